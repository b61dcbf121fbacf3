package headcount.v1;
@com.google.protobuf.Generated
public final class Backoff extends
    com.google.protobuf.GeneratedMessage implements
    BackoffOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Backoff");
  }
  private Backoff(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Backoff() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Backoff_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Backoff_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Backoff.class, headcount.v1.Backoff.Builder.class);
  }
  private int bitField0_;
  public static final int INITIAL_FIELD_NUMBER = 1;
  private com.google.protobuf.Duration initial_;
  @java.lang.Override
  public boolean hasInitial() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getInitial() {
    return initial_ == null ? com.google.protobuf.Duration.getDefaultInstance() : initial_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getInitialOrBuilder() {
    return initial_ == null ? com.google.protobuf.Duration.getDefaultInstance() : initial_;
  }
  public static final int MAX_FIELD_NUMBER = 2;
  private com.google.protobuf.Duration max_;
  @java.lang.Override
  public boolean hasMax() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getMax() {
    return max_ == null ? com.google.protobuf.Duration.getDefaultInstance() : max_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getMaxOrBuilder() {
    return max_ == null ? com.google.protobuf.Duration.getDefaultInstance() : max_;
  }
  public static final int MULTIPLIER_FIELD_NUMBER = 3;
  private double multiplier_ = 0D;
  @java.lang.Override
  public double getMultiplier() {
    return multiplier_;
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
      output.writeMessage(1, getInitial());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(2, getMax());
    }
    if (java.lang.Double.doubleToRawLongBits(multiplier_) != 0) {
      output.writeDouble(3, multiplier_);
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
        .computeMessageSize(1, getInitial());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getMax());
    }
    if (java.lang.Double.doubleToRawLongBits(multiplier_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(3, multiplier_);
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
    if (!(obj instanceof headcount.v1.Backoff)) {
      return super.equals(obj);
    }
    headcount.v1.Backoff other = (headcount.v1.Backoff) obj;
    if (hasInitial() != other.hasInitial()) return false;
    if (hasInitial()) {
      if (!getInitial()
          .equals(other.getInitial())) return false;
    }
    if (hasMax() != other.hasMax()) return false;
    if (hasMax()) {
      if (!getMax()
          .equals(other.getMax())) return false;
    }
    if (java.lang.Double.doubleToLongBits(getMultiplier())
        != java.lang.Double.doubleToLongBits(
            other.getMultiplier())) return false;
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
    if (hasInitial()) {
      hash = (37 * hash) + INITIAL_FIELD_NUMBER;
      hash = (53 * hash) + getInitial().hashCode();
    }
    if (hasMax()) {
      hash = (37 * hash) + MAX_FIELD_NUMBER;
      hash = (53 * hash) + getMax().hashCode();
    }
    hash = (37 * hash) + MULTIPLIER_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getMultiplier()));
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Backoff parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Backoff parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Backoff parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Backoff parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Backoff parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Backoff parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Backoff parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Backoff parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Backoff parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Backoff parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Backoff parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Backoff parseFrom(
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
  public static Builder newBuilder(headcount.v1.Backoff prototype) {
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
      headcount.v1.BackoffOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Backoff_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Backoff_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Backoff.class, headcount.v1.Backoff.Builder.class);
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
        internalGetInitialFieldBuilder();
        internalGetMaxFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      initial_ = null;
      if (initialBuilder_ != null) {
        initialBuilder_.dispose();
        initialBuilder_ = null;
      }
      max_ = null;
      if (maxBuilder_ != null) {
        maxBuilder_.dispose();
        maxBuilder_ = null;
      }
      multiplier_ = 0D;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Backoff_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Backoff getDefaultInstanceForType() {
      return headcount.v1.Backoff.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Backoff build() {
      headcount.v1.Backoff result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Backoff buildPartial() {
      headcount.v1.Backoff result = new headcount.v1.Backoff(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Backoff result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.initial_ = initialBuilder_ == null
            ? initial_
            : initialBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.max_ = maxBuilder_ == null
            ? max_
            : maxBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.multiplier_ = multiplier_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Backoff) {
        return mergeFrom((headcount.v1.Backoff)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Backoff other) {
      if (other == headcount.v1.Backoff.getDefaultInstance()) return this;
      if (other.hasInitial()) {
        mergeInitial(other.getInitial());
      }
      if (other.hasMax()) {
        mergeMax(other.getMax());
      }
      if (java.lang.Double.doubleToRawLongBits(other.getMultiplier()) != 0) {
        setMultiplier(other.getMultiplier());
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
                  internalGetInitialFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetMaxFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 25: {
              multiplier_ = input.readDouble();
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
    private com.google.protobuf.Duration initial_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> initialBuilder_;
    public boolean hasInitial() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public com.google.protobuf.Duration getInitial() {
      if (initialBuilder_ == null) {
        return initial_ == null ? com.google.protobuf.Duration.getDefaultInstance() : initial_;
      } else {
        return initialBuilder_.getMessage();
      }
    }
    public Builder setInitial(com.google.protobuf.Duration value) {
      if (initialBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        initial_ = value;
      } else {
        initialBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setInitial(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (initialBuilder_ == null) {
        initial_ = builderForValue.build();
      } else {
        initialBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeInitial(com.google.protobuf.Duration value) {
      if (initialBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          initial_ != null &&
          initial_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getInitialBuilder().mergeFrom(value);
        } else {
          initial_ = value;
        }
      } else {
        initialBuilder_.mergeFrom(value);
      }
      if (initial_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearInitial() {
      bitField0_ = (bitField0_ & ~0x00000001);
      initial_ = null;
      if (initialBuilder_ != null) {
        initialBuilder_.dispose();
        initialBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getInitialBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetInitialFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getInitialOrBuilder() {
      if (initialBuilder_ != null) {
        return initialBuilder_.getMessageOrBuilder();
      } else {
        return initial_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : initial_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetInitialFieldBuilder() {
      if (initialBuilder_ == null) {
        initialBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getInitial(),
                getParentForChildren(),
                isClean());
        initial_ = null;
      }
      return initialBuilder_;
    }
    private com.google.protobuf.Duration max_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> maxBuilder_;
    public boolean hasMax() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public com.google.protobuf.Duration getMax() {
      if (maxBuilder_ == null) {
        return max_ == null ? com.google.protobuf.Duration.getDefaultInstance() : max_;
      } else {
        return maxBuilder_.getMessage();
      }
    }
    public Builder setMax(com.google.protobuf.Duration value) {
      if (maxBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        max_ = value;
      } else {
        maxBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setMax(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (maxBuilder_ == null) {
        max_ = builderForValue.build();
      } else {
        maxBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeMax(com.google.protobuf.Duration value) {
      if (maxBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          max_ != null &&
          max_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getMaxBuilder().mergeFrom(value);
        } else {
          max_ = value;
        }
      } else {
        maxBuilder_.mergeFrom(value);
      }
      if (max_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearMax() {
      bitField0_ = (bitField0_ & ~0x00000002);
      max_ = null;
      if (maxBuilder_ != null) {
        maxBuilder_.dispose();
        maxBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getMaxBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetMaxFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getMaxOrBuilder() {
      if (maxBuilder_ != null) {
        return maxBuilder_.getMessageOrBuilder();
      } else {
        return max_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : max_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetMaxFieldBuilder() {
      if (maxBuilder_ == null) {
        maxBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getMax(),
                getParentForChildren(),
                isClean());
        max_ = null;
      }
      return maxBuilder_;
    }
    private double multiplier_ ;
    @java.lang.Override
    public double getMultiplier() {
      return multiplier_;
    }
    public Builder setMultiplier(double value) {
      multiplier_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearMultiplier() {
      bitField0_ = (bitField0_ & ~0x00000004);
      multiplier_ = 0D;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Backoff DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Backoff();
  }
  public static headcount.v1.Backoff getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Backoff>
      PARSER = new com.google.protobuf.AbstractParser<Backoff>() {
    @java.lang.Override
    public Backoff parsePartialFrom(
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
  public static com.google.protobuf.Parser<Backoff> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Backoff> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Backoff getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
