package headcount.v1;
@com.google.protobuf.Generated
public final class Estimate extends
    com.google.protobuf.GeneratedMessage implements
    EstimateOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Estimate");
  }
  private Estimate(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Estimate() {
    method_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_Estimate_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_Estimate_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Estimate.class, headcount.v1.Estimate.Builder.class);
  }
  private int bitField0_;
  public static final int ESTIMATE_FIELD_NUMBER = 1;
  private double estimate_ = 0D;
  @java.lang.Override
  public boolean hasEstimate() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public double getEstimate() {
    return estimate_;
  }
  public static final int LOWER_FIELD_NUMBER = 2;
  private double lower_ = 0D;
  @java.lang.Override
  public boolean hasLower() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public double getLower() {
    return lower_;
  }
  public static final int UPPER_FIELD_NUMBER = 3;
  private double upper_ = 0D;
  @java.lang.Override
  public boolean hasUpper() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public double getUpper() {
    return upper_;
  }
  public static final int CONFIDENCE_FIELD_NUMBER = 4;
  private double confidence_ = 0D;
  @java.lang.Override
  public boolean hasConfidence() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public double getConfidence() {
    return confidence_;
  }
  public static final int EXACT_FIELD_NUMBER = 5;
  private boolean exact_ = false;
  @java.lang.Override
  public boolean hasExact() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public boolean getExact() {
    return exact_;
  }
  public static final int METHOD_FIELD_NUMBER = 6;
  @SuppressWarnings("serial")
  private volatile java.lang.Object method_ = "";
  @java.lang.Override
  public java.lang.String getMethod() {
    java.lang.Object ref = method_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      method_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getMethodBytes() {
    java.lang.Object ref = method_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      method_ = b;
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
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeDouble(1, estimate_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeDouble(2, lower_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeDouble(3, upper_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeDouble(4, confidence_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeBool(5, exact_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(method_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 6, method_);
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
        .computeDoubleSize(1, estimate_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(2, lower_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(3, upper_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(4, confidence_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(5, exact_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(method_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(6, method_);
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
    if (!(obj instanceof headcount.v1.Estimate)) {
      return super.equals(obj);
    }
    headcount.v1.Estimate other = (headcount.v1.Estimate) obj;
    if (hasEstimate() != other.hasEstimate()) return false;
    if (hasEstimate()) {
      if (java.lang.Double.doubleToLongBits(getEstimate())
          != java.lang.Double.doubleToLongBits(
              other.getEstimate())) return false;
    }
    if (hasLower() != other.hasLower()) return false;
    if (hasLower()) {
      if (java.lang.Double.doubleToLongBits(getLower())
          != java.lang.Double.doubleToLongBits(
              other.getLower())) return false;
    }
    if (hasUpper() != other.hasUpper()) return false;
    if (hasUpper()) {
      if (java.lang.Double.doubleToLongBits(getUpper())
          != java.lang.Double.doubleToLongBits(
              other.getUpper())) return false;
    }
    if (hasConfidence() != other.hasConfidence()) return false;
    if (hasConfidence()) {
      if (java.lang.Double.doubleToLongBits(getConfidence())
          != java.lang.Double.doubleToLongBits(
              other.getConfidence())) return false;
    }
    if (hasExact() != other.hasExact()) return false;
    if (hasExact()) {
      if (getExact()
          != other.getExact()) return false;
    }
    if (!getMethod()
        .equals(other.getMethod())) return false;
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
    if (hasEstimate()) {
      hash = (37 * hash) + ESTIMATE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          java.lang.Double.doubleToLongBits(getEstimate()));
    }
    if (hasLower()) {
      hash = (37 * hash) + LOWER_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          java.lang.Double.doubleToLongBits(getLower()));
    }
    if (hasUpper()) {
      hash = (37 * hash) + UPPER_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          java.lang.Double.doubleToLongBits(getUpper()));
    }
    if (hasConfidence()) {
      hash = (37 * hash) + CONFIDENCE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          java.lang.Double.doubleToLongBits(getConfidence()));
    }
    if (hasExact()) {
      hash = (37 * hash) + EXACT_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
          getExact());
    }
    hash = (37 * hash) + METHOD_FIELD_NUMBER;
    hash = (53 * hash) + getMethod().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Estimate parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Estimate parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Estimate parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Estimate parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Estimate parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Estimate parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Estimate parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Estimate parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Estimate parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Estimate parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Estimate parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Estimate parseFrom(
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
  public static Builder newBuilder(headcount.v1.Estimate prototype) {
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
      headcount.v1.EstimateOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_Estimate_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_Estimate_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Estimate.class, headcount.v1.Estimate.Builder.class);
    }
    private Builder() {
    }
    private Builder(
        com.google.protobuf.GeneratedMessage.BuilderParent parent) {
      super(parent);
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      estimate_ = 0D;
      lower_ = 0D;
      upper_ = 0D;
      confidence_ = 0D;
      exact_ = false;
      method_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_Estimate_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Estimate getDefaultInstanceForType() {
      return headcount.v1.Estimate.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Estimate build() {
      headcount.v1.Estimate result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Estimate buildPartial() {
      headcount.v1.Estimate result = new headcount.v1.Estimate(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Estimate result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.estimate_ = estimate_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.lower_ = lower_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.upper_ = upper_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.confidence_ = confidence_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.exact_ = exact_;
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.method_ = method_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Estimate) {
        return mergeFrom((headcount.v1.Estimate)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Estimate other) {
      if (other == headcount.v1.Estimate.getDefaultInstance()) return this;
      if (other.hasEstimate()) {
        setEstimate(other.getEstimate());
      }
      if (other.hasLower()) {
        setLower(other.getLower());
      }
      if (other.hasUpper()) {
        setUpper(other.getUpper());
      }
      if (other.hasConfidence()) {
        setConfidence(other.getConfidence());
      }
      if (other.hasExact()) {
        setExact(other.getExact());
      }
      if (!other.getMethod().isEmpty()) {
        method_ = other.method_;
        bitField0_ |= 0x00000020;
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
            case 9: {
              estimate_ = input.readDouble();
              bitField0_ |= 0x00000001;
              break;
            } // case 9
            case 17: {
              lower_ = input.readDouble();
              bitField0_ |= 0x00000002;
              break;
            } // case 17
            case 25: {
              upper_ = input.readDouble();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
            case 33: {
              confidence_ = input.readDouble();
              bitField0_ |= 0x00000008;
              break;
            } // case 33
            case 40: {
              exact_ = input.readBool();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 50: {
              method_ = input.readStringRequireUtf8();
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
    private double estimate_ ;
    @java.lang.Override
    public boolean hasEstimate() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public double getEstimate() {
      return estimate_;
    }
    public Builder setEstimate(double value) {
      estimate_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearEstimate() {
      bitField0_ = (bitField0_ & ~0x00000001);
      estimate_ = 0D;
      onChanged();
      return this;
    }
    private double lower_ ;
    @java.lang.Override
    public boolean hasLower() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public double getLower() {
      return lower_;
    }
    public Builder setLower(double value) {
      lower_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearLower() {
      bitField0_ = (bitField0_ & ~0x00000002);
      lower_ = 0D;
      onChanged();
      return this;
    }
    private double upper_ ;
    @java.lang.Override
    public boolean hasUpper() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public double getUpper() {
      return upper_;
    }
    public Builder setUpper(double value) {
      upper_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearUpper() {
      bitField0_ = (bitField0_ & ~0x00000004);
      upper_ = 0D;
      onChanged();
      return this;
    }
    private double confidence_ ;
    @java.lang.Override
    public boolean hasConfidence() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public double getConfidence() {
      return confidence_;
    }
    public Builder setConfidence(double value) {
      confidence_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearConfidence() {
      bitField0_ = (bitField0_ & ~0x00000008);
      confidence_ = 0D;
      onChanged();
      return this;
    }
    private boolean exact_ ;
    @java.lang.Override
    public boolean hasExact() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    @java.lang.Override
    public boolean getExact() {
      return exact_;
    }
    public Builder setExact(boolean value) {
      exact_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearExact() {
      bitField0_ = (bitField0_ & ~0x00000010);
      exact_ = false;
      onChanged();
      return this;
    }
    private java.lang.Object method_ = "";
    public java.lang.String getMethod() {
      java.lang.Object ref = method_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        method_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getMethodBytes() {
      java.lang.Object ref = method_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        method_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setMethod(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      method_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearMethod() {
      method_ = getDefaultInstance().getMethod();
      bitField0_ = (bitField0_ & ~0x00000020);
      onChanged();
      return this;
    }
    public Builder setMethodBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      method_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Estimate DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Estimate();
  }
  public static headcount.v1.Estimate getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Estimate>
      PARSER = new com.google.protobuf.AbstractParser<Estimate>() {
    @java.lang.Override
    public Estimate parsePartialFrom(
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
  public static com.google.protobuf.Parser<Estimate> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Estimate> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Estimate getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
