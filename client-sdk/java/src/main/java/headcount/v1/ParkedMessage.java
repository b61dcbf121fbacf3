package headcount.v1;
@com.google.protobuf.Generated
public final class ParkedMessage extends
    com.google.protobuf.GeneratedMessage implements
    ParkedMessageOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ParkedMessage");
  }
  private ParkedMessage(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private ParkedMessage() {
    parkedId_ = "";
    reason_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_ParkedMessage_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_ParkedMessage_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.ParkedMessage.class, headcount.v1.ParkedMessage.Builder.class);
  }
  private int bitField0_;
  public static final int PARKED_ID_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object parkedId_ = "";
  @java.lang.Override
  public java.lang.String getParkedId() {
    java.lang.Object ref = parkedId_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      parkedId_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getParkedIdBytes() {
    java.lang.Object ref = parkedId_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      parkedId_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int PARTITION_FIELD_NUMBER = 2;
  private int partition_ = 0;
  @java.lang.Override
  public boolean hasPartition() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getPartition() {
    return partition_;
  }
  public static final int OFFSET_FIELD_NUMBER = 3;
  private long offset_ = 0L;
  @java.lang.Override
  public boolean hasOffset() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getOffset() {
    return offset_;
  }
  public static final int RECORD_FIELD_NUMBER = 4;
  private headcount.v1.LogRecord record_;
  @java.lang.Override
  public boolean hasRecord() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.LogRecord getRecord() {
    return record_ == null ? headcount.v1.LogRecord.getDefaultInstance() : record_;
  }
  @java.lang.Override
  public headcount.v1.LogRecordOrBuilder getRecordOrBuilder() {
    return record_ == null ? headcount.v1.LogRecord.getDefaultInstance() : record_;
  }
  public static final int ATTEMPTS_FIELD_NUMBER = 5;
  private int attempts_ = 0;
  @java.lang.Override
  public boolean hasAttempts() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public int getAttempts() {
    return attempts_;
  }
  public static final int REASON_FIELD_NUMBER = 6;
  @SuppressWarnings("serial")
  private volatile java.lang.Object reason_ = "";
  @java.lang.Override
  public java.lang.String getReason() {
    java.lang.Object ref = reason_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      reason_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getReasonBytes() {
    java.lang.Object ref = reason_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      reason_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int PARKED_AT_FIELD_NUMBER = 7;
  private com.google.protobuf.Timestamp parkedAt_;
  @java.lang.Override
  public boolean hasParkedAt() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getParkedAt() {
    return parkedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : parkedAt_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getParkedAtOrBuilder() {
    return parkedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : parkedAt_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(parkedId_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, parkedId_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(2, partition_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt64(3, offset_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(4, getRecord());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeUInt32(5, attempts_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(reason_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 6, reason_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeMessage(7, getParkedAt());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(parkedId_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, parkedId_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(2, partition_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, offset_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getRecord());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(5, attempts_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(reason_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(6, reason_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(7, getParkedAt());
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
    if (!(obj instanceof headcount.v1.ParkedMessage)) {
      return super.equals(obj);
    }
    headcount.v1.ParkedMessage other = (headcount.v1.ParkedMessage) obj;
    if (!getParkedId()
        .equals(other.getParkedId())) return false;
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
    if (hasRecord() != other.hasRecord()) return false;
    if (hasRecord()) {
      if (!getRecord()
          .equals(other.getRecord())) return false;
    }
    if (hasAttempts() != other.hasAttempts()) return false;
    if (hasAttempts()) {
      if (getAttempts()
          != other.getAttempts()) return false;
    }
    if (!getReason()
        .equals(other.getReason())) return false;
    if (hasParkedAt() != other.hasParkedAt()) return false;
    if (hasParkedAt()) {
      if (!getParkedAt()
          .equals(other.getParkedAt())) return false;
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
    hash = (37 * hash) + PARKED_ID_FIELD_NUMBER;
    hash = (53 * hash) + getParkedId().hashCode();
    if (hasPartition()) {
      hash = (37 * hash) + PARTITION_FIELD_NUMBER;
      hash = (53 * hash) + getPartition();
    }
    if (hasOffset()) {
      hash = (37 * hash) + OFFSET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getOffset());
    }
    if (hasRecord()) {
      hash = (37 * hash) + RECORD_FIELD_NUMBER;
      hash = (53 * hash) + getRecord().hashCode();
    }
    if (hasAttempts()) {
      hash = (37 * hash) + ATTEMPTS_FIELD_NUMBER;
      hash = (53 * hash) + getAttempts();
    }
    hash = (37 * hash) + REASON_FIELD_NUMBER;
    hash = (53 * hash) + getReason().hashCode();
    if (hasParkedAt()) {
      hash = (37 * hash) + PARKED_AT_FIELD_NUMBER;
      hash = (53 * hash) + getParkedAt().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.ParkedMessage parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ParkedMessage parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ParkedMessage parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ParkedMessage parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ParkedMessage parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ParkedMessage parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ParkedMessage parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ParkedMessage parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ParkedMessage parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.ParkedMessage parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ParkedMessage parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ParkedMessage parseFrom(
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
  public static Builder newBuilder(headcount.v1.ParkedMessage prototype) {
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
      headcount.v1.ParkedMessageOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_ParkedMessage_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_ParkedMessage_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.ParkedMessage.class, headcount.v1.ParkedMessage.Builder.class);
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
        internalGetRecordFieldBuilder();
        internalGetParkedAtFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      parkedId_ = "";
      partition_ = 0;
      offset_ = 0L;
      record_ = null;
      if (recordBuilder_ != null) {
        recordBuilder_.dispose();
        recordBuilder_ = null;
      }
      attempts_ = 0;
      reason_ = "";
      parkedAt_ = null;
      if (parkedAtBuilder_ != null) {
        parkedAtBuilder_.dispose();
        parkedAtBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_ParkedMessage_descriptor;
    }
    @java.lang.Override
    public headcount.v1.ParkedMessage getDefaultInstanceForType() {
      return headcount.v1.ParkedMessage.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.ParkedMessage build() {
      headcount.v1.ParkedMessage result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.ParkedMessage buildPartial() {
      headcount.v1.ParkedMessage result = new headcount.v1.ParkedMessage(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.ParkedMessage result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.parkedId_ = parkedId_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.partition_ = partition_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.offset_ = offset_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.record_ = recordBuilder_ == null
            ? record_
            : recordBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.attempts_ = attempts_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.reason_ = reason_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.parkedAt_ = parkedAtBuilder_ == null
            ? parkedAt_
            : parkedAtBuilder_.build();
        to_bitField0_ |= 0x00000010;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.ParkedMessage) {
        return mergeFrom((headcount.v1.ParkedMessage)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.ParkedMessage other) {
      if (other == headcount.v1.ParkedMessage.getDefaultInstance()) return this;
      if (!other.getParkedId().isEmpty()) {
        parkedId_ = other.parkedId_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasPartition()) {
        setPartition(other.getPartition());
      }
      if (other.hasOffset()) {
        setOffset(other.getOffset());
      }
      if (other.hasRecord()) {
        mergeRecord(other.getRecord());
      }
      if (other.hasAttempts()) {
        setAttempts(other.getAttempts());
      }
      if (!other.getReason().isEmpty()) {
        reason_ = other.reason_;
        bitField0_ |= 0x00000020;
        onChanged();
      }
      if (other.hasParkedAt()) {
        mergeParkedAt(other.getParkedAt());
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
              parkedId_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              partition_ = input.readUInt32();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              offset_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              input.readMessage(
                  internalGetRecordFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              attempts_ = input.readUInt32();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 50: {
              reason_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 58: {
              input.readMessage(
                  internalGetParkedAtFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000040;
              break;
            } // case 58
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
    private java.lang.Object parkedId_ = "";
    public java.lang.String getParkedId() {
      java.lang.Object ref = parkedId_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        parkedId_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getParkedIdBytes() {
      java.lang.Object ref = parkedId_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        parkedId_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setParkedId(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      parkedId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearParkedId() {
      parkedId_ = getDefaultInstance().getParkedId();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setParkedIdBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      parkedId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private int partition_ ;
    @java.lang.Override
    public boolean hasPartition() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public int getPartition() {
      return partition_;
    }
    public Builder setPartition(int value) {
      partition_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearPartition() {
      bitField0_ = (bitField0_ & ~0x00000002);
      partition_ = 0;
      onChanged();
      return this;
    }
    private long offset_ ;
    @java.lang.Override
    public boolean hasOffset() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getOffset() {
      return offset_;
    }
    public Builder setOffset(long value) {
      offset_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearOffset() {
      bitField0_ = (bitField0_ & ~0x00000004);
      offset_ = 0L;
      onChanged();
      return this;
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
    private int attempts_ ;
    @java.lang.Override
    public boolean hasAttempts() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    @java.lang.Override
    public int getAttempts() {
      return attempts_;
    }
    public Builder setAttempts(int value) {
      attempts_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearAttempts() {
      bitField0_ = (bitField0_ & ~0x00000010);
      attempts_ = 0;
      onChanged();
      return this;
    }
    private java.lang.Object reason_ = "";
    public java.lang.String getReason() {
      java.lang.Object ref = reason_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        reason_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getReasonBytes() {
      java.lang.Object ref = reason_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        reason_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setReason(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      reason_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearReason() {
      reason_ = getDefaultInstance().getReason();
      bitField0_ = (bitField0_ & ~0x00000020);
      onChanged();
      return this;
    }
    public Builder setReasonBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      reason_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp parkedAt_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> parkedAtBuilder_;
    public boolean hasParkedAt() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    public com.google.protobuf.Timestamp getParkedAt() {
      if (parkedAtBuilder_ == null) {
        return parkedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : parkedAt_;
      } else {
        return parkedAtBuilder_.getMessage();
      }
    }
    public Builder setParkedAt(com.google.protobuf.Timestamp value) {
      if (parkedAtBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        parkedAt_ = value;
      } else {
        parkedAtBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder setParkedAt(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (parkedAtBuilder_ == null) {
        parkedAt_ = builderForValue.build();
      } else {
        parkedAtBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder mergeParkedAt(com.google.protobuf.Timestamp value) {
      if (parkedAtBuilder_ == null) {
        if (((bitField0_ & 0x00000040) != 0) &&
          parkedAt_ != null &&
          parkedAt_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getParkedAtBuilder().mergeFrom(value);
        } else {
          parkedAt_ = value;
        }
      } else {
        parkedAtBuilder_.mergeFrom(value);
      }
      if (parkedAt_ != null) {
        bitField0_ |= 0x00000040;
        onChanged();
      }
      return this;
    }
    public Builder clearParkedAt() {
      bitField0_ = (bitField0_ & ~0x00000040);
      parkedAt_ = null;
      if (parkedAtBuilder_ != null) {
        parkedAtBuilder_.dispose();
        parkedAtBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getParkedAtBuilder() {
      bitField0_ |= 0x00000040;
      onChanged();
      return internalGetParkedAtFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getParkedAtOrBuilder() {
      if (parkedAtBuilder_ != null) {
        return parkedAtBuilder_.getMessageOrBuilder();
      } else {
        return parkedAt_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : parkedAt_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetParkedAtFieldBuilder() {
      if (parkedAtBuilder_ == null) {
        parkedAtBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getParkedAt(),
                getParentForChildren(),
                isClean());
        parkedAt_ = null;
      }
      return parkedAtBuilder_;
    }
  }
  private static final headcount.v1.ParkedMessage DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.ParkedMessage();
  }
  public static headcount.v1.ParkedMessage getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<ParkedMessage>
      PARSER = new com.google.protobuf.AbstractParser<ParkedMessage>() {
    @java.lang.Override
    public ParkedMessage parsePartialFrom(
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
  public static com.google.protobuf.Parser<ParkedMessage> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<ParkedMessage> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.ParkedMessage getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
