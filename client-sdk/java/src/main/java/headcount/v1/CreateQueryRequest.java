package headcount.v1;
@com.google.protobuf.Generated
public final class CreateQueryRequest extends
    com.google.protobuf.GeneratedMessage implements
    CreateQueryRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "CreateQueryRequest");
  }
  private CreateQueryRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private CreateQueryRequest() {
    feed_ = "";
    fromCursor_ = "";
    untilCursor_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CreateQueryRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CreateQueryRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.CreateQueryRequest.class, headcount.v1.CreateQueryRequest.Builder.class);
  }
  private int bitField0_;
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
  public static final int QUERY_FIELD_NUMBER = 2;
  private headcount.v1.StandingQuery query_;
  @java.lang.Override
  public boolean hasQuery() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.StandingQuery getQuery() {
    return query_ == null ? headcount.v1.StandingQuery.getDefaultInstance() : query_;
  }
  @java.lang.Override
  public headcount.v1.StandingQueryOrBuilder getQueryOrBuilder() {
    return query_ == null ? headcount.v1.StandingQuery.getDefaultInstance() : query_;
  }
  public static final int FROM_CURSOR_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private volatile java.lang.Object fromCursor_ = "";
  @java.lang.Override
  public java.lang.String getFromCursor() {
    java.lang.Object ref = fromCursor_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      fromCursor_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getFromCursorBytes() {
    java.lang.Object ref = fromCursor_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      fromCursor_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int FROM_EARLIEST_FIELD_NUMBER = 5;
  private boolean fromEarliest_ = false;
  @java.lang.Override
  public boolean getFromEarliest() {
    return fromEarliest_;
  }
  public static final int FROM_TIME_FIELD_NUMBER = 6;
  private com.google.protobuf.Timestamp fromTime_;
  @java.lang.Override
  public boolean hasFromTime() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getFromTime() {
    return fromTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : fromTime_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder() {
    return fromTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : fromTime_;
  }
  public static final int UNTIL_CURSOR_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private volatile java.lang.Object untilCursor_ = "";
  @java.lang.Override
  public java.lang.String getUntilCursor() {
    java.lang.Object ref = untilCursor_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      untilCursor_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getUntilCursorBytes() {
    java.lang.Object ref = untilCursor_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      untilCursor_ = b;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, feed_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getQuery());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(fromCursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, fromCursor_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(untilCursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, untilCursor_);
    }
    if (fromEarliest_ != false) {
      output.writeBool(5, fromEarliest_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(6, getFromTime());
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
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getQuery());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(fromCursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, fromCursor_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(untilCursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(4, untilCursor_);
    }
    if (fromEarliest_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(5, fromEarliest_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getFromTime());
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
    if (!(obj instanceof headcount.v1.CreateQueryRequest)) {
      return super.equals(obj);
    }
    headcount.v1.CreateQueryRequest other = (headcount.v1.CreateQueryRequest) obj;
    if (!getFeed()
        .equals(other.getFeed())) return false;
    if (hasQuery() != other.hasQuery()) return false;
    if (hasQuery()) {
      if (!getQuery()
          .equals(other.getQuery())) return false;
    }
    if (!getFromCursor()
        .equals(other.getFromCursor())) return false;
    if (getFromEarliest()
        != other.getFromEarliest()) return false;
    if (hasFromTime() != other.hasFromTime()) return false;
    if (hasFromTime()) {
      if (!getFromTime()
          .equals(other.getFromTime())) return false;
    }
    if (!getUntilCursor()
        .equals(other.getUntilCursor())) return false;
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
    if (hasQuery()) {
      hash = (37 * hash) + QUERY_FIELD_NUMBER;
      hash = (53 * hash) + getQuery().hashCode();
    }
    hash = (37 * hash) + FROM_CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getFromCursor().hashCode();
    hash = (37 * hash) + FROM_EARLIEST_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getFromEarliest());
    if (hasFromTime()) {
      hash = (37 * hash) + FROM_TIME_FIELD_NUMBER;
      hash = (53 * hash) + getFromTime().hashCode();
    }
    hash = (37 * hash) + UNTIL_CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getUntilCursor().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CreateQueryRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.CreateQueryRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CreateQueryRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.CreateQueryRequest prototype) {
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
      headcount.v1.CreateQueryRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CreateQueryRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CreateQueryRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.CreateQueryRequest.class, headcount.v1.CreateQueryRequest.Builder.class);
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
        internalGetQueryFieldBuilder();
        internalGetFromTimeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      feed_ = "";
      query_ = null;
      if (queryBuilder_ != null) {
        queryBuilder_.dispose();
        queryBuilder_ = null;
      }
      fromCursor_ = "";
      fromEarliest_ = false;
      fromTime_ = null;
      if (fromTimeBuilder_ != null) {
        fromTimeBuilder_.dispose();
        fromTimeBuilder_ = null;
      }
      untilCursor_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_CreateQueryRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.CreateQueryRequest getDefaultInstanceForType() {
      return headcount.v1.CreateQueryRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.CreateQueryRequest build() {
      headcount.v1.CreateQueryRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.CreateQueryRequest buildPartial() {
      headcount.v1.CreateQueryRequest result = new headcount.v1.CreateQueryRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.CreateQueryRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.feed_ = feed_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.query_ = queryBuilder_ == null
            ? query_
            : queryBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.fromCursor_ = fromCursor_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.fromEarliest_ = fromEarliest_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.fromTime_ = fromTimeBuilder_ == null
            ? fromTime_
            : fromTimeBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.untilCursor_ = untilCursor_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.CreateQueryRequest) {
        return mergeFrom((headcount.v1.CreateQueryRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.CreateQueryRequest other) {
      if (other == headcount.v1.CreateQueryRequest.getDefaultInstance()) return this;
      if (!other.getFeed().isEmpty()) {
        feed_ = other.feed_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasQuery()) {
        mergeQuery(other.getQuery());
      }
      if (!other.getFromCursor().isEmpty()) {
        fromCursor_ = other.fromCursor_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (other.getFromEarliest() != false) {
        setFromEarliest(other.getFromEarliest());
      }
      if (other.hasFromTime()) {
        mergeFromTime(other.getFromTime());
      }
      if (!other.getUntilCursor().isEmpty()) {
        untilCursor_ = other.untilCursor_;
        bitField0_ |= 0x00000020;
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
            case 10: {
              feed_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetQueryFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              fromCursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              untilCursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000020;
              break;
            } // case 34
            case 40: {
              fromEarliest_ = input.readBool();
              bitField0_ |= 0x00000008;
              break;
            } // case 40
            case 50: {
              input.readMessage(
                  internalGetFromTimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
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
    private headcount.v1.StandingQuery query_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.StandingQuery, headcount.v1.StandingQuery.Builder, headcount.v1.StandingQueryOrBuilder> queryBuilder_;
    public boolean hasQuery() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public headcount.v1.StandingQuery getQuery() {
      if (queryBuilder_ == null) {
        return query_ == null ? headcount.v1.StandingQuery.getDefaultInstance() : query_;
      } else {
        return queryBuilder_.getMessage();
      }
    }
    public Builder setQuery(headcount.v1.StandingQuery value) {
      if (queryBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        query_ = value;
      } else {
        queryBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setQuery(
        headcount.v1.StandingQuery.Builder builderForValue) {
      if (queryBuilder_ == null) {
        query_ = builderForValue.build();
      } else {
        queryBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeQuery(headcount.v1.StandingQuery value) {
      if (queryBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          query_ != null &&
          query_ != headcount.v1.StandingQuery.getDefaultInstance()) {
          getQueryBuilder().mergeFrom(value);
        } else {
          query_ = value;
        }
      } else {
        queryBuilder_.mergeFrom(value);
      }
      if (query_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearQuery() {
      bitField0_ = (bitField0_ & ~0x00000002);
      query_ = null;
      if (queryBuilder_ != null) {
        queryBuilder_.dispose();
        queryBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.StandingQuery.Builder getQueryBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetQueryFieldBuilder().getBuilder();
    }
    public headcount.v1.StandingQueryOrBuilder getQueryOrBuilder() {
      if (queryBuilder_ != null) {
        return queryBuilder_.getMessageOrBuilder();
      } else {
        return query_ == null ?
            headcount.v1.StandingQuery.getDefaultInstance() : query_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.StandingQuery, headcount.v1.StandingQuery.Builder, headcount.v1.StandingQueryOrBuilder> 
        internalGetQueryFieldBuilder() {
      if (queryBuilder_ == null) {
        queryBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.StandingQuery, headcount.v1.StandingQuery.Builder, headcount.v1.StandingQueryOrBuilder>(
                getQuery(),
                getParentForChildren(),
                isClean());
        query_ = null;
      }
      return queryBuilder_;
    }
    private java.lang.Object fromCursor_ = "";
    public java.lang.String getFromCursor() {
      java.lang.Object ref = fromCursor_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        fromCursor_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getFromCursorBytes() {
      java.lang.Object ref = fromCursor_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        fromCursor_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setFromCursor(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      fromCursor_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearFromCursor() {
      fromCursor_ = getDefaultInstance().getFromCursor();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setFromCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      fromCursor_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private boolean fromEarliest_ ;
    @java.lang.Override
    public boolean getFromEarliest() {
      return fromEarliest_;
    }
    public Builder setFromEarliest(boolean value) {
      fromEarliest_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearFromEarliest() {
      bitField0_ = (bitField0_ & ~0x00000008);
      fromEarliest_ = false;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp fromTime_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> fromTimeBuilder_;
    public boolean hasFromTime() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public com.google.protobuf.Timestamp getFromTime() {
      if (fromTimeBuilder_ == null) {
        return fromTime_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : fromTime_;
      } else {
        return fromTimeBuilder_.getMessage();
      }
    }
    public Builder setFromTime(com.google.protobuf.Timestamp value) {
      if (fromTimeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        fromTime_ = value;
      } else {
        fromTimeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setFromTime(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (fromTimeBuilder_ == null) {
        fromTime_ = builderForValue.build();
      } else {
        fromTimeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeFromTime(com.google.protobuf.Timestamp value) {
      if (fromTimeBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          fromTime_ != null &&
          fromTime_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getFromTimeBuilder().mergeFrom(value);
        } else {
          fromTime_ = value;
        }
      } else {
        fromTimeBuilder_.mergeFrom(value);
      }
      if (fromTime_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearFromTime() {
      bitField0_ = (bitField0_ & ~0x00000010);
      fromTime_ = null;
      if (fromTimeBuilder_ != null) {
        fromTimeBuilder_.dispose();
        fromTimeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getFromTimeBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetFromTimeFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder() {
      if (fromTimeBuilder_ != null) {
        return fromTimeBuilder_.getMessageOrBuilder();
      } else {
        return fromTime_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : fromTime_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetFromTimeFieldBuilder() {
      if (fromTimeBuilder_ == null) {
        fromTimeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getFromTime(),
                getParentForChildren(),
                isClean());
        fromTime_ = null;
      }
      return fromTimeBuilder_;
    }
    private java.lang.Object untilCursor_ = "";
    public java.lang.String getUntilCursor() {
      java.lang.Object ref = untilCursor_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        untilCursor_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getUntilCursorBytes() {
      java.lang.Object ref = untilCursor_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        untilCursor_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setUntilCursor(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      untilCursor_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearUntilCursor() {
      untilCursor_ = getDefaultInstance().getUntilCursor();
      bitField0_ = (bitField0_ & ~0x00000020);
      onChanged();
      return this;
    }
    public Builder setUntilCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      untilCursor_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.CreateQueryRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.CreateQueryRequest();
  }
  public static headcount.v1.CreateQueryRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<CreateQueryRequest>
      PARSER = new com.google.protobuf.AbstractParser<CreateQueryRequest>() {
    @java.lang.Override
    public CreateQueryRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<CreateQueryRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<CreateQueryRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.CreateQueryRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
