package headcount.v1;
@com.google.protobuf.Generated
public final class RsvpHistoryEntry extends
    com.google.protobuf.GeneratedMessage implements
    RsvpHistoryEntryOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "RsvpHistoryEntry");
  }
  private RsvpHistoryEntry(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private RsvpHistoryEntry() {
    verdict_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.History.internal_static_headcount_v1_RsvpHistoryEntry_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.History.internal_static_headcount_v1_RsvpHistoryEntry_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.RsvpHistoryEntry.class, headcount.v1.RsvpHistoryEntry.Builder.class);
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
  public boolean hasVersion() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getVersion() {
    return version_;
  }
  public static final int STREAM_TIME_FIELD_NUMBER = 3;
  private com.google.protobuf.Timestamp streamTime_;
  @java.lang.Override
  public boolean hasStreamTime() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getStreamTime() {
    return streamTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : streamTime_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getStreamTimeOrBuilder() {
    return streamTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : streamTime_;
  }
  public static final int RSVP_FIELD_NUMBER = 4;
  private headcount.v1.Rsvp rsvp_;
  @java.lang.Override
  public boolean hasRsvp() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.Rsvp getRsvp() {
    return rsvp_ == null ? headcount.v1.Rsvp.getDefaultInstance() : rsvp_;
  }
  @java.lang.Override
  public headcount.v1.RsvpOrBuilder getRsvpOrBuilder() {
    return rsvp_ == null ? headcount.v1.Rsvp.getDefaultInstance() : rsvp_;
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
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(2, version_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(3, getStreamTime());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(4, getRsvp());
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
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, version_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getStreamTime());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getRsvp());
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
    if (!(obj instanceof headcount.v1.RsvpHistoryEntry)) {
      return super.equals(obj);
    }
    headcount.v1.RsvpHistoryEntry other = (headcount.v1.RsvpHistoryEntry) obj;
    if (verdict_ != other.verdict_) return false;
    if (hasVersion() != other.hasVersion()) return false;
    if (hasVersion()) {
      if (getVersion()
          != other.getVersion()) return false;
    }
    if (hasStreamTime() != other.hasStreamTime()) return false;
    if (hasStreamTime()) {
      if (!getStreamTime()
          .equals(other.getStreamTime())) return false;
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
    hash = (37 * hash) + VERDICT_FIELD_NUMBER;
    hash = (53 * hash) + verdict_;
    if (hasVersion()) {
      hash = (37 * hash) + VERSION_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getVersion());
    }
    if (hasStreamTime()) {
      hash = (37 * hash) + STREAM_TIME_FIELD_NUMBER;
      hash = (53 * hash) + getStreamTime().hashCode();
    }
    if (hasRsvp()) {
      hash = (37 * hash) + RSVP_FIELD_NUMBER;
      hash = (53 * hash) + getRsvp().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RsvpHistoryEntry parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpHistoryEntry parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpHistoryEntry parseFrom(
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
  public static Builder newBuilder(headcount.v1.RsvpHistoryEntry prototype) {
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
      headcount.v1.RsvpHistoryEntryOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.History.internal_static_headcount_v1_RsvpHistoryEntry_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.History.internal_static_headcount_v1_RsvpHistoryEntry_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.RsvpHistoryEntry.class, headcount.v1.RsvpHistoryEntry.Builder.class);
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
        internalGetStreamTimeFieldBuilder();
        internalGetRsvpFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      verdict_ = 0;
      version_ = 0L;
      streamTime_ = null;
      if (streamTimeBuilder_ != null) {
        streamTimeBuilder_.dispose();
        streamTimeBuilder_ = null;
      }
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
      return headcount.v1.History.internal_static_headcount_v1_RsvpHistoryEntry_descriptor;
    }
    @java.lang.Override
    public headcount.v1.RsvpHistoryEntry getDefaultInstanceForType() {
      return headcount.v1.RsvpHistoryEntry.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.RsvpHistoryEntry build() {
      headcount.v1.RsvpHistoryEntry result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.RsvpHistoryEntry buildPartial() {
      headcount.v1.RsvpHistoryEntry result = new headcount.v1.RsvpHistoryEntry(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.RsvpHistoryEntry result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.verdict_ = verdict_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.version_ = version_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.streamTime_ = streamTimeBuilder_ == null
            ? streamTime_
            : streamTimeBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.rsvp_ = rsvpBuilder_ == null
            ? rsvp_
            : rsvpBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.RsvpHistoryEntry) {
        return mergeFrom((headcount.v1.RsvpHistoryEntry)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.RsvpHistoryEntry other) {
      if (other == headcount.v1.RsvpHistoryEntry.getDefaultInstance()) return this;
      if (other.verdict_ != 0) {
        setVerdictValue(other.getVerdictValue());
      }
      if (other.hasVersion()) {
        setVersion(other.getVersion());
      }
      if (other.hasStreamTime()) {
        mergeStreamTime(other.getStreamTime());
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
              verdict_ = input.readEnum();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              version_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              input.readMessage(
                  internalGetStreamTimeFieldBuilder().getBuilder(),
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
    public boolean hasVersion() {
      return ((bitField0_ & 0x00000002) != 0);
    }
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
    private com.google.protobuf.Timestamp streamTime_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> streamTimeBuilder_;
    public boolean hasStreamTime() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Timestamp getStreamTime() {
      if (streamTimeBuilder_ == null) {
        return streamTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : streamTime_;
      } else {
        return streamTimeBuilder_.getMessage();
      }
    }
    public Builder setStreamTime(com.google.protobuf.Timestamp value) {
      if (streamTimeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        streamTime_ = value;
      } else {
        streamTimeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setStreamTime(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (streamTimeBuilder_ == null) {
        streamTime_ = builderForValue.build();
      } else {
        streamTimeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeStreamTime(com.google.protobuf.Timestamp value) {
      if (streamTimeBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          streamTime_ != null &&
          streamTime_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getStreamTimeBuilder().mergeFrom(value);
        } else {
          streamTime_ = value;
        }
      } else {
        streamTimeBuilder_.mergeFrom(value);
      }
      if (streamTime_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearStreamTime() {
      bitField0_ = (bitField0_ & ~0x00000004);
      streamTime_ = null;
      if (streamTimeBuilder_ != null) {
        streamTimeBuilder_.dispose();
        streamTimeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getStreamTimeBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetStreamTimeFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getStreamTimeOrBuilder() {
      if (streamTimeBuilder_ != null) {
        return streamTimeBuilder_.getMessageOrBuilder();
      } else {
        return streamTime_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : streamTime_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetStreamTimeFieldBuilder() {
      if (streamTimeBuilder_ == null) {
        streamTimeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getStreamTime(),
                getParentForChildren(),
                isClean());
        streamTime_ = null;
      }
      return streamTimeBuilder_;
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
  }
  private static final headcount.v1.RsvpHistoryEntry DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.RsvpHistoryEntry();
  }
  public static headcount.v1.RsvpHistoryEntry getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<RsvpHistoryEntry>
      PARSER = new com.google.protobuf.AbstractParser<RsvpHistoryEntry>() {
    @java.lang.Override
    public RsvpHistoryEntry parsePartialFrom(
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
  public static com.google.protobuf.Parser<RsvpHistoryEntry> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<RsvpHistoryEntry> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.RsvpHistoryEntry getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
