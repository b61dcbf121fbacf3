package headcount.v1;
@com.google.protobuf.Generated
public final class WindowResult extends
    com.google.protobuf.GeneratedMessage implements
    WindowResultOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "WindowResult");
  }
  private WindowResult(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private WindowResult() {
    query_ = "";
    planHash_ = "";
    group_ = "";
    firing_ = 0;
    topTopics_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_WindowResult_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_WindowResult_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.WindowResult.class, headcount.v1.WindowResult.Builder.class);
  }
  private int bitField0_;
  public static final int QUERY_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object query_ = "";
  @java.lang.Override
  public java.lang.String getQuery() {
    java.lang.Object ref = query_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      query_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getQueryBytes() {
    java.lang.Object ref = query_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      query_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int PLAN_HASH_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private volatile java.lang.Object planHash_ = "";
  @java.lang.Override
  public java.lang.String getPlanHash() {
    java.lang.Object ref = planHash_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      planHash_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getPlanHashBytes() {
    java.lang.Object ref = planHash_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      planHash_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int GROUP_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private volatile java.lang.Object group_ = "";
  @java.lang.Override
  public boolean hasGroup() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public java.lang.String getGroup() {
    java.lang.Object ref = group_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      group_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getGroupBytes() {
    java.lang.Object ref = group_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      group_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int REVISION_FIELD_NUMBER = 4;
  private int revision_ = 0;
  @java.lang.Override
  public boolean hasRevision() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public int getRevision() {
    return revision_;
  }
  public static final int FIRING_FIELD_NUMBER = 5;
  private int firing_ = 0;
  @java.lang.Override public int getFiringValue() {
    return firing_;
  }
  @java.lang.Override public headcount.v1.Firing getFiring() {
    headcount.v1.Firing result = headcount.v1.Firing.forNumber(firing_);
    return result == null ? headcount.v1.Firing.UNRECOGNIZED : result;
  }
  public static final int ENVELOPE_FIELD_NUMBER = 6;
  private headcount.v1.AnswerEnvelope envelope_;
  @java.lang.Override
  public boolean hasEnvelope() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelope getEnvelope() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  public static final int RSVPS_YES_FIELD_NUMBER = 7;
  private long rsvpsYes_ = 0L;
  @java.lang.Override
  public boolean hasRsvpsYes() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public long getRsvpsYes() {
    return rsvpsYes_;
  }
  public static final int RSVPS_NO_FIELD_NUMBER = 8;
  private long rsvpsNo_ = 0L;
  @java.lang.Override
  public boolean hasRsvpsNo() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public long getRsvpsNo() {
    return rsvpsNo_;
  }
  public static final int RSVPS_NET_FIELD_NUMBER = 9;
  private long rsvpsNet_ = 0L;
  @java.lang.Override
  public boolean hasRsvpsNet() {
    return ((bitField0_ & 0x00000020) != 0);
  }
  @java.lang.Override
  public long getRsvpsNet() {
    return rsvpsNet_;
  }
  public static final int PEOPLE_FIELD_NUMBER = 10;
  private long people_ = 0L;
  @java.lang.Override
  public boolean hasPeople() {
    return ((bitField0_ & 0x00000040) != 0);
  }
  @java.lang.Override
  public long getPeople() {
    return people_;
  }
  public static final int RECORDS_FIELD_NUMBER = 11;
  private long records_ = 0L;
  @java.lang.Override
  public boolean hasRecords() {
    return ((bitField0_ & 0x00000080) != 0);
  }
  @java.lang.Override
  public long getRecords() {
    return records_;
  }
  public static final int TOP_TOPICS_FIELD_NUMBER = 12;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.TopEntry> topTopics_;
  @java.lang.Override
  public java.util.List<headcount.v1.TopEntry> getTopTopicsList() {
    return topTopics_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.TopEntryOrBuilder> 
      getTopTopicsOrBuilderList() {
    return topTopics_;
  }
  @java.lang.Override
  public int getTopTopicsCount() {
    return topTopics_.size();
  }
  @java.lang.Override
  public headcount.v1.TopEntry getTopTopics(int index) {
    return topTopics_.get(index);
  }
  @java.lang.Override
  public headcount.v1.TopEntryOrBuilder getTopTopicsOrBuilder(
      int index) {
    return topTopics_.get(index);
  }
  public static final int DISTINCT_MEMBERS_FIELD_NUMBER = 13;
  private headcount.v1.Estimate distinctMembers_;
  @java.lang.Override
  public boolean hasDistinctMembers() {
    return ((bitField0_ & 0x00000100) != 0);
  }
  @java.lang.Override
  public headcount.v1.Estimate getDistinctMembers() {
    return distinctMembers_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctMembers_;
  }
  @java.lang.Override
  public headcount.v1.EstimateOrBuilder getDistinctMembersOrBuilder() {
    return distinctMembers_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctMembers_;
  }
  public static final int DISTINCT_GROUPS_FIELD_NUMBER = 14;
  private headcount.v1.Estimate distinctGroups_;
  @java.lang.Override
  public boolean hasDistinctGroups() {
    return ((bitField0_ & 0x00000200) != 0);
  }
  @java.lang.Override
  public headcount.v1.Estimate getDistinctGroups() {
    return distinctGroups_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctGroups_;
  }
  @java.lang.Override
  public headcount.v1.EstimateOrBuilder getDistinctGroupsOrBuilder() {
    return distinctGroups_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctGroups_;
  }
  public static final int DISTINCT_EVENTS_FIELD_NUMBER = 15;
  private headcount.v1.Estimate distinctEvents_;
  @java.lang.Override
  public boolean hasDistinctEvents() {
    return ((bitField0_ & 0x00000400) != 0);
  }
  @java.lang.Override
  public headcount.v1.Estimate getDistinctEvents() {
    return distinctEvents_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctEvents_;
  }
  @java.lang.Override
  public headcount.v1.EstimateOrBuilder getDistinctEventsOrBuilder() {
    return distinctEvents_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctEvents_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(query_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, query_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(planHash_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, planHash_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, group_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt32(4, revision_);
    }
    if (firing_ != headcount.v1.Firing.FIRING_UNSPECIFIED.getNumber()) {
      output.writeEnum(5, firing_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(6, getEnvelope());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeInt64(7, rsvpsYes_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeInt64(8, rsvpsNo_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      output.writeInt64(9, rsvpsNet_);
    }
    if (((bitField0_ & 0x00000040) != 0)) {
      output.writeInt64(10, people_);
    }
    if (((bitField0_ & 0x00000080) != 0)) {
      output.writeUInt64(11, records_);
    }
    for (int i = 0; i < topTopics_.size(); i++) {
      output.writeMessage(12, topTopics_.get(i));
    }
    if (((bitField0_ & 0x00000100) != 0)) {
      output.writeMessage(13, getDistinctMembers());
    }
    if (((bitField0_ & 0x00000200) != 0)) {
      output.writeMessage(14, getDistinctGroups());
    }
    if (((bitField0_ & 0x00000400) != 0)) {
      output.writeMessage(15, getDistinctEvents());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(query_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, query_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(planHash_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, planHash_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, group_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(4, revision_);
    }
    if (firing_ != headcount.v1.Firing.FIRING_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(5, firing_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getEnvelope());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(7, rsvpsYes_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(8, rsvpsNo_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(9, rsvpsNet_);
    }
    if (((bitField0_ & 0x00000040) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(10, people_);
    }
    if (((bitField0_ & 0x00000080) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(11, records_);
    }
    for (int i = 0; i < topTopics_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(12, topTopics_.get(i));
    }
    if (((bitField0_ & 0x00000100) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(13, getDistinctMembers());
    }
    if (((bitField0_ & 0x00000200) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(14, getDistinctGroups());
    }
    if (((bitField0_ & 0x00000400) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(15, getDistinctEvents());
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
    if (!(obj instanceof headcount.v1.WindowResult)) {
      return super.equals(obj);
    }
    headcount.v1.WindowResult other = (headcount.v1.WindowResult) obj;
    if (!getQuery()
        .equals(other.getQuery())) return false;
    if (!getPlanHash()
        .equals(other.getPlanHash())) return false;
    if (hasGroup() != other.hasGroup()) return false;
    if (hasGroup()) {
      if (!getGroup()
          .equals(other.getGroup())) return false;
    }
    if (hasRevision() != other.hasRevision()) return false;
    if (hasRevision()) {
      if (getRevision()
          != other.getRevision()) return false;
    }
    if (firing_ != other.firing_) return false;
    if (hasEnvelope() != other.hasEnvelope()) return false;
    if (hasEnvelope()) {
      if (!getEnvelope()
          .equals(other.getEnvelope())) return false;
    }
    if (hasRsvpsYes() != other.hasRsvpsYes()) return false;
    if (hasRsvpsYes()) {
      if (getRsvpsYes()
          != other.getRsvpsYes()) return false;
    }
    if (hasRsvpsNo() != other.hasRsvpsNo()) return false;
    if (hasRsvpsNo()) {
      if (getRsvpsNo()
          != other.getRsvpsNo()) return false;
    }
    if (hasRsvpsNet() != other.hasRsvpsNet()) return false;
    if (hasRsvpsNet()) {
      if (getRsvpsNet()
          != other.getRsvpsNet()) return false;
    }
    if (hasPeople() != other.hasPeople()) return false;
    if (hasPeople()) {
      if (getPeople()
          != other.getPeople()) return false;
    }
    if (hasRecords() != other.hasRecords()) return false;
    if (hasRecords()) {
      if (getRecords()
          != other.getRecords()) return false;
    }
    if (!getTopTopicsList()
        .equals(other.getTopTopicsList())) return false;
    if (hasDistinctMembers() != other.hasDistinctMembers()) return false;
    if (hasDistinctMembers()) {
      if (!getDistinctMembers()
          .equals(other.getDistinctMembers())) return false;
    }
    if (hasDistinctGroups() != other.hasDistinctGroups()) return false;
    if (hasDistinctGroups()) {
      if (!getDistinctGroups()
          .equals(other.getDistinctGroups())) return false;
    }
    if (hasDistinctEvents() != other.hasDistinctEvents()) return false;
    if (hasDistinctEvents()) {
      if (!getDistinctEvents()
          .equals(other.getDistinctEvents())) return false;
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
    hash = (37 * hash) + QUERY_FIELD_NUMBER;
    hash = (53 * hash) + getQuery().hashCode();
    hash = (37 * hash) + PLAN_HASH_FIELD_NUMBER;
    hash = (53 * hash) + getPlanHash().hashCode();
    if (hasGroup()) {
      hash = (37 * hash) + GROUP_FIELD_NUMBER;
      hash = (53 * hash) + getGroup().hashCode();
    }
    if (hasRevision()) {
      hash = (37 * hash) + REVISION_FIELD_NUMBER;
      hash = (53 * hash) + getRevision();
    }
    hash = (37 * hash) + FIRING_FIELD_NUMBER;
    hash = (53 * hash) + firing_;
    if (hasEnvelope()) {
      hash = (37 * hash) + ENVELOPE_FIELD_NUMBER;
      hash = (53 * hash) + getEnvelope().hashCode();
    }
    if (hasRsvpsYes()) {
      hash = (37 * hash) + RSVPS_YES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRsvpsYes());
    }
    if (hasRsvpsNo()) {
      hash = (37 * hash) + RSVPS_NO_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRsvpsNo());
    }
    if (hasRsvpsNet()) {
      hash = (37 * hash) + RSVPS_NET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRsvpsNet());
    }
    if (hasPeople()) {
      hash = (37 * hash) + PEOPLE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getPeople());
    }
    if (hasRecords()) {
      hash = (37 * hash) + RECORDS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRecords());
    }
    if (getTopTopicsCount() > 0) {
      hash = (37 * hash) + TOP_TOPICS_FIELD_NUMBER;
      hash = (53 * hash) + getTopTopicsList().hashCode();
    }
    if (hasDistinctMembers()) {
      hash = (37 * hash) + DISTINCT_MEMBERS_FIELD_NUMBER;
      hash = (53 * hash) + getDistinctMembers().hashCode();
    }
    if (hasDistinctGroups()) {
      hash = (37 * hash) + DISTINCT_GROUPS_FIELD_NUMBER;
      hash = (53 * hash) + getDistinctGroups().hashCode();
    }
    if (hasDistinctEvents()) {
      hash = (37 * hash) + DISTINCT_EVENTS_FIELD_NUMBER;
      hash = (53 * hash) + getDistinctEvents().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.WindowResult parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WindowResult parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WindowResult parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WindowResult parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WindowResult parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WindowResult parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WindowResult parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WindowResult parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WindowResult parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.WindowResult parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WindowResult parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WindowResult parseFrom(
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
  public static Builder newBuilder(headcount.v1.WindowResult prototype) {
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
      headcount.v1.WindowResultOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_WindowResult_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_WindowResult_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.WindowResult.class, headcount.v1.WindowResult.Builder.class);
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
        internalGetEnvelopeFieldBuilder();
        internalGetTopTopicsFieldBuilder();
        internalGetDistinctMembersFieldBuilder();
        internalGetDistinctGroupsFieldBuilder();
        internalGetDistinctEventsFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      query_ = "";
      planHash_ = "";
      group_ = "";
      revision_ = 0;
      firing_ = 0;
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      rsvpsYes_ = 0L;
      rsvpsNo_ = 0L;
      rsvpsNet_ = 0L;
      people_ = 0L;
      records_ = 0L;
      if (topTopicsBuilder_ == null) {
        topTopics_ = java.util.Collections.emptyList();
      } else {
        topTopics_ = null;
        topTopicsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000800);
      distinctMembers_ = null;
      if (distinctMembersBuilder_ != null) {
        distinctMembersBuilder_.dispose();
        distinctMembersBuilder_ = null;
      }
      distinctGroups_ = null;
      if (distinctGroupsBuilder_ != null) {
        distinctGroupsBuilder_.dispose();
        distinctGroupsBuilder_ = null;
      }
      distinctEvents_ = null;
      if (distinctEventsBuilder_ != null) {
        distinctEventsBuilder_.dispose();
        distinctEventsBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_WindowResult_descriptor;
    }
    @java.lang.Override
    public headcount.v1.WindowResult getDefaultInstanceForType() {
      return headcount.v1.WindowResult.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.WindowResult build() {
      headcount.v1.WindowResult result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.WindowResult buildPartial() {
      headcount.v1.WindowResult result = new headcount.v1.WindowResult(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.WindowResult result) {
      if (topTopicsBuilder_ == null) {
        if (((bitField0_ & 0x00000800) != 0)) {
          topTopics_ = java.util.Collections.unmodifiableList(topTopics_);
          bitField0_ = (bitField0_ & ~0x00000800);
        }
        result.topTopics_ = topTopics_;
      } else {
        result.topTopics_ = topTopicsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.WindowResult result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.query_ = query_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.planHash_ = planHash_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.group_ = group_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.revision_ = revision_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.firing_ = firing_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.envelope_ = envelopeBuilder_ == null
            ? envelope_
            : envelopeBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.rsvpsYes_ = rsvpsYes_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.rsvpsNo_ = rsvpsNo_;
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.rsvpsNet_ = rsvpsNet_;
        to_bitField0_ |= 0x00000020;
      }
      if (((from_bitField0_ & 0x00000200) != 0)) {
        result.people_ = people_;
        to_bitField0_ |= 0x00000040;
      }
      if (((from_bitField0_ & 0x00000400) != 0)) {
        result.records_ = records_;
        to_bitField0_ |= 0x00000080;
      }
      if (((from_bitField0_ & 0x00001000) != 0)) {
        result.distinctMembers_ = distinctMembersBuilder_ == null
            ? distinctMembers_
            : distinctMembersBuilder_.build();
        to_bitField0_ |= 0x00000100;
      }
      if (((from_bitField0_ & 0x00002000) != 0)) {
        result.distinctGroups_ = distinctGroupsBuilder_ == null
            ? distinctGroups_
            : distinctGroupsBuilder_.build();
        to_bitField0_ |= 0x00000200;
      }
      if (((from_bitField0_ & 0x00004000) != 0)) {
        result.distinctEvents_ = distinctEventsBuilder_ == null
            ? distinctEvents_
            : distinctEventsBuilder_.build();
        to_bitField0_ |= 0x00000400;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.WindowResult) {
        return mergeFrom((headcount.v1.WindowResult)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.WindowResult other) {
      if (other == headcount.v1.WindowResult.getDefaultInstance()) return this;
      if (!other.getQuery().isEmpty()) {
        query_ = other.query_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (!other.getPlanHash().isEmpty()) {
        planHash_ = other.planHash_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (other.hasGroup()) {
        group_ = other.group_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (other.hasRevision()) {
        setRevision(other.getRevision());
      }
      if (other.firing_ != 0) {
        setFiringValue(other.getFiringValue());
      }
      if (other.hasEnvelope()) {
        mergeEnvelope(other.getEnvelope());
      }
      if (other.hasRsvpsYes()) {
        setRsvpsYes(other.getRsvpsYes());
      }
      if (other.hasRsvpsNo()) {
        setRsvpsNo(other.getRsvpsNo());
      }
      if (other.hasRsvpsNet()) {
        setRsvpsNet(other.getRsvpsNet());
      }
      if (other.hasPeople()) {
        setPeople(other.getPeople());
      }
      if (other.hasRecords()) {
        setRecords(other.getRecords());
      }
      if (topTopicsBuilder_ == null) {
        if (!other.topTopics_.isEmpty()) {
          if (topTopics_.isEmpty()) {
            topTopics_ = other.topTopics_;
            bitField0_ = (bitField0_ & ~0x00000800);
          } else {
            ensureTopTopicsIsMutable();
            topTopics_.addAll(other.topTopics_);
          }
          onChanged();
        }
      } else {
        if (!other.topTopics_.isEmpty()) {
          if (topTopicsBuilder_.isEmpty()) {
            topTopicsBuilder_.dispose();
            topTopicsBuilder_ = null;
            topTopics_ = other.topTopics_;
            bitField0_ = (bitField0_ & ~0x00000800);
            topTopicsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetTopTopicsFieldBuilder() : null;
          } else {
            topTopicsBuilder_.addAllMessages(other.topTopics_);
          }
        }
      }
      if (other.hasDistinctMembers()) {
        mergeDistinctMembers(other.getDistinctMembers());
      }
      if (other.hasDistinctGroups()) {
        mergeDistinctGroups(other.getDistinctGroups());
      }
      if (other.hasDistinctEvents()) {
        mergeDistinctEvents(other.getDistinctEvents());
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
              query_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              planHash_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              group_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 32: {
              revision_ = input.readUInt32();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 40: {
              firing_ = input.readEnum();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 50: {
              input.readMessage(
                  internalGetEnvelopeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 56: {
              rsvpsYes_ = input.readInt64();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 64: {
              rsvpsNo_ = input.readInt64();
              bitField0_ |= 0x00000080;
              break;
            } // case 64
            case 72: {
              rsvpsNet_ = input.readInt64();
              bitField0_ |= 0x00000100;
              break;
            } // case 72
            case 80: {
              people_ = input.readInt64();
              bitField0_ |= 0x00000200;
              break;
            } // case 80
            case 88: {
              records_ = input.readUInt64();
              bitField0_ |= 0x00000400;
              break;
            } // case 88
            case 98: {
              headcount.v1.TopEntry m =
                  input.readMessage(
                      headcount.v1.TopEntry.parser(),
                      extensionRegistry);
              if (topTopicsBuilder_ == null) {
                ensureTopTopicsIsMutable();
                topTopics_.add(m);
              } else {
                topTopicsBuilder_.addMessage(m);
              }
              break;
            } // case 98
            case 106: {
              input.readMessage(
                  internalGetDistinctMembersFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00001000;
              break;
            } // case 106
            case 114: {
              input.readMessage(
                  internalGetDistinctGroupsFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00002000;
              break;
            } // case 114
            case 122: {
              input.readMessage(
                  internalGetDistinctEventsFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00004000;
              break;
            } // case 122
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
    private java.lang.Object query_ = "";
    public java.lang.String getQuery() {
      java.lang.Object ref = query_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        query_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getQueryBytes() {
      java.lang.Object ref = query_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        query_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setQuery(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      query_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearQuery() {
      query_ = getDefaultInstance().getQuery();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setQueryBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      query_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private java.lang.Object planHash_ = "";
    public java.lang.String getPlanHash() {
      java.lang.Object ref = planHash_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        planHash_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getPlanHashBytes() {
      java.lang.Object ref = planHash_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        planHash_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setPlanHash(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      planHash_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearPlanHash() {
      planHash_ = getDefaultInstance().getPlanHash();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setPlanHashBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      planHash_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private java.lang.Object group_ = "";
    public boolean hasGroup() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public java.lang.String getGroup() {
      java.lang.Object ref = group_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        group_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getGroupBytes() {
      java.lang.Object ref = group_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        group_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setGroup(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      group_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearGroup() {
      group_ = getDefaultInstance().getGroup();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setGroupBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      group_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private int revision_ ;
    @java.lang.Override
    public boolean hasRevision() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public int getRevision() {
      return revision_;
    }
    public Builder setRevision(int value) {
      revision_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearRevision() {
      bitField0_ = (bitField0_ & ~0x00000008);
      revision_ = 0;
      onChanged();
      return this;
    }
    private int firing_ = 0;
    @java.lang.Override public int getFiringValue() {
      return firing_;
    }
    public Builder setFiringValue(int value) {
      firing_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Firing getFiring() {
      headcount.v1.Firing result = headcount.v1.Firing.forNumber(firing_);
      return result == null ? headcount.v1.Firing.UNRECOGNIZED : result;
    }
    public Builder setFiring(headcount.v1.Firing value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000010;
      firing_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearFiring() {
      bitField0_ = (bitField0_ & ~0x00000010);
      firing_ = 0;
      onChanged();
      return this;
    }
    private headcount.v1.AnswerEnvelope envelope_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> envelopeBuilder_;
    public boolean hasEnvelope() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public headcount.v1.AnswerEnvelope getEnvelope() {
      if (envelopeBuilder_ == null) {
        return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
      } else {
        return envelopeBuilder_.getMessage();
      }
    }
    public Builder setEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        envelope_ = value;
      } else {
        envelopeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder setEnvelope(
        headcount.v1.AnswerEnvelope.Builder builderForValue) {
      if (envelopeBuilder_ == null) {
        envelope_ = builderForValue.build();
      } else {
        envelopeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
          envelope_ != null &&
          envelope_ != headcount.v1.AnswerEnvelope.getDefaultInstance()) {
          getEnvelopeBuilder().mergeFrom(value);
        } else {
          envelope_ = value;
        }
      } else {
        envelopeBuilder_.mergeFrom(value);
      }
      if (envelope_ != null) {
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearEnvelope() {
      bitField0_ = (bitField0_ & ~0x00000020);
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.AnswerEnvelope.Builder getEnvelopeBuilder() {
      bitField0_ |= 0x00000020;
      onChanged();
      return internalGetEnvelopeFieldBuilder().getBuilder();
    }
    public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
      if (envelopeBuilder_ != null) {
        return envelopeBuilder_.getMessageOrBuilder();
      } else {
        return envelope_ == null ?
            headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> 
        internalGetEnvelopeFieldBuilder() {
      if (envelopeBuilder_ == null) {
        envelopeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder>(
                getEnvelope(),
                getParentForChildren(),
                isClean());
        envelope_ = null;
      }
      return envelopeBuilder_;
    }
    private long rsvpsYes_ ;
    @java.lang.Override
    public boolean hasRsvpsYes() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    @java.lang.Override
    public long getRsvpsYes() {
      return rsvpsYes_;
    }
    public Builder setRsvpsYes(long value) {
      rsvpsYes_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearRsvpsYes() {
      bitField0_ = (bitField0_ & ~0x00000040);
      rsvpsYes_ = 0L;
      onChanged();
      return this;
    }
    private long rsvpsNo_ ;
    @java.lang.Override
    public boolean hasRsvpsNo() {
      return ((bitField0_ & 0x00000080) != 0);
    }
    @java.lang.Override
    public long getRsvpsNo() {
      return rsvpsNo_;
    }
    public Builder setRsvpsNo(long value) {
      rsvpsNo_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearRsvpsNo() {
      bitField0_ = (bitField0_ & ~0x00000080);
      rsvpsNo_ = 0L;
      onChanged();
      return this;
    }
    private long rsvpsNet_ ;
    @java.lang.Override
    public boolean hasRsvpsNet() {
      return ((bitField0_ & 0x00000100) != 0);
    }
    @java.lang.Override
    public long getRsvpsNet() {
      return rsvpsNet_;
    }
    public Builder setRsvpsNet(long value) {
      rsvpsNet_ = value;
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder clearRsvpsNet() {
      bitField0_ = (bitField0_ & ~0x00000100);
      rsvpsNet_ = 0L;
      onChanged();
      return this;
    }
    private long people_ ;
    @java.lang.Override
    public boolean hasPeople() {
      return ((bitField0_ & 0x00000200) != 0);
    }
    @java.lang.Override
    public long getPeople() {
      return people_;
    }
    public Builder setPeople(long value) {
      people_ = value;
      bitField0_ |= 0x00000200;
      onChanged();
      return this;
    }
    public Builder clearPeople() {
      bitField0_ = (bitField0_ & ~0x00000200);
      people_ = 0L;
      onChanged();
      return this;
    }
    private long records_ ;
    @java.lang.Override
    public boolean hasRecords() {
      return ((bitField0_ & 0x00000400) != 0);
    }
    @java.lang.Override
    public long getRecords() {
      return records_;
    }
    public Builder setRecords(long value) {
      records_ = value;
      bitField0_ |= 0x00000400;
      onChanged();
      return this;
    }
    public Builder clearRecords() {
      bitField0_ = (bitField0_ & ~0x00000400);
      records_ = 0L;
      onChanged();
      return this;
    }
    private java.util.List<headcount.v1.TopEntry> topTopics_ =
      java.util.Collections.emptyList();
    private void ensureTopTopicsIsMutable() {
      if (!((bitField0_ & 0x00000800) != 0)) {
        topTopics_ = new java.util.ArrayList<headcount.v1.TopEntry>(topTopics_);
        bitField0_ |= 0x00000800;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.TopEntry, headcount.v1.TopEntry.Builder, headcount.v1.TopEntryOrBuilder> topTopicsBuilder_;
    public java.util.List<headcount.v1.TopEntry> getTopTopicsList() {
      if (topTopicsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(topTopics_);
      } else {
        return topTopicsBuilder_.getMessageList();
      }
    }
    public int getTopTopicsCount() {
      if (topTopicsBuilder_ == null) {
        return topTopics_.size();
      } else {
        return topTopicsBuilder_.getCount();
      }
    }
    public headcount.v1.TopEntry getTopTopics(int index) {
      if (topTopicsBuilder_ == null) {
        return topTopics_.get(index);
      } else {
        return topTopicsBuilder_.getMessage(index);
      }
    }
    public Builder setTopTopics(
        int index, headcount.v1.TopEntry value) {
      if (topTopicsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureTopTopicsIsMutable();
        topTopics_.set(index, value);
        onChanged();
      } else {
        topTopicsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setTopTopics(
        int index, headcount.v1.TopEntry.Builder builderForValue) {
      if (topTopicsBuilder_ == null) {
        ensureTopTopicsIsMutable();
        topTopics_.set(index, builderForValue.build());
        onChanged();
      } else {
        topTopicsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addTopTopics(headcount.v1.TopEntry value) {
      if (topTopicsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureTopTopicsIsMutable();
        topTopics_.add(value);
        onChanged();
      } else {
        topTopicsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addTopTopics(
        int index, headcount.v1.TopEntry value) {
      if (topTopicsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureTopTopicsIsMutable();
        topTopics_.add(index, value);
        onChanged();
      } else {
        topTopicsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addTopTopics(
        headcount.v1.TopEntry.Builder builderForValue) {
      if (topTopicsBuilder_ == null) {
        ensureTopTopicsIsMutable();
        topTopics_.add(builderForValue.build());
        onChanged();
      } else {
        topTopicsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addTopTopics(
        int index, headcount.v1.TopEntry.Builder builderForValue) {
      if (topTopicsBuilder_ == null) {
        ensureTopTopicsIsMutable();
        topTopics_.add(index, builderForValue.build());
        onChanged();
      } else {
        topTopicsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllTopTopics(
        java.lang.Iterable<? extends headcount.v1.TopEntry> values) {
      if (topTopicsBuilder_ == null) {
        ensureTopTopicsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, topTopics_);
        onChanged();
      } else {
        topTopicsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearTopTopics() {
      if (topTopicsBuilder_ == null) {
        topTopics_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000800);
        onChanged();
      } else {
        topTopicsBuilder_.clear();
      }
      return this;
    }
    public Builder removeTopTopics(int index) {
      if (topTopicsBuilder_ == null) {
        ensureTopTopicsIsMutable();
        topTopics_.remove(index);
        onChanged();
      } else {
        topTopicsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.TopEntry.Builder getTopTopicsBuilder(
        int index) {
      return internalGetTopTopicsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.TopEntryOrBuilder getTopTopicsOrBuilder(
        int index) {
      if (topTopicsBuilder_ == null) {
        return topTopics_.get(index);  } else {
        return topTopicsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.TopEntryOrBuilder> 
         getTopTopicsOrBuilderList() {
      if (topTopicsBuilder_ != null) {
        return topTopicsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(topTopics_);
      }
    }
    public headcount.v1.TopEntry.Builder addTopTopicsBuilder() {
      return internalGetTopTopicsFieldBuilder().addBuilder(
          headcount.v1.TopEntry.getDefaultInstance());
    }
    public headcount.v1.TopEntry.Builder addTopTopicsBuilder(
        int index) {
      return internalGetTopTopicsFieldBuilder().addBuilder(
          index, headcount.v1.TopEntry.getDefaultInstance());
    }
    public java.util.List<headcount.v1.TopEntry.Builder> 
         getTopTopicsBuilderList() {
      return internalGetTopTopicsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.TopEntry, headcount.v1.TopEntry.Builder, headcount.v1.TopEntryOrBuilder> 
        internalGetTopTopicsFieldBuilder() {
      if (topTopicsBuilder_ == null) {
        topTopicsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.TopEntry, headcount.v1.TopEntry.Builder, headcount.v1.TopEntryOrBuilder>(
                topTopics_,
                ((bitField0_ & 0x00000800) != 0),
                getParentForChildren(),
                isClean());
        topTopics_ = null;
      }
      return topTopicsBuilder_;
    }
    private headcount.v1.Estimate distinctMembers_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> distinctMembersBuilder_;
    public boolean hasDistinctMembers() {
      return ((bitField0_ & 0x00001000) != 0);
    }
    public headcount.v1.Estimate getDistinctMembers() {
      if (distinctMembersBuilder_ == null) {
        return distinctMembers_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctMembers_;
      } else {
        return distinctMembersBuilder_.getMessage();
      }
    }
    public Builder setDistinctMembers(headcount.v1.Estimate value) {
      if (distinctMembersBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        distinctMembers_ = value;
      } else {
        distinctMembersBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00001000;
      onChanged();
      return this;
    }
    public Builder setDistinctMembers(
        headcount.v1.Estimate.Builder builderForValue) {
      if (distinctMembersBuilder_ == null) {
        distinctMembers_ = builderForValue.build();
      } else {
        distinctMembersBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00001000;
      onChanged();
      return this;
    }
    public Builder mergeDistinctMembers(headcount.v1.Estimate value) {
      if (distinctMembersBuilder_ == null) {
        if (((bitField0_ & 0x00001000) != 0) &&
          distinctMembers_ != null &&
          distinctMembers_ != headcount.v1.Estimate.getDefaultInstance()) {
          getDistinctMembersBuilder().mergeFrom(value);
        } else {
          distinctMembers_ = value;
        }
      } else {
        distinctMembersBuilder_.mergeFrom(value);
      }
      if (distinctMembers_ != null) {
        bitField0_ |= 0x00001000;
        onChanged();
      }
      return this;
    }
    public Builder clearDistinctMembers() {
      bitField0_ = (bitField0_ & ~0x00001000);
      distinctMembers_ = null;
      if (distinctMembersBuilder_ != null) {
        distinctMembersBuilder_.dispose();
        distinctMembersBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Estimate.Builder getDistinctMembersBuilder() {
      bitField0_ |= 0x00001000;
      onChanged();
      return internalGetDistinctMembersFieldBuilder().getBuilder();
    }
    public headcount.v1.EstimateOrBuilder getDistinctMembersOrBuilder() {
      if (distinctMembersBuilder_ != null) {
        return distinctMembersBuilder_.getMessageOrBuilder();
      } else {
        return distinctMembers_ == null ?
            headcount.v1.Estimate.getDefaultInstance() : distinctMembers_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> 
        internalGetDistinctMembersFieldBuilder() {
      if (distinctMembersBuilder_ == null) {
        distinctMembersBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder>(
                getDistinctMembers(),
                getParentForChildren(),
                isClean());
        distinctMembers_ = null;
      }
      return distinctMembersBuilder_;
    }
    private headcount.v1.Estimate distinctGroups_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> distinctGroupsBuilder_;
    public boolean hasDistinctGroups() {
      return ((bitField0_ & 0x00002000) != 0);
    }
    public headcount.v1.Estimate getDistinctGroups() {
      if (distinctGroupsBuilder_ == null) {
        return distinctGroups_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctGroups_;
      } else {
        return distinctGroupsBuilder_.getMessage();
      }
    }
    public Builder setDistinctGroups(headcount.v1.Estimate value) {
      if (distinctGroupsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        distinctGroups_ = value;
      } else {
        distinctGroupsBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00002000;
      onChanged();
      return this;
    }
    public Builder setDistinctGroups(
        headcount.v1.Estimate.Builder builderForValue) {
      if (distinctGroupsBuilder_ == null) {
        distinctGroups_ = builderForValue.build();
      } else {
        distinctGroupsBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00002000;
      onChanged();
      return this;
    }
    public Builder mergeDistinctGroups(headcount.v1.Estimate value) {
      if (distinctGroupsBuilder_ == null) {
        if (((bitField0_ & 0x00002000) != 0) &&
          distinctGroups_ != null &&
          distinctGroups_ != headcount.v1.Estimate.getDefaultInstance()) {
          getDistinctGroupsBuilder().mergeFrom(value);
        } else {
          distinctGroups_ = value;
        }
      } else {
        distinctGroupsBuilder_.mergeFrom(value);
      }
      if (distinctGroups_ != null) {
        bitField0_ |= 0x00002000;
        onChanged();
      }
      return this;
    }
    public Builder clearDistinctGroups() {
      bitField0_ = (bitField0_ & ~0x00002000);
      distinctGroups_ = null;
      if (distinctGroupsBuilder_ != null) {
        distinctGroupsBuilder_.dispose();
        distinctGroupsBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Estimate.Builder getDistinctGroupsBuilder() {
      bitField0_ |= 0x00002000;
      onChanged();
      return internalGetDistinctGroupsFieldBuilder().getBuilder();
    }
    public headcount.v1.EstimateOrBuilder getDistinctGroupsOrBuilder() {
      if (distinctGroupsBuilder_ != null) {
        return distinctGroupsBuilder_.getMessageOrBuilder();
      } else {
        return distinctGroups_ == null ?
            headcount.v1.Estimate.getDefaultInstance() : distinctGroups_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> 
        internalGetDistinctGroupsFieldBuilder() {
      if (distinctGroupsBuilder_ == null) {
        distinctGroupsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder>(
                getDistinctGroups(),
                getParentForChildren(),
                isClean());
        distinctGroups_ = null;
      }
      return distinctGroupsBuilder_;
    }
    private headcount.v1.Estimate distinctEvents_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> distinctEventsBuilder_;
    public boolean hasDistinctEvents() {
      return ((bitField0_ & 0x00004000) != 0);
    }
    public headcount.v1.Estimate getDistinctEvents() {
      if (distinctEventsBuilder_ == null) {
        return distinctEvents_ == null ? headcount.v1.Estimate.getDefaultInstance() : distinctEvents_;
      } else {
        return distinctEventsBuilder_.getMessage();
      }
    }
    public Builder setDistinctEvents(headcount.v1.Estimate value) {
      if (distinctEventsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        distinctEvents_ = value;
      } else {
        distinctEventsBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00004000;
      onChanged();
      return this;
    }
    public Builder setDistinctEvents(
        headcount.v1.Estimate.Builder builderForValue) {
      if (distinctEventsBuilder_ == null) {
        distinctEvents_ = builderForValue.build();
      } else {
        distinctEventsBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00004000;
      onChanged();
      return this;
    }
    public Builder mergeDistinctEvents(headcount.v1.Estimate value) {
      if (distinctEventsBuilder_ == null) {
        if (((bitField0_ & 0x00004000) != 0) &&
          distinctEvents_ != null &&
          distinctEvents_ != headcount.v1.Estimate.getDefaultInstance()) {
          getDistinctEventsBuilder().mergeFrom(value);
        } else {
          distinctEvents_ = value;
        }
      } else {
        distinctEventsBuilder_.mergeFrom(value);
      }
      if (distinctEvents_ != null) {
        bitField0_ |= 0x00004000;
        onChanged();
      }
      return this;
    }
    public Builder clearDistinctEvents() {
      bitField0_ = (bitField0_ & ~0x00004000);
      distinctEvents_ = null;
      if (distinctEventsBuilder_ != null) {
        distinctEventsBuilder_.dispose();
        distinctEventsBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Estimate.Builder getDistinctEventsBuilder() {
      bitField0_ |= 0x00004000;
      onChanged();
      return internalGetDistinctEventsFieldBuilder().getBuilder();
    }
    public headcount.v1.EstimateOrBuilder getDistinctEventsOrBuilder() {
      if (distinctEventsBuilder_ != null) {
        return distinctEventsBuilder_.getMessageOrBuilder();
      } else {
        return distinctEvents_ == null ?
            headcount.v1.Estimate.getDefaultInstance() : distinctEvents_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> 
        internalGetDistinctEventsFieldBuilder() {
      if (distinctEventsBuilder_ == null) {
        distinctEventsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder>(
                getDistinctEvents(),
                getParentForChildren(),
                isClean());
        distinctEvents_ = null;
      }
      return distinctEventsBuilder_;
    }
  }
  private static final headcount.v1.WindowResult DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.WindowResult();
  }
  public static headcount.v1.WindowResult getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<WindowResult>
      PARSER = new com.google.protobuf.AbstractParser<WindowResult>() {
    @java.lang.Override
    public WindowResult parsePartialFrom(
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
  public static com.google.protobuf.Parser<WindowResult> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<WindowResult> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.WindowResult getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
