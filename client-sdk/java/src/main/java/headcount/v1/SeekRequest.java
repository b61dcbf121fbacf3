package headcount.v1;
@com.google.protobuf.Generated
public final class SeekRequest extends
    com.google.protobuf.GeneratedMessage implements
    SeekRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SeekRequest");
  }
  private SeekRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SeekRequest() {
    name_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_SeekRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_SeekRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SeekRequest.class, headcount.v1.SeekRequest.Builder.class);
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
  public static final int TO_FIELD_NUMBER = 2;
  private headcount.v1.StartPosition to_;
  @java.lang.Override
  public boolean hasTo() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.StartPosition getTo() {
    return to_ == null ? headcount.v1.StartPosition.getDefaultInstance() : to_;
  }
  @java.lang.Override
  public headcount.v1.StartPositionOrBuilder getToOrBuilder() {
    return to_ == null ? headcount.v1.StartPosition.getDefaultInstance() : to_;
  }
  public static final int DRY_RUN_FIELD_NUMBER = 3;
  private boolean dryRun_ = false;
  @java.lang.Override
  public boolean getDryRun() {
    return dryRun_;
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
      output.writeMessage(2, getTo());
    }
    if (dryRun_ != false) {
      output.writeBool(3, dryRun_);
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
        .computeMessageSize(2, getTo());
    }
    if (dryRun_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(3, dryRun_);
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
    if (!(obj instanceof headcount.v1.SeekRequest)) {
      return super.equals(obj);
    }
    headcount.v1.SeekRequest other = (headcount.v1.SeekRequest) obj;
    if (!getName()
        .equals(other.getName())) return false;
    if (hasTo() != other.hasTo()) return false;
    if (hasTo()) {
      if (!getTo()
          .equals(other.getTo())) return false;
    }
    if (getDryRun()
        != other.getDryRun()) return false;
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
    if (hasTo()) {
      hash = (37 * hash) + TO_FIELD_NUMBER;
      hash = (53 * hash) + getTo().hashCode();
    }
    hash = (37 * hash) + DRY_RUN_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getDryRun());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SeekRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SeekRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SeekRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SeekRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SeekRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SeekRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SeekRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SeekRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SeekRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SeekRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SeekRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SeekRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.SeekRequest prototype) {
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
      headcount.v1.SeekRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_SeekRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_SeekRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SeekRequest.class, headcount.v1.SeekRequest.Builder.class);
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
        internalGetToFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      name_ = "";
      to_ = null;
      if (toBuilder_ != null) {
        toBuilder_.dispose();
        toBuilder_ = null;
      }
      dryRun_ = false;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_SeekRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SeekRequest getDefaultInstanceForType() {
      return headcount.v1.SeekRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SeekRequest build() {
      headcount.v1.SeekRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SeekRequest buildPartial() {
      headcount.v1.SeekRequest result = new headcount.v1.SeekRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SeekRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.name_ = name_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.to_ = toBuilder_ == null
            ? to_
            : toBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.dryRun_ = dryRun_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SeekRequest) {
        return mergeFrom((headcount.v1.SeekRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SeekRequest other) {
      if (other == headcount.v1.SeekRequest.getDefaultInstance()) return this;
      if (!other.getName().isEmpty()) {
        name_ = other.name_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasTo()) {
        mergeTo(other.getTo());
      }
      if (other.getDryRun() != false) {
        setDryRun(other.getDryRun());
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
                  internalGetToFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 24: {
              dryRun_ = input.readBool();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
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
    private headcount.v1.StartPosition to_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.StartPosition, headcount.v1.StartPosition.Builder, headcount.v1.StartPositionOrBuilder> toBuilder_;
    public boolean hasTo() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public headcount.v1.StartPosition getTo() {
      if (toBuilder_ == null) {
        return to_ == null ? headcount.v1.StartPosition.getDefaultInstance() : to_;
      } else {
        return toBuilder_.getMessage();
      }
    }
    public Builder setTo(headcount.v1.StartPosition value) {
      if (toBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        to_ = value;
      } else {
        toBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setTo(
        headcount.v1.StartPosition.Builder builderForValue) {
      if (toBuilder_ == null) {
        to_ = builderForValue.build();
      } else {
        toBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeTo(headcount.v1.StartPosition value) {
      if (toBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          to_ != null &&
          to_ != headcount.v1.StartPosition.getDefaultInstance()) {
          getToBuilder().mergeFrom(value);
        } else {
          to_ = value;
        }
      } else {
        toBuilder_.mergeFrom(value);
      }
      if (to_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearTo() {
      bitField0_ = (bitField0_ & ~0x00000002);
      to_ = null;
      if (toBuilder_ != null) {
        toBuilder_.dispose();
        toBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.StartPosition.Builder getToBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetToFieldBuilder().getBuilder();
    }
    public headcount.v1.StartPositionOrBuilder getToOrBuilder() {
      if (toBuilder_ != null) {
        return toBuilder_.getMessageOrBuilder();
      } else {
        return to_ == null ?
            headcount.v1.StartPosition.getDefaultInstance() : to_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.StartPosition, headcount.v1.StartPosition.Builder, headcount.v1.StartPositionOrBuilder> 
        internalGetToFieldBuilder() {
      if (toBuilder_ == null) {
        toBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.StartPosition, headcount.v1.StartPosition.Builder, headcount.v1.StartPositionOrBuilder>(
                getTo(),
                getParentForChildren(),
                isClean());
        to_ = null;
      }
      return toBuilder_;
    }
    private boolean dryRun_ ;
    @java.lang.Override
    public boolean getDryRun() {
      return dryRun_;
    }
    public Builder setDryRun(boolean value) {
      dryRun_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearDryRun() {
      bitField0_ = (bitField0_ & ~0x00000004);
      dryRun_ = false;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.SeekRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SeekRequest();
  }
  public static headcount.v1.SeekRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SeekRequest>
      PARSER = new com.google.protobuf.AbstractParser<SeekRequest>() {
    @java.lang.Override
    public SeekRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<SeekRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SeekRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SeekRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
