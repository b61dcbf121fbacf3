package headcount.v1;
@com.google.protobuf.Generated
public final class RsvpState extends
    com.google.protobuf.GeneratedMessage implements
    RsvpStateOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "RsvpState");
  }
  private RsvpState(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private RsvpState() {
    response_ = 0;
    eventId_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_RsvpState_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_RsvpState_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.RsvpState.class, headcount.v1.RsvpState.Builder.class);
  }
  private int bitField0_;
  public static final int RSVP_ID_FIELD_NUMBER = 1;
  private long rsvpId_ = 0L;
  @java.lang.Override
  public long getRsvpId() {
    return rsvpId_;
  }
  public static final int RESPONSE_FIELD_NUMBER = 2;
  private int response_ = 0;
  @java.lang.Override public int getResponseValue() {
    return response_;
  }
  @java.lang.Override public headcount.v1.Response getResponse() {
    headcount.v1.Response result = headcount.v1.Response.forNumber(response_);
    return result == null ? headcount.v1.Response.UNRECOGNIZED : result;
  }
  public static final int GUESTS_FIELD_NUMBER = 3;
  private int guests_ = 0;
  @java.lang.Override
  public boolean hasGuests() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getGuests() {
    return guests_;
  }
  public static final int MEMBER_ID_FIELD_NUMBER = 4;
  private long memberId_ = 0L;
  @java.lang.Override
  public long getMemberId() {
    return memberId_;
  }
  public static final int EVENT_ID_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private volatile java.lang.Object eventId_ = "";
  @java.lang.Override
  public java.lang.String getEventId() {
    java.lang.Object ref = eventId_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      eventId_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getEventIdBytes() {
    java.lang.Object ref = eventId_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      eventId_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int GROUP_ID_FIELD_NUMBER = 6;
  private long groupId_ = 0L;
  @java.lang.Override
  public long getGroupId() {
    return groupId_;
  }
  public static final int MTIME_MS_FIELD_NUMBER = 7;
  private long mtimeMs_ = 0L;
  @java.lang.Override
  public long getMtimeMs() {
    return mtimeMs_;
  }
  public static final int VERSION_FIELD_NUMBER = 8;
  private long version_ = 0L;
  @java.lang.Override
  public long getVersion() {
    return version_;
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
    if (rsvpId_ != 0L) {
      output.writeUInt64(1, rsvpId_);
    }
    if (response_ != headcount.v1.Response.RESPONSE_UNSPECIFIED.getNumber()) {
      output.writeEnum(2, response_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(3, guests_);
    }
    if (memberId_ != 0L) {
      output.writeUInt64(4, memberId_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(eventId_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, eventId_);
    }
    if (groupId_ != 0L) {
      output.writeUInt64(6, groupId_);
    }
    if (mtimeMs_ != 0L) {
      output.writeSFixed64(7, mtimeMs_);
    }
    if (version_ != 0L) {
      output.writeFixed64(8, version_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (rsvpId_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(1, rsvpId_);
    }
    if (response_ != headcount.v1.Response.RESPONSE_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(2, response_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(3, guests_);
    }
    if (memberId_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(4, memberId_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(eventId_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(5, eventId_);
    }
    if (groupId_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(6, groupId_);
    }
    if (mtimeMs_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeSFixed64Size(7, mtimeMs_);
    }
    if (version_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(8, version_);
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
    if (!(obj instanceof headcount.v1.RsvpState)) {
      return super.equals(obj);
    }
    headcount.v1.RsvpState other = (headcount.v1.RsvpState) obj;
    if (getRsvpId()
        != other.getRsvpId()) return false;
    if (response_ != other.response_) return false;
    if (hasGuests() != other.hasGuests()) return false;
    if (hasGuests()) {
      if (getGuests()
          != other.getGuests()) return false;
    }
    if (getMemberId()
        != other.getMemberId()) return false;
    if (!getEventId()
        .equals(other.getEventId())) return false;
    if (getGroupId()
        != other.getGroupId()) return false;
    if (getMtimeMs()
        != other.getMtimeMs()) return false;
    if (getVersion()
        != other.getVersion()) return false;
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
    hash = (37 * hash) + RSVP_ID_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getRsvpId());
    hash = (37 * hash) + RESPONSE_FIELD_NUMBER;
    hash = (53 * hash) + response_;
    if (hasGuests()) {
      hash = (37 * hash) + GUESTS_FIELD_NUMBER;
      hash = (53 * hash) + getGuests();
    }
    hash = (37 * hash) + MEMBER_ID_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getMemberId());
    hash = (37 * hash) + EVENT_ID_FIELD_NUMBER;
    hash = (53 * hash) + getEventId().hashCode();
    hash = (37 * hash) + GROUP_ID_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getGroupId());
    hash = (37 * hash) + MTIME_MS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getMtimeMs());
    hash = (37 * hash) + VERSION_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getVersion());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.RsvpState parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpState parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpState parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpState parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpState parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpState parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpState parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpState parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RsvpState parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpState parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RsvpState parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpState parseFrom(
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
  public static Builder newBuilder(headcount.v1.RsvpState prototype) {
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
      headcount.v1.RsvpStateOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_RsvpState_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_RsvpState_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.RsvpState.class, headcount.v1.RsvpState.Builder.class);
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
      rsvpId_ = 0L;
      response_ = 0;
      guests_ = 0;
      memberId_ = 0L;
      eventId_ = "";
      groupId_ = 0L;
      mtimeMs_ = 0L;
      version_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_RsvpState_descriptor;
    }
    @java.lang.Override
    public headcount.v1.RsvpState getDefaultInstanceForType() {
      return headcount.v1.RsvpState.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.RsvpState build() {
      headcount.v1.RsvpState result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.RsvpState buildPartial() {
      headcount.v1.RsvpState result = new headcount.v1.RsvpState(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.RsvpState result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.rsvpId_ = rsvpId_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.response_ = response_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.guests_ = guests_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.memberId_ = memberId_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.eventId_ = eventId_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.groupId_ = groupId_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.mtimeMs_ = mtimeMs_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.version_ = version_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.RsvpState) {
        return mergeFrom((headcount.v1.RsvpState)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.RsvpState other) {
      if (other == headcount.v1.RsvpState.getDefaultInstance()) return this;
      if (other.getRsvpId() != 0L) {
        setRsvpId(other.getRsvpId());
      }
      if (other.response_ != 0) {
        setResponseValue(other.getResponseValue());
      }
      if (other.hasGuests()) {
        setGuests(other.getGuests());
      }
      if (other.getMemberId() != 0L) {
        setMemberId(other.getMemberId());
      }
      if (!other.getEventId().isEmpty()) {
        eventId_ = other.eventId_;
        bitField0_ |= 0x00000010;
        onChanged();
      }
      if (other.getGroupId() != 0L) {
        setGroupId(other.getGroupId());
      }
      if (other.getMtimeMs() != 0L) {
        setMtimeMs(other.getMtimeMs());
      }
      if (other.getVersion() != 0L) {
        setVersion(other.getVersion());
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
              rsvpId_ = input.readUInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              response_ = input.readEnum();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              guests_ = input.readUInt32();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              memberId_ = input.readUInt64();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 42: {
              eventId_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 48: {
              groupId_ = input.readUInt64();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 57: {
              mtimeMs_ = input.readSFixed64();
              bitField0_ |= 0x00000040;
              break;
            } // case 57
            case 65: {
              version_ = input.readFixed64();
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
    private long rsvpId_ ;
    @java.lang.Override
    public long getRsvpId() {
      return rsvpId_;
    }
    public Builder setRsvpId(long value) {
      rsvpId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearRsvpId() {
      bitField0_ = (bitField0_ & ~0x00000001);
      rsvpId_ = 0L;
      onChanged();
      return this;
    }
    private int response_ = 0;
    @java.lang.Override public int getResponseValue() {
      return response_;
    }
    public Builder setResponseValue(int value) {
      response_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Response getResponse() {
      headcount.v1.Response result = headcount.v1.Response.forNumber(response_);
      return result == null ? headcount.v1.Response.UNRECOGNIZED : result;
    }
    public Builder setResponse(headcount.v1.Response value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000002;
      response_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearResponse() {
      bitField0_ = (bitField0_ & ~0x00000002);
      response_ = 0;
      onChanged();
      return this;
    }
    private int guests_ ;
    @java.lang.Override
    public boolean hasGuests() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public int getGuests() {
      return guests_;
    }
    public Builder setGuests(int value) {
      guests_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearGuests() {
      bitField0_ = (bitField0_ & ~0x00000004);
      guests_ = 0;
      onChanged();
      return this;
    }
    private long memberId_ ;
    @java.lang.Override
    public long getMemberId() {
      return memberId_;
    }
    public Builder setMemberId(long value) {
      memberId_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearMemberId() {
      bitField0_ = (bitField0_ & ~0x00000008);
      memberId_ = 0L;
      onChanged();
      return this;
    }
    private java.lang.Object eventId_ = "";
    public java.lang.String getEventId() {
      java.lang.Object ref = eventId_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        eventId_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getEventIdBytes() {
      java.lang.Object ref = eventId_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        eventId_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setEventId(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      eventId_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearEventId() {
      eventId_ = getDefaultInstance().getEventId();
      bitField0_ = (bitField0_ & ~0x00000010);
      onChanged();
      return this;
    }
    public Builder setEventIdBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      eventId_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    private long groupId_ ;
    @java.lang.Override
    public long getGroupId() {
      return groupId_;
    }
    public Builder setGroupId(long value) {
      groupId_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearGroupId() {
      bitField0_ = (bitField0_ & ~0x00000020);
      groupId_ = 0L;
      onChanged();
      return this;
    }
    private long mtimeMs_ ;
    @java.lang.Override
    public long getMtimeMs() {
      return mtimeMs_;
    }
    public Builder setMtimeMs(long value) {
      mtimeMs_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearMtimeMs() {
      bitField0_ = (bitField0_ & ~0x00000040);
      mtimeMs_ = 0L;
      onChanged();
      return this;
    }
    private long version_ ;
    @java.lang.Override
    public long getVersion() {
      return version_;
    }
    public Builder setVersion(long value) {
      version_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearVersion() {
      bitField0_ = (bitField0_ & ~0x00000080);
      version_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.RsvpState DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.RsvpState();
  }
  public static headcount.v1.RsvpState getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<RsvpState>
      PARSER = new com.google.protobuf.AbstractParser<RsvpState>() {
    @java.lang.Override
    public RsvpState parsePartialFrom(
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
  public static com.google.protobuf.Parser<RsvpState> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<RsvpState> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.RsvpState getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
