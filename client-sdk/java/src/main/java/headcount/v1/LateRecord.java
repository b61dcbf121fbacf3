package headcount.v1;
@com.google.protobuf.Generated
public final class LateRecord extends
    com.google.protobuf.GeneratedMessage implements
    LateRecordOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "LateRecord");
  }
  private LateRecord(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private LateRecord() {
    query_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_LateRecord_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_LateRecord_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.LateRecord.class, headcount.v1.LateRecord.Builder.class);
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
  public static final int OFFSET_FIELD_NUMBER = 2;
  private long offset_ = 0L;
  @java.lang.Override
  public boolean hasOffset() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getOffset() {
    return offset_;
  }
  public static final int STAMP_FIELD_NUMBER = 3;
  private headcount.v1.Stamp stamp_;
  @java.lang.Override
  public boolean hasStamp() {
    return ((bitField0_ & 0x00000002) != 0);
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
  public static final int WINDOW_END_FIELD_NUMBER = 5;
  private com.google.protobuf.Timestamp windowEnd_;
  @java.lang.Override
  public boolean hasWindowEnd() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWindowEnd() {
    return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder() {
    return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
  }
  public static final int LATE_BY_FIELD_NUMBER = 6;
  private com.google.protobuf.Duration lateBy_;
  @java.lang.Override
  public boolean hasLateBy() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getLateBy() {
    return lateBy_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lateBy_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getLateByOrBuilder() {
    return lateBy_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lateBy_;
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
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(2, offset_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(3, getStamp());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(4, getRsvp());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(5, getWindowEnd());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeMessage(6, getLateBy());
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
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, offset_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getStamp());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getRsvp());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getWindowEnd());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getLateBy());
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
    if (!(obj instanceof headcount.v1.LateRecord)) {
      return super.equals(obj);
    }
    headcount.v1.LateRecord other = (headcount.v1.LateRecord) obj;
    if (!getQuery()
        .equals(other.getQuery())) return false;
    if (hasOffset() != other.hasOffset()) return false;
    if (hasOffset()) {
      if (getOffset()
          != other.getOffset()) return false;
    }
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
    if (hasWindowEnd() != other.hasWindowEnd()) return false;
    if (hasWindowEnd()) {
      if (!getWindowEnd()
          .equals(other.getWindowEnd())) return false;
    }
    if (hasLateBy() != other.hasLateBy()) return false;
    if (hasLateBy()) {
      if (!getLateBy()
          .equals(other.getLateBy())) return false;
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
    if (hasOffset()) {
      hash = (37 * hash) + OFFSET_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getOffset());
    }
    if (hasStamp()) {
      hash = (37 * hash) + STAMP_FIELD_NUMBER;
      hash = (53 * hash) + getStamp().hashCode();
    }
    if (hasRsvp()) {
      hash = (37 * hash) + RSVP_FIELD_NUMBER;
      hash = (53 * hash) + getRsvp().hashCode();
    }
    if (hasWindowEnd()) {
      hash = (37 * hash) + WINDOW_END_FIELD_NUMBER;
      hash = (53 * hash) + getWindowEnd().hashCode();
    }
    if (hasLateBy()) {
      hash = (37 * hash) + LATE_BY_FIELD_NUMBER;
      hash = (53 * hash) + getLateBy().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.LateRecord parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.LateRecord parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.LateRecord parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.LateRecord parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.LateRecord parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.LateRecord parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.LateRecord parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.LateRecord parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.LateRecord parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.LateRecord parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.LateRecord parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.LateRecord parseFrom(
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
  public static Builder newBuilder(headcount.v1.LateRecord prototype) {
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
      headcount.v1.LateRecordOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_LateRecord_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_LateRecord_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.LateRecord.class, headcount.v1.LateRecord.Builder.class);
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
        internalGetWindowEndFieldBuilder();
        internalGetLateByFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      query_ = "";
      offset_ = 0L;
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
      windowEnd_ = null;
      if (windowEndBuilder_ != null) {
        windowEndBuilder_.dispose();
        windowEndBuilder_ = null;
      }
      lateBy_ = null;
      if (lateByBuilder_ != null) {
        lateByBuilder_.dispose();
        lateByBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_LateRecord_descriptor;
    }
    @java.lang.Override
    public headcount.v1.LateRecord getDefaultInstanceForType() {
      return headcount.v1.LateRecord.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.LateRecord build() {
      headcount.v1.LateRecord result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.LateRecord buildPartial() {
      headcount.v1.LateRecord result = new headcount.v1.LateRecord(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.LateRecord result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.query_ = query_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.offset_ = offset_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.stamp_ = stampBuilder_ == null
            ? stamp_
            : stampBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.rsvp_ = rsvpBuilder_ == null
            ? rsvp_
            : rsvpBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.windowEnd_ = windowEndBuilder_ == null
            ? windowEnd_
            : windowEndBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.lateBy_ = lateByBuilder_ == null
            ? lateBy_
            : lateByBuilder_.build();
        to_bitField0_ |= 0x00000010;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.LateRecord) {
        return mergeFrom((headcount.v1.LateRecord)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.LateRecord other) {
      if (other == headcount.v1.LateRecord.getDefaultInstance()) return this;
      if (!other.getQuery().isEmpty()) {
        query_ = other.query_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasOffset()) {
        setOffset(other.getOffset());
      }
      if (other.hasStamp()) {
        mergeStamp(other.getStamp());
      }
      if (other.hasRsvp()) {
        mergeRsvp(other.getRsvp());
      }
      if (other.hasWindowEnd()) {
        mergeWindowEnd(other.getWindowEnd());
      }
      if (other.hasLateBy()) {
        mergeLateBy(other.getLateBy());
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
            case 16: {
              offset_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
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
                  internalGetWindowEndFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetLateByFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000020;
              break;
            } // case 50
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
    private long offset_ ;
    @java.lang.Override
    public boolean hasOffset() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getOffset() {
      return offset_;
    }
    public Builder setOffset(long value) {
      offset_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearOffset() {
      bitField0_ = (bitField0_ & ~0x00000002);
      offset_ = 0L;
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
    private com.google.protobuf.Timestamp windowEnd_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> windowEndBuilder_;
    public boolean hasWindowEnd() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public com.google.protobuf.Timestamp getWindowEnd() {
      if (windowEndBuilder_ == null) {
        return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
      } else {
        return windowEndBuilder_.getMessage();
      }
    }
    public Builder setWindowEnd(com.google.protobuf.Timestamp value) {
      if (windowEndBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        windowEnd_ = value;
      } else {
        windowEndBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setWindowEnd(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (windowEndBuilder_ == null) {
        windowEnd_ = builderForValue.build();
      } else {
        windowEndBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeWindowEnd(com.google.protobuf.Timestamp value) {
      if (windowEndBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          windowEnd_ != null &&
          windowEnd_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getWindowEndBuilder().mergeFrom(value);
        } else {
          windowEnd_ = value;
        }
      } else {
        windowEndBuilder_.mergeFrom(value);
      }
      if (windowEnd_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearWindowEnd() {
      bitField0_ = (bitField0_ & ~0x00000010);
      windowEnd_ = null;
      if (windowEndBuilder_ != null) {
        windowEndBuilder_.dispose();
        windowEndBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWindowEndBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetWindowEndFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder() {
      if (windowEndBuilder_ != null) {
        return windowEndBuilder_.getMessageOrBuilder();
      } else {
        return windowEnd_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetWindowEndFieldBuilder() {
      if (windowEndBuilder_ == null) {
        windowEndBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getWindowEnd(),
                getParentForChildren(),
                isClean());
        windowEnd_ = null;
      }
      return windowEndBuilder_;
    }
    private com.google.protobuf.Duration lateBy_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> lateByBuilder_;
    public boolean hasLateBy() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public com.google.protobuf.Duration getLateBy() {
      if (lateByBuilder_ == null) {
        return lateBy_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lateBy_;
      } else {
        return lateByBuilder_.getMessage();
      }
    }
    public Builder setLateBy(com.google.protobuf.Duration value) {
      if (lateByBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        lateBy_ = value;
      } else {
        lateByBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder setLateBy(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (lateByBuilder_ == null) {
        lateBy_ = builderForValue.build();
      } else {
        lateByBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeLateBy(com.google.protobuf.Duration value) {
      if (lateByBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
          lateBy_ != null &&
          lateBy_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getLateByBuilder().mergeFrom(value);
        } else {
          lateBy_ = value;
        }
      } else {
        lateByBuilder_.mergeFrom(value);
      }
      if (lateBy_ != null) {
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearLateBy() {
      bitField0_ = (bitField0_ & ~0x00000020);
      lateBy_ = null;
      if (lateByBuilder_ != null) {
        lateByBuilder_.dispose();
        lateByBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getLateByBuilder() {
      bitField0_ |= 0x00000020;
      onChanged();
      return internalGetLateByFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getLateByOrBuilder() {
      if (lateByBuilder_ != null) {
        return lateByBuilder_.getMessageOrBuilder();
      } else {
        return lateBy_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : lateBy_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetLateByFieldBuilder() {
      if (lateByBuilder_ == null) {
        lateByBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getLateBy(),
                getParentForChildren(),
                isClean());
        lateBy_ = null;
      }
      return lateByBuilder_;
    }
  }
  private static final headcount.v1.LateRecord DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.LateRecord();
  }
  public static headcount.v1.LateRecord getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<LateRecord>
      PARSER = new com.google.protobuf.AbstractParser<LateRecord>() {
    @java.lang.Override
    public LateRecord parsePartialFrom(
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
  public static com.google.protobuf.Parser<LateRecord> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<LateRecord> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.LateRecord getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
