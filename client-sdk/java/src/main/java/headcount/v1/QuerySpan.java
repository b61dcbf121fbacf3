package headcount.v1;
@com.google.protobuf.Generated
public final class QuerySpan extends
    com.google.protobuf.GeneratedMessage implements
    QuerySpanOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "QuerySpan");
  }
  private QuerySpan(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private QuerySpan() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuerySpan_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuerySpan_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.QuerySpan.class, headcount.v1.QuerySpan.Builder.class);
  }
  private int spanCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object span_;
  public enum SpanCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    STANDING_QUERY(1),
    PAST_WINDOW(2),
    SPAN_NOT_SET(0);
    private final int value;
    private SpanCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static SpanCase valueOf(int value) {
      return forNumber(value);
    }
    public static SpanCase forNumber(int value) {
      switch (value) {
        case 1: return STANDING_QUERY;
        case 2: return PAST_WINDOW;
        case 0: return SPAN_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public SpanCase
  getSpanCase() {
    return SpanCase.forNumber(
        spanCase_);
  }
  public static final int STANDING_QUERY_FIELD_NUMBER = 1;
  public boolean hasStandingQuery() {
    return spanCase_ == 1;
  }
  public java.lang.String getStandingQuery() {
    java.lang.Object ref = "";
    if (spanCase_ == 1) {
      ref = span_;
    }
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      if (spanCase_ == 1) {
        span_ = s;
      }
      return s;
    }
  }
  public com.google.protobuf.ByteString
      getStandingQueryBytes() {
    java.lang.Object ref = "";
    if (spanCase_ == 1) {
      ref = span_;
    }
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      if (spanCase_ == 1) {
        span_ = b;
      }
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int PAST_WINDOW_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasPastWindow() {
    return spanCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.PastWindow getPastWindow() {
    if (spanCase_ == 2) {
       return (headcount.v1.PastWindow) span_;
    }
    return headcount.v1.PastWindow.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PastWindowOrBuilder getPastWindowOrBuilder() {
    if (spanCase_ == 2) {
       return (headcount.v1.PastWindow) span_;
    }
    return headcount.v1.PastWindow.getDefaultInstance();
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
    if (spanCase_ == 1) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, span_);
    }
    if (spanCase_ == 2) {
      output.writeMessage(2, (headcount.v1.PastWindow) span_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (spanCase_ == 1) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, span_);
    }
    if (spanCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.PastWindow) span_);
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
    if (!(obj instanceof headcount.v1.QuerySpan)) {
      return super.equals(obj);
    }
    headcount.v1.QuerySpan other = (headcount.v1.QuerySpan) obj;
    if (!getSpanCase().equals(other.getSpanCase())) return false;
    switch (spanCase_) {
      case 1:
        if (!getStandingQuery()
            .equals(other.getStandingQuery())) return false;
        break;
      case 2:
        if (!getPastWindow()
            .equals(other.getPastWindow())) return false;
        break;
      case 0:
      default:
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
    switch (spanCase_) {
      case 1:
        hash = (37 * hash) + STANDING_QUERY_FIELD_NUMBER;
        hash = (53 * hash) + getStandingQuery().hashCode();
        break;
      case 2:
        hash = (37 * hash) + PAST_WINDOW_FIELD_NUMBER;
        hash = (53 * hash) + getPastWindow().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.QuerySpan parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QuerySpan parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QuerySpan parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QuerySpan parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QuerySpan parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QuerySpan parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QuerySpan parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QuerySpan parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QuerySpan parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.QuerySpan parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QuerySpan parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QuerySpan parseFrom(
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
  public static Builder newBuilder(headcount.v1.QuerySpan prototype) {
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
      headcount.v1.QuerySpanOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuerySpan_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuerySpan_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.QuerySpan.class, headcount.v1.QuerySpan.Builder.class);
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
      if (pastWindowBuilder_ != null) {
        pastWindowBuilder_.clear();
      }
      spanCase_ = 0;
      span_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SketchOuterClass.internal_static_headcount_v1_QuerySpan_descriptor;
    }
    @java.lang.Override
    public headcount.v1.QuerySpan getDefaultInstanceForType() {
      return headcount.v1.QuerySpan.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.QuerySpan build() {
      headcount.v1.QuerySpan result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.QuerySpan buildPartial() {
      headcount.v1.QuerySpan result = new headcount.v1.QuerySpan(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.QuerySpan result) {
      int from_bitField0_ = bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.QuerySpan result) {
      result.spanCase_ = spanCase_;
      result.span_ = this.span_;
      if (spanCase_ == 2 &&
          pastWindowBuilder_ != null) {
        result.span_ = pastWindowBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.QuerySpan) {
        return mergeFrom((headcount.v1.QuerySpan)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.QuerySpan other) {
      if (other == headcount.v1.QuerySpan.getDefaultInstance()) return this;
      switch (other.getSpanCase()) {
        case STANDING_QUERY: {
          spanCase_ = 1;
          span_ = other.span_;
          onChanged();
          break;
        }
        case PAST_WINDOW: {
          mergePastWindow(other.getPastWindow());
          break;
        }
        case SPAN_NOT_SET: {
          break;
        }
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
              java.lang.String s = input.readStringRequireUtf8();
              spanCase_ = 1;
              span_ = s;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetPastWindowFieldBuilder().getBuilder(),
                  extensionRegistry);
              spanCase_ = 2;
              break;
            } // case 18
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
    private int spanCase_ = 0;
    private java.lang.Object span_;
    public SpanCase
        getSpanCase() {
      return SpanCase.forNumber(
          spanCase_);
    }
    public Builder clearSpan() {
      spanCase_ = 0;
      span_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    @java.lang.Override
    public boolean hasStandingQuery() {
      return spanCase_ == 1;
    }
    @java.lang.Override
    public java.lang.String getStandingQuery() {
      java.lang.Object ref = "";
      if (spanCase_ == 1) {
        ref = span_;
      }
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        if (spanCase_ == 1) {
          span_ = s;
        }
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    @java.lang.Override
    public com.google.protobuf.ByteString
        getStandingQueryBytes() {
      java.lang.Object ref = "";
      if (spanCase_ == 1) {
        ref = span_;
      }
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        if (spanCase_ == 1) {
          span_ = b;
        }
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setStandingQuery(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      spanCase_ = 1;
      span_ = value;
      onChanged();
      return this;
    }
    public Builder clearStandingQuery() {
      if (spanCase_ == 1) {
        spanCase_ = 0;
        span_ = null;
        onChanged();
      }
      return this;
    }
    public Builder setStandingQueryBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      spanCase_ = 1;
      span_ = value;
      onChanged();
      return this;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PastWindow, headcount.v1.PastWindow.Builder, headcount.v1.PastWindowOrBuilder> pastWindowBuilder_;
    @java.lang.Override
    public boolean hasPastWindow() {
      return spanCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.PastWindow getPastWindow() {
      if (pastWindowBuilder_ == null) {
        if (spanCase_ == 2) {
          return (headcount.v1.PastWindow) span_;
        }
        return headcount.v1.PastWindow.getDefaultInstance();
      } else {
        if (spanCase_ == 2) {
          return pastWindowBuilder_.getMessage();
        }
        return headcount.v1.PastWindow.getDefaultInstance();
      }
    }
    public Builder setPastWindow(headcount.v1.PastWindow value) {
      if (pastWindowBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        span_ = value;
        onChanged();
      } else {
        pastWindowBuilder_.setMessage(value);
      }
      spanCase_ = 2;
      return this;
    }
    public Builder setPastWindow(
        headcount.v1.PastWindow.Builder builderForValue) {
      if (pastWindowBuilder_ == null) {
        span_ = builderForValue.build();
        onChanged();
      } else {
        pastWindowBuilder_.setMessage(builderForValue.build());
      }
      spanCase_ = 2;
      return this;
    }
    public Builder mergePastWindow(headcount.v1.PastWindow value) {
      if (pastWindowBuilder_ == null) {
        if (spanCase_ == 2 &&
            span_ != headcount.v1.PastWindow.getDefaultInstance()) {
          span_ = headcount.v1.PastWindow.newBuilder((headcount.v1.PastWindow) span_)
              .mergeFrom(value).buildPartial();
        } else {
          span_ = value;
        }
        onChanged();
      } else {
        if (spanCase_ == 2) {
          pastWindowBuilder_.mergeFrom(value);
        } else {
          pastWindowBuilder_.setMessage(value);
        }
      }
      spanCase_ = 2;
      return this;
    }
    public Builder clearPastWindow() {
      if (pastWindowBuilder_ == null) {
        if (spanCase_ == 2) {
          spanCase_ = 0;
          span_ = null;
          onChanged();
        }
      } else {
        if (spanCase_ == 2) {
          spanCase_ = 0;
          span_ = null;
        }
        pastWindowBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PastWindow.Builder getPastWindowBuilder() {
      return internalGetPastWindowFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PastWindowOrBuilder getPastWindowOrBuilder() {
      if ((spanCase_ == 2) && (pastWindowBuilder_ != null)) {
        return pastWindowBuilder_.getMessageOrBuilder();
      } else {
        if (spanCase_ == 2) {
          return (headcount.v1.PastWindow) span_;
        }
        return headcount.v1.PastWindow.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PastWindow, headcount.v1.PastWindow.Builder, headcount.v1.PastWindowOrBuilder> 
        internalGetPastWindowFieldBuilder() {
      if (pastWindowBuilder_ == null) {
        if (!(spanCase_ == 2)) {
          span_ = headcount.v1.PastWindow.getDefaultInstance();
        }
        pastWindowBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PastWindow, headcount.v1.PastWindow.Builder, headcount.v1.PastWindowOrBuilder>(
                (headcount.v1.PastWindow) span_,
                getParentForChildren(),
                isClean());
        span_ = null;
      }
      spanCase_ = 2;
      onChanged();
      return pastWindowBuilder_;
    }
  }
  private static final headcount.v1.QuerySpan DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.QuerySpan();
  }
  public static headcount.v1.QuerySpan getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<QuerySpan>
      PARSER = new com.google.protobuf.AbstractParser<QuerySpan>() {
    @java.lang.Override
    public QuerySpan parsePartialFrom(
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
  public static com.google.protobuf.Parser<QuerySpan> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<QuerySpan> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.QuerySpan getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
