package headcount.v1;
@com.google.protobuf.Generated
public final class GetStatusResponse extends
    com.google.protobuf.GeneratedMessage implements
    GetStatusResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "GetStatusResponse");
  }
  private GetStatusResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private GetStatusResponse() {
    version_ = "";
    sources_ = java.util.Collections.emptyList();
    partitions_ = java.util.Collections.emptyList();
    channels_ = java.util.Collections.emptyList();
    roles_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    warnings_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_GetStatusResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_GetStatusResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.GetStatusResponse.class, headcount.v1.GetStatusResponse.Builder.class);
  }
  private int bitField0_;
  public static final int VERSION_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object version_ = "";
  @java.lang.Override
  public java.lang.String getVersion() {
    java.lang.Object ref = version_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      version_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getVersionBytes() {
    java.lang.Object ref = version_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      version_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int UPTIME_FIELD_NUMBER = 2;
  private com.google.protobuf.Duration uptime_;
  @java.lang.Override
  public boolean hasUptime() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getUptime() {
    return uptime_ == null ? com.google.protobuf.Duration.getDefaultInstance() : uptime_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getUptimeOrBuilder() {
    return uptime_ == null ? com.google.protobuf.Duration.getDefaultInstance() : uptime_;
  }
  public static final int SOURCES_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.SourceStatus> sources_;
  @java.lang.Override
  public java.util.List<headcount.v1.SourceStatus> getSourcesList() {
    return sources_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.SourceStatusOrBuilder> 
      getSourcesOrBuilderList() {
    return sources_;
  }
  @java.lang.Override
  public int getSourcesCount() {
    return sources_.size();
  }
  @java.lang.Override
  public headcount.v1.SourceStatus getSources(int index) {
    return sources_.get(index);
  }
  @java.lang.Override
  public headcount.v1.SourceStatusOrBuilder getSourcesOrBuilder(
      int index) {
    return sources_.get(index);
  }
  public static final int PARTITIONS_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.PartitionStatus> partitions_;
  @java.lang.Override
  public java.util.List<headcount.v1.PartitionStatus> getPartitionsList() {
    return partitions_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.PartitionStatusOrBuilder> 
      getPartitionsOrBuilderList() {
    return partitions_;
  }
  @java.lang.Override
  public int getPartitionsCount() {
    return partitions_.size();
  }
  @java.lang.Override
  public headcount.v1.PartitionStatus getPartitions(int index) {
    return partitions_.get(index);
  }
  @java.lang.Override
  public headcount.v1.PartitionStatusOrBuilder getPartitionsOrBuilder(
      int index) {
    return partitions_.get(index);
  }
  public static final int CHANNELS_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.ChannelStatus> channels_;
  @java.lang.Override
  public java.util.List<headcount.v1.ChannelStatus> getChannelsList() {
    return channels_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.ChannelStatusOrBuilder> 
      getChannelsOrBuilderList() {
    return channels_;
  }
  @java.lang.Override
  public int getChannelsCount() {
    return channels_.size();
  }
  @java.lang.Override
  public headcount.v1.ChannelStatus getChannels(int index) {
    return channels_.get(index);
  }
  @java.lang.Override
  public headcount.v1.ChannelStatusOrBuilder getChannelsOrBuilder(
      int index) {
    return channels_.get(index);
  }
  public static final int RECORDS_FIELD_NUMBER = 6;
  private headcount.v1.RecordCounts records_;
  @java.lang.Override
  public boolean hasRecords() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public headcount.v1.RecordCounts getRecords() {
    return records_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : records_;
  }
  @java.lang.Override
  public headcount.v1.RecordCountsOrBuilder getRecordsOrBuilder() {
    return records_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : records_;
  }
  public static final int DEAD_FIELD_NUMBER = 7;
  private long dead_ = 0L;
  @java.lang.Override
  public boolean hasDead() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getDead() {
    return dead_;
  }
  public static final int ROLES_FIELD_NUMBER = 8;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList roles_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getRolesList() {
    return roles_;
  }
  public int getRolesCount() {
    return roles_.size();
  }
  public java.lang.String getRoles(int index) {
    return roles_.get(index);
  }
  public com.google.protobuf.ByteString
      getRolesBytes(int index) {
    return roles_.getByteString(index);
  }
  public static final int WARNINGS_FIELD_NUMBER = 9;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList warnings_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getWarningsList() {
    return warnings_;
  }
  public int getWarningsCount() {
    return warnings_.size();
  }
  public java.lang.String getWarnings(int index) {
    return warnings_.get(index);
  }
  public com.google.protobuf.ByteString
      getWarningsBytes(int index) {
    return warnings_.getByteString(index);
  }
  public static final int ROWS_LOADED_FIELD_NUMBER = 10;
  private long rowsLoaded_ = 0L;
  @java.lang.Override
  public boolean hasRowsLoaded() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public long getRowsLoaded() {
    return rowsLoaded_;
  }
  public static final int MERGER_FIELD_NUMBER = 11;
  private headcount.v1.MergerStatus merger_;
  @java.lang.Override
  public boolean hasMerger() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public headcount.v1.MergerStatus getMerger() {
    return merger_ == null ? headcount.v1.MergerStatus.getDefaultInstance() : merger_;
  }
  @java.lang.Override
  public headcount.v1.MergerStatusOrBuilder getMergerOrBuilder() {
    return merger_ == null ? headcount.v1.MergerStatus.getDefaultInstance() : merger_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(version_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, version_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getUptime());
    }
    for (int i = 0; i < sources_.size(); i++) {
      output.writeMessage(3, sources_.get(i));
    }
    for (int i = 0; i < partitions_.size(); i++) {
      output.writeMessage(4, partitions_.get(i));
    }
    for (int i = 0; i < channels_.size(); i++) {
      output.writeMessage(5, channels_.get(i));
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(6, getRecords());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(7, dead_);
    }
    for (int i = 0; i < roles_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 8, roles_.getRaw(i));
    }
    for (int i = 0; i < warnings_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 9, warnings_.getRaw(i));
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeUInt64(10, rowsLoaded_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeMessage(11, getMerger());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(version_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, version_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getUptime());
    }
    for (int i = 0; i < sources_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, sources_.get(i));
    }
    for (int i = 0; i < partitions_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, partitions_.get(i));
    }
    for (int i = 0; i < channels_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, channels_.get(i));
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getRecords());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(7, dead_);
    }
    {
      int dataSize = 0;
      for (int i = 0; i < roles_.size(); i++) {
        dataSize += computeStringSizeNoTag(roles_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getRolesList().size();
    }
    {
      int dataSize = 0;
      for (int i = 0; i < warnings_.size(); i++) {
        dataSize += computeStringSizeNoTag(warnings_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getWarningsList().size();
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(10, rowsLoaded_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(11, getMerger());
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
    if (!(obj instanceof headcount.v1.GetStatusResponse)) {
      return super.equals(obj);
    }
    headcount.v1.GetStatusResponse other = (headcount.v1.GetStatusResponse) obj;
    if (!getVersion()
        .equals(other.getVersion())) return false;
    if (hasUptime() != other.hasUptime()) return false;
    if (hasUptime()) {
      if (!getUptime()
          .equals(other.getUptime())) return false;
    }
    if (!getSourcesList()
        .equals(other.getSourcesList())) return false;
    if (!getPartitionsList()
        .equals(other.getPartitionsList())) return false;
    if (!getChannelsList()
        .equals(other.getChannelsList())) return false;
    if (hasRecords() != other.hasRecords()) return false;
    if (hasRecords()) {
      if (!getRecords()
          .equals(other.getRecords())) return false;
    }
    if (hasDead() != other.hasDead()) return false;
    if (hasDead()) {
      if (getDead()
          != other.getDead()) return false;
    }
    if (!getRolesList()
        .equals(other.getRolesList())) return false;
    if (!getWarningsList()
        .equals(other.getWarningsList())) return false;
    if (hasRowsLoaded() != other.hasRowsLoaded()) return false;
    if (hasRowsLoaded()) {
      if (getRowsLoaded()
          != other.getRowsLoaded()) return false;
    }
    if (hasMerger() != other.hasMerger()) return false;
    if (hasMerger()) {
      if (!getMerger()
          .equals(other.getMerger())) return false;
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
    hash = (37 * hash) + VERSION_FIELD_NUMBER;
    hash = (53 * hash) + getVersion().hashCode();
    if (hasUptime()) {
      hash = (37 * hash) + UPTIME_FIELD_NUMBER;
      hash = (53 * hash) + getUptime().hashCode();
    }
    if (getSourcesCount() > 0) {
      hash = (37 * hash) + SOURCES_FIELD_NUMBER;
      hash = (53 * hash) + getSourcesList().hashCode();
    }
    if (getPartitionsCount() > 0) {
      hash = (37 * hash) + PARTITIONS_FIELD_NUMBER;
      hash = (53 * hash) + getPartitionsList().hashCode();
    }
    if (getChannelsCount() > 0) {
      hash = (37 * hash) + CHANNELS_FIELD_NUMBER;
      hash = (53 * hash) + getChannelsList().hashCode();
    }
    if (hasRecords()) {
      hash = (37 * hash) + RECORDS_FIELD_NUMBER;
      hash = (53 * hash) + getRecords().hashCode();
    }
    if (hasDead()) {
      hash = (37 * hash) + DEAD_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getDead());
    }
    if (getRolesCount() > 0) {
      hash = (37 * hash) + ROLES_FIELD_NUMBER;
      hash = (53 * hash) + getRolesList().hashCode();
    }
    if (getWarningsCount() > 0) {
      hash = (37 * hash) + WARNINGS_FIELD_NUMBER;
      hash = (53 * hash) + getWarningsList().hashCode();
    }
    if (hasRowsLoaded()) {
      hash = (37 * hash) + ROWS_LOADED_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRowsLoaded());
    }
    if (hasMerger()) {
      hash = (37 * hash) + MERGER_FIELD_NUMBER;
      hash = (53 * hash) + getMerger().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.GetStatusResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetStatusResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetStatusResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetStatusResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetStatusResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetStatusResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetStatusResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetStatusResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetStatusResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.GetStatusResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetStatusResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetStatusResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.GetStatusResponse prototype) {
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
      headcount.v1.GetStatusResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_GetStatusResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_GetStatusResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.GetStatusResponse.class, headcount.v1.GetStatusResponse.Builder.class);
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
        internalGetUptimeFieldBuilder();
        internalGetSourcesFieldBuilder();
        internalGetPartitionsFieldBuilder();
        internalGetChannelsFieldBuilder();
        internalGetRecordsFieldBuilder();
        internalGetMergerFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      version_ = "";
      uptime_ = null;
      if (uptimeBuilder_ != null) {
        uptimeBuilder_.dispose();
        uptimeBuilder_ = null;
      }
      if (sourcesBuilder_ == null) {
        sources_ = java.util.Collections.emptyList();
      } else {
        sources_ = null;
        sourcesBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000004);
      if (partitionsBuilder_ == null) {
        partitions_ = java.util.Collections.emptyList();
      } else {
        partitions_ = null;
        partitionsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000008);
      if (channelsBuilder_ == null) {
        channels_ = java.util.Collections.emptyList();
      } else {
        channels_ = null;
        channelsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000010);
      records_ = null;
      if (recordsBuilder_ != null) {
        recordsBuilder_.dispose();
        recordsBuilder_ = null;
      }
      dead_ = 0L;
      roles_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      warnings_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      rowsLoaded_ = 0L;
      merger_ = null;
      if (mergerBuilder_ != null) {
        mergerBuilder_.dispose();
        mergerBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_GetStatusResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.GetStatusResponse getDefaultInstanceForType() {
      return headcount.v1.GetStatusResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.GetStatusResponse build() {
      headcount.v1.GetStatusResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.GetStatusResponse buildPartial() {
      headcount.v1.GetStatusResponse result = new headcount.v1.GetStatusResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.GetStatusResponse result) {
      if (sourcesBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0)) {
          sources_ = java.util.Collections.unmodifiableList(sources_);
          bitField0_ = (bitField0_ & ~0x00000004);
        }
        result.sources_ = sources_;
      } else {
        result.sources_ = sourcesBuilder_.build();
      }
      if (partitionsBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0)) {
          partitions_ = java.util.Collections.unmodifiableList(partitions_);
          bitField0_ = (bitField0_ & ~0x00000008);
        }
        result.partitions_ = partitions_;
      } else {
        result.partitions_ = partitionsBuilder_.build();
      }
      if (channelsBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0)) {
          channels_ = java.util.Collections.unmodifiableList(channels_);
          bitField0_ = (bitField0_ & ~0x00000010);
        }
        result.channels_ = channels_;
      } else {
        result.channels_ = channelsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.GetStatusResponse result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.version_ = version_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.uptime_ = uptimeBuilder_ == null
            ? uptime_
            : uptimeBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.records_ = recordsBuilder_ == null
            ? records_
            : recordsBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.dead_ = dead_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        roles_.makeImmutable();
        result.roles_ = roles_;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        warnings_.makeImmutable();
        result.warnings_ = warnings_;
      }
      if (((from_bitField0_ & 0x00000200) != 0)) {
        result.rowsLoaded_ = rowsLoaded_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000400) != 0)) {
        result.merger_ = mergerBuilder_ == null
            ? merger_
            : mergerBuilder_.build();
        to_bitField0_ |= 0x00000010;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.GetStatusResponse) {
        return mergeFrom((headcount.v1.GetStatusResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.GetStatusResponse other) {
      if (other == headcount.v1.GetStatusResponse.getDefaultInstance()) return this;
      if (!other.getVersion().isEmpty()) {
        version_ = other.version_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasUptime()) {
        mergeUptime(other.getUptime());
      }
      if (sourcesBuilder_ == null) {
        if (!other.sources_.isEmpty()) {
          if (sources_.isEmpty()) {
            sources_ = other.sources_;
            bitField0_ = (bitField0_ & ~0x00000004);
          } else {
            ensureSourcesIsMutable();
            sources_.addAll(other.sources_);
          }
          onChanged();
        }
      } else {
        if (!other.sources_.isEmpty()) {
          if (sourcesBuilder_.isEmpty()) {
            sourcesBuilder_.dispose();
            sourcesBuilder_ = null;
            sources_ = other.sources_;
            bitField0_ = (bitField0_ & ~0x00000004);
            sourcesBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetSourcesFieldBuilder() : null;
          } else {
            sourcesBuilder_.addAllMessages(other.sources_);
          }
        }
      }
      if (partitionsBuilder_ == null) {
        if (!other.partitions_.isEmpty()) {
          if (partitions_.isEmpty()) {
            partitions_ = other.partitions_;
            bitField0_ = (bitField0_ & ~0x00000008);
          } else {
            ensurePartitionsIsMutable();
            partitions_.addAll(other.partitions_);
          }
          onChanged();
        }
      } else {
        if (!other.partitions_.isEmpty()) {
          if (partitionsBuilder_.isEmpty()) {
            partitionsBuilder_.dispose();
            partitionsBuilder_ = null;
            partitions_ = other.partitions_;
            bitField0_ = (bitField0_ & ~0x00000008);
            partitionsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetPartitionsFieldBuilder() : null;
          } else {
            partitionsBuilder_.addAllMessages(other.partitions_);
          }
        }
      }
      if (channelsBuilder_ == null) {
        if (!other.channels_.isEmpty()) {
          if (channels_.isEmpty()) {
            channels_ = other.channels_;
            bitField0_ = (bitField0_ & ~0x00000010);
          } else {
            ensureChannelsIsMutable();
            channels_.addAll(other.channels_);
          }
          onChanged();
        }
      } else {
        if (!other.channels_.isEmpty()) {
          if (channelsBuilder_.isEmpty()) {
            channelsBuilder_.dispose();
            channelsBuilder_ = null;
            channels_ = other.channels_;
            bitField0_ = (bitField0_ & ~0x00000010);
            channelsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetChannelsFieldBuilder() : null;
          } else {
            channelsBuilder_.addAllMessages(other.channels_);
          }
        }
      }
      if (other.hasRecords()) {
        mergeRecords(other.getRecords());
      }
      if (other.hasDead()) {
        setDead(other.getDead());
      }
      if (!other.roles_.isEmpty()) {
        if (roles_.isEmpty()) {
          roles_ = other.roles_;
          bitField0_ |= 0x00000080;
        } else {
          ensureRolesIsMutable();
          roles_.addAll(other.roles_);
        }
        onChanged();
      }
      if (!other.warnings_.isEmpty()) {
        if (warnings_.isEmpty()) {
          warnings_ = other.warnings_;
          bitField0_ |= 0x00000100;
        } else {
          ensureWarningsIsMutable();
          warnings_.addAll(other.warnings_);
        }
        onChanged();
      }
      if (other.hasRowsLoaded()) {
        setRowsLoaded(other.getRowsLoaded());
      }
      if (other.hasMerger()) {
        mergeMerger(other.getMerger());
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
              version_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetUptimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              headcount.v1.SourceStatus m =
                  input.readMessage(
                      headcount.v1.SourceStatus.parser(),
                      extensionRegistry);
              if (sourcesBuilder_ == null) {
                ensureSourcesIsMutable();
                sources_.add(m);
              } else {
                sourcesBuilder_.addMessage(m);
              }
              break;
            } // case 26
            case 34: {
              headcount.v1.PartitionStatus m =
                  input.readMessage(
                      headcount.v1.PartitionStatus.parser(),
                      extensionRegistry);
              if (partitionsBuilder_ == null) {
                ensurePartitionsIsMutable();
                partitions_.add(m);
              } else {
                partitionsBuilder_.addMessage(m);
              }
              break;
            } // case 34
            case 42: {
              headcount.v1.ChannelStatus m =
                  input.readMessage(
                      headcount.v1.ChannelStatus.parser(),
                      extensionRegistry);
              if (channelsBuilder_ == null) {
                ensureChannelsIsMutable();
                channels_.add(m);
              } else {
                channelsBuilder_.addMessage(m);
              }
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetRecordsFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 56: {
              dead_ = input.readUInt64();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 66: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureRolesIsMutable();
              roles_.add(s);
              break;
            } // case 66
            case 74: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureWarningsIsMutable();
              warnings_.add(s);
              break;
            } // case 74
            case 80: {
              rowsLoaded_ = input.readUInt64();
              bitField0_ |= 0x00000200;
              break;
            } // case 80
            case 90: {
              input.readMessage(
                  internalGetMergerFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000400;
              break;
            } // case 90
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
    private java.lang.Object version_ = "";
    public java.lang.String getVersion() {
      java.lang.Object ref = version_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        version_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getVersionBytes() {
      java.lang.Object ref = version_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        version_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setVersion(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      version_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearVersion() {
      version_ = getDefaultInstance().getVersion();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setVersionBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      version_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration uptime_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> uptimeBuilder_;
    public boolean hasUptime() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public com.google.protobuf.Duration getUptime() {
      if (uptimeBuilder_ == null) {
        return uptime_ == null ? com.google.protobuf.Duration.getDefaultInstance() : uptime_;
      } else {
        return uptimeBuilder_.getMessage();
      }
    }
    public Builder setUptime(com.google.protobuf.Duration value) {
      if (uptimeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        uptime_ = value;
      } else {
        uptimeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setUptime(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (uptimeBuilder_ == null) {
        uptime_ = builderForValue.build();
      } else {
        uptimeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeUptime(com.google.protobuf.Duration value) {
      if (uptimeBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          uptime_ != null &&
          uptime_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getUptimeBuilder().mergeFrom(value);
        } else {
          uptime_ = value;
        }
      } else {
        uptimeBuilder_.mergeFrom(value);
      }
      if (uptime_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearUptime() {
      bitField0_ = (bitField0_ & ~0x00000002);
      uptime_ = null;
      if (uptimeBuilder_ != null) {
        uptimeBuilder_.dispose();
        uptimeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getUptimeBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetUptimeFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getUptimeOrBuilder() {
      if (uptimeBuilder_ != null) {
        return uptimeBuilder_.getMessageOrBuilder();
      } else {
        return uptime_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : uptime_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetUptimeFieldBuilder() {
      if (uptimeBuilder_ == null) {
        uptimeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getUptime(),
                getParentForChildren(),
                isClean());
        uptime_ = null;
      }
      return uptimeBuilder_;
    }
    private java.util.List<headcount.v1.SourceStatus> sources_ =
      java.util.Collections.emptyList();
    private void ensureSourcesIsMutable() {
      if (!((bitField0_ & 0x00000004) != 0)) {
        sources_ = new java.util.ArrayList<headcount.v1.SourceStatus>(sources_);
        bitField0_ |= 0x00000004;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.SourceStatus, headcount.v1.SourceStatus.Builder, headcount.v1.SourceStatusOrBuilder> sourcesBuilder_;
    public java.util.List<headcount.v1.SourceStatus> getSourcesList() {
      if (sourcesBuilder_ == null) {
        return java.util.Collections.unmodifiableList(sources_);
      } else {
        return sourcesBuilder_.getMessageList();
      }
    }
    public int getSourcesCount() {
      if (sourcesBuilder_ == null) {
        return sources_.size();
      } else {
        return sourcesBuilder_.getCount();
      }
    }
    public headcount.v1.SourceStatus getSources(int index) {
      if (sourcesBuilder_ == null) {
        return sources_.get(index);
      } else {
        return sourcesBuilder_.getMessage(index);
      }
    }
    public Builder setSources(
        int index, headcount.v1.SourceStatus value) {
      if (sourcesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureSourcesIsMutable();
        sources_.set(index, value);
        onChanged();
      } else {
        sourcesBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setSources(
        int index, headcount.v1.SourceStatus.Builder builderForValue) {
      if (sourcesBuilder_ == null) {
        ensureSourcesIsMutable();
        sources_.set(index, builderForValue.build());
        onChanged();
      } else {
        sourcesBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addSources(headcount.v1.SourceStatus value) {
      if (sourcesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureSourcesIsMutable();
        sources_.add(value);
        onChanged();
      } else {
        sourcesBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addSources(
        int index, headcount.v1.SourceStatus value) {
      if (sourcesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureSourcesIsMutable();
        sources_.add(index, value);
        onChanged();
      } else {
        sourcesBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addSources(
        headcount.v1.SourceStatus.Builder builderForValue) {
      if (sourcesBuilder_ == null) {
        ensureSourcesIsMutable();
        sources_.add(builderForValue.build());
        onChanged();
      } else {
        sourcesBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addSources(
        int index, headcount.v1.SourceStatus.Builder builderForValue) {
      if (sourcesBuilder_ == null) {
        ensureSourcesIsMutable();
        sources_.add(index, builderForValue.build());
        onChanged();
      } else {
        sourcesBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllSources(
        java.lang.Iterable<? extends headcount.v1.SourceStatus> values) {
      if (sourcesBuilder_ == null) {
        ensureSourcesIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, sources_);
        onChanged();
      } else {
        sourcesBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearSources() {
      if (sourcesBuilder_ == null) {
        sources_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000004);
        onChanged();
      } else {
        sourcesBuilder_.clear();
      }
      return this;
    }
    public Builder removeSources(int index) {
      if (sourcesBuilder_ == null) {
        ensureSourcesIsMutable();
        sources_.remove(index);
        onChanged();
      } else {
        sourcesBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.SourceStatus.Builder getSourcesBuilder(
        int index) {
      return internalGetSourcesFieldBuilder().getBuilder(index);
    }
    public headcount.v1.SourceStatusOrBuilder getSourcesOrBuilder(
        int index) {
      if (sourcesBuilder_ == null) {
        return sources_.get(index);  } else {
        return sourcesBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.SourceStatusOrBuilder> 
         getSourcesOrBuilderList() {
      if (sourcesBuilder_ != null) {
        return sourcesBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(sources_);
      }
    }
    public headcount.v1.SourceStatus.Builder addSourcesBuilder() {
      return internalGetSourcesFieldBuilder().addBuilder(
          headcount.v1.SourceStatus.getDefaultInstance());
    }
    public headcount.v1.SourceStatus.Builder addSourcesBuilder(
        int index) {
      return internalGetSourcesFieldBuilder().addBuilder(
          index, headcount.v1.SourceStatus.getDefaultInstance());
    }
    public java.util.List<headcount.v1.SourceStatus.Builder> 
         getSourcesBuilderList() {
      return internalGetSourcesFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.SourceStatus, headcount.v1.SourceStatus.Builder, headcount.v1.SourceStatusOrBuilder> 
        internalGetSourcesFieldBuilder() {
      if (sourcesBuilder_ == null) {
        sourcesBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.SourceStatus, headcount.v1.SourceStatus.Builder, headcount.v1.SourceStatusOrBuilder>(
                sources_,
                ((bitField0_ & 0x00000004) != 0),
                getParentForChildren(),
                isClean());
        sources_ = null;
      }
      return sourcesBuilder_;
    }
    private java.util.List<headcount.v1.PartitionStatus> partitions_ =
      java.util.Collections.emptyList();
    private void ensurePartitionsIsMutable() {
      if (!((bitField0_ & 0x00000008) != 0)) {
        partitions_ = new java.util.ArrayList<headcount.v1.PartitionStatus>(partitions_);
        bitField0_ |= 0x00000008;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.PartitionStatus, headcount.v1.PartitionStatus.Builder, headcount.v1.PartitionStatusOrBuilder> partitionsBuilder_;
    public java.util.List<headcount.v1.PartitionStatus> getPartitionsList() {
      if (partitionsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(partitions_);
      } else {
        return partitionsBuilder_.getMessageList();
      }
    }
    public int getPartitionsCount() {
      if (partitionsBuilder_ == null) {
        return partitions_.size();
      } else {
        return partitionsBuilder_.getCount();
      }
    }
    public headcount.v1.PartitionStatus getPartitions(int index) {
      if (partitionsBuilder_ == null) {
        return partitions_.get(index);
      } else {
        return partitionsBuilder_.getMessage(index);
      }
    }
    public Builder setPartitions(
        int index, headcount.v1.PartitionStatus value) {
      if (partitionsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensurePartitionsIsMutable();
        partitions_.set(index, value);
        onChanged();
      } else {
        partitionsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setPartitions(
        int index, headcount.v1.PartitionStatus.Builder builderForValue) {
      if (partitionsBuilder_ == null) {
        ensurePartitionsIsMutable();
        partitions_.set(index, builderForValue.build());
        onChanged();
      } else {
        partitionsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addPartitions(headcount.v1.PartitionStatus value) {
      if (partitionsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensurePartitionsIsMutable();
        partitions_.add(value);
        onChanged();
      } else {
        partitionsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addPartitions(
        int index, headcount.v1.PartitionStatus value) {
      if (partitionsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensurePartitionsIsMutable();
        partitions_.add(index, value);
        onChanged();
      } else {
        partitionsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addPartitions(
        headcount.v1.PartitionStatus.Builder builderForValue) {
      if (partitionsBuilder_ == null) {
        ensurePartitionsIsMutable();
        partitions_.add(builderForValue.build());
        onChanged();
      } else {
        partitionsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addPartitions(
        int index, headcount.v1.PartitionStatus.Builder builderForValue) {
      if (partitionsBuilder_ == null) {
        ensurePartitionsIsMutable();
        partitions_.add(index, builderForValue.build());
        onChanged();
      } else {
        partitionsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllPartitions(
        java.lang.Iterable<? extends headcount.v1.PartitionStatus> values) {
      if (partitionsBuilder_ == null) {
        ensurePartitionsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, partitions_);
        onChanged();
      } else {
        partitionsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearPartitions() {
      if (partitionsBuilder_ == null) {
        partitions_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000008);
        onChanged();
      } else {
        partitionsBuilder_.clear();
      }
      return this;
    }
    public Builder removePartitions(int index) {
      if (partitionsBuilder_ == null) {
        ensurePartitionsIsMutable();
        partitions_.remove(index);
        onChanged();
      } else {
        partitionsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.PartitionStatus.Builder getPartitionsBuilder(
        int index) {
      return internalGetPartitionsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.PartitionStatusOrBuilder getPartitionsOrBuilder(
        int index) {
      if (partitionsBuilder_ == null) {
        return partitions_.get(index);  } else {
        return partitionsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.PartitionStatusOrBuilder> 
         getPartitionsOrBuilderList() {
      if (partitionsBuilder_ != null) {
        return partitionsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(partitions_);
      }
    }
    public headcount.v1.PartitionStatus.Builder addPartitionsBuilder() {
      return internalGetPartitionsFieldBuilder().addBuilder(
          headcount.v1.PartitionStatus.getDefaultInstance());
    }
    public headcount.v1.PartitionStatus.Builder addPartitionsBuilder(
        int index) {
      return internalGetPartitionsFieldBuilder().addBuilder(
          index, headcount.v1.PartitionStatus.getDefaultInstance());
    }
    public java.util.List<headcount.v1.PartitionStatus.Builder> 
         getPartitionsBuilderList() {
      return internalGetPartitionsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.PartitionStatus, headcount.v1.PartitionStatus.Builder, headcount.v1.PartitionStatusOrBuilder> 
        internalGetPartitionsFieldBuilder() {
      if (partitionsBuilder_ == null) {
        partitionsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.PartitionStatus, headcount.v1.PartitionStatus.Builder, headcount.v1.PartitionStatusOrBuilder>(
                partitions_,
                ((bitField0_ & 0x00000008) != 0),
                getParentForChildren(),
                isClean());
        partitions_ = null;
      }
      return partitionsBuilder_;
    }
    private java.util.List<headcount.v1.ChannelStatus> channels_ =
      java.util.Collections.emptyList();
    private void ensureChannelsIsMutable() {
      if (!((bitField0_ & 0x00000010) != 0)) {
        channels_ = new java.util.ArrayList<headcount.v1.ChannelStatus>(channels_);
        bitField0_ |= 0x00000010;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.ChannelStatus, headcount.v1.ChannelStatus.Builder, headcount.v1.ChannelStatusOrBuilder> channelsBuilder_;
    public java.util.List<headcount.v1.ChannelStatus> getChannelsList() {
      if (channelsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(channels_);
      } else {
        return channelsBuilder_.getMessageList();
      }
    }
    public int getChannelsCount() {
      if (channelsBuilder_ == null) {
        return channels_.size();
      } else {
        return channelsBuilder_.getCount();
      }
    }
    public headcount.v1.ChannelStatus getChannels(int index) {
      if (channelsBuilder_ == null) {
        return channels_.get(index);
      } else {
        return channelsBuilder_.getMessage(index);
      }
    }
    public Builder setChannels(
        int index, headcount.v1.ChannelStatus value) {
      if (channelsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureChannelsIsMutable();
        channels_.set(index, value);
        onChanged();
      } else {
        channelsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setChannels(
        int index, headcount.v1.ChannelStatus.Builder builderForValue) {
      if (channelsBuilder_ == null) {
        ensureChannelsIsMutable();
        channels_.set(index, builderForValue.build());
        onChanged();
      } else {
        channelsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addChannels(headcount.v1.ChannelStatus value) {
      if (channelsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureChannelsIsMutable();
        channels_.add(value);
        onChanged();
      } else {
        channelsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addChannels(
        int index, headcount.v1.ChannelStatus value) {
      if (channelsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureChannelsIsMutable();
        channels_.add(index, value);
        onChanged();
      } else {
        channelsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addChannels(
        headcount.v1.ChannelStatus.Builder builderForValue) {
      if (channelsBuilder_ == null) {
        ensureChannelsIsMutable();
        channels_.add(builderForValue.build());
        onChanged();
      } else {
        channelsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addChannels(
        int index, headcount.v1.ChannelStatus.Builder builderForValue) {
      if (channelsBuilder_ == null) {
        ensureChannelsIsMutable();
        channels_.add(index, builderForValue.build());
        onChanged();
      } else {
        channelsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllChannels(
        java.lang.Iterable<? extends headcount.v1.ChannelStatus> values) {
      if (channelsBuilder_ == null) {
        ensureChannelsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, channels_);
        onChanged();
      } else {
        channelsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearChannels() {
      if (channelsBuilder_ == null) {
        channels_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000010);
        onChanged();
      } else {
        channelsBuilder_.clear();
      }
      return this;
    }
    public Builder removeChannels(int index) {
      if (channelsBuilder_ == null) {
        ensureChannelsIsMutable();
        channels_.remove(index);
        onChanged();
      } else {
        channelsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.ChannelStatus.Builder getChannelsBuilder(
        int index) {
      return internalGetChannelsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.ChannelStatusOrBuilder getChannelsOrBuilder(
        int index) {
      if (channelsBuilder_ == null) {
        return channels_.get(index);  } else {
        return channelsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.ChannelStatusOrBuilder> 
         getChannelsOrBuilderList() {
      if (channelsBuilder_ != null) {
        return channelsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(channels_);
      }
    }
    public headcount.v1.ChannelStatus.Builder addChannelsBuilder() {
      return internalGetChannelsFieldBuilder().addBuilder(
          headcount.v1.ChannelStatus.getDefaultInstance());
    }
    public headcount.v1.ChannelStatus.Builder addChannelsBuilder(
        int index) {
      return internalGetChannelsFieldBuilder().addBuilder(
          index, headcount.v1.ChannelStatus.getDefaultInstance());
    }
    public java.util.List<headcount.v1.ChannelStatus.Builder> 
         getChannelsBuilderList() {
      return internalGetChannelsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.ChannelStatus, headcount.v1.ChannelStatus.Builder, headcount.v1.ChannelStatusOrBuilder> 
        internalGetChannelsFieldBuilder() {
      if (channelsBuilder_ == null) {
        channelsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.ChannelStatus, headcount.v1.ChannelStatus.Builder, headcount.v1.ChannelStatusOrBuilder>(
                channels_,
                ((bitField0_ & 0x00000010) != 0),
                getParentForChildren(),
                isClean());
        channels_ = null;
      }
      return channelsBuilder_;
    }
    private headcount.v1.RecordCounts records_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RecordCounts, headcount.v1.RecordCounts.Builder, headcount.v1.RecordCountsOrBuilder> recordsBuilder_;
    public boolean hasRecords() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public headcount.v1.RecordCounts getRecords() {
      if (recordsBuilder_ == null) {
        return records_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : records_;
      } else {
        return recordsBuilder_.getMessage();
      }
    }
    public Builder setRecords(headcount.v1.RecordCounts value) {
      if (recordsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        records_ = value;
      } else {
        recordsBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder setRecords(
        headcount.v1.RecordCounts.Builder builderForValue) {
      if (recordsBuilder_ == null) {
        records_ = builderForValue.build();
      } else {
        recordsBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeRecords(headcount.v1.RecordCounts value) {
      if (recordsBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
          records_ != null &&
          records_ != headcount.v1.RecordCounts.getDefaultInstance()) {
          getRecordsBuilder().mergeFrom(value);
        } else {
          records_ = value;
        }
      } else {
        recordsBuilder_.mergeFrom(value);
      }
      if (records_ != null) {
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearRecords() {
      bitField0_ = (bitField0_ & ~0x00000020);
      records_ = null;
      if (recordsBuilder_ != null) {
        recordsBuilder_.dispose();
        recordsBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.RecordCounts.Builder getRecordsBuilder() {
      bitField0_ |= 0x00000020;
      onChanged();
      return internalGetRecordsFieldBuilder().getBuilder();
    }
    public headcount.v1.RecordCountsOrBuilder getRecordsOrBuilder() {
      if (recordsBuilder_ != null) {
        return recordsBuilder_.getMessageOrBuilder();
      } else {
        return records_ == null ?
            headcount.v1.RecordCounts.getDefaultInstance() : records_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RecordCounts, headcount.v1.RecordCounts.Builder, headcount.v1.RecordCountsOrBuilder> 
        internalGetRecordsFieldBuilder() {
      if (recordsBuilder_ == null) {
        recordsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.RecordCounts, headcount.v1.RecordCounts.Builder, headcount.v1.RecordCountsOrBuilder>(
                getRecords(),
                getParentForChildren(),
                isClean());
        records_ = null;
      }
      return recordsBuilder_;
    }
    private long dead_ ;
    @java.lang.Override
    public boolean hasDead() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    @java.lang.Override
    public long getDead() {
      return dead_;
    }
    public Builder setDead(long value) {
      dead_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearDead() {
      bitField0_ = (bitField0_ & ~0x00000040);
      dead_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList roles_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureRolesIsMutable() {
      if (!roles_.isModifiable()) {
        roles_ = new com.google.protobuf.LazyStringArrayList(roles_);
      }
      bitField0_ |= 0x00000080;
    }
    public com.google.protobuf.ProtocolStringList
        getRolesList() {
      roles_.makeImmutable();
      return roles_;
    }
    public int getRolesCount() {
      return roles_.size();
    }
    public java.lang.String getRoles(int index) {
      return roles_.get(index);
    }
    public com.google.protobuf.ByteString
        getRolesBytes(int index) {
      return roles_.getByteString(index);
    }
    public Builder setRoles(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureRolesIsMutable();
      roles_.set(index, value);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder addRoles(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureRolesIsMutable();
      roles_.add(value);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder addAllRoles(
        java.lang.Iterable<java.lang.String> values) {
      ensureRolesIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, roles_);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearRoles() {
      roles_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000080);;
      onChanged();
      return this;
    }
    public Builder addRolesBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureRolesIsMutable();
      roles_.add(value);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList warnings_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureWarningsIsMutable() {
      if (!warnings_.isModifiable()) {
        warnings_ = new com.google.protobuf.LazyStringArrayList(warnings_);
      }
      bitField0_ |= 0x00000100;
    }
    public com.google.protobuf.ProtocolStringList
        getWarningsList() {
      warnings_.makeImmutable();
      return warnings_;
    }
    public int getWarningsCount() {
      return warnings_.size();
    }
    public java.lang.String getWarnings(int index) {
      return warnings_.get(index);
    }
    public com.google.protobuf.ByteString
        getWarningsBytes(int index) {
      return warnings_.getByteString(index);
    }
    public Builder setWarnings(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureWarningsIsMutable();
      warnings_.set(index, value);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder addWarnings(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureWarningsIsMutable();
      warnings_.add(value);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder addAllWarnings(
        java.lang.Iterable<java.lang.String> values) {
      ensureWarningsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, warnings_);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder clearWarnings() {
      warnings_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000100);;
      onChanged();
      return this;
    }
    public Builder addWarningsBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureWarningsIsMutable();
      warnings_.add(value);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    private long rowsLoaded_ ;
    @java.lang.Override
    public boolean hasRowsLoaded() {
      return ((bitField0_ & 0x00000200) != 0);
    }
    @java.lang.Override
    public long getRowsLoaded() {
      return rowsLoaded_;
    }
    public Builder setRowsLoaded(long value) {
      rowsLoaded_ = value;
      bitField0_ |= 0x00000200;
      onChanged();
      return this;
    }
    public Builder clearRowsLoaded() {
      bitField0_ = (bitField0_ & ~0x00000200);
      rowsLoaded_ = 0L;
      onChanged();
      return this;
    }
    private headcount.v1.MergerStatus merger_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.MergerStatus, headcount.v1.MergerStatus.Builder, headcount.v1.MergerStatusOrBuilder> mergerBuilder_;
    public boolean hasMerger() {
      return ((bitField0_ & 0x00000400) != 0);
    }
    public headcount.v1.MergerStatus getMerger() {
      if (mergerBuilder_ == null) {
        return merger_ == null ? headcount.v1.MergerStatus.getDefaultInstance() : merger_;
      } else {
        return mergerBuilder_.getMessage();
      }
    }
    public Builder setMerger(headcount.v1.MergerStatus value) {
      if (mergerBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        merger_ = value;
      } else {
        mergerBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000400;
      onChanged();
      return this;
    }
    public Builder setMerger(
        headcount.v1.MergerStatus.Builder builderForValue) {
      if (mergerBuilder_ == null) {
        merger_ = builderForValue.build();
      } else {
        mergerBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000400;
      onChanged();
      return this;
    }
    public Builder mergeMerger(headcount.v1.MergerStatus value) {
      if (mergerBuilder_ == null) {
        if (((bitField0_ & 0x00000400) != 0) &&
          merger_ != null &&
          merger_ != headcount.v1.MergerStatus.getDefaultInstance()) {
          getMergerBuilder().mergeFrom(value);
        } else {
          merger_ = value;
        }
      } else {
        mergerBuilder_.mergeFrom(value);
      }
      if (merger_ != null) {
        bitField0_ |= 0x00000400;
        onChanged();
      }
      return this;
    }
    public Builder clearMerger() {
      bitField0_ = (bitField0_ & ~0x00000400);
      merger_ = null;
      if (mergerBuilder_ != null) {
        mergerBuilder_.dispose();
        mergerBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.MergerStatus.Builder getMergerBuilder() {
      bitField0_ |= 0x00000400;
      onChanged();
      return internalGetMergerFieldBuilder().getBuilder();
    }
    public headcount.v1.MergerStatusOrBuilder getMergerOrBuilder() {
      if (mergerBuilder_ != null) {
        return mergerBuilder_.getMessageOrBuilder();
      } else {
        return merger_ == null ?
            headcount.v1.MergerStatus.getDefaultInstance() : merger_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.MergerStatus, headcount.v1.MergerStatus.Builder, headcount.v1.MergerStatusOrBuilder> 
        internalGetMergerFieldBuilder() {
      if (mergerBuilder_ == null) {
        mergerBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.MergerStatus, headcount.v1.MergerStatus.Builder, headcount.v1.MergerStatusOrBuilder>(
                getMerger(),
                getParentForChildren(),
                isClean());
        merger_ = null;
      }
      return mergerBuilder_;
    }
  }
  private static final headcount.v1.GetStatusResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.GetStatusResponse();
  }
  public static headcount.v1.GetStatusResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<GetStatusResponse>
      PARSER = new com.google.protobuf.AbstractParser<GetStatusResponse>() {
    @java.lang.Override
    public GetStatusResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<GetStatusResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<GetStatusResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.GetStatusResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
