package headcount.v1;
@com.google.protobuf.Generated
public final class PartitionStatus extends
    com.google.protobuf.GeneratedMessage implements
    PartitionStatusOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PartitionStatus");
  }
  private PartitionStatus(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PartitionStatus() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_PartitionStatus_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_PartitionStatus_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PartitionStatus.class, headcount.v1.PartitionStatus.Builder.class);
  }
  private int bitField0_;
  public static final int PARTITION_FIELD_NUMBER = 1;
  private int partition_ = 0;
  @java.lang.Override
  public boolean hasPartition() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getPartition() {
    return partition_;
  }
  public static final int LAG_BATCHES_FIELD_NUMBER = 2;
  private long lagBatches_ = 0L;
  @java.lang.Override
  public boolean hasLagBatches() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getLagBatches() {
    return lagBatches_;
  }
  public static final int WATERMARK_FIELD_NUMBER = 3;
  private com.google.protobuf.Timestamp watermark_;
  @java.lang.Override
  public boolean hasWatermark() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWatermark() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  public static final int NEXT_OFFSET_FIELD_NUMBER = 4;
  private long nextOffset_ = 0L;
  @java.lang.Override
  public boolean hasNextOffset() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public long getNextOffset() {
    return nextOffset_;
  }
  public static final int CHECKPOINT_AGE_FIELD_NUMBER = 5;
  private com.google.protobuf.Duration checkpointAge_;
  @java.lang.Override
  public boolean hasCheckpointAge() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getCheckpointAge() {
    return checkpointAge_ == null ? com.google.protobuf.Duration.getDefaultInstance() : checkpointAge_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getCheckpointAgeOrBuilder() {
    return checkpointAge_ == null ? com.google.protobuf.Duration.getDefaultInstance() : checkpointAge_;
  }
  public static final int EPOCH_FIELD_NUMBER = 6;
  private long epoch_ = 0L;
  @java.lang.Override
  public boolean hasEpoch() {
    return ((bitField0_ & 0x00000020) != 0);
  }
  @java.lang.Override
  public long getEpoch() {
    return epoch_;
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
      output.writeUInt32(1, partition_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt64(2, lagBatches_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(3, getWatermark());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeUInt64(4, nextOffset_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeMessage(5, getCheckpointAge());
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      output.writeUInt64(6, epoch_);
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
        .computeUInt32Size(1, partition_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, lagBatches_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getWatermark());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(4, nextOffset_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getCheckpointAge());
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(6, epoch_);
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
    if (!(obj instanceof headcount.v1.PartitionStatus)) {
      return super.equals(obj);
    }
    headcount.v1.PartitionStatus other = (headcount.v1.PartitionStatus) obj;
    if (hasPartition() != other.hasPartition()) return false;
    if (hasPartition()) {
      if (getPartition()
          != other.getPartition()) return false;
    }
    if (hasLagBatches() != other.hasLagBatches()) return false;
    if (hasLagBatches()) {
      if (getLagBatches()
          != other.getLagBatches()) return false;
    }
    if (hasWatermark() != other.hasWatermark()) return false;
    if (hasWatermark()) {
      if (!getWatermark()
          .equals(other.getWatermark())) return false;
    }
    if (hasNextOffset() != other.hasNextOffset()) return false;
    if (hasNextOffset()) {
      if (getNextOffset()
          != other.getNextOffset()) return false;
    }
    if (hasCheckpointAge() != other.hasCheckpointAge()) return false;
    if (hasCheckpointAge()) {
      if (!getCheckpointAge()
          .equals(other.getCheckpointAge())) return false;
    }
    if (hasEpoch() != other.hasEpoch()) return false;
    if (hasEpoch()) {
      if (getEpoch()
          != other.getEpoch()) return false;
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
    if (hasPartition()) {
      hash = (37 * hash) + PARTITION_FIELD_NUMBER;
      hash = (53 * hash) + getPartition();
    }
    if (hasLagBatches()) {
      hash = (37 * hash) + LAG_BATCHES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getLagBatches());
    }
    if (hasWatermark()) {
      hash = (37 * hash) + WATERMARK_FIELD_NUMBER;
      hash = (53 * hash) + getWatermark().hashCode();
    }
    if (hasNextOffset()) {
      hash = (37 * hash) + NEXT_OFFSET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getNextOffset());
    }
    if (hasCheckpointAge()) {
      hash = (37 * hash) + CHECKPOINT_AGE_FIELD_NUMBER;
      hash = (53 * hash) + getCheckpointAge().hashCode();
    }
    if (hasEpoch()) {
      hash = (37 * hash) + EPOCH_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getEpoch());
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PartitionStatus parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PartitionStatus parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PartitionStatus parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PartitionStatus parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PartitionStatus parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PartitionStatus parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PartitionStatus parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PartitionStatus parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PartitionStatus parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PartitionStatus parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PartitionStatus parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PartitionStatus parseFrom(
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
  public static Builder newBuilder(headcount.v1.PartitionStatus prototype) {
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
      headcount.v1.PartitionStatusOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_PartitionStatus_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_PartitionStatus_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PartitionStatus.class, headcount.v1.PartitionStatus.Builder.class);
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
        internalGetWatermarkFieldBuilder();
        internalGetCheckpointAgeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      partition_ = 0;
      lagBatches_ = 0L;
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      nextOffset_ = 0L;
      checkpointAge_ = null;
      if (checkpointAgeBuilder_ != null) {
        checkpointAgeBuilder_.dispose();
        checkpointAgeBuilder_ = null;
      }
      epoch_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_PartitionStatus_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PartitionStatus getDefaultInstanceForType() {
      return headcount.v1.PartitionStatus.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PartitionStatus build() {
      headcount.v1.PartitionStatus result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PartitionStatus buildPartial() {
      headcount.v1.PartitionStatus result = new headcount.v1.PartitionStatus(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PartitionStatus result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.partition_ = partition_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.lagBatches_ = lagBatches_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.watermark_ = watermarkBuilder_ == null
            ? watermark_
            : watermarkBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.nextOffset_ = nextOffset_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.checkpointAge_ = checkpointAgeBuilder_ == null
            ? checkpointAge_
            : checkpointAgeBuilder_.build();
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.epoch_ = epoch_;
        to_bitField0_ |= 0x00000020;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PartitionStatus) {
        return mergeFrom((headcount.v1.PartitionStatus)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PartitionStatus other) {
      if (other == headcount.v1.PartitionStatus.getDefaultInstance()) return this;
      if (other.hasPartition()) {
        setPartition(other.getPartition());
      }
      if (other.hasLagBatches()) {
        setLagBatches(other.getLagBatches());
      }
      if (other.hasWatermark()) {
        mergeWatermark(other.getWatermark());
      }
      if (other.hasNextOffset()) {
        setNextOffset(other.getNextOffset());
      }
      if (other.hasCheckpointAge()) {
        mergeCheckpointAge(other.getCheckpointAge());
      }
      if (other.hasEpoch()) {
        setEpoch(other.getEpoch());
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
              partition_ = input.readUInt32();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              lagBatches_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              input.readMessage(
                  internalGetWatermarkFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 32: {
              nextOffset_ = input.readUInt64();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 42: {
              input.readMessage(
                  internalGetCheckpointAgeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 48: {
              epoch_ = input.readUInt64();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
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
    private int partition_ ;
    @java.lang.Override
    public boolean hasPartition() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public int getPartition() {
      return partition_;
    }
    public Builder setPartition(int value) {
      partition_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearPartition() {
      bitField0_ = (bitField0_ & ~0x00000001);
      partition_ = 0;
      onChanged();
      return this;
    }
    private long lagBatches_ ;
    @java.lang.Override
    public boolean hasLagBatches() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getLagBatches() {
      return lagBatches_;
    }
    public Builder setLagBatches(long value) {
      lagBatches_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearLagBatches() {
      bitField0_ = (bitField0_ & ~0x00000002);
      lagBatches_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp watermark_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> watermarkBuilder_;
    public boolean hasWatermark() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Timestamp getWatermark() {
      if (watermarkBuilder_ == null) {
        return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
      } else {
        return watermarkBuilder_.getMessage();
      }
    }
    public Builder setWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        watermark_ = value;
      } else {
        watermarkBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setWatermark(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (watermarkBuilder_ == null) {
        watermark_ = builderForValue.build();
      } else {
        watermarkBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          watermark_ != null &&
          watermark_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getWatermarkBuilder().mergeFrom(value);
        } else {
          watermark_ = value;
        }
      } else {
        watermarkBuilder_.mergeFrom(value);
      }
      if (watermark_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearWatermark() {
      bitField0_ = (bitField0_ & ~0x00000004);
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWatermarkBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetWatermarkFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
      if (watermarkBuilder_ != null) {
        return watermarkBuilder_.getMessageOrBuilder();
      } else {
        return watermark_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetWatermarkFieldBuilder() {
      if (watermarkBuilder_ == null) {
        watermarkBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getWatermark(),
                getParentForChildren(),
                isClean());
        watermark_ = null;
      }
      return watermarkBuilder_;
    }
    private long nextOffset_ ;
    @java.lang.Override
    public boolean hasNextOffset() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public long getNextOffset() {
      return nextOffset_;
    }
    public Builder setNextOffset(long value) {
      nextOffset_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearNextOffset() {
      bitField0_ = (bitField0_ & ~0x00000008);
      nextOffset_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration checkpointAge_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> checkpointAgeBuilder_;
    public boolean hasCheckpointAge() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public com.google.protobuf.Duration getCheckpointAge() {
      if (checkpointAgeBuilder_ == null) {
        return checkpointAge_ == null ? com.google.protobuf.Duration.getDefaultInstance() : checkpointAge_;
      } else {
        return checkpointAgeBuilder_.getMessage();
      }
    }
    public Builder setCheckpointAge(com.google.protobuf.Duration value) {
      if (checkpointAgeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        checkpointAge_ = value;
      } else {
        checkpointAgeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setCheckpointAge(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (checkpointAgeBuilder_ == null) {
        checkpointAge_ = builderForValue.build();
      } else {
        checkpointAgeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeCheckpointAge(com.google.protobuf.Duration value) {
      if (checkpointAgeBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          checkpointAge_ != null &&
          checkpointAge_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getCheckpointAgeBuilder().mergeFrom(value);
        } else {
          checkpointAge_ = value;
        }
      } else {
        checkpointAgeBuilder_.mergeFrom(value);
      }
      if (checkpointAge_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearCheckpointAge() {
      bitField0_ = (bitField0_ & ~0x00000010);
      checkpointAge_ = null;
      if (checkpointAgeBuilder_ != null) {
        checkpointAgeBuilder_.dispose();
        checkpointAgeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getCheckpointAgeBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetCheckpointAgeFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getCheckpointAgeOrBuilder() {
      if (checkpointAgeBuilder_ != null) {
        return checkpointAgeBuilder_.getMessageOrBuilder();
      } else {
        return checkpointAge_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : checkpointAge_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetCheckpointAgeFieldBuilder() {
      if (checkpointAgeBuilder_ == null) {
        checkpointAgeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getCheckpointAge(),
                getParentForChildren(),
                isClean());
        checkpointAge_ = null;
      }
      return checkpointAgeBuilder_;
    }
    private long epoch_ ;
    @java.lang.Override
    public boolean hasEpoch() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    @java.lang.Override
    public long getEpoch() {
      return epoch_;
    }
    public Builder setEpoch(long value) {
      epoch_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearEpoch() {
      bitField0_ = (bitField0_ & ~0x00000020);
      epoch_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PartitionStatus DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PartitionStatus();
  }
  public static headcount.v1.PartitionStatus getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PartitionStatus>
      PARSER = new com.google.protobuf.AbstractParser<PartitionStatus>() {
    @java.lang.Override
    public PartitionStatus parsePartialFrom(
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
  public static com.google.protobuf.Parser<PartitionStatus> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PartitionStatus> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PartitionStatus getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
