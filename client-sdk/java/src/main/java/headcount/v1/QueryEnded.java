package headcount.v1;
@com.google.protobuf.Generated
public final class QueryEnded extends
    com.google.protobuf.GeneratedMessage implements
    QueryEndedOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "QueryEnded");
  }
  private QueryEnded(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private QueryEnded() {
    query_ = "";
    planHash_ = "";
    ending_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_QueryEnded_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_QueryEnded_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.QueryEnded.class, headcount.v1.QueryEnded.Builder.class);
  }
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
  public static final int PLAN_HASH_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private volatile java.lang.Object planHash_ = "";
  @java.lang.Override
  public java.lang.String getPlanHash() {
    java.lang.Object ref = planHash_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      planHash_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getPlanHashBytes() {
    java.lang.Object ref = planHash_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      planHash_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int SINCE_FIELD_NUMBER = 3;
  private long since_ = 0L;
  @java.lang.Override
  public long getSince() {
    return since_;
  }
  public static final int ENDING_FIELD_NUMBER = 4;
  private int ending_ = 0;
  @java.lang.Override public int getEndingValue() {
    return ending_;
  }
  @java.lang.Override public headcount.v1.QueryEnding getEnding() {
    headcount.v1.QueryEnding result = headcount.v1.QueryEnding.forNumber(ending_);
    return result == null ? headcount.v1.QueryEnding.UNRECOGNIZED : result;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(planHash_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, planHash_);
    }
    if (since_ != 0L) {
      output.writeUInt64(3, since_);
    }
    if (ending_ != headcount.v1.QueryEnding.QUERY_ENDING_UNSPECIFIED.getNumber()) {
      output.writeEnum(4, ending_);
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(planHash_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, planHash_);
    }
    if (since_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, since_);
    }
    if (ending_ != headcount.v1.QueryEnding.QUERY_ENDING_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(4, ending_);
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
    if (!(obj instanceof headcount.v1.QueryEnded)) {
      return super.equals(obj);
    }
    headcount.v1.QueryEnded other = (headcount.v1.QueryEnded) obj;
    if (!getQuery()
        .equals(other.getQuery())) return false;
    if (!getPlanHash()
        .equals(other.getPlanHash())) return false;
    if (getSince()
        != other.getSince()) return false;
    if (ending_ != other.ending_) return false;
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
    hash = (37 * hash) + PLAN_HASH_FIELD_NUMBER;
    hash = (53 * hash) + getPlanHash().hashCode();
    hash = (37 * hash) + SINCE_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getSince());
    hash = (37 * hash) + ENDING_FIELD_NUMBER;
    hash = (53 * hash) + ending_;
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.QueryEnded parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QueryEnded parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QueryEnded parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QueryEnded parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QueryEnded parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QueryEnded parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QueryEnded parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QueryEnded parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QueryEnded parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.QueryEnded parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QueryEnded parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QueryEnded parseFrom(
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
  public static Builder newBuilder(headcount.v1.QueryEnded prototype) {
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
      headcount.v1.QueryEndedOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_QueryEnded_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_QueryEnded_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.QueryEnded.class, headcount.v1.QueryEnded.Builder.class);
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
      query_ = "";
      planHash_ = "";
      since_ = 0L;
      ending_ = 0;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_QueryEnded_descriptor;
    }
    @java.lang.Override
    public headcount.v1.QueryEnded getDefaultInstanceForType() {
      return headcount.v1.QueryEnded.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.QueryEnded build() {
      headcount.v1.QueryEnded result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.QueryEnded buildPartial() {
      headcount.v1.QueryEnded result = new headcount.v1.QueryEnded(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.QueryEnded result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.query_ = query_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.planHash_ = planHash_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.since_ = since_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.ending_ = ending_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.QueryEnded) {
        return mergeFrom((headcount.v1.QueryEnded)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.QueryEnded other) {
      if (other == headcount.v1.QueryEnded.getDefaultInstance()) return this;
      if (!other.getQuery().isEmpty()) {
        query_ = other.query_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (!other.getPlanHash().isEmpty()) {
        planHash_ = other.planHash_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (other.getSince() != 0L) {
        setSince(other.getSince());
      }
      if (other.ending_ != 0) {
        setEndingValue(other.getEndingValue());
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
            case 18: {
              planHash_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 24: {
              since_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              ending_ = input.readEnum();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
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
    private java.lang.Object planHash_ = "";
    public java.lang.String getPlanHash() {
      java.lang.Object ref = planHash_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        planHash_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getPlanHashBytes() {
      java.lang.Object ref = planHash_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        planHash_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setPlanHash(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      planHash_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearPlanHash() {
      planHash_ = getDefaultInstance().getPlanHash();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setPlanHashBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      planHash_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private long since_ ;
    @java.lang.Override
    public long getSince() {
      return since_;
    }
    public Builder setSince(long value) {
      since_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearSince() {
      bitField0_ = (bitField0_ & ~0x00000004);
      since_ = 0L;
      onChanged();
      return this;
    }
    private int ending_ = 0;
    @java.lang.Override public int getEndingValue() {
      return ending_;
    }
    public Builder setEndingValue(int value) {
      ending_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.QueryEnding getEnding() {
      headcount.v1.QueryEnding result = headcount.v1.QueryEnding.forNumber(ending_);
      return result == null ? headcount.v1.QueryEnding.UNRECOGNIZED : result;
    }
    public Builder setEnding(headcount.v1.QueryEnding value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000008;
      ending_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearEnding() {
      bitField0_ = (bitField0_ & ~0x00000008);
      ending_ = 0;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.QueryEnded DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.QueryEnded();
  }
  public static headcount.v1.QueryEnded getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<QueryEnded>
      PARSER = new com.google.protobuf.AbstractParser<QueryEnded>() {
    @java.lang.Override
    public QueryEnded parsePartialFrom(
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
  public static com.google.protobuf.Parser<QueryEnded> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<QueryEnded> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.QueryEnded getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
