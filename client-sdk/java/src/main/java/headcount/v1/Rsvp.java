package headcount.v1;
@com.google.protobuf.Generated
public final class Rsvp extends
    com.google.protobuf.GeneratedMessage implements
    RsvpOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Rsvp");
  }
  private Rsvp(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Rsvp() {
    response_ = 0;
    visibility_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Rsvp_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Rsvp_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Rsvp.class, headcount.v1.Rsvp.Builder.class);
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
  public static final int MTIME_FIELD_NUMBER = 4;
  private com.google.protobuf.Timestamp mtime_;
  @java.lang.Override
  public boolean hasMtime() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getMtime() {
    return mtime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : mtime_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getMtimeOrBuilder() {
    return mtime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : mtime_;
  }
  public static final int MEMBER_FIELD_NUMBER = 5;
  private headcount.v1.Member member_;
  @java.lang.Override
  public boolean hasMember() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.Member getMember() {
    return member_ == null ? headcount.v1.Member.getDefaultInstance() : member_;
  }
  @java.lang.Override
  public headcount.v1.MemberOrBuilder getMemberOrBuilder() {
    return member_ == null ? headcount.v1.Member.getDefaultInstance() : member_;
  }
  public static final int EVENT_FIELD_NUMBER = 6;
  private headcount.v1.Event event_;
  @java.lang.Override
  public boolean hasEvent() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public headcount.v1.Event getEvent() {
    return event_ == null ? headcount.v1.Event.getDefaultInstance() : event_;
  }
  @java.lang.Override
  public headcount.v1.EventOrBuilder getEventOrBuilder() {
    return event_ == null ? headcount.v1.Event.getDefaultInstance() : event_;
  }
  public static final int GROUP_FIELD_NUMBER = 7;
  private headcount.v1.Group group_;
  @java.lang.Override
  public boolean hasGroup() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public headcount.v1.Group getGroup() {
    return group_ == null ? headcount.v1.Group.getDefaultInstance() : group_;
  }
  @java.lang.Override
  public headcount.v1.GroupOrBuilder getGroupOrBuilder() {
    return group_ == null ? headcount.v1.Group.getDefaultInstance() : group_;
  }
  public static final int VENUE_FIELD_NUMBER = 8;
  private headcount.v1.Venue venue_;
  @java.lang.Override
  public boolean hasVenue() {
    return ((bitField0_ & 0x00000020) != 0);
  }
  @java.lang.Override
  public headcount.v1.Venue getVenue() {
    return venue_ == null ? headcount.v1.Venue.getDefaultInstance() : venue_;
  }
  @java.lang.Override
  public headcount.v1.VenueOrBuilder getVenueOrBuilder() {
    return venue_ == null ? headcount.v1.Venue.getDefaultInstance() : venue_;
  }
  public static final int VISIBILITY_FIELD_NUMBER = 9;
  @SuppressWarnings("serial")
  private volatile java.lang.Object visibility_ = "";
  @java.lang.Override
  public java.lang.String getVisibility() {
    java.lang.Object ref = visibility_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      visibility_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getVisibilityBytes() {
    java.lang.Object ref = visibility_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      visibility_ = b;
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
    if (rsvpId_ != 0L) {
      output.writeUInt64(1, rsvpId_);
    }
    if (response_ != headcount.v1.Response.RESPONSE_UNSPECIFIED.getNumber()) {
      output.writeEnum(2, response_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(3, guests_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(4, getMtime());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(5, getMember());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(6, getEvent());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeMessage(7, getGroup());
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      output.writeMessage(8, getVenue());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(visibility_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 9, visibility_);
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
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getMtime());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getMember());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getEvent());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(7, getGroup());
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(8, getVenue());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(visibility_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(9, visibility_);
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
    if (!(obj instanceof headcount.v1.Rsvp)) {
      return super.equals(obj);
    }
    headcount.v1.Rsvp other = (headcount.v1.Rsvp) obj;
    if (getRsvpId()
        != other.getRsvpId()) return false;
    if (response_ != other.response_) return false;
    if (hasGuests() != other.hasGuests()) return false;
    if (hasGuests()) {
      if (getGuests()
          != other.getGuests()) return false;
    }
    if (hasMtime() != other.hasMtime()) return false;
    if (hasMtime()) {
      if (!getMtime()
          .equals(other.getMtime())) return false;
    }
    if (hasMember() != other.hasMember()) return false;
    if (hasMember()) {
      if (!getMember()
          .equals(other.getMember())) return false;
    }
    if (hasEvent() != other.hasEvent()) return false;
    if (hasEvent()) {
      if (!getEvent()
          .equals(other.getEvent())) return false;
    }
    if (hasGroup() != other.hasGroup()) return false;
    if (hasGroup()) {
      if (!getGroup()
          .equals(other.getGroup())) return false;
    }
    if (hasVenue() != other.hasVenue()) return false;
    if (hasVenue()) {
      if (!getVenue()
          .equals(other.getVenue())) return false;
    }
    if (!getVisibility()
        .equals(other.getVisibility())) return false;
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
    if (hasMtime()) {
      hash = (37 * hash) + MTIME_FIELD_NUMBER;
      hash = (53 * hash) + getMtime().hashCode();
    }
    if (hasMember()) {
      hash = (37 * hash) + MEMBER_FIELD_NUMBER;
      hash = (53 * hash) + getMember().hashCode();
    }
    if (hasEvent()) {
      hash = (37 * hash) + EVENT_FIELD_NUMBER;
      hash = (53 * hash) + getEvent().hashCode();
    }
    if (hasGroup()) {
      hash = (37 * hash) + GROUP_FIELD_NUMBER;
      hash = (53 * hash) + getGroup().hashCode();
    }
    if (hasVenue()) {
      hash = (37 * hash) + VENUE_FIELD_NUMBER;
      hash = (53 * hash) + getVenue().hashCode();
    }
    hash = (37 * hash) + VISIBILITY_FIELD_NUMBER;
    hash = (53 * hash) + getVisibility().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Rsvp parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Rsvp parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Rsvp parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Rsvp parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Rsvp parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Rsvp parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Rsvp parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Rsvp parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Rsvp parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Rsvp parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Rsvp parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Rsvp parseFrom(
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
  public static Builder newBuilder(headcount.v1.Rsvp prototype) {
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
      headcount.v1.RsvpOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Rsvp_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Rsvp_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Rsvp.class, headcount.v1.Rsvp.Builder.class);
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
        internalGetMtimeFieldBuilder();
        internalGetMemberFieldBuilder();
        internalGetEventFieldBuilder();
        internalGetGroupFieldBuilder();
        internalGetVenueFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      rsvpId_ = 0L;
      response_ = 0;
      guests_ = 0;
      mtime_ = null;
      if (mtimeBuilder_ != null) {
        mtimeBuilder_.dispose();
        mtimeBuilder_ = null;
      }
      member_ = null;
      if (memberBuilder_ != null) {
        memberBuilder_.dispose();
        memberBuilder_ = null;
      }
      event_ = null;
      if (eventBuilder_ != null) {
        eventBuilder_.dispose();
        eventBuilder_ = null;
      }
      group_ = null;
      if (groupBuilder_ != null) {
        groupBuilder_.dispose();
        groupBuilder_ = null;
      }
      venue_ = null;
      if (venueBuilder_ != null) {
        venueBuilder_.dispose();
        venueBuilder_ = null;
      }
      visibility_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Rsvp_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Rsvp getDefaultInstanceForType() {
      return headcount.v1.Rsvp.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Rsvp build() {
      headcount.v1.Rsvp result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Rsvp buildPartial() {
      headcount.v1.Rsvp result = new headcount.v1.Rsvp(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Rsvp result) {
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
        result.mtime_ = mtimeBuilder_ == null
            ? mtime_
            : mtimeBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.member_ = memberBuilder_ == null
            ? member_
            : memberBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.event_ = eventBuilder_ == null
            ? event_
            : eventBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.group_ = groupBuilder_ == null
            ? group_
            : groupBuilder_.build();
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.venue_ = venueBuilder_ == null
            ? venue_
            : venueBuilder_.build();
        to_bitField0_ |= 0x00000020;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.visibility_ = visibility_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Rsvp) {
        return mergeFrom((headcount.v1.Rsvp)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Rsvp other) {
      if (other == headcount.v1.Rsvp.getDefaultInstance()) return this;
      if (other.getRsvpId() != 0L) {
        setRsvpId(other.getRsvpId());
      }
      if (other.response_ != 0) {
        setResponseValue(other.getResponseValue());
      }
      if (other.hasGuests()) {
        setGuests(other.getGuests());
      }
      if (other.hasMtime()) {
        mergeMtime(other.getMtime());
      }
      if (other.hasMember()) {
        mergeMember(other.getMember());
      }
      if (other.hasEvent()) {
        mergeEvent(other.getEvent());
      }
      if (other.hasGroup()) {
        mergeGroup(other.getGroup());
      }
      if (other.hasVenue()) {
        mergeVenue(other.getVenue());
      }
      if (!other.getVisibility().isEmpty()) {
        visibility_ = other.visibility_;
        bitField0_ |= 0x00000100;
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
            case 34: {
              input.readMessage(
                  internalGetMtimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetMemberFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetEventFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 58: {
              input.readMessage(
                  internalGetGroupFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000040;
              break;
            } // case 58
            case 66: {
              input.readMessage(
                  internalGetVenueFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000080;
              break;
            } // case 66
            case 74: {
              visibility_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000100;
              break;
            } // case 74
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
    private com.google.protobuf.Timestamp mtime_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> mtimeBuilder_;
    public boolean hasMtime() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public com.google.protobuf.Timestamp getMtime() {
      if (mtimeBuilder_ == null) {
        return mtime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : mtime_;
      } else {
        return mtimeBuilder_.getMessage();
      }
    }
    public Builder setMtime(com.google.protobuf.Timestamp value) {
      if (mtimeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        mtime_ = value;
      } else {
        mtimeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setMtime(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (mtimeBuilder_ == null) {
        mtime_ = builderForValue.build();
      } else {
        mtimeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeMtime(com.google.protobuf.Timestamp value) {
      if (mtimeBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          mtime_ != null &&
          mtime_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getMtimeBuilder().mergeFrom(value);
        } else {
          mtime_ = value;
        }
      } else {
        mtimeBuilder_.mergeFrom(value);
      }
      if (mtime_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearMtime() {
      bitField0_ = (bitField0_ & ~0x00000008);
      mtime_ = null;
      if (mtimeBuilder_ != null) {
        mtimeBuilder_.dispose();
        mtimeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getMtimeBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetMtimeFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getMtimeOrBuilder() {
      if (mtimeBuilder_ != null) {
        return mtimeBuilder_.getMessageOrBuilder();
      } else {
        return mtime_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : mtime_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetMtimeFieldBuilder() {
      if (mtimeBuilder_ == null) {
        mtimeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getMtime(),
                getParentForChildren(),
                isClean());
        mtime_ = null;
      }
      return mtimeBuilder_;
    }
    private headcount.v1.Member member_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Member, headcount.v1.Member.Builder, headcount.v1.MemberOrBuilder> memberBuilder_;
    public boolean hasMember() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public headcount.v1.Member getMember() {
      if (memberBuilder_ == null) {
        return member_ == null ? headcount.v1.Member.getDefaultInstance() : member_;
      } else {
        return memberBuilder_.getMessage();
      }
    }
    public Builder setMember(headcount.v1.Member value) {
      if (memberBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        member_ = value;
      } else {
        memberBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setMember(
        headcount.v1.Member.Builder builderForValue) {
      if (memberBuilder_ == null) {
        member_ = builderForValue.build();
      } else {
        memberBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeMember(headcount.v1.Member value) {
      if (memberBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          member_ != null &&
          member_ != headcount.v1.Member.getDefaultInstance()) {
          getMemberBuilder().mergeFrom(value);
        } else {
          member_ = value;
        }
      } else {
        memberBuilder_.mergeFrom(value);
      }
      if (member_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearMember() {
      bitField0_ = (bitField0_ & ~0x00000010);
      member_ = null;
      if (memberBuilder_ != null) {
        memberBuilder_.dispose();
        memberBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Member.Builder getMemberBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetMemberFieldBuilder().getBuilder();
    }
    public headcount.v1.MemberOrBuilder getMemberOrBuilder() {
      if (memberBuilder_ != null) {
        return memberBuilder_.getMessageOrBuilder();
      } else {
        return member_ == null ?
            headcount.v1.Member.getDefaultInstance() : member_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Member, headcount.v1.Member.Builder, headcount.v1.MemberOrBuilder> 
        internalGetMemberFieldBuilder() {
      if (memberBuilder_ == null) {
        memberBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Member, headcount.v1.Member.Builder, headcount.v1.MemberOrBuilder>(
                getMember(),
                getParentForChildren(),
                isClean());
        member_ = null;
      }
      return memberBuilder_;
    }
    private headcount.v1.Event event_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Event, headcount.v1.Event.Builder, headcount.v1.EventOrBuilder> eventBuilder_;
    public boolean hasEvent() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public headcount.v1.Event getEvent() {
      if (eventBuilder_ == null) {
        return event_ == null ? headcount.v1.Event.getDefaultInstance() : event_;
      } else {
        return eventBuilder_.getMessage();
      }
    }
    public Builder setEvent(headcount.v1.Event value) {
      if (eventBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        event_ = value;
      } else {
        eventBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder setEvent(
        headcount.v1.Event.Builder builderForValue) {
      if (eventBuilder_ == null) {
        event_ = builderForValue.build();
      } else {
        eventBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeEvent(headcount.v1.Event value) {
      if (eventBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
          event_ != null &&
          event_ != headcount.v1.Event.getDefaultInstance()) {
          getEventBuilder().mergeFrom(value);
        } else {
          event_ = value;
        }
      } else {
        eventBuilder_.mergeFrom(value);
      }
      if (event_ != null) {
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearEvent() {
      bitField0_ = (bitField0_ & ~0x00000020);
      event_ = null;
      if (eventBuilder_ != null) {
        eventBuilder_.dispose();
        eventBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Event.Builder getEventBuilder() {
      bitField0_ |= 0x00000020;
      onChanged();
      return internalGetEventFieldBuilder().getBuilder();
    }
    public headcount.v1.EventOrBuilder getEventOrBuilder() {
      if (eventBuilder_ != null) {
        return eventBuilder_.getMessageOrBuilder();
      } else {
        return event_ == null ?
            headcount.v1.Event.getDefaultInstance() : event_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Event, headcount.v1.Event.Builder, headcount.v1.EventOrBuilder> 
        internalGetEventFieldBuilder() {
      if (eventBuilder_ == null) {
        eventBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Event, headcount.v1.Event.Builder, headcount.v1.EventOrBuilder>(
                getEvent(),
                getParentForChildren(),
                isClean());
        event_ = null;
      }
      return eventBuilder_;
    }
    private headcount.v1.Group group_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Group, headcount.v1.Group.Builder, headcount.v1.GroupOrBuilder> groupBuilder_;
    public boolean hasGroup() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    public headcount.v1.Group getGroup() {
      if (groupBuilder_ == null) {
        return group_ == null ? headcount.v1.Group.getDefaultInstance() : group_;
      } else {
        return groupBuilder_.getMessage();
      }
    }
    public Builder setGroup(headcount.v1.Group value) {
      if (groupBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        group_ = value;
      } else {
        groupBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder setGroup(
        headcount.v1.Group.Builder builderForValue) {
      if (groupBuilder_ == null) {
        group_ = builderForValue.build();
      } else {
        groupBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder mergeGroup(headcount.v1.Group value) {
      if (groupBuilder_ == null) {
        if (((bitField0_ & 0x00000040) != 0) &&
          group_ != null &&
          group_ != headcount.v1.Group.getDefaultInstance()) {
          getGroupBuilder().mergeFrom(value);
        } else {
          group_ = value;
        }
      } else {
        groupBuilder_.mergeFrom(value);
      }
      if (group_ != null) {
        bitField0_ |= 0x00000040;
        onChanged();
      }
      return this;
    }
    public Builder clearGroup() {
      bitField0_ = (bitField0_ & ~0x00000040);
      group_ = null;
      if (groupBuilder_ != null) {
        groupBuilder_.dispose();
        groupBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Group.Builder getGroupBuilder() {
      bitField0_ |= 0x00000040;
      onChanged();
      return internalGetGroupFieldBuilder().getBuilder();
    }
    public headcount.v1.GroupOrBuilder getGroupOrBuilder() {
      if (groupBuilder_ != null) {
        return groupBuilder_.getMessageOrBuilder();
      } else {
        return group_ == null ?
            headcount.v1.Group.getDefaultInstance() : group_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Group, headcount.v1.Group.Builder, headcount.v1.GroupOrBuilder> 
        internalGetGroupFieldBuilder() {
      if (groupBuilder_ == null) {
        groupBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Group, headcount.v1.Group.Builder, headcount.v1.GroupOrBuilder>(
                getGroup(),
                getParentForChildren(),
                isClean());
        group_ = null;
      }
      return groupBuilder_;
    }
    private headcount.v1.Venue venue_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Venue, headcount.v1.Venue.Builder, headcount.v1.VenueOrBuilder> venueBuilder_;
    public boolean hasVenue() {
      return ((bitField0_ & 0x00000080) != 0);
    }
    public headcount.v1.Venue getVenue() {
      if (venueBuilder_ == null) {
        return venue_ == null ? headcount.v1.Venue.getDefaultInstance() : venue_;
      } else {
        return venueBuilder_.getMessage();
      }
    }
    public Builder setVenue(headcount.v1.Venue value) {
      if (venueBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        venue_ = value;
      } else {
        venueBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder setVenue(
        headcount.v1.Venue.Builder builderForValue) {
      if (venueBuilder_ == null) {
        venue_ = builderForValue.build();
      } else {
        venueBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder mergeVenue(headcount.v1.Venue value) {
      if (venueBuilder_ == null) {
        if (((bitField0_ & 0x00000080) != 0) &&
          venue_ != null &&
          venue_ != headcount.v1.Venue.getDefaultInstance()) {
          getVenueBuilder().mergeFrom(value);
        } else {
          venue_ = value;
        }
      } else {
        venueBuilder_.mergeFrom(value);
      }
      if (venue_ != null) {
        bitField0_ |= 0x00000080;
        onChanged();
      }
      return this;
    }
    public Builder clearVenue() {
      bitField0_ = (bitField0_ & ~0x00000080);
      venue_ = null;
      if (venueBuilder_ != null) {
        venueBuilder_.dispose();
        venueBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Venue.Builder getVenueBuilder() {
      bitField0_ |= 0x00000080;
      onChanged();
      return internalGetVenueFieldBuilder().getBuilder();
    }
    public headcount.v1.VenueOrBuilder getVenueOrBuilder() {
      if (venueBuilder_ != null) {
        return venueBuilder_.getMessageOrBuilder();
      } else {
        return venue_ == null ?
            headcount.v1.Venue.getDefaultInstance() : venue_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Venue, headcount.v1.Venue.Builder, headcount.v1.VenueOrBuilder> 
        internalGetVenueFieldBuilder() {
      if (venueBuilder_ == null) {
        venueBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Venue, headcount.v1.Venue.Builder, headcount.v1.VenueOrBuilder>(
                getVenue(),
                getParentForChildren(),
                isClean());
        venue_ = null;
      }
      return venueBuilder_;
    }
    private java.lang.Object visibility_ = "";
    public java.lang.String getVisibility() {
      java.lang.Object ref = visibility_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        visibility_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getVisibilityBytes() {
      java.lang.Object ref = visibility_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        visibility_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setVisibility(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      visibility_ = value;
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder clearVisibility() {
      visibility_ = getDefaultInstance().getVisibility();
      bitField0_ = (bitField0_ & ~0x00000100);
      onChanged();
      return this;
    }
    public Builder setVisibilityBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      visibility_ = value;
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Rsvp DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Rsvp();
  }
  public static headcount.v1.Rsvp getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Rsvp>
      PARSER = new com.google.protobuf.AbstractParser<Rsvp>() {
    @java.lang.Override
    public Rsvp parsePartialFrom(
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
  public static com.google.protobuf.Parser<Rsvp> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Rsvp> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Rsvp getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
