package headcount.v1;
@com.google.protobuf.Generated
public final class NackRequest extends
    com.google.protobuf.GeneratedMessage implements
    NackRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "NackRequest");
  }
  private NackRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private NackRequest() {
    subscription_ = "";
    deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    action_ = 0;
    reason_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_NackRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_NackRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.NackRequest.class, headcount.v1.NackRequest.Builder.class);
  }
  private int bitField0_;
  public static final int SUBSCRIPTION_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object subscription_ = "";
  @java.lang.Override
  public java.lang.String getSubscription() {
    java.lang.Object ref = subscription_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      subscription_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getSubscriptionBytes() {
    java.lang.Object ref = subscription_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      subscription_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int DELIVERY_IDS_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList deliveryIds_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getDeliveryIdsList() {
    return deliveryIds_;
  }
  public int getDeliveryIdsCount() {
    return deliveryIds_.size();
  }
  public java.lang.String getDeliveryIds(int index) {
    return deliveryIds_.get(index);
  }
  public com.google.protobuf.ByteString
      getDeliveryIdsBytes(int index) {
    return deliveryIds_.getByteString(index);
  }
  public static final int ACTION_FIELD_NUMBER = 3;
  private int action_ = 0;
  @java.lang.Override public int getActionValue() {
    return action_;
  }
  @java.lang.Override public headcount.v1.NackAction getAction() {
    headcount.v1.NackAction result = headcount.v1.NackAction.forNumber(action_);
    return result == null ? headcount.v1.NackAction.UNRECOGNIZED : result;
  }
  public static final int DELAY_FIELD_NUMBER = 4;
  private com.google.protobuf.Duration delay_;
  @java.lang.Override
  public boolean hasDelay() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getDelay() {
    return delay_ == null ? com.google.protobuf.Duration.getDefaultInstance() : delay_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getDelayOrBuilder() {
    return delay_ == null ? com.google.protobuf.Duration.getDefaultInstance() : delay_;
  }
  public static final int REASON_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private volatile java.lang.Object reason_ = "";
  @java.lang.Override
  public java.lang.String getReason() {
    java.lang.Object ref = reason_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      reason_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getReasonBytes() {
    java.lang.Object ref = reason_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      reason_ = b;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(subscription_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, subscription_);
    }
    for (int i = 0; i < deliveryIds_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, deliveryIds_.getRaw(i));
    }
    if (action_ != headcount.v1.NackAction.NACK_ACTION_UNSPECIFIED.getNumber()) {
      output.writeEnum(3, action_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(4, getDelay());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(reason_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, reason_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(subscription_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, subscription_);
    }
    {
      int dataSize = 0;
      for (int i = 0; i < deliveryIds_.size(); i++) {
        dataSize += computeStringSizeNoTag(deliveryIds_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getDeliveryIdsList().size();
    }
    if (action_ != headcount.v1.NackAction.NACK_ACTION_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(3, action_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getDelay());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(reason_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(5, reason_);
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
    if (!(obj instanceof headcount.v1.NackRequest)) {
      return super.equals(obj);
    }
    headcount.v1.NackRequest other = (headcount.v1.NackRequest) obj;
    if (!getSubscription()
        .equals(other.getSubscription())) return false;
    if (!getDeliveryIdsList()
        .equals(other.getDeliveryIdsList())) return false;
    if (action_ != other.action_) return false;
    if (hasDelay() != other.hasDelay()) return false;
    if (hasDelay()) {
      if (!getDelay()
          .equals(other.getDelay())) return false;
    }
    if (!getReason()
        .equals(other.getReason())) return false;
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
    hash = (37 * hash) + SUBSCRIPTION_FIELD_NUMBER;
    hash = (53 * hash) + getSubscription().hashCode();
    if (getDeliveryIdsCount() > 0) {
      hash = (37 * hash) + DELIVERY_IDS_FIELD_NUMBER;
      hash = (53 * hash) + getDeliveryIdsList().hashCode();
    }
    hash = (37 * hash) + ACTION_FIELD_NUMBER;
    hash = (53 * hash) + action_;
    if (hasDelay()) {
      hash = (37 * hash) + DELAY_FIELD_NUMBER;
      hash = (53 * hash) + getDelay().hashCode();
    }
    hash = (37 * hash) + REASON_FIELD_NUMBER;
    hash = (53 * hash) + getReason().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.NackRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.NackRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.NackRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.NackRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.NackRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.NackRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.NackRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.NackRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.NackRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.NackRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.NackRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.NackRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.NackRequest prototype) {
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
      headcount.v1.NackRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_NackRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_NackRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.NackRequest.class, headcount.v1.NackRequest.Builder.class);
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
        internalGetDelayFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      subscription_ = "";
      deliveryIds_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      action_ = 0;
      delay_ = null;
      if (delayBuilder_ != null) {
        delayBuilder_.dispose();
        delayBuilder_ = null;
      }
      reason_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_NackRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.NackRequest getDefaultInstanceForType() {
      return headcount.v1.NackRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.NackRequest build() {
      headcount.v1.NackRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.NackRequest buildPartial() {
      headcount.v1.NackRequest result = new headcount.v1.NackRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.NackRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.subscription_ = subscription_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        deliveryIds_.makeImmutable();
        result.deliveryIds_ = deliveryIds_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.action_ = action_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.delay_ = delayBuilder_ == null
            ? delay_
            : delayBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.reason_ = reason_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.NackRequest) {
        return mergeFrom((headcount.v1.NackRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.NackRequest other) {
      if (other == headcount.v1.NackRequest.getDefaultInstance()) return this;
      if (!other.getSubscription().isEmpty()) {
        subscription_ = other.subscription_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (!other.deliveryIds_.isEmpty()) {
        if (deliveryIds_.isEmpty()) {
          deliveryIds_ = other.deliveryIds_;
          bitField0_ |= 0x00000002;
        } else {
          ensureDeliveryIdsIsMutable();
          deliveryIds_.addAll(other.deliveryIds_);
        }
        onChanged();
      }
      if (other.action_ != 0) {
        setActionValue(other.getActionValue());
      }
      if (other.hasDelay()) {
        mergeDelay(other.getDelay());
      }
      if (!other.getReason().isEmpty()) {
        reason_ = other.reason_;
        bitField0_ |= 0x00000010;
        onChanged();
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
              subscription_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureDeliveryIdsIsMutable();
              deliveryIds_.add(s);
              break;
            } // case 18
            case 24: {
              action_ = input.readEnum();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              input.readMessage(
                  internalGetDelayFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 42: {
              reason_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000010;
              break;
            } // case 42
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
    private java.lang.Object subscription_ = "";
    public java.lang.String getSubscription() {
      java.lang.Object ref = subscription_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        subscription_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getSubscriptionBytes() {
      java.lang.Object ref = subscription_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        subscription_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setSubscription(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      subscription_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearSubscription() {
      subscription_ = getDefaultInstance().getSubscription();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setSubscriptionBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      subscription_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureDeliveryIdsIsMutable() {
      if (!deliveryIds_.isModifiable()) {
        deliveryIds_ = new com.google.protobuf.LazyStringArrayList(deliveryIds_);
      }
      bitField0_ |= 0x00000002;
    }
    public com.google.protobuf.ProtocolStringList
        getDeliveryIdsList() {
      deliveryIds_.makeImmutable();
      return deliveryIds_;
    }
    public int getDeliveryIdsCount() {
      return deliveryIds_.size();
    }
    public java.lang.String getDeliveryIds(int index) {
      return deliveryIds_.get(index);
    }
    public com.google.protobuf.ByteString
        getDeliveryIdsBytes(int index) {
      return deliveryIds_.getByteString(index);
    }
    public Builder setDeliveryIds(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureDeliveryIdsIsMutable();
      deliveryIds_.set(index, value);
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder addDeliveryIds(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureDeliveryIdsIsMutable();
      deliveryIds_.add(value);
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder addAllDeliveryIds(
        java.lang.Iterable<java.lang.String> values) {
      ensureDeliveryIdsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, deliveryIds_);
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearDeliveryIds() {
      deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000002);;
      onChanged();
      return this;
    }
    public Builder addDeliveryIdsBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureDeliveryIdsIsMutable();
      deliveryIds_.add(value);
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private int action_ = 0;
    @java.lang.Override public int getActionValue() {
      return action_;
    }
    public Builder setActionValue(int value) {
      action_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.NackAction getAction() {
      headcount.v1.NackAction result = headcount.v1.NackAction.forNumber(action_);
      return result == null ? headcount.v1.NackAction.UNRECOGNIZED : result;
    }
    public Builder setAction(headcount.v1.NackAction value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000004;
      action_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearAction() {
      bitField0_ = (bitField0_ & ~0x00000004);
      action_ = 0;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration delay_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> delayBuilder_;
    public boolean hasDelay() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public com.google.protobuf.Duration getDelay() {
      if (delayBuilder_ == null) {
        return delay_ == null ? com.google.protobuf.Duration.getDefaultInstance() : delay_;
      } else {
        return delayBuilder_.getMessage();
      }
    }
    public Builder setDelay(com.google.protobuf.Duration value) {
      if (delayBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        delay_ = value;
      } else {
        delayBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setDelay(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (delayBuilder_ == null) {
        delay_ = builderForValue.build();
      } else {
        delayBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeDelay(com.google.protobuf.Duration value) {
      if (delayBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          delay_ != null &&
          delay_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getDelayBuilder().mergeFrom(value);
        } else {
          delay_ = value;
        }
      } else {
        delayBuilder_.mergeFrom(value);
      }
      if (delay_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearDelay() {
      bitField0_ = (bitField0_ & ~0x00000008);
      delay_ = null;
      if (delayBuilder_ != null) {
        delayBuilder_.dispose();
        delayBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getDelayBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetDelayFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getDelayOrBuilder() {
      if (delayBuilder_ != null) {
        return delayBuilder_.getMessageOrBuilder();
      } else {
        return delay_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : delay_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetDelayFieldBuilder() {
      if (delayBuilder_ == null) {
        delayBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getDelay(),
                getParentForChildren(),
                isClean());
        delay_ = null;
      }
      return delayBuilder_;
    }
    private java.lang.Object reason_ = "";
    public java.lang.String getReason() {
      java.lang.Object ref = reason_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        reason_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getReasonBytes() {
      java.lang.Object ref = reason_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        reason_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setReason(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      reason_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearReason() {
      reason_ = getDefaultInstance().getReason();
      bitField0_ = (bitField0_ & ~0x00000010);
      onChanged();
      return this;
    }
    public Builder setReasonBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      reason_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.NackRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.NackRequest();
  }
  public static headcount.v1.NackRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<NackRequest>
      PARSER = new com.google.protobuf.AbstractParser<NackRequest>() {
    @java.lang.Override
    public NackRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<NackRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<NackRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.NackRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
