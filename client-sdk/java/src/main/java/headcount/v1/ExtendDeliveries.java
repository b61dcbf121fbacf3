package headcount.v1;
@com.google.protobuf.Generated
public final class ExtendDeliveries extends
    com.google.protobuf.GeneratedMessage implements
    ExtendDeliveriesOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ExtendDeliveries");
  }
  private ExtendDeliveries(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private ExtendDeliveries() {
    deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendDeliveries_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendDeliveries_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.ExtendDeliveries.class, headcount.v1.ExtendDeliveries.Builder.class);
  }
  private int bitField0_;
  public static final int DELIVERY_IDS_FIELD_NUMBER = 1;
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
  public static final int BY_FIELD_NUMBER = 2;
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
    for (int i = 0; i < deliveryIds_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, deliveryIds_.getRaw(i));
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getBy());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
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
        .computeMessageSize(2, getBy());
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
    if (!(obj instanceof headcount.v1.ExtendDeliveries)) {
      return super.equals(obj);
    }
    headcount.v1.ExtendDeliveries other = (headcount.v1.ExtendDeliveries) obj;
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
  public static headcount.v1.ExtendDeliveries parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ExtendDeliveries parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.ExtendDeliveries parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ExtendDeliveries parseFrom(
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
  public static Builder newBuilder(headcount.v1.ExtendDeliveries prototype) {
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
      headcount.v1.ExtendDeliveriesOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendDeliveries_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendDeliveries_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.ExtendDeliveries.class, headcount.v1.ExtendDeliveries.Builder.class);
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
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_ExtendDeliveries_descriptor;
    }
    @java.lang.Override
    public headcount.v1.ExtendDeliveries getDefaultInstanceForType() {
      return headcount.v1.ExtendDeliveries.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.ExtendDeliveries build() {
      headcount.v1.ExtendDeliveries result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.ExtendDeliveries buildPartial() {
      headcount.v1.ExtendDeliveries result = new headcount.v1.ExtendDeliveries(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.ExtendDeliveries result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        deliveryIds_.makeImmutable();
        result.deliveryIds_ = deliveryIds_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.by_ = byBuilder_ == null
            ? by_
            : byBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.ExtendDeliveries) {
        return mergeFrom((headcount.v1.ExtendDeliveries)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.ExtendDeliveries other) {
      if (other == headcount.v1.ExtendDeliveries.getDefaultInstance()) return this;
      if (!other.deliveryIds_.isEmpty()) {
        if (deliveryIds_.isEmpty()) {
          deliveryIds_ = other.deliveryIds_;
          bitField0_ |= 0x00000001;
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
              java.lang.String s = input.readStringRequireUtf8();
              ensureDeliveryIdsIsMutable();
              deliveryIds_.add(s);
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetByFieldBuilder().getBuilder(),
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
    private com.google.protobuf.LazyStringArrayList deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureDeliveryIdsIsMutable() {
      if (!deliveryIds_.isModifiable()) {
        deliveryIds_ = new com.google.protobuf.LazyStringArrayList(deliveryIds_);
      }
      bitField0_ |= 0x00000001;
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
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder addDeliveryIds(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureDeliveryIdsIsMutable();
      deliveryIds_.add(value);
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder addAllDeliveryIds(
        java.lang.Iterable<java.lang.String> values) {
      ensureDeliveryIdsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, deliveryIds_);
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearDeliveryIds() {
      deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000001);;
      onChanged();
      return this;
    }
    public Builder addDeliveryIdsBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureDeliveryIdsIsMutable();
      deliveryIds_.add(value);
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration by_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> byBuilder_;
    public boolean hasBy() {
      return ((bitField0_ & 0x00000002) != 0);
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
      bitField0_ |= 0x00000002;
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
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeBy(com.google.protobuf.Duration value) {
      if (byBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
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
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearBy() {
      bitField0_ = (bitField0_ & ~0x00000002);
      by_ = null;
      if (byBuilder_ != null) {
        byBuilder_.dispose();
        byBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getByBuilder() {
      bitField0_ |= 0x00000002;
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
  private static final headcount.v1.ExtendDeliveries DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.ExtendDeliveries();
  }
  public static headcount.v1.ExtendDeliveries getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<ExtendDeliveries>
      PARSER = new com.google.protobuf.AbstractParser<ExtendDeliveries>() {
    @java.lang.Override
    public ExtendDeliveries parsePartialFrom(
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
  public static com.google.protobuf.Parser<ExtendDeliveries> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<ExtendDeliveries> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.ExtendDeliveries getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
