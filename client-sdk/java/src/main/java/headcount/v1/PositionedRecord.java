package headcount.v1;
@com.google.protobuf.Generated
public final class PositionedRecord extends
    com.google.protobuf.GeneratedMessage implements
    PositionedRecordOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PositionedRecord");
  }
  private PositionedRecord(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PositionedRecord() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PositionedRecord_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PositionedRecord_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PositionedRecord.class, headcount.v1.PositionedRecord.Builder.class);
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
  public static final int OFFSET_FIELD_NUMBER = 2;
  private long offset_ = 0L;
  @java.lang.Override
  public boolean hasOffset() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getOffset() {
    return offset_;
  }
  public static final int APPEND_TIME_FIELD_NUMBER = 3;
  private com.google.protobuf.Timestamp appendTime_;
  @java.lang.Override
  public boolean hasAppendTime() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getAppendTime() {
    return appendTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : appendTime_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getAppendTimeOrBuilder() {
    return appendTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : appendTime_;
  }
  public static final int RECORD_FIELD_NUMBER = 4;
  private headcount.v1.LogRecord record_;
  @java.lang.Override
  public boolean hasRecord() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public headcount.v1.LogRecord getRecord() {
    return record_ == null ? headcount.v1.LogRecord.getDefaultInstance() : record_;
  }
  @java.lang.Override
  public headcount.v1.LogRecordOrBuilder getRecordOrBuilder() {
    return record_ == null ? headcount.v1.LogRecord.getDefaultInstance() : record_;
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
      output.writeUInt64(2, offset_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(3, getAppendTime());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(4, getRecord());
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
        .computeUInt64Size(2, offset_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getAppendTime());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getRecord());
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
    if (!(obj instanceof headcount.v1.PositionedRecord)) {
      return super.equals(obj);
    }
    headcount.v1.PositionedRecord other = (headcount.v1.PositionedRecord) obj;
    if (hasPartition() != other.hasPartition()) return false;
    if (hasPartition()) {
      if (getPartition()
          != other.getPartition()) return false;
    }
    if (hasOffset() != other.hasOffset()) return false;
    if (hasOffset()) {
      if (getOffset()
          != other.getOffset()) return false;
    }
    if (hasAppendTime() != other.hasAppendTime()) return false;
    if (hasAppendTime()) {
      if (!getAppendTime()
          .equals(other.getAppendTime())) return false;
    }
    if (hasRecord() != other.hasRecord()) return false;
    if (hasRecord()) {
      if (!getRecord()
          .equals(other.getRecord())) return false;
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
    if (hasOffset()) {
      hash = (37 * hash) + OFFSET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getOffset());
    }
    if (hasAppendTime()) {
      hash = (37 * hash) + APPEND_TIME_FIELD_NUMBER;
      hash = (53 * hash) + getAppendTime().hashCode();
    }
    if (hasRecord()) {
      hash = (37 * hash) + RECORD_FIELD_NUMBER;
      hash = (53 * hash) + getRecord().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PositionedRecord parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PositionedRecord parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PositionedRecord parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PositionedRecord parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PositionedRecord parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PositionedRecord parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PositionedRecord parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PositionedRecord parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PositionedRecord parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PositionedRecord parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PositionedRecord parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PositionedRecord parseFrom(
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
  public static Builder newBuilder(headcount.v1.PositionedRecord prototype) {
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
      headcount.v1.PositionedRecordOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PositionedRecord_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PositionedRecord_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PositionedRecord.class, headcount.v1.PositionedRecord.Builder.class);
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
        internalGetAppendTimeFieldBuilder();
        internalGetRecordFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      partition_ = 0;
      offset_ = 0L;
      appendTime_ = null;
      if (appendTimeBuilder_ != null) {
        appendTimeBuilder_.dispose();
        appendTimeBuilder_ = null;
      }
      record_ = null;
      if (recordBuilder_ != null) {
        recordBuilder_.dispose();
        recordBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PositionedRecord_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PositionedRecord getDefaultInstanceForType() {
      return headcount.v1.PositionedRecord.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PositionedRecord build() {
      headcount.v1.PositionedRecord result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PositionedRecord buildPartial() {
      headcount.v1.PositionedRecord result = new headcount.v1.PositionedRecord(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PositionedRecord result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.partition_ = partition_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.offset_ = offset_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.appendTime_ = appendTimeBuilder_ == null
            ? appendTime_
            : appendTimeBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.record_ = recordBuilder_ == null
            ? record_
            : recordBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PositionedRecord) {
        return mergeFrom((headcount.v1.PositionedRecord)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PositionedRecord other) {
      if (other == headcount.v1.PositionedRecord.getDefaultInstance()) return this;
      if (other.hasPartition()) {
        setPartition(other.getPartition());
      }
      if (other.hasOffset()) {
        setOffset(other.getOffset());
      }
      if (other.hasAppendTime()) {
        mergeAppendTime(other.getAppendTime());
      }
      if (other.hasRecord()) {
        mergeRecord(other.getRecord());
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
              offset_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              input.readMessage(
                  internalGetAppendTimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetRecordFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
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
    private long offset_ ;
    @java.lang.Override
    public boolean hasOffset() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getOffset() {
      return offset_;
    }
    public Builder setOffset(long value) {
      offset_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearOffset() {
      bitField0_ = (bitField0_ & ~0x00000002);
      offset_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp appendTime_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> appendTimeBuilder_;
    public boolean hasAppendTime() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Timestamp getAppendTime() {
      if (appendTimeBuilder_ == null) {
        return appendTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : appendTime_;
      } else {
        return appendTimeBuilder_.getMessage();
      }
    }
    public Builder setAppendTime(com.google.protobuf.Timestamp value) {
      if (appendTimeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        appendTime_ = value;
      } else {
        appendTimeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setAppendTime(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (appendTimeBuilder_ == null) {
        appendTime_ = builderForValue.build();
      } else {
        appendTimeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeAppendTime(com.google.protobuf.Timestamp value) {
      if (appendTimeBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          appendTime_ != null &&
          appendTime_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getAppendTimeBuilder().mergeFrom(value);
        } else {
          appendTime_ = value;
        }
      } else {
        appendTimeBuilder_.mergeFrom(value);
      }
      if (appendTime_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearAppendTime() {
      bitField0_ = (bitField0_ & ~0x00000004);
      appendTime_ = null;
      if (appendTimeBuilder_ != null) {
        appendTimeBuilder_.dispose();
        appendTimeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getAppendTimeBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetAppendTimeFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getAppendTimeOrBuilder() {
      if (appendTimeBuilder_ != null) {
        return appendTimeBuilder_.getMessageOrBuilder();
      } else {
        return appendTime_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : appendTime_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetAppendTimeFieldBuilder() {
      if (appendTimeBuilder_ == null) {
        appendTimeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getAppendTime(),
                getParentForChildren(),
                isClean());
        appendTime_ = null;
      }
      return appendTimeBuilder_;
    }
    private headcount.v1.LogRecord record_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.LogRecord, headcount.v1.LogRecord.Builder, headcount.v1.LogRecordOrBuilder> recordBuilder_;
    public boolean hasRecord() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public headcount.v1.LogRecord getRecord() {
      if (recordBuilder_ == null) {
        return record_ == null ? headcount.v1.LogRecord.getDefaultInstance() : record_;
      } else {
        return recordBuilder_.getMessage();
      }
    }
    public Builder setRecord(headcount.v1.LogRecord value) {
      if (recordBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        record_ = value;
      } else {
        recordBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setRecord(
        headcount.v1.LogRecord.Builder builderForValue) {
      if (recordBuilder_ == null) {
        record_ = builderForValue.build();
      } else {
        recordBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeRecord(headcount.v1.LogRecord value) {
      if (recordBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          record_ != null &&
          record_ != headcount.v1.LogRecord.getDefaultInstance()) {
          getRecordBuilder().mergeFrom(value);
        } else {
          record_ = value;
        }
      } else {
        recordBuilder_.mergeFrom(value);
      }
      if (record_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearRecord() {
      bitField0_ = (bitField0_ & ~0x00000008);
      record_ = null;
      if (recordBuilder_ != null) {
        recordBuilder_.dispose();
        recordBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.LogRecord.Builder getRecordBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetRecordFieldBuilder().getBuilder();
    }
    public headcount.v1.LogRecordOrBuilder getRecordOrBuilder() {
      if (recordBuilder_ != null) {
        return recordBuilder_.getMessageOrBuilder();
      } else {
        return record_ == null ?
            headcount.v1.LogRecord.getDefaultInstance() : record_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.LogRecord, headcount.v1.LogRecord.Builder, headcount.v1.LogRecordOrBuilder> 
        internalGetRecordFieldBuilder() {
      if (recordBuilder_ == null) {
        recordBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.LogRecord, headcount.v1.LogRecord.Builder, headcount.v1.LogRecordOrBuilder>(
                getRecord(),
                getParentForChildren(),
                isClean());
        record_ = null;
      }
      return recordBuilder_;
    }
  }
  private static final headcount.v1.PositionedRecord DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PositionedRecord();
  }
  public static headcount.v1.PositionedRecord getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PositionedRecord>
      PARSER = new com.google.protobuf.AbstractParser<PositionedRecord>() {
    @java.lang.Override
    public PositionedRecord parsePartialFrom(
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
  public static com.google.protobuf.Parser<PositionedRecord> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PositionedRecord> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PositionedRecord getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
