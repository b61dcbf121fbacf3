package headcount.v1;
@com.google.protobuf.Generated
public final class PullRequest extends
    com.google.protobuf.GeneratedMessage implements
    PullRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PullRequest");
  }
  private PullRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PullRequest() {
    subscription_ = "";
    sessionToken_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_PullRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_PullRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PullRequest.class, headcount.v1.PullRequest.Builder.class);
  }
  private int bitField0_;
  public static final int SUBSCRIPTION_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object subscription_ = "";
  @java.lang.Override
  public java.lang.String getSubscription() {
    java.lang.Object ref = subscription_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      subscription_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getSubscriptionBytes() {
    java.lang.Object ref = subscription_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      subscription_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int MAX_MESSAGES_FIELD_NUMBER = 2;
  private int maxMessages_ = 0;
  @java.lang.Override
  public int getMaxMessages() {
    return maxMessages_;
  }
  public static final int WAIT_FIELD_NUMBER = 3;
  private com.google.protobuf.Duration wait_;
  @java.lang.Override
  public boolean hasWait() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getWait() {
    return wait_ == null ? com.google.protobuf.Duration.getDefaultInstance() : wait_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getWaitOrBuilder() {
    return wait_ == null ? com.google.protobuf.Duration.getDefaultInstance() : wait_;
  }
  public static final int SESSION_TOKEN_FIELD_NUMBER = 4;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(subscription_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, subscription_);
    }
    if (maxMessages_ != 0) {
      output.writeUInt32(2, maxMessages_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(3, getWait());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(sessionToken_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, sessionToken_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(subscription_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, subscription_);
    }
    if (maxMessages_ != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(2, maxMessages_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getWait());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(sessionToken_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(4, sessionToken_);
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
    if (!(obj instanceof headcount.v1.PullRequest)) {
      return super.equals(obj);
    }
    headcount.v1.PullRequest other = (headcount.v1.PullRequest) obj;
    if (!getSubscription()
        .equals(other.getSubscription())) return false;
    if (getMaxMessages()
        != other.getMaxMessages()) return false;
    if (hasWait() != other.hasWait()) return false;
    if (hasWait()) {
      if (!getWait()
          .equals(other.getWait())) return false;
    }
    if (!getSessionToken()
        .equals(other.getSessionToken())) return false;
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
    hash = (37 * hash) + SUBSCRIPTION_FIELD_NUMBER;
    hash = (53 * hash) + getSubscription().hashCode();
    hash = (37 * hash) + MAX_MESSAGES_FIELD_NUMBER;
    hash = (53 * hash) + getMaxMessages();
    if (hasWait()) {
      hash = (37 * hash) + WAIT_FIELD_NUMBER;
      hash = (53 * hash) + getWait().hashCode();
    }
    hash = (37 * hash) + SESSION_TOKEN_FIELD_NUMBER;
    hash = (53 * hash) + getSessionToken().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PullRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PullRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PullRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PullRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PullRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PullRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PullRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PullRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PullRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PullRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PullRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PullRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.PullRequest prototype) {
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
      headcount.v1.PullRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_PullRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_PullRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PullRequest.class, headcount.v1.PullRequest.Builder.class);
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
        internalGetWaitFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      subscription_ = "";
      maxMessages_ = 0;
      wait_ = null;
      if (waitBuilder_ != null) {
        waitBuilder_.dispose();
        waitBuilder_ = null;
      }
      sessionToken_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_PullRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PullRequest getDefaultInstanceForType() {
      return headcount.v1.PullRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PullRequest build() {
      headcount.v1.PullRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PullRequest buildPartial() {
      headcount.v1.PullRequest result = new headcount.v1.PullRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PullRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.subscription_ = subscription_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.maxMessages_ = maxMessages_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.wait_ = waitBuilder_ == null
            ? wait_
            : waitBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.sessionToken_ = sessionToken_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PullRequest) {
        return mergeFrom((headcount.v1.PullRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PullRequest other) {
      if (other == headcount.v1.PullRequest.getDefaultInstance()) return this;
      if (!other.getSubscription().isEmpty()) {
        subscription_ = other.subscription_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.getMaxMessages() != 0) {
        setMaxMessages(other.getMaxMessages());
      }
      if (other.hasWait()) {
        mergeWait(other.getWait());
      }
      if (!other.getSessionToken().isEmpty()) {
        sessionToken_ = other.sessionToken_;
        bitField0_ |= 0x00000008;
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
              subscription_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              maxMessages_ = input.readUInt32();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              input.readMessage(
                  internalGetWaitFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              sessionToken_ = input.readStringRequireUtf8();
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
    private java.lang.Object subscription_ = "";
    public java.lang.String getSubscription() {
      java.lang.Object ref = subscription_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        subscription_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getSubscriptionBytes() {
      java.lang.Object ref = subscription_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        subscription_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setSubscription(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      subscription_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearSubscription() {
      subscription_ = getDefaultInstance().getSubscription();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setSubscriptionBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      subscription_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private int maxMessages_ ;
    @java.lang.Override
    public int getMaxMessages() {
      return maxMessages_;
    }
    public Builder setMaxMessages(int value) {
      maxMessages_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearMaxMessages() {
      bitField0_ = (bitField0_ & ~0x00000002);
      maxMessages_ = 0;
      onChanged();
      return this;
    }
    private com.google.protobuf.Duration wait_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> waitBuilder_;
    public boolean hasWait() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Duration getWait() {
      if (waitBuilder_ == null) {
        return wait_ == null ? com.google.protobuf.Duration.getDefaultInstance() : wait_;
      } else {
        return waitBuilder_.getMessage();
      }
    }
    public Builder setWait(com.google.protobuf.Duration value) {
      if (waitBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        wait_ = value;
      } else {
        waitBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setWait(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (waitBuilder_ == null) {
        wait_ = builderForValue.build();
      } else {
        waitBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeWait(com.google.protobuf.Duration value) {
      if (waitBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          wait_ != null &&
          wait_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getWaitBuilder().mergeFrom(value);
        } else {
          wait_ = value;
        }
      } else {
        waitBuilder_.mergeFrom(value);
      }
      if (wait_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearWait() {
      bitField0_ = (bitField0_ & ~0x00000004);
      wait_ = null;
      if (waitBuilder_ != null) {
        waitBuilder_.dispose();
        waitBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getWaitBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetWaitFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getWaitOrBuilder() {
      if (waitBuilder_ != null) {
        return waitBuilder_.getMessageOrBuilder();
      } else {
        return wait_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : wait_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetWaitFieldBuilder() {
      if (waitBuilder_ == null) {
        waitBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getWait(),
                getParentForChildren(),
                isClean());
        wait_ = null;
      }
      return waitBuilder_;
    }
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
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearSessionToken() {
      sessionToken_ = getDefaultInstance().getSessionToken();
      bitField0_ = (bitField0_ & ~0x00000008);
      onChanged();
      return this;
    }
    public Builder setSessionTokenBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      sessionToken_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PullRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PullRequest();
  }
  public static headcount.v1.PullRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PullRequest>
      PARSER = new com.google.protobuf.AbstractParser<PullRequest>() {
    @java.lang.Override
    public PullRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<PullRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PullRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PullRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
