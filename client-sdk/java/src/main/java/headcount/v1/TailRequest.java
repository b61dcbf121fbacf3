package headcount.v1;
@com.google.protobuf.Generated
public final class TailRequest extends
    com.google.protobuf.GeneratedMessage implements
    TailRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "TailRequest");
  }
  private TailRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private TailRequest() {
    feed_ = "";
    channel_ = 0;
    partitions_ = emptyIntList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_TailRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_TailRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.TailRequest.class, headcount.v1.TailRequest.Builder.class);
  }
  private int startCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object start_;
  public enum StartCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    FROM_EARLIEST(3),
    FROM_TIME(4),
    FROM_CURSOR(5),
    START_NOT_SET(0);
    private final int value;
    private StartCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static StartCase valueOf(int value) {
      return forNumber(value);
    }
    public static StartCase forNumber(int value) {
      switch (value) {
        case 3: return FROM_EARLIEST;
        case 4: return FROM_TIME;
        case 5: return FROM_CURSOR;
        case 0: return START_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public StartCase
  getStartCase() {
    return StartCase.forNumber(
        startCase_);
  }
  public static final int FEED_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object feed_ = "";
  @java.lang.Override
  public java.lang.String getFeed() {
    java.lang.Object ref = feed_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      feed_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getFeedBytes() {
    java.lang.Object ref = feed_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      feed_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int CHANNEL_FIELD_NUMBER = 2;
  private int channel_ = 0;
  @java.lang.Override public int getChannelValue() {
    return channel_;
  }
  @java.lang.Override public headcount.v1.Channel getChannel() {
    headcount.v1.Channel result = headcount.v1.Channel.forNumber(channel_);
    return result == null ? headcount.v1.Channel.UNRECOGNIZED : result;
  }
  public static final int FROM_EARLIEST_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasFromEarliest() {
    return startCase_ == 3;
  }
  @java.lang.Override
  public boolean getFromEarliest() {
    if (startCase_ == 3) {
      return (java.lang.Boolean) start_;
    }
    return false;
  }
  public static final int FROM_TIME_FIELD_NUMBER = 4;
  @java.lang.Override
  public boolean hasFromTime() {
    return startCase_ == 4;
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getFromTime() {
    if (startCase_ == 4) {
       return (com.google.protobuf.Timestamp) start_;
    }
    return com.google.protobuf.Timestamp.getDefaultInstance();
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder() {
    if (startCase_ == 4) {
       return (com.google.protobuf.Timestamp) start_;
    }
    return com.google.protobuf.Timestamp.getDefaultInstance();
  }
  public static final int FROM_CURSOR_FIELD_NUMBER = 5;
  public boolean hasFromCursor() {
    return startCase_ == 5;
  }
  public java.lang.String getFromCursor() {
    java.lang.Object ref = "";
    if (startCase_ == 5) {
      ref = start_;
    }
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      if (startCase_ == 5) {
        start_ = s;
      }
      return s;
    }
  }
  public com.google.protobuf.ByteString
      getFromCursorBytes() {
    java.lang.Object ref = "";
    if (startCase_ == 5) {
      ref = start_;
    }
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      if (startCase_ == 5) {
        start_ = b;
      }
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int PARTITIONS_FIELD_NUMBER = 6;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.IntList partitions_ =
      emptyIntList();
  @java.lang.Override
  public java.util.List<java.lang.Integer>
      getPartitionsList() {
    return partitions_;
  }
  public int getPartitionsCount() {
    return partitions_.size();
  }
  public int getPartitions(int index) {
    return partitions_.getInt(index);
  }
  private int partitionsMemoizedSerializedSize = -1;
  public static final int PAYLOAD_ONLY_FIELD_NUMBER = 7;
  private boolean payloadOnly_ = false;
  @java.lang.Override
  public boolean getPayloadOnly() {
    return payloadOnly_;
  }
  public static final int UNTIL_CAUGHT_UP_FIELD_NUMBER = 8;
  private boolean untilCaughtUp_ = false;
  @java.lang.Override
  public boolean getUntilCaughtUp() {
    return untilCaughtUp_;
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
    getSerializedSize();
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, feed_);
    }
    if (channel_ != headcount.v1.Channel.CHANNEL_UNSPECIFIED.getNumber()) {
      output.writeEnum(2, channel_);
    }
    if (startCase_ == 3) {
      output.writeBool(
          3, (boolean)((java.lang.Boolean) start_));
    }
    if (startCase_ == 4) {
      output.writeMessage(4, (com.google.protobuf.Timestamp) start_);
    }
    if (startCase_ == 5) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, start_);
    }
    if (getPartitionsList().size() > 0) {
      output.writeUInt32NoTag(50);
      output.writeUInt32NoTag(partitionsMemoizedSerializedSize);
    }
    for (int i = 0; i < partitions_.size(); i++) {
      output.writeUInt32NoTag(partitions_.getInt(i));
    }
    if (payloadOnly_ != false) {
      output.writeBool(7, payloadOnly_);
    }
    if (untilCaughtUp_ != false) {
      output.writeBool(8, untilCaughtUp_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, feed_);
    }
    if (channel_ != headcount.v1.Channel.CHANNEL_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(2, channel_);
    }
    if (startCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(
            3, (boolean)((java.lang.Boolean) start_));
    }
    if (startCase_ == 4) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, (com.google.protobuf.Timestamp) start_);
    }
    if (startCase_ == 5) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(5, start_);
    }
    {
      int dataSize = 0;
      for (int i = 0; i < partitions_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeUInt32SizeNoTag(partitions_.getInt(i));
      }
      size += dataSize;
      if (!getPartitionsList().isEmpty()) {
        size += 1;
        size += com.google.protobuf.CodedOutputStream
            .computeInt32SizeNoTag(dataSize);
      }
      partitionsMemoizedSerializedSize = dataSize;
    }
    if (payloadOnly_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(7, payloadOnly_);
    }
    if (untilCaughtUp_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(8, untilCaughtUp_);
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
    if (!(obj instanceof headcount.v1.TailRequest)) {
      return super.equals(obj);
    }
    headcount.v1.TailRequest other = (headcount.v1.TailRequest) obj;
    if (!getFeed()
        .equals(other.getFeed())) return false;
    if (channel_ != other.channel_) return false;
    if (!getPartitionsList()
        .equals(other.getPartitionsList())) return false;
    if (getPayloadOnly()
        != other.getPayloadOnly()) return false;
    if (getUntilCaughtUp()
        != other.getUntilCaughtUp()) return false;
    if (!getStartCase().equals(other.getStartCase())) return false;
    switch (startCase_) {
      case 3:
        if (getFromEarliest()
            != other.getFromEarliest()) return false;
        break;
      case 4:
        if (!getFromTime()
            .equals(other.getFromTime())) return false;
        break;
      case 5:
        if (!getFromCursor()
            .equals(other.getFromCursor())) return false;
        break;
      case 0:
      default:
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
    hash = (37 * hash) + FEED_FIELD_NUMBER;
    hash = (53 * hash) + getFeed().hashCode();
    hash = (37 * hash) + CHANNEL_FIELD_NUMBER;
    hash = (53 * hash) + channel_;
    if (getPartitionsCount() > 0) {
      hash = (37 * hash) + PARTITIONS_FIELD_NUMBER;
      hash = (53 * hash) + getPartitionsList().hashCode();
    }
    hash = (37 * hash) + PAYLOAD_ONLY_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getPayloadOnly());
    hash = (37 * hash) + UNTIL_CAUGHT_UP_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getUntilCaughtUp());
    switch (startCase_) {
      case 3:
        hash = (37 * hash) + FROM_EARLIEST_FIELD_NUMBER;
        hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
            getFromEarliest());
        break;
      case 4:
        hash = (37 * hash) + FROM_TIME_FIELD_NUMBER;
        hash = (53 * hash) + getFromTime().hashCode();
        break;
      case 5:
        hash = (37 * hash) + FROM_CURSOR_FIELD_NUMBER;
        hash = (53 * hash) + getFromCursor().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.TailRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.TailRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.TailRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.TailRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.TailRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.TailRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.TailRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.TailRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.TailRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.TailRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.TailRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.TailRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.TailRequest prototype) {
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
      headcount.v1.TailRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_TailRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_TailRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.TailRequest.class, headcount.v1.TailRequest.Builder.class);
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
      feed_ = "";
      channel_ = 0;
      if (fromTimeBuilder_ != null) {
        fromTimeBuilder_.clear();
      }
      partitions_ = emptyIntList();
      payloadOnly_ = false;
      untilCaughtUp_ = false;
      startCase_ = 0;
      start_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.LogServiceOuterClass.internal_static_headcount_v1_TailRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.TailRequest getDefaultInstanceForType() {
      return headcount.v1.TailRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.TailRequest build() {
      headcount.v1.TailRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.TailRequest buildPartial() {
      headcount.v1.TailRequest result = new headcount.v1.TailRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.TailRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.feed_ = feed_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.channel_ = channel_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        partitions_.makeImmutable();
        result.partitions_ = partitions_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.payloadOnly_ = payloadOnly_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.untilCaughtUp_ = untilCaughtUp_;
      }
    }
    private void buildPartialOneofs(headcount.v1.TailRequest result) {
      result.startCase_ = startCase_;
      result.start_ = this.start_;
      if (startCase_ == 4 &&
          fromTimeBuilder_ != null) {
        result.start_ = fromTimeBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.TailRequest) {
        return mergeFrom((headcount.v1.TailRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.TailRequest other) {
      if (other == headcount.v1.TailRequest.getDefaultInstance()) return this;
      if (!other.getFeed().isEmpty()) {
        feed_ = other.feed_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.channel_ != 0) {
        setChannelValue(other.getChannelValue());
      }
      if (!other.partitions_.isEmpty()) {
        if (partitions_.isEmpty()) {
          partitions_ = other.partitions_;
          partitions_.makeImmutable();
          bitField0_ |= 0x00000020;
        } else {
          ensurePartitionsIsMutable();
          partitions_.addAll(other.partitions_);
        }
        onChanged();
      }
      if (other.getPayloadOnly() != false) {
        setPayloadOnly(other.getPayloadOnly());
      }
      if (other.getUntilCaughtUp() != false) {
        setUntilCaughtUp(other.getUntilCaughtUp());
      }
      switch (other.getStartCase()) {
        case FROM_EARLIEST: {
          setFromEarliest(other.getFromEarliest());
          break;
        }
        case FROM_TIME: {
          mergeFromTime(other.getFromTime());
          break;
        }
        case FROM_CURSOR: {
          startCase_ = 5;
          start_ = other.start_;
          onChanged();
          break;
        }
        case START_NOT_SET: {
          break;
        }
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
              feed_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              channel_ = input.readEnum();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              start_ = input.readBool();
              startCase_ = 3;
              break;
            } // case 24
            case 34: {
              input.readMessage(
                  internalGetFromTimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              startCase_ = 4;
              break;
            } // case 34
            case 42: {
              java.lang.String s = input.readStringRequireUtf8();
              startCase_ = 5;
              start_ = s;
              break;
            } // case 42
            case 48: {
              int v = input.readUInt32();
              ensurePartitionsIsMutable();
              partitions_.addInt(v);
              break;
            } // case 48
            case 50: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensurePartitionsIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                partitions_.addInt(input.readUInt32());
              }
              input.popLimit(limit);
              break;
            } // case 50
            case 56: {
              payloadOnly_ = input.readBool();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 64: {
              untilCaughtUp_ = input.readBool();
              bitField0_ |= 0x00000080;
              break;
            } // case 64
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
    private int startCase_ = 0;
    private java.lang.Object start_;
    public StartCase
        getStartCase() {
      return StartCase.forNumber(
          startCase_);
    }
    public Builder clearStart() {
      startCase_ = 0;
      start_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    private java.lang.Object feed_ = "";
    public java.lang.String getFeed() {
      java.lang.Object ref = feed_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        feed_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getFeedBytes() {
      java.lang.Object ref = feed_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        feed_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setFeed(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      feed_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearFeed() {
      feed_ = getDefaultInstance().getFeed();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setFeedBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      feed_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private int channel_ = 0;
    @java.lang.Override public int getChannelValue() {
      return channel_;
    }
    public Builder setChannelValue(int value) {
      channel_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Channel getChannel() {
      headcount.v1.Channel result = headcount.v1.Channel.forNumber(channel_);
      return result == null ? headcount.v1.Channel.UNRECOGNIZED : result;
    }
    public Builder setChannel(headcount.v1.Channel value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000002;
      channel_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearChannel() {
      bitField0_ = (bitField0_ & ~0x00000002);
      channel_ = 0;
      onChanged();
      return this;
    }
    public boolean hasFromEarliest() {
      return startCase_ == 3;
    }
    public boolean getFromEarliest() {
      if (startCase_ == 3) {
        return (java.lang.Boolean) start_;
      }
      return false;
    }
    public Builder setFromEarliest(boolean value) {
      startCase_ = 3;
      start_ = value;
      onChanged();
      return this;
    }
    public Builder clearFromEarliest() {
      if (startCase_ == 3) {
        startCase_ = 0;
        start_ = null;
        onChanged();
      }
      return this;
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> fromTimeBuilder_;
    @java.lang.Override
    public boolean hasFromTime() {
      return startCase_ == 4;
    }
    @java.lang.Override
    public com.google.protobuf.Timestamp getFromTime() {
      if (fromTimeBuilder_ == null) {
        if (startCase_ == 4) {
          return (com.google.protobuf.Timestamp) start_;
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      } else {
        if (startCase_ == 4) {
          return fromTimeBuilder_.getMessage();
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      }
    }
    public Builder setFromTime(com.google.protobuf.Timestamp value) {
      if (fromTimeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        start_ = value;
        onChanged();
      } else {
        fromTimeBuilder_.setMessage(value);
      }
      startCase_ = 4;
      return this;
    }
    public Builder setFromTime(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (fromTimeBuilder_ == null) {
        start_ = builderForValue.build();
        onChanged();
      } else {
        fromTimeBuilder_.setMessage(builderForValue.build());
      }
      startCase_ = 4;
      return this;
    }
    public Builder mergeFromTime(com.google.protobuf.Timestamp value) {
      if (fromTimeBuilder_ == null) {
        if (startCase_ == 4 &&
            start_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          start_ = com.google.protobuf.Timestamp.newBuilder((com.google.protobuf.Timestamp) start_)
              .mergeFrom(value).buildPartial();
        } else {
          start_ = value;
        }
        onChanged();
      } else {
        if (startCase_ == 4) {
          fromTimeBuilder_.mergeFrom(value);
        } else {
          fromTimeBuilder_.setMessage(value);
        }
      }
      startCase_ = 4;
      return this;
    }
    public Builder clearFromTime() {
      if (fromTimeBuilder_ == null) {
        if (startCase_ == 4) {
          startCase_ = 0;
          start_ = null;
          onChanged();
        }
      } else {
        if (startCase_ == 4) {
          startCase_ = 0;
          start_ = null;
        }
        fromTimeBuilder_.clear();
      }
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getFromTimeBuilder() {
      return internalGetFromTimeFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder() {
      if ((startCase_ == 4) && (fromTimeBuilder_ != null)) {
        return fromTimeBuilder_.getMessageOrBuilder();
      } else {
        if (startCase_ == 4) {
          return (com.google.protobuf.Timestamp) start_;
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetFromTimeFieldBuilder() {
      if (fromTimeBuilder_ == null) {
        if (!(startCase_ == 4)) {
          start_ = com.google.protobuf.Timestamp.getDefaultInstance();
        }
        fromTimeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                (com.google.protobuf.Timestamp) start_,
                getParentForChildren(),
                isClean());
        start_ = null;
      }
      startCase_ = 4;
      onChanged();
      return fromTimeBuilder_;
    }
    @java.lang.Override
    public boolean hasFromCursor() {
      return startCase_ == 5;
    }
    @java.lang.Override
    public java.lang.String getFromCursor() {
      java.lang.Object ref = "";
      if (startCase_ == 5) {
        ref = start_;
      }
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        if (startCase_ == 5) {
          start_ = s;
        }
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    @java.lang.Override
    public com.google.protobuf.ByteString
        getFromCursorBytes() {
      java.lang.Object ref = "";
      if (startCase_ == 5) {
        ref = start_;
      }
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        if (startCase_ == 5) {
          start_ = b;
        }
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setFromCursor(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      startCase_ = 5;
      start_ = value;
      onChanged();
      return this;
    }
    public Builder clearFromCursor() {
      if (startCase_ == 5) {
        startCase_ = 0;
        start_ = null;
        onChanged();
      }
      return this;
    }
    public Builder setFromCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      startCase_ = 5;
      start_ = value;
      onChanged();
      return this;
    }
    private com.google.protobuf.Internal.IntList partitions_ = emptyIntList();
    private void ensurePartitionsIsMutable() {
      if (!partitions_.isModifiable()) {
        partitions_ = makeMutableCopy(partitions_);
      }
      bitField0_ |= 0x00000020;
    }
    public java.util.List<java.lang.Integer>
        getPartitionsList() {
      partitions_.makeImmutable();
      return partitions_;
    }
    public int getPartitionsCount() {
      return partitions_.size();
    }
    public int getPartitions(int index) {
      return partitions_.getInt(index);
    }
    public Builder setPartitions(
        int index, int value) {
      ensurePartitionsIsMutable();
      partitions_.setInt(index, value);
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder addPartitions(int value) {
      ensurePartitionsIsMutable();
      partitions_.addInt(value);
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder addAllPartitions(
        java.lang.Iterable<? extends java.lang.Integer> values) {
      ensurePartitionsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, partitions_);
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearPartitions() {
      partitions_ = emptyIntList();
      bitField0_ = (bitField0_ & ~0x00000020);
      onChanged();
      return this;
    }
    private boolean payloadOnly_ ;
    @java.lang.Override
    public boolean getPayloadOnly() {
      return payloadOnly_;
    }
    public Builder setPayloadOnly(boolean value) {
      payloadOnly_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearPayloadOnly() {
      bitField0_ = (bitField0_ & ~0x00000040);
      payloadOnly_ = false;
      onChanged();
      return this;
    }
    private boolean untilCaughtUp_ ;
    @java.lang.Override
    public boolean getUntilCaughtUp() {
      return untilCaughtUp_;
    }
    public Builder setUntilCaughtUp(boolean value) {
      untilCaughtUp_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearUntilCaughtUp() {
      bitField0_ = (bitField0_ & ~0x00000080);
      untilCaughtUp_ = false;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.TailRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.TailRequest();
  }
  public static headcount.v1.TailRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<TailRequest>
      PARSER = new com.google.protobuf.AbstractParser<TailRequest>() {
    @java.lang.Override
    public TailRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<TailRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<TailRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.TailRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
