package headcount.v1;
@com.google.protobuf.Generated
public final class ListCheckpointsResponse extends
    com.google.protobuf.GeneratedMessage implements
    ListCheckpointsResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ListCheckpointsResponse");
  }
  private ListCheckpointsResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private ListCheckpointsResponse() {
    checkpoints_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_ListCheckpointsResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_ListCheckpointsResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.ListCheckpointsResponse.class, headcount.v1.ListCheckpointsResponse.Builder.class);
  }
  public static final int CHECKPOINTS_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.CheckpointStatus> checkpoints_;
  @java.lang.Override
  public java.util.List<headcount.v1.CheckpointStatus> getCheckpointsList() {
    return checkpoints_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.CheckpointStatusOrBuilder> 
      getCheckpointsOrBuilderList() {
    return checkpoints_;
  }
  @java.lang.Override
  public int getCheckpointsCount() {
    return checkpoints_.size();
  }
  @java.lang.Override
  public headcount.v1.CheckpointStatus getCheckpoints(int index) {
    return checkpoints_.get(index);
  }
  @java.lang.Override
  public headcount.v1.CheckpointStatusOrBuilder getCheckpointsOrBuilder(
      int index) {
    return checkpoints_.get(index);
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
    for (int i = 0; i < checkpoints_.size(); i++) {
      output.writeMessage(1, checkpoints_.get(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < checkpoints_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, checkpoints_.get(i));
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
    if (!(obj instanceof headcount.v1.ListCheckpointsResponse)) {
      return super.equals(obj);
    }
    headcount.v1.ListCheckpointsResponse other = (headcount.v1.ListCheckpointsResponse) obj;
    if (!getCheckpointsList()
        .equals(other.getCheckpointsList())) return false;
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
    if (getCheckpointsCount() > 0) {
      hash = (37 * hash) + CHECKPOINTS_FIELD_NUMBER;
      hash = (53 * hash) + getCheckpointsList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ListCheckpointsResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.ListCheckpointsResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ListCheckpointsResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.ListCheckpointsResponse prototype) {
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
      headcount.v1.ListCheckpointsResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_ListCheckpointsResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_ListCheckpointsResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.ListCheckpointsResponse.class, headcount.v1.ListCheckpointsResponse.Builder.class);
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
      if (checkpointsBuilder_ == null) {
        checkpoints_ = java.util.Collections.emptyList();
      } else {
        checkpoints_ = null;
        checkpointsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_ListCheckpointsResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.ListCheckpointsResponse getDefaultInstanceForType() {
      return headcount.v1.ListCheckpointsResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.ListCheckpointsResponse build() {
      headcount.v1.ListCheckpointsResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.ListCheckpointsResponse buildPartial() {
      headcount.v1.ListCheckpointsResponse result = new headcount.v1.ListCheckpointsResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.ListCheckpointsResponse result) {
      if (checkpointsBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          checkpoints_ = java.util.Collections.unmodifiableList(checkpoints_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.checkpoints_ = checkpoints_;
      } else {
        result.checkpoints_ = checkpointsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.ListCheckpointsResponse result) {
      int from_bitField0_ = bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.ListCheckpointsResponse) {
        return mergeFrom((headcount.v1.ListCheckpointsResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.ListCheckpointsResponse other) {
      if (other == headcount.v1.ListCheckpointsResponse.getDefaultInstance()) return this;
      if (checkpointsBuilder_ == null) {
        if (!other.checkpoints_.isEmpty()) {
          if (checkpoints_.isEmpty()) {
            checkpoints_ = other.checkpoints_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureCheckpointsIsMutable();
            checkpoints_.addAll(other.checkpoints_);
          }
          onChanged();
        }
      } else {
        if (!other.checkpoints_.isEmpty()) {
          if (checkpointsBuilder_.isEmpty()) {
            checkpointsBuilder_.dispose();
            checkpointsBuilder_ = null;
            checkpoints_ = other.checkpoints_;
            bitField0_ = (bitField0_ & ~0x00000001);
            checkpointsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetCheckpointsFieldBuilder() : null;
          } else {
            checkpointsBuilder_.addAllMessages(other.checkpoints_);
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
              headcount.v1.CheckpointStatus m =
                  input.readMessage(
                      headcount.v1.CheckpointStatus.parser(),
                      extensionRegistry);
              if (checkpointsBuilder_ == null) {
                ensureCheckpointsIsMutable();
                checkpoints_.add(m);
              } else {
                checkpointsBuilder_.addMessage(m);
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
    private java.util.List<headcount.v1.CheckpointStatus> checkpoints_ =
      java.util.Collections.emptyList();
    private void ensureCheckpointsIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        checkpoints_ = new java.util.ArrayList<headcount.v1.CheckpointStatus>(checkpoints_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.CheckpointStatus, headcount.v1.CheckpointStatus.Builder, headcount.v1.CheckpointStatusOrBuilder> checkpointsBuilder_;
    public java.util.List<headcount.v1.CheckpointStatus> getCheckpointsList() {
      if (checkpointsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(checkpoints_);
      } else {
        return checkpointsBuilder_.getMessageList();
      }
    }
    public int getCheckpointsCount() {
      if (checkpointsBuilder_ == null) {
        return checkpoints_.size();
      } else {
        return checkpointsBuilder_.getCount();
      }
    }
    public headcount.v1.CheckpointStatus getCheckpoints(int index) {
      if (checkpointsBuilder_ == null) {
        return checkpoints_.get(index);
      } else {
        return checkpointsBuilder_.getMessage(index);
      }
    }
    public Builder setCheckpoints(
        int index, headcount.v1.CheckpointStatus value) {
      if (checkpointsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureCheckpointsIsMutable();
        checkpoints_.set(index, value);
        onChanged();
      } else {
        checkpointsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setCheckpoints(
        int index, headcount.v1.CheckpointStatus.Builder builderForValue) {
      if (checkpointsBuilder_ == null) {
        ensureCheckpointsIsMutable();
        checkpoints_.set(index, builderForValue.build());
        onChanged();
      } else {
        checkpointsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addCheckpoints(headcount.v1.CheckpointStatus value) {
      if (checkpointsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureCheckpointsIsMutable();
        checkpoints_.add(value);
        onChanged();
      } else {
        checkpointsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addCheckpoints(
        int index, headcount.v1.CheckpointStatus value) {
      if (checkpointsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureCheckpointsIsMutable();
        checkpoints_.add(index, value);
        onChanged();
      } else {
        checkpointsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addCheckpoints(
        headcount.v1.CheckpointStatus.Builder builderForValue) {
      if (checkpointsBuilder_ == null) {
        ensureCheckpointsIsMutable();
        checkpoints_.add(builderForValue.build());
        onChanged();
      } else {
        checkpointsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addCheckpoints(
        int index, headcount.v1.CheckpointStatus.Builder builderForValue) {
      if (checkpointsBuilder_ == null) {
        ensureCheckpointsIsMutable();
        checkpoints_.add(index, builderForValue.build());
        onChanged();
      } else {
        checkpointsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllCheckpoints(
        java.lang.Iterable<? extends headcount.v1.CheckpointStatus> values) {
      if (checkpointsBuilder_ == null) {
        ensureCheckpointsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, checkpoints_);
        onChanged();
      } else {
        checkpointsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearCheckpoints() {
      if (checkpointsBuilder_ == null) {
        checkpoints_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        checkpointsBuilder_.clear();
      }
      return this;
    }
    public Builder removeCheckpoints(int index) {
      if (checkpointsBuilder_ == null) {
        ensureCheckpointsIsMutable();
        checkpoints_.remove(index);
        onChanged();
      } else {
        checkpointsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.CheckpointStatus.Builder getCheckpointsBuilder(
        int index) {
      return internalGetCheckpointsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.CheckpointStatusOrBuilder getCheckpointsOrBuilder(
        int index) {
      if (checkpointsBuilder_ == null) {
        return checkpoints_.get(index);  } else {
        return checkpointsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.CheckpointStatusOrBuilder> 
         getCheckpointsOrBuilderList() {
      if (checkpointsBuilder_ != null) {
        return checkpointsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(checkpoints_);
      }
    }
    public headcount.v1.CheckpointStatus.Builder addCheckpointsBuilder() {
      return internalGetCheckpointsFieldBuilder().addBuilder(
          headcount.v1.CheckpointStatus.getDefaultInstance());
    }
    public headcount.v1.CheckpointStatus.Builder addCheckpointsBuilder(
        int index) {
      return internalGetCheckpointsFieldBuilder().addBuilder(
          index, headcount.v1.CheckpointStatus.getDefaultInstance());
    }
    public java.util.List<headcount.v1.CheckpointStatus.Builder> 
         getCheckpointsBuilderList() {
      return internalGetCheckpointsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.CheckpointStatus, headcount.v1.CheckpointStatus.Builder, headcount.v1.CheckpointStatusOrBuilder> 
        internalGetCheckpointsFieldBuilder() {
      if (checkpointsBuilder_ == null) {
        checkpointsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.CheckpointStatus, headcount.v1.CheckpointStatus.Builder, headcount.v1.CheckpointStatusOrBuilder>(
                checkpoints_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        checkpoints_ = null;
      }
      return checkpointsBuilder_;
    }
  }
  private static final headcount.v1.ListCheckpointsResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.ListCheckpointsResponse();
  }
  public static headcount.v1.ListCheckpointsResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<ListCheckpointsResponse>
      PARSER = new com.google.protobuf.AbstractParser<ListCheckpointsResponse>() {
    @java.lang.Override
    public ListCheckpointsResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<ListCheckpointsResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<ListCheckpointsResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.ListCheckpointsResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
