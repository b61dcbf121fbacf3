package headcount.v1;
@com.google.protobuf.Generated
public final class QuantilesRequest extends
    com.google.protobuf.GeneratedMessage implements
    QuantilesRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "QuantilesRequest");
  }
  private QuantilesRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private QuantilesRequest() {
    feed_ = "";
    quantity_ = 0;
    quantiles_ = emptyDoubleList();
    atLeast_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuantilesRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuantilesRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.QuantilesRequest.class, headcount.v1.QuantilesRequest.Builder.class);
  }
  private int bitField0_;
  public static final int FEED_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object feed_ = "";
  @java.lang.Override
  public java.lang.String getFeed() {
    java.lang.Object ref = feed_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      feed_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getFeedBytes() {
    java.lang.Object ref = feed_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      feed_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int QUANTITY_FIELD_NUMBER = 2;
  private int quantity_ = 0;
  @java.lang.Override public int getQuantityValue() {
    return quantity_;
  }
  @java.lang.Override public headcount.v1.Quantity getQuantity() {
    headcount.v1.Quantity result = headcount.v1.Quantity.forNumber(quantity_);
    return result == null ? headcount.v1.Quantity.UNRECOGNIZED : result;
  }
  public static final int QUANTILES_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.DoubleList quantiles_ =
      emptyDoubleList();
  @java.lang.Override
  public java.util.List<java.lang.Double>
      getQuantilesList() {
    return quantiles_;
  }
  public int getQuantilesCount() {
    return quantiles_.size();
  }
  public double getQuantiles(int index) {
    return quantiles_.getDouble(index);
  }
  private int quantilesMemoizedSerializedSize = -1;
  public static final int SPAN_FIELD_NUMBER = 4;
  private headcount.v1.QuerySpan span_;
  @java.lang.Override
  public boolean hasSpan() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.QuerySpan getSpan() {
    return span_ == null ? headcount.v1.QuerySpan.getDefaultInstance() : span_;
  }
  @java.lang.Override
  public headcount.v1.QuerySpanOrBuilder getSpanOrBuilder() {
    return span_ == null ? headcount.v1.QuerySpan.getDefaultInstance() : span_;
  }
  public static final int AT_LEAST_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private volatile java.lang.Object atLeast_ = "";
  @java.lang.Override
  public java.lang.String getAtLeast() {
    java.lang.Object ref = atLeast_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      atLeast_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getAtLeastBytes() {
    java.lang.Object ref = atLeast_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      atLeast_ = b;
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
    getSerializedSize();
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, feed_);
    }
    if (quantity_ != headcount.v1.Quantity.QUANTITY_UNSPECIFIED.getNumber()) {
      output.writeEnum(2, quantity_);
    }
    if (getQuantilesList().size() > 0) {
      output.writeUInt32NoTag(26);
      output.writeUInt32NoTag(quantilesMemoizedSerializedSize);
    }
    for (int i = 0; i < quantiles_.size(); i++) {
      output.writeDoubleNoTag(quantiles_.getDouble(i));
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(4, getSpan());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, atLeast_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, feed_);
    }
    if (quantity_ != headcount.v1.Quantity.QUANTITY_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(2, quantity_);
    }
    {
      int dataSize = 0;
      dataSize = 8 * getQuantilesList().size();
      size += dataSize;
      if (!getQuantilesList().isEmpty()) {
        size += 1;
        size += com.google.protobuf.CodedOutputStream
            .computeInt32SizeNoTag(dataSize);
      }
      quantilesMemoizedSerializedSize = dataSize;
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getSpan());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(5, atLeast_);
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
    if (!(obj instanceof headcount.v1.QuantilesRequest)) {
      return super.equals(obj);
    }
    headcount.v1.QuantilesRequest other = (headcount.v1.QuantilesRequest) obj;
    if (!getFeed()
        .equals(other.getFeed())) return false;
    if (quantity_ != other.quantity_) return false;
    if (!getQuantilesList()
        .equals(other.getQuantilesList())) return false;
    if (hasSpan() != other.hasSpan()) return false;
    if (hasSpan()) {
      if (!getSpan()
          .equals(other.getSpan())) return false;
    }
    if (!getAtLeast()
        .equals(other.getAtLeast())) return false;
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
    hash = (37 * hash) + FEED_FIELD_NUMBER;
    hash = (53 * hash) + getFeed().hashCode();
    hash = (37 * hash) + QUANTITY_FIELD_NUMBER;
    hash = (53 * hash) + quantity_;
    if (getQuantilesCount() > 0) {
      hash = (37 * hash) + QUANTILES_FIELD_NUMBER;
      hash = (53 * hash) + getQuantilesList().hashCode();
    }
    if (hasSpan()) {
      hash = (37 * hash) + SPAN_FIELD_NUMBER;
      hash = (53 * hash) + getSpan().hashCode();
    }
    hash = (37 * hash) + AT_LEAST_FIELD_NUMBER;
    hash = (53 * hash) + getAtLeast().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.QuantilesRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QuantilesRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QuantilesRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QuantilesRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QuantilesRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QuantilesRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QuantilesRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QuantilesRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QuantilesRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.QuantilesRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QuantilesRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QuantilesRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.QuantilesRequest prototype) {
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
      headcount.v1.QuantilesRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuantilesRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuantilesRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.QuantilesRequest.class, headcount.v1.QuantilesRequest.Builder.class);
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
        internalGetSpanFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      feed_ = "";
      quantity_ = 0;
      quantiles_ = emptyDoubleList();
      span_ = null;
      if (spanBuilder_ != null) {
        spanBuilder_.dispose();
        spanBuilder_ = null;
      }
      atLeast_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuantilesRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.QuantilesRequest getDefaultInstanceForType() {
      return headcount.v1.QuantilesRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.QuantilesRequest build() {
      headcount.v1.QuantilesRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.QuantilesRequest buildPartial() {
      headcount.v1.QuantilesRequest result = new headcount.v1.QuantilesRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.QuantilesRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.feed_ = feed_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.quantity_ = quantity_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        quantiles_.makeImmutable();
        result.quantiles_ = quantiles_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.span_ = spanBuilder_ == null
            ? span_
            : spanBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.atLeast_ = atLeast_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.QuantilesRequest) {
        return mergeFrom((headcount.v1.QuantilesRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.QuantilesRequest other) {
      if (other == headcount.v1.QuantilesRequest.getDefaultInstance()) return this;
      if (!other.getFeed().isEmpty()) {
        feed_ = other.feed_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.quantity_ != 0) {
        setQuantityValue(other.getQuantityValue());
      }
      if (!other.quantiles_.isEmpty()) {
        if (quantiles_.isEmpty()) {
          quantiles_ = other.quantiles_;
          quantiles_.makeImmutable();
          bitField0_ |= 0x00000004;
        } else {
          ensureQuantilesIsMutable();
          quantiles_.addAll(other.quantiles_);
        }
        onChanged();
      }
      if (other.hasSpan()) {
        mergeSpan(other.getSpan());
      }
      if (!other.getAtLeast().isEmpty()) {
        atLeast_ = other.atLeast_;
        bitField0_ |= 0x00000010;
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
              feed_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              quantity_ = input.readEnum();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 25: {
              double v = input.readDouble();
              ensureQuantilesIsMutable();
              quantiles_.addDouble(v);
              break;
            } // case 25
            case 26: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              int alloc = length > 4096 ? 4096 : length;
              ensureQuantilesIsMutable(alloc / 8);
              while (input.getBytesUntilLimit() > 0) {
                quantiles_.addDouble(input.readDouble());
              }
              input.popLimit(limit);
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetSpanFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 42: {
              atLeast_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000010;
              break;
            } // case 42
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
    private java.lang.Object feed_ = "";
    public java.lang.String getFeed() {
      java.lang.Object ref = feed_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        feed_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getFeedBytes() {
      java.lang.Object ref = feed_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        feed_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setFeed(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      feed_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearFeed() {
      feed_ = getDefaultInstance().getFeed();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setFeedBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      feed_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private int quantity_ = 0;
    @java.lang.Override public int getQuantityValue() {
      return quantity_;
    }
    public Builder setQuantityValue(int value) {
      quantity_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Quantity getQuantity() {
      headcount.v1.Quantity result = headcount.v1.Quantity.forNumber(quantity_);
      return result == null ? headcount.v1.Quantity.UNRECOGNIZED : result;
    }
    public Builder setQuantity(headcount.v1.Quantity value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000002;
      quantity_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearQuantity() {
      bitField0_ = (bitField0_ & ~0x00000002);
      quantity_ = 0;
      onChanged();
      return this;
    }
    private com.google.protobuf.Internal.DoubleList quantiles_ = emptyDoubleList();
    private void ensureQuantilesIsMutable() {
      if (!quantiles_.isModifiable()) {
        quantiles_ = makeMutableCopy(quantiles_);
      }
      bitField0_ |= 0x00000004;
    }
    private void ensureQuantilesIsMutable(int capacity) {
      if (!quantiles_.isModifiable()) {
        quantiles_ = makeMutableCopy(quantiles_, capacity);
      }
      bitField0_ |= 0x00000004;
    }
    public java.util.List<java.lang.Double>
        getQuantilesList() {
      quantiles_.makeImmutable();
      return quantiles_;
    }
    public int getQuantilesCount() {
      return quantiles_.size();
    }
    public double getQuantiles(int index) {
      return quantiles_.getDouble(index);
    }
    public Builder setQuantiles(
        int index, double value) {
      ensureQuantilesIsMutable();
      quantiles_.setDouble(index, value);
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder addQuantiles(double value) {
      ensureQuantilesIsMutable();
      quantiles_.addDouble(value);
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder addAllQuantiles(
        java.lang.Iterable<? extends java.lang.Double> values) {
      ensureQuantilesIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, quantiles_);
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearQuantiles() {
      quantiles_ = emptyDoubleList();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    private headcount.v1.QuerySpan span_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QuerySpan, headcount.v1.QuerySpan.Builder, headcount.v1.QuerySpanOrBuilder> spanBuilder_;
    public boolean hasSpan() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public headcount.v1.QuerySpan getSpan() {
      if (spanBuilder_ == null) {
        return span_ == null ? headcount.v1.QuerySpan.getDefaultInstance() : span_;
      } else {
        return spanBuilder_.getMessage();
      }
    }
    public Builder setSpan(headcount.v1.QuerySpan value) {
      if (spanBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        span_ = value;
      } else {
        spanBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setSpan(
        headcount.v1.QuerySpan.Builder builderForValue) {
      if (spanBuilder_ == null) {
        span_ = builderForValue.build();
      } else {
        spanBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeSpan(headcount.v1.QuerySpan value) {
      if (spanBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          span_ != null &&
          span_ != headcount.v1.QuerySpan.getDefaultInstance()) {
          getSpanBuilder().mergeFrom(value);
        } else {
          span_ = value;
        }
      } else {
        spanBuilder_.mergeFrom(value);
      }
      if (span_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearSpan() {
      bitField0_ = (bitField0_ & ~0x00000008);
      span_ = null;
      if (spanBuilder_ != null) {
        spanBuilder_.dispose();
        spanBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.QuerySpan.Builder getSpanBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetSpanFieldBuilder().getBuilder();
    }
    public headcount.v1.QuerySpanOrBuilder getSpanOrBuilder() {
      if (spanBuilder_ != null) {
        return spanBuilder_.getMessageOrBuilder();
      } else {
        return span_ == null ?
            headcount.v1.QuerySpan.getDefaultInstance() : span_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QuerySpan, headcount.v1.QuerySpan.Builder, headcount.v1.QuerySpanOrBuilder> 
        internalGetSpanFieldBuilder() {
      if (spanBuilder_ == null) {
        spanBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.QuerySpan, headcount.v1.QuerySpan.Builder, headcount.v1.QuerySpanOrBuilder>(
                getSpan(),
                getParentForChildren(),
                isClean());
        span_ = null;
      }
      return spanBuilder_;
    }
    private java.lang.Object atLeast_ = "";
    public java.lang.String getAtLeast() {
      java.lang.Object ref = atLeast_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        atLeast_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getAtLeastBytes() {
      java.lang.Object ref = atLeast_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        atLeast_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setAtLeast(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      atLeast_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearAtLeast() {
      atLeast_ = getDefaultInstance().getAtLeast();
      bitField0_ = (bitField0_ & ~0x00000010);
      onChanged();
      return this;
    }
    public Builder setAtLeastBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      atLeast_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.QuantilesRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.QuantilesRequest();
  }
  public static headcount.v1.QuantilesRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<QuantilesRequest>
      PARSER = new com.google.protobuf.AbstractParser<QuantilesRequest>() {
    @java.lang.Override
    public QuantilesRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<QuantilesRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<QuantilesRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.QuantilesRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
