package headcount.v1;
@com.google.protobuf.Generated
public final class CountedState extends
    com.google.protobuf.GeneratedMessage implements
    CountedStateOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "CountedState");
  }
  private CountedState(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private CountedState() {
    response_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_CountedState_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_CountedState_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.CountedState.class, headcount.v1.CountedState.Builder.class);
  }
  private int bitField0_;
  public static final int RESPONSE_FIELD_NUMBER = 1;
  private int response_ = 0;
  @java.lang.Override public int getResponseValue() {
    return response_;
  }
  @java.lang.Override public headcount.v1.Response getResponse() {
    headcount.v1.Response result = headcount.v1.Response.forNumber(response_);
    return result == null ? headcount.v1.Response.UNRECOGNIZED : result;
  }
  public static final int GUESTS_FIELD_NUMBER = 2;
  private int guests_ = 0;
  @java.lang.Override
  public boolean hasGuests() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getGuests() {
    return guests_;
  }
  public static final int ATTRIBUTES_FIELD_NUMBER = 3;
  private headcount.v1.CountedAttributes attributes_;
  @java.lang.Override
  public boolean hasAttributes() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public headcount.v1.CountedAttributes getAttributes() {
    return attributes_ == null ? headcount.v1.CountedAttributes.getDefaultInstance() : attributes_;
  }
  @java.lang.Override
  public headcount.v1.CountedAttributesOrBuilder getAttributesOrBuilder() {
    return attributes_ == null ? headcount.v1.CountedAttributes.getDefaultInstance() : attributes_;
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
    if (response_ != headcount.v1.Response.RESPONSE_UNSPECIFIED.getNumber()) {
      output.writeEnum(1, response_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(2, guests_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(3, getAttributes());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (response_ != headcount.v1.Response.RESPONSE_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(1, response_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(2, guests_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getAttributes());
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
    if (!(obj instanceof headcount.v1.CountedState)) {
      return super.equals(obj);
    }
    headcount.v1.CountedState other = (headcount.v1.CountedState) obj;
    if (response_ != other.response_) return false;
    if (hasGuests() != other.hasGuests()) return false;
    if (hasGuests()) {
      if (getGuests()
          != other.getGuests()) return false;
    }
    if (hasAttributes() != other.hasAttributes()) return false;
    if (hasAttributes()) {
      if (!getAttributes()
          .equals(other.getAttributes())) return false;
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
    hash = (37 * hash) + RESPONSE_FIELD_NUMBER;
    hash = (53 * hash) + response_;
    if (hasGuests()) {
      hash = (37 * hash) + GUESTS_FIELD_NUMBER;
      hash = (53 * hash) + getGuests();
    }
    if (hasAttributes()) {
      hash = (37 * hash) + ATTRIBUTES_FIELD_NUMBER;
      hash = (53 * hash) + getAttributes().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.CountedState parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CountedState parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CountedState parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CountedState parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CountedState parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.CountedState parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.CountedState parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CountedState parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CountedState parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.CountedState parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.CountedState parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.CountedState parseFrom(
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
  public static Builder newBuilder(headcount.v1.CountedState prototype) {
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
      headcount.v1.CountedStateOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_CountedState_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_CountedState_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.CountedState.class, headcount.v1.CountedState.Builder.class);
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
        internalGetAttributesFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      response_ = 0;
      guests_ = 0;
      attributes_ = null;
      if (attributesBuilder_ != null) {
        attributesBuilder_.dispose();
        attributesBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_CountedState_descriptor;
    }
    @java.lang.Override
    public headcount.v1.CountedState getDefaultInstanceForType() {
      return headcount.v1.CountedState.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.CountedState build() {
      headcount.v1.CountedState result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.CountedState buildPartial() {
      headcount.v1.CountedState result = new headcount.v1.CountedState(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.CountedState result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.response_ = response_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.guests_ = guests_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.attributes_ = attributesBuilder_ == null
            ? attributes_
            : attributesBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.CountedState) {
        return mergeFrom((headcount.v1.CountedState)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.CountedState other) {
      if (other == headcount.v1.CountedState.getDefaultInstance()) return this;
      if (other.response_ != 0) {
        setResponseValue(other.getResponseValue());
      }
      if (other.hasGuests()) {
        setGuests(other.getGuests());
      }
      if (other.hasAttributes()) {
        mergeAttributes(other.getAttributes());
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
              response_ = input.readEnum();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              guests_ = input.readUInt32();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 26: {
              input.readMessage(
                  internalGetAttributesFieldBuilder().getBuilder(),
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
    private int response_ = 0;
    @java.lang.Override public int getResponseValue() {
      return response_;
    }
    public Builder setResponseValue(int value) {
      response_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Response getResponse() {
      headcount.v1.Response result = headcount.v1.Response.forNumber(response_);
      return result == null ? headcount.v1.Response.UNRECOGNIZED : result;
    }
    public Builder setResponse(headcount.v1.Response value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000001;
      response_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearResponse() {
      bitField0_ = (bitField0_ & ~0x00000001);
      response_ = 0;
      onChanged();
      return this;
    }
    private int guests_ ;
    @java.lang.Override
    public boolean hasGuests() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public int getGuests() {
      return guests_;
    }
    public Builder setGuests(int value) {
      guests_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearGuests() {
      bitField0_ = (bitField0_ & ~0x00000002);
      guests_ = 0;
      onChanged();
      return this;
    }
    private headcount.v1.CountedAttributes attributes_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CountedAttributes, headcount.v1.CountedAttributes.Builder, headcount.v1.CountedAttributesOrBuilder> attributesBuilder_;
    public boolean hasAttributes() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public headcount.v1.CountedAttributes getAttributes() {
      if (attributesBuilder_ == null) {
        return attributes_ == null ? headcount.v1.CountedAttributes.getDefaultInstance() : attributes_;
      } else {
        return attributesBuilder_.getMessage();
      }
    }
    public Builder setAttributes(headcount.v1.CountedAttributes value) {
      if (attributesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        attributes_ = value;
      } else {
        attributesBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setAttributes(
        headcount.v1.CountedAttributes.Builder builderForValue) {
      if (attributesBuilder_ == null) {
        attributes_ = builderForValue.build();
      } else {
        attributesBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeAttributes(headcount.v1.CountedAttributes value) {
      if (attributesBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          attributes_ != null &&
          attributes_ != headcount.v1.CountedAttributes.getDefaultInstance()) {
          getAttributesBuilder().mergeFrom(value);
        } else {
          attributes_ = value;
        }
      } else {
        attributesBuilder_.mergeFrom(value);
      }
      if (attributes_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearAttributes() {
      bitField0_ = (bitField0_ & ~0x00000004);
      attributes_ = null;
      if (attributesBuilder_ != null) {
        attributesBuilder_.dispose();
        attributesBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.CountedAttributes.Builder getAttributesBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetAttributesFieldBuilder().getBuilder();
    }
    public headcount.v1.CountedAttributesOrBuilder getAttributesOrBuilder() {
      if (attributesBuilder_ != null) {
        return attributesBuilder_.getMessageOrBuilder();
      } else {
        return attributes_ == null ?
            headcount.v1.CountedAttributes.getDefaultInstance() : attributes_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CountedAttributes, headcount.v1.CountedAttributes.Builder, headcount.v1.CountedAttributesOrBuilder> 
        internalGetAttributesFieldBuilder() {
      if (attributesBuilder_ == null) {
        attributesBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.CountedAttributes, headcount.v1.CountedAttributes.Builder, headcount.v1.CountedAttributesOrBuilder>(
                getAttributes(),
                getParentForChildren(),
                isClean());
        attributes_ = null;
      }
      return attributesBuilder_;
    }
  }
  private static final headcount.v1.CountedState DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.CountedState();
  }
  public static headcount.v1.CountedState getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<CountedState>
      PARSER = new com.google.protobuf.AbstractParser<CountedState>() {
    @java.lang.Override
    public CountedState parsePartialFrom(
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
  public static com.google.protobuf.Parser<CountedState> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<CountedState> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.CountedState getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
