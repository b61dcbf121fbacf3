package headcount.v1;
@com.google.protobuf.Generated
public final class StreamDeliveriesResponse extends
    com.google.protobuf.GeneratedMessage implements
    StreamDeliveriesResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "StreamDeliveriesResponse");
  }
  private StreamDeliveriesResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private StreamDeliveriesResponse() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_StreamDeliveriesResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_StreamDeliveriesResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.StreamDeliveriesResponse.class, headcount.v1.StreamDeliveriesResponse.Builder.class);
  }
  private int kindCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object kind_;
  public enum KindCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    OPENED(1),
    DELIVERIES(2),
    PROGRESS(3),
    CAUGHT_UP(4),
    FELL_BEHIND(5),
    DRAIN(6),
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
        case 1: return OPENED;
        case 2: return DELIVERIES;
        case 3: return PROGRESS;
        case 4: return CAUGHT_UP;
        case 5: return FELL_BEHIND;
        case 6: return DRAIN;
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
  public static final int OPENED_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasOpened() {
    return kindCase_ == 1;
  }
  @java.lang.Override
  public headcount.v1.SubscribeOpened getOpened() {
    if (kindCase_ == 1) {
       return (headcount.v1.SubscribeOpened) kind_;
    }
    return headcount.v1.SubscribeOpened.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SubscribeOpenedOrBuilder getOpenedOrBuilder() {
    if (kindCase_ == 1) {
       return (headcount.v1.SubscribeOpened) kind_;
    }
    return headcount.v1.SubscribeOpened.getDefaultInstance();
  }
  public static final int DELIVERIES_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasDeliveries() {
    return kindCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.DeliveryBatch getDeliveries() {
    if (kindCase_ == 2) {
       return (headcount.v1.DeliveryBatch) kind_;
    }
    return headcount.v1.DeliveryBatch.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.DeliveryBatchOrBuilder getDeliveriesOrBuilder() {
    if (kindCase_ == 2) {
       return (headcount.v1.DeliveryBatch) kind_;
    }
    return headcount.v1.DeliveryBatch.getDefaultInstance();
  }
  public static final int PROGRESS_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasProgress() {
    return kindCase_ == 3;
  }
  @java.lang.Override
  public headcount.v1.SubscribeProgress getProgress() {
    if (kindCase_ == 3) {
       return (headcount.v1.SubscribeProgress) kind_;
    }
    return headcount.v1.SubscribeProgress.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SubscribeProgressOrBuilder getProgressOrBuilder() {
    if (kindCase_ == 3) {
       return (headcount.v1.SubscribeProgress) kind_;
    }
    return headcount.v1.SubscribeProgress.getDefaultInstance();
  }
  public static final int CAUGHT_UP_FIELD_NUMBER = 4;
  @java.lang.Override
  public boolean hasCaughtUp() {
    return kindCase_ == 4;
  }
  @java.lang.Override
  public headcount.v1.SubscribeCaughtUp getCaughtUp() {
    if (kindCase_ == 4) {
       return (headcount.v1.SubscribeCaughtUp) kind_;
    }
    return headcount.v1.SubscribeCaughtUp.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SubscribeCaughtUpOrBuilder getCaughtUpOrBuilder() {
    if (kindCase_ == 4) {
       return (headcount.v1.SubscribeCaughtUp) kind_;
    }
    return headcount.v1.SubscribeCaughtUp.getDefaultInstance();
  }
  public static final int FELL_BEHIND_FIELD_NUMBER = 5;
  @java.lang.Override
  public boolean hasFellBehind() {
    return kindCase_ == 5;
  }
  @java.lang.Override
  public headcount.v1.SubscribeFellBehind getFellBehind() {
    if (kindCase_ == 5) {
       return (headcount.v1.SubscribeFellBehind) kind_;
    }
    return headcount.v1.SubscribeFellBehind.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SubscribeFellBehindOrBuilder getFellBehindOrBuilder() {
    if (kindCase_ == 5) {
       return (headcount.v1.SubscribeFellBehind) kind_;
    }
    return headcount.v1.SubscribeFellBehind.getDefaultInstance();
  }
  public static final int DRAIN_FIELD_NUMBER = 6;
  @java.lang.Override
  public boolean hasDrain() {
    return kindCase_ == 6;
  }
  @java.lang.Override
  public headcount.v1.Drain getDrain() {
    if (kindCase_ == 6) {
       return (headcount.v1.Drain) kind_;
    }
    return headcount.v1.Drain.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.DrainOrBuilder getDrainOrBuilder() {
    if (kindCase_ == 6) {
       return (headcount.v1.Drain) kind_;
    }
    return headcount.v1.Drain.getDefaultInstance();
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
      output.writeMessage(1, (headcount.v1.SubscribeOpened) kind_);
    }
    if (kindCase_ == 2) {
      output.writeMessage(2, (headcount.v1.DeliveryBatch) kind_);
    }
    if (kindCase_ == 3) {
      output.writeMessage(3, (headcount.v1.SubscribeProgress) kind_);
    }
    if (kindCase_ == 4) {
      output.writeMessage(4, (headcount.v1.SubscribeCaughtUp) kind_);
    }
    if (kindCase_ == 5) {
      output.writeMessage(5, (headcount.v1.SubscribeFellBehind) kind_);
    }
    if (kindCase_ == 6) {
      output.writeMessage(6, (headcount.v1.Drain) kind_);
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
        .computeMessageSize(1, (headcount.v1.SubscribeOpened) kind_);
    }
    if (kindCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.DeliveryBatch) kind_);
    }
    if (kindCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (headcount.v1.SubscribeProgress) kind_);
    }
    if (kindCase_ == 4) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, (headcount.v1.SubscribeCaughtUp) kind_);
    }
    if (kindCase_ == 5) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, (headcount.v1.SubscribeFellBehind) kind_);
    }
    if (kindCase_ == 6) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, (headcount.v1.Drain) kind_);
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
    if (!(obj instanceof headcount.v1.StreamDeliveriesResponse)) {
      return super.equals(obj);
    }
    headcount.v1.StreamDeliveriesResponse other = (headcount.v1.StreamDeliveriesResponse) obj;
    if (!getKindCase().equals(other.getKindCase())) return false;
    switch (kindCase_) {
      case 1:
        if (!getOpened()
            .equals(other.getOpened())) return false;
        break;
      case 2:
        if (!getDeliveries()
            .equals(other.getDeliveries())) return false;
        break;
      case 3:
        if (!getProgress()
            .equals(other.getProgress())) return false;
        break;
      case 4:
        if (!getCaughtUp()
            .equals(other.getCaughtUp())) return false;
        break;
      case 5:
        if (!getFellBehind()
            .equals(other.getFellBehind())) return false;
        break;
      case 6:
        if (!getDrain()
            .equals(other.getDrain())) return false;
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
    switch (kindCase_) {
      case 1:
        hash = (37 * hash) + OPENED_FIELD_NUMBER;
        hash = (53 * hash) + getOpened().hashCode();
        break;
      case 2:
        hash = (37 * hash) + DELIVERIES_FIELD_NUMBER;
        hash = (53 * hash) + getDeliveries().hashCode();
        break;
      case 3:
        hash = (37 * hash) + PROGRESS_FIELD_NUMBER;
        hash = (53 * hash) + getProgress().hashCode();
        break;
      case 4:
        hash = (37 * hash) + CAUGHT_UP_FIELD_NUMBER;
        hash = (53 * hash) + getCaughtUp().hashCode();
        break;
      case 5:
        hash = (37 * hash) + FELL_BEHIND_FIELD_NUMBER;
        hash = (53 * hash) + getFellBehind().hashCode();
        break;
      case 6:
        hash = (37 * hash) + DRAIN_FIELD_NUMBER;
        hash = (53 * hash) + getDrain().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StreamDeliveriesResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.StreamDeliveriesResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StreamDeliveriesResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.StreamDeliveriesResponse prototype) {
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
      headcount.v1.StreamDeliveriesResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_StreamDeliveriesResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_StreamDeliveriesResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.StreamDeliveriesResponse.class, headcount.v1.StreamDeliveriesResponse.Builder.class);
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
      if (openedBuilder_ != null) {
        openedBuilder_.clear();
      }
      if (deliveriesBuilder_ != null) {
        deliveriesBuilder_.clear();
      }
      if (progressBuilder_ != null) {
        progressBuilder_.clear();
      }
      if (caughtUpBuilder_ != null) {
        caughtUpBuilder_.clear();
      }
      if (fellBehindBuilder_ != null) {
        fellBehindBuilder_.clear();
      }
      if (drainBuilder_ != null) {
        drainBuilder_.clear();
      }
      kindCase_ = 0;
      kind_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_StreamDeliveriesResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.StreamDeliveriesResponse getDefaultInstanceForType() {
      return headcount.v1.StreamDeliveriesResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.StreamDeliveriesResponse build() {
      headcount.v1.StreamDeliveriesResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.StreamDeliveriesResponse buildPartial() {
      headcount.v1.StreamDeliveriesResponse result = new headcount.v1.StreamDeliveriesResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.StreamDeliveriesResponse result) {
      int from_bitField0_ = bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.StreamDeliveriesResponse result) {
      result.kindCase_ = kindCase_;
      result.kind_ = this.kind_;
      if (kindCase_ == 1 &&
          openedBuilder_ != null) {
        result.kind_ = openedBuilder_.build();
      }
      if (kindCase_ == 2 &&
          deliveriesBuilder_ != null) {
        result.kind_ = deliveriesBuilder_.build();
      }
      if (kindCase_ == 3 &&
          progressBuilder_ != null) {
        result.kind_ = progressBuilder_.build();
      }
      if (kindCase_ == 4 &&
          caughtUpBuilder_ != null) {
        result.kind_ = caughtUpBuilder_.build();
      }
      if (kindCase_ == 5 &&
          fellBehindBuilder_ != null) {
        result.kind_ = fellBehindBuilder_.build();
      }
      if (kindCase_ == 6 &&
          drainBuilder_ != null) {
        result.kind_ = drainBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.StreamDeliveriesResponse) {
        return mergeFrom((headcount.v1.StreamDeliveriesResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.StreamDeliveriesResponse other) {
      if (other == headcount.v1.StreamDeliveriesResponse.getDefaultInstance()) return this;
      switch (other.getKindCase()) {
        case OPENED: {
          mergeOpened(other.getOpened());
          break;
        }
        case DELIVERIES: {
          mergeDeliveries(other.getDeliveries());
          break;
        }
        case PROGRESS: {
          mergeProgress(other.getProgress());
          break;
        }
        case CAUGHT_UP: {
          mergeCaughtUp(other.getCaughtUp());
          break;
        }
        case FELL_BEHIND: {
          mergeFellBehind(other.getFellBehind());
          break;
        }
        case DRAIN: {
          mergeDrain(other.getDrain());
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
                  internalGetOpenedFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 1;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetDeliveriesFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 2;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetProgressFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 3;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetCaughtUpFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 4;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetFellBehindFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 5;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetDrainFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 6;
              break;
            } // case 50
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
        headcount.v1.SubscribeOpened, headcount.v1.SubscribeOpened.Builder, headcount.v1.SubscribeOpenedOrBuilder> openedBuilder_;
    @java.lang.Override
    public boolean hasOpened() {
      return kindCase_ == 1;
    }
    @java.lang.Override
    public headcount.v1.SubscribeOpened getOpened() {
      if (openedBuilder_ == null) {
        if (kindCase_ == 1) {
          return (headcount.v1.SubscribeOpened) kind_;
        }
        return headcount.v1.SubscribeOpened.getDefaultInstance();
      } else {
        if (kindCase_ == 1) {
          return openedBuilder_.getMessage();
        }
        return headcount.v1.SubscribeOpened.getDefaultInstance();
      }
    }
    public Builder setOpened(headcount.v1.SubscribeOpened value) {
      if (openedBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        openedBuilder_.setMessage(value);
      }
      kindCase_ = 1;
      return this;
    }
    public Builder setOpened(
        headcount.v1.SubscribeOpened.Builder builderForValue) {
      if (openedBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        openedBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 1;
      return this;
    }
    public Builder mergeOpened(headcount.v1.SubscribeOpened value) {
      if (openedBuilder_ == null) {
        if (kindCase_ == 1 &&
            kind_ != headcount.v1.SubscribeOpened.getDefaultInstance()) {
          kind_ = headcount.v1.SubscribeOpened.newBuilder((headcount.v1.SubscribeOpened) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 1) {
          openedBuilder_.mergeFrom(value);
        } else {
          openedBuilder_.setMessage(value);
        }
      }
      kindCase_ = 1;
      return this;
    }
    public Builder clearOpened() {
      if (openedBuilder_ == null) {
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
        openedBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SubscribeOpened.Builder getOpenedBuilder() {
      return internalGetOpenedFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SubscribeOpenedOrBuilder getOpenedOrBuilder() {
      if ((kindCase_ == 1) && (openedBuilder_ != null)) {
        return openedBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 1) {
          return (headcount.v1.SubscribeOpened) kind_;
        }
        return headcount.v1.SubscribeOpened.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeOpened, headcount.v1.SubscribeOpened.Builder, headcount.v1.SubscribeOpenedOrBuilder> 
        internalGetOpenedFieldBuilder() {
      if (openedBuilder_ == null) {
        if (!(kindCase_ == 1)) {
          kind_ = headcount.v1.SubscribeOpened.getDefaultInstance();
        }
        openedBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SubscribeOpened, headcount.v1.SubscribeOpened.Builder, headcount.v1.SubscribeOpenedOrBuilder>(
                (headcount.v1.SubscribeOpened) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 1;
      onChanged();
      return openedBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DeliveryBatch, headcount.v1.DeliveryBatch.Builder, headcount.v1.DeliveryBatchOrBuilder> deliveriesBuilder_;
    @java.lang.Override
    public boolean hasDeliveries() {
      return kindCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.DeliveryBatch getDeliveries() {
      if (deliveriesBuilder_ == null) {
        if (kindCase_ == 2) {
          return (headcount.v1.DeliveryBatch) kind_;
        }
        return headcount.v1.DeliveryBatch.getDefaultInstance();
      } else {
        if (kindCase_ == 2) {
          return deliveriesBuilder_.getMessage();
        }
        return headcount.v1.DeliveryBatch.getDefaultInstance();
      }
    }
    public Builder setDeliveries(headcount.v1.DeliveryBatch value) {
      if (deliveriesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        deliveriesBuilder_.setMessage(value);
      }
      kindCase_ = 2;
      return this;
    }
    public Builder setDeliveries(
        headcount.v1.DeliveryBatch.Builder builderForValue) {
      if (deliveriesBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        deliveriesBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 2;
      return this;
    }
    public Builder mergeDeliveries(headcount.v1.DeliveryBatch value) {
      if (deliveriesBuilder_ == null) {
        if (kindCase_ == 2 &&
            kind_ != headcount.v1.DeliveryBatch.getDefaultInstance()) {
          kind_ = headcount.v1.DeliveryBatch.newBuilder((headcount.v1.DeliveryBatch) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 2) {
          deliveriesBuilder_.mergeFrom(value);
        } else {
          deliveriesBuilder_.setMessage(value);
        }
      }
      kindCase_ = 2;
      return this;
    }
    public Builder clearDeliveries() {
      if (deliveriesBuilder_ == null) {
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
        deliveriesBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.DeliveryBatch.Builder getDeliveriesBuilder() {
      return internalGetDeliveriesFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.DeliveryBatchOrBuilder getDeliveriesOrBuilder() {
      if ((kindCase_ == 2) && (deliveriesBuilder_ != null)) {
        return deliveriesBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 2) {
          return (headcount.v1.DeliveryBatch) kind_;
        }
        return headcount.v1.DeliveryBatch.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DeliveryBatch, headcount.v1.DeliveryBatch.Builder, headcount.v1.DeliveryBatchOrBuilder> 
        internalGetDeliveriesFieldBuilder() {
      if (deliveriesBuilder_ == null) {
        if (!(kindCase_ == 2)) {
          kind_ = headcount.v1.DeliveryBatch.getDefaultInstance();
        }
        deliveriesBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.DeliveryBatch, headcount.v1.DeliveryBatch.Builder, headcount.v1.DeliveryBatchOrBuilder>(
                (headcount.v1.DeliveryBatch) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 2;
      onChanged();
      return deliveriesBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeProgress, headcount.v1.SubscribeProgress.Builder, headcount.v1.SubscribeProgressOrBuilder> progressBuilder_;
    @java.lang.Override
    public boolean hasProgress() {
      return kindCase_ == 3;
    }
    @java.lang.Override
    public headcount.v1.SubscribeProgress getProgress() {
      if (progressBuilder_ == null) {
        if (kindCase_ == 3) {
          return (headcount.v1.SubscribeProgress) kind_;
        }
        return headcount.v1.SubscribeProgress.getDefaultInstance();
      } else {
        if (kindCase_ == 3) {
          return progressBuilder_.getMessage();
        }
        return headcount.v1.SubscribeProgress.getDefaultInstance();
      }
    }
    public Builder setProgress(headcount.v1.SubscribeProgress value) {
      if (progressBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        progressBuilder_.setMessage(value);
      }
      kindCase_ = 3;
      return this;
    }
    public Builder setProgress(
        headcount.v1.SubscribeProgress.Builder builderForValue) {
      if (progressBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        progressBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 3;
      return this;
    }
    public Builder mergeProgress(headcount.v1.SubscribeProgress value) {
      if (progressBuilder_ == null) {
        if (kindCase_ == 3 &&
            kind_ != headcount.v1.SubscribeProgress.getDefaultInstance()) {
          kind_ = headcount.v1.SubscribeProgress.newBuilder((headcount.v1.SubscribeProgress) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 3) {
          progressBuilder_.mergeFrom(value);
        } else {
          progressBuilder_.setMessage(value);
        }
      }
      kindCase_ = 3;
      return this;
    }
    public Builder clearProgress() {
      if (progressBuilder_ == null) {
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
        progressBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SubscribeProgress.Builder getProgressBuilder() {
      return internalGetProgressFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SubscribeProgressOrBuilder getProgressOrBuilder() {
      if ((kindCase_ == 3) && (progressBuilder_ != null)) {
        return progressBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 3) {
          return (headcount.v1.SubscribeProgress) kind_;
        }
        return headcount.v1.SubscribeProgress.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeProgress, headcount.v1.SubscribeProgress.Builder, headcount.v1.SubscribeProgressOrBuilder> 
        internalGetProgressFieldBuilder() {
      if (progressBuilder_ == null) {
        if (!(kindCase_ == 3)) {
          kind_ = headcount.v1.SubscribeProgress.getDefaultInstance();
        }
        progressBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SubscribeProgress, headcount.v1.SubscribeProgress.Builder, headcount.v1.SubscribeProgressOrBuilder>(
                (headcount.v1.SubscribeProgress) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 3;
      onChanged();
      return progressBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeCaughtUp, headcount.v1.SubscribeCaughtUp.Builder, headcount.v1.SubscribeCaughtUpOrBuilder> caughtUpBuilder_;
    @java.lang.Override
    public boolean hasCaughtUp() {
      return kindCase_ == 4;
    }
    @java.lang.Override
    public headcount.v1.SubscribeCaughtUp getCaughtUp() {
      if (caughtUpBuilder_ == null) {
        if (kindCase_ == 4) {
          return (headcount.v1.SubscribeCaughtUp) kind_;
        }
        return headcount.v1.SubscribeCaughtUp.getDefaultInstance();
      } else {
        if (kindCase_ == 4) {
          return caughtUpBuilder_.getMessage();
        }
        return headcount.v1.SubscribeCaughtUp.getDefaultInstance();
      }
    }
    public Builder setCaughtUp(headcount.v1.SubscribeCaughtUp value) {
      if (caughtUpBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        caughtUpBuilder_.setMessage(value);
      }
      kindCase_ = 4;
      return this;
    }
    public Builder setCaughtUp(
        headcount.v1.SubscribeCaughtUp.Builder builderForValue) {
      if (caughtUpBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        caughtUpBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 4;
      return this;
    }
    public Builder mergeCaughtUp(headcount.v1.SubscribeCaughtUp value) {
      if (caughtUpBuilder_ == null) {
        if (kindCase_ == 4 &&
            kind_ != headcount.v1.SubscribeCaughtUp.getDefaultInstance()) {
          kind_ = headcount.v1.SubscribeCaughtUp.newBuilder((headcount.v1.SubscribeCaughtUp) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 4) {
          caughtUpBuilder_.mergeFrom(value);
        } else {
          caughtUpBuilder_.setMessage(value);
        }
      }
      kindCase_ = 4;
      return this;
    }
    public Builder clearCaughtUp() {
      if (caughtUpBuilder_ == null) {
        if (kindCase_ == 4) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 4) {
          kindCase_ = 0;
          kind_ = null;
        }
        caughtUpBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SubscribeCaughtUp.Builder getCaughtUpBuilder() {
      return internalGetCaughtUpFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SubscribeCaughtUpOrBuilder getCaughtUpOrBuilder() {
      if ((kindCase_ == 4) && (caughtUpBuilder_ != null)) {
        return caughtUpBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 4) {
          return (headcount.v1.SubscribeCaughtUp) kind_;
        }
        return headcount.v1.SubscribeCaughtUp.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeCaughtUp, headcount.v1.SubscribeCaughtUp.Builder, headcount.v1.SubscribeCaughtUpOrBuilder> 
        internalGetCaughtUpFieldBuilder() {
      if (caughtUpBuilder_ == null) {
        if (!(kindCase_ == 4)) {
          kind_ = headcount.v1.SubscribeCaughtUp.getDefaultInstance();
        }
        caughtUpBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SubscribeCaughtUp, headcount.v1.SubscribeCaughtUp.Builder, headcount.v1.SubscribeCaughtUpOrBuilder>(
                (headcount.v1.SubscribeCaughtUp) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 4;
      onChanged();
      return caughtUpBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeFellBehind, headcount.v1.SubscribeFellBehind.Builder, headcount.v1.SubscribeFellBehindOrBuilder> fellBehindBuilder_;
    @java.lang.Override
    public boolean hasFellBehind() {
      return kindCase_ == 5;
    }
    @java.lang.Override
    public headcount.v1.SubscribeFellBehind getFellBehind() {
      if (fellBehindBuilder_ == null) {
        if (kindCase_ == 5) {
          return (headcount.v1.SubscribeFellBehind) kind_;
        }
        return headcount.v1.SubscribeFellBehind.getDefaultInstance();
      } else {
        if (kindCase_ == 5) {
          return fellBehindBuilder_.getMessage();
        }
        return headcount.v1.SubscribeFellBehind.getDefaultInstance();
      }
    }
    public Builder setFellBehind(headcount.v1.SubscribeFellBehind value) {
      if (fellBehindBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        fellBehindBuilder_.setMessage(value);
      }
      kindCase_ = 5;
      return this;
    }
    public Builder setFellBehind(
        headcount.v1.SubscribeFellBehind.Builder builderForValue) {
      if (fellBehindBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        fellBehindBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 5;
      return this;
    }
    public Builder mergeFellBehind(headcount.v1.SubscribeFellBehind value) {
      if (fellBehindBuilder_ == null) {
        if (kindCase_ == 5 &&
            kind_ != headcount.v1.SubscribeFellBehind.getDefaultInstance()) {
          kind_ = headcount.v1.SubscribeFellBehind.newBuilder((headcount.v1.SubscribeFellBehind) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 5) {
          fellBehindBuilder_.mergeFrom(value);
        } else {
          fellBehindBuilder_.setMessage(value);
        }
      }
      kindCase_ = 5;
      return this;
    }
    public Builder clearFellBehind() {
      if (fellBehindBuilder_ == null) {
        if (kindCase_ == 5) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 5) {
          kindCase_ = 0;
          kind_ = null;
        }
        fellBehindBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SubscribeFellBehind.Builder getFellBehindBuilder() {
      return internalGetFellBehindFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SubscribeFellBehindOrBuilder getFellBehindOrBuilder() {
      if ((kindCase_ == 5) && (fellBehindBuilder_ != null)) {
        return fellBehindBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 5) {
          return (headcount.v1.SubscribeFellBehind) kind_;
        }
        return headcount.v1.SubscribeFellBehind.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeFellBehind, headcount.v1.SubscribeFellBehind.Builder, headcount.v1.SubscribeFellBehindOrBuilder> 
        internalGetFellBehindFieldBuilder() {
      if (fellBehindBuilder_ == null) {
        if (!(kindCase_ == 5)) {
          kind_ = headcount.v1.SubscribeFellBehind.getDefaultInstance();
        }
        fellBehindBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SubscribeFellBehind, headcount.v1.SubscribeFellBehind.Builder, headcount.v1.SubscribeFellBehindOrBuilder>(
                (headcount.v1.SubscribeFellBehind) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 5;
      onChanged();
      return fellBehindBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Drain, headcount.v1.Drain.Builder, headcount.v1.DrainOrBuilder> drainBuilder_;
    @java.lang.Override
    public boolean hasDrain() {
      return kindCase_ == 6;
    }
    @java.lang.Override
    public headcount.v1.Drain getDrain() {
      if (drainBuilder_ == null) {
        if (kindCase_ == 6) {
          return (headcount.v1.Drain) kind_;
        }
        return headcount.v1.Drain.getDefaultInstance();
      } else {
        if (kindCase_ == 6) {
          return drainBuilder_.getMessage();
        }
        return headcount.v1.Drain.getDefaultInstance();
      }
    }
    public Builder setDrain(headcount.v1.Drain value) {
      if (drainBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        drainBuilder_.setMessage(value);
      }
      kindCase_ = 6;
      return this;
    }
    public Builder setDrain(
        headcount.v1.Drain.Builder builderForValue) {
      if (drainBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        drainBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 6;
      return this;
    }
    public Builder mergeDrain(headcount.v1.Drain value) {
      if (drainBuilder_ == null) {
        if (kindCase_ == 6 &&
            kind_ != headcount.v1.Drain.getDefaultInstance()) {
          kind_ = headcount.v1.Drain.newBuilder((headcount.v1.Drain) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 6) {
          drainBuilder_.mergeFrom(value);
        } else {
          drainBuilder_.setMessage(value);
        }
      }
      kindCase_ = 6;
      return this;
    }
    public Builder clearDrain() {
      if (drainBuilder_ == null) {
        if (kindCase_ == 6) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 6) {
          kindCase_ = 0;
          kind_ = null;
        }
        drainBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.Drain.Builder getDrainBuilder() {
      return internalGetDrainFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.DrainOrBuilder getDrainOrBuilder() {
      if ((kindCase_ == 6) && (drainBuilder_ != null)) {
        return drainBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 6) {
          return (headcount.v1.Drain) kind_;
        }
        return headcount.v1.Drain.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Drain, headcount.v1.Drain.Builder, headcount.v1.DrainOrBuilder> 
        internalGetDrainFieldBuilder() {
      if (drainBuilder_ == null) {
        if (!(kindCase_ == 6)) {
          kind_ = headcount.v1.Drain.getDefaultInstance();
        }
        drainBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Drain, headcount.v1.Drain.Builder, headcount.v1.DrainOrBuilder>(
                (headcount.v1.Drain) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 6;
      onChanged();
      return drainBuilder_;
    }
  }
  private static final headcount.v1.StreamDeliveriesResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.StreamDeliveriesResponse();
  }
  public static headcount.v1.StreamDeliveriesResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<StreamDeliveriesResponse>
      PARSER = new com.google.protobuf.AbstractParser<StreamDeliveriesResponse>() {
    @java.lang.Override
    public StreamDeliveriesResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<StreamDeliveriesResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<StreamDeliveriesResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.StreamDeliveriesResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
