package headcount.v1;
@com.google.protobuf.Generated
public final class EstimateInnerProductResponse extends
    com.google.protobuf.GeneratedMessage implements
    EstimateInnerProductResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "EstimateInnerProductResponse");
  }
  private EstimateInnerProductResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private EstimateInnerProductResponse() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_EstimateInnerProductResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_EstimateInnerProductResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.EstimateInnerProductResponse.class, headcount.v1.EstimateInnerProductResponse.Builder.class);
  }
  private int bitField0_;
  public static final int INNER_PRODUCT_FIELD_NUMBER = 1;
  private headcount.v1.Estimate innerProduct_;
  @java.lang.Override
  public boolean hasInnerProduct() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.Estimate getInnerProduct() {
    return innerProduct_ == null ? headcount.v1.Estimate.getDefaultInstance() : innerProduct_;
  }
  @java.lang.Override
  public headcount.v1.EstimateOrBuilder getInnerProductOrBuilder() {
    return innerProduct_ == null ? headcount.v1.Estimate.getDefaultInstance() : innerProduct_;
  }
  public static final int COSINE_FIELD_NUMBER = 2;
  private headcount.v1.Estimate cosine_;
  @java.lang.Override
  public boolean hasCosine() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public headcount.v1.Estimate getCosine() {
    return cosine_ == null ? headcount.v1.Estimate.getDefaultInstance() : cosine_;
  }
  @java.lang.Override
  public headcount.v1.EstimateOrBuilder getCosineOrBuilder() {
    return cosine_ == null ? headcount.v1.Estimate.getDefaultInstance() : cosine_;
  }
  public static final int ENVELOPE_FIELD_NUMBER = 3;
  private headcount.v1.AnswerEnvelope envelope_;
  @java.lang.Override
  public boolean hasEnvelope() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelope getEnvelope() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
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
      output.writeMessage(1, getInnerProduct());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(2, getCosine());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(3, getEnvelope());
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
        .computeMessageSize(1, getInnerProduct());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getCosine());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getEnvelope());
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
    if (!(obj instanceof headcount.v1.EstimateInnerProductResponse)) {
      return super.equals(obj);
    }
    headcount.v1.EstimateInnerProductResponse other = (headcount.v1.EstimateInnerProductResponse) obj;
    if (hasInnerProduct() != other.hasInnerProduct()) return false;
    if (hasInnerProduct()) {
      if (!getInnerProduct()
          .equals(other.getInnerProduct())) return false;
    }
    if (hasCosine() != other.hasCosine()) return false;
    if (hasCosine()) {
      if (!getCosine()
          .equals(other.getCosine())) return false;
    }
    if (hasEnvelope() != other.hasEnvelope()) return false;
    if (hasEnvelope()) {
      if (!getEnvelope()
          .equals(other.getEnvelope())) return false;
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
    if (hasInnerProduct()) {
      hash = (37 * hash) + INNER_PRODUCT_FIELD_NUMBER;
      hash = (53 * hash) + getInnerProduct().hashCode();
    }
    if (hasCosine()) {
      hash = (37 * hash) + COSINE_FIELD_NUMBER;
      hash = (53 * hash) + getCosine().hashCode();
    }
    if (hasEnvelope()) {
      hash = (37 * hash) + ENVELOPE_FIELD_NUMBER;
      hash = (53 * hash) + getEnvelope().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.EstimateInnerProductResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.EstimateInnerProductResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.EstimateInnerProductResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.EstimateInnerProductResponse prototype) {
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
      headcount.v1.EstimateInnerProductResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_EstimateInnerProductResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_EstimateInnerProductResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.EstimateInnerProductResponse.class, headcount.v1.EstimateInnerProductResponse.Builder.class);
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
        internalGetInnerProductFieldBuilder();
        internalGetCosineFieldBuilder();
        internalGetEnvelopeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      innerProduct_ = null;
      if (innerProductBuilder_ != null) {
        innerProductBuilder_.dispose();
        innerProductBuilder_ = null;
      }
      cosine_ = null;
      if (cosineBuilder_ != null) {
        cosineBuilder_.dispose();
        cosineBuilder_ = null;
      }
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_EstimateInnerProductResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.EstimateInnerProductResponse getDefaultInstanceForType() {
      return headcount.v1.EstimateInnerProductResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.EstimateInnerProductResponse build() {
      headcount.v1.EstimateInnerProductResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.EstimateInnerProductResponse buildPartial() {
      headcount.v1.EstimateInnerProductResponse result = new headcount.v1.EstimateInnerProductResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.EstimateInnerProductResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.innerProduct_ = innerProductBuilder_ == null
            ? innerProduct_
            : innerProductBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.cosine_ = cosineBuilder_ == null
            ? cosine_
            : cosineBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.envelope_ = envelopeBuilder_ == null
            ? envelope_
            : envelopeBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.EstimateInnerProductResponse) {
        return mergeFrom((headcount.v1.EstimateInnerProductResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.EstimateInnerProductResponse other) {
      if (other == headcount.v1.EstimateInnerProductResponse.getDefaultInstance()) return this;
      if (other.hasInnerProduct()) {
        mergeInnerProduct(other.getInnerProduct());
      }
      if (other.hasCosine()) {
        mergeCosine(other.getCosine());
      }
      if (other.hasEnvelope()) {
        mergeEnvelope(other.getEnvelope());
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
                  internalGetInnerProductFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetCosineFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetEnvelopeFieldBuilder().getBuilder(),
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
    private headcount.v1.Estimate innerProduct_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> innerProductBuilder_;
    public boolean hasInnerProduct() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public headcount.v1.Estimate getInnerProduct() {
      if (innerProductBuilder_ == null) {
        return innerProduct_ == null ? headcount.v1.Estimate.getDefaultInstance() : innerProduct_;
      } else {
        return innerProductBuilder_.getMessage();
      }
    }
    public Builder setInnerProduct(headcount.v1.Estimate value) {
      if (innerProductBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        innerProduct_ = value;
      } else {
        innerProductBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setInnerProduct(
        headcount.v1.Estimate.Builder builderForValue) {
      if (innerProductBuilder_ == null) {
        innerProduct_ = builderForValue.build();
      } else {
        innerProductBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeInnerProduct(headcount.v1.Estimate value) {
      if (innerProductBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          innerProduct_ != null &&
          innerProduct_ != headcount.v1.Estimate.getDefaultInstance()) {
          getInnerProductBuilder().mergeFrom(value);
        } else {
          innerProduct_ = value;
        }
      } else {
        innerProductBuilder_.mergeFrom(value);
      }
      if (innerProduct_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearInnerProduct() {
      bitField0_ = (bitField0_ & ~0x00000001);
      innerProduct_ = null;
      if (innerProductBuilder_ != null) {
        innerProductBuilder_.dispose();
        innerProductBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Estimate.Builder getInnerProductBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetInnerProductFieldBuilder().getBuilder();
    }
    public headcount.v1.EstimateOrBuilder getInnerProductOrBuilder() {
      if (innerProductBuilder_ != null) {
        return innerProductBuilder_.getMessageOrBuilder();
      } else {
        return innerProduct_ == null ?
            headcount.v1.Estimate.getDefaultInstance() : innerProduct_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> 
        internalGetInnerProductFieldBuilder() {
      if (innerProductBuilder_ == null) {
        innerProductBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder>(
                getInnerProduct(),
                getParentForChildren(),
                isClean());
        innerProduct_ = null;
      }
      return innerProductBuilder_;
    }
    private headcount.v1.Estimate cosine_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> cosineBuilder_;
    public boolean hasCosine() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public headcount.v1.Estimate getCosine() {
      if (cosineBuilder_ == null) {
        return cosine_ == null ? headcount.v1.Estimate.getDefaultInstance() : cosine_;
      } else {
        return cosineBuilder_.getMessage();
      }
    }
    public Builder setCosine(headcount.v1.Estimate value) {
      if (cosineBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        cosine_ = value;
      } else {
        cosineBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setCosine(
        headcount.v1.Estimate.Builder builderForValue) {
      if (cosineBuilder_ == null) {
        cosine_ = builderForValue.build();
      } else {
        cosineBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeCosine(headcount.v1.Estimate value) {
      if (cosineBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          cosine_ != null &&
          cosine_ != headcount.v1.Estimate.getDefaultInstance()) {
          getCosineBuilder().mergeFrom(value);
        } else {
          cosine_ = value;
        }
      } else {
        cosineBuilder_.mergeFrom(value);
      }
      if (cosine_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearCosine() {
      bitField0_ = (bitField0_ & ~0x00000002);
      cosine_ = null;
      if (cosineBuilder_ != null) {
        cosineBuilder_.dispose();
        cosineBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Estimate.Builder getCosineBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetCosineFieldBuilder().getBuilder();
    }
    public headcount.v1.EstimateOrBuilder getCosineOrBuilder() {
      if (cosineBuilder_ != null) {
        return cosineBuilder_.getMessageOrBuilder();
      } else {
        return cosine_ == null ?
            headcount.v1.Estimate.getDefaultInstance() : cosine_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder> 
        internalGetCosineFieldBuilder() {
      if (cosineBuilder_ == null) {
        cosineBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Estimate, headcount.v1.Estimate.Builder, headcount.v1.EstimateOrBuilder>(
                getCosine(),
                getParentForChildren(),
                isClean());
        cosine_ = null;
      }
      return cosineBuilder_;
    }
    private headcount.v1.AnswerEnvelope envelope_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> envelopeBuilder_;
    public boolean hasEnvelope() {
      return ((bitField0_ & 0x00000004) != 0);
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
      bitField0_ |= 0x00000004;
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
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
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
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearEnvelope() {
      bitField0_ = (bitField0_ & ~0x00000004);
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.AnswerEnvelope.Builder getEnvelopeBuilder() {
      bitField0_ |= 0x00000004;
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
  }
  private static final headcount.v1.EstimateInnerProductResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.EstimateInnerProductResponse();
  }
  public static headcount.v1.EstimateInnerProductResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<EstimateInnerProductResponse>
      PARSER = new com.google.protobuf.AbstractParser<EstimateInnerProductResponse>() {
    @java.lang.Override
    public EstimateInnerProductResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<EstimateInnerProductResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<EstimateInnerProductResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.EstimateInnerProductResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
