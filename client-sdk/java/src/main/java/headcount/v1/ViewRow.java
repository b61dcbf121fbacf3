package headcount.v1;
@com.google.protobuf.Generated
public final class ViewRow extends
    com.google.protobuf.GeneratedMessage implements
    ViewRowOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ViewRow");
  }
  private ViewRow(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private ViewRow() {
    view_ = 0;
    key_ = "";
    tombstone_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_ViewRow_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_ViewRow_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.ViewRow.class, headcount.v1.ViewRow.Builder.class);
  }
  private int bitField0_;
  public static final int VIEW_FIELD_NUMBER = 1;
  private int view_ = 0;
  @java.lang.Override public int getViewValue() {
    return view_;
  }
  @java.lang.Override public headcount.v1.View getView() {
    headcount.v1.View result = headcount.v1.View.forNumber(view_);
    return result == null ? headcount.v1.View.UNRECOGNIZED : result;
  }
  public static final int KEY_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private volatile java.lang.Object key_ = "";
  @java.lang.Override
  public java.lang.String getKey() {
    java.lang.Object ref = key_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      key_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getKeyBytes() {
    java.lang.Object ref = key_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      key_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int TOMBSTONE_FIELD_NUMBER = 3;
  private int tombstone_ = 0;
  @java.lang.Override public int getTombstoneValue() {
    return tombstone_;
  }
  @java.lang.Override public headcount.v1.Tombstone getTombstone() {
    headcount.v1.Tombstone result = headcount.v1.Tombstone.forNumber(tombstone_);
    return result == null ? headcount.v1.Tombstone.UNRECOGNIZED : result;
  }
  public static final int RSVPS_YES_FIELD_NUMBER = 4;
  private long rsvpsYes_ = 0L;
  @java.lang.Override
  public boolean hasRsvpsYes() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getRsvpsYes() {
    return rsvpsYes_;
  }
  public static final int PEOPLE_FIELD_NUMBER = 5;
  private long people_ = 0L;
  @java.lang.Override
  public boolean hasPeople() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getPeople() {
    return people_;
  }
  public static final int LAST_CHANGE_MS_FIELD_NUMBER = 6;
  private long lastChangeMs_ = 0L;
  @java.lang.Override
  public boolean hasLastChangeMs() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getLastChangeMs() {
    return lastChangeMs_;
  }
  public static final int RSVP_FIELD_NUMBER = 7;
  private headcount.v1.RsvpState rsvp_;
  @java.lang.Override
  public boolean hasRsvp() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public headcount.v1.RsvpState getRsvp() {
    return rsvp_ == null ? headcount.v1.RsvpState.getDefaultInstance() : rsvp_;
  }
  @java.lang.Override
  public headcount.v1.RsvpStateOrBuilder getRsvpOrBuilder() {
    return rsvp_ == null ? headcount.v1.RsvpState.getDefaultInstance() : rsvp_;
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
    if (view_ != headcount.v1.View.VIEW_UNSPECIFIED.getNumber()) {
      output.writeEnum(1, view_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(key_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, key_);
    }
    if (tombstone_ != headcount.v1.Tombstone.TOMBSTONE_UNSPECIFIED.getNumber()) {
      output.writeEnum(3, tombstone_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeInt64(4, rsvpsYes_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeInt64(5, people_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeSFixed64(6, lastChangeMs_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(7, getRsvp());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (view_ != headcount.v1.View.VIEW_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(1, view_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(key_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, key_);
    }
    if (tombstone_ != headcount.v1.Tombstone.TOMBSTONE_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(3, tombstone_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(4, rsvpsYes_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeInt64Size(5, people_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeSFixed64Size(6, lastChangeMs_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(7, getRsvp());
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
    if (!(obj instanceof headcount.v1.ViewRow)) {
      return super.equals(obj);
    }
    headcount.v1.ViewRow other = (headcount.v1.ViewRow) obj;
    if (view_ != other.view_) return false;
    if (!getKey()
        .equals(other.getKey())) return false;
    if (tombstone_ != other.tombstone_) return false;
    if (hasRsvpsYes() != other.hasRsvpsYes()) return false;
    if (hasRsvpsYes()) {
      if (getRsvpsYes()
          != other.getRsvpsYes()) return false;
    }
    if (hasPeople() != other.hasPeople()) return false;
    if (hasPeople()) {
      if (getPeople()
          != other.getPeople()) return false;
    }
    if (hasLastChangeMs() != other.hasLastChangeMs()) return false;
    if (hasLastChangeMs()) {
      if (getLastChangeMs()
          != other.getLastChangeMs()) return false;
    }
    if (hasRsvp() != other.hasRsvp()) return false;
    if (hasRsvp()) {
      if (!getRsvp()
          .equals(other.getRsvp())) return false;
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
    hash = (37 * hash) + VIEW_FIELD_NUMBER;
    hash = (53 * hash) + view_;
    hash = (37 * hash) + KEY_FIELD_NUMBER;
    hash = (53 * hash) + getKey().hashCode();
    hash = (37 * hash) + TOMBSTONE_FIELD_NUMBER;
    hash = (53 * hash) + tombstone_;
    if (hasRsvpsYes()) {
      hash = (37 * hash) + RSVPS_YES_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRsvpsYes());
    }
    if (hasPeople()) {
      hash = (37 * hash) + PEOPLE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getPeople());
    }
    if (hasLastChangeMs()) {
      hash = (37 * hash) + LAST_CHANGE_MS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getLastChangeMs());
    }
    if (hasRsvp()) {
      hash = (37 * hash) + RSVP_FIELD_NUMBER;
      hash = (53 * hash) + getRsvp().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.ViewRow parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ViewRow parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ViewRow parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ViewRow parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ViewRow parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ViewRow parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ViewRow parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ViewRow parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ViewRow parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.ViewRow parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ViewRow parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ViewRow parseFrom(
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
  public static Builder newBuilder(headcount.v1.ViewRow prototype) {
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
      headcount.v1.ViewRowOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_ViewRow_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_ViewRow_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.ViewRow.class, headcount.v1.ViewRow.Builder.class);
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
        internalGetRsvpFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      view_ = 0;
      key_ = "";
      tombstone_ = 0;
      rsvpsYes_ = 0L;
      people_ = 0L;
      lastChangeMs_ = 0L;
      rsvp_ = null;
      if (rsvpBuilder_ != null) {
        rsvpBuilder_.dispose();
        rsvpBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_ViewRow_descriptor;
    }
    @java.lang.Override
    public headcount.v1.ViewRow getDefaultInstanceForType() {
      return headcount.v1.ViewRow.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.ViewRow build() {
      headcount.v1.ViewRow result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.ViewRow buildPartial() {
      headcount.v1.ViewRow result = new headcount.v1.ViewRow(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.ViewRow result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.view_ = view_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.key_ = key_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.tombstone_ = tombstone_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.rsvpsYes_ = rsvpsYes_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.people_ = people_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.lastChangeMs_ = lastChangeMs_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.rsvp_ = rsvpBuilder_ == null
            ? rsvp_
            : rsvpBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.ViewRow) {
        return mergeFrom((headcount.v1.ViewRow)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.ViewRow other) {
      if (other == headcount.v1.ViewRow.getDefaultInstance()) return this;
      if (other.view_ != 0) {
        setViewValue(other.getViewValue());
      }
      if (!other.getKey().isEmpty()) {
        key_ = other.key_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (other.tombstone_ != 0) {
        setTombstoneValue(other.getTombstoneValue());
      }
      if (other.hasRsvpsYes()) {
        setRsvpsYes(other.getRsvpsYes());
      }
      if (other.hasPeople()) {
        setPeople(other.getPeople());
      }
      if (other.hasLastChangeMs()) {
        setLastChangeMs(other.getLastChangeMs());
      }
      if (other.hasRsvp()) {
        mergeRsvp(other.getRsvp());
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
              view_ = input.readEnum();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 18: {
              key_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 24: {
              tombstone_ = input.readEnum();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              rsvpsYes_ = input.readInt64();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 40: {
              people_ = input.readInt64();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 49: {
              lastChangeMs_ = input.readSFixed64();
              bitField0_ |= 0x00000020;
              break;
            } // case 49
            case 58: {
              input.readMessage(
                  internalGetRsvpFieldBuilder().getBuilder(),
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
    private int view_ = 0;
    @java.lang.Override public int getViewValue() {
      return view_;
    }
    public Builder setViewValue(int value) {
      view_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.View getView() {
      headcount.v1.View result = headcount.v1.View.forNumber(view_);
      return result == null ? headcount.v1.View.UNRECOGNIZED : result;
    }
    public Builder setView(headcount.v1.View value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000001;
      view_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearView() {
      bitField0_ = (bitField0_ & ~0x00000001);
      view_ = 0;
      onChanged();
      return this;
    }
    private java.lang.Object key_ = "";
    public java.lang.String getKey() {
      java.lang.Object ref = key_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        key_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getKeyBytes() {
      java.lang.Object ref = key_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        key_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setKey(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      key_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearKey() {
      key_ = getDefaultInstance().getKey();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setKeyBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      key_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private int tombstone_ = 0;
    @java.lang.Override public int getTombstoneValue() {
      return tombstone_;
    }
    public Builder setTombstoneValue(int value) {
      tombstone_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Tombstone getTombstone() {
      headcount.v1.Tombstone result = headcount.v1.Tombstone.forNumber(tombstone_);
      return result == null ? headcount.v1.Tombstone.UNRECOGNIZED : result;
    }
    public Builder setTombstone(headcount.v1.Tombstone value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000004;
      tombstone_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearTombstone() {
      bitField0_ = (bitField0_ & ~0x00000004);
      tombstone_ = 0;
      onChanged();
      return this;
    }
    private long rsvpsYes_ ;
    @java.lang.Override
    public boolean hasRsvpsYes() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public long getRsvpsYes() {
      return rsvpsYes_;
    }
    public Builder setRsvpsYes(long value) {
      rsvpsYes_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearRsvpsYes() {
      bitField0_ = (bitField0_ & ~0x00000008);
      rsvpsYes_ = 0L;
      onChanged();
      return this;
    }
    private long people_ ;
    @java.lang.Override
    public boolean hasPeople() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    @java.lang.Override
    public long getPeople() {
      return people_;
    }
    public Builder setPeople(long value) {
      people_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearPeople() {
      bitField0_ = (bitField0_ & ~0x00000010);
      people_ = 0L;
      onChanged();
      return this;
    }
    private long lastChangeMs_ ;
    @java.lang.Override
    public boolean hasLastChangeMs() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    @java.lang.Override
    public long getLastChangeMs() {
      return lastChangeMs_;
    }
    public Builder setLastChangeMs(long value) {
      lastChangeMs_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearLastChangeMs() {
      bitField0_ = (bitField0_ & ~0x00000020);
      lastChangeMs_ = 0L;
      onChanged();
      return this;
    }
    private headcount.v1.RsvpState rsvp_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RsvpState, headcount.v1.RsvpState.Builder, headcount.v1.RsvpStateOrBuilder> rsvpBuilder_;
    public boolean hasRsvp() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    public headcount.v1.RsvpState getRsvp() {
      if (rsvpBuilder_ == null) {
        return rsvp_ == null ? headcount.v1.RsvpState.getDefaultInstance() : rsvp_;
      } else {
        return rsvpBuilder_.getMessage();
      }
    }
    public Builder setRsvp(headcount.v1.RsvpState value) {
      if (rsvpBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        rsvp_ = value;
      } else {
        rsvpBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder setRsvp(
        headcount.v1.RsvpState.Builder builderForValue) {
      if (rsvpBuilder_ == null) {
        rsvp_ = builderForValue.build();
      } else {
        rsvpBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder mergeRsvp(headcount.v1.RsvpState value) {
      if (rsvpBuilder_ == null) {
        if (((bitField0_ & 0x00000040) != 0) &&
          rsvp_ != null &&
          rsvp_ != headcount.v1.RsvpState.getDefaultInstance()) {
          getRsvpBuilder().mergeFrom(value);
        } else {
          rsvp_ = value;
        }
      } else {
        rsvpBuilder_.mergeFrom(value);
      }
      if (rsvp_ != null) {
        bitField0_ |= 0x00000040;
        onChanged();
      }
      return this;
    }
    public Builder clearRsvp() {
      bitField0_ = (bitField0_ & ~0x00000040);
      rsvp_ = null;
      if (rsvpBuilder_ != null) {
        rsvpBuilder_.dispose();
        rsvpBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.RsvpState.Builder getRsvpBuilder() {
      bitField0_ |= 0x00000040;
      onChanged();
      return internalGetRsvpFieldBuilder().getBuilder();
    }
    public headcount.v1.RsvpStateOrBuilder getRsvpOrBuilder() {
      if (rsvpBuilder_ != null) {
        return rsvpBuilder_.getMessageOrBuilder();
      } else {
        return rsvp_ == null ?
            headcount.v1.RsvpState.getDefaultInstance() : rsvp_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RsvpState, headcount.v1.RsvpState.Builder, headcount.v1.RsvpStateOrBuilder> 
        internalGetRsvpFieldBuilder() {
      if (rsvpBuilder_ == null) {
        rsvpBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.RsvpState, headcount.v1.RsvpState.Builder, headcount.v1.RsvpStateOrBuilder>(
                getRsvp(),
                getParentForChildren(),
                isClean());
        rsvp_ = null;
      }
      return rsvpBuilder_;
    }
  }
  private static final headcount.v1.ViewRow DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.ViewRow();
  }
  public static headcount.v1.ViewRow getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<ViewRow>
      PARSER = new com.google.protobuf.AbstractParser<ViewRow>() {
    @java.lang.Override
    public ViewRow parsePartialFrom(
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
  public static com.google.protobuf.Parser<ViewRow> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<ViewRow> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.ViewRow getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
