package headcount.v1;
@com.google.protobuf.Generated
public final class CheckpointStatus extends
    com.google.protobuf.GeneratedMessage implements
    CheckpointStatusOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "CheckpointStatus");
  }
  private CheckpointStatus(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private CheckpointStatus() {
    owner_ = "";
    stateHash_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CheckpointStatus_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CheckpointStatus_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.CheckpointStatus.class, headcount.v1.CheckpointStatus.Builder.class);
  }
  private int bitField0_;
  public static final int OWNER_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object owner_ = "";
  @java.lang.Override
  public java.lang.String getOwner() {
    java.lang.Object ref = owner_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      owner_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getOwnerBytes() {
    java.lang.Object ref = owner_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      owner_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int EPOCH_FIELD_NUMBER = 2;
  private long epoch_ = 0L;
  @java.lang.Override
  public boolean hasEpoch() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getEpoch() {
    return epoch_;
  }
  public static final int SEQUENCE_FIELD_NUMBER = 3;
  private long sequence_ = 0L;
  @java.lang.Override
  public boolean hasSequence() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getSequence() {
    return sequence_;
  }
  public static final int NEXT_OFFSET_FIELD_NUMBER = 4;
  private long nextOffset_ = 0L;
  @java.lang.Override
  public boolean hasNextOffset() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getNextOffset() {
    return nextOffset_;
  }
  public static final int TAKEN_AT_FIELD_NUMBER = 5;
  private com.google.protobuf.Timestamp takenAt_;
  @java.lang.Override
  public boolean hasTakenAt() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getTakenAt() {
    return takenAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : takenAt_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getTakenAtOrBuilder() {
    return takenAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : takenAt_;
  }
  public static final int BYTES_FIELD_NUMBER = 6;
  private long bytes_ = 0L;
  @java.lang.Override
  public boolean hasBytes() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public long getBytes() {
    return bytes_;
  }
  public static final int STATE_HASH_FIELD_NUMBER = 7;
  @SuppressWarnings("serial")
  private volatile java.lang.Object stateHash_ = "";
  @java.lang.Override
  public java.lang.String getStateHash() {
    java.lang.Object ref = stateHash_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      stateHash_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getStateHashBytes() {
    java.lang.Object ref = stateHash_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      stateHash_ = b;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(owner_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, owner_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(2, epoch_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt64(3, sequence_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(4, nextOffset_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(5, getTakenAt());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeUInt64(6, bytes_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(stateHash_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 7, stateHash_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(owner_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, owner_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, epoch_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, sequence_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(4, nextOffset_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getTakenAt());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(6, bytes_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(stateHash_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(7, stateHash_);
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
    if (!(obj instanceof headcount.v1.CheckpointStatus)) {
      return super.equals(obj);
    }
    headcount.v1.CheckpointStatus other = (headcount.v1.CheckpointStatus) obj;
    if (!getOwner()
        .equals(other.getOwner())) return false;
    if (hasEpoch() != other.hasEpoch()) return false;
    if (hasEpoch()) {
      if (getEpoch()
          != other.getEpoch()) return false;
    }
    if (hasSequence() != other.hasSequence()) return false;
    if (hasSequence()) {
      if (getSequence()
          != other.getSequence()) return false;
    }
    if (hasNextOffset() != other.hasNextOffset()) return false;
    if (hasNextOffset()) {
      if (getNextOffset()
          != other.getNextOffset()) return false;
    }
    if (hasTakenAt() != other.hasTakenAt()) return false;
    if (hasTakenAt()) {
      if (!getTakenAt()
          .equals(other.getTakenAt())) return false;
    }
    if (hasBytes() != other.hasBytes()) return false;
    if (hasBytes()) {
      if (getBytes()
          != other.getBytes()) return false;
    }
    if (!getStateHash()
        .equals(other.getStateHash())) return false;
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
    hash = (37 * hash) + OWNER_FIELD_NUMBER;
    hash = (53 * hash) + getOwner().hashCode();
    if (hasEpoch()) {
      hash = (37 * hash) + EPOCH_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getEpoch());
    }
    if (hasSequence()) {
      hash = (37 * hash) + SEQUENCE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getSequence());
    }
    if (hasNextOffset()) {
      hash = (37 * hash) + NEXT_OFFSET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getNextOffset());
    }
    if (hasTakenAt()) {
      hash = (37 * hash) + TAKEN_AT_FIELD_NUMBER;
      hash = (53 * hash) + getTakenAt().hashCode();
    }
    if (hasBytes()) {
      hash = (37 * hash) + BYTES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getBytes());
    }
    hash = (37 * hash) + STATE_HASH_FIELD_NUMBER;
    hash = (53 * hash) + getStateHash().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.CheckpointStatus parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CheckpointStatus parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CheckpointStatus parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CheckpointStatus parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CheckpointStatus parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CheckpointStatus parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CheckpointStatus parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CheckpointStatus parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CheckpointStatus parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.CheckpointStatus parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CheckpointStatus parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CheckpointStatus parseFrom(
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
  public static Builder newBuilder(headcount.v1.CheckpointStatus prototype) {
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
      headcount.v1.CheckpointStatusOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CheckpointStatus_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CheckpointStatus_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.CheckpointStatus.class, headcount.v1.CheckpointStatus.Builder.class);
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
        internalGetTakenAtFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      owner_ = "";
      epoch_ = 0L;
      sequence_ = 0L;
      nextOffset_ = 0L;
      takenAt_ = null;
      if (takenAtBuilder_ != null) {
        takenAtBuilder_.dispose();
        takenAtBuilder_ = null;
      }
      bytes_ = 0L;
      stateHash_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CheckpointStatus_descriptor;
    }
    @java.lang.Override
    public headcount.v1.CheckpointStatus getDefaultInstanceForType() {
      return headcount.v1.CheckpointStatus.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.CheckpointStatus build() {
      headcount.v1.CheckpointStatus result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.CheckpointStatus buildPartial() {
      headcount.v1.CheckpointStatus result = new headcount.v1.CheckpointStatus(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.CheckpointStatus result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.owner_ = owner_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.epoch_ = epoch_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.sequence_ = sequence_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.nextOffset_ = nextOffset_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.takenAt_ = takenAtBuilder_ == null
            ? takenAt_
            : takenAtBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.bytes_ = bytes_;
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.stateHash_ = stateHash_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.CheckpointStatus) {
        return mergeFrom((headcount.v1.CheckpointStatus)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.CheckpointStatus other) {
      if (other == headcount.v1.CheckpointStatus.getDefaultInstance()) return this;
      if (!other.getOwner().isEmpty()) {
        owner_ = other.owner_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasEpoch()) {
        setEpoch(other.getEpoch());
      }
      if (other.hasSequence()) {
        setSequence(other.getSequence());
      }
      if (other.hasNextOffset()) {
        setNextOffset(other.getNextOffset());
      }
      if (other.hasTakenAt()) {
        mergeTakenAt(other.getTakenAt());
      }
      if (other.hasBytes()) {
        setBytes(other.getBytes());
      }
      if (!other.getStateHash().isEmpty()) {
        stateHash_ = other.stateHash_;
        bitField0_ |= 0x00000040;
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
              owner_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              epoch_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              sequence_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              nextOffset_ = input.readUInt64();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 42: {
              input.readMessage(
                  internalGetTakenAtFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 48: {
              bytes_ = input.readUInt64();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 58: {
              stateHash_ = input.readStringRequireUtf8();
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
    private java.lang.Object owner_ = "";
    public java.lang.String getOwner() {
      java.lang.Object ref = owner_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        owner_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getOwnerBytes() {
      java.lang.Object ref = owner_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        owner_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setOwner(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      owner_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearOwner() {
      owner_ = getDefaultInstance().getOwner();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setOwnerBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      owner_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private long epoch_ ;
    @java.lang.Override
    public boolean hasEpoch() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getEpoch() {
      return epoch_;
    }
    public Builder setEpoch(long value) {
      epoch_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearEpoch() {
      bitField0_ = (bitField0_ & ~0x00000002);
      epoch_ = 0L;
      onChanged();
      return this;
    }
    private long sequence_ ;
    @java.lang.Override
    public boolean hasSequence() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getSequence() {
      return sequence_;
    }
    public Builder setSequence(long value) {
      sequence_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearSequence() {
      bitField0_ = (bitField0_ & ~0x00000004);
      sequence_ = 0L;
      onChanged();
      return this;
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
    private com.google.protobuf.Timestamp takenAt_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> takenAtBuilder_;
    public boolean hasTakenAt() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public com.google.protobuf.Timestamp getTakenAt() {
      if (takenAtBuilder_ == null) {
        return takenAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : takenAt_;
      } else {
        return takenAtBuilder_.getMessage();
      }
    }
    public Builder setTakenAt(com.google.protobuf.Timestamp value) {
      if (takenAtBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        takenAt_ = value;
      } else {
        takenAtBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setTakenAt(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (takenAtBuilder_ == null) {
        takenAt_ = builderForValue.build();
      } else {
        takenAtBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeTakenAt(com.google.protobuf.Timestamp value) {
      if (takenAtBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          takenAt_ != null &&
          takenAt_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getTakenAtBuilder().mergeFrom(value);
        } else {
          takenAt_ = value;
        }
      } else {
        takenAtBuilder_.mergeFrom(value);
      }
      if (takenAt_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearTakenAt() {
      bitField0_ = (bitField0_ & ~0x00000010);
      takenAt_ = null;
      if (takenAtBuilder_ != null) {
        takenAtBuilder_.dispose();
        takenAtBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getTakenAtBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetTakenAtFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getTakenAtOrBuilder() {
      if (takenAtBuilder_ != null) {
        return takenAtBuilder_.getMessageOrBuilder();
      } else {
        return takenAt_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : takenAt_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetTakenAtFieldBuilder() {
      if (takenAtBuilder_ == null) {
        takenAtBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getTakenAt(),
                getParentForChildren(),
                isClean());
        takenAt_ = null;
      }
      return takenAtBuilder_;
    }
    private long bytes_ ;
    @java.lang.Override
    public boolean hasBytes() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    @java.lang.Override
    public long getBytes() {
      return bytes_;
    }
    public Builder setBytes(long value) {
      bytes_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearBytes() {
      bitField0_ = (bitField0_ & ~0x00000020);
      bytes_ = 0L;
      onChanged();
      return this;
    }
    private java.lang.Object stateHash_ = "";
    public java.lang.String getStateHash() {
      java.lang.Object ref = stateHash_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        stateHash_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getStateHashBytes() {
      java.lang.Object ref = stateHash_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        stateHash_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setStateHash(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      stateHash_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearStateHash() {
      stateHash_ = getDefaultInstance().getStateHash();
      bitField0_ = (bitField0_ & ~0x00000040);
      onChanged();
      return this;
    }
    public Builder setStateHashBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      stateHash_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.CheckpointStatus DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.CheckpointStatus();
  }
  public static headcount.v1.CheckpointStatus getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<CheckpointStatus>
      PARSER = new com.google.protobuf.AbstractParser<CheckpointStatus>() {
    @java.lang.Override
    public CheckpointStatus parsePartialFrom(
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
  public static com.google.protobuf.Parser<CheckpointStatus> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<CheckpointStatus> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.CheckpointStatus getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
