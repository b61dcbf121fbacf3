package headcount.v1;
@com.google.protobuf.Generated
public final class WatchedQuery extends
    com.google.protobuf.GeneratedMessage implements
    WatchedQueryOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "WatchedQuery");
  }
  private WatchedQuery(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private WatchedQuery() {
    tag_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchedQuery_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchedQuery_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.WatchedQuery.class, headcount.v1.WatchedQuery.Builder.class);
  }
  private int bitField0_;
  private int queryCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object query_;
  public enum QueryCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    STANDING(2),
    DEFINITION(3),
    QUERY_NOT_SET(0);
    private final int value;
    private QueryCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static QueryCase valueOf(int value) {
      return forNumber(value);
    }
    public static QueryCase forNumber(int value) {
      switch (value) {
        case 2: return STANDING;
        case 3: return DEFINITION;
        case 0: return QUERY_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public QueryCase
  getQueryCase() {
    return QueryCase.forNumber(
        queryCase_);
  }
  private int startCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object start_;
  public enum StartCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    FROM_EARLIEST(4),
    FROM_CURSOR(5),
    FROM_TIME(6),
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
        case 4: return FROM_EARLIEST;
        case 5: return FROM_CURSOR;
        case 6: return FROM_TIME;
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
  public static final int TAG_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object tag_ = "";
  @java.lang.Override
  public java.lang.String getTag() {
    java.lang.Object ref = tag_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      tag_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getTagBytes() {
    java.lang.Object ref = tag_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      tag_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int STANDING_FIELD_NUMBER = 2;
  public boolean hasStanding() {
    return queryCase_ == 2;
  }
  public java.lang.String getStanding() {
    java.lang.Object ref = "";
    if (queryCase_ == 2) {
      ref = query_;
    }
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      if (queryCase_ == 2) {
        query_ = s;
      }
      return s;
    }
  }
  public com.google.protobuf.ByteString
      getStandingBytes() {
    java.lang.Object ref = "";
    if (queryCase_ == 2) {
      ref = query_;
    }
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      if (queryCase_ == 2) {
        query_ = b;
      }
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int DEFINITION_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasDefinition() {
    return queryCase_ == 3;
  }
  @java.lang.Override
  public headcount.v1.QueryDefinition getDefinition() {
    if (queryCase_ == 3) {
       return (headcount.v1.QueryDefinition) query_;
    }
    return headcount.v1.QueryDefinition.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.QueryDefinitionOrBuilder getDefinitionOrBuilder() {
    if (queryCase_ == 3) {
       return (headcount.v1.QueryDefinition) query_;
    }
    return headcount.v1.QueryDefinition.getDefaultInstance();
  }
  public static final int FROM_EARLIEST_FIELD_NUMBER = 4;
  @java.lang.Override
  public boolean hasFromEarliest() {
    return startCase_ == 4;
  }
  @java.lang.Override
  public boolean getFromEarliest() {
    if (startCase_ == 4) {
      return (java.lang.Boolean) start_;
    }
    return false;
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
  public static final int FROM_TIME_FIELD_NUMBER = 6;
  @java.lang.Override
  public boolean hasFromTime() {
    return startCase_ == 6;
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getFromTime() {
    if (startCase_ == 6) {
       return (com.google.protobuf.Timestamp) start_;
    }
    return com.google.protobuf.Timestamp.getDefaultInstance();
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder() {
    if (startCase_ == 6) {
       return (com.google.protobuf.Timestamp) start_;
    }
    return com.google.protobuf.Timestamp.getDefaultInstance();
  }
  public static final int UNTIL_FIELD_NUMBER = 7;
  private com.google.protobuf.Timestamp until_;
  @java.lang.Override
  public boolean hasUntil() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getUntil() {
    return until_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : until_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getUntilOrBuilder() {
    return until_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : until_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(tag_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, tag_);
    }
    if (queryCase_ == 2) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, query_);
    }
    if (queryCase_ == 3) {
      output.writeMessage(3, (headcount.v1.QueryDefinition) query_);
    }
    if (startCase_ == 4) {
      output.writeBool(
          4, (boolean)((java.lang.Boolean) start_));
    }
    if (startCase_ == 5) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, start_);
    }
    if (startCase_ == 6) {
      output.writeMessage(6, (com.google.protobuf.Timestamp) start_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(7, getUntil());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(tag_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, tag_);
    }
    if (queryCase_ == 2) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, query_);
    }
    if (queryCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (headcount.v1.QueryDefinition) query_);
    }
    if (startCase_ == 4) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(
            4, (boolean)((java.lang.Boolean) start_));
    }
    if (startCase_ == 5) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(5, start_);
    }
    if (startCase_ == 6) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, (com.google.protobuf.Timestamp) start_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(7, getUntil());
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
    if (!(obj instanceof headcount.v1.WatchedQuery)) {
      return super.equals(obj);
    }
    headcount.v1.WatchedQuery other = (headcount.v1.WatchedQuery) obj;
    if (!getTag()
        .equals(other.getTag())) return false;
    if (hasUntil() != other.hasUntil()) return false;
    if (hasUntil()) {
      if (!getUntil()
          .equals(other.getUntil())) return false;
    }
    if (!getQueryCase().equals(other.getQueryCase())) return false;
    switch (queryCase_) {
      case 2:
        if (!getStanding()
            .equals(other.getStanding())) return false;
        break;
      case 3:
        if (!getDefinition()
            .equals(other.getDefinition())) return false;
        break;
      case 0:
      default:
    }
    if (!getStartCase().equals(other.getStartCase())) return false;
    switch (startCase_) {
      case 4:
        if (getFromEarliest()
            != other.getFromEarliest()) return false;
        break;
      case 5:
        if (!getFromCursor()
            .equals(other.getFromCursor())) return false;
        break;
      case 6:
        if (!getFromTime()
            .equals(other.getFromTime())) return false;
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
    hash = (37 * hash) + TAG_FIELD_NUMBER;
    hash = (53 * hash) + getTag().hashCode();
    if (hasUntil()) {
      hash = (37 * hash) + UNTIL_FIELD_NUMBER;
      hash = (53 * hash) + getUntil().hashCode();
    }
    switch (queryCase_) {
      case 2:
        hash = (37 * hash) + STANDING_FIELD_NUMBER;
        hash = (53 * hash) + getStanding().hashCode();
        break;
      case 3:
        hash = (37 * hash) + DEFINITION_FIELD_NUMBER;
        hash = (53 * hash) + getDefinition().hashCode();
        break;
      case 0:
      default:
    }
    switch (startCase_) {
      case 4:
        hash = (37 * hash) + FROM_EARLIEST_FIELD_NUMBER;
        hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
            getFromEarliest());
        break;
      case 5:
        hash = (37 * hash) + FROM_CURSOR_FIELD_NUMBER;
        hash = (53 * hash) + getFromCursor().hashCode();
        break;
      case 6:
        hash = (37 * hash) + FROM_TIME_FIELD_NUMBER;
        hash = (53 * hash) + getFromTime().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.WatchedQuery parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchedQuery parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchedQuery parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchedQuery parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchedQuery parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchedQuery parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchedQuery parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchedQuery parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchedQuery parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchedQuery parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchedQuery parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchedQuery parseFrom(
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
  public static Builder newBuilder(headcount.v1.WatchedQuery prototype) {
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
      headcount.v1.WatchedQueryOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchedQuery_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchedQuery_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.WatchedQuery.class, headcount.v1.WatchedQuery.Builder.class);
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
        internalGetUntilFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      tag_ = "";
      if (definitionBuilder_ != null) {
        definitionBuilder_.clear();
      }
      if (fromTimeBuilder_ != null) {
        fromTimeBuilder_.clear();
      }
      until_ = null;
      if (untilBuilder_ != null) {
        untilBuilder_.dispose();
        untilBuilder_ = null;
      }
      queryCase_ = 0;
      query_ = null;
      startCase_ = 0;
      start_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchedQuery_descriptor;
    }
    @java.lang.Override
    public headcount.v1.WatchedQuery getDefaultInstanceForType() {
      return headcount.v1.WatchedQuery.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.WatchedQuery build() {
      headcount.v1.WatchedQuery result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.WatchedQuery buildPartial() {
      headcount.v1.WatchedQuery result = new headcount.v1.WatchedQuery(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.WatchedQuery result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.tag_ = tag_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.until_ = untilBuilder_ == null
            ? until_
            : untilBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.WatchedQuery result) {
      result.queryCase_ = queryCase_;
      result.query_ = this.query_;
      if (queryCase_ == 3 &&
          definitionBuilder_ != null) {
        result.query_ = definitionBuilder_.build();
      }
      result.startCase_ = startCase_;
      result.start_ = this.start_;
      if (startCase_ == 6 &&
          fromTimeBuilder_ != null) {
        result.start_ = fromTimeBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.WatchedQuery) {
        return mergeFrom((headcount.v1.WatchedQuery)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.WatchedQuery other) {
      if (other == headcount.v1.WatchedQuery.getDefaultInstance()) return this;
      if (!other.getTag().isEmpty()) {
        tag_ = other.tag_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasUntil()) {
        mergeUntil(other.getUntil());
      }
      switch (other.getQueryCase()) {
        case STANDING: {
          queryCase_ = 2;
          query_ = other.query_;
          onChanged();
          break;
        }
        case DEFINITION: {
          mergeDefinition(other.getDefinition());
          break;
        }
        case QUERY_NOT_SET: {
          break;
        }
      }
      switch (other.getStartCase()) {
        case FROM_EARLIEST: {
          setFromEarliest(other.getFromEarliest());
          break;
        }
        case FROM_CURSOR: {
          startCase_ = 5;
          start_ = other.start_;
          onChanged();
          break;
        }
        case FROM_TIME: {
          mergeFromTime(other.getFromTime());
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
              tag_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              java.lang.String s = input.readStringRequireUtf8();
              queryCase_ = 2;
              query_ = s;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetDefinitionFieldBuilder().getBuilder(),
                  extensionRegistry);
              queryCase_ = 3;
              break;
            } // case 26
            case 32: {
              start_ = input.readBool();
              startCase_ = 4;
              break;
            } // case 32
            case 42: {
              java.lang.String s = input.readStringRequireUtf8();
              startCase_ = 5;
              start_ = s;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetFromTimeFieldBuilder().getBuilder(),
                  extensionRegistry);
              startCase_ = 6;
              break;
            } // case 50
            case 58: {
              input.readMessage(
                  internalGetUntilFieldBuilder().getBuilder(),
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
    private int queryCase_ = 0;
    private java.lang.Object query_;
    public QueryCase
        getQueryCase() {
      return QueryCase.forNumber(
          queryCase_);
    }
    public Builder clearQuery() {
      queryCase_ = 0;
      query_ = null;
      onChanged();
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
    private java.lang.Object tag_ = "";
    public java.lang.String getTag() {
      java.lang.Object ref = tag_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        tag_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getTagBytes() {
      java.lang.Object ref = tag_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        tag_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setTag(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      tag_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearTag() {
      tag_ = getDefaultInstance().getTag();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setTagBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      tag_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    @java.lang.Override
    public boolean hasStanding() {
      return queryCase_ == 2;
    }
    @java.lang.Override
    public java.lang.String getStanding() {
      java.lang.Object ref = "";
      if (queryCase_ == 2) {
        ref = query_;
      }
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        if (queryCase_ == 2) {
          query_ = s;
        }
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    @java.lang.Override
    public com.google.protobuf.ByteString
        getStandingBytes() {
      java.lang.Object ref = "";
      if (queryCase_ == 2) {
        ref = query_;
      }
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        if (queryCase_ == 2) {
          query_ = b;
        }
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setStanding(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      queryCase_ = 2;
      query_ = value;
      onChanged();
      return this;
    }
    public Builder clearStanding() {
      if (queryCase_ == 2) {
        queryCase_ = 0;
        query_ = null;
        onChanged();
      }
      return this;
    }
    public Builder setStandingBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      queryCase_ = 2;
      query_ = value;
      onChanged();
      return this;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryDefinition, headcount.v1.QueryDefinition.Builder, headcount.v1.QueryDefinitionOrBuilder> definitionBuilder_;
    @java.lang.Override
    public boolean hasDefinition() {
      return queryCase_ == 3;
    }
    @java.lang.Override
    public headcount.v1.QueryDefinition getDefinition() {
      if (definitionBuilder_ == null) {
        if (queryCase_ == 3) {
          return (headcount.v1.QueryDefinition) query_;
        }
        return headcount.v1.QueryDefinition.getDefaultInstance();
      } else {
        if (queryCase_ == 3) {
          return definitionBuilder_.getMessage();
        }
        return headcount.v1.QueryDefinition.getDefaultInstance();
      }
    }
    public Builder setDefinition(headcount.v1.QueryDefinition value) {
      if (definitionBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        query_ = value;
        onChanged();
      } else {
        definitionBuilder_.setMessage(value);
      }
      queryCase_ = 3;
      return this;
    }
    public Builder setDefinition(
        headcount.v1.QueryDefinition.Builder builderForValue) {
      if (definitionBuilder_ == null) {
        query_ = builderForValue.build();
        onChanged();
      } else {
        definitionBuilder_.setMessage(builderForValue.build());
      }
      queryCase_ = 3;
      return this;
    }
    public Builder mergeDefinition(headcount.v1.QueryDefinition value) {
      if (definitionBuilder_ == null) {
        if (queryCase_ == 3 &&
            query_ != headcount.v1.QueryDefinition.getDefaultInstance()) {
          query_ = headcount.v1.QueryDefinition.newBuilder((headcount.v1.QueryDefinition) query_)
              .mergeFrom(value).buildPartial();
        } else {
          query_ = value;
        }
        onChanged();
      } else {
        if (queryCase_ == 3) {
          definitionBuilder_.mergeFrom(value);
        } else {
          definitionBuilder_.setMessage(value);
        }
      }
      queryCase_ = 3;
      return this;
    }
    public Builder clearDefinition() {
      if (definitionBuilder_ == null) {
        if (queryCase_ == 3) {
          queryCase_ = 0;
          query_ = null;
          onChanged();
        }
      } else {
        if (queryCase_ == 3) {
          queryCase_ = 0;
          query_ = null;
        }
        definitionBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.QueryDefinition.Builder getDefinitionBuilder() {
      return internalGetDefinitionFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.QueryDefinitionOrBuilder getDefinitionOrBuilder() {
      if ((queryCase_ == 3) && (definitionBuilder_ != null)) {
        return definitionBuilder_.getMessageOrBuilder();
      } else {
        if (queryCase_ == 3) {
          return (headcount.v1.QueryDefinition) query_;
        }
        return headcount.v1.QueryDefinition.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryDefinition, headcount.v1.QueryDefinition.Builder, headcount.v1.QueryDefinitionOrBuilder> 
        internalGetDefinitionFieldBuilder() {
      if (definitionBuilder_ == null) {
        if (!(queryCase_ == 3)) {
          query_ = headcount.v1.QueryDefinition.getDefaultInstance();
        }
        definitionBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.QueryDefinition, headcount.v1.QueryDefinition.Builder, headcount.v1.QueryDefinitionOrBuilder>(
                (headcount.v1.QueryDefinition) query_,
                getParentForChildren(),
                isClean());
        query_ = null;
      }
      queryCase_ = 3;
      onChanged();
      return definitionBuilder_;
    }
    public boolean hasFromEarliest() {
      return startCase_ == 4;
    }
    public boolean getFromEarliest() {
      if (startCase_ == 4) {
        return (java.lang.Boolean) start_;
      }
      return false;
    }
    public Builder setFromEarliest(boolean value) {
      startCase_ = 4;
      start_ = value;
      onChanged();
      return this;
    }
    public Builder clearFromEarliest() {
      if (startCase_ == 4) {
        startCase_ = 0;
        start_ = null;
        onChanged();
      }
      return this;
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
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> fromTimeBuilder_;
    @java.lang.Override
    public boolean hasFromTime() {
      return startCase_ == 6;
    }
    @java.lang.Override
    public com.google.protobuf.Timestamp getFromTime() {
      if (fromTimeBuilder_ == null) {
        if (startCase_ == 6) {
          return (com.google.protobuf.Timestamp) start_;
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      } else {
        if (startCase_ == 6) {
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
      startCase_ = 6;
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
      startCase_ = 6;
      return this;
    }
    public Builder mergeFromTime(com.google.protobuf.Timestamp value) {
      if (fromTimeBuilder_ == null) {
        if (startCase_ == 6 &&
            start_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          start_ = com.google.protobuf.Timestamp.newBuilder((com.google.protobuf.Timestamp) start_)
              .mergeFrom(value).buildPartial();
        } else {
          start_ = value;
        }
        onChanged();
      } else {
        if (startCase_ == 6) {
          fromTimeBuilder_.mergeFrom(value);
        } else {
          fromTimeBuilder_.setMessage(value);
        }
      }
      startCase_ = 6;
      return this;
    }
    public Builder clearFromTime() {
      if (fromTimeBuilder_ == null) {
        if (startCase_ == 6) {
          startCase_ = 0;
          start_ = null;
          onChanged();
        }
      } else {
        if (startCase_ == 6) {
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
      if ((startCase_ == 6) && (fromTimeBuilder_ != null)) {
        return fromTimeBuilder_.getMessageOrBuilder();
      } else {
        if (startCase_ == 6) {
          return (com.google.protobuf.Timestamp) start_;
        }
        return com.google.protobuf.Timestamp.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetFromTimeFieldBuilder() {
      if (fromTimeBuilder_ == null) {
        if (!(startCase_ == 6)) {
          start_ = com.google.protobuf.Timestamp.getDefaultInstance();
        }
        fromTimeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                (com.google.protobuf.Timestamp) start_,
                getParentForChildren(),
                isClean());
        start_ = null;
      }
      startCase_ = 6;
      onChanged();
      return fromTimeBuilder_;
    }
    private com.google.protobuf.Timestamp until_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> untilBuilder_;
    public boolean hasUntil() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    public com.google.protobuf.Timestamp getUntil() {
      if (untilBuilder_ == null) {
        return until_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : until_;
      } else {
        return untilBuilder_.getMessage();
      }
    }
    public Builder setUntil(com.google.protobuf.Timestamp value) {
      if (untilBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        until_ = value;
      } else {
        untilBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder setUntil(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (untilBuilder_ == null) {
        until_ = builderForValue.build();
      } else {
        untilBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder mergeUntil(com.google.protobuf.Timestamp value) {
      if (untilBuilder_ == null) {
        if (((bitField0_ & 0x00000040) != 0) &&
          until_ != null &&
          until_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getUntilBuilder().mergeFrom(value);
        } else {
          until_ = value;
        }
      } else {
        untilBuilder_.mergeFrom(value);
      }
      if (until_ != null) {
        bitField0_ |= 0x00000040;
        onChanged();
      }
      return this;
    }
    public Builder clearUntil() {
      bitField0_ = (bitField0_ & ~0x00000040);
      until_ = null;
      if (untilBuilder_ != null) {
        untilBuilder_.dispose();
        untilBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getUntilBuilder() {
      bitField0_ |= 0x00000040;
      onChanged();
      return internalGetUntilFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getUntilOrBuilder() {
      if (untilBuilder_ != null) {
        return untilBuilder_.getMessageOrBuilder();
      } else {
        return until_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : until_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetUntilFieldBuilder() {
      if (untilBuilder_ == null) {
        untilBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getUntil(),
                getParentForChildren(),
                isClean());
        until_ = null;
      }
      return untilBuilder_;
    }
  }
  private static final headcount.v1.WatchedQuery DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.WatchedQuery();
  }
  public static headcount.v1.WatchedQuery getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<WatchedQuery>
      PARSER = new com.google.protobuf.AbstractParser<WatchedQuery>() {
    @java.lang.Override
    public WatchedQuery parsePartialFrom(
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
  public static com.google.protobuf.Parser<WatchedQuery> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<WatchedQuery> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.WatchedQuery getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
