package headcount.v1;
@com.google.protobuf.Generated
public final class CountDistinctResponse extends
    com.google.protobuf.GeneratedMessage implements
    CountDistinctResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "CountDistinctResponse");
  }
  private CountDistinctResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private CountDistinctResponse() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_CountDistinctResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_CountDistinctResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.CountDistinctResponse.class, headcount.v1.CountDistinctResponse.Builder.class);
  }
  private int bitField0_;
  public static final int COUNT_FIELD_NUMBER = 1;
  private headcount.v1.Estimate count_;
  @java.lang.Override
  public boolean hasCount() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.Estimate getCount() {
    return count_ == null ? headcount.v1.Estimate.getDefaultInstance() : count_;
  }
  @java.lang.Override
  public headcount.v1.EstimateOrBuilder getCountOrBuilder() {
    return count_ == null ? headcount.v1.Estimate.getDefaultInstance() : count_;
  }
  public static final int ENVELOPE_FIELD_NUMBER = 2;
  private headcount.v1.AnswerEnvelope envelope_;
  @java.lang.Override
  public boolean hasEnvelope() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelope getEnvelope() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  public static final int SKETCH_FIELD_NUMBER = 3;
  private headcount.v1.Sketch sketch_;
  @java.lang.Override
  public boolean hasSketch() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.Sketch getSketch() {
    return sketch_ == null ? headcount.v1.Sketch.getDefaultInstance() : sketch_;
  }
  @java.lang.Override
  public headcount.v1.SketchOrBuilder getSketchOrBuilder() {
    return sketch_ == null ? headcount.v1.Sketch.getDefaultInstance() : sketch_;
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
      output.writeMessage(1, getCount());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(2, getEnvelope());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(3, getSketch());
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
        .computeMessageSize(1, getCount());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getEnvelope());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getSketch());
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
    if (!(obj instanceof headcount.v1.CountDistinctResponse)) {
      return super.equals(obj);
    }
    headcount.v1.CountDistinctResponse other = (headcount.v1.CountDistinctResponse) obj;
    if (hasCount() != other.hasCount()) return false;
    if (hasCount()) {
      if (!getCount()
          .equals(other.getCount())) return false;
    }
    if (hasEnvelope() != other.hasEnvelope()) return false;
    if (hasEnvelope()) {
      if (!getEnvelope()
          .equals(other.getEnvelope())) return false;
    }
    if (hasSketch() != other.hasSketch()) return false;
    if (hasSketch()) {
      if (!getSketch()
          .equals(other.getSketch())) return false;
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
    if (hasCount()) {
      hash = (37 * hash) + COUNT_FIELD_NUMBER;
      hash = (53 * hash) + getCount().hashCode();
    }
    if (hasEnvelope()) {
      hash = (37 * hash) + ENVELOPE_FIELD_NUMBER;
      hash = (53 * hash) + getEnvelope().hashCode();
    }
    if (hasSketch()) {
      hash = (37 * hash) + SKETCH_FIELD_NUMBER;
      hash = (53 * hash) + getSketch().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CountDistinctResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.CountDistinctResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CountDistinctResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.CountDistinctResponse prototype) {
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
      headcount.v1.CountDistinctResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_CountDistinctResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_CountDistinctResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.CountDistinctResponse.class, headcount.v1.CountDistinctResponse.Builder.class);
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
        internalGetCountFieldBuilder();
        internalGetEnvelopeFieldBuilder();
        internalGetSketchFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      count_ = null;
      if (countBuilder_ != null) {
        countBuilder_.dispose();
        countBuilder_ = null;
      }
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      sketch_ = null;
      if (sketchBuilder_ != null) {
        sketchBuilder_.dispose();
        sketchBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_CountDistinctResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.CountDistinctResponse getDefaultInstanceForType() {
      return headcount.v1.CountDistinctResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.CountDistinctResponse build() {
      headcount.v1.CountDistinctResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.CountDistinctResponse buildPartial() {
      headcount.v1.CountDistinctResponse result = new headcount.v1.CountDistinctResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.CountDistinctResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.count_ = countBuilder_ == null
            ? count_
            : countBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.envelope_ = envelopeBuilder_ == null
            ? envelope_
            : envelopeBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.sketch_ = sketchBuilder_ == null
            ? sketch_
            : sketchBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.CountDistinctResponse) {
        return mergeFrom((headcount.v1.CountDistinctResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.CountDistinctResponse other) {
      if (other == headcount.v1.CountDistinctResponse.getDefaultInstance()) return this;
      if (other.hasCount()) {
        mergeCount(other.getCount());
      }
      if (other.hasEnvelope()) {
        mergeEnvelope(other.getEnvelope());
      }
      if (other.hasSketch()) {
        mergeSketch(other.getSketch());
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
                  internalGetCountFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetEnvelopeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetSketchFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
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
    private headcount.v1.Estimate count_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> countBuilder_;
    public boolean hasCount() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public headcount.v1.Estimate getCount() {
      if (countBuilder_ == null) {
        return count_ == null ? headcount.v1.Estimate.getDefaultInstance() : count_;
      } else {
        return countBuilder_.getMessage();
      }
    }
    public Builder setCount(headcount.v1.Estimate value) {
      if (countBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        count_ = value;
      } else {
        countBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setCount(
        headcount.v1.Estimate.Builder builderForValue) {
      if (countBuilder_ == null) {
        count_ = builderForValue.build();
      } else {
        countBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeCount(headcount.v1.Estimate value) {
      if (countBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          count_ != null &&
          count_ != headcount.v1.Estimate.getDefaultInstance()) {
          getCountBuilder().mergeFrom(value);
        } else {
          count_ = value;
        }
      } else {
        countBuilder_.mergeFrom(value);
      }
      if (count_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearCount() {
      bitField0_ = (bitField0_ & ~0x00000001);
      count_ = null;
      if (countBuilder_ != null) {
        countBuilder_.dispose();
        countBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Estimate.Builder getCountBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetCountFieldBuilder().getBuilder();
    }
    public headcount.v1.EstimateOrBuilder getCountOrBuilder() {
      if (countBuilder_ != null) {
        return countBuilder_.getMessageOrBuilder();
      } else {
        return count_ == null ?
            headcount.v1.Estimate.getDefaultInstance() : count_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> 
        internalGetCountFieldBuilder() {
      if (countBuilder_ == null) {
        countBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder>(
                getCount(),
                getParentForChildren(),
                isClean());
        count_ = null;
      }
      return countBuilder_;
    }
    private headcount.v1.AnswerEnvelope envelope_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> envelopeBuilder_;
    public boolean hasEnvelope() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public headcount.v1.AnswerEnvelope getEnvelope() {
      if (envelopeBuilder_ == null) {
        return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
      } else {
        return envelopeBuilder_.getMessage();
      }
    }
    public Builder setEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        envelope_ = value;
      } else {
        envelopeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setEnvelope(
        headcount.v1.AnswerEnvelope.Builder builderForValue) {
      if (envelopeBuilder_ == null) {
        envelope_ = builderForValue.build();
      } else {
        envelopeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          envelope_ != null &&
          envelope_ != headcount.v1.AnswerEnvelope.getDefaultInstance()) {
          getEnvelopeBuilder().mergeFrom(value);
        } else {
          envelope_ = value;
        }
      } else {
        envelopeBuilder_.mergeFrom(value);
      }
      if (envelope_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearEnvelope() {
      bitField0_ = (bitField0_ & ~0x00000002);
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.AnswerEnvelope.Builder getEnvelopeBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetEnvelopeFieldBuilder().getBuilder();
    }
    public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
      if (envelopeBuilder_ != null) {
        return envelopeBuilder_.getMessageOrBuilder();
      } else {
        return envelope_ == null ?
            headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> 
        internalGetEnvelopeFieldBuilder() {
      if (envelopeBuilder_ == null) {
        envelopeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder>(
                getEnvelope(),
                getParentForChildren(),
                isClean());
        envelope_ = null;
      }
      return envelopeBuilder_;
    }
    private headcount.v1.Sketch sketch_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Sketch, headcount.v1.Sketch.Builder, headcount.v1.SketchOrBuilder> sketchBuilder_;
    public boolean hasSketch() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public headcount.v1.Sketch getSketch() {
      if (sketchBuilder_ == null) {
        return sketch_ == null ? headcount.v1.Sketch.getDefaultInstance() : sketch_;
      } else {
        return sketchBuilder_.getMessage();
      }
    }
    public Builder setSketch(headcount.v1.Sketch value) {
      if (sketchBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        sketch_ = value;
      } else {
        sketchBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setSketch(
        headcount.v1.Sketch.Builder builderForValue) {
      if (sketchBuilder_ == null) {
        sketch_ = builderForValue.build();
      } else {
        sketchBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeSketch(headcount.v1.Sketch value) {
      if (sketchBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          sketch_ != null &&
          sketch_ != headcount.v1.Sketch.getDefaultInstance()) {
          getSketchBuilder().mergeFrom(value);
        } else {
          sketch_ = value;
        }
      } else {
        sketchBuilder_.mergeFrom(value);
      }
      if (sketch_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearSketch() {
      bitField0_ = (bitField0_ & ~0x00000004);
      sketch_ = null;
      if (sketchBuilder_ != null) {
        sketchBuilder_.dispose();
        sketchBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Sketch.Builder getSketchBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetSketchFieldBuilder().getBuilder();
    }
    public headcount.v1.SketchOrBuilder getSketchOrBuilder() {
      if (sketchBuilder_ != null) {
        return sketchBuilder_.getMessageOrBuilder();
      } else {
        return sketch_ == null ?
            headcount.v1.Sketch.getDefaultInstance() : sketch_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Sketch, headcount.v1.Sketch.Builder, headcount.v1.SketchOrBuilder> 
        internalGetSketchFieldBuilder() {
      if (sketchBuilder_ == null) {
        sketchBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Sketch, headcount.v1.Sketch.Builder, headcount.v1.SketchOrBuilder>(
                getSketch(),
                getParentForChildren(),
                isClean());
        sketch_ = null;
      }
      return sketchBuilder_;
    }
  }
  private static final headcount.v1.CountDistinctResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.CountDistinctResponse();
  }
  public static headcount.v1.CountDistinctResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<CountDistinctResponse>
      PARSER = new com.google.protobuf.AbstractParser<CountDistinctResponse>() {
    @java.lang.Override
    public CountDistinctResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<CountDistinctResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<CountDistinctResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.CountDistinctResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
