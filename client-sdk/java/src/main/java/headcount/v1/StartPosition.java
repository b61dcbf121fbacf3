package headcount.v1;
@com.google.protobuf.Generated
public final class StartPosition extends
    com.google.protobuf.GeneratedMessage implements
    StartPositionOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "StartPosition");
  }
  private StartPosition(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private StartPosition() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_StartPosition_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_StartPosition_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.StartPosition.class, headcount.v1.StartPosition.Builder.class);
  }
  private int positionCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object position_;
  public enum PositionCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    EARLIEST(1),
    LATEST(2),
    TIME(3),
    CURSOR(4),
    POSITION_NOT_SET(0);
    private final int value;
    private PositionCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static PositionCase valueOf(int value) {
      return forNumber(value);
    }
    public static PositionCase forNumber(int value) {
      switch (value) {
        case 1: return EARLIEST;
        case 2: return LATEST;
        case 3: return TIME;
        case 4: return CURSOR;
        case 0: return POSITION_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public PositionCase
  getPositionCase() {
    return PositionCase.forNumber(
        positionCase_);
  }
  public static final int EARLIEST_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasEarliest() {
    return positionCase_ == 1;
  }
  @java.lang.Override
  public boolean getEarliest() {
    if (positionCase_ == 1) {
      return (java.lang.Boolean) position_;
    }
    return false;
  }
  public static final int LATEST_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasLatest() {
    return positionCase_ == 2;
  }
  @java.lang.Override
  public boolean getLatest() {
    if (positionCase_ == 2) {
      return (java.lang.Boolean) position_;
    }
    return false;
  }
  public static final int TIME_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasTime() {
    return positionCase_ == 3;
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getTime() {
    if (positionCase_ == 3) {
       return (com.google.protobuf.Timestamp) position_;
    }
    return com.google.protobuf.Timestamp.getDefaultInstance();
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getTimeOrBuilder() {
    if (positionCase_ == 3) {
       return (com.google.protobuf.Timestamp) position_;
    }
    return com.google.protobuf.Timestamp.getDefaultInstance();
  }
  public static final int CURSOR_FIELD_NUMBER = 4;
  public boolean hasCursor() {
    return positionCase_ == 4;
  }
  public java.lang.String getCursor() {
    java.lang.Object ref = "";
    if (positionCase_ == 4) {
      ref = position_;
    }
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      if (positionCase_ == 4) {
        position_ = s;
      }
      return s;
    }
  }
  public com.google.protobuf.ByteString
      getCursorBytes() {
    java.lang.Object ref = "";
    if (positionCase_ == 4) {
      ref = position_;
    }
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      if (positionCase_ == 4) {
        position_ = b;
      }
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  private byte memoizedIsInitialized = -1;
  @java.lang.Override
  public final boolean isInitialized() {
    byte isInitialized = memoizedIsInitialized;
    if (isInitialized == 1) return true;
    if (isInitialized == 0) return false;
    memoizedIsInitialized = 1;
    return true;
  }
  @java.lang.Override
  public void writeTo(com.google.protobuf.CodedOutputStream output)
                      throws java.io.IOException {
    if (positionCase_ == 1) {
      output.writeBool(
          1, (boolean)((java.lang.Boolean) position_));
    }
    if (positionCase_ == 2) {
      output.writeBool(
          2, (boolean)((java.lang.Boolean) position_));
    }
    if (positionCase_ == 3) {
      output.writeMessage(3, (com.google.protobuf.Timestamp) position_);
    }
    if (positionCase_ == 4) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, position_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (positionCase_ == 1) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(
            1, (boolean)((java.lang.Boolean) position_));
    }
    if (positionCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(
            2, (boolean)((java.lang.Boolean) position_));
    }
    if (positionCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (com.google.protobuf.Timestamp) position_);
    }
    if (positionCase_ == 4) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(4, position_);
    }
    size += getUnknownFields().getSerializedSize();
    memoizedSize = size;
    return size;
  }
  @java.lang.Override
  public boolean equals(final java.lang.Object obj) {
    if (obj == this) {
     return true;
    }
    if (!(obj instanceof headcount.v1.StartPosition)) {
      return super.equals(obj);
    }
    headcount.v1.StartPosition other = (headcount.v1.StartPosition) obj;
    if (!getPositionCase().equals(other.getPositionCase())) return false;
    switch (positionCase_) {
      case 1:
        if (getEarliest()
            != other.getEarliest()) return false;
        break;
      case 2:
        if (getLatest()
            != other.getLatest()) return false;
        break;
      case 3:
        if (!getTime()
            .equals(other.getTime())) return false;
        break;
      case 4:
        if (!getCursor()
            .equals(other.getCursor())) return false;
        break;
      case 0:
      default:
    }
    if (!getUnknownFields().equals(other.getUnknownFields())) return false;
    return true;
  }
  @java.lang.Override
  public int hashCode() {
    if (memoizedHashCode != 0) {
      return memoizedHashCode;
    }
    int hash = 41;
    hash = (19 * hash) + getDescriptor().hashCode();
    switch (positionCase_) {
      case 1:
        hash = (37 * hash) + EARLIEST_FIELD_NUMBER;
        hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
            getEarliest());
        break;
      case 2:
        hash = (37 * hash) + LATEST_FIELD_NUMBER;
        hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
            getLatest());
        break;
      case 3:
        hash = (37 * hash) + TIME_FIELD_NUMBER;
        hash = (53 * hash) + getTime().hashCode();
        break;
      case 4:
        hash = (37 * hash) + CURSOR_FIELD_NUMBER;
        hash = (53 * hash) + getCursor().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.StartPosition parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StartPosition parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StartPosition parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StartPosition parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StartPosition parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StartPosition parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StartPosition parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StartPosition parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StartPosition parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.StartPosition parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StartPosition parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StartPosition parseFrom(
      com.google.protobuf.CodedInputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  @java.lang.Override
  public Builder newBuilderForType() { return newBuilder(); }
  public static Builder newBuilder() {
    return DEFAULT_INSTANCE.toBuilder();
  }
  public static Builder newBuilder(headcount.v1.StartPosition prototype) {
    return DEFAULT_INSTANCE.toBuilder().mergeFrom(prototype);
  }
  @java.lang.Override
  public Builder toBuilder() {
    return this == DEFAULT_INSTANCE
        ? new Builder() : new Builder().mergeFrom(this);
  }
  @java.lang.Override
  protected Builder newBuilderForType(
      com.google.protobuf.GeneratedMessage.BuilderParent parent) {
    Builder builder = new Builder(parent);
    return builder;
  }
  public static final class Builder extends
      com.google.protobuf.GeneratedMessage.Builder<Builder> implements
      headcount.v1.StartPositionOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_StartPosition_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_StartPosition_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.StartPosition.class, headcount.v1.StartPosition.Builder.class);
    }
    private Builder() {
    }
    private Builder(
        com.google.protobuf.GeneratedMessage.BuilderParent parent) {
      super(parent);
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      if (timeBuilder_ != null) {
        timeBuilder_.clear();
      }
      positionCase_ = 0;
      position_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_StartPosition_descriptor;
    }
    @java.lang.Override
    public headcount.v1.StartPosition getDefaultInstanceForType() {
      return headcount.v1.StartPosition.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.StartPosition build() {
      headcount.v1.StartPosition result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.StartPosition buildPartial() {
      headcount.v1.StartPosition result = new headcount.v1.StartPosition(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.StartPosition result) {
      int from_bitField0_ = bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.StartPosition result) {
      result.positionCase_ = positionCase_;
      result.position_ = this.position_;
      if (positionCase_ == 3 &&
          timeBuilder_ != null) {
        result.position_ = timeBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.StartPosition) {
        return mergeFrom((headcount.v1.StartPosition)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.StartPosition other) {
      if (other == headcount.v1.StartPosition.getDefaultInstance()) return this;
      switch (other.getPositionCase()) {
        case EARLIEST: {
          setEarliest(other.getEarliest());
          break;
        }
        case LATEST: {
          setLatest(other.getLatest());
          break;
        }
        case TIME: {
          mergeTime(other.getTime());
          break;
        }
        case CURSOR: {
          positionCase_ = 4;
          position_ = other.position_;
          onChanged();
          break;
        }
        case POSITION_NOT_SET: {
          break;
        }
      }
      this.mergeUnknownFields(other.getUnknownFields());
      onChanged();
      return this;
    }
    @java.lang.Override
    public final boolean isInitialized() {
      return true;
    }
    @java.lang.Override
    public Builder mergeFrom(
        com.google.protobuf.CodedInputStream input,
        com.google.protobuf.ExtensionRegistryLite extensionRegistry)
        throws java.io.IOException {
      if (extensionRegistry == null) {
        throw new java.lang.NullPointerException();
      }
      try {
        boolean done = false;
        while (!done) {
          int tag = input.readTag();
          switch (tag) {
            case 0:
              done = true;
              break;
            case 8: {
              position_ = input.readBool();
              positionCase_ = 1;
              break;
            } // case 8
            case 16: {
              position_ = input.readBool();
              positionCase_ = 2;
              break;
            } // case 16
            case 26: {
              input.readMessage(
                  internalGetTimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              positionCase_ = 3;
              break;
            } // case 26
            case 34: {
              java.lang.String s = input.readStringRequireUtf8();
              positionCase_ = 4;
              position_ = s;
              break;
            } // case 34
            default: {
              if (!super.parseUnknownField(input, extensionRegistry, tag)) {
                done = true; // was an endgroup tag
              }
              break;
            } // default:
          } // switch (tag)
        } // while (!done)
      } catch (com.google.protobuf.InvalidProtocolBufferException e) {
        throw e.unwrapIOException();
      } finally {
        onChanged();
      } // finally
      return this;
    }
    private int positionCase_ = 0;
    private java.lang.Object position_;
    public PositionCase
        getPositionCase() {
      return PositionCase.forNumber(
          positionCase_);
    }
    public Builder clearPosition() {
      positionCase_ = 0;
      position_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    public boolean hasEarliest() {
      return positionCase_ == 1;
    }
    public boolean getEarliest() {
      if (positionCase_ == 1) {
        return (java.lang.Boolean) position_;
      }
      return false;
    }
    public Builder setEarliest(boolean value) {
      positionCase_ = 1;
      position_ = value;
      onChanged();
      return this;
    }
    public Builder clearEarliest() {
      if (positionCase_ == 1) {
        positionCase_ = 0;
        position_ = null;
        onChanged();
      }
      return this;
    }
    public boolean hasLatest() {
      return positionCase_ == 2;
    }
    public boolean getLatest() {
      if (positionCase_ == 2) {
        return (java.lang.Boolean) position_;
      }
      return false;
    }
    public Builder setLatest(boolean value) {
      positionCase_ = 2;
      position_ = value;
      onChanged();
      return this;
    }
    public Builder clearLatest() {
      if (positionCase_ == 2) {
        positionCase_ = 0;
        position_ = null;
        onChanged();
      }
      return this;
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> timeBuilder_;
    @java.lang.Override
    public boolean hasTime() {
      return positionCase_ == 3;
    }
    @java.lang.Override
    public com.google.protobuf.Timestamp getTime() {
      if (timeBuilder_ == null) {
        if (positionCase_ == 3) {
          return (com.google.protobuf.Timestamp) position_;
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      } else {
        if (positionCase_ == 3) {
          return timeBuilder_.getMessage();
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      }
    }
    public Builder setTime(com.google.protobuf.Timestamp value) {
      if (timeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        position_ = value;
        onChanged();
      } else {
        timeBuilder_.setMessage(value);
      }
      positionCase_ = 3;
      return this;
    }
    public Builder setTime(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (timeBuilder_ == null) {
        position_ = builderForValue.build();
        onChanged();
      } else {
        timeBuilder_.setMessage(builderForValue.build());
      }
      positionCase_ = 3;
      return this;
    }
    public Builder mergeTime(com.google.protobuf.Timestamp value) {
      if (timeBuilder_ == null) {
        if (positionCase_ == 3 &&
            position_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          position_ = com.google.protobuf.Timestamp.newBuilder((com.google.protobuf.Timestamp) position_)
              .mergeFrom(value).buildPartial();
        } else {
          position_ = value;
        }
        onChanged();
      } else {
        if (positionCase_ == 3) {
          timeBuilder_.mergeFrom(value);
        } else {
          timeBuilder_.setMessage(value);
        }
      }
      positionCase_ = 3;
      return this;
    }
    public Builder clearTime() {
      if (timeBuilder_ == null) {
        if (positionCase_ == 3) {
          positionCase_ = 0;
          position_ = null;
          onChanged();
        }
      } else {
        if (positionCase_ == 3) {
          positionCase_ = 0;
          position_ = null;
        }
        timeBuilder_.clear();
      }
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getTimeBuilder() {
      return internalGetTimeFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public com.google.protobuf.TimestampOrBuilder getTimeOrBuilder() {
      if ((positionCase_ == 3) && (timeBuilder_ != null)) {
        return timeBuilder_.getMessageOrBuilder();
      } else {
        if (positionCase_ == 3) {
          return (com.google.protobuf.Timestamp) position_;
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetTimeFieldBuilder() {
      if (timeBuilder_ == null) {
        if (!(positionCase_ == 3)) {
          position_ = com.google.protobuf.Timestamp.getDefaultInstance();
        }
        timeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                (com.google.protobuf.Timestamp) position_,
                getParentForChildren(),
                isClean());
        position_ = null;
      }
      positionCase_ = 3;
      onChanged();
      return timeBuilder_;
    }
    @java.lang.Override
    public boolean hasCursor() {
      return positionCase_ == 4;
    }
    @java.lang.Override
    public java.lang.String getCursor() {
      java.lang.Object ref = "";
      if (positionCase_ == 4) {
        ref = position_;
      }
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        if (positionCase_ == 4) {
          position_ = s;
        }
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    @java.lang.Override
    public com.google.protobuf.ByteString
        getCursorBytes() {
      java.lang.Object ref = "";
      if (positionCase_ == 4) {
        ref = position_;
      }
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        if (positionCase_ == 4) {
          position_ = b;
        }
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setCursor(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      positionCase_ = 4;
      position_ = value;
      onChanged();
      return this;
    }
    public Builder clearCursor() {
      if (positionCase_ == 4) {
        positionCase_ = 0;
        position_ = null;
        onChanged();
      }
      return this;
    }
    public Builder setCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      positionCase_ = 4;
      position_ = value;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.StartPosition DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.StartPosition();
  }
  public static headcount.v1.StartPosition getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<StartPosition>
      PARSER = new com.google.protobuf.AbstractParser<StartPosition>() {
    @java.lang.Override
    public StartPosition parsePartialFrom(
        com.google.protobuf.CodedInputStream input,
        com.google.protobuf.ExtensionRegistryLite extensionRegistry)
        throws com.google.protobuf.InvalidProtocolBufferException {
      Builder builder = newBuilder();
      try {
        builder.mergeFrom(input, extensionRegistry);
      } catch (com.google.protobuf.InvalidProtocolBufferException e) {
        throw e.setUnfinishedMessage(builder.buildPartial());
      } catch (com.google.protobuf.UninitializedMessageException e) {
        throw e.asInvalidProtocolBufferException().setUnfinishedMessage(builder.buildPartial());
      } catch (java.io.IOException e) {
        throw new com.google.protobuf.InvalidProtocolBufferException(e)
            .setUnfinishedMessage(builder.buildPartial());
      }
      return builder.buildPartial();
    }
  };
  public static com.google.protobuf.Parser<StartPosition> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<StartPosition> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.StartPosition getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
