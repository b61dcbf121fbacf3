package headcount.v1;
@com.google.protobuf.Generated
public final class PublishBatch extends
    com.google.protobuf.GeneratedMessage implements
    PublishBatchOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PublishBatch");
  }
  private PublishBatch(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PublishBatch() {
    rsvps_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishBatch_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishBatch_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PublishBatch.class, headcount.v1.PublishBatch.Builder.class);
  }
  public static final int RSVPS_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.Rsvp> rsvps_;
  @java.lang.Override
  public java.util.List<headcount.v1.Rsvp> getRsvpsList() {
    return rsvps_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.RsvpOrBuilder> 
      getRsvpsOrBuilderList() {
    return rsvps_;
  }
  @java.lang.Override
  public int getRsvpsCount() {
    return rsvps_.size();
  }
  @java.lang.Override
  public headcount.v1.Rsvp getRsvps(int index) {
    return rsvps_.get(index);
  }
  @java.lang.Override
  public headcount.v1.RsvpOrBuilder getRsvpsOrBuilder(
      int index) {
    return rsvps_.get(index);
  }
  public static final int FIRST_SEQ_FIELD_NUMBER = 2;
  private long firstSeq_ = 0L;
  @java.lang.Override
  public long getFirstSeq() {
    return firstSeq_;
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
    for (int i = 0; i < rsvps_.size(); i++) {
      output.writeMessage(1, rsvps_.get(i));
    }
    if (firstSeq_ != 0L) {
      output.writeUInt64(2, firstSeq_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < rsvps_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, rsvps_.get(i));
    }
    if (firstSeq_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, firstSeq_);
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
    if (!(obj instanceof headcount.v1.PublishBatch)) {
      return super.equals(obj);
    }
    headcount.v1.PublishBatch other = (headcount.v1.PublishBatch) obj;
    if (!getRsvpsList()
        .equals(other.getRsvpsList())) return false;
    if (getFirstSeq()
        != other.getFirstSeq()) return false;
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
    if (getRsvpsCount() > 0) {
      hash = (37 * hash) + RSVPS_FIELD_NUMBER;
      hash = (53 * hash) + getRsvpsList().hashCode();
    }
    hash = (37 * hash) + FIRST_SEQ_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getFirstSeq());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PublishBatch parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishBatch parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishBatch parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishBatch parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishBatch parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishBatch parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishBatch parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishBatch parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishBatch parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishBatch parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishBatch parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishBatch parseFrom(
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
  public static Builder newBuilder(headcount.v1.PublishBatch prototype) {
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
      headcount.v1.PublishBatchOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishBatch_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishBatch_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PublishBatch.class, headcount.v1.PublishBatch.Builder.class);
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
      if (rsvpsBuilder_ == null) {
        rsvps_ = java.util.Collections.emptyList();
      } else {
        rsvps_ = null;
        rsvpsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      firstSeq_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishBatch_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PublishBatch getDefaultInstanceForType() {
      return headcount.v1.PublishBatch.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PublishBatch build() {
      headcount.v1.PublishBatch result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PublishBatch buildPartial() {
      headcount.v1.PublishBatch result = new headcount.v1.PublishBatch(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.PublishBatch result) {
      if (rsvpsBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          rsvps_ = java.util.Collections.unmodifiableList(rsvps_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.rsvps_ = rsvps_;
      } else {
        result.rsvps_ = rsvpsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.PublishBatch result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.firstSeq_ = firstSeq_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PublishBatch) {
        return mergeFrom((headcount.v1.PublishBatch)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PublishBatch other) {
      if (other == headcount.v1.PublishBatch.getDefaultInstance()) return this;
      if (rsvpsBuilder_ == null) {
        if (!other.rsvps_.isEmpty()) {
          if (rsvps_.isEmpty()) {
            rsvps_ = other.rsvps_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureRsvpsIsMutable();
            rsvps_.addAll(other.rsvps_);
          }
          onChanged();
        }
      } else {
        if (!other.rsvps_.isEmpty()) {
          if (rsvpsBuilder_.isEmpty()) {
            rsvpsBuilder_.dispose();
            rsvpsBuilder_ = null;
            rsvps_ = other.rsvps_;
            bitField0_ = (bitField0_ & ~0x00000001);
            rsvpsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetRsvpsFieldBuilder() : null;
          } else {
            rsvpsBuilder_.addAllMessages(other.rsvps_);
          }
        }
      }
      if (other.getFirstSeq() != 0L) {
        setFirstSeq(other.getFirstSeq());
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
              headcount.v1.Rsvp m =
                  input.readMessage(
                      headcount.v1.Rsvp.parser(),
                      extensionRegistry);
              if (rsvpsBuilder_ == null) {
                ensureRsvpsIsMutable();
                rsvps_.add(m);
              } else {
                rsvpsBuilder_.addMessage(m);
              }
              break;
            } // case 10
            case 16: {
              firstSeq_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
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
    private java.util.List<headcount.v1.Rsvp> rsvps_ =
      java.util.Collections.emptyList();
    private void ensureRsvpsIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        rsvps_ = new java.util.ArrayList<headcount.v1.Rsvp>(rsvps_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder> rsvpsBuilder_;
    public java.util.List<headcount.v1.Rsvp> getRsvpsList() {
      if (rsvpsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(rsvps_);
      } else {
        return rsvpsBuilder_.getMessageList();
      }
    }
    public int getRsvpsCount() {
      if (rsvpsBuilder_ == null) {
        return rsvps_.size();
      } else {
        return rsvpsBuilder_.getCount();
      }
    }
    public headcount.v1.Rsvp getRsvps(int index) {
      if (rsvpsBuilder_ == null) {
        return rsvps_.get(index);
      } else {
        return rsvpsBuilder_.getMessage(index);
      }
    }
    public Builder setRsvps(
        int index, headcount.v1.Rsvp value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.set(index, value);
        onChanged();
      } else {
        rsvpsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setRsvps(
        int index, headcount.v1.Rsvp.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.set(index, builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addRsvps(headcount.v1.Rsvp value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.add(value);
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addRsvps(
        int index, headcount.v1.Rsvp value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.add(index, value);
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addRsvps(
        headcount.v1.Rsvp.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.add(builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addRsvps(
        int index, headcount.v1.Rsvp.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.add(index, builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllRsvps(
        java.lang.Iterable<? extends headcount.v1.Rsvp> values) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, rsvps_);
        onChanged();
      } else {
        rsvpsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearRsvps() {
      if (rsvpsBuilder_ == null) {
        rsvps_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        rsvpsBuilder_.clear();
      }
      return this;
    }
    public Builder removeRsvps(int index) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.remove(index);
        onChanged();
      } else {
        rsvpsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.Rsvp.Builder getRsvpsBuilder(
        int index) {
      return internalGetRsvpsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.RsvpOrBuilder getRsvpsOrBuilder(
        int index) {
      if (rsvpsBuilder_ == null) {
        return rsvps_.get(index);  } else {
        return rsvpsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.RsvpOrBuilder> 
         getRsvpsOrBuilderList() {
      if (rsvpsBuilder_ != null) {
        return rsvpsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(rsvps_);
      }
    }
    public headcount.v1.Rsvp.Builder addRsvpsBuilder() {
      return internalGetRsvpsFieldBuilder().addBuilder(
          headcount.v1.Rsvp.getDefaultInstance());
    }
    public headcount.v1.Rsvp.Builder addRsvpsBuilder(
        int index) {
      return internalGetRsvpsFieldBuilder().addBuilder(
          index, headcount.v1.Rsvp.getDefaultInstance());
    }
    public java.util.List<headcount.v1.Rsvp.Builder> 
         getRsvpsBuilderList() {
      return internalGetRsvpsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder> 
        internalGetRsvpsFieldBuilder() {
      if (rsvpsBuilder_ == null) {
        rsvpsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder>(
                rsvps_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        rsvps_ = null;
      }
      return rsvpsBuilder_;
    }
    private long firstSeq_ ;
    @java.lang.Override
    public long getFirstSeq() {
      return firstSeq_;
    }
    public Builder setFirstSeq(long value) {
      firstSeq_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearFirstSeq() {
      bitField0_ = (bitField0_ & ~0x00000002);
      firstSeq_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PublishBatch DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PublishBatch();
  }
  public static headcount.v1.PublishBatch getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PublishBatch>
      PARSER = new com.google.protobuf.AbstractParser<PublishBatch>() {
    @java.lang.Override
    public PublishBatch parsePartialFrom(
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
  public static com.google.protobuf.Parser<PublishBatch> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PublishBatch> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PublishBatch getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
