package headcount.v1;
@com.google.protobuf.Generated
public final class Drain extends
    com.google.protobuf.GeneratedMessage implements
    DrainOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Drain");
  }
  private Drain(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Drain() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Drain_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Drain_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Drain.class, headcount.v1.Drain.Builder.class);
  }
  private int bitField0_;
  public static final int DEADLINE_FIELD_NUMBER = 1;
  private com.google.protobuf.Duration deadline_;
  @java.lang.Override
  public boolean hasDeadline() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getDeadline() {
    return deadline_ == null ? com.google.protobuf.Duration.getDefaultInstance() : deadline_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getDeadlineOrBuilder() {
    return deadline_ == null ? com.google.protobuf.Duration.getDefaultInstance() : deadline_;
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
      output.writeMessage(1, getDeadline());
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
        .computeMessageSize(1, getDeadline());
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
    if (!(obj instanceof headcount.v1.Drain)) {
      return super.equals(obj);
    }
    headcount.v1.Drain other = (headcount.v1.Drain) obj;
    if (hasDeadline() != other.hasDeadline()) return false;
    if (hasDeadline()) {
      if (!getDeadline()
          .equals(other.getDeadline())) return false;
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
    if (hasDeadline()) {
      hash = (37 * hash) + DEADLINE_FIELD_NUMBER;
      hash = (53 * hash) + getDeadline().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Drain parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Drain parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Drain parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Drain parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Drain parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Drain parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Drain parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Drain parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Drain parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Drain parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Drain parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Drain parseFrom(
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
  public static Builder newBuilder(headcount.v1.Drain prototype) {
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
      headcount.v1.DrainOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Drain_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Drain_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Drain.class, headcount.v1.Drain.Builder.class);
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
        internalGetDeadlineFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      deadline_ = null;
      if (deadlineBuilder_ != null) {
        deadlineBuilder_.dispose();
        deadlineBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriberServiceOuterClass.internal_static_headcount_v1_Drain_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Drain getDefaultInstanceForType() {
      return headcount.v1.Drain.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Drain build() {
      headcount.v1.Drain result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Drain buildPartial() {
      headcount.v1.Drain result = new headcount.v1.Drain(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Drain result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.deadline_ = deadlineBuilder_ == null
            ? deadline_
            : deadlineBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Drain) {
        return mergeFrom((headcount.v1.Drain)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Drain other) {
      if (other == headcount.v1.Drain.getDefaultInstance()) return this;
      if (other.hasDeadline()) {
        mergeDeadline(other.getDeadline());
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
                  internalGetDeadlineFieldBuilder().getBuilder(),
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
    private com.google.protobuf.Duration deadline_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> deadlineBuilder_;
    public boolean hasDeadline() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public com.google.protobuf.Duration getDeadline() {
      if (deadlineBuilder_ == null) {
        return deadline_ == null ? com.google.protobuf.Duration.getDefaultInstance() : deadline_;
      } else {
        return deadlineBuilder_.getMessage();
      }
    }
    public Builder setDeadline(com.google.protobuf.Duration value) {
      if (deadlineBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        deadline_ = value;
      } else {
        deadlineBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setDeadline(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (deadlineBuilder_ == null) {
        deadline_ = builderForValue.build();
      } else {
        deadlineBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeDeadline(com.google.protobuf.Duration value) {
      if (deadlineBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          deadline_ != null &&
          deadline_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getDeadlineBuilder().mergeFrom(value);
        } else {
          deadline_ = value;
        }
      } else {
        deadlineBuilder_.mergeFrom(value);
      }
      if (deadline_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearDeadline() {
      bitField0_ = (bitField0_ & ~0x00000001);
      deadline_ = null;
      if (deadlineBuilder_ != null) {
        deadlineBuilder_.dispose();
        deadlineBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getDeadlineBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetDeadlineFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getDeadlineOrBuilder() {
      if (deadlineBuilder_ != null) {
        return deadlineBuilder_.getMessageOrBuilder();
      } else {
        return deadline_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : deadline_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetDeadlineFieldBuilder() {
      if (deadlineBuilder_ == null) {
        deadlineBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getDeadline(),
                getParentForChildren(),
                isClean());
        deadline_ = null;
      }
      return deadlineBuilder_;
    }
  }
  private static final headcount.v1.Drain DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Drain();
  }
  public static headcount.v1.Drain getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Drain>
      PARSER = new com.google.protobuf.AbstractParser<Drain>() {
    @java.lang.Override
    public Drain parsePartialFrom(
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
  public static com.google.protobuf.Parser<Drain> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Drain> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Drain getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
