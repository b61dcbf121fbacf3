package headcount.v1;
@com.google.protobuf.Generated
public final class SyncRequest extends
    com.google.protobuf.GeneratedMessage implements
    SyncRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SyncRequest");
  }
  private SyncRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SyncRequest() {
    feed_ = "";
    views_ = emptyIntList();
    cursor_ = "";
    atLeast_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SyncRequest.class, headcount.v1.SyncRequest.Builder.class);
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
  public static final int VIEWS_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.IntList views_ =
      emptyIntList();
  private static final     com.google.protobuf.Internal.IntListAdapter.IntConverter<
      headcount.v1.View> views_converter_ =
          new com.google.protobuf.Internal.IntListAdapter.IntConverter<
              headcount.v1.View>() {
            public headcount.v1.View convert(int from) {
              headcount.v1.View result = headcount.v1.View.forNumber(from);
              return result == null ? headcount.v1.View.UNRECOGNIZED : result;
            }
          };
  @java.lang.Override
  public java.util.List<headcount.v1.View> getViewsList() {
    return new com.google.protobuf.Internal.IntListAdapter<
        headcount.v1.View>(views_, views_converter_);
  }
  @java.lang.Override
  public int getViewsCount() {
    return views_.size();
  }
  @java.lang.Override
  public headcount.v1.View getViews(int index) {
    return views_converter_.convert(views_.getInt(index));
  }
  @java.lang.Override
  public java.util.List<java.lang.Integer>
  getViewsValueList() {
    return views_;
  }
  @java.lang.Override
  public int getViewsValue(int index) {
    return views_.getInt(index);
  }
  private int viewsMemoizedSerializedSize;
  public static final int CURSOR_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private volatile java.lang.Object cursor_ = "";
  @java.lang.Override
  public java.lang.String getCursor() {
    java.lang.Object ref = cursor_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      cursor_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getCursorBytes() {
    java.lang.Object ref = cursor_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      cursor_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int UNTIL_CAUGHT_UP_FIELD_NUMBER = 4;
  private boolean untilCaughtUp_ = false;
  @java.lang.Override
  public boolean getUntilCaughtUp() {
    return untilCaughtUp_;
  }
  public static final int AT_LEAST_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private volatile java.lang.Object atLeast_ = "";
  @java.lang.Override
  public java.lang.String getAtLeast() {
    java.lang.Object ref = atLeast_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      atLeast_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getAtLeastBytes() {
    java.lang.Object ref = atLeast_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      atLeast_ = b;
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
    getSerializedSize();
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, feed_);
    }
    if (getViewsList().size() > 0) {
      output.writeUInt32NoTag(18);
      output.writeUInt32NoTag(viewsMemoizedSerializedSize);
    }
    for (int i = 0; i < views_.size(); i++) {
      output.writeEnumNoTag(views_.getInt(i));
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, cursor_);
    }
    if (untilCaughtUp_ != false) {
      output.writeBool(4, untilCaughtUp_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, atLeast_);
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
    {
      int dataSize = 0;
      for (int i = 0; i < views_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeEnumSizeNoTag(views_.getInt(i));
      }
      size += dataSize;
      if (!getViewsList().isEmpty()) {  size += 1;
        size += com.google.protobuf.CodedOutputStream
          .computeUInt32SizeNoTag(dataSize);
      }viewsMemoizedSerializedSize = dataSize;
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, cursor_);
    }
    if (untilCaughtUp_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(4, untilCaughtUp_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(5, atLeast_);
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
    if (!(obj instanceof headcount.v1.SyncRequest)) {
      return super.equals(obj);
    }
    headcount.v1.SyncRequest other = (headcount.v1.SyncRequest) obj;
    if (!getFeed()
        .equals(other.getFeed())) return false;
    if (!views_.equals(other.views_)) return false;
    if (!getCursor()
        .equals(other.getCursor())) return false;
    if (getUntilCaughtUp()
        != other.getUntilCaughtUp()) return false;
    if (!getAtLeast()
        .equals(other.getAtLeast())) return false;
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
    if (getViewsCount() > 0) {
      hash = (37 * hash) + VIEWS_FIELD_NUMBER;
      hash = (53 * hash) + views_.hashCode();
    }
    hash = (37 * hash) + CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getCursor().hashCode();
    hash = (37 * hash) + UNTIL_CAUGHT_UP_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getUntilCaughtUp());
    hash = (37 * hash) + AT_LEAST_FIELD_NUMBER;
    hash = (53 * hash) + getAtLeast().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SyncRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SyncRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SyncRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.SyncRequest prototype) {
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
      headcount.v1.SyncRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SyncRequest.class, headcount.v1.SyncRequest.Builder.class);
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
      views_ = emptyIntList();
      cursor_ = "";
      untilCaughtUp_ = false;
      atLeast_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SyncRequest getDefaultInstanceForType() {
      return headcount.v1.SyncRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SyncRequest build() {
      headcount.v1.SyncRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SyncRequest buildPartial() {
      headcount.v1.SyncRequest result = new headcount.v1.SyncRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SyncRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.feed_ = feed_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        views_.makeImmutable();
        result.views_ = views_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.cursor_ = cursor_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.untilCaughtUp_ = untilCaughtUp_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.atLeast_ = atLeast_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SyncRequest) {
        return mergeFrom((headcount.v1.SyncRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SyncRequest other) {
      if (other == headcount.v1.SyncRequest.getDefaultInstance()) return this;
      if (!other.getFeed().isEmpty()) {
        feed_ = other.feed_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (!other.views_.isEmpty()) {
        if (views_.isEmpty()) {
          views_ = other.views_;
          views_.makeImmutable();
          bitField0_ |= 0x00000002;
        } else {
          ensureViewsIsMutable();
          views_.addAll(other.views_);
        }
        onChanged();
      }
      if (!other.getCursor().isEmpty()) {
        cursor_ = other.cursor_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (other.getUntilCaughtUp() != false) {
        setUntilCaughtUp(other.getUntilCaughtUp());
      }
      if (!other.getAtLeast().isEmpty()) {
        atLeast_ = other.atLeast_;
        bitField0_ |= 0x00000010;
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
            case 16: {
              int tmpRaw = input.readEnum();
              ensureViewsIsMutable();
              views_.addInt(tmpRaw);
              break;
            } // case 16
            case 18: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensureViewsIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                views_.addInt(input.readEnum());
              }
              input.popLimit(limit);
              break;
            } // case 18
            case 26: {
              cursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 32: {
              untilCaughtUp_ = input.readBool();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 42: {
              atLeast_ = input.readStringRequireUtf8();
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
    private com.google.protobuf.Internal.IntList views_ = emptyIntList();
    private void ensureViewsIsMutable() {
      if (!views_.isModifiable()) {
        views_ = makeMutableCopy(views_);
      }
      bitField0_ |= 0x00000002;
    }
    public java.util.List<headcount.v1.View> getViewsList() {
      return new com.google.protobuf.Internal.IntListAdapter<
          headcount.v1.View>(views_, views_converter_);
    }
    public int getViewsCount() {
      return views_.size();
    }
    public headcount.v1.View getViews(int index) {
      return views_converter_.convert(views_.getInt(index));
    }
    public Builder setViews(
        int index, headcount.v1.View value) {
      if (value == null) { throw new NullPointerException(); }
      ensureViewsIsMutable();
      views_.setInt(index, value.getNumber());
      onChanged();
      return this;
    }
    public Builder addViews(headcount.v1.View value) {
      if (value == null) { throw new NullPointerException(); }
      ensureViewsIsMutable();
      views_.addInt(value.getNumber());
      onChanged();
      return this;
    }
    public Builder addAllViews(
        java.lang.Iterable<? extends headcount.v1.View> values) {
      ensureViewsIsMutable();
      for (headcount.v1.View value : values) {
        views_.addInt(value.getNumber());
      }
      onChanged();
      return this;
    }
    public Builder clearViews() {
      views_ = emptyIntList();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public java.util.List<java.lang.Integer>
    getViewsValueList() {
      views_.makeImmutable();
      return views_;
    }
    public int getViewsValue(int index) {
      return views_.getInt(index);
    }
    public Builder setViewsValue(
        int index, int value) {
      ensureViewsIsMutable();
      views_.setInt(index, value);
      onChanged();
      return this;
    }
    public Builder addViewsValue(int value) {
      ensureViewsIsMutable();
      views_.addInt(value);
      onChanged();
      return this;
    }
    public Builder addAllViewsValue(
        java.lang.Iterable<java.lang.Integer> values) {
      ensureViewsIsMutable();
      for (int value : values) {
        views_.addInt(value);
      }
      onChanged();
      return this;
    }
    private java.lang.Object cursor_ = "";
    public java.lang.String getCursor() {
      java.lang.Object ref = cursor_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        cursor_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getCursorBytes() {
      java.lang.Object ref = cursor_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        cursor_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setCursor(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      cursor_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearCursor() {
      cursor_ = getDefaultInstance().getCursor();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      cursor_ = value;
      bitField0_ |= 0x00000004;
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
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearUntilCaughtUp() {
      bitField0_ = (bitField0_ & ~0x00000008);
      untilCaughtUp_ = false;
      onChanged();
      return this;
    }
    private java.lang.Object atLeast_ = "";
    public java.lang.String getAtLeast() {
      java.lang.Object ref = atLeast_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        atLeast_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getAtLeastBytes() {
      java.lang.Object ref = atLeast_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        atLeast_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setAtLeast(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      atLeast_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearAtLeast() {
      atLeast_ = getDefaultInstance().getAtLeast();
      bitField0_ = (bitField0_ & ~0x00000010);
      onChanged();
      return this;
    }
    public Builder setAtLeastBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      atLeast_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.SyncRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SyncRequest();
  }
  public static headcount.v1.SyncRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SyncRequest>
      PARSER = new com.google.protobuf.AbstractParser<SyncRequest>() {
    @java.lang.Override
    public SyncRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<SyncRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SyncRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SyncRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
