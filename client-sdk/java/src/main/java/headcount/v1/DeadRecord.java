package headcount.v1;
@com.google.protobuf.Generated
public final class DeadRecord extends
    com.google.protobuf.GeneratedMessage implements
    DeadRecordOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DeadRecord");
  }
  private DeadRecord(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private DeadRecord() {
    source_ = "";
    reason_ = 0;
    detail_ = "";
    raw_ = com.google.protobuf.ByteString.EMPTY;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_DeadRecord_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_DeadRecord_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.DeadRecord.class, headcount.v1.DeadRecord.Builder.class);
  }
  private int bitField0_;
  public static final int SOURCE_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object source_ = "";
  @java.lang.Override
  public java.lang.String getSource() {
    java.lang.Object ref = source_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      source_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getSourceBytes() {
    java.lang.Object ref = source_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      source_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int REASON_FIELD_NUMBER = 2;
  private int reason_ = 0;
  @java.lang.Override public int getReasonValue() {
    return reason_;
  }
  @java.lang.Override public headcount.v1.DeadReason getReason() {
    headcount.v1.DeadReason result = headcount.v1.DeadReason.forNumber(reason_);
    return result == null ? headcount.v1.DeadReason.UNRECOGNIZED : result;
  }
  public static final int DETAIL_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private volatile java.lang.Object detail_ = "";
  @java.lang.Override
  public java.lang.String getDetail() {
    java.lang.Object ref = detail_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      detail_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getDetailBytes() {
    java.lang.Object ref = detail_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      detail_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int RAW_FIELD_NUMBER = 4;
  private com.google.protobuf.ByteString raw_ = com.google.protobuf.ByteString.EMPTY;
  @java.lang.Override
  public com.google.protobuf.ByteString getRaw() {
    return raw_;
  }
  public static final int RAW_BYTES_FIELD_NUMBER = 5;
  private long rawBytes_ = 0L;
  @java.lang.Override
  public boolean hasRawBytes() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getRawBytes() {
    return rawBytes_;
  }
  public static final int RECEIVED_AT_FIELD_NUMBER = 6;
  private com.google.protobuf.Timestamp receivedAt_;
  @java.lang.Override
  public boolean hasReceivedAt() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getReceivedAt() {
    return receivedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : receivedAt_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getReceivedAtOrBuilder() {
    return receivedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : receivedAt_;
  }
  public static final int FRAME_HASH_FIELD_NUMBER = 7;
  private long frameHash_ = 0L;
  @java.lang.Override
  public long getFrameHash() {
    return frameHash_;
  }
  public static final int ORDINAL_FIELD_NUMBER = 8;
  private long ordinal_ = 0L;
  @java.lang.Override
  public long getOrdinal() {
    return ordinal_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(source_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, source_);
    }
    if (reason_ != headcount.v1.DeadReason.DEAD_REASON_UNSPECIFIED.getNumber()) {
      output.writeEnum(2, reason_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(detail_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, detail_);
    }
    if (!raw_.isEmpty()) {
      output.writeBytes(4, raw_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(5, rawBytes_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(6, getReceivedAt());
    }
    if (frameHash_ != 0L) {
      output.writeFixed64(7, frameHash_);
    }
    if (ordinal_ != 0L) {
      output.writeFixed64(8, ordinal_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(source_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, source_);
    }
    if (reason_ != headcount.v1.DeadReason.DEAD_REASON_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(2, reason_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(detail_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, detail_);
    }
    if (!raw_.isEmpty()) {
      size += com.google.protobuf.CodedOutputStream
        .computeBytesSize(4, raw_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(5, rawBytes_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getReceivedAt());
    }
    if (frameHash_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(7, frameHash_);
    }
    if (ordinal_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(8, ordinal_);
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
    if (!(obj instanceof headcount.v1.DeadRecord)) {
      return super.equals(obj);
    }
    headcount.v1.DeadRecord other = (headcount.v1.DeadRecord) obj;
    if (!getSource()
        .equals(other.getSource())) return false;
    if (reason_ != other.reason_) return false;
    if (!getDetail()
        .equals(other.getDetail())) return false;
    if (!getRaw()
        .equals(other.getRaw())) return false;
    if (hasRawBytes() != other.hasRawBytes()) return false;
    if (hasRawBytes()) {
      if (getRawBytes()
          != other.getRawBytes()) return false;
    }
    if (hasReceivedAt() != other.hasReceivedAt()) return false;
    if (hasReceivedAt()) {
      if (!getReceivedAt()
          .equals(other.getReceivedAt())) return false;
    }
    if (getFrameHash()
        != other.getFrameHash()) return false;
    if (getOrdinal()
        != other.getOrdinal()) return false;
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
    hash = (37 * hash) + SOURCE_FIELD_NUMBER;
    hash = (53 * hash) + getSource().hashCode();
    hash = (37 * hash) + REASON_FIELD_NUMBER;
    hash = (53 * hash) + reason_;
    hash = (37 * hash) + DETAIL_FIELD_NUMBER;
    hash = (53 * hash) + getDetail().hashCode();
    hash = (37 * hash) + RAW_FIELD_NUMBER;
    hash = (53 * hash) + getRaw().hashCode();
    if (hasRawBytes()) {
      hash = (37 * hash) + RAW_BYTES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRawBytes());
    }
    if (hasReceivedAt()) {
      hash = (37 * hash) + RECEIVED_AT_FIELD_NUMBER;
      hash = (53 * hash) + getReceivedAt().hashCode();
    }
    hash = (37 * hash) + FRAME_HASH_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getFrameHash());
    hash = (37 * hash) + ORDINAL_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getOrdinal());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.DeadRecord parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeadRecord parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeadRecord parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeadRecord parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeadRecord parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DeadRecord parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DeadRecord parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DeadRecord parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DeadRecord parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.DeadRecord parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DeadRecord parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DeadRecord parseFrom(
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
  public static Builder newBuilder(headcount.v1.DeadRecord prototype) {
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
      headcount.v1.DeadRecordOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_DeadRecord_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_DeadRecord_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.DeadRecord.class, headcount.v1.DeadRecord.Builder.class);
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
        internalGetReceivedAtFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      source_ = "";
      reason_ = 0;
      detail_ = "";
      raw_ = com.google.protobuf.ByteString.EMPTY;
      rawBytes_ = 0L;
      receivedAt_ = null;
      if (receivedAtBuilder_ != null) {
        receivedAtBuilder_.dispose();
        receivedAtBuilder_ = null;
      }
      frameHash_ = 0L;
      ordinal_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_DeadRecord_descriptor;
    }
    @java.lang.Override
    public headcount.v1.DeadRecord getDefaultInstanceForType() {
      return headcount.v1.DeadRecord.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.DeadRecord build() {
      headcount.v1.DeadRecord result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.DeadRecord buildPartial() {
      headcount.v1.DeadRecord result = new headcount.v1.DeadRecord(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.DeadRecord result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.source_ = source_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.reason_ = reason_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.detail_ = detail_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.raw_ = raw_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.rawBytes_ = rawBytes_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.receivedAt_ = receivedAtBuilder_ == null
            ? receivedAt_
            : receivedAtBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.frameHash_ = frameHash_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.ordinal_ = ordinal_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.DeadRecord) {
        return mergeFrom((headcount.v1.DeadRecord)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.DeadRecord other) {
      if (other == headcount.v1.DeadRecord.getDefaultInstance()) return this;
      if (!other.getSource().isEmpty()) {
        source_ = other.source_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.reason_ != 0) {
        setReasonValue(other.getReasonValue());
      }
      if (!other.getDetail().isEmpty()) {
        detail_ = other.detail_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (!other.getRaw().isEmpty()) {
        setRaw(other.getRaw());
      }
      if (other.hasRawBytes()) {
        setRawBytes(other.getRawBytes());
      }
      if (other.hasReceivedAt()) {
        mergeReceivedAt(other.getReceivedAt());
      }
      if (other.getFrameHash() != 0L) {
        setFrameHash(other.getFrameHash());
      }
      if (other.getOrdinal() != 0L) {
        setOrdinal(other.getOrdinal());
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
              source_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              reason_ = input.readEnum();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              detail_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              raw_ = input.readBytes();
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              rawBytes_ = input.readUInt64();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 50: {
              input.readMessage(
                  internalGetReceivedAtFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 57: {
              frameHash_ = input.readFixed64();
              bitField0_ |= 0x00000040;
              break;
            } // case 57
            case 65: {
              ordinal_ = input.readFixed64();
              bitField0_ |= 0x00000080;
              break;
            } // case 65
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
    private java.lang.Object source_ = "";
    public java.lang.String getSource() {
      java.lang.Object ref = source_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        source_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getSourceBytes() {
      java.lang.Object ref = source_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        source_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setSource(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      source_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearSource() {
      source_ = getDefaultInstance().getSource();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setSourceBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      source_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private int reason_ = 0;
    @java.lang.Override public int getReasonValue() {
      return reason_;
    }
    public Builder setReasonValue(int value) {
      reason_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.DeadReason getReason() {
      headcount.v1.DeadReason result = headcount.v1.DeadReason.forNumber(reason_);
      return result == null ? headcount.v1.DeadReason.UNRECOGNIZED : result;
    }
    public Builder setReason(headcount.v1.DeadReason value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000002;
      reason_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearReason() {
      bitField0_ = (bitField0_ & ~0x00000002);
      reason_ = 0;
      onChanged();
      return this;
    }
    private java.lang.Object detail_ = "";
    public java.lang.String getDetail() {
      java.lang.Object ref = detail_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        detail_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getDetailBytes() {
      java.lang.Object ref = detail_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        detail_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setDetail(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      detail_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearDetail() {
      detail_ = getDefaultInstance().getDetail();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setDetailBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      detail_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private com.google.protobuf.ByteString raw_ = com.google.protobuf.ByteString.EMPTY;
    @java.lang.Override
    public com.google.protobuf.ByteString getRaw() {
      return raw_;
    }
    public Builder setRaw(com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      raw_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearRaw() {
      bitField0_ = (bitField0_ & ~0x00000008);
      raw_ = getDefaultInstance().getRaw();
      onChanged();
      return this;
    }
    private long rawBytes_ ;
    @java.lang.Override
    public boolean hasRawBytes() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    @java.lang.Override
    public long getRawBytes() {
      return rawBytes_;
    }
    public Builder setRawBytes(long value) {
      rawBytes_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearRawBytes() {
      bitField0_ = (bitField0_ & ~0x00000010);
      rawBytes_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp receivedAt_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> receivedAtBuilder_;
    public boolean hasReceivedAt() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public com.google.protobuf.Timestamp getReceivedAt() {
      if (receivedAtBuilder_ == null) {
        return receivedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : receivedAt_;
      } else {
        return receivedAtBuilder_.getMessage();
      }
    }
    public Builder setReceivedAt(com.google.protobuf.Timestamp value) {
      if (receivedAtBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        receivedAt_ = value;
      } else {
        receivedAtBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder setReceivedAt(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (receivedAtBuilder_ == null) {
        receivedAt_ = builderForValue.build();
      } else {
        receivedAtBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeReceivedAt(com.google.protobuf.Timestamp value) {
      if (receivedAtBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
          receivedAt_ != null &&
          receivedAt_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getReceivedAtBuilder().mergeFrom(value);
        } else {
          receivedAt_ = value;
        }
      } else {
        receivedAtBuilder_.mergeFrom(value);
      }
      if (receivedAt_ != null) {
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearReceivedAt() {
      bitField0_ = (bitField0_ & ~0x00000020);
      receivedAt_ = null;
      if (receivedAtBuilder_ != null) {
        receivedAtBuilder_.dispose();
        receivedAtBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getReceivedAtBuilder() {
      bitField0_ |= 0x00000020;
      onChanged();
      return internalGetReceivedAtFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getReceivedAtOrBuilder() {
      if (receivedAtBuilder_ != null) {
        return receivedAtBuilder_.getMessageOrBuilder();
      } else {
        return receivedAt_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : receivedAt_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetReceivedAtFieldBuilder() {
      if (receivedAtBuilder_ == null) {
        receivedAtBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getReceivedAt(),
                getParentForChildren(),
                isClean());
        receivedAt_ = null;
      }
      return receivedAtBuilder_;
    }
    private long frameHash_ ;
    @java.lang.Override
    public long getFrameHash() {
      return frameHash_;
    }
    public Builder setFrameHash(long value) {
      frameHash_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearFrameHash() {
      bitField0_ = (bitField0_ & ~0x00000040);
      frameHash_ = 0L;
      onChanged();
      return this;
    }
    private long ordinal_ ;
    @java.lang.Override
    public long getOrdinal() {
      return ordinal_;
    }
    public Builder setOrdinal(long value) {
      ordinal_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearOrdinal() {
      bitField0_ = (bitField0_ & ~0x00000080);
      ordinal_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.DeadRecord DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.DeadRecord();
  }
  public static headcount.v1.DeadRecord getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<DeadRecord>
      PARSER = new com.google.protobuf.AbstractParser<DeadRecord>() {
    @java.lang.Override
    public DeadRecord parsePartialFrom(
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
  public static com.google.protobuf.Parser<DeadRecord> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<DeadRecord> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.DeadRecord getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
