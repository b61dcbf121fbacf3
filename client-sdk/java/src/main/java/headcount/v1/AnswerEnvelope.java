package headcount.v1;
@com.google.protobuf.Generated
public final class AnswerEnvelope extends
    com.google.protobuf.GeneratedMessage implements
    AnswerEnvelopeOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "AnswerEnvelope");
  }
  private AnswerEnvelope(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private AnswerEnvelope() {
    asOf_ = "";
    unit_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_AnswerEnvelope_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_AnswerEnvelope_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.AnswerEnvelope.class, headcount.v1.AnswerEnvelope.Builder.class);
  }
  private int bitField0_;
  public static final int WINDOW_START_FIELD_NUMBER = 1;
  private com.google.protobuf.Timestamp windowStart_;
  @java.lang.Override
  public boolean hasWindowStart() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWindowStart() {
    return windowStart_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowStart_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWindowStartOrBuilder() {
    return windowStart_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowStart_;
  }
  public static final int WINDOW_END_FIELD_NUMBER = 2;
  private com.google.protobuf.Timestamp windowEnd_;
  @java.lang.Override
  public boolean hasWindowEnd() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWindowEnd() {
    return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder() {
    return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
  }
  public static final int AS_OF_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private volatile java.lang.Object asOf_ = "";
  @java.lang.Override
  public java.lang.String getAsOf() {
    java.lang.Object ref = asOf_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      asOf_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getAsOfBytes() {
    java.lang.Object ref = asOf_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      asOf_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int SHED_FRACTION_FIELD_NUMBER = 4;
  private double shedFraction_ = 0D;
  @java.lang.Override
  public boolean hasShedFraction() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public double getShedFraction() {
    return shedFraction_;
  }
  public static final int EXACT_FIELD_NUMBER = 5;
  private boolean exact_ = false;
  @java.lang.Override
  public boolean hasExact() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public boolean getExact() {
    return exact_;
  }
  public static final int WHOLE_FIELD_NUMBER = 6;
  private boolean whole_ = false;
  @java.lang.Override
  public boolean hasWhole() {
    return ((bitField0_ & 0x00000010) != 0);
  }
  @java.lang.Override
  public boolean getWhole() {
    return whole_;
  }
  public static final int GROSS_FIELD_NUMBER = 7;
  private boolean gross_ = false;
  @java.lang.Override
  public boolean hasGross() {
    return ((bitField0_ & 0x00000020) != 0);
  }
  @java.lang.Override
  public boolean getGross() {
    return gross_;
  }
  public static final int WATERMARK_FIELD_NUMBER = 8;
  private com.google.protobuf.Timestamp watermark_;
  @java.lang.Override
  public boolean hasWatermark() {
    return ((bitField0_ & 0x00000040) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWatermark() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  public static final int UNIT_FIELD_NUMBER = 9;
  private int unit_ = 0;
  @java.lang.Override public int getUnitValue() {
    return unit_;
  }
  @java.lang.Override public headcount.v1.Unit getUnit() {
    headcount.v1.Unit result = headcount.v1.Unit.forNumber(unit_);
    return result == null ? headcount.v1.Unit.UNRECOGNIZED : result;
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
      output.writeMessage(1, getWindowStart());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(2, getWindowEnd());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(asOf_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, asOf_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeDouble(4, shedFraction_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeBool(5, exact_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      output.writeBool(6, whole_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      output.writeBool(7, gross_);
    }
    if (((bitField0_ & 0x00000040) != 0)) {
      output.writeMessage(8, getWatermark());
    }
    if (unit_ != headcount.v1.Unit.UNIT_UNSPECIFIED.getNumber()) {
      output.writeEnum(9, unit_);
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
        .computeMessageSize(1, getWindowStart());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getWindowEnd());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(asOf_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, asOf_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(4, shedFraction_);
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(5, exact_);
    }
    if (((bitField0_ & 0x00000010) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(6, whole_);
    }
    if (((bitField0_ & 0x00000020) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(7, gross_);
    }
    if (((bitField0_ & 0x00000040) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(8, getWatermark());
    }
    if (unit_ != headcount.v1.Unit.UNIT_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(9, unit_);
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
    if (!(obj instanceof headcount.v1.AnswerEnvelope)) {
      return super.equals(obj);
    }
    headcount.v1.AnswerEnvelope other = (headcount.v1.AnswerEnvelope) obj;
    if (hasWindowStart() != other.hasWindowStart()) return false;
    if (hasWindowStart()) {
      if (!getWindowStart()
          .equals(other.getWindowStart())) return false;
    }
    if (hasWindowEnd() != other.hasWindowEnd()) return false;
    if (hasWindowEnd()) {
      if (!getWindowEnd()
          .equals(other.getWindowEnd())) return false;
    }
    if (!getAsOf()
        .equals(other.getAsOf())) return false;
    if (hasShedFraction() != other.hasShedFraction()) return false;
    if (hasShedFraction()) {
      if (java.lang.Double.doubleToLongBits(getShedFraction())
          != java.lang.Double.doubleToLongBits(
              other.getShedFraction())) return false;
    }
    if (hasExact() != other.hasExact()) return false;
    if (hasExact()) {
      if (getExact()
          != other.getExact()) return false;
    }
    if (hasWhole() != other.hasWhole()) return false;
    if (hasWhole()) {
      if (getWhole()
          != other.getWhole()) return false;
    }
    if (hasGross() != other.hasGross()) return false;
    if (hasGross()) {
      if (getGross()
          != other.getGross()) return false;
    }
    if (hasWatermark() != other.hasWatermark()) return false;
    if (hasWatermark()) {
      if (!getWatermark()
          .equals(other.getWatermark())) return false;
    }
    if (unit_ != other.unit_) return false;
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
    if (hasWindowStart()) {
      hash = (37 * hash) + WINDOW_START_FIELD_NUMBER;
      hash = (53 * hash) + getWindowStart().hashCode();
    }
    if (hasWindowEnd()) {
      hash = (37 * hash) + WINDOW_END_FIELD_NUMBER;
      hash = (53 * hash) + getWindowEnd().hashCode();
    }
    hash = (37 * hash) + AS_OF_FIELD_NUMBER;
    hash = (53 * hash) + getAsOf().hashCode();
    if (hasShedFraction()) {
      hash = (37 * hash) + SHED_FRACTION_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          java.lang.Double.doubleToLongBits(getShedFraction()));
    }
    if (hasExact()) {
      hash = (37 * hash) + EXACT_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
          getExact());
    }
    if (hasWhole()) {
      hash = (37 * hash) + WHOLE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
          getWhole());
    }
    if (hasGross()) {
      hash = (37 * hash) + GROSS_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
          getGross());
    }
    if (hasWatermark()) {
      hash = (37 * hash) + WATERMARK_FIELD_NUMBER;
      hash = (53 * hash) + getWatermark().hashCode();
    }
    hash = (37 * hash) + UNIT_FIELD_NUMBER;
    hash = (53 * hash) + unit_;
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.AnswerEnvelope parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.AnswerEnvelope parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.AnswerEnvelope parseFrom(
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
  public static Builder newBuilder(headcount.v1.AnswerEnvelope prototype) {
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
      headcount.v1.AnswerEnvelopeOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_AnswerEnvelope_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_AnswerEnvelope_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.AnswerEnvelope.class, headcount.v1.AnswerEnvelope.Builder.class);
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
        internalGetWindowStartFieldBuilder();
        internalGetWindowEndFieldBuilder();
        internalGetWatermarkFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      windowStart_ = null;
      if (windowStartBuilder_ != null) {
        windowStartBuilder_.dispose();
        windowStartBuilder_ = null;
      }
      windowEnd_ = null;
      if (windowEndBuilder_ != null) {
        windowEndBuilder_.dispose();
        windowEndBuilder_ = null;
      }
      asOf_ = "";
      shedFraction_ = 0D;
      exact_ = false;
      whole_ = false;
      gross_ = false;
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      unit_ = 0;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_AnswerEnvelope_descriptor;
    }
    @java.lang.Override
    public headcount.v1.AnswerEnvelope getDefaultInstanceForType() {
      return headcount.v1.AnswerEnvelope.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.AnswerEnvelope build() {
      headcount.v1.AnswerEnvelope result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.AnswerEnvelope buildPartial() {
      headcount.v1.AnswerEnvelope result = new headcount.v1.AnswerEnvelope(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.AnswerEnvelope result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.windowStart_ = windowStartBuilder_ == null
            ? windowStart_
            : windowStartBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.windowEnd_ = windowEndBuilder_ == null
            ? windowEnd_
            : windowEndBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.asOf_ = asOf_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.shedFraction_ = shedFraction_;
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.exact_ = exact_;
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.whole_ = whole_;
        to_bitField0_ |= 0x00000010;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.gross_ = gross_;
        to_bitField0_ |= 0x00000020;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.watermark_ = watermarkBuilder_ == null
            ? watermark_
            : watermarkBuilder_.build();
        to_bitField0_ |= 0x00000040;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.unit_ = unit_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.AnswerEnvelope) {
        return mergeFrom((headcount.v1.AnswerEnvelope)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.AnswerEnvelope other) {
      if (other == headcount.v1.AnswerEnvelope.getDefaultInstance()) return this;
      if (other.hasWindowStart()) {
        mergeWindowStart(other.getWindowStart());
      }
      if (other.hasWindowEnd()) {
        mergeWindowEnd(other.getWindowEnd());
      }
      if (!other.getAsOf().isEmpty()) {
        asOf_ = other.asOf_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (other.hasShedFraction()) {
        setShedFraction(other.getShedFraction());
      }
      if (other.hasExact()) {
        setExact(other.getExact());
      }
      if (other.hasWhole()) {
        setWhole(other.getWhole());
      }
      if (other.hasGross()) {
        setGross(other.getGross());
      }
      if (other.hasWatermark()) {
        mergeWatermark(other.getWatermark());
      }
      if (other.unit_ != 0) {
        setUnitValue(other.getUnitValue());
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
                  internalGetWindowStartFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetWindowEndFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              asOf_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 33: {
              shedFraction_ = input.readDouble();
              bitField0_ |= 0x00000008;
              break;
            } // case 33
            case 40: {
              exact_ = input.readBool();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 48: {
              whole_ = input.readBool();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 56: {
              gross_ = input.readBool();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 66: {
              input.readMessage(
                  internalGetWatermarkFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000080;
              break;
            } // case 66
            case 72: {
              unit_ = input.readEnum();
              bitField0_ |= 0x00000100;
              break;
            } // case 72
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
    private com.google.protobuf.Timestamp windowStart_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> windowStartBuilder_;
    public boolean hasWindowStart() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public com.google.protobuf.Timestamp getWindowStart() {
      if (windowStartBuilder_ == null) {
        return windowStart_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowStart_;
      } else {
        return windowStartBuilder_.getMessage();
      }
    }
    public Builder setWindowStart(com.google.protobuf.Timestamp value) {
      if (windowStartBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        windowStart_ = value;
      } else {
        windowStartBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setWindowStart(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (windowStartBuilder_ == null) {
        windowStart_ = builderForValue.build();
      } else {
        windowStartBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeWindowStart(com.google.protobuf.Timestamp value) {
      if (windowStartBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          windowStart_ != null &&
          windowStart_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getWindowStartBuilder().mergeFrom(value);
        } else {
          windowStart_ = value;
        }
      } else {
        windowStartBuilder_.mergeFrom(value);
      }
      if (windowStart_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearWindowStart() {
      bitField0_ = (bitField0_ & ~0x00000001);
      windowStart_ = null;
      if (windowStartBuilder_ != null) {
        windowStartBuilder_.dispose();
        windowStartBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWindowStartBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetWindowStartFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getWindowStartOrBuilder() {
      if (windowStartBuilder_ != null) {
        return windowStartBuilder_.getMessageOrBuilder();
      } else {
        return windowStart_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : windowStart_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetWindowStartFieldBuilder() {
      if (windowStartBuilder_ == null) {
        windowStartBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getWindowStart(),
                getParentForChildren(),
                isClean());
        windowStart_ = null;
      }
      return windowStartBuilder_;
    }
    private com.google.protobuf.Timestamp windowEnd_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> windowEndBuilder_;
    public boolean hasWindowEnd() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public com.google.protobuf.Timestamp getWindowEnd() {
      if (windowEndBuilder_ == null) {
        return windowEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
      } else {
        return windowEndBuilder_.getMessage();
      }
    }
    public Builder setWindowEnd(com.google.protobuf.Timestamp value) {
      if (windowEndBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        windowEnd_ = value;
      } else {
        windowEndBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setWindowEnd(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (windowEndBuilder_ == null) {
        windowEnd_ = builderForValue.build();
      } else {
        windowEndBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeWindowEnd(com.google.protobuf.Timestamp value) {
      if (windowEndBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          windowEnd_ != null &&
          windowEnd_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getWindowEndBuilder().mergeFrom(value);
        } else {
          windowEnd_ = value;
        }
      } else {
        windowEndBuilder_.mergeFrom(value);
      }
      if (windowEnd_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearWindowEnd() {
      bitField0_ = (bitField0_ & ~0x00000002);
      windowEnd_ = null;
      if (windowEndBuilder_ != null) {
        windowEndBuilder_.dispose();
        windowEndBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWindowEndBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetWindowEndFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder() {
      if (windowEndBuilder_ != null) {
        return windowEndBuilder_.getMessageOrBuilder();
      } else {
        return windowEnd_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : windowEnd_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetWindowEndFieldBuilder() {
      if (windowEndBuilder_ == null) {
        windowEndBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getWindowEnd(),
                getParentForChildren(),
                isClean());
        windowEnd_ = null;
      }
      return windowEndBuilder_;
    }
    private java.lang.Object asOf_ = "";
    public java.lang.String getAsOf() {
      java.lang.Object ref = asOf_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        asOf_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getAsOfBytes() {
      java.lang.Object ref = asOf_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        asOf_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setAsOf(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      asOf_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearAsOf() {
      asOf_ = getDefaultInstance().getAsOf();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setAsOfBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      asOf_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private double shedFraction_ ;
    @java.lang.Override
    public boolean hasShedFraction() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public double getShedFraction() {
      return shedFraction_;
    }
    public Builder setShedFraction(double value) {
      shedFraction_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearShedFraction() {
      bitField0_ = (bitField0_ & ~0x00000008);
      shedFraction_ = 0D;
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
    private boolean whole_ ;
    @java.lang.Override
    public boolean hasWhole() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    @java.lang.Override
    public boolean getWhole() {
      return whole_;
    }
    public Builder setWhole(boolean value) {
      whole_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearWhole() {
      bitField0_ = (bitField0_ & ~0x00000020);
      whole_ = false;
      onChanged();
      return this;
    }
    private boolean gross_ ;
    @java.lang.Override
    public boolean hasGross() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    @java.lang.Override
    public boolean getGross() {
      return gross_;
    }
    public Builder setGross(boolean value) {
      gross_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearGross() {
      bitField0_ = (bitField0_ & ~0x00000040);
      gross_ = false;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp watermark_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> watermarkBuilder_;
    public boolean hasWatermark() {
      return ((bitField0_ & 0x00000080) != 0);
    }
    public com.google.protobuf.Timestamp getWatermark() {
      if (watermarkBuilder_ == null) {
        return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
      } else {
        return watermarkBuilder_.getMessage();
      }
    }
    public Builder setWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        watermark_ = value;
      } else {
        watermarkBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder setWatermark(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (watermarkBuilder_ == null) {
        watermark_ = builderForValue.build();
      } else {
        watermarkBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder mergeWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (((bitField0_ & 0x00000080) != 0) &&
          watermark_ != null &&
          watermark_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getWatermarkBuilder().mergeFrom(value);
        } else {
          watermark_ = value;
        }
      } else {
        watermarkBuilder_.mergeFrom(value);
      }
      if (watermark_ != null) {
        bitField0_ |= 0x00000080;
        onChanged();
      }
      return this;
    }
    public Builder clearWatermark() {
      bitField0_ = (bitField0_ & ~0x00000080);
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWatermarkBuilder() {
      bitField0_ |= 0x00000080;
      onChanged();
      return internalGetWatermarkFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
      if (watermarkBuilder_ != null) {
        return watermarkBuilder_.getMessageOrBuilder();
      } else {
        return watermark_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetWatermarkFieldBuilder() {
      if (watermarkBuilder_ == null) {
        watermarkBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getWatermark(),
                getParentForChildren(),
                isClean());
        watermark_ = null;
      }
      return watermarkBuilder_;
    }
    private int unit_ = 0;
    @java.lang.Override public int getUnitValue() {
      return unit_;
    }
    public Builder setUnitValue(int value) {
      unit_ = value;
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Unit getUnit() {
      headcount.v1.Unit result = headcount.v1.Unit.forNumber(unit_);
      return result == null ? headcount.v1.Unit.UNRECOGNIZED : result;
    }
    public Builder setUnit(headcount.v1.Unit value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000100;
      unit_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearUnit() {
      bitField0_ = (bitField0_ & ~0x00000100);
      unit_ = 0;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.AnswerEnvelope DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.AnswerEnvelope();
  }
  public static headcount.v1.AnswerEnvelope getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<AnswerEnvelope>
      PARSER = new com.google.protobuf.AbstractParser<AnswerEnvelope>() {
    @java.lang.Override
    public AnswerEnvelope parsePartialFrom(
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
  public static com.google.protobuf.Parser<AnswerEnvelope> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<AnswerEnvelope> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelope getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
