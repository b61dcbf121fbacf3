package headcount.v1;
@com.google.protobuf.Generated
public final class Delivery extends
    com.google.protobuf.GeneratedMessage implements
    DeliveryOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Delivery");
  }
  private Delivery(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Delivery() {
    deliveryId_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Delivery_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Delivery_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Delivery.class, headcount.v1.Delivery.Builder.class);
  }
  private int bitField0_;
  public static final int DELIVERY_ID_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object deliveryId_ = "";
  @java.lang.Override
  public java.lang.String getDeliveryId() {
    java.lang.Object ref = deliveryId_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      deliveryId_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getDeliveryIdBytes() {
    java.lang.Object ref = deliveryId_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      deliveryId_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int ATTEMPT_FIELD_NUMBER = 2;
  private int attempt_ = 0;
  @java.lang.Override
  public boolean hasAttempt() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getAttempt() {
    return attempt_;
  }
  public static final int PARTITION_FIELD_NUMBER = 3;
  private int partition_ = 0;
  @java.lang.Override
  public boolean hasPartition() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public int getPartition() {
    return partition_;
  }
  public static final int OFFSET_FIELD_NUMBER = 4;
  private long offset_ = 0L;
  @java.lang.Override
  public boolean hasOffset() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getOffset() {
    return offset_;
  }
  public static final int APPEND_TIME_FIELD_NUMBER = 5;
  private com.google.protobuf.Timestamp appendTime_;
  @java.lang.Override
  public boolean hasAppendTime() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getAppendTime() {
    return appendTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : appendTime_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getAppendTimeOrBuilder() {
    return appendTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : appendTime_;
  }
  public static final int RECORD_FIELD_NUMBER = 6;
  private headcount.v1.LogRecord record_;
  @java.lang.Override
  public boolean hasRecord() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public headcount.v1.LogRecord getRecord() {
    return record_ == null ? headcount.v1.LogRecord.getDefaultInstance() : record_;
  }
  @java.lang.Override
  public headcount.v1.LogRecordOrBuilder getRecordOrBuilder() {
    return record_ == null ? headcount.v1.LogRecord.getDefaultInstance() : record_;
  }
  public static final int LEASE_EXPIRES_FIELD_NUMBER = 7;
  private com.google.protobuf.Timestamp leaseExpires_;
  @java.lang.Override
  public boolean hasLeaseExpires() {
    return ((bitField0_ & 0x00000020) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getLeaseExpires() {
    return leaseExpires_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : leaseExpires_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getLeaseExpiresOrBuilder() {
    return leaseExpires_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : leaseExpires_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(deliveryId_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, deliveryId_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(2, attempt_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt32(3, partition_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(4, offset_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(5, getAppendTime());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeMessage(6, getRecord());
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      output.writeMessage(7, getLeaseExpires());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(deliveryId_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, deliveryId_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(2, attempt_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(3, partition_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(4, offset_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getAppendTime());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getRecord());
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(7, getLeaseExpires());
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
    if (!(obj instanceof headcount.v1.Delivery)) {
      return super.equals(obj);
    }
    headcount.v1.Delivery other = (headcount.v1.Delivery) obj;
    if (!getDeliveryId()
        .equals(other.getDeliveryId())) return false;
    if (hasAttempt() != other.hasAttempt()) return false;
    if (hasAttempt()) {
      if (getAttempt()
          != other.getAttempt()) return false;
    }
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
    if (hasLeaseExpires() != other.hasLeaseExpires()) return false;
    if (hasLeaseExpires()) {
      if (!getLeaseExpires()
          .equals(other.getLeaseExpires())) return false;
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
    hash = (37 * hash) + DELIVERY_ID_FIELD_NUMBER;
    hash = (53 * hash) + getDeliveryId().hashCode();
    if (hasAttempt()) {
      hash = (37 * hash) + ATTEMPT_FIELD_NUMBER;
      hash = (53 * hash) + getAttempt();
    }
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
    if (hasLeaseExpires()) {
      hash = (37 * hash) + LEASE_EXPIRES_FIELD_NUMBER;
      hash = (53 * hash) + getLeaseExpires().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Delivery parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Delivery parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Delivery parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Delivery parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Delivery parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Delivery parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Delivery parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Delivery parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Delivery parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Delivery parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Delivery parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Delivery parseFrom(
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
  public static Builder newBuilder(headcount.v1.Delivery prototype) {
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
      headcount.v1.DeliveryOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Delivery_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Delivery_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Delivery.class, headcount.v1.Delivery.Builder.class);
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
        internalGetLeaseExpiresFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      deliveryId_ = "";
      attempt_ = 0;
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
      leaseExpires_ = null;
      if (leaseExpiresBuilder_ != null) {
        leaseExpiresBuilder_.dispose();
        leaseExpiresBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Delivery_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Delivery getDefaultInstanceForType() {
      return headcount.v1.Delivery.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Delivery build() {
      headcount.v1.Delivery result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Delivery buildPartial() {
      headcount.v1.Delivery result = new headcount.v1.Delivery(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Delivery result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.deliveryId_ = deliveryId_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.attempt_ = attempt_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.partition_ = partition_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.offset_ = offset_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.appendTime_ = appendTimeBuilder_ == null
            ? appendTime_
            : appendTimeBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.record_ = recordBuilder_ == null
            ? record_
            : recordBuilder_.build();
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.leaseExpires_ = leaseExpiresBuilder_ == null
            ? leaseExpires_
            : leaseExpiresBuilder_.build();
        to_bitField0_ |= 0x00000020;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Delivery) {
        return mergeFrom((headcount.v1.Delivery)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Delivery other) {
      if (other == headcount.v1.Delivery.getDefaultInstance()) return this;
      if (!other.getDeliveryId().isEmpty()) {
        deliveryId_ = other.deliveryId_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasAttempt()) {
        setAttempt(other.getAttempt());
      }
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
      if (other.hasLeaseExpires()) {
        mergeLeaseExpires(other.getLeaseExpires());
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
              deliveryId_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              attempt_ = input.readUInt32();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              partition_ = input.readUInt32();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              offset_ = input.readUInt64();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 42: {
              input.readMessage(
                  internalGetAppendTimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetRecordFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 58: {
              input.readMessage(
                  internalGetLeaseExpiresFieldBuilder().getBuilder(),
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
    private java.lang.Object deliveryId_ = "";
    public java.lang.String getDeliveryId() {
      java.lang.Object ref = deliveryId_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        deliveryId_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getDeliveryIdBytes() {
      java.lang.Object ref = deliveryId_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        deliveryId_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setDeliveryId(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      deliveryId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearDeliveryId() {
      deliveryId_ = getDefaultInstance().getDeliveryId();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setDeliveryIdBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      deliveryId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private int attempt_ ;
    @java.lang.Override
    public boolean hasAttempt() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public int getAttempt() {
      return attempt_;
    }
    public Builder setAttempt(int value) {
      attempt_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearAttempt() {
      bitField0_ = (bitField0_ & ~0x00000002);
      attempt_ = 0;
      onChanged();
      return this;
    }
    private int partition_ ;
    @java.lang.Override
    public boolean hasPartition() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public int getPartition() {
      return partition_;
    }
    public Builder setPartition(int value) {
      partition_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearPartition() {
      bitField0_ = (bitField0_ & ~0x00000004);
      partition_ = 0;
      onChanged();
      return this;
    }
    private long offset_ ;
    @java.lang.Override
    public boolean hasOffset() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public long getOffset() {
      return offset_;
    }
    public Builder setOffset(long value) {
      offset_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearOffset() {
      bitField0_ = (bitField0_ & ~0x00000008);
      offset_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp appendTime_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> appendTimeBuilder_;
    public boolean hasAppendTime() {
      return ((bitField0_ & 0x00000010) != 0);
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
      bitField0_ |= 0x00000010;
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
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeAppendTime(com.google.protobuf.Timestamp value) {
      if (appendTimeBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
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
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearAppendTime() {
      bitField0_ = (bitField0_ & ~0x00000010);
      appendTime_ = null;
      if (appendTimeBuilder_ != null) {
        appendTimeBuilder_.dispose();
        appendTimeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getAppendTimeBuilder() {
      bitField0_ |= 0x00000010;
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
      return ((bitField0_ & 0x00000020) != 0);
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
      bitField0_ |= 0x00000020;
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
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeRecord(headcount.v1.LogRecord value) {
      if (recordBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
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
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearRecord() {
      bitField0_ = (bitField0_ & ~0x00000020);
      record_ = null;
      if (recordBuilder_ != null) {
        recordBuilder_.dispose();
        recordBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.LogRecord.Builder getRecordBuilder() {
      bitField0_ |= 0x00000020;
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
    private com.google.protobuf.Timestamp leaseExpires_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> leaseExpiresBuilder_;
    public boolean hasLeaseExpires() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    public com.google.protobuf.Timestamp getLeaseExpires() {
      if (leaseExpiresBuilder_ == null) {
        return leaseExpires_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : leaseExpires_;
      } else {
        return leaseExpiresBuilder_.getMessage();
      }
    }
    public Builder setLeaseExpires(com.google.protobuf.Timestamp value) {
      if (leaseExpiresBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        leaseExpires_ = value;
      } else {
        leaseExpiresBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder setLeaseExpires(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (leaseExpiresBuilder_ == null) {
        leaseExpires_ = builderForValue.build();
      } else {
        leaseExpiresBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder mergeLeaseExpires(com.google.protobuf.Timestamp value) {
      if (leaseExpiresBuilder_ == null) {
        if (((bitField0_ & 0x00000040) != 0) &&
          leaseExpires_ != null &&
          leaseExpires_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getLeaseExpiresBuilder().mergeFrom(value);
        } else {
          leaseExpires_ = value;
        }
      } else {
        leaseExpiresBuilder_.mergeFrom(value);
      }
      if (leaseExpires_ != null) {
        bitField0_ |= 0x00000040;
        onChanged();
      }
      return this;
    }
    public Builder clearLeaseExpires() {
      bitField0_ = (bitField0_ & ~0x00000040);
      leaseExpires_ = null;
      if (leaseExpiresBuilder_ != null) {
        leaseExpiresBuilder_.dispose();
        leaseExpiresBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getLeaseExpiresBuilder() {
      bitField0_ |= 0x00000040;
      onChanged();
      return internalGetLeaseExpiresFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getLeaseExpiresOrBuilder() {
      if (leaseExpiresBuilder_ != null) {
        return leaseExpiresBuilder_.getMessageOrBuilder();
      } else {
        return leaseExpires_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : leaseExpires_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetLeaseExpiresFieldBuilder() {
      if (leaseExpiresBuilder_ == null) {
        leaseExpiresBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getLeaseExpires(),
                getParentForChildren(),
                isClean());
        leaseExpires_ = null;
      }
      return leaseExpiresBuilder_;
    }
  }
  private static final headcount.v1.Delivery DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Delivery();
  }
  public static headcount.v1.Delivery getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Delivery>
      PARSER = new com.google.protobuf.AbstractParser<Delivery>() {
    @java.lang.Override
    public Delivery parsePartialFrom(
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
  public static com.google.protobuf.Parser<Delivery> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Delivery> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Delivery getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
