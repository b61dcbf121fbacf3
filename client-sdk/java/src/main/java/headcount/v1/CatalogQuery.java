package headcount.v1;
@com.google.protobuf.Generated
public final class CatalogQuery extends
    com.google.protobuf.GeneratedMessage implements
    CatalogQueryOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "CatalogQuery");
  }
  private CatalogQuery(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private CatalogQuery() {
    name_ = "";
    fromOffsets_ = emptyLongList();
    untilOffsets_ = emptyLongList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_CatalogQuery_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_CatalogQuery_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.CatalogQuery.class, headcount.v1.CatalogQuery.Builder.class);
  }
  private int bitField0_;
  public static final int NAME_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object name_ = "";
  @java.lang.Override
  public java.lang.String getName() {
    java.lang.Object ref = name_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      name_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getNameBytes() {
    java.lang.Object ref = name_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      name_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int DEFINITION_FIELD_NUMBER = 2;
  private headcount.v1.QueryDefinition definition_;
  @java.lang.Override
  public boolean hasDefinition() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.QueryDefinition getDefinition() {
    return definition_ == null ? headcount.v1.QueryDefinition.getDefaultInstance() : definition_;
  }
  @java.lang.Override
  public headcount.v1.QueryDefinitionOrBuilder getDefinitionOrBuilder() {
    return definition_ == null ? headcount.v1.QueryDefinition.getDefaultInstance() : definition_;
  }
  public static final int SINCE_FIELD_NUMBER = 3;
  private long since_ = 0L;
  @java.lang.Override
  public long getSince() {
    return since_;
  }
  public static final int FROM_OFFSETS_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.LongList fromOffsets_ =
      emptyLongList();
  @java.lang.Override
  public java.util.List<java.lang.Long>
      getFromOffsetsList() {
    return fromOffsets_;
  }
  public int getFromOffsetsCount() {
    return fromOffsets_.size();
  }
  public long getFromOffsets(int index) {
    return fromOffsets_.getLong(index);
  }
  private int fromOffsetsMemoizedSerializedSize = -1;
  public static final int UNTIL_OFFSETS_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.LongList untilOffsets_ =
      emptyLongList();
  @java.lang.Override
  public java.util.List<java.lang.Long>
      getUntilOffsetsList() {
    return untilOffsets_;
  }
  public int getUntilOffsetsCount() {
    return untilOffsets_.size();
  }
  public long getUntilOffsets(int index) {
    return untilOffsets_.getLong(index);
  }
  private int untilOffsetsMemoizedSerializedSize = -1;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(name_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, name_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getDefinition());
    }
    if (since_ != 0L) {
      output.writeUInt64(3, since_);
    }
    if (getFromOffsetsList().size() > 0) {
      output.writeUInt32NoTag(34);
      output.writeUInt32NoTag(fromOffsetsMemoizedSerializedSize);
    }
    for (int i = 0; i < fromOffsets_.size(); i++) {
      output.writeUInt64NoTag(fromOffsets_.getLong(i));
    }
    if (getUntilOffsetsList().size() > 0) {
      output.writeUInt32NoTag(42);
      output.writeUInt32NoTag(untilOffsetsMemoizedSerializedSize);
    }
    for (int i = 0; i < untilOffsets_.size(); i++) {
      output.writeUInt64NoTag(untilOffsets_.getLong(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(name_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, name_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getDefinition());
    }
    if (since_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, since_);
    }
    {
      int dataSize = 0;
      for (int i = 0; i < fromOffsets_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeUInt64SizeNoTag(fromOffsets_.getLong(i));
      }
      size += dataSize;
      if (!getFromOffsetsList().isEmpty()) {
        size += 1;
        size += com.google.protobuf.CodedOutputStream
            .computeInt32SizeNoTag(dataSize);
      }
      fromOffsetsMemoizedSerializedSize = dataSize;
    }
    {
      int dataSize = 0;
      for (int i = 0; i < untilOffsets_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeUInt64SizeNoTag(untilOffsets_.getLong(i));
      }
      size += dataSize;
      if (!getUntilOffsetsList().isEmpty()) {
        size += 1;
        size += com.google.protobuf.CodedOutputStream
            .computeInt32SizeNoTag(dataSize);
      }
      untilOffsetsMemoizedSerializedSize = dataSize;
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
    if (!(obj instanceof headcount.v1.CatalogQuery)) {
      return super.equals(obj);
    }
    headcount.v1.CatalogQuery other = (headcount.v1.CatalogQuery) obj;
    if (!getName()
        .equals(other.getName())) return false;
    if (hasDefinition() != other.hasDefinition()) return false;
    if (hasDefinition()) {
      if (!getDefinition()
          .equals(other.getDefinition())) return false;
    }
    if (getSince()
        != other.getSince()) return false;
    if (!getFromOffsetsList()
        .equals(other.getFromOffsetsList())) return false;
    if (!getUntilOffsetsList()
        .equals(other.getUntilOffsetsList())) return false;
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
    hash = (37 * hash) + NAME_FIELD_NUMBER;
    hash = (53 * hash) + getName().hashCode();
    if (hasDefinition()) {
      hash = (37 * hash) + DEFINITION_FIELD_NUMBER;
      hash = (53 * hash) + getDefinition().hashCode();
    }
    hash = (37 * hash) + SINCE_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getSince());
    if (getFromOffsetsCount() > 0) {
      hash = (37 * hash) + FROM_OFFSETS_FIELD_NUMBER;
      hash = (53 * hash) + getFromOffsetsList().hashCode();
    }
    if (getUntilOffsetsCount() > 0) {
      hash = (37 * hash) + UNTIL_OFFSETS_FIELD_NUMBER;
      hash = (53 * hash) + getUntilOffsetsList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.CatalogQuery parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CatalogQuery parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CatalogQuery parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CatalogQuery parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CatalogQuery parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CatalogQuery parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CatalogQuery parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CatalogQuery parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CatalogQuery parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.CatalogQuery parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CatalogQuery parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CatalogQuery parseFrom(
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
  public static Builder newBuilder(headcount.v1.CatalogQuery prototype) {
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
      headcount.v1.CatalogQueryOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_CatalogQuery_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_CatalogQuery_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.CatalogQuery.class, headcount.v1.CatalogQuery.Builder.class);
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
        internalGetDefinitionFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      name_ = "";
      definition_ = null;
      if (definitionBuilder_ != null) {
        definitionBuilder_.dispose();
        definitionBuilder_ = null;
      }
      since_ = 0L;
      fromOffsets_ = emptyLongList();
      untilOffsets_ = emptyLongList();
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_CatalogQuery_descriptor;
    }
    @java.lang.Override
    public headcount.v1.CatalogQuery getDefaultInstanceForType() {
      return headcount.v1.CatalogQuery.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.CatalogQuery build() {
      headcount.v1.CatalogQuery result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.CatalogQuery buildPartial() {
      headcount.v1.CatalogQuery result = new headcount.v1.CatalogQuery(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.CatalogQuery result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.name_ = name_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.definition_ = definitionBuilder_ == null
            ? definition_
            : definitionBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.since_ = since_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        fromOffsets_.makeImmutable();
        result.fromOffsets_ = fromOffsets_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        untilOffsets_.makeImmutable();
        result.untilOffsets_ = untilOffsets_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.CatalogQuery) {
        return mergeFrom((headcount.v1.CatalogQuery)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.CatalogQuery other) {
      if (other == headcount.v1.CatalogQuery.getDefaultInstance()) return this;
      if (!other.getName().isEmpty()) {
        name_ = other.name_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasDefinition()) {
        mergeDefinition(other.getDefinition());
      }
      if (other.getSince() != 0L) {
        setSince(other.getSince());
      }
      if (!other.fromOffsets_.isEmpty()) {
        if (fromOffsets_.isEmpty()) {
          fromOffsets_ = other.fromOffsets_;
          fromOffsets_.makeImmutable();
          bitField0_ |= 0x00000008;
        } else {
          ensureFromOffsetsIsMutable();
          fromOffsets_.addAll(other.fromOffsets_);
        }
        onChanged();
      }
      if (!other.untilOffsets_.isEmpty()) {
        if (untilOffsets_.isEmpty()) {
          untilOffsets_ = other.untilOffsets_;
          untilOffsets_.makeImmutable();
          bitField0_ |= 0x00000010;
        } else {
          ensureUntilOffsetsIsMutable();
          untilOffsets_.addAll(other.untilOffsets_);
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
              name_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetDefinitionFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 24: {
              since_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              long v = input.readUInt64();
              ensureFromOffsetsIsMutable();
              fromOffsets_.addLong(v);
              break;
            } // case 32
            case 34: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensureFromOffsetsIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                fromOffsets_.addLong(input.readUInt64());
              }
              input.popLimit(limit);
              break;
            } // case 34
            case 40: {
              long v = input.readUInt64();
              ensureUntilOffsetsIsMutable();
              untilOffsets_.addLong(v);
              break;
            } // case 40
            case 42: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensureUntilOffsetsIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                untilOffsets_.addLong(input.readUInt64());
              }
              input.popLimit(limit);
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
    private java.lang.Object name_ = "";
    public java.lang.String getName() {
      java.lang.Object ref = name_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        name_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getNameBytes() {
      java.lang.Object ref = name_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        name_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setName(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      name_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearName() {
      name_ = getDefaultInstance().getName();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setNameBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      name_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private headcount.v1.QueryDefinition definition_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryDefinition, headcount.v1.QueryDefinition.Builder, headcount.v1.QueryDefinitionOrBuilder> definitionBuilder_;
    public boolean hasDefinition() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public headcount.v1.QueryDefinition getDefinition() {
      if (definitionBuilder_ == null) {
        return definition_ == null ? headcount.v1.QueryDefinition.getDefaultInstance() : definition_;
      } else {
        return definitionBuilder_.getMessage();
      }
    }
    public Builder setDefinition(headcount.v1.QueryDefinition value) {
      if (definitionBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        definition_ = value;
      } else {
        definitionBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setDefinition(
        headcount.v1.QueryDefinition.Builder builderForValue) {
      if (definitionBuilder_ == null) {
        definition_ = builderForValue.build();
      } else {
        definitionBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeDefinition(headcount.v1.QueryDefinition value) {
      if (definitionBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          definition_ != null &&
          definition_ != headcount.v1.QueryDefinition.getDefaultInstance()) {
          getDefinitionBuilder().mergeFrom(value);
        } else {
          definition_ = value;
        }
      } else {
        definitionBuilder_.mergeFrom(value);
      }
      if (definition_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearDefinition() {
      bitField0_ = (bitField0_ & ~0x00000002);
      definition_ = null;
      if (definitionBuilder_ != null) {
        definitionBuilder_.dispose();
        definitionBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.QueryDefinition.Builder getDefinitionBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetDefinitionFieldBuilder().getBuilder();
    }
    public headcount.v1.QueryDefinitionOrBuilder getDefinitionOrBuilder() {
      if (definitionBuilder_ != null) {
        return definitionBuilder_.getMessageOrBuilder();
      } else {
        return definition_ == null ?
            headcount.v1.QueryDefinition.getDefaultInstance() : definition_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryDefinition, headcount.v1.QueryDefinition.Builder, headcount.v1.QueryDefinitionOrBuilder> 
        internalGetDefinitionFieldBuilder() {
      if (definitionBuilder_ == null) {
        definitionBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.QueryDefinition, headcount.v1.QueryDefinition.Builder, headcount.v1.QueryDefinitionOrBuilder>(
                getDefinition(),
                getParentForChildren(),
                isClean());
        definition_ = null;
      }
      return definitionBuilder_;
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
    private com.google.protobuf.Internal.LongList fromOffsets_ = emptyLongList();
    private void ensureFromOffsetsIsMutable() {
      if (!fromOffsets_.isModifiable()) {
        fromOffsets_ = makeMutableCopy(fromOffsets_);
      }
      bitField0_ |= 0x00000008;
    }
    public java.util.List<java.lang.Long>
        getFromOffsetsList() {
      fromOffsets_.makeImmutable();
      return fromOffsets_;
    }
    public int getFromOffsetsCount() {
      return fromOffsets_.size();
    }
    public long getFromOffsets(int index) {
      return fromOffsets_.getLong(index);
    }
    public Builder setFromOffsets(
        int index, long value) {
      ensureFromOffsetsIsMutable();
      fromOffsets_.setLong(index, value);
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder addFromOffsets(long value) {
      ensureFromOffsetsIsMutable();
      fromOffsets_.addLong(value);
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder addAllFromOffsets(
        java.lang.Iterable<? extends java.lang.Long> values) {
      ensureFromOffsetsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, fromOffsets_);
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearFromOffsets() {
      fromOffsets_ = emptyLongList();
      bitField0_ = (bitField0_ & ~0x00000008);
      onChanged();
      return this;
    }
    private com.google.protobuf.Internal.LongList untilOffsets_ = emptyLongList();
    private void ensureUntilOffsetsIsMutable() {
      if (!untilOffsets_.isModifiable()) {
        untilOffsets_ = makeMutableCopy(untilOffsets_);
      }
      bitField0_ |= 0x00000010;
    }
    public java.util.List<java.lang.Long>
        getUntilOffsetsList() {
      untilOffsets_.makeImmutable();
      return untilOffsets_;
    }
    public int getUntilOffsetsCount() {
      return untilOffsets_.size();
    }
    public long getUntilOffsets(int index) {
      return untilOffsets_.getLong(index);
    }
    public Builder setUntilOffsets(
        int index, long value) {
      ensureUntilOffsetsIsMutable();
      untilOffsets_.setLong(index, value);
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder addUntilOffsets(long value) {
      ensureUntilOffsetsIsMutable();
      untilOffsets_.addLong(value);
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder addAllUntilOffsets(
        java.lang.Iterable<? extends java.lang.Long> values) {
      ensureUntilOffsetsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, untilOffsets_);
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearUntilOffsets() {
      untilOffsets_ = emptyLongList();
      bitField0_ = (bitField0_ & ~0x00000010);
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.CatalogQuery DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.CatalogQuery();
  }
  public static headcount.v1.CatalogQuery getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<CatalogQuery>
      PARSER = new com.google.protobuf.AbstractParser<CatalogQuery>() {
    @java.lang.Override
    public CatalogQuery parsePartialFrom(
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
  public static com.google.protobuf.Parser<CatalogQuery> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<CatalogQuery> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.CatalogQuery getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
