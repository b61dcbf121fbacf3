package headcount.v1;
@com.google.protobuf.Generated
public final class PanePartial extends
    com.google.protobuf.GeneratedMessage implements
    PanePartialOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PanePartial");
  }
  private PanePartial(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PanePartial() {
    query_ = "";
    state_ = com.google.protobuf.ByteString.EMPTY;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_PanePartial_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_PanePartial_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PanePartial.class, headcount.v1.PanePartial.Builder.class);
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
  public static final int PLAN_HASH_FIELD_NUMBER = 2;
  private long planHash_ = 0L;
  @java.lang.Override
  public long getPlanHash() {
    return planHash_;
  }
  public static final int PANE_START_MS_FIELD_NUMBER = 3;
  private long paneStartMs_ = 0L;
  @java.lang.Override
  public long getPaneStartMs() {
    return paneStartMs_;
  }
  public static final int PANE_END_MS_FIELD_NUMBER = 4;
  private long paneEndMs_ = 0L;
  @java.lang.Override
  public long getPaneEndMs() {
    return paneEndMs_;
  }
  public static final int REVISION_FIELD_NUMBER = 5;
  private int revision_ = 0;
  @java.lang.Override
  public boolean hasRevision() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getRevision() {
    return revision_;
  }
  public static final int STATE_FIELD_NUMBER = 6;
  private com.google.protobuf.ByteString state_ = com.google.protobuf.ByteString.EMPTY;
  @java.lang.Override
  public com.google.protobuf.ByteString getState() {
    return state_;
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
    if (planHash_ != 0L) {
      output.writeFixed64(2, planHash_);
    }
    if (paneStartMs_ != 0L) {
      output.writeSFixed64(3, paneStartMs_);
    }
    if (paneEndMs_ != 0L) {
      output.writeSFixed64(4, paneEndMs_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(5, revision_);
    }
    if (!state_.isEmpty()) {
      output.writeBytes(6, state_);
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
    if (planHash_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(2, planHash_);
    }
    if (paneStartMs_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeSFixed64Size(3, paneStartMs_);
    }
    if (paneEndMs_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeSFixed64Size(4, paneEndMs_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(5, revision_);
    }
    if (!state_.isEmpty()) {
      size += com.google.protobuf.CodedOutputStream
        .computeBytesSize(6, state_);
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
    if (!(obj instanceof headcount.v1.PanePartial)) {
      return super.equals(obj);
    }
    headcount.v1.PanePartial other = (headcount.v1.PanePartial) obj;
    if (!getQuery()
        .equals(other.getQuery())) return false;
    if (getPlanHash()
        != other.getPlanHash()) return false;
    if (getPaneStartMs()
        != other.getPaneStartMs()) return false;
    if (getPaneEndMs()
        != other.getPaneEndMs()) return false;
    if (hasRevision() != other.hasRevision()) return false;
    if (hasRevision()) {
      if (getRevision()
          != other.getRevision()) return false;
    }
    if (!getState()
        .equals(other.getState())) return false;
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
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getPlanHash());
    hash = (37 * hash) + PANE_START_MS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getPaneStartMs());
    hash = (37 * hash) + PANE_END_MS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getPaneEndMs());
    if (hasRevision()) {
      hash = (37 * hash) + REVISION_FIELD_NUMBER;
      hash = (53 * hash) + getRevision();
    }
    hash = (37 * hash) + STATE_FIELD_NUMBER;
    hash = (53 * hash) + getState().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PanePartial parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PanePartial parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PanePartial parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PanePartial parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PanePartial parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PanePartial parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PanePartial parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PanePartial parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PanePartial parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PanePartial parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PanePartial parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PanePartial parseFrom(
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
  public static Builder newBuilder(headcount.v1.PanePartial prototype) {
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
      headcount.v1.PanePartialOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_PanePartial_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_PanePartial_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PanePartial.class, headcount.v1.PanePartial.Builder.class);
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
      planHash_ = 0L;
      paneStartMs_ = 0L;
      paneEndMs_ = 0L;
      revision_ = 0;
      state_ = com.google.protobuf.ByteString.EMPTY;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_PanePartial_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PanePartial getDefaultInstanceForType() {
      return headcount.v1.PanePartial.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PanePartial build() {
      headcount.v1.PanePartial result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PanePartial buildPartial() {
      headcount.v1.PanePartial result = new headcount.v1.PanePartial(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PanePartial result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.query_ = query_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.planHash_ = planHash_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.paneStartMs_ = paneStartMs_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.paneEndMs_ = paneEndMs_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.revision_ = revision_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.state_ = state_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PanePartial) {
        return mergeFrom((headcount.v1.PanePartial)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PanePartial other) {
      if (other == headcount.v1.PanePartial.getDefaultInstance()) return this;
      if (!other.getQuery().isEmpty()) {
        query_ = other.query_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.getPlanHash() != 0L) {
        setPlanHash(other.getPlanHash());
      }
      if (other.getPaneStartMs() != 0L) {
        setPaneStartMs(other.getPaneStartMs());
      }
      if (other.getPaneEndMs() != 0L) {
        setPaneEndMs(other.getPaneEndMs());
      }
      if (other.hasRevision()) {
        setRevision(other.getRevision());
      }
      if (!other.getState().isEmpty()) {
        setState(other.getState());
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
            case 17: {
              planHash_ = input.readFixed64();
              bitField0_ |= 0x00000002;
              break;
            } // case 17
            case 25: {
              paneStartMs_ = input.readSFixed64();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
            case 33: {
              paneEndMs_ = input.readSFixed64();
              bitField0_ |= 0x00000008;
              break;
            } // case 33
            case 40: {
              revision_ = input.readUInt32();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 50: {
              state_ = input.readBytes();
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
    private long planHash_ ;
    @java.lang.Override
    public long getPlanHash() {
      return planHash_;
    }
    public Builder setPlanHash(long value) {
      planHash_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearPlanHash() {
      bitField0_ = (bitField0_ & ~0x00000002);
      planHash_ = 0L;
      onChanged();
      return this;
    }
    private long paneStartMs_ ;
    @java.lang.Override
    public long getPaneStartMs() {
      return paneStartMs_;
    }
    public Builder setPaneStartMs(long value) {
      paneStartMs_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearPaneStartMs() {
      bitField0_ = (bitField0_ & ~0x00000004);
      paneStartMs_ = 0L;
      onChanged();
      return this;
    }
    private long paneEndMs_ ;
    @java.lang.Override
    public long getPaneEndMs() {
      return paneEndMs_;
    }
    public Builder setPaneEndMs(long value) {
      paneEndMs_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearPaneEndMs() {
      bitField0_ = (bitField0_ & ~0x00000008);
      paneEndMs_ = 0L;
      onChanged();
      return this;
    }
    private int revision_ ;
    @java.lang.Override
    public boolean hasRevision() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    @java.lang.Override
    public int getRevision() {
      return revision_;
    }
    public Builder setRevision(int value) {
      revision_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearRevision() {
      bitField0_ = (bitField0_ & ~0x00000010);
      revision_ = 0;
      onChanged();
      return this;
    }
    private com.google.protobuf.ByteString state_ = com.google.protobuf.ByteString.EMPTY;
    @java.lang.Override
    public com.google.protobuf.ByteString getState() {
      return state_;
    }
    public Builder setState(com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      state_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearState() {
      bitField0_ = (bitField0_ & ~0x00000020);
      state_ = getDefaultInstance().getState();
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PanePartial DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PanePartial();
  }
  public static headcount.v1.PanePartial getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PanePartial>
      PARSER = new com.google.protobuf.AbstractParser<PanePartial>() {
    @java.lang.Override
    public PanePartial parsePartialFrom(
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
  public static com.google.protobuf.Parser<PanePartial> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PanePartial> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PanePartial getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
