package headcount.v1;
@com.google.protobuf.Generated
public final class SyncProgress extends
    com.google.protobuf.GeneratedMessage implements
    SyncProgressOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SyncProgress");
  }
  private SyncProgress(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SyncProgress() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncProgress_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncProgress_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SyncProgress.class, headcount.v1.SyncProgress.Builder.class);
  }
  private int bitField0_;
  public static final int WATERMARK_FIELD_NUMBER = 1;
  private com.google.protobuf.Timestamp watermark_;
  @java.lang.Override
  public boolean hasWatermark() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWatermark() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
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
      output.writeMessage(1, getWatermark());
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
        .computeMessageSize(1, getWatermark());
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
    if (!(obj instanceof headcount.v1.SyncProgress)) {
      return super.equals(obj);
    }
    headcount.v1.SyncProgress other = (headcount.v1.SyncProgress) obj;
    if (hasWatermark() != other.hasWatermark()) return false;
    if (hasWatermark()) {
      if (!getWatermark()
          .equals(other.getWatermark())) return false;
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
    if (hasWatermark()) {
      hash = (37 * hash) + WATERMARK_FIELD_NUMBER;
      hash = (53 * hash) + getWatermark().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SyncProgress parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncProgress parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncProgress parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncProgress parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncProgress parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncProgress parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncProgress parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncProgress parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SyncProgress parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncProgress parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SyncProgress parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncProgress parseFrom(
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
  public static Builder newBuilder(headcount.v1.SyncProgress prototype) {
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
      headcount.v1.SyncProgressOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncProgress_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncProgress_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SyncProgress.class, headcount.v1.SyncProgress.Builder.class);
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
        internalGetWatermarkFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncProgress_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SyncProgress getDefaultInstanceForType() {
      return headcount.v1.SyncProgress.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SyncProgress build() {
      headcount.v1.SyncProgress result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SyncProgress buildPartial() {
      headcount.v1.SyncProgress result = new headcount.v1.SyncProgress(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SyncProgress result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.watermark_ = watermarkBuilder_ == null
            ? watermark_
            : watermarkBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SyncProgress) {
        return mergeFrom((headcount.v1.SyncProgress)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SyncProgress other) {
      if (other == headcount.v1.SyncProgress.getDefaultInstance()) return this;
      if (other.hasWatermark()) {
        mergeWatermark(other.getWatermark());
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
                  internalGetWatermarkFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
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
    private com.google.protobuf.Timestamp watermark_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> watermarkBuilder_;
    public boolean hasWatermark() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public com.google.protobuf.Timestamp getWatermark() {
      if (watermarkBuilder_ == null) {
        return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
      } else {
        return watermarkBuilder_.getMessage();
      }
    }
    public Builder setWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        watermark_ = value;
      } else {
        watermarkBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setWatermark(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (watermarkBuilder_ == null) {
        watermark_ = builderForValue.build();
      } else {
        watermarkBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          watermark_ != null &&
          watermark_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getWatermarkBuilder().mergeFrom(value);
        } else {
          watermark_ = value;
        }
      } else {
        watermarkBuilder_.mergeFrom(value);
      }
      if (watermark_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearWatermark() {
      bitField0_ = (bitField0_ & ~0x00000001);
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWatermarkBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetWatermarkFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
      if (watermarkBuilder_ != null) {
        return watermarkBuilder_.getMessageOrBuilder();
      } else {
        return watermark_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetWatermarkFieldBuilder() {
      if (watermarkBuilder_ == null) {
        watermarkBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getWatermark(),
                getParentForChildren(),
                isClean());
        watermark_ = null;
      }
      return watermarkBuilder_;
    }
  }
  private static final headcount.v1.SyncProgress DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SyncProgress();
  }
  public static headcount.v1.SyncProgress getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SyncProgress>
      PARSER = new com.google.protobuf.AbstractParser<SyncProgress>() {
    @java.lang.Override
    public SyncProgress parsePartialFrom(
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
  public static com.google.protobuf.Parser<SyncProgress> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SyncProgress> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SyncProgress getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
