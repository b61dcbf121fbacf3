package headcount.v1;
@com.google.protobuf.Generated
public final class SourceStatus extends
    com.google.protobuf.GeneratedMessage implements
    SourceStatusOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SourceStatus");
  }
  private SourceStatus(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SourceStatus() {
    source_ = "";
    state_ = 0;
    url_ = "";
    lastError_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_SourceStatus_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_SourceStatus_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SourceStatus.class, headcount.v1.SourceStatus.Builder.class);
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
  public static final int STATE_FIELD_NUMBER = 2;
  private int state_ = 0;
  @java.lang.Override public int getStateValue() {
    return state_;
  }
  @java.lang.Override public headcount.v1.SourceState getState() {
    headcount.v1.SourceState result = headcount.v1.SourceState.forNumber(state_);
    return result == null ? headcount.v1.SourceState.UNRECOGNIZED : result;
  }
  public static final int URL_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private volatile java.lang.Object url_ = "";
  @java.lang.Override
  public java.lang.String getUrl() {
    java.lang.Object ref = url_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      url_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getUrlBytes() {
    java.lang.Object ref = url_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      url_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int WATERMARK_FIELD_NUMBER = 4;
  private com.google.protobuf.Timestamp watermark_;
  @java.lang.Override
  public boolean hasWatermark() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWatermark() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  public static final int LAST_RECORD_FIELD_NUMBER = 5;
  private com.google.protobuf.Timestamp lastRecord_;
  @java.lang.Override
  public boolean hasLastRecord() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getLastRecord() {
    return lastRecord_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : lastRecord_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getLastRecordOrBuilder() {
    return lastRecord_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : lastRecord_;
  }
  public static final int RECORDS_FIELD_NUMBER = 6;
  private long records_ = 0L;
  @java.lang.Override
  public boolean hasRecords() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getRecords() {
    return records_;
  }
  public static final int RECONNECTS_FIELD_NUMBER = 7;
  private long reconnects_ = 0L;
  @java.lang.Override
  public boolean hasReconnects() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public long getReconnects() {
    return reconnects_;
  }
  public static final int LAST_ERROR_FIELD_NUMBER = 8;
  @SuppressWarnings("serial")
  private volatile java.lang.Object lastError_ = "";
  @java.lang.Override
  public java.lang.String getLastError() {
    java.lang.Object ref = lastError_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      lastError_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getLastErrorBytes() {
    java.lang.Object ref = lastError_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      lastError_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
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
    if (state_ != headcount.v1.SourceState.SOURCE_STATE_UNSPECIFIED.getNumber()) {
      output.writeEnum(2, state_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(url_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, url_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(4, getWatermark());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(5, getLastRecord());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(6, records_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeUInt64(7, reconnects_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(lastError_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 8, lastError_);
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
    if (state_ != headcount.v1.SourceState.SOURCE_STATE_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(2, state_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(url_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, url_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getWatermark());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getLastRecord());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(6, records_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(7, reconnects_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(lastError_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(8, lastError_);
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
    if (!(obj instanceof headcount.v1.SourceStatus)) {
      return super.equals(obj);
    }
    headcount.v1.SourceStatus other = (headcount.v1.SourceStatus) obj;
    if (!getSource()
        .equals(other.getSource())) return false;
    if (state_ != other.state_) return false;
    if (!getUrl()
        .equals(other.getUrl())) return false;
    if (hasWatermark() != other.hasWatermark()) return false;
    if (hasWatermark()) {
      if (!getWatermark()
          .equals(other.getWatermark())) return false;
    }
    if (hasLastRecord() != other.hasLastRecord()) return false;
    if (hasLastRecord()) {
      if (!getLastRecord()
          .equals(other.getLastRecord())) return false;
    }
    if (hasRecords() != other.hasRecords()) return false;
    if (hasRecords()) {
      if (getRecords()
          != other.getRecords()) return false;
    }
    if (hasReconnects() != other.hasReconnects()) return false;
    if (hasReconnects()) {
      if (getReconnects()
          != other.getReconnects()) return false;
    }
    if (!getLastError()
        .equals(other.getLastError())) return false;
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
    hash = (37 * hash) + STATE_FIELD_NUMBER;
    hash = (53 * hash) + state_;
    hash = (37 * hash) + URL_FIELD_NUMBER;
    hash = (53 * hash) + getUrl().hashCode();
    if (hasWatermark()) {
      hash = (37 * hash) + WATERMARK_FIELD_NUMBER;
      hash = (53 * hash) + getWatermark().hashCode();
    }
    if (hasLastRecord()) {
      hash = (37 * hash) + LAST_RECORD_FIELD_NUMBER;
      hash = (53 * hash) + getLastRecord().hashCode();
    }
    if (hasRecords()) {
      hash = (37 * hash) + RECORDS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRecords());
    }
    if (hasReconnects()) {
      hash = (37 * hash) + RECONNECTS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getReconnects());
    }
    hash = (37 * hash) + LAST_ERROR_FIELD_NUMBER;
    hash = (53 * hash) + getLastError().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SourceStatus parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceStatus parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceStatus parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceStatus parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceStatus parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceStatus parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceStatus parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceStatus parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SourceStatus parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceStatus parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SourceStatus parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceStatus parseFrom(
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
  public static Builder newBuilder(headcount.v1.SourceStatus prototype) {
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
      headcount.v1.SourceStatusOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_SourceStatus_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_SourceStatus_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SourceStatus.class, headcount.v1.SourceStatus.Builder.class);
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
        internalGetLastRecordFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      source_ = "";
      state_ = 0;
      url_ = "";
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      lastRecord_ = null;
      if (lastRecordBuilder_ != null) {
        lastRecordBuilder_.dispose();
        lastRecordBuilder_ = null;
      }
      records_ = 0L;
      reconnects_ = 0L;
      lastError_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_SourceStatus_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SourceStatus getDefaultInstanceForType() {
      return headcount.v1.SourceStatus.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SourceStatus build() {
      headcount.v1.SourceStatus result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SourceStatus buildPartial() {
      headcount.v1.SourceStatus result = new headcount.v1.SourceStatus(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SourceStatus result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.source_ = source_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.state_ = state_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.url_ = url_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.watermark_ = watermarkBuilder_ == null
            ? watermark_
            : watermarkBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.lastRecord_ = lastRecordBuilder_ == null
            ? lastRecord_
            : lastRecordBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.records_ = records_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.reconnects_ = reconnects_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.lastError_ = lastError_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SourceStatus) {
        return mergeFrom((headcount.v1.SourceStatus)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SourceStatus other) {
      if (other == headcount.v1.SourceStatus.getDefaultInstance()) return this;
      if (!other.getSource().isEmpty()) {
        source_ = other.source_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.state_ != 0) {
        setStateValue(other.getStateValue());
      }
      if (!other.getUrl().isEmpty()) {
        url_ = other.url_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (other.hasWatermark()) {
        mergeWatermark(other.getWatermark());
      }
      if (other.hasLastRecord()) {
        mergeLastRecord(other.getLastRecord());
      }
      if (other.hasRecords()) {
        setRecords(other.getRecords());
      }
      if (other.hasReconnects()) {
        setReconnects(other.getReconnects());
      }
      if (!other.getLastError().isEmpty()) {
        lastError_ = other.lastError_;
        bitField0_ |= 0x00000080;
        onChanged();
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
              state_ = input.readEnum();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              url_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetWatermarkFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetLastRecordFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 48: {
              records_ = input.readUInt64();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 56: {
              reconnects_ = input.readUInt64();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 66: {
              lastError_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000080;
              break;
            } // case 66
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
    private int state_ = 0;
    @java.lang.Override public int getStateValue() {
      return state_;
    }
    public Builder setStateValue(int value) {
      state_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.SourceState getState() {
      headcount.v1.SourceState result = headcount.v1.SourceState.forNumber(state_);
      return result == null ? headcount.v1.SourceState.UNRECOGNIZED : result;
    }
    public Builder setState(headcount.v1.SourceState value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000002;
      state_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearState() {
      bitField0_ = (bitField0_ & ~0x00000002);
      state_ = 0;
      onChanged();
      return this;
    }
    private java.lang.Object url_ = "";
    public java.lang.String getUrl() {
      java.lang.Object ref = url_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        url_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getUrlBytes() {
      java.lang.Object ref = url_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        url_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setUrl(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      url_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearUrl() {
      url_ = getDefaultInstance().getUrl();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setUrlBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      url_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp watermark_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> watermarkBuilder_;
    public boolean hasWatermark() {
      return ((bitField0_ & 0x00000008) != 0);
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
      bitField0_ |= 0x00000008;
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
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
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
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearWatermark() {
      bitField0_ = (bitField0_ & ~0x00000008);
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWatermarkBuilder() {
      bitField0_ |= 0x00000008;
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
    private com.google.protobuf.Timestamp lastRecord_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> lastRecordBuilder_;
    public boolean hasLastRecord() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public com.google.protobuf.Timestamp getLastRecord() {
      if (lastRecordBuilder_ == null) {
        return lastRecord_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : lastRecord_;
      } else {
        return lastRecordBuilder_.getMessage();
      }
    }
    public Builder setLastRecord(com.google.protobuf.Timestamp value) {
      if (lastRecordBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        lastRecord_ = value;
      } else {
        lastRecordBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setLastRecord(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (lastRecordBuilder_ == null) {
        lastRecord_ = builderForValue.build();
      } else {
        lastRecordBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeLastRecord(com.google.protobuf.Timestamp value) {
      if (lastRecordBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          lastRecord_ != null &&
          lastRecord_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getLastRecordBuilder().mergeFrom(value);
        } else {
          lastRecord_ = value;
        }
      } else {
        lastRecordBuilder_.mergeFrom(value);
      }
      if (lastRecord_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearLastRecord() {
      bitField0_ = (bitField0_ & ~0x00000010);
      lastRecord_ = null;
      if (lastRecordBuilder_ != null) {
        lastRecordBuilder_.dispose();
        lastRecordBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getLastRecordBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetLastRecordFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getLastRecordOrBuilder() {
      if (lastRecordBuilder_ != null) {
        return lastRecordBuilder_.getMessageOrBuilder();
      } else {
        return lastRecord_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : lastRecord_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetLastRecordFieldBuilder() {
      if (lastRecordBuilder_ == null) {
        lastRecordBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getLastRecord(),
                getParentForChildren(),
                isClean());
        lastRecord_ = null;
      }
      return lastRecordBuilder_;
    }
    private long records_ ;
    @java.lang.Override
    public boolean hasRecords() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    @java.lang.Override
    public long getRecords() {
      return records_;
    }
    public Builder setRecords(long value) {
      records_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearRecords() {
      bitField0_ = (bitField0_ & ~0x00000020);
      records_ = 0L;
      onChanged();
      return this;
    }
    private long reconnects_ ;
    @java.lang.Override
    public boolean hasReconnects() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    @java.lang.Override
    public long getReconnects() {
      return reconnects_;
    }
    public Builder setReconnects(long value) {
      reconnects_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearReconnects() {
      bitField0_ = (bitField0_ & ~0x00000040);
      reconnects_ = 0L;
      onChanged();
      return this;
    }
    private java.lang.Object lastError_ = "";
    public java.lang.String getLastError() {
      java.lang.Object ref = lastError_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        lastError_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getLastErrorBytes() {
      java.lang.Object ref = lastError_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        lastError_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setLastError(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      lastError_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearLastError() {
      lastError_ = getDefaultInstance().getLastError();
      bitField0_ = (bitField0_ & ~0x00000080);
      onChanged();
      return this;
    }
    public Builder setLastErrorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      lastError_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.SourceStatus DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SourceStatus();
  }
  public static headcount.v1.SourceStatus getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SourceStatus>
      PARSER = new com.google.protobuf.AbstractParser<SourceStatus>() {
    @java.lang.Override
    public SourceStatus parsePartialFrom(
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
  public static com.google.protobuf.Parser<SourceStatus> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SourceStatus> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SourceStatus getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
