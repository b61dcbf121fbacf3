package headcount.v1;
@com.google.protobuf.Generated
public final class GetHeadcountResponse extends
    com.google.protobuf.GeneratedMessage implements
    GetHeadcountResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "GetHeadcountResponse");
  }
  private GetHeadcountResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private GetHeadcountResponse() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_GetHeadcountResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_GetHeadcountResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.GetHeadcountResponse.class, headcount.v1.GetHeadcountResponse.Builder.class);
  }
  private int bitField0_;
  public static final int RSVPS_YES_FIELD_NUMBER = 1;
  private long rsvpsYes_ = 0L;
  @java.lang.Override
  public boolean hasRsvpsYes() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getRsvpsYes() {
    return rsvpsYes_;
  }
  public static final int RSVPS_NO_FIELD_NUMBER = 2;
  private long rsvpsNo_ = 0L;
  @java.lang.Override
  public boolean hasRsvpsNo() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getRsvpsNo() {
    return rsvpsNo_;
  }
  public static final int RSVPS_WAITLIST_FIELD_NUMBER = 3;
  private long rsvpsWaitlist_ = 0L;
  @java.lang.Override
  public boolean hasRsvpsWaitlist() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getRsvpsWaitlist() {
    return rsvpsWaitlist_;
  }
  public static final int PEOPLE_FIELD_NUMBER = 4;
  private long people_ = 0L;
  @java.lang.Override
  public boolean hasPeople() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public long getPeople() {
    return people_;
  }
  public static final int MEMBERS_YES_FIELD_NUMBER = 5;
  private long membersYes_ = 0L;
  @java.lang.Override
  public boolean hasMembersYes() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public long getMembersYes() {
    return membersYes_;
  }
  public static final int MEMBERS_FIELD_NUMBER = 6;
  private long members_ = 0L;
  @java.lang.Override
  public boolean hasMembers() {
    return ((bitField0_ & 0x00000020) != 0);
  }
  @java.lang.Override
  public long getMembers() {
    return members_;
  }
  public static final int EVENTS_FIELD_NUMBER = 7;
  private long events_ = 0L;
  @java.lang.Override
  public boolean hasEvents() {
    return ((bitField0_ & 0x00000040) != 0);
  }
  @java.lang.Override
  public long getEvents() {
    return events_;
  }
  public static final int GROUPS_FIELD_NUMBER = 8;
  private long groups_ = 0L;
  @java.lang.Override
  public boolean hasGroups() {
    return ((bitField0_ & 0x00000080) != 0);
  }
  @java.lang.Override
  public long getGroups() {
    return groups_;
  }
  public static final int RECORDS_FIELD_NUMBER = 9;
  private headcount.v1.RecordCounts records_;
  @java.lang.Override
  public boolean hasRecords() {
    return ((bitField0_ & 0x00000100) != 0);
  }
  @java.lang.Override
  public headcount.v1.RecordCounts getRecords() {
    return records_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : records_;
  }
  @java.lang.Override
  public headcount.v1.RecordCountsOrBuilder getRecordsOrBuilder() {
    return records_ == null ? headcount.v1.RecordCounts.getDefaultInstance() : records_;
  }
  public static final int ENVELOPE_FIELD_NUMBER = 10;
  private headcount.v1.AnswerEnvelope envelope_;
  @java.lang.Override
  public boolean hasEnvelope() {
    return ((bitField0_ & 0x00000200) != 0);
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelope getEnvelope() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
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
      output.writeInt64(1, rsvpsYes_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeInt64(2, rsvpsNo_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeInt64(3, rsvpsWaitlist_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeInt64(4, people_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeInt64(5, membersYes_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      output.writeInt64(6, members_);
    }
    if (((bitField0_ & 0x00000040) != 0)) {
      output.writeInt64(7, events_);
    }
    if (((bitField0_ & 0x00000080) != 0)) {
      output.writeInt64(8, groups_);
    }
    if (((bitField0_ & 0x00000100) != 0)) {
      output.writeMessage(9, getRecords());
    }
    if (((bitField0_ & 0x00000200) != 0)) {
      output.writeMessage(10, getEnvelope());
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
        .computeInt64Size(1, rsvpsYes_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(2, rsvpsNo_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(3, rsvpsWaitlist_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(4, people_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(5, membersYes_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(6, members_);
    }
    if (((bitField0_ & 0x00000040) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(7, events_);
    }
    if (((bitField0_ & 0x00000080) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(8, groups_);
    }
    if (((bitField0_ & 0x00000100) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(9, getRecords());
    }
    if (((bitField0_ & 0x00000200) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(10, getEnvelope());
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
    if (!(obj instanceof headcount.v1.GetHeadcountResponse)) {
      return super.equals(obj);
    }
    headcount.v1.GetHeadcountResponse other = (headcount.v1.GetHeadcountResponse) obj;
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
    if (hasRsvpsWaitlist() != other.hasRsvpsWaitlist()) return false;
    if (hasRsvpsWaitlist()) {
      if (getRsvpsWaitlist()
          != other.getRsvpsWaitlist()) return false;
    }
    if (hasPeople() != other.hasPeople()) return false;
    if (hasPeople()) {
      if (getPeople()
          != other.getPeople()) return false;
    }
    if (hasMembersYes() != other.hasMembersYes()) return false;
    if (hasMembersYes()) {
      if (getMembersYes()
          != other.getMembersYes()) return false;
    }
    if (hasMembers() != other.hasMembers()) return false;
    if (hasMembers()) {
      if (getMembers()
          != other.getMembers()) return false;
    }
    if (hasEvents() != other.hasEvents()) return false;
    if (hasEvents()) {
      if (getEvents()
          != other.getEvents()) return false;
    }
    if (hasGroups() != other.hasGroups()) return false;
    if (hasGroups()) {
      if (getGroups()
          != other.getGroups()) return false;
    }
    if (hasRecords() != other.hasRecords()) return false;
    if (hasRecords()) {
      if (!getRecords()
          .equals(other.getRecords())) return false;
    }
    if (hasEnvelope() != other.hasEnvelope()) return false;
    if (hasEnvelope()) {
      if (!getEnvelope()
          .equals(other.getEnvelope())) return false;
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
    if (hasRsvpsWaitlist()) {
      hash = (37 * hash) + RSVPS_WAITLIST_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRsvpsWaitlist());
    }
    if (hasPeople()) {
      hash = (37 * hash) + PEOPLE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getPeople());
    }
    if (hasMembersYes()) {
      hash = (37 * hash) + MEMBERS_YES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getMembersYes());
    }
    if (hasMembers()) {
      hash = (37 * hash) + MEMBERS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getMembers());
    }
    if (hasEvents()) {
      hash = (37 * hash) + EVENTS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getEvents());
    }
    if (hasGroups()) {
      hash = (37 * hash) + GROUPS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getGroups());
    }
    if (hasRecords()) {
      hash = (37 * hash) + RECORDS_FIELD_NUMBER;
      hash = (53 * hash) + getRecords().hashCode();
    }
    if (hasEnvelope()) {
      hash = (37 * hash) + ENVELOPE_FIELD_NUMBER;
      hash = (53 * hash) + getEnvelope().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetHeadcountResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.GetHeadcountResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetHeadcountResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.GetHeadcountResponse prototype) {
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
      headcount.v1.GetHeadcountResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_GetHeadcountResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_GetHeadcountResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.GetHeadcountResponse.class, headcount.v1.GetHeadcountResponse.Builder.class);
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
        internalGetRecordsFieldBuilder();
        internalGetEnvelopeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      rsvpsYes_ = 0L;
      rsvpsNo_ = 0L;
      rsvpsWaitlist_ = 0L;
      people_ = 0L;
      membersYes_ = 0L;
      members_ = 0L;
      events_ = 0L;
      groups_ = 0L;
      records_ = null;
      if (recordsBuilder_ != null) {
        recordsBuilder_.dispose();
        recordsBuilder_ = null;
      }
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_GetHeadcountResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.GetHeadcountResponse getDefaultInstanceForType() {
      return headcount.v1.GetHeadcountResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.GetHeadcountResponse build() {
      headcount.v1.GetHeadcountResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.GetHeadcountResponse buildPartial() {
      headcount.v1.GetHeadcountResponse result = new headcount.v1.GetHeadcountResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.GetHeadcountResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.rsvpsYes_ = rsvpsYes_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.rsvpsNo_ = rsvpsNo_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.rsvpsWaitlist_ = rsvpsWaitlist_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.people_ = people_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.membersYes_ = membersYes_;
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.members_ = members_;
        to_bitField0_ |= 0x00000020;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.events_ = events_;
        to_bitField0_ |= 0x00000040;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.groups_ = groups_;
        to_bitField0_ |= 0x00000080;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.records_ = recordsBuilder_ == null
            ? records_
            : recordsBuilder_.build();
        to_bitField0_ |= 0x00000100;
      }
      if (((from_bitField0_ & 0x00000200) != 0)) {
        result.envelope_ = envelopeBuilder_ == null
            ? envelope_
            : envelopeBuilder_.build();
        to_bitField0_ |= 0x00000200;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.GetHeadcountResponse) {
        return mergeFrom((headcount.v1.GetHeadcountResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.GetHeadcountResponse other) {
      if (other == headcount.v1.GetHeadcountResponse.getDefaultInstance()) return this;
      if (other.hasRsvpsYes()) {
        setRsvpsYes(other.getRsvpsYes());
      }
      if (other.hasRsvpsNo()) {
        setRsvpsNo(other.getRsvpsNo());
      }
      if (other.hasRsvpsWaitlist()) {
        setRsvpsWaitlist(other.getRsvpsWaitlist());
      }
      if (other.hasPeople()) {
        setPeople(other.getPeople());
      }
      if (other.hasMembersYes()) {
        setMembersYes(other.getMembersYes());
      }
      if (other.hasMembers()) {
        setMembers(other.getMembers());
      }
      if (other.hasEvents()) {
        setEvents(other.getEvents());
      }
      if (other.hasGroups()) {
        setGroups(other.getGroups());
      }
      if (other.hasRecords()) {
        mergeRecords(other.getRecords());
      }
      if (other.hasEnvelope()) {
        mergeEnvelope(other.getEnvelope());
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
              rsvpsYes_ = input.readInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              rsvpsNo_ = input.readInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              rsvpsWaitlist_ = input.readInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              people_ = input.readInt64();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 40: {
              membersYes_ = input.readInt64();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 48: {
              members_ = input.readInt64();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 56: {
              events_ = input.readInt64();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 64: {
              groups_ = input.readInt64();
              bitField0_ |= 0x00000080;
              break;
            } // case 64
            case 74: {
              input.readMessage(
                  internalGetRecordsFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000100;
              break;
            } // case 74
            case 82: {
              input.readMessage(
                  internalGetEnvelopeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000200;
              break;
            } // case 82
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
    private long rsvpsYes_ ;
    @java.lang.Override
    public boolean hasRsvpsYes() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public long getRsvpsYes() {
      return rsvpsYes_;
    }
    public Builder setRsvpsYes(long value) {
      rsvpsYes_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearRsvpsYes() {
      bitField0_ = (bitField0_ & ~0x00000001);
      rsvpsYes_ = 0L;
      onChanged();
      return this;
    }
    private long rsvpsNo_ ;
    @java.lang.Override
    public boolean hasRsvpsNo() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getRsvpsNo() {
      return rsvpsNo_;
    }
    public Builder setRsvpsNo(long value) {
      rsvpsNo_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearRsvpsNo() {
      bitField0_ = (bitField0_ & ~0x00000002);
      rsvpsNo_ = 0L;
      onChanged();
      return this;
    }
    private long rsvpsWaitlist_ ;
    @java.lang.Override
    public boolean hasRsvpsWaitlist() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getRsvpsWaitlist() {
      return rsvpsWaitlist_;
    }
    public Builder setRsvpsWaitlist(long value) {
      rsvpsWaitlist_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearRsvpsWaitlist() {
      bitField0_ = (bitField0_ & ~0x00000004);
      rsvpsWaitlist_ = 0L;
      onChanged();
      return this;
    }
    private long people_ ;
    @java.lang.Override
    public boolean hasPeople() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public long getPeople() {
      return people_;
    }
    public Builder setPeople(long value) {
      people_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearPeople() {
      bitField0_ = (bitField0_ & ~0x00000008);
      people_ = 0L;
      onChanged();
      return this;
    }
    private long membersYes_ ;
    @java.lang.Override
    public boolean hasMembersYes() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    @java.lang.Override
    public long getMembersYes() {
      return membersYes_;
    }
    public Builder setMembersYes(long value) {
      membersYes_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearMembersYes() {
      bitField0_ = (bitField0_ & ~0x00000010);
      membersYes_ = 0L;
      onChanged();
      return this;
    }
    private long members_ ;
    @java.lang.Override
    public boolean hasMembers() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    @java.lang.Override
    public long getMembers() {
      return members_;
    }
    public Builder setMembers(long value) {
      members_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearMembers() {
      bitField0_ = (bitField0_ & ~0x00000020);
      members_ = 0L;
      onChanged();
      return this;
    }
    private long events_ ;
    @java.lang.Override
    public boolean hasEvents() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    @java.lang.Override
    public long getEvents() {
      return events_;
    }
    public Builder setEvents(long value) {
      events_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearEvents() {
      bitField0_ = (bitField0_ & ~0x00000040);
      events_ = 0L;
      onChanged();
      return this;
    }
    private long groups_ ;
    @java.lang.Override
    public boolean hasGroups() {
      return ((bitField0_ & 0x00000080) != 0);
    }
    @java.lang.Override
    public long getGroups() {
      return groups_;
    }
    public Builder setGroups(long value) {
      groups_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearGroups() {
      bitField0_ = (bitField0_ & ~0x00000080);
      groups_ = 0L;
      onChanged();
      return this;
    }
    private headcount.v1.RecordCounts records_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RecordCounts, headcount.v1.RecordCounts.Builder, headcount.v1.RecordCountsOrBuilder> recordsBuilder_;
    public boolean hasRecords() {
      return ((bitField0_ & 0x00000100) != 0);
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
      bitField0_ |= 0x00000100;
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
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder mergeRecords(headcount.v1.RecordCounts value) {
      if (recordsBuilder_ == null) {
        if (((bitField0_ & 0x00000100) != 0) &&
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
        bitField0_ |= 0x00000100;
        onChanged();
      }
      return this;
    }
    public Builder clearRecords() {
      bitField0_ = (bitField0_ & ~0x00000100);
      records_ = null;
      if (recordsBuilder_ != null) {
        recordsBuilder_.dispose();
        recordsBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.RecordCounts.Builder getRecordsBuilder() {
      bitField0_ |= 0x00000100;
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
    private headcount.v1.AnswerEnvelope envelope_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> envelopeBuilder_;
    public boolean hasEnvelope() {
      return ((bitField0_ & 0x00000200) != 0);
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
      bitField0_ |= 0x00000200;
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
      bitField0_ |= 0x00000200;
      onChanged();
      return this;
    }
    public Builder mergeEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (((bitField0_ & 0x00000200) != 0) &&
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
        bitField0_ |= 0x00000200;
        onChanged();
      }
      return this;
    }
    public Builder clearEnvelope() {
      bitField0_ = (bitField0_ & ~0x00000200);
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.AnswerEnvelope.Builder getEnvelopeBuilder() {
      bitField0_ |= 0x00000200;
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
  }
  private static final headcount.v1.GetHeadcountResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.GetHeadcountResponse();
  }
  public static headcount.v1.GetHeadcountResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<GetHeadcountResponse>
      PARSER = new com.google.protobuf.AbstractParser<GetHeadcountResponse>() {
    @java.lang.Override
    public GetHeadcountResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<GetHeadcountResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<GetHeadcountResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.GetHeadcountResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
