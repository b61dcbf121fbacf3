package headcount.v1;
@com.google.protobuf.Generated
public final class ExtendLeaseRequest extends
    com.google.protobuf.GeneratedMessage implements
    ExtendLeaseRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ExtendLeaseRequest");
  }
  private ExtendLeaseRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private ExtendLeaseRequest() {
    subscription_ = "";
    deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendLeaseRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendLeaseRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.ExtendLeaseRequest.class, headcount.v1.ExtendLeaseRequest.Builder.class);
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
  public static final int BY_FIELD_NUMBER = 3;
  private com.google.protobuf.Duration by_;
  @java.lang.Override
  public boolean hasBy() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getBy() {
    return by_ == null ? com.google.protobuf.Duration.getDefaultInstance() : by_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getByOrBuilder() {
    return by_ == null ? com.google.protobuf.Duration.getDefaultInstance() : by_;
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
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(3, getBy());
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
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getBy());
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
    if (!(obj instanceof headcount.v1.ExtendLeaseRequest)) {
      return super.equals(obj);
    }
    headcount.v1.ExtendLeaseRequest other = (headcount.v1.ExtendLeaseRequest) obj;
    if (!getSubscription()
        .equals(other.getSubscription())) return false;
    if (!getDeliveryIdsList()
        .equals(other.getDeliveryIdsList())) return false;
    if (hasBy() != other.hasBy()) return false;
    if (hasBy()) {
      if (!getBy()
          .equals(other.getBy())) return false;
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
    hash = (37 * hash) + SUBSCRIPTION_FIELD_NUMBER;
    hash = (53 * hash) + getSubscription().hashCode();
    if (getDeliveryIdsCount() > 0) {
      hash = (37 * hash) + DELIVERY_IDS_FIELD_NUMBER;
      hash = (53 * hash) + getDeliveryIdsList().hashCode();
    }
    if (hasBy()) {
      hash = (37 * hash) + BY_FIELD_NUMBER;
      hash = (53 * hash) + getBy().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ExtendLeaseRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.ExtendLeaseRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ExtendLeaseRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.ExtendLeaseRequest prototype) {
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
      headcount.v1.ExtendLeaseRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendLeaseRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendLeaseRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.ExtendLeaseRequest.class, headcount.v1.ExtendLeaseRequest.Builder.class);
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
        internalGetByFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      subscription_ = "";
      deliveryIds_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      by_ = null;
      if (byBuilder_ != null) {
        byBuilder_.dispose();
        byBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendLeaseRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.ExtendLeaseRequest getDefaultInstanceForType() {
      return headcount.v1.ExtendLeaseRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.ExtendLeaseRequest build() {
      headcount.v1.ExtendLeaseRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.ExtendLeaseRequest buildPartial() {
      headcount.v1.ExtendLeaseRequest result = new headcount.v1.ExtendLeaseRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.ExtendLeaseRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.subscription_ = subscription_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        deliveryIds_.makeImmutable();
        result.deliveryIds_ = deliveryIds_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.by_ = byBuilder_ == null
            ? by_
            : byBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.ExtendLeaseRequest) {
        return mergeFrom((headcount.v1.ExtendLeaseRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.ExtendLeaseRequest other) {
      if (other == headcount.v1.ExtendLeaseRequest.getDefaultInstance()) return this;
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
      if (other.hasBy()) {
        mergeBy(other.getBy());
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
            case 26: {
              input.readMessage(
                  internalGetByFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
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
    private com.google.protobuf.Duration by_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> byBuilder_;
    public boolean hasBy() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Duration getBy() {
      if (byBuilder_ == null) {
        return by_ == null ? com.google.protobuf.Duration.getDefaultInstance() : by_;
      } else {
        return byBuilder_.getMessage();
      }
    }
    public Builder setBy(com.google.protobuf.Duration value) {
      if (byBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        by_ = value;
      } else {
        byBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setBy(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (byBuilder_ == null) {
        by_ = builderForValue.build();
      } else {
        byBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeBy(com.google.protobuf.Duration value) {
      if (byBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          by_ != null &&
          by_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getByBuilder().mergeFrom(value);
        } else {
          by_ = value;
        }
      } else {
        byBuilder_.mergeFrom(value);
      }
      if (by_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearBy() {
      bitField0_ = (bitField0_ & ~0x00000004);
      by_ = null;
      if (byBuilder_ != null) {
        byBuilder_.dispose();
        byBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getByBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetByFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getByOrBuilder() {
      if (byBuilder_ != null) {
        return byBuilder_.getMessageOrBuilder();
      } else {
        return by_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : by_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetByFieldBuilder() {
      if (byBuilder_ == null) {
        byBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getBy(),
                getParentForChildren(),
                isClean());
        by_ = null;
      }
      return byBuilder_;
    }
  }
  private static final headcount.v1.ExtendLeaseRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.ExtendLeaseRequest();
  }
  public static headcount.v1.ExtendLeaseRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<ExtendLeaseRequest>
      PARSER = new com.google.protobuf.AbstractParser<ExtendLeaseRequest>() {
    @java.lang.Override
    public ExtendLeaseRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<ExtendLeaseRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<ExtendLeaseRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.ExtendLeaseRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
