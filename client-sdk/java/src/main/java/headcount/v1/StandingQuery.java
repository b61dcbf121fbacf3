package headcount.v1;
@com.google.protobuf.Generated
public final class StandingQuery extends
    com.google.protobuf.GeneratedMessage implements
    StandingQueryOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "StandingQuery");
  }
  private StandingQuery(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private StandingQuery() {
    name_ = "";
    planHash_ = "";
    etag_ = "";
    fromCursor_ = "";
    untilCursor_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_StandingQuery_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_StandingQuery_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.StandingQuery.class, headcount.v1.StandingQuery.Builder.class);
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
  public static final int PLAN_HASH_FIELD_NUMBER = 3;
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
  public static final int ETAG_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private volatile java.lang.Object etag_ = "";
  @java.lang.Override
  public java.lang.String getEtag() {
    java.lang.Object ref = etag_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      etag_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getEtagBytes() {
    java.lang.Object ref = etag_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      etag_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int CONFIGURED_FIELD_NUMBER = 5;
  private boolean configured_ = false;
  @java.lang.Override
  public boolean getConfigured() {
    return configured_;
  }
  public static final int FROM_CURSOR_FIELD_NUMBER = 6;
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
  public static final int UNTIL_CURSOR_FIELD_NUMBER = 7;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(name_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, name_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getDefinition());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(planHash_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, planHash_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(etag_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, etag_);
    }
    if (configured_ != false) {
      output.writeBool(5, configured_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(fromCursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 6, fromCursor_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(untilCursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 7, untilCursor_);
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(planHash_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, planHash_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(etag_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(4, etag_);
    }
    if (configured_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(5, configured_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(fromCursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(6, fromCursor_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(untilCursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(7, untilCursor_);
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
    if (!(obj instanceof headcount.v1.StandingQuery)) {
      return super.equals(obj);
    }
    headcount.v1.StandingQuery other = (headcount.v1.StandingQuery) obj;
    if (!getName()
        .equals(other.getName())) return false;
    if (hasDefinition() != other.hasDefinition()) return false;
    if (hasDefinition()) {
      if (!getDefinition()
          .equals(other.getDefinition())) return false;
    }
    if (!getPlanHash()
        .equals(other.getPlanHash())) return false;
    if (!getEtag()
        .equals(other.getEtag())) return false;
    if (getConfigured()
        != other.getConfigured()) return false;
    if (!getFromCursor()
        .equals(other.getFromCursor())) return false;
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
    hash = (37 * hash) + NAME_FIELD_NUMBER;
    hash = (53 * hash) + getName().hashCode();
    if (hasDefinition()) {
      hash = (37 * hash) + DEFINITION_FIELD_NUMBER;
      hash = (53 * hash) + getDefinition().hashCode();
    }
    hash = (37 * hash) + PLAN_HASH_FIELD_NUMBER;
    hash = (53 * hash) + getPlanHash().hashCode();
    hash = (37 * hash) + ETAG_FIELD_NUMBER;
    hash = (53 * hash) + getEtag().hashCode();
    hash = (37 * hash) + CONFIGURED_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getConfigured());
    hash = (37 * hash) + FROM_CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getFromCursor().hashCode();
    hash = (37 * hash) + UNTIL_CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getUntilCursor().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.StandingQuery parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StandingQuery parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StandingQuery parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StandingQuery parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StandingQuery parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StandingQuery parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StandingQuery parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StandingQuery parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StandingQuery parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.StandingQuery parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StandingQuery parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StandingQuery parseFrom(
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
  public static Builder newBuilder(headcount.v1.StandingQuery prototype) {
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
      headcount.v1.StandingQueryOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_StandingQuery_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_StandingQuery_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.StandingQuery.class, headcount.v1.StandingQuery.Builder.class);
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
      planHash_ = "";
      etag_ = "";
      configured_ = false;
      fromCursor_ = "";
      untilCursor_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_StandingQuery_descriptor;
    }
    @java.lang.Override
    public headcount.v1.StandingQuery getDefaultInstanceForType() {
      return headcount.v1.StandingQuery.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.StandingQuery build() {
      headcount.v1.StandingQuery result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.StandingQuery buildPartial() {
      headcount.v1.StandingQuery result = new headcount.v1.StandingQuery(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.StandingQuery result) {
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
        result.planHash_ = planHash_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.etag_ = etag_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.configured_ = configured_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.fromCursor_ = fromCursor_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.untilCursor_ = untilCursor_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.StandingQuery) {
        return mergeFrom((headcount.v1.StandingQuery)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.StandingQuery other) {
      if (other == headcount.v1.StandingQuery.getDefaultInstance()) return this;
      if (!other.getName().isEmpty()) {
        name_ = other.name_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasDefinition()) {
        mergeDefinition(other.getDefinition());
      }
      if (!other.getPlanHash().isEmpty()) {
        planHash_ = other.planHash_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (!other.getEtag().isEmpty()) {
        etag_ = other.etag_;
        bitField0_ |= 0x00000008;
        onChanged();
      }
      if (other.getConfigured() != false) {
        setConfigured(other.getConfigured());
      }
      if (!other.getFromCursor().isEmpty()) {
        fromCursor_ = other.fromCursor_;
        bitField0_ |= 0x00000020;
        onChanged();
      }
      if (!other.getUntilCursor().isEmpty()) {
        untilCursor_ = other.untilCursor_;
        bitField0_ |= 0x00000040;
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
            case 26: {
              planHash_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              etag_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              configured_ = input.readBool();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 50: {
              fromCursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 58: {
              untilCursor_ = input.readStringRequireUtf8();
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
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearPlanHash() {
      planHash_ = getDefaultInstance().getPlanHash();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setPlanHashBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      planHash_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private java.lang.Object etag_ = "";
    public java.lang.String getEtag() {
      java.lang.Object ref = etag_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        etag_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getEtagBytes() {
      java.lang.Object ref = etag_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        etag_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setEtag(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      etag_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearEtag() {
      etag_ = getDefaultInstance().getEtag();
      bitField0_ = (bitField0_ & ~0x00000008);
      onChanged();
      return this;
    }
    public Builder setEtagBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      etag_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    private boolean configured_ ;
    @java.lang.Override
    public boolean getConfigured() {
      return configured_;
    }
    public Builder setConfigured(boolean value) {
      configured_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearConfigured() {
      bitField0_ = (bitField0_ & ~0x00000010);
      configured_ = false;
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
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearFromCursor() {
      fromCursor_ = getDefaultInstance().getFromCursor();
      bitField0_ = (bitField0_ & ~0x00000020);
      onChanged();
      return this;
    }
    public Builder setFromCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      fromCursor_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
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
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearUntilCursor() {
      untilCursor_ = getDefaultInstance().getUntilCursor();
      bitField0_ = (bitField0_ & ~0x00000040);
      onChanged();
      return this;
    }
    public Builder setUntilCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      untilCursor_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.StandingQuery DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.StandingQuery();
  }
  public static headcount.v1.StandingQuery getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<StandingQuery>
      PARSER = new com.google.protobuf.AbstractParser<StandingQuery>() {
    @java.lang.Override
    public StandingQuery parsePartialFrom(
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
  public static com.google.protobuf.Parser<StandingQuery> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<StandingQuery> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.StandingQuery getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
