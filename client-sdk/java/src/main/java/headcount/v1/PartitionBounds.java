package headcount.v1;
@com.google.protobuf.Generated
public final class PartitionBounds extends
    com.google.protobuf.GeneratedMessage implements
    PartitionBoundsOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PartitionBounds");
  }
  private PartitionBounds(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PartitionBounds() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PartitionBounds_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PartitionBounds_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PartitionBounds.class, headcount.v1.PartitionBounds.Builder.class);
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
  public static final int EARLIEST_FIELD_NUMBER = 2;
  private long earliest_ = 0L;
  @java.lang.Override
  public boolean hasEarliest() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getEarliest() {
    return earliest_;
  }
  public static final int END_FIELD_NUMBER = 3;
  private long end_ = 0L;
  @java.lang.Override
  public boolean hasEnd() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getEnd() {
    return end_;
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
      output.writeUInt64(2, earliest_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(3, end_);
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
        .computeUInt64Size(2, earliest_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, end_);
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
    if (!(obj instanceof headcount.v1.PartitionBounds)) {
      return super.equals(obj);
    }
    headcount.v1.PartitionBounds other = (headcount.v1.PartitionBounds) obj;
    if (hasPartition() != other.hasPartition()) return false;
    if (hasPartition()) {
      if (getPartition()
          != other.getPartition()) return false;
    }
    if (hasEarliest() != other.hasEarliest()) return false;
    if (hasEarliest()) {
      if (getEarliest()
          != other.getEarliest()) return false;
    }
    if (hasEnd() != other.hasEnd()) return false;
    if (hasEnd()) {
      if (getEnd()
          != other.getEnd()) return false;
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
    if (hasEarliest()) {
      hash = (37 * hash) + EARLIEST_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getEarliest());
    }
    if (hasEnd()) {
      hash = (37 * hash) + END_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getEnd());
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PartitionBounds parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PartitionBounds parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PartitionBounds parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PartitionBounds parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PartitionBounds parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PartitionBounds parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PartitionBounds parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PartitionBounds parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PartitionBounds parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PartitionBounds parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PartitionBounds parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PartitionBounds parseFrom(
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
  public static Builder newBuilder(headcount.v1.PartitionBounds prototype) {
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
      headcount.v1.PartitionBoundsOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PartitionBounds_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PartitionBounds_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PartitionBounds.class, headcount.v1.PartitionBounds.Builder.class);
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
      partition_ = 0;
      earliest_ = 0L;
      end_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_PartitionBounds_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PartitionBounds getDefaultInstanceForType() {
      return headcount.v1.PartitionBounds.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PartitionBounds build() {
      headcount.v1.PartitionBounds result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PartitionBounds buildPartial() {
      headcount.v1.PartitionBounds result = new headcount.v1.PartitionBounds(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PartitionBounds result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.partition_ = partition_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.earliest_ = earliest_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.end_ = end_;
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PartitionBounds) {
        return mergeFrom((headcount.v1.PartitionBounds)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PartitionBounds other) {
      if (other == headcount.v1.PartitionBounds.getDefaultInstance()) return this;
      if (other.hasPartition()) {
        setPartition(other.getPartition());
      }
      if (other.hasEarliest()) {
        setEarliest(other.getEarliest());
      }
      if (other.hasEnd()) {
        setEnd(other.getEnd());
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
              earliest_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              end_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
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
    private long earliest_ ;
    @java.lang.Override
    public boolean hasEarliest() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getEarliest() {
      return earliest_;
    }
    public Builder setEarliest(long value) {
      earliest_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearEarliest() {
      bitField0_ = (bitField0_ & ~0x00000002);
      earliest_ = 0L;
      onChanged();
      return this;
    }
    private long end_ ;
    @java.lang.Override
    public boolean hasEnd() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getEnd() {
      return end_;
    }
    public Builder setEnd(long value) {
      end_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearEnd() {
      bitField0_ = (bitField0_ & ~0x00000004);
      end_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PartitionBounds DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PartitionBounds();
  }
  public static headcount.v1.PartitionBounds getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PartitionBounds>
      PARSER = new com.google.protobuf.AbstractParser<PartitionBounds>() {
    @java.lang.Override
    public PartitionBounds parsePartialFrom(
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
  public static com.google.protobuf.Parser<PartitionBounds> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PartitionBounds> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PartitionBounds getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
