package headcount.v1;
@com.google.protobuf.Generated
public final class Progress extends
    com.google.protobuf.GeneratedMessage implements
    ProgressOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Progress");
  }
  private Progress(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Progress() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_Progress_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_Progress_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Progress.class, headcount.v1.Progress.Builder.class);
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
  public static final int NEXT_OFFSET_FIELD_NUMBER = 2;
  private long nextOffset_ = 0L;
  @java.lang.Override
  public boolean hasNextOffset() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getNextOffset() {
    return nextOffset_;
  }
  public static final int WATERMARK_MS_FIELD_NUMBER = 3;
  private long watermarkMs_ = 0L;
  @java.lang.Override
  public long getWatermarkMs() {
    return watermarkMs_;
  }
  public static final int STREAM_TIME_MS_FIELD_NUMBER = 4;
  private long streamTimeMs_ = 0L;
  @java.lang.Override
  public long getStreamTimeMs() {
    return streamTimeMs_;
  }
  public static final int COUNTS_FIELD_NUMBER = 5;
  private headcount.v1.RecordCounts counts_;
  @java.lang.Override
  public boolean hasCounts() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.RecordCounts getCounts() {
    return counts_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : counts_;
  }
  @java.lang.Override
  public headcount.v1.RecordCountsOrBuilder getCountsOrBuilder() {
    return counts_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : counts_;
  }
  public static final int ENDED_FIELD_NUMBER = 6;
  private boolean ended_ = false;
  @java.lang.Override
  public boolean getEnded() {
    return ended_;
  }
  public static final int INEXACT_FIELD_NUMBER = 7;
  private boolean inexact_ = false;
  @java.lang.Override
  public boolean getInexact() {
    return inexact_;
  }
  public static final int MORE_FIELD_NUMBER = 8;
  private boolean more_ = false;
  @java.lang.Override
  public boolean getMore() {
    return more_;
  }
  public static final int QUERY_REVISION_FIELD_NUMBER = 9;
  private long queryRevision_ = 0L;
  @java.lang.Override
  public long getQueryRevision() {
    return queryRevision_;
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
      output.writeUInt64(2, nextOffset_);
    }
    if (watermarkMs_ != 0L) {
      output.writeSFixed64(3, watermarkMs_);
    }
    if (streamTimeMs_ != 0L) {
      output.writeSFixed64(4, streamTimeMs_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(5, getCounts());
    }
    if (ended_ != false) {
      output.writeBool(6, ended_);
    }
    if (inexact_ != false) {
      output.writeBool(7, inexact_);
    }
    if (more_ != false) {
      output.writeBool(8, more_);
    }
    if (queryRevision_ != 0L) {
      output.writeUInt64(9, queryRevision_);
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
        .computeUInt64Size(2, nextOffset_);
    }
    if (watermarkMs_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeSFixed64Size(3, watermarkMs_);
    }
    if (streamTimeMs_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeSFixed64Size(4, streamTimeMs_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getCounts());
    }
    if (ended_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(6, ended_);
    }
    if (inexact_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(7, inexact_);
    }
    if (more_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(8, more_);
    }
    if (queryRevision_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(9, queryRevision_);
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
    if (!(obj instanceof headcount.v1.Progress)) {
      return super.equals(obj);
    }
    headcount.v1.Progress other = (headcount.v1.Progress) obj;
    if (hasPartition() != other.hasPartition()) return false;
    if (hasPartition()) {
      if (getPartition()
          != other.getPartition()) return false;
    }
    if (hasNextOffset() != other.hasNextOffset()) return false;
    if (hasNextOffset()) {
      if (getNextOffset()
          != other.getNextOffset()) return false;
    }
    if (getWatermarkMs()
        != other.getWatermarkMs()) return false;
    if (getStreamTimeMs()
        != other.getStreamTimeMs()) return false;
    if (hasCounts() != other.hasCounts()) return false;
    if (hasCounts()) {
      if (!getCounts()
          .equals(other.getCounts())) return false;
    }
    if (getEnded()
        != other.getEnded()) return false;
    if (getInexact()
        != other.getInexact()) return false;
    if (getMore()
        != other.getMore()) return false;
    if (getQueryRevision()
        != other.getQueryRevision()) return false;
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
    if (hasNextOffset()) {
      hash = (37 * hash) + NEXT_OFFSET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getNextOffset());
    }
    hash = (37 * hash) + WATERMARK_MS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getWatermarkMs());
    hash = (37 * hash) + STREAM_TIME_MS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getStreamTimeMs());
    if (hasCounts()) {
      hash = (37 * hash) + COUNTS_FIELD_NUMBER;
      hash = (53 * hash) + getCounts().hashCode();
    }
    hash = (37 * hash) + ENDED_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getEnded());
    hash = (37 * hash) + INEXACT_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getInexact());
    hash = (37 * hash) + MORE_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getMore());
    hash = (37 * hash) + QUERY_REVISION_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getQueryRevision());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Progress parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Progress parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Progress parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Progress parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Progress parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Progress parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Progress parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Progress parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Progress parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Progress parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Progress parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Progress parseFrom(
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
  public static Builder newBuilder(headcount.v1.Progress prototype) {
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
      headcount.v1.ProgressOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_Progress_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_Progress_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Progress.class, headcount.v1.Progress.Builder.class);
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
        internalGetCountsFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      partition_ = 0;
      nextOffset_ = 0L;
      watermarkMs_ = 0L;
      streamTimeMs_ = 0L;
      counts_ = null;
      if (countsBuilder_ != null) {
        countsBuilder_.dispose();
        countsBuilder_ = null;
      }
      ended_ = false;
      inexact_ = false;
      more_ = false;
      queryRevision_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_Progress_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Progress getDefaultInstanceForType() {
      return headcount.v1.Progress.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Progress build() {
      headcount.v1.Progress result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Progress buildPartial() {
      headcount.v1.Progress result = new headcount.v1.Progress(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Progress result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.partition_ = partition_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.nextOffset_ = nextOffset_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.watermarkMs_ = watermarkMs_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.streamTimeMs_ = streamTimeMs_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.counts_ = countsBuilder_ == null
            ? counts_
            : countsBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.ended_ = ended_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.inexact_ = inexact_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.more_ = more_;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.queryRevision_ = queryRevision_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Progress) {
        return mergeFrom((headcount.v1.Progress)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Progress other) {
      if (other == headcount.v1.Progress.getDefaultInstance()) return this;
      if (other.hasPartition()) {
        setPartition(other.getPartition());
      }
      if (other.hasNextOffset()) {
        setNextOffset(other.getNextOffset());
      }
      if (other.getWatermarkMs() != 0L) {
        setWatermarkMs(other.getWatermarkMs());
      }
      if (other.getStreamTimeMs() != 0L) {
        setStreamTimeMs(other.getStreamTimeMs());
      }
      if (other.hasCounts()) {
        mergeCounts(other.getCounts());
      }
      if (other.getEnded() != false) {
        setEnded(other.getEnded());
      }
      if (other.getInexact() != false) {
        setInexact(other.getInexact());
      }
      if (other.getMore() != false) {
        setMore(other.getMore());
      }
      if (other.getQueryRevision() != 0L) {
        setQueryRevision(other.getQueryRevision());
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
              nextOffset_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 25: {
              watermarkMs_ = input.readSFixed64();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
            case 33: {
              streamTimeMs_ = input.readSFixed64();
              bitField0_ |= 0x00000008;
              break;
            } // case 33
            case 42: {
              input.readMessage(
                  internalGetCountsFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 48: {
              ended_ = input.readBool();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 56: {
              inexact_ = input.readBool();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 64: {
              more_ = input.readBool();
              bitField0_ |= 0x00000080;
              break;
            } // case 64
            case 72: {
              queryRevision_ = input.readUInt64();
              bitField0_ |= 0x00000100;
              break;
            } // case 72
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
    private long nextOffset_ ;
    @java.lang.Override
    public boolean hasNextOffset() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getNextOffset() {
      return nextOffset_;
    }
    public Builder setNextOffset(long value) {
      nextOffset_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearNextOffset() {
      bitField0_ = (bitField0_ & ~0x00000002);
      nextOffset_ = 0L;
      onChanged();
      return this;
    }
    private long watermarkMs_ ;
    @java.lang.Override
    public long getWatermarkMs() {
      return watermarkMs_;
    }
    public Builder setWatermarkMs(long value) {
      watermarkMs_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearWatermarkMs() {
      bitField0_ = (bitField0_ & ~0x00000004);
      watermarkMs_ = 0L;
      onChanged();
      return this;
    }
    private long streamTimeMs_ ;
    @java.lang.Override
    public long getStreamTimeMs() {
      return streamTimeMs_;
    }
    public Builder setStreamTimeMs(long value) {
      streamTimeMs_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearStreamTimeMs() {
      bitField0_ = (bitField0_ & ~0x00000008);
      streamTimeMs_ = 0L;
      onChanged();
      return this;
    }
    private headcount.v1.RecordCounts counts_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RecordCounts, headcount.v1.RecordCounts.Builder, headcount.v1.RecordCountsOrBuilder> countsBuilder_;
    public boolean hasCounts() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public headcount.v1.RecordCounts getCounts() {
      if (countsBuilder_ == null) {
        return counts_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : counts_;
      } else {
        return countsBuilder_.getMessage();
      }
    }
    public Builder setCounts(headcount.v1.RecordCounts value) {
      if (countsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        counts_ = value;
      } else {
        countsBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setCounts(
        headcount.v1.RecordCounts.Builder builderForValue) {
      if (countsBuilder_ == null) {
        counts_ = builderForValue.build();
      } else {
        countsBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeCounts(headcount.v1.RecordCounts value) {
      if (countsBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          counts_ != null &&
          counts_ != headcount.v1.RecordCounts.getDefaultInstance()) {
          getCountsBuilder().mergeFrom(value);
        } else {
          counts_ = value;
        }
      } else {
        countsBuilder_.mergeFrom(value);
      }
      if (counts_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearCounts() {
      bitField0_ = (bitField0_ & ~0x00000010);
      counts_ = null;
      if (countsBuilder_ != null) {
        countsBuilder_.dispose();
        countsBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.RecordCounts.Builder getCountsBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetCountsFieldBuilder().getBuilder();
    }
    public headcount.v1.RecordCountsOrBuilder getCountsOrBuilder() {
      if (countsBuilder_ != null) {
        return countsBuilder_.getMessageOrBuilder();
      } else {
        return counts_ == null ?
            headcount.v1.RecordCounts.getDefaultInstance() : counts_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RecordCounts, headcount.v1.RecordCounts.Builder, headcount.v1.RecordCountsOrBuilder> 
        internalGetCountsFieldBuilder() {
      if (countsBuilder_ == null) {
        countsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.RecordCounts, headcount.v1.RecordCounts.Builder, headcount.v1.RecordCountsOrBuilder>(
                getCounts(),
                getParentForChildren(),
                isClean());
        counts_ = null;
      }
      return countsBuilder_;
    }
    private boolean ended_ ;
    @java.lang.Override
    public boolean getEnded() {
      return ended_;
    }
    public Builder setEnded(boolean value) {
      ended_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearEnded() {
      bitField0_ = (bitField0_ & ~0x00000020);
      ended_ = false;
      onChanged();
      return this;
    }
    private boolean inexact_ ;
    @java.lang.Override
    public boolean getInexact() {
      return inexact_;
    }
    public Builder setInexact(boolean value) {
      inexact_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearInexact() {
      bitField0_ = (bitField0_ & ~0x00000040);
      inexact_ = false;
      onChanged();
      return this;
    }
    private boolean more_ ;
    @java.lang.Override
    public boolean getMore() {
      return more_;
    }
    public Builder setMore(boolean value) {
      more_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearMore() {
      bitField0_ = (bitField0_ & ~0x00000080);
      more_ = false;
      onChanged();
      return this;
    }
    private long queryRevision_ ;
    @java.lang.Override
    public long getQueryRevision() {
      return queryRevision_;
    }
    public Builder setQueryRevision(long value) {
      queryRevision_ = value;
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder clearQueryRevision() {
      bitField0_ = (bitField0_ & ~0x00000100);
      queryRevision_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Progress DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Progress();
  }
  public static headcount.v1.Progress getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Progress>
      PARSER = new com.google.protobuf.AbstractParser<Progress>() {
    @java.lang.Override
    public Progress parsePartialFrom(
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
  public static com.google.protobuf.Parser<Progress> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Progress> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Progress getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
