package headcount.v1;
@com.google.protobuf.Generated
public final class ViewDigest extends
    com.google.protobuf.GeneratedMessage implements
    ViewDigestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ViewDigest");
  }
  private ViewDigest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private ViewDigest() {
    view_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_ViewDigest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_ViewDigest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.ViewDigest.class, headcount.v1.ViewDigest.Builder.class);
  }
  private int bitField0_;
  public static final int VIEW_FIELD_NUMBER = 1;
  private int view_ = 0;
  @java.lang.Override public int getViewValue() {
    return view_;
  }
  @java.lang.Override public headcount.v1.View getView() {
    headcount.v1.View result = headcount.v1.View.forNumber(view_);
    return result == null ? headcount.v1.View.UNRECOGNIZED : result;
  }
  public static final int ROWS_FIELD_NUMBER = 2;
  private long rows_ = 0L;
  @java.lang.Override
  public boolean hasRows() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getRows() {
    return rows_;
  }
  public static final int DIGEST_FIELD_NUMBER = 3;
  private long digest_ = 0L;
  @java.lang.Override
  public boolean hasDigest() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getDigest() {
    return digest_;
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
    if (view_ != headcount.v1.View.VIEW_UNSPECIFIED.getNumber()) {
      output.writeEnum(1, view_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(2, rows_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeFixed64(3, digest_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (view_ != headcount.v1.View.VIEW_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(1, view_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, rows_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(3, digest_);
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
    if (!(obj instanceof headcount.v1.ViewDigest)) {
      return super.equals(obj);
    }
    headcount.v1.ViewDigest other = (headcount.v1.ViewDigest) obj;
    if (view_ != other.view_) return false;
    if (hasRows() != other.hasRows()) return false;
    if (hasRows()) {
      if (getRows()
          != other.getRows()) return false;
    }
    if (hasDigest() != other.hasDigest()) return false;
    if (hasDigest()) {
      if (getDigest()
          != other.getDigest()) return false;
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
    hash = (37 * hash) + VIEW_FIELD_NUMBER;
    hash = (53 * hash) + view_;
    if (hasRows()) {
      hash = (37 * hash) + ROWS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRows());
    }
    if (hasDigest()) {
      hash = (37 * hash) + DIGEST_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getDigest());
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.ViewDigest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ViewDigest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ViewDigest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ViewDigest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ViewDigest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ViewDigest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ViewDigest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ViewDigest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ViewDigest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.ViewDigest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ViewDigest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ViewDigest parseFrom(
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
  public static Builder newBuilder(headcount.v1.ViewDigest prototype) {
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
      headcount.v1.ViewDigestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_ViewDigest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_ViewDigest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.ViewDigest.class, headcount.v1.ViewDigest.Builder.class);
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
      view_ = 0;
      rows_ = 0L;
      digest_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_ViewDigest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.ViewDigest getDefaultInstanceForType() {
      return headcount.v1.ViewDigest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.ViewDigest build() {
      headcount.v1.ViewDigest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.ViewDigest buildPartial() {
      headcount.v1.ViewDigest result = new headcount.v1.ViewDigest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.ViewDigest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.view_ = view_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.rows_ = rows_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.digest_ = digest_;
        to_bitField0_ |= 0x00000002;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.ViewDigest) {
        return mergeFrom((headcount.v1.ViewDigest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.ViewDigest other) {
      if (other == headcount.v1.ViewDigest.getDefaultInstance()) return this;
      if (other.view_ != 0) {
        setViewValue(other.getViewValue());
      }
      if (other.hasRows()) {
        setRows(other.getRows());
      }
      if (other.hasDigest()) {
        setDigest(other.getDigest());
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
            case 8: {
              view_ = input.readEnum();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              rows_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 25: {
              digest_ = input.readFixed64();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
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
    private int view_ = 0;
    @java.lang.Override public int getViewValue() {
      return view_;
    }
    public Builder setViewValue(int value) {
      view_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.View getView() {
      headcount.v1.View result = headcount.v1.View.forNumber(view_);
      return result == null ? headcount.v1.View.UNRECOGNIZED : result;
    }
    public Builder setView(headcount.v1.View value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000001;
      view_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearView() {
      bitField0_ = (bitField0_ & ~0x00000001);
      view_ = 0;
      onChanged();
      return this;
    }
    private long rows_ ;
    @java.lang.Override
    public boolean hasRows() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getRows() {
      return rows_;
    }
    public Builder setRows(long value) {
      rows_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearRows() {
      bitField0_ = (bitField0_ & ~0x00000002);
      rows_ = 0L;
      onChanged();
      return this;
    }
    private long digest_ ;
    @java.lang.Override
    public boolean hasDigest() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getDigest() {
      return digest_;
    }
    public Builder setDigest(long value) {
      digest_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearDigest() {
      bitField0_ = (bitField0_ & ~0x00000004);
      digest_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.ViewDigest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.ViewDigest();
  }
  public static headcount.v1.ViewDigest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<ViewDigest>
      PARSER = new com.google.protobuf.AbstractParser<ViewDigest>() {
    @java.lang.Override
    public ViewDigest parsePartialFrom(
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
  public static com.google.protobuf.Parser<ViewDigest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<ViewDigest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.ViewDigest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
