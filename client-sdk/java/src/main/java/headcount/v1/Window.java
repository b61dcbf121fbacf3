package headcount.v1;
@com.google.protobuf.Generated
public final class Window extends
    com.google.protobuf.GeneratedMessage implements
    WindowOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Window");
  }
  private Window(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Window() {
    timeDomain_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_Window_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_Window_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Window.class, headcount.v1.Window.Builder.class);
  }
  private int bitField0_;
  private int kindCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object kind_;
  public enum KindCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    SLIDING(1),
    TUMBLING(2),
    TUMBLING_COUNT(3),
    KIND_NOT_SET(0);
    private final int value;
    private KindCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static KindCase valueOf(int value) {
      return forNumber(value);
    }
    public static KindCase forNumber(int value) {
      switch (value) {
        case 1: return SLIDING;
        case 2: return TUMBLING;
        case 3: return TUMBLING_COUNT;
        case 0: return KIND_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public KindCase
  getKindCase() {
    return KindCase.forNumber(
        kindCase_);
  }
  public static final int SLIDING_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasSliding() {
    return kindCase_ == 1;
  }
  @java.lang.Override
  public headcount.v1.SlidingWindow getSliding() {
    if (kindCase_ == 1) {
       return (headcount.v1.SlidingWindow) kind_;
    }
    return headcount.v1.SlidingWindow.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SlidingWindowOrBuilder getSlidingOrBuilder() {
    if (kindCase_ == 1) {
       return (headcount.v1.SlidingWindow) kind_;
    }
    return headcount.v1.SlidingWindow.getDefaultInstance();
  }
  public static final int TUMBLING_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasTumbling() {
    return kindCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.TumblingWindow getTumbling() {
    if (kindCase_ == 2) {
       return (headcount.v1.TumblingWindow) kind_;
    }
    return headcount.v1.TumblingWindow.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.TumblingWindowOrBuilder getTumblingOrBuilder() {
    if (kindCase_ == 2) {
       return (headcount.v1.TumblingWindow) kind_;
    }
    return headcount.v1.TumblingWindow.getDefaultInstance();
  }
  public static final int TUMBLING_COUNT_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasTumblingCount() {
    return kindCase_ == 3;
  }
  @java.lang.Override
  public headcount.v1.TumblingCountWindow getTumblingCount() {
    if (kindCase_ == 3) {
       return (headcount.v1.TumblingCountWindow) kind_;
    }
    return headcount.v1.TumblingCountWindow.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.TumblingCountWindowOrBuilder getTumblingCountOrBuilder() {
    if (kindCase_ == 3) {
       return (headcount.v1.TumblingCountWindow) kind_;
    }
    return headcount.v1.TumblingCountWindow.getDefaultInstance();
  }
  public static final int ALLOWED_LATENESS_FIELD_NUMBER = 4;
  private com.google.protobuf.Duration allowedLateness_;
  @java.lang.Override
  public boolean hasAllowedLateness() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getAllowedLateness() {
    return allowedLateness_ == null ? com.google.protobuf.Duration.getDefaultInstance() : allowedLateness_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getAllowedLatenessOrBuilder() {
    return allowedLateness_ == null ? com.google.protobuf.Duration.getDefaultInstance() : allowedLateness_;
  }
  public static final int TIME_DOMAIN_FIELD_NUMBER = 5;
  private int timeDomain_ = 0;
  @java.lang.Override public int getTimeDomainValue() {
    return timeDomain_;
  }
  @java.lang.Override public headcount.v1.TimeDomain getTimeDomain() {
    headcount.v1.TimeDomain result = headcount.v1.TimeDomain.forNumber(timeDomain_);
    return result == null ? headcount.v1.TimeDomain.UNRECOGNIZED : result;
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
    if (kindCase_ == 1) {
      output.writeMessage(1, (headcount.v1.SlidingWindow) kind_);
    }
    if (kindCase_ == 2) {
      output.writeMessage(2, (headcount.v1.TumblingWindow) kind_);
    }
    if (kindCase_ == 3) {
      output.writeMessage(3, (headcount.v1.TumblingCountWindow) kind_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(4, getAllowedLateness());
    }
    if (timeDomain_ != headcount.v1.TimeDomain.TIME_DOMAIN_UNSPECIFIED.getNumber()) {
      output.writeEnum(5, timeDomain_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (kindCase_ == 1) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, (headcount.v1.SlidingWindow) kind_);
    }
    if (kindCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.TumblingWindow) kind_);
    }
    if (kindCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (headcount.v1.TumblingCountWindow) kind_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getAllowedLateness());
    }
    if (timeDomain_ != headcount.v1.TimeDomain.TIME_DOMAIN_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(5, timeDomain_);
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
    if (!(obj instanceof headcount.v1.Window)) {
      return super.equals(obj);
    }
    headcount.v1.Window other = (headcount.v1.Window) obj;
    if (hasAllowedLateness() != other.hasAllowedLateness()) return false;
    if (hasAllowedLateness()) {
      if (!getAllowedLateness()
          .equals(other.getAllowedLateness())) return false;
    }
    if (timeDomain_ != other.timeDomain_) return false;
    if (!getKindCase().equals(other.getKindCase())) return false;
    switch (kindCase_) {
      case 1:
        if (!getSliding()
            .equals(other.getSliding())) return false;
        break;
      case 2:
        if (!getTumbling()
            .equals(other.getTumbling())) return false;
        break;
      case 3:
        if (!getTumblingCount()
            .equals(other.getTumblingCount())) return false;
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
    if (hasAllowedLateness()) {
      hash = (37 * hash) + ALLOWED_LATENESS_FIELD_NUMBER;
      hash = (53 * hash) + getAllowedLateness().hashCode();
    }
    hash = (37 * hash) + TIME_DOMAIN_FIELD_NUMBER;
    hash = (53 * hash) + timeDomain_;
    switch (kindCase_) {
      case 1:
        hash = (37 * hash) + SLIDING_FIELD_NUMBER;
        hash = (53 * hash) + getSliding().hashCode();
        break;
      case 2:
        hash = (37 * hash) + TUMBLING_FIELD_NUMBER;
        hash = (53 * hash) + getTumbling().hashCode();
        break;
      case 3:
        hash = (37 * hash) + TUMBLING_COUNT_FIELD_NUMBER;
        hash = (53 * hash) + getTumblingCount().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Window parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Window parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Window parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Window parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Window parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Window parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Window parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Window parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Window parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Window parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Window parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Window parseFrom(
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
  public static Builder newBuilder(headcount.v1.Window prototype) {
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
      headcount.v1.WindowOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_Window_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_Window_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Window.class, headcount.v1.Window.Builder.class);
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
        internalGetAllowedLatenessFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      if (slidingBuilder_ != null) {
        slidingBuilder_.clear();
      }
      if (tumblingBuilder_ != null) {
        tumblingBuilder_.clear();
      }
      if (tumblingCountBuilder_ != null) {
        tumblingCountBuilder_.clear();
      }
      allowedLateness_ = null;
      if (allowedLatenessBuilder_ != null) {
        allowedLatenessBuilder_.dispose();
        allowedLatenessBuilder_ = null;
      }
      timeDomain_ = 0;
      kindCase_ = 0;
      kind_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_Window_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Window getDefaultInstanceForType() {
      return headcount.v1.Window.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Window build() {
      headcount.v1.Window result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Window buildPartial() {
      headcount.v1.Window result = new headcount.v1.Window(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Window result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.allowedLateness_ = allowedLatenessBuilder_ == null
            ? allowedLateness_
            : allowedLatenessBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.timeDomain_ = timeDomain_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.Window result) {
      result.kindCase_ = kindCase_;
      result.kind_ = this.kind_;
      if (kindCase_ == 1 &&
          slidingBuilder_ != null) {
        result.kind_ = slidingBuilder_.build();
      }
      if (kindCase_ == 2 &&
          tumblingBuilder_ != null) {
        result.kind_ = tumblingBuilder_.build();
      }
      if (kindCase_ == 3 &&
          tumblingCountBuilder_ != null) {
        result.kind_ = tumblingCountBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Window) {
        return mergeFrom((headcount.v1.Window)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Window other) {
      if (other == headcount.v1.Window.getDefaultInstance()) return this;
      if (other.hasAllowedLateness()) {
        mergeAllowedLateness(other.getAllowedLateness());
      }
      if (other.timeDomain_ != 0) {
        setTimeDomainValue(other.getTimeDomainValue());
      }
      switch (other.getKindCase()) {
        case SLIDING: {
          mergeSliding(other.getSliding());
          break;
        }
        case TUMBLING: {
          mergeTumbling(other.getTumbling());
          break;
        }
        case TUMBLING_COUNT: {
          mergeTumblingCount(other.getTumblingCount());
          break;
        }
        case KIND_NOT_SET: {
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
            case 10: {
              input.readMessage(
                  internalGetSlidingFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 1;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetTumblingFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 2;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetTumblingCountFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 3;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetAllowedLatenessFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              timeDomain_ = input.readEnum();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
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
    private int kindCase_ = 0;
    private java.lang.Object kind_;
    public KindCase
        getKindCase() {
      return KindCase.forNumber(
          kindCase_);
    }
    public Builder clearKind() {
      kindCase_ = 0;
      kind_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SlidingWindow, headcount.v1.SlidingWindow.Builder, headcount.v1.SlidingWindowOrBuilder> slidingBuilder_;
    @java.lang.Override
    public boolean hasSliding() {
      return kindCase_ == 1;
    }
    @java.lang.Override
    public headcount.v1.SlidingWindow getSliding() {
      if (slidingBuilder_ == null) {
        if (kindCase_ == 1) {
          return (headcount.v1.SlidingWindow) kind_;
        }
        return headcount.v1.SlidingWindow.getDefaultInstance();
      } else {
        if (kindCase_ == 1) {
          return slidingBuilder_.getMessage();
        }
        return headcount.v1.SlidingWindow.getDefaultInstance();
      }
    }
    public Builder setSliding(headcount.v1.SlidingWindow value) {
      if (slidingBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        slidingBuilder_.setMessage(value);
      }
      kindCase_ = 1;
      return this;
    }
    public Builder setSliding(
        headcount.v1.SlidingWindow.Builder builderForValue) {
      if (slidingBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        slidingBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 1;
      return this;
    }
    public Builder mergeSliding(headcount.v1.SlidingWindow value) {
      if (slidingBuilder_ == null) {
        if (kindCase_ == 1 &&
            kind_ != headcount.v1.SlidingWindow.getDefaultInstance()) {
          kind_ = headcount.v1.SlidingWindow.newBuilder((headcount.v1.SlidingWindow) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 1) {
          slidingBuilder_.mergeFrom(value);
        } else {
          slidingBuilder_.setMessage(value);
        }
      }
      kindCase_ = 1;
      return this;
    }
    public Builder clearSliding() {
      if (slidingBuilder_ == null) {
        if (kindCase_ == 1) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 1) {
          kindCase_ = 0;
          kind_ = null;
        }
        slidingBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SlidingWindow.Builder getSlidingBuilder() {
      return internalGetSlidingFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SlidingWindowOrBuilder getSlidingOrBuilder() {
      if ((kindCase_ == 1) && (slidingBuilder_ != null)) {
        return slidingBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 1) {
          return (headcount.v1.SlidingWindow) kind_;
        }
        return headcount.v1.SlidingWindow.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SlidingWindow, headcount.v1.SlidingWindow.Builder, headcount.v1.SlidingWindowOrBuilder> 
        internalGetSlidingFieldBuilder() {
      if (slidingBuilder_ == null) {
        if (!(kindCase_ == 1)) {
          kind_ = headcount.v1.SlidingWindow.getDefaultInstance();
        }
        slidingBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SlidingWindow, headcount.v1.SlidingWindow.Builder, headcount.v1.SlidingWindowOrBuilder>(
                (headcount.v1.SlidingWindow) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 1;
      onChanged();
      return slidingBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.TumblingWindow, headcount.v1.TumblingWindow.Builder, headcount.v1.TumblingWindowOrBuilder> tumblingBuilder_;
    @java.lang.Override
    public boolean hasTumbling() {
      return kindCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.TumblingWindow getTumbling() {
      if (tumblingBuilder_ == null) {
        if (kindCase_ == 2) {
          return (headcount.v1.TumblingWindow) kind_;
        }
        return headcount.v1.TumblingWindow.getDefaultInstance();
      } else {
        if (kindCase_ == 2) {
          return tumblingBuilder_.getMessage();
        }
        return headcount.v1.TumblingWindow.getDefaultInstance();
      }
    }
    public Builder setTumbling(headcount.v1.TumblingWindow value) {
      if (tumblingBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        tumblingBuilder_.setMessage(value);
      }
      kindCase_ = 2;
      return this;
    }
    public Builder setTumbling(
        headcount.v1.TumblingWindow.Builder builderForValue) {
      if (tumblingBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        tumblingBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 2;
      return this;
    }
    public Builder mergeTumbling(headcount.v1.TumblingWindow value) {
      if (tumblingBuilder_ == null) {
        if (kindCase_ == 2 &&
            kind_ != headcount.v1.TumblingWindow.getDefaultInstance()) {
          kind_ = headcount.v1.TumblingWindow.newBuilder((headcount.v1.TumblingWindow) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 2) {
          tumblingBuilder_.mergeFrom(value);
        } else {
          tumblingBuilder_.setMessage(value);
        }
      }
      kindCase_ = 2;
      return this;
    }
    public Builder clearTumbling() {
      if (tumblingBuilder_ == null) {
        if (kindCase_ == 2) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 2) {
          kindCase_ = 0;
          kind_ = null;
        }
        tumblingBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.TumblingWindow.Builder getTumblingBuilder() {
      return internalGetTumblingFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.TumblingWindowOrBuilder getTumblingOrBuilder() {
      if ((kindCase_ == 2) && (tumblingBuilder_ != null)) {
        return tumblingBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 2) {
          return (headcount.v1.TumblingWindow) kind_;
        }
        return headcount.v1.TumblingWindow.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.TumblingWindow, headcount.v1.TumblingWindow.Builder, headcount.v1.TumblingWindowOrBuilder> 
        internalGetTumblingFieldBuilder() {
      if (tumblingBuilder_ == null) {
        if (!(kindCase_ == 2)) {
          kind_ = headcount.v1.TumblingWindow.getDefaultInstance();
        }
        tumblingBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.TumblingWindow, headcount.v1.TumblingWindow.Builder, headcount.v1.TumblingWindowOrBuilder>(
                (headcount.v1.TumblingWindow) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 2;
      onChanged();
      return tumblingBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.TumblingCountWindow, headcount.v1.TumblingCountWindow.Builder, headcount.v1.TumblingCountWindowOrBuilder> tumblingCountBuilder_;
    @java.lang.Override
    public boolean hasTumblingCount() {
      return kindCase_ == 3;
    }
    @java.lang.Override
    public headcount.v1.TumblingCountWindow getTumblingCount() {
      if (tumblingCountBuilder_ == null) {
        if (kindCase_ == 3) {
          return (headcount.v1.TumblingCountWindow) kind_;
        }
        return headcount.v1.TumblingCountWindow.getDefaultInstance();
      } else {
        if (kindCase_ == 3) {
          return tumblingCountBuilder_.getMessage();
        }
        return headcount.v1.TumblingCountWindow.getDefaultInstance();
      }
    }
    public Builder setTumblingCount(headcount.v1.TumblingCountWindow value) {
      if (tumblingCountBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        tumblingCountBuilder_.setMessage(value);
      }
      kindCase_ = 3;
      return this;
    }
    public Builder setTumblingCount(
        headcount.v1.TumblingCountWindow.Builder builderForValue) {
      if (tumblingCountBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        tumblingCountBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 3;
      return this;
    }
    public Builder mergeTumblingCount(headcount.v1.TumblingCountWindow value) {
      if (tumblingCountBuilder_ == null) {
        if (kindCase_ == 3 &&
            kind_ != headcount.v1.TumblingCountWindow.getDefaultInstance()) {
          kind_ = headcount.v1.TumblingCountWindow.newBuilder((headcount.v1.TumblingCountWindow) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 3) {
          tumblingCountBuilder_.mergeFrom(value);
        } else {
          tumblingCountBuilder_.setMessage(value);
        }
      }
      kindCase_ = 3;
      return this;
    }
    public Builder clearTumblingCount() {
      if (tumblingCountBuilder_ == null) {
        if (kindCase_ == 3) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 3) {
          kindCase_ = 0;
          kind_ = null;
        }
        tumblingCountBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.TumblingCountWindow.Builder getTumblingCountBuilder() {
      return internalGetTumblingCountFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.TumblingCountWindowOrBuilder getTumblingCountOrBuilder() {
      if ((kindCase_ == 3) && (tumblingCountBuilder_ != null)) {
        return tumblingCountBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 3) {
          return (headcount.v1.TumblingCountWindow) kind_;
        }
        return headcount.v1.TumblingCountWindow.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.TumblingCountWindow, headcount.v1.TumblingCountWindow.Builder, headcount.v1.TumblingCountWindowOrBuilder> 
        internalGetTumblingCountFieldBuilder() {
      if (tumblingCountBuilder_ == null) {
        if (!(kindCase_ == 3)) {
          kind_ = headcount.v1.TumblingCountWindow.getDefaultInstance();
        }
        tumblingCountBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.TumblingCountWindow, headcount.v1.TumblingCountWindow.Builder, headcount.v1.TumblingCountWindowOrBuilder>(
                (headcount.v1.TumblingCountWindow) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 3;
      onChanged();
      return tumblingCountBuilder_;
    }
    private com.google.protobuf.Duration allowedLateness_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> allowedLatenessBuilder_;
    public boolean hasAllowedLateness() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public com.google.protobuf.Duration getAllowedLateness() {
      if (allowedLatenessBuilder_ == null) {
        return allowedLateness_ == null ? com.google.protobuf.Duration.getDefaultInstance() : allowedLateness_;
      } else {
        return allowedLatenessBuilder_.getMessage();
      }
    }
    public Builder setAllowedLateness(com.google.protobuf.Duration value) {
      if (allowedLatenessBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        allowedLateness_ = value;
      } else {
        allowedLatenessBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setAllowedLateness(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (allowedLatenessBuilder_ == null) {
        allowedLateness_ = builderForValue.build();
      } else {
        allowedLatenessBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeAllowedLateness(com.google.protobuf.Duration value) {
      if (allowedLatenessBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          allowedLateness_ != null &&
          allowedLateness_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getAllowedLatenessBuilder().mergeFrom(value);
        } else {
          allowedLateness_ = value;
        }
      } else {
        allowedLatenessBuilder_.mergeFrom(value);
      }
      if (allowedLateness_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearAllowedLateness() {
      bitField0_ = (bitField0_ & ~0x00000008);
      allowedLateness_ = null;
      if (allowedLatenessBuilder_ != null) {
        allowedLatenessBuilder_.dispose();
        allowedLatenessBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getAllowedLatenessBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetAllowedLatenessFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getAllowedLatenessOrBuilder() {
      if (allowedLatenessBuilder_ != null) {
        return allowedLatenessBuilder_.getMessageOrBuilder();
      } else {
        return allowedLateness_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : allowedLateness_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetAllowedLatenessFieldBuilder() {
      if (allowedLatenessBuilder_ == null) {
        allowedLatenessBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getAllowedLateness(),
                getParentForChildren(),
                isClean());
        allowedLateness_ = null;
      }
      return allowedLatenessBuilder_;
    }
    private int timeDomain_ = 0;
    @java.lang.Override public int getTimeDomainValue() {
      return timeDomain_;
    }
    public Builder setTimeDomainValue(int value) {
      timeDomain_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.TimeDomain getTimeDomain() {
      headcount.v1.TimeDomain result = headcount.v1.TimeDomain.forNumber(timeDomain_);
      return result == null ? headcount.v1.TimeDomain.UNRECOGNIZED : result;
    }
    public Builder setTimeDomain(headcount.v1.TimeDomain value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000010;
      timeDomain_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearTimeDomain() {
      bitField0_ = (bitField0_ & ~0x00000010);
      timeDomain_ = 0;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Window DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Window();
  }
  public static headcount.v1.Window getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Window>
      PARSER = new com.google.protobuf.AbstractParser<Window>() {
    @java.lang.Override
    public Window parsePartialFrom(
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
  public static com.google.protobuf.Parser<Window> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Window> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Window getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
