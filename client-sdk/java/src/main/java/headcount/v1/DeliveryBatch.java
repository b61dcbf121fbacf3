package headcount.v1;
@com.google.protobuf.Generated
public final class DeliveryBatch extends
    com.google.protobuf.GeneratedMessage implements
    DeliveryBatchOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DeliveryBatch");
  }
  private DeliveryBatch(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private DeliveryBatch() {
    deliveries_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_DeliveryBatch_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_DeliveryBatch_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.DeliveryBatch.class, headcount.v1.DeliveryBatch.Builder.class);
  }
  public static final int DELIVERIES_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.Delivery> deliveries_;
  @java.lang.Override
  public java.util.List<headcount.v1.Delivery> getDeliveriesList() {
    return deliveries_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.DeliveryOrBuilder> 
      getDeliveriesOrBuilderList() {
    return deliveries_;
  }
  @java.lang.Override
  public int getDeliveriesCount() {
    return deliveries_.size();
  }
  @java.lang.Override
  public headcount.v1.Delivery getDeliveries(int index) {
    return deliveries_.get(index);
  }
  @java.lang.Override
  public headcount.v1.DeliveryOrBuilder getDeliveriesOrBuilder(
      int index) {
    return deliveries_.get(index);
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
    for (int i = 0; i < deliveries_.size(); i++) {
      output.writeMessage(1, deliveries_.get(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < deliveries_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, deliveries_.get(i));
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
    if (!(obj instanceof headcount.v1.DeliveryBatch)) {
      return super.equals(obj);
    }
    headcount.v1.DeliveryBatch other = (headcount.v1.DeliveryBatch) obj;
    if (!getDeliveriesList()
        .equals(other.getDeliveriesList())) return false;
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
    if (getDeliveriesCount() > 0) {
      hash = (37 * hash) + DELIVERIES_FIELD_NUMBER;
      hash = (53 * hash) + getDeliveriesList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.DeliveryBatch parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeliveryBatch parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeliveryBatch parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeliveryBatch parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeliveryBatch parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeliveryBatch parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeliveryBatch parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DeliveryBatch parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DeliveryBatch parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.DeliveryBatch parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DeliveryBatch parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DeliveryBatch parseFrom(
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
  public static Builder newBuilder(headcount.v1.DeliveryBatch prototype) {
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
      headcount.v1.DeliveryBatchOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_DeliveryBatch_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_DeliveryBatch_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.DeliveryBatch.class, headcount.v1.DeliveryBatch.Builder.class);
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
      if (deliveriesBuilder_ == null) {
        deliveries_ = java.util.Collections.emptyList();
      } else {
        deliveries_ = null;
        deliveriesBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_DeliveryBatch_descriptor;
    }
    @java.lang.Override
    public headcount.v1.DeliveryBatch getDefaultInstanceForType() {
      return headcount.v1.DeliveryBatch.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.DeliveryBatch build() {
      headcount.v1.DeliveryBatch result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.DeliveryBatch buildPartial() {
      headcount.v1.DeliveryBatch result = new headcount.v1.DeliveryBatch(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.DeliveryBatch result) {
      if (deliveriesBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          deliveries_ = java.util.Collections.unmodifiableList(deliveries_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.deliveries_ = deliveries_;
      } else {
        result.deliveries_ = deliveriesBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.DeliveryBatch result) {
      int from_bitField0_ = bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.DeliveryBatch) {
        return mergeFrom((headcount.v1.DeliveryBatch)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.DeliveryBatch other) {
      if (other == headcount.v1.DeliveryBatch.getDefaultInstance()) return this;
      if (deliveriesBuilder_ == null) {
        if (!other.deliveries_.isEmpty()) {
          if (deliveries_.isEmpty()) {
            deliveries_ = other.deliveries_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureDeliveriesIsMutable();
            deliveries_.addAll(other.deliveries_);
          }
          onChanged();
        }
      } else {
        if (!other.deliveries_.isEmpty()) {
          if (deliveriesBuilder_.isEmpty()) {
            deliveriesBuilder_.dispose();
            deliveriesBuilder_ = null;
            deliveries_ = other.deliveries_;
            bitField0_ = (bitField0_ & ~0x00000001);
            deliveriesBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetDeliveriesFieldBuilder() : null;
          } else {
            deliveriesBuilder_.addAllMessages(other.deliveries_);
          }
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
              headcount.v1.Delivery m =
                  input.readMessage(
                      headcount.v1.Delivery.parser(),
                      extensionRegistry);
              if (deliveriesBuilder_ == null) {
                ensureDeliveriesIsMutable();
                deliveries_.add(m);
              } else {
                deliveriesBuilder_.addMessage(m);
              }
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
    private java.util.List<headcount.v1.Delivery> deliveries_ =
      java.util.Collections.emptyList();
    private void ensureDeliveriesIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        deliveries_ = new java.util.ArrayList<headcount.v1.Delivery>(deliveries_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.Delivery, headcount.v1.Delivery.Builder, headcount.v1.DeliveryOrBuilder> deliveriesBuilder_;
    public java.util.List<headcount.v1.Delivery> getDeliveriesList() {
      if (deliveriesBuilder_ == null) {
        return java.util.Collections.unmodifiableList(deliveries_);
      } else {
        return deliveriesBuilder_.getMessageList();
      }
    }
    public int getDeliveriesCount() {
      if (deliveriesBuilder_ == null) {
        return deliveries_.size();
      } else {
        return deliveriesBuilder_.getCount();
      }
    }
    public headcount.v1.Delivery getDeliveries(int index) {
      if (deliveriesBuilder_ == null) {
        return deliveries_.get(index);
      } else {
        return deliveriesBuilder_.getMessage(index);
      }
    }
    public Builder setDeliveries(
        int index, headcount.v1.Delivery value) {
      if (deliveriesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureDeliveriesIsMutable();
        deliveries_.set(index, value);
        onChanged();
      } else {
        deliveriesBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setDeliveries(
        int index, headcount.v1.Delivery.Builder builderForValue) {
      if (deliveriesBuilder_ == null) {
        ensureDeliveriesIsMutable();
        deliveries_.set(index, builderForValue.build());
        onChanged();
      } else {
        deliveriesBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addDeliveries(headcount.v1.Delivery value) {
      if (deliveriesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureDeliveriesIsMutable();
        deliveries_.add(value);
        onChanged();
      } else {
        deliveriesBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addDeliveries(
        int index, headcount.v1.Delivery value) {
      if (deliveriesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureDeliveriesIsMutable();
        deliveries_.add(index, value);
        onChanged();
      } else {
        deliveriesBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addDeliveries(
        headcount.v1.Delivery.Builder builderForValue) {
      if (deliveriesBuilder_ == null) {
        ensureDeliveriesIsMutable();
        deliveries_.add(builderForValue.build());
        onChanged();
      } else {
        deliveriesBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addDeliveries(
        int index, headcount.v1.Delivery.Builder builderForValue) {
      if (deliveriesBuilder_ == null) {
        ensureDeliveriesIsMutable();
        deliveries_.add(index, builderForValue.build());
        onChanged();
      } else {
        deliveriesBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllDeliveries(
        java.lang.Iterable<? extends headcount.v1.Delivery> values) {
      if (deliveriesBuilder_ == null) {
        ensureDeliveriesIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, deliveries_);
        onChanged();
      } else {
        deliveriesBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearDeliveries() {
      if (deliveriesBuilder_ == null) {
        deliveries_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        deliveriesBuilder_.clear();
      }
      return this;
    }
    public Builder removeDeliveries(int index) {
      if (deliveriesBuilder_ == null) {
        ensureDeliveriesIsMutable();
        deliveries_.remove(index);
        onChanged();
      } else {
        deliveriesBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.Delivery.Builder getDeliveriesBuilder(
        int index) {
      return internalGetDeliveriesFieldBuilder().getBuilder(index);
    }
    public headcount.v1.DeliveryOrBuilder getDeliveriesOrBuilder(
        int index) {
      if (deliveriesBuilder_ == null) {
        return deliveries_.get(index);  } else {
        return deliveriesBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.DeliveryOrBuilder> 
         getDeliveriesOrBuilderList() {
      if (deliveriesBuilder_ != null) {
        return deliveriesBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(deliveries_);
      }
    }
    public headcount.v1.Delivery.Builder addDeliveriesBuilder() {
      return internalGetDeliveriesFieldBuilder().addBuilder(
          headcount.v1.Delivery.getDefaultInstance());
    }
    public headcount.v1.Delivery.Builder addDeliveriesBuilder(
        int index) {
      return internalGetDeliveriesFieldBuilder().addBuilder(
          index, headcount.v1.Delivery.getDefaultInstance());
    }
    public java.util.List<headcount.v1.Delivery.Builder> 
         getDeliveriesBuilderList() {
      return internalGetDeliveriesFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.Delivery, headcount.v1.Delivery.Builder, headcount.v1.DeliveryOrBuilder> 
        internalGetDeliveriesFieldBuilder() {
      if (deliveriesBuilder_ == null) {
        deliveriesBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.Delivery, headcount.v1.Delivery.Builder, headcount.v1.DeliveryOrBuilder>(
                deliveries_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        deliveries_ = null;
      }
      return deliveriesBuilder_;
    }
  }
  private static final headcount.v1.DeliveryBatch DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.DeliveryBatch();
  }
  public static headcount.v1.DeliveryBatch getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<DeliveryBatch>
      PARSER = new com.google.protobuf.AbstractParser<DeliveryBatch>() {
    @java.lang.Override
    public DeliveryBatch parsePartialFrom(
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
  public static com.google.protobuf.Parser<DeliveryBatch> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<DeliveryBatch> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.DeliveryBatch getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
