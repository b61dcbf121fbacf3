package headcount.v1;
@com.google.protobuf.Generated
public final class SubscribeRequest extends
    com.google.protobuf.GeneratedMessage implements
    SubscribeRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SubscribeRequest");
  }
  private SubscribeRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SubscribeRequest() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SubscribeRequest.class, headcount.v1.SubscribeRequest.Builder.class);
  }
  private int kindCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object kind_;
  public enum KindCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    OPEN(1),
    CREDIT(2),
    ACK(3),
    NACK(4),
    EXTEND(5),
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
        case 1: return OPEN;
        case 2: return CREDIT;
        case 3: return ACK;
        case 4: return NACK;
        case 5: return EXTEND;
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
  public static final int OPEN_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasOpen() {
    return kindCase_ == 1;
  }
  @java.lang.Override
  public headcount.v1.SubscribeOpen getOpen() {
    if (kindCase_ == 1) {
       return (headcount.v1.SubscribeOpen) kind_;
    }
    return headcount.v1.SubscribeOpen.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SubscribeOpenOrBuilder getOpenOrBuilder() {
    if (kindCase_ == 1) {
       return (headcount.v1.SubscribeOpen) kind_;
    }
    return headcount.v1.SubscribeOpen.getDefaultInstance();
  }
  public static final int CREDIT_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasCredit() {
    return kindCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.Credit getCredit() {
    if (kindCase_ == 2) {
       return (headcount.v1.Credit) kind_;
    }
    return headcount.v1.Credit.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.CreditOrBuilder getCreditOrBuilder() {
    if (kindCase_ == 2) {
       return (headcount.v1.Credit) kind_;
    }
    return headcount.v1.Credit.getDefaultInstance();
  }
  public static final int ACK_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasAck() {
    return kindCase_ == 3;
  }
  @java.lang.Override
  public headcount.v1.Ack getAck() {
    if (kindCase_ == 3) {
       return (headcount.v1.Ack) kind_;
    }
    return headcount.v1.Ack.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.AckOrBuilder getAckOrBuilder() {
    if (kindCase_ == 3) {
       return (headcount.v1.Ack) kind_;
    }
    return headcount.v1.Ack.getDefaultInstance();
  }
  public static final int NACK_FIELD_NUMBER = 4;
  @java.lang.Override
  public boolean hasNack() {
    return kindCase_ == 4;
  }
  @java.lang.Override
  public headcount.v1.NackDeliveries getNack() {
    if (kindCase_ == 4) {
       return (headcount.v1.NackDeliveries) kind_;
    }
    return headcount.v1.NackDeliveries.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.NackDeliveriesOrBuilder getNackOrBuilder() {
    if (kindCase_ == 4) {
       return (headcount.v1.NackDeliveries) kind_;
    }
    return headcount.v1.NackDeliveries.getDefaultInstance();
  }
  public static final int EXTEND_FIELD_NUMBER = 5;
  @java.lang.Override
  public boolean hasExtend() {
    return kindCase_ == 5;
  }
  @java.lang.Override
  public headcount.v1.ExtendDeliveries getExtend() {
    if (kindCase_ == 5) {
       return (headcount.v1.ExtendDeliveries) kind_;
    }
    return headcount.v1.ExtendDeliveries.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.ExtendDeliveriesOrBuilder getExtendOrBuilder() {
    if (kindCase_ == 5) {
       return (headcount.v1.ExtendDeliveries) kind_;
    }
    return headcount.v1.ExtendDeliveries.getDefaultInstance();
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
      output.writeMessage(1, (headcount.v1.SubscribeOpen) kind_);
    }
    if (kindCase_ == 2) {
      output.writeMessage(2, (headcount.v1.Credit) kind_);
    }
    if (kindCase_ == 3) {
      output.writeMessage(3, (headcount.v1.Ack) kind_);
    }
    if (kindCase_ == 4) {
      output.writeMessage(4, (headcount.v1.NackDeliveries) kind_);
    }
    if (kindCase_ == 5) {
      output.writeMessage(5, (headcount.v1.ExtendDeliveries) kind_);
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
        .computeMessageSize(1, (headcount.v1.SubscribeOpen) kind_);
    }
    if (kindCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.Credit) kind_);
    }
    if (kindCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (headcount.v1.Ack) kind_);
    }
    if (kindCase_ == 4) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, (headcount.v1.NackDeliveries) kind_);
    }
    if (kindCase_ == 5) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, (headcount.v1.ExtendDeliveries) kind_);
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
    if (!(obj instanceof headcount.v1.SubscribeRequest)) {
      return super.equals(obj);
    }
    headcount.v1.SubscribeRequest other = (headcount.v1.SubscribeRequest) obj;
    if (!getKindCase().equals(other.getKindCase())) return false;
    switch (kindCase_) {
      case 1:
        if (!getOpen()
            .equals(other.getOpen())) return false;
        break;
      case 2:
        if (!getCredit()
            .equals(other.getCredit())) return false;
        break;
      case 3:
        if (!getAck()
            .equals(other.getAck())) return false;
        break;
      case 4:
        if (!getNack()
            .equals(other.getNack())) return false;
        break;
      case 5:
        if (!getExtend()
            .equals(other.getExtend())) return false;
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
        hash = (37 * hash) + OPEN_FIELD_NUMBER;
        hash = (53 * hash) + getOpen().hashCode();
        break;
      case 2:
        hash = (37 * hash) + CREDIT_FIELD_NUMBER;
        hash = (53 * hash) + getCredit().hashCode();
        break;
      case 3:
        hash = (37 * hash) + ACK_FIELD_NUMBER;
        hash = (53 * hash) + getAck().hashCode();
        break;
      case 4:
        hash = (37 * hash) + NACK_FIELD_NUMBER;
        hash = (53 * hash) + getNack().hashCode();
        break;
      case 5:
        hash = (37 * hash) + EXTEND_FIELD_NUMBER;
        hash = (53 * hash) + getExtend().hashCode();
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
  public static headcount.v1.SubscribeRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SubscribeRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SubscribeRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SubscribeRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SubscribeRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SubscribeRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SubscribeRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SubscribeRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SubscribeRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SubscribeRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SubscribeRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SubscribeRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.SubscribeRequest prototype) {
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
      headcount.v1.SubscribeRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SubscribeRequest.class, headcount.v1.SubscribeRequest.Builder.class);
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
      if (openBuilder_ != null) {
        openBuilder_.clear();
      }
      if (creditBuilder_ != null) {
        creditBuilder_.clear();
      }
      if (ackBuilder_ != null) {
        ackBuilder_.clear();
      }
      if (nackBuilder_ != null) {
        nackBuilder_.clear();
      }
      if (extendBuilder_ != null) {
        extendBuilder_.clear();
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
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SubscribeRequest getDefaultInstanceForType() {
      return headcount.v1.SubscribeRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SubscribeRequest build() {
      headcount.v1.SubscribeRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SubscribeRequest buildPartial() {
      headcount.v1.SubscribeRequest result = new headcount.v1.SubscribeRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SubscribeRequest result) {
      int from_bitField0_ = bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.SubscribeRequest result) {
      result.kindCase_ = kindCase_;
      result.kind_ = this.kind_;
      if (kindCase_ == 1 &&
          openBuilder_ != null) {
        result.kind_ = openBuilder_.build();
      }
      if (kindCase_ == 2 &&
          creditBuilder_ != null) {
        result.kind_ = creditBuilder_.build();
      }
      if (kindCase_ == 3 &&
          ackBuilder_ != null) {
        result.kind_ = ackBuilder_.build();
      }
      if (kindCase_ == 4 &&
          nackBuilder_ != null) {
        result.kind_ = nackBuilder_.build();
      }
      if (kindCase_ == 5 &&
          extendBuilder_ != null) {
        result.kind_ = extendBuilder_.build();
      }
      if (kindCase_ == 6 &&
          drainBuilder_ != null) {
        result.kind_ = drainBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SubscribeRequest) {
        return mergeFrom((headcount.v1.SubscribeRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SubscribeRequest other) {
      if (other == headcount.v1.SubscribeRequest.getDefaultInstance()) return this;
      switch (other.getKindCase()) {
        case OPEN: {
          mergeOpen(other.getOpen());
          break;
        }
        case CREDIT: {
          mergeCredit(other.getCredit());
          break;
        }
        case ACK: {
          mergeAck(other.getAck());
          break;
        }
        case NACK: {
          mergeNack(other.getNack());
          break;
        }
        case EXTEND: {
          mergeExtend(other.getExtend());
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
                  internalGetOpenFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 1;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetCreditFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 2;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetAckFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 3;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetNackFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 4;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetExtendFieldBuilder().getBuilder(),
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
        headcount.v1.SubscribeOpen, headcount.v1.SubscribeOpen.Builder, headcount.v1.SubscribeOpenOrBuilder> openBuilder_;
    @java.lang.Override
    public boolean hasOpen() {
      return kindCase_ == 1;
    }
    @java.lang.Override
    public headcount.v1.SubscribeOpen getOpen() {
      if (openBuilder_ == null) {
        if (kindCase_ == 1) {
          return (headcount.v1.SubscribeOpen) kind_;
        }
        return headcount.v1.SubscribeOpen.getDefaultInstance();
      } else {
        if (kindCase_ == 1) {
          return openBuilder_.getMessage();
        }
        return headcount.v1.SubscribeOpen.getDefaultInstance();
      }
    }
    public Builder setOpen(headcount.v1.SubscribeOpen value) {
      if (openBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        openBuilder_.setMessage(value);
      }
      kindCase_ = 1;
      return this;
    }
    public Builder setOpen(
        headcount.v1.SubscribeOpen.Builder builderForValue) {
      if (openBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        openBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 1;
      return this;
    }
    public Builder mergeOpen(headcount.v1.SubscribeOpen value) {
      if (openBuilder_ == null) {
        if (kindCase_ == 1 &&
            kind_ != headcount.v1.SubscribeOpen.getDefaultInstance()) {
          kind_ = headcount.v1.SubscribeOpen.newBuilder((headcount.v1.SubscribeOpen) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 1) {
          openBuilder_.mergeFrom(value);
        } else {
          openBuilder_.setMessage(value);
        }
      }
      kindCase_ = 1;
      return this;
    }
    public Builder clearOpen() {
      if (openBuilder_ == null) {
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
        openBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SubscribeOpen.Builder getOpenBuilder() {
      return internalGetOpenFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SubscribeOpenOrBuilder getOpenOrBuilder() {
      if ((kindCase_ == 1) && (openBuilder_ != null)) {
        return openBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 1) {
          return (headcount.v1.SubscribeOpen) kind_;
        }
        return headcount.v1.SubscribeOpen.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SubscribeOpen, headcount.v1.SubscribeOpen.Builder, headcount.v1.SubscribeOpenOrBuilder> 
        internalGetOpenFieldBuilder() {
      if (openBuilder_ == null) {
        if (!(kindCase_ == 1)) {
          kind_ = headcount.v1.SubscribeOpen.getDefaultInstance();
        }
        openBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SubscribeOpen, headcount.v1.SubscribeOpen.Builder, headcount.v1.SubscribeOpenOrBuilder>(
                (headcount.v1.SubscribeOpen) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 1;
      onChanged();
      return openBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Credit, headcount.v1.Credit.Builder, headcount.v1.CreditOrBuilder> creditBuilder_;
    @java.lang.Override
    public boolean hasCredit() {
      return kindCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.Credit getCredit() {
      if (creditBuilder_ == null) {
        if (kindCase_ == 2) {
          return (headcount.v1.Credit) kind_;
        }
        return headcount.v1.Credit.getDefaultInstance();
      } else {
        if (kindCase_ == 2) {
          return creditBuilder_.getMessage();
        }
        return headcount.v1.Credit.getDefaultInstance();
      }
    }
    public Builder setCredit(headcount.v1.Credit value) {
      if (creditBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        creditBuilder_.setMessage(value);
      }
      kindCase_ = 2;
      return this;
    }
    public Builder setCredit(
        headcount.v1.Credit.Builder builderForValue) {
      if (creditBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        creditBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 2;
      return this;
    }
    public Builder mergeCredit(headcount.v1.Credit value) {
      if (creditBuilder_ == null) {
        if (kindCase_ == 2 &&
            kind_ != headcount.v1.Credit.getDefaultInstance()) {
          kind_ = headcount.v1.Credit.newBuilder((headcount.v1.Credit) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 2) {
          creditBuilder_.mergeFrom(value);
        } else {
          creditBuilder_.setMessage(value);
        }
      }
      kindCase_ = 2;
      return this;
    }
    public Builder clearCredit() {
      if (creditBuilder_ == null) {
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
        creditBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.Credit.Builder getCreditBuilder() {
      return internalGetCreditFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.CreditOrBuilder getCreditOrBuilder() {
      if ((kindCase_ == 2) && (creditBuilder_ != null)) {
        return creditBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 2) {
          return (headcount.v1.Credit) kind_;
        }
        return headcount.v1.Credit.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Credit, headcount.v1.Credit.Builder, headcount.v1.CreditOrBuilder> 
        internalGetCreditFieldBuilder() {
      if (creditBuilder_ == null) {
        if (!(kindCase_ == 2)) {
          kind_ = headcount.v1.Credit.getDefaultInstance();
        }
        creditBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Credit, headcount.v1.Credit.Builder, headcount.v1.CreditOrBuilder>(
                (headcount.v1.Credit) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 2;
      onChanged();
      return creditBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Ack, headcount.v1.Ack.Builder, headcount.v1.AckOrBuilder> ackBuilder_;
    @java.lang.Override
    public boolean hasAck() {
      return kindCase_ == 3;
    }
    @java.lang.Override
    public headcount.v1.Ack getAck() {
      if (ackBuilder_ == null) {
        if (kindCase_ == 3) {
          return (headcount.v1.Ack) kind_;
        }
        return headcount.v1.Ack.getDefaultInstance();
      } else {
        if (kindCase_ == 3) {
          return ackBuilder_.getMessage();
        }
        return headcount.v1.Ack.getDefaultInstance();
      }
    }
    public Builder setAck(headcount.v1.Ack value) {
      if (ackBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        ackBuilder_.setMessage(value);
      }
      kindCase_ = 3;
      return this;
    }
    public Builder setAck(
        headcount.v1.Ack.Builder builderForValue) {
      if (ackBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        ackBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 3;
      return this;
    }
    public Builder mergeAck(headcount.v1.Ack value) {
      if (ackBuilder_ == null) {
        if (kindCase_ == 3 &&
            kind_ != headcount.v1.Ack.getDefaultInstance()) {
          kind_ = headcount.v1.Ack.newBuilder((headcount.v1.Ack) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 3) {
          ackBuilder_.mergeFrom(value);
        } else {
          ackBuilder_.setMessage(value);
        }
      }
      kindCase_ = 3;
      return this;
    }
    public Builder clearAck() {
      if (ackBuilder_ == null) {
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
        ackBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.Ack.Builder getAckBuilder() {
      return internalGetAckFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.AckOrBuilder getAckOrBuilder() {
      if ((kindCase_ == 3) && (ackBuilder_ != null)) {
        return ackBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 3) {
          return (headcount.v1.Ack) kind_;
        }
        return headcount.v1.Ack.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Ack, headcount.v1.Ack.Builder, headcount.v1.AckOrBuilder> 
        internalGetAckFieldBuilder() {
      if (ackBuilder_ == null) {
        if (!(kindCase_ == 3)) {
          kind_ = headcount.v1.Ack.getDefaultInstance();
        }
        ackBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Ack, headcount.v1.Ack.Builder, headcount.v1.AckOrBuilder>(
                (headcount.v1.Ack) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 3;
      onChanged();
      return ackBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.NackDeliveries, headcount.v1.NackDeliveries.Builder, headcount.v1.NackDeliveriesOrBuilder> nackBuilder_;
    @java.lang.Override
    public boolean hasNack() {
      return kindCase_ == 4;
    }
    @java.lang.Override
    public headcount.v1.NackDeliveries getNack() {
      if (nackBuilder_ == null) {
        if (kindCase_ == 4) {
          return (headcount.v1.NackDeliveries) kind_;
        }
        return headcount.v1.NackDeliveries.getDefaultInstance();
      } else {
        if (kindCase_ == 4) {
          return nackBuilder_.getMessage();
        }
        return headcount.v1.NackDeliveries.getDefaultInstance();
      }
    }
    public Builder setNack(headcount.v1.NackDeliveries value) {
      if (nackBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        nackBuilder_.setMessage(value);
      }
      kindCase_ = 4;
      return this;
    }
    public Builder setNack(
        headcount.v1.NackDeliveries.Builder builderForValue) {
      if (nackBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        nackBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 4;
      return this;
    }
    public Builder mergeNack(headcount.v1.NackDeliveries value) {
      if (nackBuilder_ == null) {
        if (kindCase_ == 4 &&
            kind_ != headcount.v1.NackDeliveries.getDefaultInstance()) {
          kind_ = headcount.v1.NackDeliveries.newBuilder((headcount.v1.NackDeliveries) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 4) {
          nackBuilder_.mergeFrom(value);
        } else {
          nackBuilder_.setMessage(value);
        }
      }
      kindCase_ = 4;
      return this;
    }
    public Builder clearNack() {
      if (nackBuilder_ == null) {
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
        nackBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.NackDeliveries.Builder getNackBuilder() {
      return internalGetNackFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.NackDeliveriesOrBuilder getNackOrBuilder() {
      if ((kindCase_ == 4) && (nackBuilder_ != null)) {
        return nackBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 4) {
          return (headcount.v1.NackDeliveries) kind_;
        }
        return headcount.v1.NackDeliveries.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.NackDeliveries, headcount.v1.NackDeliveries.Builder, headcount.v1.NackDeliveriesOrBuilder> 
        internalGetNackFieldBuilder() {
      if (nackBuilder_ == null) {
        if (!(kindCase_ == 4)) {
          kind_ = headcount.v1.NackDeliveries.getDefaultInstance();
        }
        nackBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.NackDeliveries, headcount.v1.NackDeliveries.Builder, headcount.v1.NackDeliveriesOrBuilder>(
                (headcount.v1.NackDeliveries) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 4;
      onChanged();
      return nackBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.ExtendDeliveries, headcount.v1.ExtendDeliveries.Builder, headcount.v1.ExtendDeliveriesOrBuilder> extendBuilder_;
    @java.lang.Override
    public boolean hasExtend() {
      return kindCase_ == 5;
    }
    @java.lang.Override
    public headcount.v1.ExtendDeliveries getExtend() {
      if (extendBuilder_ == null) {
        if (kindCase_ == 5) {
          return (headcount.v1.ExtendDeliveries) kind_;
        }
        return headcount.v1.ExtendDeliveries.getDefaultInstance();
      } else {
        if (kindCase_ == 5) {
          return extendBuilder_.getMessage();
        }
        return headcount.v1.ExtendDeliveries.getDefaultInstance();
      }
    }
    public Builder setExtend(headcount.v1.ExtendDeliveries value) {
      if (extendBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        extendBuilder_.setMessage(value);
      }
      kindCase_ = 5;
      return this;
    }
    public Builder setExtend(
        headcount.v1.ExtendDeliveries.Builder builderForValue) {
      if (extendBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        extendBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 5;
      return this;
    }
    public Builder mergeExtend(headcount.v1.ExtendDeliveries value) {
      if (extendBuilder_ == null) {
        if (kindCase_ == 5 &&
            kind_ != headcount.v1.ExtendDeliveries.getDefaultInstance()) {
          kind_ = headcount.v1.ExtendDeliveries.newBuilder((headcount.v1.ExtendDeliveries) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 5) {
          extendBuilder_.mergeFrom(value);
        } else {
          extendBuilder_.setMessage(value);
        }
      }
      kindCase_ = 5;
      return this;
    }
    public Builder clearExtend() {
      if (extendBuilder_ == null) {
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
        extendBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.ExtendDeliveries.Builder getExtendBuilder() {
      return internalGetExtendFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.ExtendDeliveriesOrBuilder getExtendOrBuilder() {
      if ((kindCase_ == 5) && (extendBuilder_ != null)) {
        return extendBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 5) {
          return (headcount.v1.ExtendDeliveries) kind_;
        }
        return headcount.v1.ExtendDeliveries.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.ExtendDeliveries, headcount.v1.ExtendDeliveries.Builder, headcount.v1.ExtendDeliveriesOrBuilder> 
        internalGetExtendFieldBuilder() {
      if (extendBuilder_ == null) {
        if (!(kindCase_ == 5)) {
          kind_ = headcount.v1.ExtendDeliveries.getDefaultInstance();
        }
        extendBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.ExtendDeliveries, headcount.v1.ExtendDeliveries.Builder, headcount.v1.ExtendDeliveriesOrBuilder>(
                (headcount.v1.ExtendDeliveries) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 5;
      onChanged();
      return extendBuilder_;
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
  private static final headcount.v1.SubscribeRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SubscribeRequest();
  }
  public static headcount.v1.SubscribeRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SubscribeRequest>
      PARSER = new com.google.protobuf.AbstractParser<SubscribeRequest>() {
    @java.lang.Override
    public SubscribeRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<SubscribeRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SubscribeRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SubscribeRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
