package headcount.v1;
@com.google.protobuf.Generated
public final class WatchDriftResponse extends
    com.google.protobuf.GeneratedMessage implements
    WatchDriftResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "WatchDriftResponse");
  }
  private WatchDriftResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private WatchDriftResponse() {
    cursor_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.WatchDriftResponse.class, headcount.v1.WatchDriftResponse.Builder.class);
  }
  private int bitField0_;
  public static final int ALERT_FIELD_NUMBER = 1;
  private headcount.v1.DriftAlert alert_;
  @java.lang.Override
  public boolean hasAlert() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.DriftAlert getAlert() {
    return alert_ == null ? headcount.v1.DriftAlert.getDefaultInstance() : alert_;
  }
  @java.lang.Override
  public headcount.v1.DriftAlertOrBuilder getAlertOrBuilder() {
    return alert_ == null ? headcount.v1.DriftAlert.getDefaultInstance() : alert_;
  }
  public static final int CURSOR_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private volatile java.lang.Object cursor_ = "";
  @java.lang.Override
  public java.lang.String getCursor() {
    java.lang.Object ref = cursor_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      cursor_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getCursorBytes() {
    java.lang.Object ref = cursor_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      cursor_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int WATERMARK_FIELD_NUMBER = 3;
  private com.google.protobuf.Timestamp watermark_;
  @java.lang.Override
  public boolean hasWatermark() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWatermark() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  public static final int CAUGHT_UP_FIELD_NUMBER = 4;
  private boolean caughtUp_ = false;
  @java.lang.Override
  public boolean getCaughtUp() {
    return caughtUp_;
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
      output.writeMessage(1, getAlert());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, cursor_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(3, getWatermark());
    }
    if (caughtUp_ != false) {
      output.writeBool(4, caughtUp_);
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
        .computeMessageSize(1, getAlert());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, cursor_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getWatermark());
    }
    if (caughtUp_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(4, caughtUp_);
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
    if (!(obj instanceof headcount.v1.WatchDriftResponse)) {
      return super.equals(obj);
    }
    headcount.v1.WatchDriftResponse other = (headcount.v1.WatchDriftResponse) obj;
    if (hasAlert() != other.hasAlert()) return false;
    if (hasAlert()) {
      if (!getAlert()
          .equals(other.getAlert())) return false;
    }
    if (!getCursor()
        .equals(other.getCursor())) return false;
    if (hasWatermark() != other.hasWatermark()) return false;
    if (hasWatermark()) {
      if (!getWatermark()
          .equals(other.getWatermark())) return false;
    }
    if (getCaughtUp()
        != other.getCaughtUp()) return false;
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
    if (hasAlert()) {
      hash = (37 * hash) + ALERT_FIELD_NUMBER;
      hash = (53 * hash) + getAlert().hashCode();
    }
    hash = (37 * hash) + CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getCursor().hashCode();
    if (hasWatermark()) {
      hash = (37 * hash) + WATERMARK_FIELD_NUMBER;
      hash = (53 * hash) + getWatermark().hashCode();
    }
    hash = (37 * hash) + CAUGHT_UP_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getCaughtUp());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchDriftResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchDriftResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchDriftResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.WatchDriftResponse prototype) {
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
      headcount.v1.WatchDriftResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.WatchDriftResponse.class, headcount.v1.WatchDriftResponse.Builder.class);
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
        internalGetAlertFieldBuilder();
        internalGetWatermarkFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      alert_ = null;
      if (alertBuilder_ != null) {
        alertBuilder_.dispose();
        alertBuilder_ = null;
      }
      cursor_ = "";
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      caughtUp_ = false;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_WatchDriftResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.WatchDriftResponse getDefaultInstanceForType() {
      return headcount.v1.WatchDriftResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.WatchDriftResponse build() {
      headcount.v1.WatchDriftResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.WatchDriftResponse buildPartial() {
      headcount.v1.WatchDriftResponse result = new headcount.v1.WatchDriftResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.WatchDriftResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.alert_ = alertBuilder_ == null
            ? alert_
            : alertBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.cursor_ = cursor_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.watermark_ = watermarkBuilder_ == null
            ? watermark_
            : watermarkBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.caughtUp_ = caughtUp_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.WatchDriftResponse) {
        return mergeFrom((headcount.v1.WatchDriftResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.WatchDriftResponse other) {
      if (other == headcount.v1.WatchDriftResponse.getDefaultInstance()) return this;
      if (other.hasAlert()) {
        mergeAlert(other.getAlert());
      }
      if (!other.getCursor().isEmpty()) {
        cursor_ = other.cursor_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (other.hasWatermark()) {
        mergeWatermark(other.getWatermark());
      }
      if (other.getCaughtUp() != false) {
        setCaughtUp(other.getCaughtUp());
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
                  internalGetAlertFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              cursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetWatermarkFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 32: {
              caughtUp_ = input.readBool();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
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
    private headcount.v1.DriftAlert alert_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DriftAlert, headcount.v1.DriftAlert.Builder, headcount.v1.DriftAlertOrBuilder> alertBuilder_;
    public boolean hasAlert() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public headcount.v1.DriftAlert getAlert() {
      if (alertBuilder_ == null) {
        return alert_ == null ? headcount.v1.DriftAlert.getDefaultInstance() : alert_;
      } else {
        return alertBuilder_.getMessage();
      }
    }
    public Builder setAlert(headcount.v1.DriftAlert value) {
      if (alertBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        alert_ = value;
      } else {
        alertBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setAlert(
        headcount.v1.DriftAlert.Builder builderForValue) {
      if (alertBuilder_ == null) {
        alert_ = builderForValue.build();
      } else {
        alertBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeAlert(headcount.v1.DriftAlert value) {
      if (alertBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          alert_ != null &&
          alert_ != headcount.v1.DriftAlert.getDefaultInstance()) {
          getAlertBuilder().mergeFrom(value);
        } else {
          alert_ = value;
        }
      } else {
        alertBuilder_.mergeFrom(value);
      }
      if (alert_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearAlert() {
      bitField0_ = (bitField0_ & ~0x00000001);
      alert_ = null;
      if (alertBuilder_ != null) {
        alertBuilder_.dispose();
        alertBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.DriftAlert.Builder getAlertBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetAlertFieldBuilder().getBuilder();
    }
    public headcount.v1.DriftAlertOrBuilder getAlertOrBuilder() {
      if (alertBuilder_ != null) {
        return alertBuilder_.getMessageOrBuilder();
      } else {
        return alert_ == null ?
            headcount.v1.DriftAlert.getDefaultInstance() : alert_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DriftAlert, headcount.v1.DriftAlert.Builder, headcount.v1.DriftAlertOrBuilder> 
        internalGetAlertFieldBuilder() {
      if (alertBuilder_ == null) {
        alertBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.DriftAlert, headcount.v1.DriftAlert.Builder, headcount.v1.DriftAlertOrBuilder>(
                getAlert(),
                getParentForChildren(),
                isClean());
        alert_ = null;
      }
      return alertBuilder_;
    }
    private java.lang.Object cursor_ = "";
    public java.lang.String getCursor() {
      java.lang.Object ref = cursor_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        cursor_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getCursorBytes() {
      java.lang.Object ref = cursor_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        cursor_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setCursor(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      cursor_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearCursor() {
      cursor_ = getDefaultInstance().getCursor();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      cursor_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp watermark_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> watermarkBuilder_;
    public boolean hasWatermark() {
      return ((bitField0_ & 0x00000004) != 0);
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
      bitField0_ |= 0x00000004;
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
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
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
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearWatermark() {
      bitField0_ = (bitField0_ & ~0x00000004);
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWatermarkBuilder() {
      bitField0_ |= 0x00000004;
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
    private boolean caughtUp_ ;
    @java.lang.Override
    public boolean getCaughtUp() {
      return caughtUp_;
    }
    public Builder setCaughtUp(boolean value) {
      caughtUp_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearCaughtUp() {
      bitField0_ = (bitField0_ & ~0x00000008);
      caughtUp_ = false;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.WatchDriftResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.WatchDriftResponse();
  }
  public static headcount.v1.WatchDriftResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<WatchDriftResponse>
      PARSER = new com.google.protobuf.AbstractParser<WatchDriftResponse>() {
    @java.lang.Override
    public WatchDriftResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<WatchDriftResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<WatchDriftResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.WatchDriftResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
