package headcount.v1;
@com.google.protobuf.Generated
public final class PublishSkip extends
    com.google.protobuf.GeneratedMessage implements
    PublishSkipOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PublishSkip");
  }
  private PublishSkip(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PublishSkip() {
    producerId_ = "";
    seqs_ = emptyLongList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_PublishSkip_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_PublishSkip_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PublishSkip.class, headcount.v1.PublishSkip.Builder.class);
  }
  public static final int PRODUCER_ID_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object producerId_ = "";
  @java.lang.Override
  public java.lang.String getProducerId() {
    java.lang.Object ref = producerId_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      producerId_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getProducerIdBytes() {
    java.lang.Object ref = producerId_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      producerId_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int SETTLED_SEQ_FIELD_NUMBER = 2;
  private long settledSeq_ = 0L;
  @java.lang.Override
  public long getSettledSeq() {
    return settledSeq_;
  }
  public static final int SEQS_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.LongList seqs_ =
      emptyLongList();
  @java.lang.Override
  public java.util.List<java.lang.Long>
      getSeqsList() {
    return seqs_;
  }
  public int getSeqsCount() {
    return seqs_.size();
  }
  public long getSeqs(int index) {
    return seqs_.getLong(index);
  }
  private int seqsMemoizedSerializedSize = -1;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(producerId_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, producerId_);
    }
    if (settledSeq_ != 0L) {
      output.writeUInt64(2, settledSeq_);
    }
    if (getSeqsList().size() > 0) {
      output.writeUInt32NoTag(26);
      output.writeUInt32NoTag(seqsMemoizedSerializedSize);
    }
    for (int i = 0; i < seqs_.size(); i++) {
      output.writeUInt64NoTag(seqs_.getLong(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(producerId_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, producerId_);
    }
    if (settledSeq_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, settledSeq_);
    }
    {
      int dataSize = 0;
      for (int i = 0; i < seqs_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeUInt64SizeNoTag(seqs_.getLong(i));
      }
      size += dataSize;
      if (!getSeqsList().isEmpty()) {
        size += 1;
        size += com.google.protobuf.CodedOutputStream
            .computeInt32SizeNoTag(dataSize);
      }
      seqsMemoizedSerializedSize = dataSize;
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
    if (!(obj instanceof headcount.v1.PublishSkip)) {
      return super.equals(obj);
    }
    headcount.v1.PublishSkip other = (headcount.v1.PublishSkip) obj;
    if (!getProducerId()
        .equals(other.getProducerId())) return false;
    if (getSettledSeq()
        != other.getSettledSeq()) return false;
    if (!getSeqsList()
        .equals(other.getSeqsList())) return false;
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
    hash = (37 * hash) + PRODUCER_ID_FIELD_NUMBER;
    hash = (53 * hash) + getProducerId().hashCode();
    hash = (37 * hash) + SETTLED_SEQ_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getSettledSeq());
    if (getSeqsCount() > 0) {
      hash = (37 * hash) + SEQS_FIELD_NUMBER;
      hash = (53 * hash) + getSeqsList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PublishSkip parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishSkip parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishSkip parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishSkip parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishSkip parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishSkip parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishSkip parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishSkip parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishSkip parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishSkip parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishSkip parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishSkip parseFrom(
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
  public static Builder newBuilder(headcount.v1.PublishSkip prototype) {
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
      headcount.v1.PublishSkipOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_PublishSkip_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_PublishSkip_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PublishSkip.class, headcount.v1.PublishSkip.Builder.class);
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
      producerId_ = "";
      settledSeq_ = 0L;
      seqs_ = emptyLongList();
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_PublishSkip_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PublishSkip getDefaultInstanceForType() {
      return headcount.v1.PublishSkip.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PublishSkip build() {
      headcount.v1.PublishSkip result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PublishSkip buildPartial() {
      headcount.v1.PublishSkip result = new headcount.v1.PublishSkip(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PublishSkip result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.producerId_ = producerId_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.settledSeq_ = settledSeq_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        seqs_.makeImmutable();
        result.seqs_ = seqs_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PublishSkip) {
        return mergeFrom((headcount.v1.PublishSkip)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PublishSkip other) {
      if (other == headcount.v1.PublishSkip.getDefaultInstance()) return this;
      if (!other.getProducerId().isEmpty()) {
        producerId_ = other.producerId_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.getSettledSeq() != 0L) {
        setSettledSeq(other.getSettledSeq());
      }
      if (!other.seqs_.isEmpty()) {
        if (seqs_.isEmpty()) {
          seqs_ = other.seqs_;
          seqs_.makeImmutable();
          bitField0_ |= 0x00000004;
        } else {
          ensureSeqsIsMutable();
          seqs_.addAll(other.seqs_);
        }
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
              producerId_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              settledSeq_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              long v = input.readUInt64();
              ensureSeqsIsMutable();
              seqs_.addLong(v);
              break;
            } // case 24
            case 26: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensureSeqsIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                seqs_.addLong(input.readUInt64());
              }
              input.popLimit(limit);
              break;
            } // case 26
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
    private java.lang.Object producerId_ = "";
    public java.lang.String getProducerId() {
      java.lang.Object ref = producerId_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        producerId_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getProducerIdBytes() {
      java.lang.Object ref = producerId_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        producerId_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setProducerId(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      producerId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearProducerId() {
      producerId_ = getDefaultInstance().getProducerId();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setProducerIdBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      producerId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private long settledSeq_ ;
    @java.lang.Override
    public long getSettledSeq() {
      return settledSeq_;
    }
    public Builder setSettledSeq(long value) {
      settledSeq_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearSettledSeq() {
      bitField0_ = (bitField0_ & ~0x00000002);
      settledSeq_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Internal.LongList seqs_ = emptyLongList();
    private void ensureSeqsIsMutable() {
      if (!seqs_.isModifiable()) {
        seqs_ = makeMutableCopy(seqs_);
      }
      bitField0_ |= 0x00000004;
    }
    public java.util.List<java.lang.Long>
        getSeqsList() {
      seqs_.makeImmutable();
      return seqs_;
    }
    public int getSeqsCount() {
      return seqs_.size();
    }
    public long getSeqs(int index) {
      return seqs_.getLong(index);
    }
    public Builder setSeqs(
        int index, long value) {
      ensureSeqsIsMutable();
      seqs_.setLong(index, value);
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder addSeqs(long value) {
      ensureSeqsIsMutable();
      seqs_.addLong(value);
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder addAllSeqs(
        java.lang.Iterable<? extends java.lang.Long> values) {
      ensureSeqsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, seqs_);
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearSeqs() {
      seqs_ = emptyLongList();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PublishSkip DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PublishSkip();
  }
  public static headcount.v1.PublishSkip getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PublishSkip>
      PARSER = new com.google.protobuf.AbstractParser<PublishSkip>() {
    @java.lang.Override
    public PublishSkip parsePartialFrom(
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
  public static com.google.protobuf.Parser<PublishSkip> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PublishSkip> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PublishSkip getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
