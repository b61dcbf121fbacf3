package headcount.v1;
@com.google.protobuf.Generated
public final class Change extends
    com.google.protobuf.GeneratedMessage implements
    ChangeOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Change");
  }
  private Change(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Change() {
    verdict_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_Change_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_Change_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Change.class, headcount.v1.Change.Builder.class);
  }
  private int bitField0_;
  public static final int VERDICT_FIELD_NUMBER = 1;
  private int verdict_ = 0;
  @java.lang.Override public int getVerdictValue() {
    return verdict_;
  }
  @java.lang.Override public headcount.v1.Verdict getVerdict() {
    headcount.v1.Verdict result = headcount.v1.Verdict.forNumber(verdict_);
    return result == null ? headcount.v1.Verdict.UNRECOGNIZED : result;
  }
  public static final int VERSION_FIELD_NUMBER = 2;
  private long version_ = 0L;
  @java.lang.Override
  public long getVersion() {
    return version_;
  }
  public static final int STAMP_FIELD_NUMBER = 3;
  private headcount.v1.Stamp stamp_;
  @java.lang.Override
  public boolean hasStamp() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.Stamp getStamp() {
    return stamp_ == null ? headcount.v1.Stamp.getDefaultInstance() : stamp_;
  }
  @java.lang.Override
  public headcount.v1.StampOrBuilder getStampOrBuilder() {
    return stamp_ == null ? headcount.v1.Stamp.getDefaultInstance() : stamp_;
  }
  public static final int RSVP_FIELD_NUMBER = 4;
  private headcount.v1.Rsvp rsvp_;
  @java.lang.Override
  public boolean hasRsvp() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public headcount.v1.Rsvp getRsvp() {
    return rsvp_ == null ? headcount.v1.Rsvp.getDefaultInstance() : rsvp_;
  }
  @java.lang.Override
  public headcount.v1.RsvpOrBuilder getRsvpOrBuilder() {
    return rsvp_ == null ? headcount.v1.Rsvp.getDefaultInstance() : rsvp_;
  }
  public static final int BEFORE_FIELD_NUMBER = 5;
  private headcount.v1.CountedState before_;
  @java.lang.Override
  public boolean hasBefore() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.CountedState getBefore() {
    return before_ == null ? headcount.v1.CountedState.getDefaultInstance() : before_;
  }
  @java.lang.Override
  public headcount.v1.CountedStateOrBuilder getBeforeOrBuilder() {
    return before_ == null ? headcount.v1.CountedState.getDefaultInstance() : before_;
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
    if (verdict_ != headcount.v1.Verdict.VERDICT_UNSPECIFIED.getNumber()) {
      output.writeEnum(1, verdict_);
    }
    if (version_ != 0L) {
      output.writeFixed64(2, version_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(3, getStamp());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(4, getRsvp());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(5, getBefore());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (verdict_ != headcount.v1.Verdict.VERDICT_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(1, verdict_);
    }
    if (version_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(2, version_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getStamp());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getRsvp());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getBefore());
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
    if (!(obj instanceof headcount.v1.Change)) {
      return super.equals(obj);
    }
    headcount.v1.Change other = (headcount.v1.Change) obj;
    if (verdict_ != other.verdict_) return false;
    if (getVersion()
        != other.getVersion()) return false;
    if (hasStamp() != other.hasStamp()) return false;
    if (hasStamp()) {
      if (!getStamp()
          .equals(other.getStamp())) return false;
    }
    if (hasRsvp() != other.hasRsvp()) return false;
    if (hasRsvp()) {
      if (!getRsvp()
          .equals(other.getRsvp())) return false;
    }
    if (hasBefore() != other.hasBefore()) return false;
    if (hasBefore()) {
      if (!getBefore()
          .equals(other.getBefore())) return false;
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
    hash = (37 * hash) + VERDICT_FIELD_NUMBER;
    hash = (53 * hash) + verdict_;
    hash = (37 * hash) + VERSION_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getVersion());
    if (hasStamp()) {
      hash = (37 * hash) + STAMP_FIELD_NUMBER;
      hash = (53 * hash) + getStamp().hashCode();
    }
    if (hasRsvp()) {
      hash = (37 * hash) + RSVP_FIELD_NUMBER;
      hash = (53 * hash) + getRsvp().hashCode();
    }
    if (hasBefore()) {
      hash = (37 * hash) + BEFORE_FIELD_NUMBER;
      hash = (53 * hash) + getBefore().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Change parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Change parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Change parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Change parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Change parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Change parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Change parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Change parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Change parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Change parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Change parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Change parseFrom(
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
  public static Builder newBuilder(headcount.v1.Change prototype) {
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
      headcount.v1.ChangeOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_Change_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_Change_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Change.class, headcount.v1.Change.Builder.class);
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
        internalGetStampFieldBuilder();
        internalGetRsvpFieldBuilder();
        internalGetBeforeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      verdict_ = 0;
      version_ = 0L;
      stamp_ = null;
      if (stampBuilder_ != null) {
        stampBuilder_.dispose();
        stampBuilder_ = null;
      }
      rsvp_ = null;
      if (rsvpBuilder_ != null) {
        rsvpBuilder_.dispose();
        rsvpBuilder_ = null;
      }
      before_ = null;
      if (beforeBuilder_ != null) {
        beforeBuilder_.dispose();
        beforeBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_Change_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Change getDefaultInstanceForType() {
      return headcount.v1.Change.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Change build() {
      headcount.v1.Change result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Change buildPartial() {
      headcount.v1.Change result = new headcount.v1.Change(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Change result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.verdict_ = verdict_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.version_ = version_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.stamp_ = stampBuilder_ == null
            ? stamp_
            : stampBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.rsvp_ = rsvpBuilder_ == null
            ? rsvp_
            : rsvpBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.before_ = beforeBuilder_ == null
            ? before_
            : beforeBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Change) {
        return mergeFrom((headcount.v1.Change)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Change other) {
      if (other == headcount.v1.Change.getDefaultInstance()) return this;
      if (other.verdict_ != 0) {
        setVerdictValue(other.getVerdictValue());
      }
      if (other.getVersion() != 0L) {
        setVersion(other.getVersion());
      }
      if (other.hasStamp()) {
        mergeStamp(other.getStamp());
      }
      if (other.hasRsvp()) {
        mergeRsvp(other.getRsvp());
      }
      if (other.hasBefore()) {
        mergeBefore(other.getBefore());
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
              verdict_ = input.readEnum();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 17: {
              version_ = input.readFixed64();
              bitField0_ |= 0x00000002;
              break;
            } // case 17
            case 26: {
              input.readMessage(
                  internalGetStampFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetRsvpFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetBeforeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
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
    private int verdict_ = 0;
    @java.lang.Override public int getVerdictValue() {
      return verdict_;
    }
    public Builder setVerdictValue(int value) {
      verdict_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Verdict getVerdict() {
      headcount.v1.Verdict result = headcount.v1.Verdict.forNumber(verdict_);
      return result == null ? headcount.v1.Verdict.UNRECOGNIZED : result;
    }
    public Builder setVerdict(headcount.v1.Verdict value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000001;
      verdict_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearVerdict() {
      bitField0_ = (bitField0_ & ~0x00000001);
      verdict_ = 0;
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
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearVersion() {
      bitField0_ = (bitField0_ & ~0x00000002);
      version_ = 0L;
      onChanged();
      return this;
    }
    private headcount.v1.Stamp stamp_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Stamp, headcount.v1.Stamp.Builder, headcount.v1.StampOrBuilder> stampBuilder_;
    public boolean hasStamp() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public headcount.v1.Stamp getStamp() {
      if (stampBuilder_ == null) {
        return stamp_ == null ? headcount.v1.Stamp.getDefaultInstance() : stamp_;
      } else {
        return stampBuilder_.getMessage();
      }
    }
    public Builder setStamp(headcount.v1.Stamp value) {
      if (stampBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        stamp_ = value;
      } else {
        stampBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setStamp(
        headcount.v1.Stamp.Builder builderForValue) {
      if (stampBuilder_ == null) {
        stamp_ = builderForValue.build();
      } else {
        stampBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeStamp(headcount.v1.Stamp value) {
      if (stampBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          stamp_ != null &&
          stamp_ != headcount.v1.Stamp.getDefaultInstance()) {
          getStampBuilder().mergeFrom(value);
        } else {
          stamp_ = value;
        }
      } else {
        stampBuilder_.mergeFrom(value);
      }
      if (stamp_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearStamp() {
      bitField0_ = (bitField0_ & ~0x00000004);
      stamp_ = null;
      if (stampBuilder_ != null) {
        stampBuilder_.dispose();
        stampBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Stamp.Builder getStampBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetStampFieldBuilder().getBuilder();
    }
    public headcount.v1.StampOrBuilder getStampOrBuilder() {
      if (stampBuilder_ != null) {
        return stampBuilder_.getMessageOrBuilder();
      } else {
        return stamp_ == null ?
            headcount.v1.Stamp.getDefaultInstance() : stamp_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Stamp, headcount.v1.Stamp.Builder, headcount.v1.StampOrBuilder> 
        internalGetStampFieldBuilder() {
      if (stampBuilder_ == null) {
        stampBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Stamp, headcount.v1.Stamp.Builder, headcount.v1.StampOrBuilder>(
                getStamp(),
                getParentForChildren(),
                isClean());
        stamp_ = null;
      }
      return stampBuilder_;
    }
    private headcount.v1.Rsvp rsvp_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder> rsvpBuilder_;
    public boolean hasRsvp() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public headcount.v1.Rsvp getRsvp() {
      if (rsvpBuilder_ == null) {
        return rsvp_ == null ? headcount.v1.Rsvp.getDefaultInstance() : rsvp_;
      } else {
        return rsvpBuilder_.getMessage();
      }
    }
    public Builder setRsvp(headcount.v1.Rsvp value) {
      if (rsvpBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        rsvp_ = value;
      } else {
        rsvpBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setRsvp(
        headcount.v1.Rsvp.Builder builderForValue) {
      if (rsvpBuilder_ == null) {
        rsvp_ = builderForValue.build();
      } else {
        rsvpBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeRsvp(headcount.v1.Rsvp value) {
      if (rsvpBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          rsvp_ != null &&
          rsvp_ != headcount.v1.Rsvp.getDefaultInstance()) {
          getRsvpBuilder().mergeFrom(value);
        } else {
          rsvp_ = value;
        }
      } else {
        rsvpBuilder_.mergeFrom(value);
      }
      if (rsvp_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearRsvp() {
      bitField0_ = (bitField0_ & ~0x00000008);
      rsvp_ = null;
      if (rsvpBuilder_ != null) {
        rsvpBuilder_.dispose();
        rsvpBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Rsvp.Builder getRsvpBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetRsvpFieldBuilder().getBuilder();
    }
    public headcount.v1.RsvpOrBuilder getRsvpOrBuilder() {
      if (rsvpBuilder_ != null) {
        return rsvpBuilder_.getMessageOrBuilder();
      } else {
        return rsvp_ == null ?
            headcount.v1.Rsvp.getDefaultInstance() : rsvp_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder> 
        internalGetRsvpFieldBuilder() {
      if (rsvpBuilder_ == null) {
        rsvpBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder>(
                getRsvp(),
                getParentForChildren(),
                isClean());
        rsvp_ = null;
      }
      return rsvpBuilder_;
    }
    private headcount.v1.CountedState before_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CountedState, headcount.v1.CountedState.Builder, headcount.v1.CountedStateOrBuilder> beforeBuilder_;
    public boolean hasBefore() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public headcount.v1.CountedState getBefore() {
      if (beforeBuilder_ == null) {
        return before_ == null ? headcount.v1.CountedState.getDefaultInstance() : before_;
      } else {
        return beforeBuilder_.getMessage();
      }
    }
    public Builder setBefore(headcount.v1.CountedState value) {
      if (beforeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        before_ = value;
      } else {
        beforeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setBefore(
        headcount.v1.CountedState.Builder builderForValue) {
      if (beforeBuilder_ == null) {
        before_ = builderForValue.build();
      } else {
        beforeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeBefore(headcount.v1.CountedState value) {
      if (beforeBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          before_ != null &&
          before_ != headcount.v1.CountedState.getDefaultInstance()) {
          getBeforeBuilder().mergeFrom(value);
        } else {
          before_ = value;
        }
      } else {
        beforeBuilder_.mergeFrom(value);
      }
      if (before_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearBefore() {
      bitField0_ = (bitField0_ & ~0x00000010);
      before_ = null;
      if (beforeBuilder_ != null) {
        beforeBuilder_.dispose();
        beforeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.CountedState.Builder getBeforeBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetBeforeFieldBuilder().getBuilder();
    }
    public headcount.v1.CountedStateOrBuilder getBeforeOrBuilder() {
      if (beforeBuilder_ != null) {
        return beforeBuilder_.getMessageOrBuilder();
      } else {
        return before_ == null ?
            headcount.v1.CountedState.getDefaultInstance() : before_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CountedState, headcount.v1.CountedState.Builder, headcount.v1.CountedStateOrBuilder> 
        internalGetBeforeFieldBuilder() {
      if (beforeBuilder_ == null) {
        beforeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.CountedState, headcount.v1.CountedState.Builder, headcount.v1.CountedStateOrBuilder>(
                getBefore(),
                getParentForChildren(),
                isClean());
        before_ = null;
      }
      return beforeBuilder_;
    }
  }
  private static final headcount.v1.Change DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Change();
  }
  public static headcount.v1.Change getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Change>
      PARSER = new com.google.protobuf.AbstractParser<Change>() {
    @java.lang.Override
    public Change parsePartialFrom(
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
  public static com.google.protobuf.Parser<Change> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Change> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Change getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
