package headcount.v1;
@com.google.protobuf.Generated
public final class EraseMemberResponse extends
    com.google.protobuf.GeneratedMessage implements
    EraseMemberResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "EraseMemberResponse");
  }
  private EraseMemberResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private EraseMemberResponse() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_EraseMemberResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_EraseMemberResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.EraseMemberResponse.class, headcount.v1.EraseMemberResponse.Builder.class);
  }
  private int bitField0_;
  public static final int ROWS_REDACTED_FIELD_NUMBER = 1;
  private long rowsRedacted_ = 0L;
  @java.lang.Override
  public boolean hasRowsRedacted() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getRowsRedacted() {
    return rowsRedacted_;
  }
  public static final int LOGS_AGED_OUT_AT_FIELD_NUMBER = 2;
  private com.google.protobuf.Timestamp logsAgedOutAt_;
  @java.lang.Override
  public boolean hasLogsAgedOutAt() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getLogsAgedOutAt() {
    return logsAgedOutAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : logsAgedOutAt_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getLogsAgedOutAtOrBuilder() {
    return logsAgedOutAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : logsAgedOutAt_;
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
      output.writeUInt64(1, rowsRedacted_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(2, getLogsAgedOutAt());
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
        .computeUInt64Size(1, rowsRedacted_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getLogsAgedOutAt());
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
    if (!(obj instanceof headcount.v1.EraseMemberResponse)) {
      return super.equals(obj);
    }
    headcount.v1.EraseMemberResponse other = (headcount.v1.EraseMemberResponse) obj;
    if (hasRowsRedacted() != other.hasRowsRedacted()) return false;
    if (hasRowsRedacted()) {
      if (getRowsRedacted()
          != other.getRowsRedacted()) return false;
    }
    if (hasLogsAgedOutAt() != other.hasLogsAgedOutAt()) return false;
    if (hasLogsAgedOutAt()) {
      if (!getLogsAgedOutAt()
          .equals(other.getLogsAgedOutAt())) return false;
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
    if (hasRowsRedacted()) {
      hash = (37 * hash) + ROWS_REDACTED_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getRowsRedacted());
    }
    if (hasLogsAgedOutAt()) {
      hash = (37 * hash) + LOGS_AGED_OUT_AT_FIELD_NUMBER;
      hash = (53 * hash) + getLogsAgedOutAt().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.EraseMemberResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.EraseMemberResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.EraseMemberResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.EraseMemberResponse prototype) {
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
      headcount.v1.EraseMemberResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_EraseMemberResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_EraseMemberResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.EraseMemberResponse.class, headcount.v1.EraseMemberResponse.Builder.class);
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
        internalGetLogsAgedOutAtFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      rowsRedacted_ = 0L;
      logsAgedOutAt_ = null;
      if (logsAgedOutAtBuilder_ != null) {
        logsAgedOutAtBuilder_.dispose();
        logsAgedOutAtBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.AdminServiceOuterClass.internal_static_headcount_v1_EraseMemberResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.EraseMemberResponse getDefaultInstanceForType() {
      return headcount.v1.EraseMemberResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.EraseMemberResponse build() {
      headcount.v1.EraseMemberResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.EraseMemberResponse buildPartial() {
      headcount.v1.EraseMemberResponse result = new headcount.v1.EraseMemberResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.EraseMemberResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.rowsRedacted_ = rowsRedacted_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.logsAgedOutAt_ = logsAgedOutAtBuilder_ == null
            ? logsAgedOutAt_
            : logsAgedOutAtBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.EraseMemberResponse) {
        return mergeFrom((headcount.v1.EraseMemberResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.EraseMemberResponse other) {
      if (other == headcount.v1.EraseMemberResponse.getDefaultInstance()) return this;
      if (other.hasRowsRedacted()) {
        setRowsRedacted(other.getRowsRedacted());
      }
      if (other.hasLogsAgedOutAt()) {
        mergeLogsAgedOutAt(other.getLogsAgedOutAt());
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
              rowsRedacted_ = input.readUInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 18: {
              input.readMessage(
                  internalGetLogsAgedOutAtFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
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
    private long rowsRedacted_ ;
    @java.lang.Override
    public boolean hasRowsRedacted() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public long getRowsRedacted() {
      return rowsRedacted_;
    }
    public Builder setRowsRedacted(long value) {
      rowsRedacted_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearRowsRedacted() {
      bitField0_ = (bitField0_ & ~0x00000001);
      rowsRedacted_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp logsAgedOutAt_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> logsAgedOutAtBuilder_;
    public boolean hasLogsAgedOutAt() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public com.google.protobuf.Timestamp getLogsAgedOutAt() {
      if (logsAgedOutAtBuilder_ == null) {
        return logsAgedOutAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : logsAgedOutAt_;
      } else {
        return logsAgedOutAtBuilder_.getMessage();
      }
    }
    public Builder setLogsAgedOutAt(com.google.protobuf.Timestamp value) {
      if (logsAgedOutAtBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        logsAgedOutAt_ = value;
      } else {
        logsAgedOutAtBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setLogsAgedOutAt(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (logsAgedOutAtBuilder_ == null) {
        logsAgedOutAt_ = builderForValue.build();
      } else {
        logsAgedOutAtBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeLogsAgedOutAt(com.google.protobuf.Timestamp value) {
      if (logsAgedOutAtBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          logsAgedOutAt_ != null &&
          logsAgedOutAt_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getLogsAgedOutAtBuilder().mergeFrom(value);
        } else {
          logsAgedOutAt_ = value;
        }
      } else {
        logsAgedOutAtBuilder_.mergeFrom(value);
      }
      if (logsAgedOutAt_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearLogsAgedOutAt() {
      bitField0_ = (bitField0_ & ~0x00000002);
      logsAgedOutAt_ = null;
      if (logsAgedOutAtBuilder_ != null) {
        logsAgedOutAtBuilder_.dispose();
        logsAgedOutAtBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getLogsAgedOutAtBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetLogsAgedOutAtFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getLogsAgedOutAtOrBuilder() {
      if (logsAgedOutAtBuilder_ != null) {
        return logsAgedOutAtBuilder_.getMessageOrBuilder();
      } else {
        return logsAgedOutAt_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : logsAgedOutAt_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetLogsAgedOutAtFieldBuilder() {
      if (logsAgedOutAtBuilder_ == null) {
        logsAgedOutAtBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getLogsAgedOutAt(),
                getParentForChildren(),
                isClean());
        logsAgedOutAt_ = null;
      }
      return logsAgedOutAtBuilder_;
    }
  }
  private static final headcount.v1.EraseMemberResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.EraseMemberResponse();
  }
  public static headcount.v1.EraseMemberResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<EraseMemberResponse>
      PARSER = new com.google.protobuf.AbstractParser<EraseMemberResponse>() {
    @java.lang.Override
    public EraseMemberResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<EraseMemberResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<EraseMemberResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.EraseMemberResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
