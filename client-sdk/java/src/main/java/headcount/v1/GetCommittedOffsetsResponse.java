package headcount.v1;
@com.google.protobuf.Generated
public final class GetCommittedOffsetsResponse extends
    com.google.protobuf.GeneratedMessage implements
    GetCommittedOffsetsResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "GetCommittedOffsetsResponse");
  }
  private GetCommittedOffsetsResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private GetCommittedOffsetsResponse() {
    offsets_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_GetCommittedOffsetsResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_GetCommittedOffsetsResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.GetCommittedOffsetsResponse.class, headcount.v1.GetCommittedOffsetsResponse.Builder.class);
  }
  public static final int OFFSETS_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.PartitionOffset> offsets_;
  @java.lang.Override
  public java.util.List<headcount.v1.PartitionOffset> getOffsetsList() {
    return offsets_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.PartitionOffsetOrBuilder> 
      getOffsetsOrBuilderList() {
    return offsets_;
  }
  @java.lang.Override
  public int getOffsetsCount() {
    return offsets_.size();
  }
  @java.lang.Override
  public headcount.v1.PartitionOffset getOffsets(int index) {
    return offsets_.get(index);
  }
  @java.lang.Override
  public headcount.v1.PartitionOffsetOrBuilder getOffsetsOrBuilder(
      int index) {
    return offsets_.get(index);
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
    for (int i = 0; i < offsets_.size(); i++) {
      output.writeMessage(1, offsets_.get(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < offsets_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, offsets_.get(i));
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
    if (!(obj instanceof headcount.v1.GetCommittedOffsetsResponse)) {
      return super.equals(obj);
    }
    headcount.v1.GetCommittedOffsetsResponse other = (headcount.v1.GetCommittedOffsetsResponse) obj;
    if (!getOffsetsList()
        .equals(other.getOffsetsList())) return false;
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
    if (getOffsetsCount() > 0) {
      hash = (37 * hash) + OFFSETS_FIELD_NUMBER;
      hash = (53 * hash) + getOffsetsList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetCommittedOffsetsResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.GetCommittedOffsetsResponse prototype) {
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
      headcount.v1.GetCommittedOffsetsResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_GetCommittedOffsetsResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_GetCommittedOffsetsResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.GetCommittedOffsetsResponse.class, headcount.v1.GetCommittedOffsetsResponse.Builder.class);
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
      if (offsetsBuilder_ == null) {
        offsets_ = java.util.Collections.emptyList();
      } else {
        offsets_ = null;
        offsetsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_GetCommittedOffsetsResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.GetCommittedOffsetsResponse getDefaultInstanceForType() {
      return headcount.v1.GetCommittedOffsetsResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.GetCommittedOffsetsResponse build() {
      headcount.v1.GetCommittedOffsetsResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.GetCommittedOffsetsResponse buildPartial() {
      headcount.v1.GetCommittedOffsetsResponse result = new headcount.v1.GetCommittedOffsetsResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.GetCommittedOffsetsResponse result) {
      if (offsetsBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          offsets_ = java.util.Collections.unmodifiableList(offsets_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.offsets_ = offsets_;
      } else {
        result.offsets_ = offsetsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.GetCommittedOffsetsResponse result) {
      int from_bitField0_ = bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.GetCommittedOffsetsResponse) {
        return mergeFrom((headcount.v1.GetCommittedOffsetsResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.GetCommittedOffsetsResponse other) {
      if (other == headcount.v1.GetCommittedOffsetsResponse.getDefaultInstance()) return this;
      if (offsetsBuilder_ == null) {
        if (!other.offsets_.isEmpty()) {
          if (offsets_.isEmpty()) {
            offsets_ = other.offsets_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureOffsetsIsMutable();
            offsets_.addAll(other.offsets_);
          }
          onChanged();
        }
      } else {
        if (!other.offsets_.isEmpty()) {
          if (offsetsBuilder_.isEmpty()) {
            offsetsBuilder_.dispose();
            offsetsBuilder_ = null;
            offsets_ = other.offsets_;
            bitField0_ = (bitField0_ & ~0x00000001);
            offsetsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetOffsetsFieldBuilder() : null;
          } else {
            offsetsBuilder_.addAllMessages(other.offsets_);
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
              headcount.v1.PartitionOffset m =
                  input.readMessage(
                      headcount.v1.PartitionOffset.parser(),
                      extensionRegistry);
              if (offsetsBuilder_ == null) {
                ensureOffsetsIsMutable();
                offsets_.add(m);
              } else {
                offsetsBuilder_.addMessage(m);
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
    private java.util.List<headcount.v1.PartitionOffset> offsets_ =
      java.util.Collections.emptyList();
    private void ensureOffsetsIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        offsets_ = new java.util.ArrayList<headcount.v1.PartitionOffset>(offsets_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.PartitionOffset, headcount.v1.PartitionOffset.Builder, headcount.v1.PartitionOffsetOrBuilder> offsetsBuilder_;
    public java.util.List<headcount.v1.PartitionOffset> getOffsetsList() {
      if (offsetsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(offsets_);
      } else {
        return offsetsBuilder_.getMessageList();
      }
    }
    public int getOffsetsCount() {
      if (offsetsBuilder_ == null) {
        return offsets_.size();
      } else {
        return offsetsBuilder_.getCount();
      }
    }
    public headcount.v1.PartitionOffset getOffsets(int index) {
      if (offsetsBuilder_ == null) {
        return offsets_.get(index);
      } else {
        return offsetsBuilder_.getMessage(index);
      }
    }
    public Builder setOffsets(
        int index, headcount.v1.PartitionOffset value) {
      if (offsetsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureOffsetsIsMutable();
        offsets_.set(index, value);
        onChanged();
      } else {
        offsetsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setOffsets(
        int index, headcount.v1.PartitionOffset.Builder builderForValue) {
      if (offsetsBuilder_ == null) {
        ensureOffsetsIsMutable();
        offsets_.set(index, builderForValue.build());
        onChanged();
      } else {
        offsetsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addOffsets(headcount.v1.PartitionOffset value) {
      if (offsetsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureOffsetsIsMutable();
        offsets_.add(value);
        onChanged();
      } else {
        offsetsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addOffsets(
        int index, headcount.v1.PartitionOffset value) {
      if (offsetsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureOffsetsIsMutable();
        offsets_.add(index, value);
        onChanged();
      } else {
        offsetsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addOffsets(
        headcount.v1.PartitionOffset.Builder builderForValue) {
      if (offsetsBuilder_ == null) {
        ensureOffsetsIsMutable();
        offsets_.add(builderForValue.build());
        onChanged();
      } else {
        offsetsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addOffsets(
        int index, headcount.v1.PartitionOffset.Builder builderForValue) {
      if (offsetsBuilder_ == null) {
        ensureOffsetsIsMutable();
        offsets_.add(index, builderForValue.build());
        onChanged();
      } else {
        offsetsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllOffsets(
        java.lang.Iterable<? extends headcount.v1.PartitionOffset> values) {
      if (offsetsBuilder_ == null) {
        ensureOffsetsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, offsets_);
        onChanged();
      } else {
        offsetsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearOffsets() {
      if (offsetsBuilder_ == null) {
        offsets_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        offsetsBuilder_.clear();
      }
      return this;
    }
    public Builder removeOffsets(int index) {
      if (offsetsBuilder_ == null) {
        ensureOffsetsIsMutable();
        offsets_.remove(index);
        onChanged();
      } else {
        offsetsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.PartitionOffset.Builder getOffsetsBuilder(
        int index) {
      return internalGetOffsetsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.PartitionOffsetOrBuilder getOffsetsOrBuilder(
        int index) {
      if (offsetsBuilder_ == null) {
        return offsets_.get(index);  } else {
        return offsetsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.PartitionOffsetOrBuilder> 
         getOffsetsOrBuilderList() {
      if (offsetsBuilder_ != null) {
        return offsetsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(offsets_);
      }
    }
    public headcount.v1.PartitionOffset.Builder addOffsetsBuilder() {
      return internalGetOffsetsFieldBuilder().addBuilder(
          headcount.v1.PartitionOffset.getDefaultInstance());
    }
    public headcount.v1.PartitionOffset.Builder addOffsetsBuilder(
        int index) {
      return internalGetOffsetsFieldBuilder().addBuilder(
          index, headcount.v1.PartitionOffset.getDefaultInstance());
    }
    public java.util.List<headcount.v1.PartitionOffset.Builder> 
         getOffsetsBuilderList() {
      return internalGetOffsetsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.PartitionOffset, headcount.v1.PartitionOffset.Builder, headcount.v1.PartitionOffsetOrBuilder> 
        internalGetOffsetsFieldBuilder() {
      if (offsetsBuilder_ == null) {
        offsetsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.PartitionOffset, headcount.v1.PartitionOffset.Builder, headcount.v1.PartitionOffsetOrBuilder>(
                offsets_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        offsets_ = null;
      }
      return offsetsBuilder_;
    }
  }
  private static final headcount.v1.GetCommittedOffsetsResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.GetCommittedOffsetsResponse();
  }
  public static headcount.v1.GetCommittedOffsetsResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<GetCommittedOffsetsResponse>
      PARSER = new com.google.protobuf.AbstractParser<GetCommittedOffsetsResponse>() {
    @java.lang.Override
    public GetCommittedOffsetsResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<GetCommittedOffsetsResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<GetCommittedOffsetsResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.GetCommittedOffsetsResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
