package headcount.v1;
@com.google.protobuf.Generated
public final class DriftAlert extends
    com.google.protobuf.GeneratedMessage implements
    DriftAlertOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DriftAlert");
  }
  private DriftAlert(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private DriftAlert() {
    subject_ = 0;
    method_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_DriftAlert_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_DriftAlert_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.DriftAlert.class, headcount.v1.DriftAlert.Builder.class);
  }
  private int bitField0_;
  public static final int SUBJECT_FIELD_NUMBER = 1;
  private int subject_ = 0;
  @java.lang.Override public int getSubjectValue() {
    return subject_;
  }
  @java.lang.Override public headcount.v1.DriftSubject getSubject() {
    headcount.v1.DriftSubject result = headcount.v1.DriftSubject.forNumber(subject_);
    return result == null ? headcount.v1.DriftSubject.UNRECOGNIZED : result;
  }
  public static final int METHOD_FIELD_NUMBER = 2;
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
  public static final int BEFORE_FIELD_NUMBER = 3;
  private double before_ = 0D;
  @java.lang.Override
  public boolean hasBefore() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public double getBefore() {
    return before_;
  }
  public static final int AFTER_FIELD_NUMBER = 4;
  private double after_ = 0D;
  @java.lang.Override
  public boolean hasAfter() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public double getAfter() {
    return after_;
  }
  public static final int DETECTED_AT_FIELD_NUMBER = 5;
  private com.google.protobuf.Timestamp detectedAt_;
  @java.lang.Override
  public boolean hasDetectedAt() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getDetectedAt() {
    return detectedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : detectedAt_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getDetectedAtOrBuilder() {
    return detectedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : detectedAt_;
  }
  public static final int SECOND_END_FIELD_NUMBER = 6;
  private com.google.protobuf.Timestamp secondEnd_;
  @java.lang.Override
  public boolean hasSecondEnd() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getSecondEnd() {
    return secondEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : secondEnd_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getSecondEndOrBuilder() {
    return secondEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : secondEnd_;
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
    if (subject_ != headcount.v1.DriftSubject.DRIFT_SUBJECT_UNSPECIFIED.getNumber()) {
      output.writeEnum(1, subject_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(method_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, method_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeDouble(3, before_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeDouble(4, after_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(5, getDetectedAt());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(6, getSecondEnd());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (subject_ != headcount.v1.DriftSubject.DRIFT_SUBJECT_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(1, subject_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(method_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, method_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(3, before_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(4, after_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, getDetectedAt());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, getSecondEnd());
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
    if (!(obj instanceof headcount.v1.DriftAlert)) {
      return super.equals(obj);
    }
    headcount.v1.DriftAlert other = (headcount.v1.DriftAlert) obj;
    if (subject_ != other.subject_) return false;
    if (!getMethod()
        .equals(other.getMethod())) return false;
    if (hasBefore() != other.hasBefore()) return false;
    if (hasBefore()) {
      if (java.lang.Double.doubleToLongBits(getBefore())
          != java.lang.Double.doubleToLongBits(
              other.getBefore())) return false;
    }
    if (hasAfter() != other.hasAfter()) return false;
    if (hasAfter()) {
      if (java.lang.Double.doubleToLongBits(getAfter())
          != java.lang.Double.doubleToLongBits(
              other.getAfter())) return false;
    }
    if (hasDetectedAt() != other.hasDetectedAt()) return false;
    if (hasDetectedAt()) {
      if (!getDetectedAt()
          .equals(other.getDetectedAt())) return false;
    }
    if (hasSecondEnd() != other.hasSecondEnd()) return false;
    if (hasSecondEnd()) {
      if (!getSecondEnd()
          .equals(other.getSecondEnd())) return false;
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
    hash = (37 * hash) + SUBJECT_FIELD_NUMBER;
    hash = (53 * hash) + subject_;
    hash = (37 * hash) + METHOD_FIELD_NUMBER;
    hash = (53 * hash) + getMethod().hashCode();
    if (hasBefore()) {
      hash = (37 * hash) + BEFORE_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          java.lang.Double.doubleToLongBits(getBefore()));
    }
    if (hasAfter()) {
      hash = (37 * hash) + AFTER_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          java.lang.Double.doubleToLongBits(getAfter()));
    }
    if (hasDetectedAt()) {
      hash = (37 * hash) + DETECTED_AT_FIELD_NUMBER;
      hash = (53 * hash) + getDetectedAt().hashCode();
    }
    if (hasSecondEnd()) {
      hash = (37 * hash) + SECOND_END_FIELD_NUMBER;
      hash = (53 * hash) + getSecondEnd().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.DriftAlert parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DriftAlert parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DriftAlert parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DriftAlert parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DriftAlert parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.DriftAlert parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.DriftAlert parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DriftAlert parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DriftAlert parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.DriftAlert parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.DriftAlert parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.DriftAlert parseFrom(
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
  public static Builder newBuilder(headcount.v1.DriftAlert prototype) {
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
      headcount.v1.DriftAlertOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_DriftAlert_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_DriftAlert_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.DriftAlert.class, headcount.v1.DriftAlert.Builder.class);
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
        internalGetDetectedAtFieldBuilder();
        internalGetSecondEndFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      subject_ = 0;
      method_ = "";
      before_ = 0D;
      after_ = 0D;
      detectedAt_ = null;
      if (detectedAtBuilder_ != null) {
        detectedAtBuilder_.dispose();
        detectedAtBuilder_ = null;
      }
      secondEnd_ = null;
      if (secondEndBuilder_ != null) {
        secondEndBuilder_.dispose();
        secondEndBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_DriftAlert_descriptor;
    }
    @java.lang.Override
    public headcount.v1.DriftAlert getDefaultInstanceForType() {
      return headcount.v1.DriftAlert.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.DriftAlert build() {
      headcount.v1.DriftAlert result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.DriftAlert buildPartial() {
      headcount.v1.DriftAlert result = new headcount.v1.DriftAlert(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.DriftAlert result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.subject_ = subject_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.method_ = method_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.before_ = before_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.after_ = after_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.detectedAt_ = detectedAtBuilder_ == null
            ? detectedAt_
            : detectedAtBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.secondEnd_ = secondEndBuilder_ == null
            ? secondEnd_
            : secondEndBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.DriftAlert) {
        return mergeFrom((headcount.v1.DriftAlert)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.DriftAlert other) {
      if (other == headcount.v1.DriftAlert.getDefaultInstance()) return this;
      if (other.subject_ != 0) {
        setSubjectValue(other.getSubjectValue());
      }
      if (!other.getMethod().isEmpty()) {
        method_ = other.method_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (other.hasBefore()) {
        setBefore(other.getBefore());
      }
      if (other.hasAfter()) {
        setAfter(other.getAfter());
      }
      if (other.hasDetectedAt()) {
        mergeDetectedAt(other.getDetectedAt());
      }
      if (other.hasSecondEnd()) {
        mergeSecondEnd(other.getSecondEnd());
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
              subject_ = input.readEnum();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 18: {
              method_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 25: {
              before_ = input.readDouble();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
            case 33: {
              after_ = input.readDouble();
              bitField0_ |= 0x00000008;
              break;
            } // case 33
            case 42: {
              input.readMessage(
                  internalGetDetectedAtFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetSecondEndFieldBuilder().getBuilder(),
                  extensionRegistry);
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
    private int subject_ = 0;
    @java.lang.Override public int getSubjectValue() {
      return subject_;
    }
    public Builder setSubjectValue(int value) {
      subject_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.DriftSubject getSubject() {
      headcount.v1.DriftSubject result = headcount.v1.DriftSubject.forNumber(subject_);
      return result == null ? headcount.v1.DriftSubject.UNRECOGNIZED : result;
    }
    public Builder setSubject(headcount.v1.DriftSubject value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000001;
      subject_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearSubject() {
      bitField0_ = (bitField0_ & ~0x00000001);
      subject_ = 0;
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
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearMethod() {
      method_ = getDefaultInstance().getMethod();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setMethodBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      method_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private double before_ ;
    @java.lang.Override
    public boolean hasBefore() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public double getBefore() {
      return before_;
    }
    public Builder setBefore(double value) {
      before_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearBefore() {
      bitField0_ = (bitField0_ & ~0x00000004);
      before_ = 0D;
      onChanged();
      return this;
    }
    private double after_ ;
    @java.lang.Override
    public boolean hasAfter() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public double getAfter() {
      return after_;
    }
    public Builder setAfter(double value) {
      after_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearAfter() {
      bitField0_ = (bitField0_ & ~0x00000008);
      after_ = 0D;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp detectedAt_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> detectedAtBuilder_;
    public boolean hasDetectedAt() {
      return ((bitField0_ & 0x00000010) != 0);
    }
    public com.google.protobuf.Timestamp getDetectedAt() {
      if (detectedAtBuilder_ == null) {
        return detectedAt_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : detectedAt_;
      } else {
        return detectedAtBuilder_.getMessage();
      }
    }
    public Builder setDetectedAt(com.google.protobuf.Timestamp value) {
      if (detectedAtBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        detectedAt_ = value;
      } else {
        detectedAtBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder setDetectedAt(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (detectedAtBuilder_ == null) {
        detectedAt_ = builderForValue.build();
      } else {
        detectedAtBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder mergeDetectedAt(com.google.protobuf.Timestamp value) {
      if (detectedAtBuilder_ == null) {
        if (((bitField0_ & 0x00000010) != 0) &&
          detectedAt_ != null &&
          detectedAt_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getDetectedAtBuilder().mergeFrom(value);
        } else {
          detectedAt_ = value;
        }
      } else {
        detectedAtBuilder_.mergeFrom(value);
      }
      if (detectedAt_ != null) {
        bitField0_ |= 0x00000010;
        onChanged();
      }
      return this;
    }
    public Builder clearDetectedAt() {
      bitField0_ = (bitField0_ & ~0x00000010);
      detectedAt_ = null;
      if (detectedAtBuilder_ != null) {
        detectedAtBuilder_.dispose();
        detectedAtBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getDetectedAtBuilder() {
      bitField0_ |= 0x00000010;
      onChanged();
      return internalGetDetectedAtFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getDetectedAtOrBuilder() {
      if (detectedAtBuilder_ != null) {
        return detectedAtBuilder_.getMessageOrBuilder();
      } else {
        return detectedAt_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : detectedAt_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetDetectedAtFieldBuilder() {
      if (detectedAtBuilder_ == null) {
        detectedAtBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getDetectedAt(),
                getParentForChildren(),
                isClean());
        detectedAt_ = null;
      }
      return detectedAtBuilder_;
    }
    private com.google.protobuf.Timestamp secondEnd_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> secondEndBuilder_;
    public boolean hasSecondEnd() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public com.google.protobuf.Timestamp getSecondEnd() {
      if (secondEndBuilder_ == null) {
        return secondEnd_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : secondEnd_;
      } else {
        return secondEndBuilder_.getMessage();
      }
    }
    public Builder setSecondEnd(com.google.protobuf.Timestamp value) {
      if (secondEndBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        secondEnd_ = value;
      } else {
        secondEndBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder setSecondEnd(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (secondEndBuilder_ == null) {
        secondEnd_ = builderForValue.build();
      } else {
        secondEndBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder mergeSecondEnd(com.google.protobuf.Timestamp value) {
      if (secondEndBuilder_ == null) {
        if (((bitField0_ & 0x00000020) != 0) &&
          secondEnd_ != null &&
          secondEnd_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getSecondEndBuilder().mergeFrom(value);
        } else {
          secondEnd_ = value;
        }
      } else {
        secondEndBuilder_.mergeFrom(value);
      }
      if (secondEnd_ != null) {
        bitField0_ |= 0x00000020;
        onChanged();
      }
      return this;
    }
    public Builder clearSecondEnd() {
      bitField0_ = (bitField0_ & ~0x00000020);
      secondEnd_ = null;
      if (secondEndBuilder_ != null) {
        secondEndBuilder_.dispose();
        secondEndBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getSecondEndBuilder() {
      bitField0_ |= 0x00000020;
      onChanged();
      return internalGetSecondEndFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getSecondEndOrBuilder() {
      if (secondEndBuilder_ != null) {
        return secondEndBuilder_.getMessageOrBuilder();
      } else {
        return secondEnd_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : secondEnd_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetSecondEndFieldBuilder() {
      if (secondEndBuilder_ == null) {
        secondEndBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getSecondEnd(),
                getParentForChildren(),
                isClean());
        secondEnd_ = null;
      }
      return secondEndBuilder_;
    }
  }
  private static final headcount.v1.DriftAlert DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.DriftAlert();
  }
  public static headcount.v1.DriftAlert getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<DriftAlert>
      PARSER = new com.google.protobuf.AbstractParser<DriftAlert>() {
    @java.lang.Override
    public DriftAlert parsePartialFrom(
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
  public static com.google.protobuf.Parser<DriftAlert> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<DriftAlert> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.DriftAlert getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
