package headcount.v1;
@com.google.protobuf.Generated
public final class EpochBegins extends
    com.google.protobuf.GeneratedMessage implements
    EpochBeginsOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "EpochBegins");
  }
  private EpochBegins(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private EpochBegins() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_EpochBegins_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_EpochBegins_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.EpochBegins.class, headcount.v1.EpochBegins.Builder.class);
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
  public static final int EPOCH_FIELD_NUMBER = 2;
  private long epoch_ = 0L;
  @java.lang.Override
  public boolean hasEpoch() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getEpoch() {
    return epoch_;
  }
  public static final int SOURCE_OFFSET_FIELD_NUMBER = 3;
  private long sourceOffset_ = 0L;
  @java.lang.Override
  public boolean hasSourceOffset() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getSourceOffset() {
    return sourceOffset_;
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
      output.writeUInt64(2, epoch_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(3, sourceOffset_);
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
        .computeUInt64Size(2, epoch_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, sourceOffset_);
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
    if (!(obj instanceof headcount.v1.EpochBegins)) {
      return super.equals(obj);
    }
    headcount.v1.EpochBegins other = (headcount.v1.EpochBegins) obj;
    if (hasPartition() != other.hasPartition()) return false;
    if (hasPartition()) {
      if (getPartition()
          != other.getPartition()) return false;
    }
    if (hasEpoch() != other.hasEpoch()) return false;
    if (hasEpoch()) {
      if (getEpoch()
          != other.getEpoch()) return false;
    }
    if (hasSourceOffset() != other.hasSourceOffset()) return false;
    if (hasSourceOffset()) {
      if (getSourceOffset()
          != other.getSourceOffset()) return false;
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
    if (hasEpoch()) {
      hash = (37 * hash) + EPOCH_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getEpoch());
    }
    if (hasSourceOffset()) {
      hash = (37 * hash) + SOURCE_OFFSET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getSourceOffset());
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.EpochBegins parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EpochBegins parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EpochBegins parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EpochBegins parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EpochBegins parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EpochBegins parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EpochBegins parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.EpochBegins parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.EpochBegins parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.EpochBegins parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.EpochBegins parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.EpochBegins parseFrom(
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
  public static Builder newBuilder(headcount.v1.EpochBegins prototype) {
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
      headcount.v1.EpochBeginsOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_EpochBegins_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_EpochBegins_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.EpochBegins.class, headcount.v1.EpochBegins.Builder.class);
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
      epoch_ = 0L;
      sourceOffset_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_EpochBegins_descriptor;
    }
    @java.lang.Override
    public headcount.v1.EpochBegins getDefaultInstanceForType() {
      return headcount.v1.EpochBegins.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.EpochBegins build() {
      headcount.v1.EpochBegins result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.EpochBegins buildPartial() {
      headcount.v1.EpochBegins result = new headcount.v1.EpochBegins(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.EpochBegins result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.partition_ = partition_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.epoch_ = epoch_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.sourceOffset_ = sourceOffset_;
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.EpochBegins) {
        return mergeFrom((headcount.v1.EpochBegins)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.EpochBegins other) {
      if (other == headcount.v1.EpochBegins.getDefaultInstance()) return this;
      if (other.hasPartition()) {
        setPartition(other.getPartition());
      }
      if (other.hasEpoch()) {
        setEpoch(other.getEpoch());
      }
      if (other.hasSourceOffset()) {
        setSourceOffset(other.getSourceOffset());
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
              epoch_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              sourceOffset_ = input.readUInt64();
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
    private long sourceOffset_ ;
    @java.lang.Override
    public boolean hasSourceOffset() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getSourceOffset() {
      return sourceOffset_;
    }
    public Builder setSourceOffset(long value) {
      sourceOffset_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearSourceOffset() {
      bitField0_ = (bitField0_ & ~0x00000004);
      sourceOffset_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.EpochBegins DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.EpochBegins();
  }
  public static headcount.v1.EpochBegins getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<EpochBegins>
      PARSER = new com.google.protobuf.AbstractParser<EpochBegins>() {
    @java.lang.Override
    public EpochBegins parsePartialFrom(
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
  public static com.google.protobuf.Parser<EpochBegins> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<EpochBegins> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.EpochBegins getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
