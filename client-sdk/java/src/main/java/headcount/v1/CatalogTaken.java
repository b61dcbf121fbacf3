package headcount.v1;
@com.google.protobuf.Generated
public final class CatalogTaken extends
    com.google.protobuf.GeneratedMessage implements
    CatalogTakenOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "CatalogTaken");
  }
  private CatalogTaken(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private CatalogTaken() {
    begun_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_CatalogTaken_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_CatalogTaken_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.CatalogTaken.class, headcount.v1.CatalogTaken.Builder.class);
  }
  private int bitField0_;
  public static final int CATALOG_FIELD_NUMBER = 1;
  private headcount.v1.QueryCatalog catalog_;
  @java.lang.Override
  public boolean hasCatalog() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.QueryCatalog getCatalog() {
    return catalog_ == null ? headcount.v1.QueryCatalog.getDefaultInstance() : catalog_;
  }
  @java.lang.Override
  public headcount.v1.QueryCatalogOrBuilder getCatalogOrBuilder() {
    return catalog_ == null ? headcount.v1.QueryCatalog.getDefaultInstance() : catalog_;
  }
  public static final int ENDED_FIELD_NUMBER = 2;
  private boolean ended_ = false;
  @java.lang.Override
  public boolean getEnded() {
    return ended_;
  }
  public static final int OFFSET_FIELD_NUMBER = 3;
  private long offset_ = 0L;
  @java.lang.Override
  public long getOffset() {
    return offset_;
  }
  public static final int BEGUN_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.QueryBegun> begun_;
  @java.lang.Override
  public java.util.List<headcount.v1.QueryBegun> getBegunList() {
    return begun_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.QueryBegunOrBuilder> 
      getBegunOrBuilderList() {
    return begun_;
  }
  @java.lang.Override
  public int getBegunCount() {
    return begun_.size();
  }
  @java.lang.Override
  public headcount.v1.QueryBegun getBegun(int index) {
    return begun_.get(index);
  }
  @java.lang.Override
  public headcount.v1.QueryBegunOrBuilder getBegunOrBuilder(
      int index) {
    return begun_.get(index);
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
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(1, getCatalog());
    }
    if (ended_ != false) {
      output.writeBool(2, ended_);
    }
    if (offset_ != 0L) {
      output.writeUInt64(3, offset_);
    }
    for (int i = 0; i < begun_.size(); i++) {
      output.writeMessage(4, begun_.get(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, getCatalog());
    }
    if (ended_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(2, ended_);
    }
    if (offset_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, offset_);
    }
    for (int i = 0; i < begun_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, begun_.get(i));
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
    if (!(obj instanceof headcount.v1.CatalogTaken)) {
      return super.equals(obj);
    }
    headcount.v1.CatalogTaken other = (headcount.v1.CatalogTaken) obj;
    if (hasCatalog() != other.hasCatalog()) return false;
    if (hasCatalog()) {
      if (!getCatalog()
          .equals(other.getCatalog())) return false;
    }
    if (getEnded()
        != other.getEnded()) return false;
    if (getOffset()
        != other.getOffset()) return false;
    if (!getBegunList()
        .equals(other.getBegunList())) return false;
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
    if (hasCatalog()) {
      hash = (37 * hash) + CATALOG_FIELD_NUMBER;
      hash = (53 * hash) + getCatalog().hashCode();
    }
    hash = (37 * hash) + ENDED_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getEnded());
    hash = (37 * hash) + OFFSET_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getOffset());
    if (getBegunCount() > 0) {
      hash = (37 * hash) + BEGUN_FIELD_NUMBER;
      hash = (53 * hash) + getBegunList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.CatalogTaken parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CatalogTaken parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CatalogTaken parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CatalogTaken parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CatalogTaken parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CatalogTaken parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CatalogTaken parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CatalogTaken parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CatalogTaken parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.CatalogTaken parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CatalogTaken parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CatalogTaken parseFrom(
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
  public static Builder newBuilder(headcount.v1.CatalogTaken prototype) {
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
      headcount.v1.CatalogTakenOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_CatalogTaken_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_CatalogTaken_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.CatalogTaken.class, headcount.v1.CatalogTaken.Builder.class);
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
        internalGetCatalogFieldBuilder();
        internalGetBegunFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      catalog_ = null;
      if (catalogBuilder_ != null) {
        catalogBuilder_.dispose();
        catalogBuilder_ = null;
      }
      ended_ = false;
      offset_ = 0L;
      if (begunBuilder_ == null) {
        begun_ = java.util.Collections.emptyList();
      } else {
        begun_ = null;
        begunBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000008);
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_CatalogTaken_descriptor;
    }
    @java.lang.Override
    public headcount.v1.CatalogTaken getDefaultInstanceForType() {
      return headcount.v1.CatalogTaken.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.CatalogTaken build() {
      headcount.v1.CatalogTaken result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.CatalogTaken buildPartial() {
      headcount.v1.CatalogTaken result = new headcount.v1.CatalogTaken(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.CatalogTaken result) {
      if (begunBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0)) {
          begun_ = java.util.Collections.unmodifiableList(begun_);
          bitField0_ = (bitField0_ & ~0x00000008);
        }
        result.begun_ = begun_;
      } else {
        result.begun_ = begunBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.CatalogTaken result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.catalog_ = catalogBuilder_ == null
            ? catalog_
            : catalogBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.ended_ = ended_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.offset_ = offset_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.CatalogTaken) {
        return mergeFrom((headcount.v1.CatalogTaken)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.CatalogTaken other) {
      if (other == headcount.v1.CatalogTaken.getDefaultInstance()) return this;
      if (other.hasCatalog()) {
        mergeCatalog(other.getCatalog());
      }
      if (other.getEnded() != false) {
        setEnded(other.getEnded());
      }
      if (other.getOffset() != 0L) {
        setOffset(other.getOffset());
      }
      if (begunBuilder_ == null) {
        if (!other.begun_.isEmpty()) {
          if (begun_.isEmpty()) {
            begun_ = other.begun_;
            bitField0_ = (bitField0_ & ~0x00000008);
          } else {
            ensureBegunIsMutable();
            begun_.addAll(other.begun_);
          }
          onChanged();
        }
      } else {
        if (!other.begun_.isEmpty()) {
          if (begunBuilder_.isEmpty()) {
            begunBuilder_.dispose();
            begunBuilder_ = null;
            begun_ = other.begun_;
            bitField0_ = (bitField0_ & ~0x00000008);
            begunBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetBegunFieldBuilder() : null;
          } else {
            begunBuilder_.addAllMessages(other.begun_);
          }
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
              input.readMessage(
                  internalGetCatalogFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              ended_ = input.readBool();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              offset_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              headcount.v1.QueryBegun m =
                  input.readMessage(
                      headcount.v1.QueryBegun.parser(),
                      extensionRegistry);
              if (begunBuilder_ == null) {
                ensureBegunIsMutable();
                begun_.add(m);
              } else {
                begunBuilder_.addMessage(m);
              }
              break;
            } // case 34
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
    private headcount.v1.QueryCatalog catalog_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryCatalog, headcount.v1.QueryCatalog.Builder, headcount.v1.QueryCatalogOrBuilder> catalogBuilder_;
    public boolean hasCatalog() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public headcount.v1.QueryCatalog getCatalog() {
      if (catalogBuilder_ == null) {
        return catalog_ == null ? headcount.v1.QueryCatalog.getDefaultInstance() : catalog_;
      } else {
        return catalogBuilder_.getMessage();
      }
    }
    public Builder setCatalog(headcount.v1.QueryCatalog value) {
      if (catalogBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        catalog_ = value;
      } else {
        catalogBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setCatalog(
        headcount.v1.QueryCatalog.Builder builderForValue) {
      if (catalogBuilder_ == null) {
        catalog_ = builderForValue.build();
      } else {
        catalogBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeCatalog(headcount.v1.QueryCatalog value) {
      if (catalogBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          catalog_ != null &&
          catalog_ != headcount.v1.QueryCatalog.getDefaultInstance()) {
          getCatalogBuilder().mergeFrom(value);
        } else {
          catalog_ = value;
        }
      } else {
        catalogBuilder_.mergeFrom(value);
      }
      if (catalog_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearCatalog() {
      bitField0_ = (bitField0_ & ~0x00000001);
      catalog_ = null;
      if (catalogBuilder_ != null) {
        catalogBuilder_.dispose();
        catalogBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.QueryCatalog.Builder getCatalogBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetCatalogFieldBuilder().getBuilder();
    }
    public headcount.v1.QueryCatalogOrBuilder getCatalogOrBuilder() {
      if (catalogBuilder_ != null) {
        return catalogBuilder_.getMessageOrBuilder();
      } else {
        return catalog_ == null ?
            headcount.v1.QueryCatalog.getDefaultInstance() : catalog_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryCatalog, headcount.v1.QueryCatalog.Builder, headcount.v1.QueryCatalogOrBuilder> 
        internalGetCatalogFieldBuilder() {
      if (catalogBuilder_ == null) {
        catalogBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.QueryCatalog, headcount.v1.QueryCatalog.Builder, headcount.v1.QueryCatalogOrBuilder>(
                getCatalog(),
                getParentForChildren(),
                isClean());
        catalog_ = null;
      }
      return catalogBuilder_;
    }
    private boolean ended_ ;
    @java.lang.Override
    public boolean getEnded() {
      return ended_;
    }
    public Builder setEnded(boolean value) {
      ended_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearEnded() {
      bitField0_ = (bitField0_ & ~0x00000002);
      ended_ = false;
      onChanged();
      return this;
    }
    private long offset_ ;
    @java.lang.Override
    public long getOffset() {
      return offset_;
    }
    public Builder setOffset(long value) {
      offset_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearOffset() {
      bitField0_ = (bitField0_ & ~0x00000004);
      offset_ = 0L;
      onChanged();
      return this;
    }
    private java.util.List<headcount.v1.QueryBegun> begun_ =
      java.util.Collections.emptyList();
    private void ensureBegunIsMutable() {
      if (!((bitField0_ & 0x00000008) != 0)) {
        begun_ = new java.util.ArrayList<headcount.v1.QueryBegun>(begun_);
        bitField0_ |= 0x00000008;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.QueryBegun, headcount.v1.QueryBegun.Builder, headcount.v1.QueryBegunOrBuilder> begunBuilder_;
    public java.util.List<headcount.v1.QueryBegun> getBegunList() {
      if (begunBuilder_ == null) {
        return java.util.Collections.unmodifiableList(begun_);
      } else {
        return begunBuilder_.getMessageList();
      }
    }
    public int getBegunCount() {
      if (begunBuilder_ == null) {
        return begun_.size();
      } else {
        return begunBuilder_.getCount();
      }
    }
    public headcount.v1.QueryBegun getBegun(int index) {
      if (begunBuilder_ == null) {
        return begun_.get(index);
      } else {
        return begunBuilder_.getMessage(index);
      }
    }
    public Builder setBegun(
        int index, headcount.v1.QueryBegun value) {
      if (begunBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureBegunIsMutable();
        begun_.set(index, value);
        onChanged();
      } else {
        begunBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setBegun(
        int index, headcount.v1.QueryBegun.Builder builderForValue) {
      if (begunBuilder_ == null) {
        ensureBegunIsMutable();
        begun_.set(index, builderForValue.build());
        onChanged();
      } else {
        begunBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addBegun(headcount.v1.QueryBegun value) {
      if (begunBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureBegunIsMutable();
        begun_.add(value);
        onChanged();
      } else {
        begunBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addBegun(
        int index, headcount.v1.QueryBegun value) {
      if (begunBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureBegunIsMutable();
        begun_.add(index, value);
        onChanged();
      } else {
        begunBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addBegun(
        headcount.v1.QueryBegun.Builder builderForValue) {
      if (begunBuilder_ == null) {
        ensureBegunIsMutable();
        begun_.add(builderForValue.build());
        onChanged();
      } else {
        begunBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addBegun(
        int index, headcount.v1.QueryBegun.Builder builderForValue) {
      if (begunBuilder_ == null) {
        ensureBegunIsMutable();
        begun_.add(index, builderForValue.build());
        onChanged();
      } else {
        begunBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllBegun(
        java.lang.Iterable<? extends headcount.v1.QueryBegun> values) {
      if (begunBuilder_ == null) {
        ensureBegunIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, begun_);
        onChanged();
      } else {
        begunBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearBegun() {
      if (begunBuilder_ == null) {
        begun_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000008);
        onChanged();
      } else {
        begunBuilder_.clear();
      }
      return this;
    }
    public Builder removeBegun(int index) {
      if (begunBuilder_ == null) {
        ensureBegunIsMutable();
        begun_.remove(index);
        onChanged();
      } else {
        begunBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.QueryBegun.Builder getBegunBuilder(
        int index) {
      return internalGetBegunFieldBuilder().getBuilder(index);
    }
    public headcount.v1.QueryBegunOrBuilder getBegunOrBuilder(
        int index) {
      if (begunBuilder_ == null) {
        return begun_.get(index);  } else {
        return begunBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.QueryBegunOrBuilder> 
         getBegunOrBuilderList() {
      if (begunBuilder_ != null) {
        return begunBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(begun_);
      }
    }
    public headcount.v1.QueryBegun.Builder addBegunBuilder() {
      return internalGetBegunFieldBuilder().addBuilder(
          headcount.v1.QueryBegun.getDefaultInstance());
    }
    public headcount.v1.QueryBegun.Builder addBegunBuilder(
        int index) {
      return internalGetBegunFieldBuilder().addBuilder(
          index, headcount.v1.QueryBegun.getDefaultInstance());
    }
    public java.util.List<headcount.v1.QueryBegun.Builder> 
         getBegunBuilderList() {
      return internalGetBegunFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.QueryBegun, headcount.v1.QueryBegun.Builder, headcount.v1.QueryBegunOrBuilder> 
        internalGetBegunFieldBuilder() {
      if (begunBuilder_ == null) {
        begunBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.QueryBegun, headcount.v1.QueryBegun.Builder, headcount.v1.QueryBegunOrBuilder>(
                begun_,
                ((bitField0_ & 0x00000008) != 0),
                getParentForChildren(),
                isClean());
        begun_ = null;
      }
      return begunBuilder_;
    }
  }
  private static final headcount.v1.CatalogTaken DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.CatalogTaken();
  }
  public static headcount.v1.CatalogTaken getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<CatalogTaken>
      PARSER = new com.google.protobuf.AbstractParser<CatalogTaken>() {
    @java.lang.Override
    public CatalogTaken parsePartialFrom(
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
  public static com.google.protobuf.Parser<CatalogTaken> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<CatalogTaken> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.CatalogTaken getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
