package headcount.v1;
@com.google.protobuf.Generated
public final class Ack extends
    com.google.protobuf.GeneratedMessage implements
    AckOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Ack");
  }
  private Ack(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Ack() {
    deliveryIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Ack_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Ack_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Ack.class, headcount.v1.Ack.Builder.class);
  }
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
    size += getUnknownFields().getSerializedSize();
    memoizedSize = size;
    return size;
  }
  @java.lang.Override
  public boolean equals(final java.lang.Object obj) {
    if (obj == this) {
     return true;
    }
    if (!(obj instanceof headcount.v1.Ack)) {
      return super.equals(obj);
    }
    headcount.v1.Ack other = (headcount.v1.Ack) obj;
    if (!getDeliveryIdsList()
        .equals(other.getDeliveryIdsList())) return false;
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
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Ack parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Ack parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Ack parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Ack parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Ack parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Ack parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Ack parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Ack parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Ack parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Ack parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Ack parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Ack parseFrom(
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
  public static Builder newBuilder(headcount.v1.Ack prototype) {
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
      headcount.v1.AckOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Ack_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Ack_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Ack.class, headcount.v1.Ack.Builder.class);
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
      deliveryIds_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Ack_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Ack getDefaultInstanceForType() {
      return headcount.v1.Ack.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Ack build() {
      headcount.v1.Ack result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Ack buildPartial() {
      headcount.v1.Ack result = new headcount.v1.Ack(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Ack result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        deliveryIds_.makeImmutable();
        result.deliveryIds_ = deliveryIds_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Ack) {
        return mergeFrom((headcount.v1.Ack)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Ack other) {
      if (other == headcount.v1.Ack.getDefaultInstance()) return this;
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
  }
  private static final headcount.v1.Ack DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Ack();
  }
  public static headcount.v1.Ack getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Ack>
      PARSER = new com.google.protobuf.AbstractParser<Ack>() {
    @java.lang.Override
    public Ack parsePartialFrom(
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
  public static com.google.protobuf.Parser<Ack> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Ack> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Ack getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
