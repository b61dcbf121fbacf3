package headcount.v1;
@com.google.protobuf.Generated
public final class PastWindow extends
    com.google.protobuf.GeneratedMessage implements
    PastWindowOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PastWindow");
  }
  private PastWindow(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PastWindow() {
    standingQuery_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_PastWindow_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_PastWindow_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PastWindow.class, headcount.v1.PastWindow.Builder.class);
  }
  private int bitField0_;
  public static final int STANDING_QUERY_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object standingQuery_ = "";
  @java.lang.Override
  public java.lang.String getStandingQuery() {
    java.lang.Object ref = standingQuery_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      standingQuery_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getStandingQueryBytes() {
    java.lang.Object ref = standingQuery_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      standingQuery_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int WINDOW_END_FIELD_NUMBER = 2;
  private com.google.protobuf.Timestamp windowEnd_;
  @java.lang.Override
  public boolean hasWindowEnd() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWindowEnd() {
    return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder() {
    return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(standingQuery_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, standingQuery_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getWindowEnd());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(standingQuery_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, standingQuery_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getWindowEnd());
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
    if (!(obj instanceof headcount.v1.PastWindow)) {
      return super.equals(obj);
    }
    headcount.v1.PastWindow other = (headcount.v1.PastWindow) obj;
    if (!getStandingQuery()
        .equals(other.getStandingQuery())) return false;
    if (hasWindowEnd() != other.hasWindowEnd()) return false;
    if (hasWindowEnd()) {
      if (!getWindowEnd()
          .equals(other.getWindowEnd())) return false;
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
    hash = (37 * hash) + STANDING_QUERY_FIELD_NUMBER;
    hash = (53 * hash) + getStandingQuery().hashCode();
    if (hasWindowEnd()) {
      hash = (37 * hash) + WINDOW_END_FIELD_NUMBER;
      hash = (53 * hash) + getWindowEnd().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PastWindow parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PastWindow parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PastWindow parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PastWindow parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PastWindow parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PastWindow parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PastWindow parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PastWindow parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PastWindow parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PastWindow parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PastWindow parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PastWindow parseFrom(
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
  public static Builder newBuilder(headcount.v1.PastWindow prototype) {
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
      headcount.v1.PastWindowOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_PastWindow_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_PastWindow_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PastWindow.class, headcount.v1.PastWindow.Builder.class);
    }
    private Builder() {
      maybeForceBuilderInitialization();
    }
    private Builder(
        com.google.protobuf.GeneratedMessage.BuilderParent parent) {
      super(parent);
      maybeForceBuilderInitialization();
    }
    private void maybeForceBuilderInitialization() {
      if (com.google.protobuf.GeneratedMessage
              .alwaysUseFieldBuilders) {
        internalGetWindowEndFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      standingQuery_ = "";
      windowEnd_ = null;
      if (windowEndBuilder_ != null) {
        windowEndBuilder_.dispose();
        windowEndBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_PastWindow_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PastWindow getDefaultInstanceForType() {
      return headcount.v1.PastWindow.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PastWindow build() {
      headcount.v1.PastWindow result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PastWindow buildPartial() {
      headcount.v1.PastWindow result = new headcount.v1.PastWindow(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PastWindow result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.standingQuery_ = standingQuery_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.windowEnd_ = windowEndBuilder_ == null
            ? windowEnd_
            : windowEndBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PastWindow) {
        return mergeFrom((headcount.v1.PastWindow)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PastWindow other) {
      if (other == headcount.v1.PastWindow.getDefaultInstance()) return this;
      if (!other.getStandingQuery().isEmpty()) {
        standingQuery_ = other.standingQuery_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasWindowEnd()) {
        mergeWindowEnd(other.getWindowEnd());
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
            case 10: {
              standingQuery_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetWindowEndFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
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
    private int bitField0_;
    private java.lang.Object standingQuery_ = "";
    public java.lang.String getStandingQuery() {
      java.lang.Object ref = standingQuery_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        standingQuery_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getStandingQueryBytes() {
      java.lang.Object ref = standingQuery_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        standingQuery_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setStandingQuery(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      standingQuery_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearStandingQuery() {
      standingQuery_ = getDefaultInstance().getStandingQuery();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setStandingQueryBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      standingQuery_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp windowEnd_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> windowEndBuilder_;
    public boolean hasWindowEnd() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public com.google.protobuf.Timestamp getWindowEnd() {
      if (windowEndBuilder_ == null) {
        return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
      } else {
        return windowEndBuilder_.getMessage();
      }
    }
    public Builder setWindowEnd(com.google.protobuf.Timestamp value) {
      if (windowEndBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        windowEnd_ = value;
      } else {
        windowEndBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setWindowEnd(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (windowEndBuilder_ == null) {
        windowEnd_ = builderForValue.build();
      } else {
        windowEndBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeWindowEnd(com.google.protobuf.Timestamp value) {
      if (windowEndBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          windowEnd_ != null &&
          windowEnd_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getWindowEndBuilder().mergeFrom(value);
        } else {
          windowEnd_ = value;
        }
      } else {
        windowEndBuilder_.mergeFrom(value);
      }
      if (windowEnd_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearWindowEnd() {
      bitField0_ = (bitField0_ & ~0x00000002);
      windowEnd_ = null;
      if (windowEndBuilder_ != null) {
        windowEndBuilder_.dispose();
        windowEndBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWindowEndBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetWindowEndFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder() {
      if (windowEndBuilder_ != null) {
        return windowEndBuilder_.getMessageOrBuilder();
      } else {
        return windowEnd_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetWindowEndFieldBuilder() {
      if (windowEndBuilder_ == null) {
        windowEndBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getWindowEnd(),
                getParentForChildren(),
                isClean());
        windowEnd_ = null;
      }
      return windowEndBuilder_;
    }
  }
  private static final headcount.v1.PastWindow DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PastWindow();
  }
  public static headcount.v1.PastWindow getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PastWindow>
      PARSER = new com.google.protobuf.AbstractParser<PastWindow>() {
    @java.lang.Override
    public PastWindow parsePartialFrom(
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
  public static com.google.protobuf.Parser<PastWindow> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PastWindow> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PastWindow getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
