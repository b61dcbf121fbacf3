package headcount.v1;
@com.google.protobuf.Generated
public final class SampleResponse extends
    com.google.protobuf.GeneratedMessage implements
    SampleResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SampleResponse");
  }
  private SampleResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SampleResponse() {
    rsvps_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_SampleResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_SampleResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SampleResponse.class, headcount.v1.SampleResponse.Builder.class);
  }
  private int bitField0_;
  public static final int RSVPS_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.Rsvp> rsvps_;
  @java.lang.Override
  public java.util.List<headcount.v1.Rsvp> getRsvpsList() {
    return rsvps_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.RsvpOrBuilder> 
      getRsvpsOrBuilderList() {
    return rsvps_;
  }
  @java.lang.Override
  public int getRsvpsCount() {
    return rsvps_.size();
  }
  @java.lang.Override
  public headcount.v1.Rsvp getRsvps(int index) {
    return rsvps_.get(index);
  }
  @java.lang.Override
  public headcount.v1.RsvpOrBuilder getRsvpsOrBuilder(
      int index) {
    return rsvps_.get(index);
  }
  public static final int POPULATION_FIELD_NUMBER = 2;
  private long population_ = 0L;
  @java.lang.Override
  public boolean hasPopulation() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getPopulation() {
    return population_;
  }
  public static final int ENVELOPE_FIELD_NUMBER = 3;
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
    for (int i = 0; i < rsvps_.size(); i++) {
      output.writeMessage(1, rsvps_.get(i));
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(2, population_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(3, getEnvelope());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < rsvps_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, rsvps_.get(i));
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(2, population_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
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
    if (!(obj instanceof headcount.v1.SampleResponse)) {
      return super.equals(obj);
    }
    headcount.v1.SampleResponse other = (headcount.v1.SampleResponse) obj;
    if (!getRsvpsList()
        .equals(other.getRsvpsList())) return false;
    if (hasPopulation() != other.hasPopulation()) return false;
    if (hasPopulation()) {
      if (getPopulation()
          != other.getPopulation()) return false;
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
    if (getRsvpsCount() > 0) {
      hash = (37 * hash) + RSVPS_FIELD_NUMBER;
      hash = (53 * hash) + getRsvpsList().hashCode();
    }
    if (hasPopulation()) {
      hash = (37 * hash) + POPULATION_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getPopulation());
    }
    if (hasEnvelope()) {
      hash = (37 * hash) + ENVELOPE_FIELD_NUMBER;
      hash = (53 * hash) + getEnvelope().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SampleResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SampleResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SampleResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SampleResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SampleResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SampleResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SampleResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SampleResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SampleResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SampleResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SampleResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SampleResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.SampleResponse prototype) {
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
      headcount.v1.SampleResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_SampleResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_SampleResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SampleResponse.class, headcount.v1.SampleResponse.Builder.class);
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
        internalGetRsvpsFieldBuilder();
        internalGetEnvelopeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      if (rsvpsBuilder_ == null) {
        rsvps_ = java.util.Collections.emptyList();
      } else {
        rsvps_ = null;
        rsvpsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      population_ = 0L;
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
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_SampleResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SampleResponse getDefaultInstanceForType() {
      return headcount.v1.SampleResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SampleResponse build() {
      headcount.v1.SampleResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SampleResponse buildPartial() {
      headcount.v1.SampleResponse result = new headcount.v1.SampleResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.SampleResponse result) {
      if (rsvpsBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          rsvps_ = java.util.Collections.unmodifiableList(rsvps_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.rsvps_ = rsvps_;
      } else {
        result.rsvps_ = rsvpsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.SampleResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.population_ = population_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.envelope_ = envelopeBuilder_ == null
            ? envelope_
            : envelopeBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SampleResponse) {
        return mergeFrom((headcount.v1.SampleResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SampleResponse other) {
      if (other == headcount.v1.SampleResponse.getDefaultInstance()) return this;
      if (rsvpsBuilder_ == null) {
        if (!other.rsvps_.isEmpty()) {
          if (rsvps_.isEmpty()) {
            rsvps_ = other.rsvps_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureRsvpsIsMutable();
            rsvps_.addAll(other.rsvps_);
          }
          onChanged();
        }
      } else {
        if (!other.rsvps_.isEmpty()) {
          if (rsvpsBuilder_.isEmpty()) {
            rsvpsBuilder_.dispose();
            rsvpsBuilder_ = null;
            rsvps_ = other.rsvps_;
            bitField0_ = (bitField0_ & ~0x00000001);
            rsvpsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetRsvpsFieldBuilder() : null;
          } else {
            rsvpsBuilder_.addAllMessages(other.rsvps_);
          }
        }
      }
      if (other.hasPopulation()) {
        setPopulation(other.getPopulation());
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
              headcount.v1.Rsvp m =
                  input.readMessage(
                      headcount.v1.Rsvp.parser(),
                      extensionRegistry);
              if (rsvpsBuilder_ == null) {
                ensureRsvpsIsMutable();
                rsvps_.add(m);
              } else {
                rsvpsBuilder_.addMessage(m);
              }
              break;
            } // case 10
            case 16: {
              population_ = input.readUInt64();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
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
    private java.util.List<headcount.v1.Rsvp> rsvps_ =
      java.util.Collections.emptyList();
    private void ensureRsvpsIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        rsvps_ = new java.util.ArrayList<headcount.v1.Rsvp>(rsvps_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder> rsvpsBuilder_;
    public java.util.List<headcount.v1.Rsvp> getRsvpsList() {
      if (rsvpsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(rsvps_);
      } else {
        return rsvpsBuilder_.getMessageList();
      }
    }
    public int getRsvpsCount() {
      if (rsvpsBuilder_ == null) {
        return rsvps_.size();
      } else {
        return rsvpsBuilder_.getCount();
      }
    }
    public headcount.v1.Rsvp getRsvps(int index) {
      if (rsvpsBuilder_ == null) {
        return rsvps_.get(index);
      } else {
        return rsvpsBuilder_.getMessage(index);
      }
    }
    public Builder setRsvps(
        int index, headcount.v1.Rsvp value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.set(index, value);
        onChanged();
      } else {
        rsvpsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setRsvps(
        int index, headcount.v1.Rsvp.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.set(index, builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addRsvps(headcount.v1.Rsvp value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.add(value);
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addRsvps(
        int index, headcount.v1.Rsvp value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.add(index, value);
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addRsvps(
        headcount.v1.Rsvp.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.add(builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addRsvps(
        int index, headcount.v1.Rsvp.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.add(index, builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllRsvps(
        java.lang.Iterable<? extends headcount.v1.Rsvp> values) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, rsvps_);
        onChanged();
      } else {
        rsvpsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearRsvps() {
      if (rsvpsBuilder_ == null) {
        rsvps_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        rsvpsBuilder_.clear();
      }
      return this;
    }
    public Builder removeRsvps(int index) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.remove(index);
        onChanged();
      } else {
        rsvpsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.Rsvp.Builder getRsvpsBuilder(
        int index) {
      return internalGetRsvpsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.RsvpOrBuilder getRsvpsOrBuilder(
        int index) {
      if (rsvpsBuilder_ == null) {
        return rsvps_.get(index);  } else {
        return rsvpsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.RsvpOrBuilder> 
         getRsvpsOrBuilderList() {
      if (rsvpsBuilder_ != null) {
        return rsvpsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(rsvps_);
      }
    }
    public headcount.v1.Rsvp.Builder addRsvpsBuilder() {
      return internalGetRsvpsFieldBuilder().addBuilder(
          headcount.v1.Rsvp.getDefaultInstance());
    }
    public headcount.v1.Rsvp.Builder addRsvpsBuilder(
        int index) {
      return internalGetRsvpsFieldBuilder().addBuilder(
          index, headcount.v1.Rsvp.getDefaultInstance());
    }
    public java.util.List<headcount.v1.Rsvp.Builder> 
         getRsvpsBuilderList() {
      return internalGetRsvpsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder> 
        internalGetRsvpsFieldBuilder() {
      if (rsvpsBuilder_ == null) {
        rsvpsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.Rsvp, headcount.v1.Rsvp.Builder, headcount.v1.RsvpOrBuilder>(
                rsvps_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        rsvps_ = null;
      }
      return rsvpsBuilder_;
    }
    private long population_ ;
    @java.lang.Override
    public boolean hasPopulation() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public long getPopulation() {
      return population_;
    }
    public Builder setPopulation(long value) {
      population_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearPopulation() {
      bitField0_ = (bitField0_ & ~0x00000002);
      population_ = 0L;
      onChanged();
      return this;
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
  private static final headcount.v1.SampleResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SampleResponse();
  }
  public static headcount.v1.SampleResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SampleResponse>
      PARSER = new com.google.protobuf.AbstractParser<SampleResponse>() {
    @java.lang.Override
    public SampleResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<SampleResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SampleResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SampleResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
