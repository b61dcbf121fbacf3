package headcount.v1;
@com.google.protobuf.Generated
public final class RecordCounts extends
    com.google.protobuf.GeneratedMessage implements
    RecordCountsOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "RecordCounts");
  }
  private RecordCounts(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private RecordCounts() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_RecordCounts_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_RecordCounts_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.RecordCounts.class, headcount.v1.RecordCounts.Builder.class);
  }
  private int bitField0_;
  public static final int RECORDS_FIELD_NUMBER = 1;
  private long records_ = 0L;
  @java.lang.Override
  public boolean hasRecords() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getRecords() {
    return records_;
  }
  public static final int NEW_FIELD_NUMBER = 2;
  private long new_ = 0L;
  @java.lang.Override
  public boolean hasNew() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getNew() {
    return new_;
  }
  public static final int CHANGES_FIELD_NUMBER = 3;
  private long changes_ = 0L;
  @java.lang.Override
  public boolean hasChanges() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getChanges() {
    return changes_;
  }
  public static final int ECHOES_FIELD_NUMBER = 4;
  private long echoes_ = 0L;
  @java.lang.Override
  public boolean hasEchoes() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public long getEchoes() {
    return echoes_;
  }
  public static final int OUTDATED_FIELD_NUMBER = 5;
  private long outdated_ = 0L;
  @java.lang.Override
  public boolean hasOutdated() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public long getOutdated() {
    return outdated_;
  }
  public static final int LATE_FIELD_NUMBER = 6;
  private long late_ = 0L;
  @java.lang.Override
  public boolean hasLate() {
    return ((bitField0_ & 0x00000020) != 0);
  }
  @java.lang.Override
  public long getLate() {
    return late_;
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
      output.writeUInt64(1, records_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt64(2, new_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(3, changes_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeUInt64(4, echoes_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeUInt64(5, outdated_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      output.writeUInt64(6, late_);
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
        .computeUInt64Size(1, records_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, new_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, changes_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(4, echoes_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(5, outdated_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(6, late_);
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
    if (!(obj instanceof headcount.v1.RecordCounts)) {
      return super.equals(obj);
    }
    headcount.v1.RecordCounts other = (headcount.v1.RecordCounts) obj;
    if (hasRecords() != other.hasRecords()) return false;
    if (hasRecords()) {
      if (getRecords()
          != other.getRecords()) return false;
    }
    if (hasNew() != other.hasNew()) return false;
    if (hasNew()) {
      if (getNew()
          != other.getNew()) return false;
    }
    if (hasChanges() != other.hasChanges()) return false;
    if (hasChanges()) {
      if (getChanges()
          != other.getChanges()) return false;
    }
    if (hasEchoes() != other.hasEchoes()) return false;
    if (hasEchoes()) {
      if (getEchoes()
          != other.getEchoes()) return false;
    }
    if (hasOutdated() != other.hasOutdated()) return false;
    if (hasOutdated()) {
      if (getOutdated()
          != other.getOutdated()) return false;
    }
    if (hasLate() != other.hasLate()) return false;
    if (hasLate()) {
      if (getLate()
          != other.getLate()) return false;
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
    if (hasRecords()) {
      hash = (37 * hash) + RECORDS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRecords());
    }
    if (hasNew()) {
      hash = (37 * hash) + NEW_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getNew());
    }
    if (hasChanges()) {
      hash = (37 * hash) + CHANGES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getChanges());
    }
    if (hasEchoes()) {
      hash = (37 * hash) + ECHOES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getEchoes());
    }
    if (hasOutdated()) {
      hash = (37 * hash) + OUTDATED_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getOutdated());
    }
    if (hasLate()) {
      hash = (37 * hash) + LATE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getLate());
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.RecordCounts parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RecordCounts parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RecordCounts parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RecordCounts parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RecordCounts parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RecordCounts parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RecordCounts parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RecordCounts parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RecordCounts parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.RecordCounts parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RecordCounts parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RecordCounts parseFrom(
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
  public static Builder newBuilder(headcount.v1.RecordCounts prototype) {
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
      headcount.v1.RecordCountsOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_RecordCounts_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_RecordCounts_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.RecordCounts.class, headcount.v1.RecordCounts.Builder.class);
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
      records_ = 0L;
      new_ = 0L;
      changes_ = 0L;
      echoes_ = 0L;
      outdated_ = 0L;
      late_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_RecordCounts_descriptor;
    }
    @java.lang.Override
    public headcount.v1.RecordCounts getDefaultInstanceForType() {
      return headcount.v1.RecordCounts.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.RecordCounts build() {
      headcount.v1.RecordCounts result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.RecordCounts buildPartial() {
      headcount.v1.RecordCounts result = new headcount.v1.RecordCounts(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.RecordCounts result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.records_ = records_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.new_ = new_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.changes_ = changes_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.echoes_ = echoes_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.outdated_ = outdated_;
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.late_ = late_;
        to_bitField0_ |= 0x00000020;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.RecordCounts) {
        return mergeFrom((headcount.v1.RecordCounts)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.RecordCounts other) {
      if (other == headcount.v1.RecordCounts.getDefaultInstance()) return this;
      if (other.hasRecords()) {
        setRecords(other.getRecords());
      }
      if (other.hasNew()) {
        setNew(other.getNew());
      }
      if (other.hasChanges()) {
        setChanges(other.getChanges());
      }
      if (other.hasEchoes()) {
        setEchoes(other.getEchoes());
      }
      if (other.hasOutdated()) {
        setOutdated(other.getOutdated());
      }
      if (other.hasLate()) {
        setLate(other.getLate());
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
              records_ = input.readUInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              new_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              changes_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              echoes_ = input.readUInt64();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 40: {
              outdated_ = input.readUInt64();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 48: {
              late_ = input.readUInt64();
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
    private long records_ ;
    @java.lang.Override
    public boolean hasRecords() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public long getRecords() {
      return records_;
    }
    public Builder setRecords(long value) {
      records_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearRecords() {
      bitField0_ = (bitField0_ & ~0x00000001);
      records_ = 0L;
      onChanged();
      return this;
    }
    private long new_ ;
    @java.lang.Override
    public boolean hasNew() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getNew() {
      return new_;
    }
    public Builder setNew(long value) {
      new_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearNew() {
      bitField0_ = (bitField0_ & ~0x00000002);
      new_ = 0L;
      onChanged();
      return this;
    }
    private long changes_ ;
    @java.lang.Override
    public boolean hasChanges() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getChanges() {
      return changes_;
    }
    public Builder setChanges(long value) {
      changes_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearChanges() {
      bitField0_ = (bitField0_ & ~0x00000004);
      changes_ = 0L;
      onChanged();
      return this;
    }
    private long echoes_ ;
    @java.lang.Override
    public boolean hasEchoes() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public long getEchoes() {
      return echoes_;
    }
    public Builder setEchoes(long value) {
      echoes_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearEchoes() {
      bitField0_ = (bitField0_ & ~0x00000008);
      echoes_ = 0L;
      onChanged();
      return this;
    }
    private long outdated_ ;
    @java.lang.Override
    public boolean hasOutdated() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    @java.lang.Override
    public long getOutdated() {
      return outdated_;
    }
    public Builder setOutdated(long value) {
      outdated_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearOutdated() {
      bitField0_ = (bitField0_ & ~0x00000010);
      outdated_ = 0L;
      onChanged();
      return this;
    }
    private long late_ ;
    @java.lang.Override
    public boolean hasLate() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    @java.lang.Override
    public long getLate() {
      return late_;
    }
    public Builder setLate(long value) {
      late_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearLate() {
      bitField0_ = (bitField0_ & ~0x00000020);
      late_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.RecordCounts DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.RecordCounts();
  }
  public static headcount.v1.RecordCounts getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<RecordCounts>
      PARSER = new com.google.protobuf.AbstractParser<RecordCounts>() {
    @java.lang.Override
    public RecordCounts parsePartialFrom(
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
  public static com.google.protobuf.Parser<RecordCounts> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<RecordCounts> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.RecordCounts getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
