package headcount.v1;
@com.google.protobuf.Generated
public final class GetBacklogResponse extends
    com.google.protobuf.GeneratedMessage implements
    GetBacklogResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "GetBacklogResponse");
  }
  private GetBacklogResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private GetBacklogResponse() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_GetBacklogResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_GetBacklogResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.GetBacklogResponse.class, headcount.v1.GetBacklogResponse.Builder.class);
  }
  private int bitField0_;
  public static final int PENDING_FIELD_NUMBER = 1;
  private long pending_ = 0L;
  @java.lang.Override
  public boolean hasPending() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getPending() {
    return pending_;
  }
  public static final int LEASED_FIELD_NUMBER = 2;
  private long leased_ = 0L;
  @java.lang.Override
  public boolean hasLeased() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getLeased() {
    return leased_;
  }
  public static final int PARKED_FIELD_NUMBER = 3;
  private long parked_ = 0L;
  @java.lang.Override
  public boolean hasParked() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public long getParked() {
    return parked_;
  }
  public static final int OLDEST_AGE_FIELD_NUMBER = 4;
  private com.google.protobuf.Duration oldestAge_;
  @java.lang.Override
  public boolean hasOldestAge() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getOldestAge() {
    return oldestAge_ == null ? com.google.protobuf.Duration.getDefaultInstance() : oldestAge_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getOldestAgeOrBuilder() {
    return oldestAge_ == null ? com.google.protobuf.Duration.getDefaultInstance() : oldestAge_;
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
      output.writeUInt64(1, pending_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt64(2, leased_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeUInt64(3, parked_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(4, getOldestAge());
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
        .computeUInt64Size(1, pending_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, leased_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, parked_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getOldestAge());
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
    if (!(obj instanceof headcount.v1.GetBacklogResponse)) {
      return super.equals(obj);
    }
    headcount.v1.GetBacklogResponse other = (headcount.v1.GetBacklogResponse) obj;
    if (hasPending() != other.hasPending()) return false;
    if (hasPending()) {
      if (getPending()
          != other.getPending()) return false;
    }
    if (hasLeased() != other.hasLeased()) return false;
    if (hasLeased()) {
      if (getLeased()
          != other.getLeased()) return false;
    }
    if (hasParked() != other.hasParked()) return false;
    if (hasParked()) {
      if (getParked()
          != other.getParked()) return false;
    }
    if (hasOldestAge() != other.hasOldestAge()) return false;
    if (hasOldestAge()) {
      if (!getOldestAge()
          .equals(other.getOldestAge())) return false;
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
    if (hasPending()) {
      hash = (37 * hash) + PENDING_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getPending());
    }
    if (hasLeased()) {
      hash = (37 * hash) + LEASED_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getLeased());
    }
    if (hasParked()) {
      hash = (37 * hash) + PARKED_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getParked());
    }
    if (hasOldestAge()) {
      hash = (37 * hash) + OLDEST_AGE_FIELD_NUMBER;
      hash = (53 * hash) + getOldestAge().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetBacklogResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.GetBacklogResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.GetBacklogResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.GetBacklogResponse prototype) {
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
      headcount.v1.GetBacklogResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_GetBacklogResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_GetBacklogResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.GetBacklogResponse.class, headcount.v1.GetBacklogResponse.Builder.class);
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
        internalGetOldestAgeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      pending_ = 0L;
      leased_ = 0L;
      parked_ = 0L;
      oldestAge_ = null;
      if (oldestAgeBuilder_ != null) {
        oldestAgeBuilder_.dispose();
        oldestAgeBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_GetBacklogResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.GetBacklogResponse getDefaultInstanceForType() {
      return headcount.v1.GetBacklogResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.GetBacklogResponse build() {
      headcount.v1.GetBacklogResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.GetBacklogResponse buildPartial() {
      headcount.v1.GetBacklogResponse result = new headcount.v1.GetBacklogResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.GetBacklogResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.pending_ = pending_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.leased_ = leased_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.parked_ = parked_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.oldestAge_ = oldestAgeBuilder_ == null
            ? oldestAge_
            : oldestAgeBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.GetBacklogResponse) {
        return mergeFrom((headcount.v1.GetBacklogResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.GetBacklogResponse other) {
      if (other == headcount.v1.GetBacklogResponse.getDefaultInstance()) return this;
      if (other.hasPending()) {
        setPending(other.getPending());
      }
      if (other.hasLeased()) {
        setLeased(other.getLeased());
      }
      if (other.hasParked()) {
        setParked(other.getParked());
      }
      if (other.hasOldestAge()) {
        mergeOldestAge(other.getOldestAge());
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
              pending_ = input.readUInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              leased_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              parked_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              input.readMessage(
                  internalGetOldestAgeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
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
    private long pending_ ;
    @java.lang.Override
    public boolean hasPending() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public long getPending() {
      return pending_;
    }
    public Builder setPending(long value) {
      pending_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearPending() {
      bitField0_ = (bitField0_ & ~0x00000001);
      pending_ = 0L;
      onChanged();
      return this;
    }
    private long leased_ ;
    @java.lang.Override
    public boolean hasLeased() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getLeased() {
      return leased_;
    }
    public Builder setLeased(long value) {
      leased_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearLeased() {
      bitField0_ = (bitField0_ & ~0x00000002);
      leased_ = 0L;
      onChanged();
      return this;
    }
    private long parked_ ;
    @java.lang.Override
    public boolean hasParked() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getParked() {
      return parked_;
    }
    public Builder setParked(long value) {
      parked_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearParked() {
      bitField0_ = (bitField0_ & ~0x00000004);
      parked_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration oldestAge_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> oldestAgeBuilder_;
    public boolean hasOldestAge() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public com.google.protobuf.Duration getOldestAge() {
      if (oldestAgeBuilder_ == null) {
        return oldestAge_ == null ? com.google.protobuf.Duration.getDefaultInstance() : oldestAge_;
      } else {
        return oldestAgeBuilder_.getMessage();
      }
    }
    public Builder setOldestAge(com.google.protobuf.Duration value) {
      if (oldestAgeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        oldestAge_ = value;
      } else {
        oldestAgeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setOldestAge(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (oldestAgeBuilder_ == null) {
        oldestAge_ = builderForValue.build();
      } else {
        oldestAgeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeOldestAge(com.google.protobuf.Duration value) {
      if (oldestAgeBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          oldestAge_ != null &&
          oldestAge_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getOldestAgeBuilder().mergeFrom(value);
        } else {
          oldestAge_ = value;
        }
      } else {
        oldestAgeBuilder_.mergeFrom(value);
      }
      if (oldestAge_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearOldestAge() {
      bitField0_ = (bitField0_ & ~0x00000008);
      oldestAge_ = null;
      if (oldestAgeBuilder_ != null) {
        oldestAgeBuilder_.dispose();
        oldestAgeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getOldestAgeBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetOldestAgeFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getOldestAgeOrBuilder() {
      if (oldestAgeBuilder_ != null) {
        return oldestAgeBuilder_.getMessageOrBuilder();
      } else {
        return oldestAge_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : oldestAge_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetOldestAgeFieldBuilder() {
      if (oldestAgeBuilder_ == null) {
        oldestAgeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getOldestAge(),
                getParentForChildren(),
                isClean());
        oldestAge_ = null;
      }
      return oldestAgeBuilder_;
    }
  }
  private static final headcount.v1.GetBacklogResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.GetBacklogResponse();
  }
  public static headcount.v1.GetBacklogResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<GetBacklogResponse>
      PARSER = new com.google.protobuf.AbstractParser<GetBacklogResponse>() {
    @java.lang.Override
    public GetBacklogResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<GetBacklogResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<GetBacklogResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.GetBacklogResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
