package headcount.v1;
@com.google.protobuf.Generated
public final class WatchResponse extends
    com.google.protobuf.GeneratedMessage implements
    WatchResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "WatchResponse");
  }
  private WatchResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private WatchResponse() {
    results_ = java.util.Collections.emptyList();
    tag_ = "";
    cursor_ = "";
    end_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.WatchResponse.class, headcount.v1.WatchResponse.Builder.class);
  }
  private int bitField0_;
  public static final int RESULTS_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.WindowResult> results_;
  @java.lang.Override
  public java.util.List<headcount.v1.WindowResult> getResultsList() {
    return results_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.WindowResultOrBuilder> 
      getResultsOrBuilderList() {
    return results_;
  }
  @java.lang.Override
  public int getResultsCount() {
    return results_.size();
  }
  @java.lang.Override
  public headcount.v1.WindowResult getResults(int index) {
    return results_.get(index);
  }
  @java.lang.Override
  public headcount.v1.WindowResultOrBuilder getResultsOrBuilder(
      int index) {
    return results_.get(index);
  }
  public static final int TAG_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private volatile java.lang.Object tag_ = "";
  @java.lang.Override
  public java.lang.String getTag() {
    java.lang.Object ref = tag_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      tag_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getTagBytes() {
    java.lang.Object ref = tag_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      tag_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int CURSOR_FIELD_NUMBER = 3;
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
  public static final int WATERMARK_FIELD_NUMBER = 4;
  private com.google.protobuf.Timestamp watermark_;
  @java.lang.Override
  public boolean hasWatermark() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getWatermark() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder() {
    return watermark_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : watermark_;
  }
  public static final int CAUGHT_UP_FIELD_NUMBER = 5;
  private boolean caughtUp_ = false;
  @java.lang.Override
  public boolean getCaughtUp() {
    return caughtUp_;
  }
  public static final int ENDED_FIELD_NUMBER = 6;
  private boolean ended_ = false;
  @java.lang.Override
  public boolean getEnded() {
    return ended_;
  }
  public static final int END_FIELD_NUMBER = 7;
  private int end_ = 0;
  @java.lang.Override public int getEndValue() {
    return end_;
  }
  @java.lang.Override public headcount.v1.WatchEnd getEnd() {
    headcount.v1.WatchEnd result = headcount.v1.WatchEnd.forNumber(end_);
    return result == null ? headcount.v1.WatchEnd.UNRECOGNIZED : result;
  }
  public static final int MORE_FIELD_NUMBER = 8;
  private boolean more_ = false;
  @java.lang.Override
  public boolean getMore() {
    return more_;
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
    for (int i = 0; i < results_.size(); i++) {
      output.writeMessage(1, results_.get(i));
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(tag_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, tag_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, cursor_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(4, getWatermark());
    }
    if (caughtUp_ != false) {
      output.writeBool(5, caughtUp_);
    }
    if (ended_ != false) {
      output.writeBool(6, ended_);
    }
    if (end_ != headcount.v1.WatchEnd.WATCH_END_UNSPECIFIED.getNumber()) {
      output.writeEnum(7, end_);
    }
    if (more_ != false) {
      output.writeBool(8, more_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < results_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, results_.get(i));
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(tag_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, tag_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, cursor_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getWatermark());
    }
    if (caughtUp_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(5, caughtUp_);
    }
    if (ended_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(6, ended_);
    }
    if (end_ != headcount.v1.WatchEnd.WATCH_END_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(7, end_);
    }
    if (more_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(8, more_);
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
    if (!(obj instanceof headcount.v1.WatchResponse)) {
      return super.equals(obj);
    }
    headcount.v1.WatchResponse other = (headcount.v1.WatchResponse) obj;
    if (!getResultsList()
        .equals(other.getResultsList())) return false;
    if (!getTag()
        .equals(other.getTag())) return false;
    if (!getCursor()
        .equals(other.getCursor())) return false;
    if (hasWatermark() != other.hasWatermark()) return false;
    if (hasWatermark()) {
      if (!getWatermark()
          .equals(other.getWatermark())) return false;
    }
    if (getCaughtUp()
        != other.getCaughtUp()) return false;
    if (getEnded()
        != other.getEnded()) return false;
    if (end_ != other.end_) return false;
    if (getMore()
        != other.getMore()) return false;
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
    if (getResultsCount() > 0) {
      hash = (37 * hash) + RESULTS_FIELD_NUMBER;
      hash = (53 * hash) + getResultsList().hashCode();
    }
    hash = (37 * hash) + TAG_FIELD_NUMBER;
    hash = (53 * hash) + getTag().hashCode();
    hash = (37 * hash) + CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getCursor().hashCode();
    if (hasWatermark()) {
      hash = (37 * hash) + WATERMARK_FIELD_NUMBER;
      hash = (53 * hash) + getWatermark().hashCode();
    }
    hash = (37 * hash) + CAUGHT_UP_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getCaughtUp());
    hash = (37 * hash) + ENDED_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getEnded());
    hash = (37 * hash) + END_FIELD_NUMBER;
    hash = (53 * hash) + end_;
    hash = (37 * hash) + MORE_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getMore());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.WatchResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.WatchResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.WatchResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.WatchResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.WatchResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.WatchResponse prototype) {
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
      headcount.v1.WatchResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.WatchResponse.class, headcount.v1.WatchResponse.Builder.class);
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
        internalGetResultsFieldBuilder();
        internalGetWatermarkFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      if (resultsBuilder_ == null) {
        results_ = java.util.Collections.emptyList();
      } else {
        results_ = null;
        resultsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      tag_ = "";
      cursor_ = "";
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      caughtUp_ = false;
      ended_ = false;
      end_ = 0;
      more_ = false;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_WatchResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.WatchResponse getDefaultInstanceForType() {
      return headcount.v1.WatchResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.WatchResponse build() {
      headcount.v1.WatchResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.WatchResponse buildPartial() {
      headcount.v1.WatchResponse result = new headcount.v1.WatchResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.WatchResponse result) {
      if (resultsBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          results_ = java.util.Collections.unmodifiableList(results_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.results_ = results_;
      } else {
        result.results_ = resultsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.WatchResponse result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.tag_ = tag_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.cursor_ = cursor_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.watermark_ = watermarkBuilder_ == null
            ? watermark_
            : watermarkBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.caughtUp_ = caughtUp_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.ended_ = ended_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.end_ = end_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.more_ = more_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.WatchResponse) {
        return mergeFrom((headcount.v1.WatchResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.WatchResponse other) {
      if (other == headcount.v1.WatchResponse.getDefaultInstance()) return this;
      if (resultsBuilder_ == null) {
        if (!other.results_.isEmpty()) {
          if (results_.isEmpty()) {
            results_ = other.results_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureResultsIsMutable();
            results_.addAll(other.results_);
          }
          onChanged();
        }
      } else {
        if (!other.results_.isEmpty()) {
          if (resultsBuilder_.isEmpty()) {
            resultsBuilder_.dispose();
            resultsBuilder_ = null;
            results_ = other.results_;
            bitField0_ = (bitField0_ & ~0x00000001);
            resultsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetResultsFieldBuilder() : null;
          } else {
            resultsBuilder_.addAllMessages(other.results_);
          }
        }
      }
      if (!other.getTag().isEmpty()) {
        tag_ = other.tag_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (!other.getCursor().isEmpty()) {
        cursor_ = other.cursor_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (other.hasWatermark()) {
        mergeWatermark(other.getWatermark());
      }
      if (other.getCaughtUp() != false) {
        setCaughtUp(other.getCaughtUp());
      }
      if (other.getEnded() != false) {
        setEnded(other.getEnded());
      }
      if (other.end_ != 0) {
        setEndValue(other.getEndValue());
      }
      if (other.getMore() != false) {
        setMore(other.getMore());
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
              headcount.v1.WindowResult m =
                  input.readMessage(
                      headcount.v1.WindowResult.parser(),
                      extensionRegistry);
              if (resultsBuilder_ == null) {
                ensureResultsIsMutable();
                results_.add(m);
              } else {
                resultsBuilder_.addMessage(m);
              }
              break;
            } // case 10
            case 18: {
              tag_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              cursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetWatermarkFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              caughtUp_ = input.readBool();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 48: {
              ended_ = input.readBool();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 56: {
              end_ = input.readEnum();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 64: {
              more_ = input.readBool();
              bitField0_ |= 0x00000080;
              break;
            } // case 64
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
    private java.util.List<headcount.v1.WindowResult> results_ =
      java.util.Collections.emptyList();
    private void ensureResultsIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        results_ = new java.util.ArrayList<headcount.v1.WindowResult>(results_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.WindowResult, headcount.v1.WindowResult.Builder, headcount.v1.WindowResultOrBuilder> resultsBuilder_;
    public java.util.List<headcount.v1.WindowResult> getResultsList() {
      if (resultsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(results_);
      } else {
        return resultsBuilder_.getMessageList();
      }
    }
    public int getResultsCount() {
      if (resultsBuilder_ == null) {
        return results_.size();
      } else {
        return resultsBuilder_.getCount();
      }
    }
    public headcount.v1.WindowResult getResults(int index) {
      if (resultsBuilder_ == null) {
        return results_.get(index);
      } else {
        return resultsBuilder_.getMessage(index);
      }
    }
    public Builder setResults(
        int index, headcount.v1.WindowResult value) {
      if (resultsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureResultsIsMutable();
        results_.set(index, value);
        onChanged();
      } else {
        resultsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setResults(
        int index, headcount.v1.WindowResult.Builder builderForValue) {
      if (resultsBuilder_ == null) {
        ensureResultsIsMutable();
        results_.set(index, builderForValue.build());
        onChanged();
      } else {
        resultsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addResults(headcount.v1.WindowResult value) {
      if (resultsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureResultsIsMutable();
        results_.add(value);
        onChanged();
      } else {
        resultsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addResults(
        int index, headcount.v1.WindowResult value) {
      if (resultsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureResultsIsMutable();
        results_.add(index, value);
        onChanged();
      } else {
        resultsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addResults(
        headcount.v1.WindowResult.Builder builderForValue) {
      if (resultsBuilder_ == null) {
        ensureResultsIsMutable();
        results_.add(builderForValue.build());
        onChanged();
      } else {
        resultsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addResults(
        int index, headcount.v1.WindowResult.Builder builderForValue) {
      if (resultsBuilder_ == null) {
        ensureResultsIsMutable();
        results_.add(index, builderForValue.build());
        onChanged();
      } else {
        resultsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllResults(
        java.lang.Iterable<? extends headcount.v1.WindowResult> values) {
      if (resultsBuilder_ == null) {
        ensureResultsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, results_);
        onChanged();
      } else {
        resultsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearResults() {
      if (resultsBuilder_ == null) {
        results_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        resultsBuilder_.clear();
      }
      return this;
    }
    public Builder removeResults(int index) {
      if (resultsBuilder_ == null) {
        ensureResultsIsMutable();
        results_.remove(index);
        onChanged();
      } else {
        resultsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.WindowResult.Builder getResultsBuilder(
        int index) {
      return internalGetResultsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.WindowResultOrBuilder getResultsOrBuilder(
        int index) {
      if (resultsBuilder_ == null) {
        return results_.get(index);  } else {
        return resultsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.WindowResultOrBuilder> 
         getResultsOrBuilderList() {
      if (resultsBuilder_ != null) {
        return resultsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(results_);
      }
    }
    public headcount.v1.WindowResult.Builder addResultsBuilder() {
      return internalGetResultsFieldBuilder().addBuilder(
          headcount.v1.WindowResult.getDefaultInstance());
    }
    public headcount.v1.WindowResult.Builder addResultsBuilder(
        int index) {
      return internalGetResultsFieldBuilder().addBuilder(
          index, headcount.v1.WindowResult.getDefaultInstance());
    }
    public java.util.List<headcount.v1.WindowResult.Builder> 
         getResultsBuilderList() {
      return internalGetResultsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.WindowResult, headcount.v1.WindowResult.Builder, headcount.v1.WindowResultOrBuilder> 
        internalGetResultsFieldBuilder() {
      if (resultsBuilder_ == null) {
        resultsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.WindowResult, headcount.v1.WindowResult.Builder, headcount.v1.WindowResultOrBuilder>(
                results_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        results_ = null;
      }
      return resultsBuilder_;
    }
    private java.lang.Object tag_ = "";
    public java.lang.String getTag() {
      java.lang.Object ref = tag_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        tag_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getTagBytes() {
      java.lang.Object ref = tag_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        tag_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setTag(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      tag_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearTag() {
      tag_ = getDefaultInstance().getTag();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setTagBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      tag_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
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
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearCursor() {
      cursor_ = getDefaultInstance().getCursor();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      cursor_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp watermark_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> watermarkBuilder_;
    public boolean hasWatermark() {
      return ((bitField0_ & 0x00000008) != 0);
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
      bitField0_ |= 0x00000008;
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
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeWatermark(com.google.protobuf.Timestamp value) {
      if (watermarkBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
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
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearWatermark() {
      bitField0_ = (bitField0_ & ~0x00000008);
      watermark_ = null;
      if (watermarkBuilder_ != null) {
        watermarkBuilder_.dispose();
        watermarkBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getWatermarkBuilder() {
      bitField0_ |= 0x00000008;
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
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearCaughtUp() {
      bitField0_ = (bitField0_ & ~0x00000010);
      caughtUp_ = false;
      onChanged();
      return this;
    }
    private boolean ended_ ;
    @java.lang.Override
    public boolean getEnded() {
      return ended_;
    }
    public Builder setEnded(boolean value) {
      ended_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearEnded() {
      bitField0_ = (bitField0_ & ~0x00000020);
      ended_ = false;
      onChanged();
      return this;
    }
    private int end_ = 0;
    @java.lang.Override public int getEndValue() {
      return end_;
    }
    public Builder setEndValue(int value) {
      end_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.WatchEnd getEnd() {
      headcount.v1.WatchEnd result = headcount.v1.WatchEnd.forNumber(end_);
      return result == null ? headcount.v1.WatchEnd.UNRECOGNIZED : result;
    }
    public Builder setEnd(headcount.v1.WatchEnd value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000040;
      end_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearEnd() {
      bitField0_ = (bitField0_ & ~0x00000040);
      end_ = 0;
      onChanged();
      return this;
    }
    private boolean more_ ;
    @java.lang.Override
    public boolean getMore() {
      return more_;
    }
    public Builder setMore(boolean value) {
      more_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearMore() {
      bitField0_ = (bitField0_ & ~0x00000080);
      more_ = false;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.WatchResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.WatchResponse();
  }
  public static headcount.v1.WatchResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<WatchResponse>
      PARSER = new com.google.protobuf.AbstractParser<WatchResponse>() {
    @java.lang.Override
    public WatchResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<WatchResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<WatchResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.WatchResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
