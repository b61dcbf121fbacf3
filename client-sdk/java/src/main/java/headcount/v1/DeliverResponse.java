package headcount.v1;
@com.google.protobuf.Generated
public final class DeliverResponse extends
    com.google.protobuf.GeneratedMessage implements
    DeliverResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DeliverResponse");
  }
  private DeliverResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private DeliverResponse() {
    acknowledged_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    nacks_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.DeliveryServiceOuterClass.internal_static_headcount_v1_DeliverResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.DeliveryServiceOuterClass.internal_static_headcount_v1_DeliverResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.DeliverResponse.class, headcount.v1.DeliverResponse.Builder.class);
  }
  public static final int ACKNOWLEDGED_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList acknowledged_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getAcknowledgedList() {
    return acknowledged_;
  }
  public int getAcknowledgedCount() {
    return acknowledged_.size();
  }
  public java.lang.String getAcknowledged(int index) {
    return acknowledged_.get(index);
  }
  public com.google.protobuf.ByteString
      getAcknowledgedBytes(int index) {
    return acknowledged_.getByteString(index);
  }
  public static final int NACKS_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.NackDeliveries> nacks_;
  @java.lang.Override
  public java.util.List<headcount.v1.NackDeliveries> getNacksList() {
    return nacks_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.NackDeliveriesOrBuilder> 
      getNacksOrBuilderList() {
    return nacks_;
  }
  @java.lang.Override
  public int getNacksCount() {
    return nacks_.size();
  }
  @java.lang.Override
  public headcount.v1.NackDeliveries getNacks(int index) {
    return nacks_.get(index);
  }
  @java.lang.Override
  public headcount.v1.NackDeliveriesOrBuilder getNacksOrBuilder(
      int index) {
    return nacks_.get(index);
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
    for (int i = 0; i < acknowledged_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, acknowledged_.getRaw(i));
    }
    for (int i = 0; i < nacks_.size(); i++) {
      output.writeMessage(2, nacks_.get(i));
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
      for (int i = 0; i < acknowledged_.size(); i++) {
        dataSize += computeStringSizeNoTag(acknowledged_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getAcknowledgedList().size();
    }
    for (int i = 0; i < nacks_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, nacks_.get(i));
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
    if (!(obj instanceof headcount.v1.DeliverResponse)) {
      return super.equals(obj);
    }
    headcount.v1.DeliverResponse other = (headcount.v1.DeliverResponse) obj;
    if (!getAcknowledgedList()
        .equals(other.getAcknowledgedList())) return false;
    if (!getNacksList()
        .equals(other.getNacksList())) return false;
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
    if (getAcknowledgedCount() > 0) {
      hash = (37 * hash) + ACKNOWLEDGED_FIELD_NUMBER;
      hash = (53 * hash) + getAcknowledgedList().hashCode();
    }
    if (getNacksCount() > 0) {
      hash = (37 * hash) + NACKS_FIELD_NUMBER;
      hash = (53 * hash) + getNacksList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.DeliverResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeliverResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeliverResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeliverResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeliverResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeliverResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeliverResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DeliverResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DeliverResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.DeliverResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DeliverResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DeliverResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.DeliverResponse prototype) {
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
      headcount.v1.DeliverResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.DeliveryServiceOuterClass.internal_static_headcount_v1_DeliverResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.DeliveryServiceOuterClass.internal_static_headcount_v1_DeliverResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.DeliverResponse.class, headcount.v1.DeliverResponse.Builder.class);
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
      acknowledged_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      if (nacksBuilder_ == null) {
        nacks_ = java.util.Collections.emptyList();
      } else {
        nacks_ = null;
        nacksBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000002);
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.DeliveryServiceOuterClass.internal_static_headcount_v1_DeliverResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.DeliverResponse getDefaultInstanceForType() {
      return headcount.v1.DeliverResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.DeliverResponse build() {
      headcount.v1.DeliverResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.DeliverResponse buildPartial() {
      headcount.v1.DeliverResponse result = new headcount.v1.DeliverResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.DeliverResponse result) {
      if (nacksBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0)) {
          nacks_ = java.util.Collections.unmodifiableList(nacks_);
          bitField0_ = (bitField0_ & ~0x00000002);
        }
        result.nacks_ = nacks_;
      } else {
        result.nacks_ = nacksBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.DeliverResponse result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        acknowledged_.makeImmutable();
        result.acknowledged_ = acknowledged_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.DeliverResponse) {
        return mergeFrom((headcount.v1.DeliverResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.DeliverResponse other) {
      if (other == headcount.v1.DeliverResponse.getDefaultInstance()) return this;
      if (!other.acknowledged_.isEmpty()) {
        if (acknowledged_.isEmpty()) {
          acknowledged_ = other.acknowledged_;
          bitField0_ |= 0x00000001;
        } else {
          ensureAcknowledgedIsMutable();
          acknowledged_.addAll(other.acknowledged_);
        }
        onChanged();
      }
      if (nacksBuilder_ == null) {
        if (!other.nacks_.isEmpty()) {
          if (nacks_.isEmpty()) {
            nacks_ = other.nacks_;
            bitField0_ = (bitField0_ & ~0x00000002);
          } else {
            ensureNacksIsMutable();
            nacks_.addAll(other.nacks_);
          }
          onChanged();
        }
      } else {
        if (!other.nacks_.isEmpty()) {
          if (nacksBuilder_.isEmpty()) {
            nacksBuilder_.dispose();
            nacksBuilder_ = null;
            nacks_ = other.nacks_;
            bitField0_ = (bitField0_ & ~0x00000002);
            nacksBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetNacksFieldBuilder() : null;
          } else {
            nacksBuilder_.addAllMessages(other.nacks_);
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
              java.lang.String s = input.readStringRequireUtf8();
              ensureAcknowledgedIsMutable();
              acknowledged_.add(s);
              break;
            } // case 10
            case 18: {
              headcount.v1.NackDeliveries m =
                  input.readMessage(
                      headcount.v1.NackDeliveries.parser(),
                      extensionRegistry);
              if (nacksBuilder_ == null) {
                ensureNacksIsMutable();
                nacks_.add(m);
              } else {
                nacksBuilder_.addMessage(m);
              }
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
    private com.google.protobuf.LazyStringArrayList acknowledged_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureAcknowledgedIsMutable() {
      if (!acknowledged_.isModifiable()) {
        acknowledged_ = new com.google.protobuf.LazyStringArrayList(acknowledged_);
      }
      bitField0_ |= 0x00000001;
    }
    public com.google.protobuf.ProtocolStringList
        getAcknowledgedList() {
      acknowledged_.makeImmutable();
      return acknowledged_;
    }
    public int getAcknowledgedCount() {
      return acknowledged_.size();
    }
    public java.lang.String getAcknowledged(int index) {
      return acknowledged_.get(index);
    }
    public com.google.protobuf.ByteString
        getAcknowledgedBytes(int index) {
      return acknowledged_.getByteString(index);
    }
    public Builder setAcknowledged(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureAcknowledgedIsMutable();
      acknowledged_.set(index, value);
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder addAcknowledged(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureAcknowledgedIsMutable();
      acknowledged_.add(value);
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder addAllAcknowledged(
        java.lang.Iterable<java.lang.String> values) {
      ensureAcknowledgedIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, acknowledged_);
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearAcknowledged() {
      acknowledged_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000001);;
      onChanged();
      return this;
    }
    public Builder addAcknowledgedBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureAcknowledgedIsMutable();
      acknowledged_.add(value);
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private java.util.List<headcount.v1.NackDeliveries> nacks_ =
      java.util.Collections.emptyList();
    private void ensureNacksIsMutable() {
      if (!((bitField0_ & 0x00000002) != 0)) {
        nacks_ = new java.util.ArrayList<headcount.v1.NackDeliveries>(nacks_);
        bitField0_ |= 0x00000002;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.NackDeliveries, headcount.v1.NackDeliveries.Builder, headcount.v1.NackDeliveriesOrBuilder> nacksBuilder_;
    public java.util.List<headcount.v1.NackDeliveries> getNacksList() {
      if (nacksBuilder_ == null) {
        return java.util.Collections.unmodifiableList(nacks_);
      } else {
        return nacksBuilder_.getMessageList();
      }
    }
    public int getNacksCount() {
      if (nacksBuilder_ == null) {
        return nacks_.size();
      } else {
        return nacksBuilder_.getCount();
      }
    }
    public headcount.v1.NackDeliveries getNacks(int index) {
      if (nacksBuilder_ == null) {
        return nacks_.get(index);
      } else {
        return nacksBuilder_.getMessage(index);
      }
    }
    public Builder setNacks(
        int index, headcount.v1.NackDeliveries value) {
      if (nacksBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureNacksIsMutable();
        nacks_.set(index, value);
        onChanged();
      } else {
        nacksBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setNacks(
        int index, headcount.v1.NackDeliveries.Builder builderForValue) {
      if (nacksBuilder_ == null) {
        ensureNacksIsMutable();
        nacks_.set(index, builderForValue.build());
        onChanged();
      } else {
        nacksBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addNacks(headcount.v1.NackDeliveries value) {
      if (nacksBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureNacksIsMutable();
        nacks_.add(value);
        onChanged();
      } else {
        nacksBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addNacks(
        int index, headcount.v1.NackDeliveries value) {
      if (nacksBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureNacksIsMutable();
        nacks_.add(index, value);
        onChanged();
      } else {
        nacksBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addNacks(
        headcount.v1.NackDeliveries.Builder builderForValue) {
      if (nacksBuilder_ == null) {
        ensureNacksIsMutable();
        nacks_.add(builderForValue.build());
        onChanged();
      } else {
        nacksBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addNacks(
        int index, headcount.v1.NackDeliveries.Builder builderForValue) {
      if (nacksBuilder_ == null) {
        ensureNacksIsMutable();
        nacks_.add(index, builderForValue.build());
        onChanged();
      } else {
        nacksBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllNacks(
        java.lang.Iterable<? extends headcount.v1.NackDeliveries> values) {
      if (nacksBuilder_ == null) {
        ensureNacksIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, nacks_);
        onChanged();
      } else {
        nacksBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearNacks() {
      if (nacksBuilder_ == null) {
        nacks_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000002);
        onChanged();
      } else {
        nacksBuilder_.clear();
      }
      return this;
    }
    public Builder removeNacks(int index) {
      if (nacksBuilder_ == null) {
        ensureNacksIsMutable();
        nacks_.remove(index);
        onChanged();
      } else {
        nacksBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.NackDeliveries.Builder getNacksBuilder(
        int index) {
      return internalGetNacksFieldBuilder().getBuilder(index);
    }
    public headcount.v1.NackDeliveriesOrBuilder getNacksOrBuilder(
        int index) {
      if (nacksBuilder_ == null) {
        return nacks_.get(index);  } else {
        return nacksBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.NackDeliveriesOrBuilder> 
         getNacksOrBuilderList() {
      if (nacksBuilder_ != null) {
        return nacksBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(nacks_);
      }
    }
    public headcount.v1.NackDeliveries.Builder addNacksBuilder() {
      return internalGetNacksFieldBuilder().addBuilder(
          headcount.v1.NackDeliveries.getDefaultInstance());
    }
    public headcount.v1.NackDeliveries.Builder addNacksBuilder(
        int index) {
      return internalGetNacksFieldBuilder().addBuilder(
          index, headcount.v1.NackDeliveries.getDefaultInstance());
    }
    public java.util.List<headcount.v1.NackDeliveries.Builder> 
         getNacksBuilderList() {
      return internalGetNacksFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.NackDeliveries, headcount.v1.NackDeliveries.Builder, headcount.v1.NackDeliveriesOrBuilder> 
        internalGetNacksFieldBuilder() {
      if (nacksBuilder_ == null) {
        nacksBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.NackDeliveries, headcount.v1.NackDeliveries.Builder, headcount.v1.NackDeliveriesOrBuilder>(
                nacks_,
                ((bitField0_ & 0x00000002) != 0),
                getParentForChildren(),
                isClean());
        nacks_ = null;
      }
      return nacksBuilder_;
    }
  }
  private static final headcount.v1.DeliverResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.DeliverResponse();
  }
  public static headcount.v1.DeliverResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<DeliverResponse>
      PARSER = new com.google.protobuf.AbstractParser<DeliverResponse>() {
    @java.lang.Override
    public DeliverResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<DeliverResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<DeliverResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.DeliverResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
