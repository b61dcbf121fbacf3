package headcount.v1;
@com.google.protobuf.Generated
public final class SourceGap extends
    com.google.protobuf.GeneratedMessage implements
    SourceGapOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SourceGap");
  }
  private SourceGap(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SourceGap() {
    reason_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_SourceGap_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_SourceGap_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SourceGap.class, headcount.v1.SourceGap.Builder.class);
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
  public static final int FROM_FIELD_NUMBER = 2;
  private com.google.protobuf.Timestamp from_;
  @java.lang.Override
  public boolean hasFrom() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getFrom() {
    return from_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : from_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getFromOrBuilder() {
    return from_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : from_;
  }
  public static final int TO_FIELD_NUMBER = 3;
  private com.google.protobuf.Timestamp to_;
  @java.lang.Override
  public boolean hasTo() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getTo() {
    return to_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : to_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getToOrBuilder() {
    return to_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : to_;
  }
  public static final int REASON_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private volatile java.lang.Object reason_ = "";
  @java.lang.Override
  public java.lang.String getReason() {
    java.lang.Object ref = reason_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      reason_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getReasonBytes() {
    java.lang.Object ref = reason_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      reason_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int NEXT_ORDINAL_FIELD_NUMBER = 5;
  private long nextOrdinal_ = 0L;
  @java.lang.Override
  public long getNextOrdinal() {
    return nextOrdinal_;
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
      output.writeMessage(2, getFrom());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(3, getTo());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(reason_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, reason_);
    }
    if (nextOrdinal_ != 0L) {
      output.writeFixed64(5, nextOrdinal_);
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
        .computeMessageSize(2, getFrom());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getTo());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(reason_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(4, reason_);
    }
    if (nextOrdinal_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(5, nextOrdinal_);
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
    if (!(obj instanceof headcount.v1.SourceGap)) {
      return super.equals(obj);
    }
    headcount.v1.SourceGap other = (headcount.v1.SourceGap) obj;
    if (hasStamp() != other.hasStamp()) return false;
    if (hasStamp()) {
      if (!getStamp()
          .equals(other.getStamp())) return false;
    }
    if (hasFrom() != other.hasFrom()) return false;
    if (hasFrom()) {
      if (!getFrom()
          .equals(other.getFrom())) return false;
    }
    if (hasTo() != other.hasTo()) return false;
    if (hasTo()) {
      if (!getTo()
          .equals(other.getTo())) return false;
    }
    if (!getReason()
        .equals(other.getReason())) return false;
    if (getNextOrdinal()
        != other.getNextOrdinal()) return false;
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
    if (hasFrom()) {
      hash = (37 * hash) + FROM_FIELD_NUMBER;
      hash = (53 * hash) + getFrom().hashCode();
    }
    if (hasTo()) {
      hash = (37 * hash) + TO_FIELD_NUMBER;
      hash = (53 * hash) + getTo().hashCode();
    }
    hash = (37 * hash) + REASON_FIELD_NUMBER;
    hash = (53 * hash) + getReason().hashCode();
    hash = (37 * hash) + NEXT_ORDINAL_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getNextOrdinal());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SourceGap parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceGap parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceGap parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceGap parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceGap parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceGap parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceGap parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceGap parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SourceGap parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceGap parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SourceGap parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceGap parseFrom(
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
  public static Builder newBuilder(headcount.v1.SourceGap prototype) {
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
      headcount.v1.SourceGapOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_SourceGap_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_SourceGap_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SourceGap.class, headcount.v1.SourceGap.Builder.class);
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
        internalGetFromFieldBuilder();
        internalGetToFieldBuilder();
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
      from_ = null;
      if (fromBuilder_ != null) {
        fromBuilder_.dispose();
        fromBuilder_ = null;
      }
      to_ = null;
      if (toBuilder_ != null) {
        toBuilder_.dispose();
        toBuilder_ = null;
      }
      reason_ = "";
      nextOrdinal_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_SourceGap_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SourceGap getDefaultInstanceForType() {
      return headcount.v1.SourceGap.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SourceGap build() {
      headcount.v1.SourceGap result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SourceGap buildPartial() {
      headcount.v1.SourceGap result = new headcount.v1.SourceGap(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SourceGap result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.stamp_ = stampBuilder_ == null
            ? stamp_
            : stampBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.from_ = fromBuilder_ == null
            ? from_
            : fromBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.to_ = toBuilder_ == null
            ? to_
            : toBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.reason_ = reason_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.nextOrdinal_ = nextOrdinal_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SourceGap) {
        return mergeFrom((headcount.v1.SourceGap)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SourceGap other) {
      if (other == headcount.v1.SourceGap.getDefaultInstance()) return this;
      if (other.hasStamp()) {
        mergeStamp(other.getStamp());
      }
      if (other.hasFrom()) {
        mergeFrom(other.getFrom());
      }
      if (other.hasTo()) {
        mergeTo(other.getTo());
      }
      if (!other.getReason().isEmpty()) {
        reason_ = other.reason_;
        bitField0_ |= 0x00000008;
        onChanged();
      }
      if (other.getNextOrdinal() != 0L) {
        setNextOrdinal(other.getNextOrdinal());
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
                  internalGetFromFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetToFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              reason_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 41: {
              nextOrdinal_ = input.readFixed64();
              bitField0_ |= 0x00000010;
              break;
            } // case 41
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
    private com.google.protobuf.Timestamp from_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> fromBuilder_;
    public boolean hasFrom() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public com.google.protobuf.Timestamp getFrom() {
      if (fromBuilder_ == null) {
        return from_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : from_;
      } else {
        return fromBuilder_.getMessage();
      }
    }
    public Builder setFrom(com.google.protobuf.Timestamp value) {
      if (fromBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        from_ = value;
      } else {
        fromBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setFrom(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (fromBuilder_ == null) {
        from_ = builderForValue.build();
      } else {
        fromBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeFrom(com.google.protobuf.Timestamp value) {
      if (fromBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          from_ != null &&
          from_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getFromBuilder().mergeFrom(value);
        } else {
          from_ = value;
        }
      } else {
        fromBuilder_.mergeFrom(value);
      }
      if (from_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearFrom() {
      bitField0_ = (bitField0_ & ~0x00000002);
      from_ = null;
      if (fromBuilder_ != null) {
        fromBuilder_.dispose();
        fromBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getFromBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetFromFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getFromOrBuilder() {
      if (fromBuilder_ != null) {
        return fromBuilder_.getMessageOrBuilder();
      } else {
        return from_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : from_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetFromFieldBuilder() {
      if (fromBuilder_ == null) {
        fromBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getFrom(),
                getParentForChildren(),
                isClean());
        from_ = null;
      }
      return fromBuilder_;
    }
    private com.google.protobuf.Timestamp to_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> toBuilder_;
    public boolean hasTo() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Timestamp getTo() {
      if (toBuilder_ == null) {
        return to_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : to_;
      } else {
        return toBuilder_.getMessage();
      }
    }
    public Builder setTo(com.google.protobuf.Timestamp value) {
      if (toBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        to_ = value;
      } else {
        toBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setTo(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (toBuilder_ == null) {
        to_ = builderForValue.build();
      } else {
        toBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeTo(com.google.protobuf.Timestamp value) {
      if (toBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          to_ != null &&
          to_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getToBuilder().mergeFrom(value);
        } else {
          to_ = value;
        }
      } else {
        toBuilder_.mergeFrom(value);
      }
      if (to_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearTo() {
      bitField0_ = (bitField0_ & ~0x00000004);
      to_ = null;
      if (toBuilder_ != null) {
        toBuilder_.dispose();
        toBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getToBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetToFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getToOrBuilder() {
      if (toBuilder_ != null) {
        return toBuilder_.getMessageOrBuilder();
      } else {
        return to_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : to_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetToFieldBuilder() {
      if (toBuilder_ == null) {
        toBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getTo(),
                getParentForChildren(),
                isClean());
        to_ = null;
      }
      return toBuilder_;
    }
    private java.lang.Object reason_ = "";
    public java.lang.String getReason() {
      java.lang.Object ref = reason_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        reason_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getReasonBytes() {
      java.lang.Object ref = reason_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        reason_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setReason(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      reason_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearReason() {
      reason_ = getDefaultInstance().getReason();
      bitField0_ = (bitField0_ & ~0x00000008);
      onChanged();
      return this;
    }
    public Builder setReasonBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      reason_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    private long nextOrdinal_ ;
    @java.lang.Override
    public long getNextOrdinal() {
      return nextOrdinal_;
    }
    public Builder setNextOrdinal(long value) {
      nextOrdinal_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearNextOrdinal() {
      bitField0_ = (bitField0_ & ~0x00000010);
      nextOrdinal_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.SourceGap DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SourceGap();
  }
  public static headcount.v1.SourceGap getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SourceGap>
      PARSER = new com.google.protobuf.AbstractParser<SourceGap>() {
    @java.lang.Override
    public SourceGap parsePartialFrom(
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
  public static com.google.protobuf.Parser<SourceGap> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SourceGap> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SourceGap getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
