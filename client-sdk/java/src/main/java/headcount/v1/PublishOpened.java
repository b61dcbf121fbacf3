package headcount.v1;
@com.google.protobuf.Generated
public final class PublishOpened extends
    com.google.protobuf.GeneratedMessage implements
    PublishOpenedOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PublishOpened");
  }
  private PublishOpened(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PublishOpened() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishOpened_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishOpened_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PublishOpened.class, headcount.v1.PublishOpened.Builder.class);
  }
  private int bitField0_;
  public static final int LAST_SEQ_FIELD_NUMBER = 1;
  private long lastSeq_ = 0L;
  @java.lang.Override
  public boolean hasLastSeq() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getLastSeq() {
    return lastSeq_;
  }
  public static final int MAX_BATCH_RECORDS_FIELD_NUMBER = 2;
  private int maxBatchRecords_ = 0;
  @java.lang.Override
  public boolean hasMaxBatchRecords() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public int getMaxBatchRecords() {
    return maxBatchRecords_;
  }
  public static final int KEEPALIVE_FIELD_NUMBER = 3;
  private com.google.protobuf.Duration keepalive_;
  @java.lang.Override
  public boolean hasKeepalive() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getKeepalive() {
    return keepalive_ == null ? com.google.protobuf.Duration.getDefaultInstance() : keepalive_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getKeepaliveOrBuilder() {
    return keepalive_ == null ? com.google.protobuf.Duration.getDefaultInstance() : keepalive_;
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
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(1, lastSeq_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt32(2, maxBatchRecords_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(3, getKeepalive());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(1, lastSeq_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(2, maxBatchRecords_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getKeepalive());
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
    if (!(obj instanceof headcount.v1.PublishOpened)) {
      return super.equals(obj);
    }
    headcount.v1.PublishOpened other = (headcount.v1.PublishOpened) obj;
    if (hasLastSeq() != other.hasLastSeq()) return false;
    if (hasLastSeq()) {
      if (getLastSeq()
          != other.getLastSeq()) return false;
    }
    if (hasMaxBatchRecords() != other.hasMaxBatchRecords()) return false;
    if (hasMaxBatchRecords()) {
      if (getMaxBatchRecords()
          != other.getMaxBatchRecords()) return false;
    }
    if (hasKeepalive() != other.hasKeepalive()) return false;
    if (hasKeepalive()) {
      if (!getKeepalive()
          .equals(other.getKeepalive())) return false;
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
    if (hasLastSeq()) {
      hash = (37 * hash) + LAST_SEQ_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getLastSeq());
    }
    if (hasMaxBatchRecords()) {
      hash = (37 * hash) + MAX_BATCH_RECORDS_FIELD_NUMBER;
      hash = (53 * hash) + getMaxBatchRecords();
    }
    if (hasKeepalive()) {
      hash = (37 * hash) + KEEPALIVE_FIELD_NUMBER;
      hash = (53 * hash) + getKeepalive().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PublishOpened parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishOpened parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishOpened parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishOpened parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishOpened parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishOpened parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishOpened parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishOpened parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishOpened parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishOpened parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishOpened parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishOpened parseFrom(
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
  public static Builder newBuilder(headcount.v1.PublishOpened prototype) {
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
      headcount.v1.PublishOpenedOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishOpened_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishOpened_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PublishOpened.class, headcount.v1.PublishOpened.Builder.class);
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
        internalGetKeepaliveFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      lastSeq_ = 0L;
      maxBatchRecords_ = 0;
      keepalive_ = null;
      if (keepaliveBuilder_ != null) {
        keepaliveBuilder_.dispose();
        keepaliveBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishOpened_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PublishOpened getDefaultInstanceForType() {
      return headcount.v1.PublishOpened.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PublishOpened build() {
      headcount.v1.PublishOpened result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PublishOpened buildPartial() {
      headcount.v1.PublishOpened result = new headcount.v1.PublishOpened(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PublishOpened result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.lastSeq_ = lastSeq_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.maxBatchRecords_ = maxBatchRecords_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.keepalive_ = keepaliveBuilder_ == null
            ? keepalive_
            : keepaliveBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PublishOpened) {
        return mergeFrom((headcount.v1.PublishOpened)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PublishOpened other) {
      if (other == headcount.v1.PublishOpened.getDefaultInstance()) return this;
      if (other.hasLastSeq()) {
        setLastSeq(other.getLastSeq());
      }
      if (other.hasMaxBatchRecords()) {
        setMaxBatchRecords(other.getMaxBatchRecords());
      }
      if (other.hasKeepalive()) {
        mergeKeepalive(other.getKeepalive());
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
            case 8: {
              lastSeq_ = input.readUInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              maxBatchRecords_ = input.readUInt32();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              input.readMessage(
                  internalGetKeepaliveFieldBuilder().getBuilder(),
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
    private long lastSeq_ ;
    @java.lang.Override
    public boolean hasLastSeq() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public long getLastSeq() {
      return lastSeq_;
    }
    public Builder setLastSeq(long value) {
      lastSeq_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearLastSeq() {
      bitField0_ = (bitField0_ & ~0x00000001);
      lastSeq_ = 0L;
      onChanged();
      return this;
    }
    private int maxBatchRecords_ ;
    @java.lang.Override
    public boolean hasMaxBatchRecords() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public int getMaxBatchRecords() {
      return maxBatchRecords_;
    }
    public Builder setMaxBatchRecords(int value) {
      maxBatchRecords_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearMaxBatchRecords() {
      bitField0_ = (bitField0_ & ~0x00000002);
      maxBatchRecords_ = 0;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration keepalive_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> keepaliveBuilder_;
    public boolean hasKeepalive() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Duration getKeepalive() {
      if (keepaliveBuilder_ == null) {
        return keepalive_ == null ? com.google.protobuf.Duration.getDefaultInstance() : keepalive_;
      } else {
        return keepaliveBuilder_.getMessage();
      }
    }
    public Builder setKeepalive(com.google.protobuf.Duration value) {
      if (keepaliveBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        keepalive_ = value;
      } else {
        keepaliveBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setKeepalive(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (keepaliveBuilder_ == null) {
        keepalive_ = builderForValue.build();
      } else {
        keepaliveBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeKeepalive(com.google.protobuf.Duration value) {
      if (keepaliveBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          keepalive_ != null &&
          keepalive_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getKeepaliveBuilder().mergeFrom(value);
        } else {
          keepalive_ = value;
        }
      } else {
        keepaliveBuilder_.mergeFrom(value);
      }
      if (keepalive_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearKeepalive() {
      bitField0_ = (bitField0_ & ~0x00000004);
      keepalive_ = null;
      if (keepaliveBuilder_ != null) {
        keepaliveBuilder_.dispose();
        keepaliveBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getKeepaliveBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetKeepaliveFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getKeepaliveOrBuilder() {
      if (keepaliveBuilder_ != null) {
        return keepaliveBuilder_.getMessageOrBuilder();
      } else {
        return keepalive_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : keepalive_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetKeepaliveFieldBuilder() {
      if (keepaliveBuilder_ == null) {
        keepaliveBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getKeepalive(),
                getParentForChildren(),
                isClean());
        keepalive_ = null;
      }
      return keepaliveBuilder_;
    }
  }
  private static final headcount.v1.PublishOpened DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PublishOpened();
  }
  public static headcount.v1.PublishOpened getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PublishOpened>
      PARSER = new com.google.protobuf.AbstractParser<PublishOpened>() {
    @java.lang.Override
    public PublishOpened parsePartialFrom(
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
  public static com.google.protobuf.Parser<PublishOpened> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PublishOpened> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PublishOpened getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
