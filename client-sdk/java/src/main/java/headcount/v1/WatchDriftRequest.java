package headcount.v1;
@com.google.protobuf.Generated
public final class WatchDriftRequest extends
    com.google.protobuf.GeneratedMessage implements
    WatchDriftRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "WatchDriftRequest");
  }
  private WatchDriftRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private WatchDriftRequest() {
    feed_ = "";
    subjects_ = emptyIntList();
    fromCursor_ = "";
    atLeast_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.WatchDriftRequest.class, headcount.v1.WatchDriftRequest.Builder.class);
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
  public static final int SUBJECTS_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.IntList subjects_ =
      emptyIntList();
  private static final     com.google.protobuf.Internal.IntListAdapter.IntConverter<
      headcount.v1.DriftSubject> subjects_converter_ =
          new com.google.protobuf.Internal.IntListAdapter.IntConverter<
              headcount.v1.DriftSubject>() {
            public headcount.v1.DriftSubject convert(int from) {
              headcount.v1.DriftSubject result = headcount.v1.DriftSubject.forNumber(from);
              return result == null ? headcount.v1.DriftSubject.UNRECOGNIZED : result;
            }
          };
  @java.lang.Override
  public java.util.List<headcount.v1.DriftSubject> getSubjectsList() {
    return new com.google.protobuf.Internal.IntListAdapter<
        headcount.v1.DriftSubject>(subjects_, subjects_converter_);
  }
  @java.lang.Override
  public int getSubjectsCount() {
    return subjects_.size();
  }
  @java.lang.Override
  public headcount.v1.DriftSubject getSubjects(int index) {
    return subjects_converter_.convert(subjects_.getInt(index));
  }
  @java.lang.Override
  public java.util.List<java.lang.Integer>
  getSubjectsValueList() {
    return subjects_;
  }
  @java.lang.Override
  public int getSubjectsValue(int index) {
    return subjects_.getInt(index);
  }
  private int subjectsMemoizedSerializedSize;
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
  public static final int AT_LEAST_FIELD_NUMBER = 4;
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
  public static final int FROM_EARLIEST_FIELD_NUMBER = 5;
  private boolean fromEarliest_ = false;
  @java.lang.Override
  public boolean getFromEarliest() {
    return fromEarliest_;
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
    if (getSubjectsList().size() > 0) {
      output.writeUInt32NoTag(18);
      output.writeUInt32NoTag(subjectsMemoizedSerializedSize);
    }
    for (int i = 0; i < subjects_.size(); i++) {
      output.writeEnumNoTag(subjects_.getInt(i));
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(fromCursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, fromCursor_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, atLeast_);
    }
    if (fromEarliest_ != false) {
      output.writeBool(5, fromEarliest_);
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
      for (int i = 0; i < subjects_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeEnumSizeNoTag(subjects_.getInt(i));
      }
      size += dataSize;
      if (!getSubjectsList().isEmpty()) {  size += 1;
        size += com.google.protobuf.CodedOutputStream
          .computeUInt32SizeNoTag(dataSize);
      }subjectsMemoizedSerializedSize = dataSize;
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(fromCursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, fromCursor_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(4, atLeast_);
    }
    if (fromEarliest_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(5, fromEarliest_);
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
    if (!(obj instanceof headcount.v1.WatchDriftRequest)) {
      return super.equals(obj);
    }
    headcount.v1.WatchDriftRequest other = (headcount.v1.WatchDriftRequest) obj;
    if (!getFeed()
        .equals(other.getFeed())) return false;
    if (!subjects_.equals(other.subjects_)) return false;
    if (!getFromCursor()
        .equals(other.getFromCursor())) return false;
    if (!getAtLeast()
        .equals(other.getAtLeast())) return false;
    if (getFromEarliest()
        != other.getFromEarliest()) return false;
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
    if (getSubjectsCount() > 0) {
      hash = (37 * hash) + SUBJECTS_FIELD_NUMBER;
      hash = (53 * hash) + subjects_.hashCode();
    }
    hash = (37 * hash) + FROM_CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getFromCursor().hashCode();
    hash = (37 * hash) + AT_LEAST_FIELD_NUMBER;
    hash = (53 * hash) + getAtLeast().hashCode();
    hash = (37 * hash) + FROM_EARLIEST_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getFromEarliest());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchDriftRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchDriftRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchDriftRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.WatchDriftRequest prototype) {
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
      headcount.v1.WatchDriftRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.WatchDriftRequest.class, headcount.v1.WatchDriftRequest.Builder.class);
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
      subjects_ = emptyIntList();
      fromCursor_ = "";
      atLeast_ = "";
      fromEarliest_ = false;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.WatchDriftRequest getDefaultInstanceForType() {
      return headcount.v1.WatchDriftRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.WatchDriftRequest build() {
      headcount.v1.WatchDriftRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.WatchDriftRequest buildPartial() {
      headcount.v1.WatchDriftRequest result = new headcount.v1.WatchDriftRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.WatchDriftRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.feed_ = feed_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        subjects_.makeImmutable();
        result.subjects_ = subjects_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.fromCursor_ = fromCursor_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.atLeast_ = atLeast_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.fromEarliest_ = fromEarliest_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.WatchDriftRequest) {
        return mergeFrom((headcount.v1.WatchDriftRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.WatchDriftRequest other) {
      if (other == headcount.v1.WatchDriftRequest.getDefaultInstance()) return this;
      if (!other.getFeed().isEmpty()) {
        feed_ = other.feed_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (!other.subjects_.isEmpty()) {
        if (subjects_.isEmpty()) {
          subjects_ = other.subjects_;
          subjects_.makeImmutable();
          bitField0_ |= 0x00000002;
        } else {
          ensureSubjectsIsMutable();
          subjects_.addAll(other.subjects_);
        }
        onChanged();
      }
      if (!other.getFromCursor().isEmpty()) {
        fromCursor_ = other.fromCursor_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (!other.getAtLeast().isEmpty()) {
        atLeast_ = other.atLeast_;
        bitField0_ |= 0x00000008;
        onChanged();
      }
      if (other.getFromEarliest() != false) {
        setFromEarliest(other.getFromEarliest());
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
              ensureSubjectsIsMutable();
              subjects_.addInt(tmpRaw);
              break;
            } // case 16
            case 18: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensureSubjectsIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                subjects_.addInt(input.readEnum());
              }
              input.popLimit(limit);
              break;
            } // case 18
            case 26: {
              fromCursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              atLeast_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              fromEarliest_ = input.readBool();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
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
    private com.google.protobuf.Internal.IntList subjects_ = emptyIntList();
    private void ensureSubjectsIsMutable() {
      if (!subjects_.isModifiable()) {
        subjects_ = makeMutableCopy(subjects_);
      }
      bitField0_ |= 0x00000002;
    }
    public java.util.List<headcount.v1.DriftSubject> getSubjectsList() {
      return new com.google.protobuf.Internal.IntListAdapter<
          headcount.v1.DriftSubject>(subjects_, subjects_converter_);
    }
    public int getSubjectsCount() {
      return subjects_.size();
    }
    public headcount.v1.DriftSubject getSubjects(int index) {
      return subjects_converter_.convert(subjects_.getInt(index));
    }
    public Builder setSubjects(
        int index, headcount.v1.DriftSubject value) {
      if (value == null) { throw new NullPointerException(); }
      ensureSubjectsIsMutable();
      subjects_.setInt(index, value.getNumber());
      onChanged();
      return this;
    }
    public Builder addSubjects(headcount.v1.DriftSubject value) {
      if (value == null) { throw new NullPointerException(); }
      ensureSubjectsIsMutable();
      subjects_.addInt(value.getNumber());
      onChanged();
      return this;
    }
    public Builder addAllSubjects(
        java.lang.Iterable<? extends headcount.v1.DriftSubject> values) {
      ensureSubjectsIsMutable();
      for (headcount.v1.DriftSubject value : values) {
        subjects_.addInt(value.getNumber());
      }
      onChanged();
      return this;
    }
    public Builder clearSubjects() {
      subjects_ = emptyIntList();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public java.util.List<java.lang.Integer>
    getSubjectsValueList() {
      subjects_.makeImmutable();
      return subjects_;
    }
    public int getSubjectsValue(int index) {
      return subjects_.getInt(index);
    }
    public Builder setSubjectsValue(
        int index, int value) {
      ensureSubjectsIsMutable();
      subjects_.setInt(index, value);
      onChanged();
      return this;
    }
    public Builder addSubjectsValue(int value) {
      ensureSubjectsIsMutable();
      subjects_.addInt(value);
      onChanged();
      return this;
    }
    public Builder addAllSubjectsValue(
        java.lang.Iterable<java.lang.Integer> values) {
      ensureSubjectsIsMutable();
      for (int value : values) {
        subjects_.addInt(value);
      }
      onChanged();
      return this;
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
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearAtLeast() {
      atLeast_ = getDefaultInstance().getAtLeast();
      bitField0_ = (bitField0_ & ~0x00000008);
      onChanged();
      return this;
    }
    public Builder setAtLeastBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      atLeast_ = value;
      bitField0_ |= 0x00000008;
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
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearFromEarliest() {
      bitField0_ = (bitField0_ & ~0x00000010);
      fromEarliest_ = false;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.WatchDriftRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.WatchDriftRequest();
  }
  public static headcount.v1.WatchDriftRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<WatchDriftRequest>
      PARSER = new com.google.protobuf.AbstractParser<WatchDriftRequest>() {
    @java.lang.Override
    public WatchDriftRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<WatchDriftRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<WatchDriftRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.WatchDriftRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
