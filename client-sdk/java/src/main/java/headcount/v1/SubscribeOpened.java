package headcount.v1;
@com.google.protobuf.Generated
public final class SubscribeOpened extends
    com.google.protobuf.GeneratedMessage implements
    SubscribeOpenedOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SubscribeOpened");
  }
  private SubscribeOpened(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SubscribeOpened() {
    sessionToken_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeOpened_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeOpened_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SubscribeOpened.class, headcount.v1.SubscribeOpened.Builder.class);
  }
  private int bitField0_;
  public static final int SESSION_TOKEN_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object sessionToken_ = "";
  @java.lang.Override
  public java.lang.String getSessionToken() {
    java.lang.Object ref = sessionToken_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      sessionToken_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getSessionTokenBytes() {
    java.lang.Object ref = sessionToken_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      sessionToken_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int CREDIT_MESSAGES_MAX_FIELD_NUMBER = 2;
  private int creditMessagesMax_ = 0;
  @java.lang.Override
  public boolean hasCreditMessagesMax() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getCreditMessagesMax() {
    return creditMessagesMax_;
  }
  public static final int CREDIT_BYTES_MAX_FIELD_NUMBER = 3;
  private long creditBytesMax_ = 0L;
  @java.lang.Override
  public boolean hasCreditBytesMax() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public long getCreditBytesMax() {
    return creditBytesMax_;
  }
  public static final int LEASE_FIELD_NUMBER = 4;
  private com.google.protobuf.Duration lease_;
  @java.lang.Override
  public boolean hasLease() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getLease() {
    return lease_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lease_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getLeaseOrBuilder() {
    return lease_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lease_;
  }
  public static final int SESSION_GRACE_FIELD_NUMBER = 5;
  private com.google.protobuf.Duration sessionGrace_;
  @java.lang.Override
  public boolean hasSessionGrace() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getSessionGrace() {
    return sessionGrace_ == null ? com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getSessionGraceOrBuilder() {
    return sessionGrace_ == null ? com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
  }
  public static final int PROGRESS_INTERVAL_FIELD_NUMBER = 6;
  private com.google.protobuf.Duration progressInterval_;
  @java.lang.Override
  public boolean hasProgressInterval() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getProgressInterval() {
    return progressInterval_ == null ? com.google.protobuf.Duration.getDefaultInstance() : progressInterval_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getProgressIntervalOrBuilder() {
    return progressInterval_ == null ? com.google.protobuf.Duration.getDefaultInstance() : progressInterval_;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(sessionToken_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, sessionToken_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(2, creditMessagesMax_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt64(3, creditBytesMax_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(4, getLease());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(5, getSessionGrace());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeMessage(6, getProgressInterval());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(sessionToken_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, sessionToken_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(2, creditMessagesMax_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(3, creditBytesMax_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getLease());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getSessionGrace());
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getProgressInterval());
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
    if (!(obj instanceof headcount.v1.SubscribeOpened)) {
      return super.equals(obj);
    }
    headcount.v1.SubscribeOpened other = (headcount.v1.SubscribeOpened) obj;
    if (!getSessionToken()
        .equals(other.getSessionToken())) return false;
    if (hasCreditMessagesMax() != other.hasCreditMessagesMax()) return false;
    if (hasCreditMessagesMax()) {
      if (getCreditMessagesMax()
          != other.getCreditMessagesMax()) return false;
    }
    if (hasCreditBytesMax() != other.hasCreditBytesMax()) return false;
    if (hasCreditBytesMax()) {
      if (getCreditBytesMax()
          != other.getCreditBytesMax()) return false;
    }
    if (hasLease() != other.hasLease()) return false;
    if (hasLease()) {
      if (!getLease()
          .equals(other.getLease())) return false;
    }
    if (hasSessionGrace() != other.hasSessionGrace()) return false;
    if (hasSessionGrace()) {
      if (!getSessionGrace()
          .equals(other.getSessionGrace())) return false;
    }
    if (hasProgressInterval() != other.hasProgressInterval()) return false;
    if (hasProgressInterval()) {
      if (!getProgressInterval()
          .equals(other.getProgressInterval())) return false;
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
    hash = (37 * hash) + SESSION_TOKEN_FIELD_NUMBER;
    hash = (53 * hash) + getSessionToken().hashCode();
    if (hasCreditMessagesMax()) {
      hash = (37 * hash) + CREDIT_MESSAGES_MAX_FIELD_NUMBER;
      hash = (53 * hash) + getCreditMessagesMax();
    }
    if (hasCreditBytesMax()) {
      hash = (37 * hash) + CREDIT_BYTES_MAX_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getCreditBytesMax());
    }
    if (hasLease()) {
      hash = (37 * hash) + LEASE_FIELD_NUMBER;
      hash = (53 * hash) + getLease().hashCode();
    }
    if (hasSessionGrace()) {
      hash = (37 * hash) + SESSION_GRACE_FIELD_NUMBER;
      hash = (53 * hash) + getSessionGrace().hashCode();
    }
    if (hasProgressInterval()) {
      hash = (37 * hash) + PROGRESS_INTERVAL_FIELD_NUMBER;
      hash = (53 * hash) + getProgressInterval().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SubscribeOpened parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SubscribeOpened parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SubscribeOpened parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SubscribeOpened parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SubscribeOpened parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SubscribeOpened parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SubscribeOpened parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SubscribeOpened parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SubscribeOpened parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SubscribeOpened parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SubscribeOpened parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SubscribeOpened parseFrom(
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
  public static Builder newBuilder(headcount.v1.SubscribeOpened prototype) {
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
      headcount.v1.SubscribeOpenedOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeOpened_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeOpened_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SubscribeOpened.class, headcount.v1.SubscribeOpened.Builder.class);
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
        internalGetLeaseFieldBuilder();
        internalGetSessionGraceFieldBuilder();
        internalGetProgressIntervalFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      sessionToken_ = "";
      creditMessagesMax_ = 0;
      creditBytesMax_ = 0L;
      lease_ = null;
      if (leaseBuilder_ != null) {
        leaseBuilder_.dispose();
        leaseBuilder_ = null;
      }
      sessionGrace_ = null;
      if (sessionGraceBuilder_ != null) {
        sessionGraceBuilder_.dispose();
        sessionGraceBuilder_ = null;
      }
      progressInterval_ = null;
      if (progressIntervalBuilder_ != null) {
        progressIntervalBuilder_.dispose();
        progressIntervalBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_SubscribeOpened_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SubscribeOpened getDefaultInstanceForType() {
      return headcount.v1.SubscribeOpened.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SubscribeOpened build() {
      headcount.v1.SubscribeOpened result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SubscribeOpened buildPartial() {
      headcount.v1.SubscribeOpened result = new headcount.v1.SubscribeOpened(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SubscribeOpened result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.sessionToken_ = sessionToken_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.creditMessagesMax_ = creditMessagesMax_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.creditBytesMax_ = creditBytesMax_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.lease_ = leaseBuilder_ == null
            ? lease_
            : leaseBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.sessionGrace_ = sessionGraceBuilder_ == null
            ? sessionGrace_
            : sessionGraceBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.progressInterval_ = progressIntervalBuilder_ == null
            ? progressInterval_
            : progressIntervalBuilder_.build();
        to_bitField0_ |= 0x00000010;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SubscribeOpened) {
        return mergeFrom((headcount.v1.SubscribeOpened)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SubscribeOpened other) {
      if (other == headcount.v1.SubscribeOpened.getDefaultInstance()) return this;
      if (!other.getSessionToken().isEmpty()) {
        sessionToken_ = other.sessionToken_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasCreditMessagesMax()) {
        setCreditMessagesMax(other.getCreditMessagesMax());
      }
      if (other.hasCreditBytesMax()) {
        setCreditBytesMax(other.getCreditBytesMax());
      }
      if (other.hasLease()) {
        mergeLease(other.getLease());
      }
      if (other.hasSessionGrace()) {
        mergeSessionGrace(other.getSessionGrace());
      }
      if (other.hasProgressInterval()) {
        mergeProgressInterval(other.getProgressInterval());
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
              sessionToken_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              creditMessagesMax_ = input.readUInt32();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              creditBytesMax_ = input.readUInt64();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              input.readMessage(
                  internalGetLeaseFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetSessionGraceFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetProgressIntervalFieldBuilder().getBuilder(),
                  extensionRegistry);
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
    private java.lang.Object sessionToken_ = "";
    public java.lang.String getSessionToken() {
      java.lang.Object ref = sessionToken_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        sessionToken_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getSessionTokenBytes() {
      java.lang.Object ref = sessionToken_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        sessionToken_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setSessionToken(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      sessionToken_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearSessionToken() {
      sessionToken_ = getDefaultInstance().getSessionToken();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setSessionTokenBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      sessionToken_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private int creditMessagesMax_ ;
    @java.lang.Override
    public boolean hasCreditMessagesMax() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public int getCreditMessagesMax() {
      return creditMessagesMax_;
    }
    public Builder setCreditMessagesMax(int value) {
      creditMessagesMax_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearCreditMessagesMax() {
      bitField0_ = (bitField0_ & ~0x00000002);
      creditMessagesMax_ = 0;
      onChanged();
      return this;
    }
    private long creditBytesMax_ ;
    @java.lang.Override
    public boolean hasCreditBytesMax() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public long getCreditBytesMax() {
      return creditBytesMax_;
    }
    public Builder setCreditBytesMax(long value) {
      creditBytesMax_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearCreditBytesMax() {
      bitField0_ = (bitField0_ & ~0x00000004);
      creditBytesMax_ = 0L;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration lease_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> leaseBuilder_;
    public boolean hasLease() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public com.google.protobuf.Duration getLease() {
      if (leaseBuilder_ == null) {
        return lease_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lease_;
      } else {
        return leaseBuilder_.getMessage();
      }
    }
    public Builder setLease(com.google.protobuf.Duration value) {
      if (leaseBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        lease_ = value;
      } else {
        leaseBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setLease(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (leaseBuilder_ == null) {
        lease_ = builderForValue.build();
      } else {
        leaseBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeLease(com.google.protobuf.Duration value) {
      if (leaseBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          lease_ != null &&
          lease_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getLeaseBuilder().mergeFrom(value);
        } else {
          lease_ = value;
        }
      } else {
        leaseBuilder_.mergeFrom(value);
      }
      if (lease_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearLease() {
      bitField0_ = (bitField0_ & ~0x00000008);
      lease_ = null;
      if (leaseBuilder_ != null) {
        leaseBuilder_.dispose();
        leaseBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getLeaseBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetLeaseFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getLeaseOrBuilder() {
      if (leaseBuilder_ != null) {
        return leaseBuilder_.getMessageOrBuilder();
      } else {
        return lease_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : lease_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetLeaseFieldBuilder() {
      if (leaseBuilder_ == null) {
        leaseBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getLease(),
                getParentForChildren(),
                isClean());
        lease_ = null;
      }
      return leaseBuilder_;
    }
    private com.google.protobuf.Duration sessionGrace_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> sessionGraceBuilder_;
    public boolean hasSessionGrace() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public com.google.protobuf.Duration getSessionGrace() {
      if (sessionGraceBuilder_ == null) {
        return sessionGrace_ == null ? com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
      } else {
        return sessionGraceBuilder_.getMessage();
      }
    }
    public Builder setSessionGrace(com.google.protobuf.Duration value) {
      if (sessionGraceBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        sessionGrace_ = value;
      } else {
        sessionGraceBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setSessionGrace(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (sessionGraceBuilder_ == null) {
        sessionGrace_ = builderForValue.build();
      } else {
        sessionGraceBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeSessionGrace(com.google.protobuf.Duration value) {
      if (sessionGraceBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          sessionGrace_ != null &&
          sessionGrace_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getSessionGraceBuilder().mergeFrom(value);
        } else {
          sessionGrace_ = value;
        }
      } else {
        sessionGraceBuilder_.mergeFrom(value);
      }
      if (sessionGrace_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearSessionGrace() {
      bitField0_ = (bitField0_ & ~0x00000010);
      sessionGrace_ = null;
      if (sessionGraceBuilder_ != null) {
        sessionGraceBuilder_.dispose();
        sessionGraceBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getSessionGraceBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetSessionGraceFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getSessionGraceOrBuilder() {
      if (sessionGraceBuilder_ != null) {
        return sessionGraceBuilder_.getMessageOrBuilder();
      } else {
        return sessionGrace_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetSessionGraceFieldBuilder() {
      if (sessionGraceBuilder_ == null) {
        sessionGraceBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getSessionGrace(),
                getParentForChildren(),
                isClean());
        sessionGrace_ = null;
      }
      return sessionGraceBuilder_;
    }
    private com.google.protobuf.Duration progressInterval_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> progressIntervalBuilder_;
    public boolean hasProgressInterval() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public com.google.protobuf.Duration getProgressInterval() {
      if (progressIntervalBuilder_ == null) {
        return progressInterval_ == null ? com.google.protobuf.Duration.getDefaultInstance() : progressInterval_;
      } else {
        return progressIntervalBuilder_.getMessage();
      }
    }
    public Builder setProgressInterval(com.google.protobuf.Duration value) {
      if (progressIntervalBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        progressInterval_ = value;
      } else {
        progressIntervalBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder setProgressInterval(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (progressIntervalBuilder_ == null) {
        progressInterval_ = builderForValue.build();
      } else {
        progressIntervalBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeProgressInterval(com.google.protobuf.Duration value) {
      if (progressIntervalBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
          progressInterval_ != null &&
          progressInterval_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getProgressIntervalBuilder().mergeFrom(value);
        } else {
          progressInterval_ = value;
        }
      } else {
        progressIntervalBuilder_.mergeFrom(value);
      }
      if (progressInterval_ != null) {
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearProgressInterval() {
      bitField0_ = (bitField0_ & ~0x00000020);
      progressInterval_ = null;
      if (progressIntervalBuilder_ != null) {
        progressIntervalBuilder_.dispose();
        progressIntervalBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getProgressIntervalBuilder() {
      bitField0_ |= 0x00000020;
      onChanged();
      return internalGetProgressIntervalFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getProgressIntervalOrBuilder() {
      if (progressIntervalBuilder_ != null) {
        return progressIntervalBuilder_.getMessageOrBuilder();
      } else {
        return progressInterval_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : progressInterval_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetProgressIntervalFieldBuilder() {
      if (progressIntervalBuilder_ == null) {
        progressIntervalBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getProgressInterval(),
                getParentForChildren(),
                isClean());
        progressInterval_ = null;
      }
      return progressIntervalBuilder_;
    }
  }
  private static final headcount.v1.SubscribeOpened DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SubscribeOpened();
  }
  public static headcount.v1.SubscribeOpened getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SubscribeOpened>
      PARSER = new com.google.protobuf.AbstractParser<SubscribeOpened>() {
    @java.lang.Override
    public SubscribeOpened parsePartialFrom(
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
  public static com.google.protobuf.Parser<SubscribeOpened> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SubscribeOpened> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SubscribeOpened getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
