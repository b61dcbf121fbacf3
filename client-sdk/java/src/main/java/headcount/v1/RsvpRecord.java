package headcount.v1;
@com.google.protobuf.Generated
public final class RsvpRecord extends
    com.google.protobuf.GeneratedMessage implements
    RsvpRecordOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "RsvpRecord");
  }
  private RsvpRecord(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private RsvpRecord() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_RsvpRecord_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_RsvpRecord_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.RsvpRecord.class, headcount.v1.RsvpRecord.Builder.class);
  }
  private int bitField0_;
  public static final int STAMP_FIELD_NUMBER = 1;
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
  public static final int RSVP_FIELD_NUMBER = 2;
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
  public static final int FRAME_HASH_FIELD_NUMBER = 3;
  private long frameHash_ = 0L;
  @java.lang.Override
  public long getFrameHash() {
    return frameHash_;
  }
  public static final int ORDINAL_FIELD_NUMBER = 4;
  private long ordinal_ = 0L;
  @java.lang.Override
  public long getOrdinal() {
    return ordinal_;
  }
  public static final int PUBLISHED_FIELD_NUMBER = 5;
  private headcount.v1.PublishMark published_;
  @java.lang.Override
  public boolean hasPublished() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.PublishMark getPublished() {
    return published_ == null ? headcount.v1.PublishMark.getDefaultInstance() : published_;
  }
  @java.lang.Override
  public headcount.v1.PublishMarkOrBuilder getPublishedOrBuilder() {
    return published_ == null ? headcount.v1.PublishMark.getDefaultInstance() : published_;
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
      output.writeMessage(1, getStamp());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(2, getRsvp());
    }
    if (frameHash_ != 0L) {
      output.writeFixed64(3, frameHash_);
    }
    if (ordinal_ != 0L) {
      output.writeFixed64(4, ordinal_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(5, getPublished());
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
        .computeMessageSize(1, getStamp());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getRsvp());
    }
    if (frameHash_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(3, frameHash_);
    }
    if (ordinal_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(4, ordinal_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getPublished());
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
    if (!(obj instanceof headcount.v1.RsvpRecord)) {
      return super.equals(obj);
    }
    headcount.v1.RsvpRecord other = (headcount.v1.RsvpRecord) obj;
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
    if (getFrameHash()
        != other.getFrameHash()) return false;
    if (getOrdinal()
        != other.getOrdinal()) return false;
    if (hasPublished() != other.hasPublished()) return false;
    if (hasPublished()) {
      if (!getPublished()
          .equals(other.getPublished())) return false;
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
    if (hasStamp()) {
      hash = (37 * hash) + STAMP_FIELD_NUMBER;
      hash = (53 * hash) + getStamp().hashCode();
    }
    if (hasRsvp()) {
      hash = (37 * hash) + RSVP_FIELD_NUMBER;
      hash = (53 * hash) + getRsvp().hashCode();
    }
    hash = (37 * hash) + FRAME_HASH_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getFrameHash());
    hash = (37 * hash) + ORDINAL_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getOrdinal());
    if (hasPublished()) {
      hash = (37 * hash) + PUBLISHED_FIELD_NUMBER;
      hash = (53 * hash) + getPublished().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.RsvpRecord parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpRecord parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpRecord parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpRecord parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpRecord parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.RsvpRecord parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.RsvpRecord parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpRecord parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RsvpRecord parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpRecord parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.RsvpRecord parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.RsvpRecord parseFrom(
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
  public static Builder newBuilder(headcount.v1.RsvpRecord prototype) {
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
      headcount.v1.RsvpRecordOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_RsvpRecord_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_RsvpRecord_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.RsvpRecord.class, headcount.v1.RsvpRecord.Builder.class);
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
        internalGetPublishedFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
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
      frameHash_ = 0L;
      ordinal_ = 0L;
      published_ = null;
      if (publishedBuilder_ != null) {
        publishedBuilder_.dispose();
        publishedBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_RsvpRecord_descriptor;
    }
    @java.lang.Override
    public headcount.v1.RsvpRecord getDefaultInstanceForType() {
      return headcount.v1.RsvpRecord.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.RsvpRecord build() {
      headcount.v1.RsvpRecord result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.RsvpRecord buildPartial() {
      headcount.v1.RsvpRecord result = new headcount.v1.RsvpRecord(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.RsvpRecord result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.stamp_ = stampBuilder_ == null
            ? stamp_
            : stampBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.rsvp_ = rsvpBuilder_ == null
            ? rsvp_
            : rsvpBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.frameHash_ = frameHash_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.ordinal_ = ordinal_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.published_ = publishedBuilder_ == null
            ? published_
            : publishedBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.RsvpRecord) {
        return mergeFrom((headcount.v1.RsvpRecord)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.RsvpRecord other) {
      if (other == headcount.v1.RsvpRecord.getDefaultInstance()) return this;
      if (other.hasStamp()) {
        mergeStamp(other.getStamp());
      }
      if (other.hasRsvp()) {
        mergeRsvp(other.getRsvp());
      }
      if (other.getFrameHash() != 0L) {
        setFrameHash(other.getFrameHash());
      }
      if (other.getOrdinal() != 0L) {
        setOrdinal(other.getOrdinal());
      }
      if (other.hasPublished()) {
        mergePublished(other.getPublished());
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
              input.readMessage(
                  internalGetStampFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetRsvpFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 25: {
              frameHash_ = input.readFixed64();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
            case 33: {
              ordinal_ = input.readFixed64();
              bitField0_ |= 0x00000008;
              break;
            } // case 33
            case 42: {
              input.readMessage(
                  internalGetPublishedFieldBuilder().getBuilder(),
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
    private headcount.v1.Stamp stamp_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Stamp, headcount.v1.Stamp.Builder, headcount.v1.StampOrBuilder> stampBuilder_;
    public boolean hasStamp() {
      return ((bitField0_ & 0x00000001) != 0);
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
      bitField0_ |= 0x00000001;
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
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeStamp(headcount.v1.Stamp value) {
      if (stampBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
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
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearStamp() {
      bitField0_ = (bitField0_ & ~0x00000001);
      stamp_ = null;
      if (stampBuilder_ != null) {
        stampBuilder_.dispose();
        stampBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Stamp.Builder getStampBuilder() {
      bitField0_ |= 0x00000001;
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
      return ((bitField0_ & 0x00000002) != 0);
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
      bitField0_ |= 0x00000002;
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
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeRsvp(headcount.v1.Rsvp value) {
      if (rsvpBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
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
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearRsvp() {
      bitField0_ = (bitField0_ & ~0x00000002);
      rsvp_ = null;
      if (rsvpBuilder_ != null) {
        rsvpBuilder_.dispose();
        rsvpBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Rsvp.Builder getRsvpBuilder() {
      bitField0_ |= 0x00000002;
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
    private long frameHash_ ;
    @java.lang.Override
    public long getFrameHash() {
      return frameHash_;
    }
    public Builder setFrameHash(long value) {
      frameHash_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearFrameHash() {
      bitField0_ = (bitField0_ & ~0x00000004);
      frameHash_ = 0L;
      onChanged();
      return this;
    }
    private long ordinal_ ;
    @java.lang.Override
    public long getOrdinal() {
      return ordinal_;
    }
    public Builder setOrdinal(long value) {
      ordinal_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearOrdinal() {
      bitField0_ = (bitField0_ & ~0x00000008);
      ordinal_ = 0L;
      onChanged();
      return this;
    }
    private headcount.v1.PublishMark published_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishMark, headcount.v1.PublishMark.Builder, headcount.v1.PublishMarkOrBuilder> publishedBuilder_;
    public boolean hasPublished() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public headcount.v1.PublishMark getPublished() {
      if (publishedBuilder_ == null) {
        return published_ == null ? headcount.v1.PublishMark.getDefaultInstance() : published_;
      } else {
        return publishedBuilder_.getMessage();
      }
    }
    public Builder setPublished(headcount.v1.PublishMark value) {
      if (publishedBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        published_ = value;
      } else {
        publishedBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setPublished(
        headcount.v1.PublishMark.Builder builderForValue) {
      if (publishedBuilder_ == null) {
        published_ = builderForValue.build();
      } else {
        publishedBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergePublished(headcount.v1.PublishMark value) {
      if (publishedBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          published_ != null &&
          published_ != headcount.v1.PublishMark.getDefaultInstance()) {
          getPublishedBuilder().mergeFrom(value);
        } else {
          published_ = value;
        }
      } else {
        publishedBuilder_.mergeFrom(value);
      }
      if (published_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearPublished() {
      bitField0_ = (bitField0_ & ~0x00000010);
      published_ = null;
      if (publishedBuilder_ != null) {
        publishedBuilder_.dispose();
        publishedBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.PublishMark.Builder getPublishedBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetPublishedFieldBuilder().getBuilder();
    }
    public headcount.v1.PublishMarkOrBuilder getPublishedOrBuilder() {
      if (publishedBuilder_ != null) {
        return publishedBuilder_.getMessageOrBuilder();
      } else {
        return published_ == null ?
            headcount.v1.PublishMark.getDefaultInstance() : published_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishMark, headcount.v1.PublishMark.Builder, headcount.v1.PublishMarkOrBuilder> 
        internalGetPublishedFieldBuilder() {
      if (publishedBuilder_ == null) {
        publishedBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishMark, headcount.v1.PublishMark.Builder, headcount.v1.PublishMarkOrBuilder>(
                getPublished(),
                getParentForChildren(),
                isClean());
        published_ = null;
      }
      return publishedBuilder_;
    }
  }
  private static final headcount.v1.RsvpRecord DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.RsvpRecord();
  }
  public static headcount.v1.RsvpRecord getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<RsvpRecord>
      PARSER = new com.google.protobuf.AbstractParser<RsvpRecord>() {
    @java.lang.Override
    public RsvpRecord parsePartialFrom(
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
  public static com.google.protobuf.Parser<RsvpRecord> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<RsvpRecord> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.RsvpRecord getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
