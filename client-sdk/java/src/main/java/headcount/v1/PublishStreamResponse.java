package headcount.v1;
@com.google.protobuf.Generated
public final class PublishStreamResponse extends
    com.google.protobuf.GeneratedMessage implements
    PublishStreamResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PublishStreamResponse");
  }
  private PublishStreamResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PublishStreamResponse() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PublishStreamResponse.class, headcount.v1.PublishStreamResponse.Builder.class);
  }
  private int bitField0_;
  private int kindCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object kind_;
  public enum KindCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    OPENED(1),
    RESULTS(2),
    KIND_NOT_SET(0);
    private final int value;
    private KindCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static KindCase valueOf(int value) {
      return forNumber(value);
    }
    public static KindCase forNumber(int value) {
      switch (value) {
        case 1: return OPENED;
        case 2: return RESULTS;
        case 0: return KIND_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public KindCase
  getKindCase() {
    return KindCase.forNumber(
        kindCase_);
  }
  public static final int OPENED_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasOpened() {
    return kindCase_ == 1;
  }
  @java.lang.Override
  public headcount.v1.PublishOpened getOpened() {
    if (kindCase_ == 1) {
       return (headcount.v1.PublishOpened) kind_;
    }
    return headcount.v1.PublishOpened.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishOpenedOrBuilder getOpenedOrBuilder() {
    if (kindCase_ == 1) {
       return (headcount.v1.PublishOpened) kind_;
    }
    return headcount.v1.PublishOpened.getDefaultInstance();
  }
  public static final int RESULTS_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasResults() {
    return kindCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.PublishResults getResults() {
    if (kindCase_ == 2) {
       return (headcount.v1.PublishResults) kind_;
    }
    return headcount.v1.PublishResults.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishResultsOrBuilder getResultsOrBuilder() {
    if (kindCase_ == 2) {
       return (headcount.v1.PublishResults) kind_;
    }
    return headcount.v1.PublishResults.getDefaultInstance();
  }
  public static final int CREDIT_FIELD_NUMBER = 3;
  private int credit_ = 0;
  @java.lang.Override
  public boolean hasCredit() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getCredit() {
    return credit_;
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
    if (kindCase_ == 1) {
      output.writeMessage(1, (headcount.v1.PublishOpened) kind_);
    }
    if (kindCase_ == 2) {
      output.writeMessage(2, (headcount.v1.PublishResults) kind_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(3, credit_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (kindCase_ == 1) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, (headcount.v1.PublishOpened) kind_);
    }
    if (kindCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.PublishResults) kind_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(3, credit_);
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
    if (!(obj instanceof headcount.v1.PublishStreamResponse)) {
      return super.equals(obj);
    }
    headcount.v1.PublishStreamResponse other = (headcount.v1.PublishStreamResponse) obj;
    if (hasCredit() != other.hasCredit()) return false;
    if (hasCredit()) {
      if (getCredit()
          != other.getCredit()) return false;
    }
    if (!getKindCase().equals(other.getKindCase())) return false;
    switch (kindCase_) {
      case 1:
        if (!getOpened()
            .equals(other.getOpened())) return false;
        break;
      case 2:
        if (!getResults()
            .equals(other.getResults())) return false;
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
    if (hasCredit()) {
      hash = (37 * hash) + CREDIT_FIELD_NUMBER;
      hash = (53 * hash) + getCredit();
    }
    switch (kindCase_) {
      case 1:
        hash = (37 * hash) + OPENED_FIELD_NUMBER;
        hash = (53 * hash) + getOpened().hashCode();
        break;
      case 2:
        hash = (37 * hash) + RESULTS_FIELD_NUMBER;
        hash = (53 * hash) + getResults().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishStreamResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishStreamResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishStreamResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.PublishStreamResponse prototype) {
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
      headcount.v1.PublishStreamResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PublishStreamResponse.class, headcount.v1.PublishStreamResponse.Builder.class);
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
      if (openedBuilder_ != null) {
        openedBuilder_.clear();
      }
      if (resultsBuilder_ != null) {
        resultsBuilder_.clear();
      }
      credit_ = 0;
      kindCase_ = 0;
      kind_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PublishStreamResponse getDefaultInstanceForType() {
      return headcount.v1.PublishStreamResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PublishStreamResponse build() {
      headcount.v1.PublishStreamResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PublishStreamResponse buildPartial() {
      headcount.v1.PublishStreamResponse result = new headcount.v1.PublishStreamResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PublishStreamResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.credit_ = credit_;
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.PublishStreamResponse result) {
      result.kindCase_ = kindCase_;
      result.kind_ = this.kind_;
      if (kindCase_ == 1 &&
          openedBuilder_ != null) {
        result.kind_ = openedBuilder_.build();
      }
      if (kindCase_ == 2 &&
          resultsBuilder_ != null) {
        result.kind_ = resultsBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PublishStreamResponse) {
        return mergeFrom((headcount.v1.PublishStreamResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PublishStreamResponse other) {
      if (other == headcount.v1.PublishStreamResponse.getDefaultInstance()) return this;
      if (other.hasCredit()) {
        setCredit(other.getCredit());
      }
      switch (other.getKindCase()) {
        case OPENED: {
          mergeOpened(other.getOpened());
          break;
        }
        case RESULTS: {
          mergeResults(other.getResults());
          break;
        }
        case KIND_NOT_SET: {
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
              input.readMessage(
                  internalGetOpenedFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 1;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetResultsFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 2;
              break;
            } // case 18
            case 24: {
              credit_ = input.readUInt32();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
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
    private int kindCase_ = 0;
    private java.lang.Object kind_;
    public KindCase
        getKindCase() {
      return KindCase.forNumber(
          kindCase_);
    }
    public Builder clearKind() {
      kindCase_ = 0;
      kind_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishOpened, headcount.v1.PublishOpened.Builder, headcount.v1.PublishOpenedOrBuilder> openedBuilder_;
    @java.lang.Override
    public boolean hasOpened() {
      return kindCase_ == 1;
    }
    @java.lang.Override
    public headcount.v1.PublishOpened getOpened() {
      if (openedBuilder_ == null) {
        if (kindCase_ == 1) {
          return (headcount.v1.PublishOpened) kind_;
        }
        return headcount.v1.PublishOpened.getDefaultInstance();
      } else {
        if (kindCase_ == 1) {
          return openedBuilder_.getMessage();
        }
        return headcount.v1.PublishOpened.getDefaultInstance();
      }
    }
    public Builder setOpened(headcount.v1.PublishOpened value) {
      if (openedBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        openedBuilder_.setMessage(value);
      }
      kindCase_ = 1;
      return this;
    }
    public Builder setOpened(
        headcount.v1.PublishOpened.Builder builderForValue) {
      if (openedBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        openedBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 1;
      return this;
    }
    public Builder mergeOpened(headcount.v1.PublishOpened value) {
      if (openedBuilder_ == null) {
        if (kindCase_ == 1 &&
            kind_ != headcount.v1.PublishOpened.getDefaultInstance()) {
          kind_ = headcount.v1.PublishOpened.newBuilder((headcount.v1.PublishOpened) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 1) {
          openedBuilder_.mergeFrom(value);
        } else {
          openedBuilder_.setMessage(value);
        }
      }
      kindCase_ = 1;
      return this;
    }
    public Builder clearOpened() {
      if (openedBuilder_ == null) {
        if (kindCase_ == 1) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 1) {
          kindCase_ = 0;
          kind_ = null;
        }
        openedBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishOpened.Builder getOpenedBuilder() {
      return internalGetOpenedFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishOpenedOrBuilder getOpenedOrBuilder() {
      if ((kindCase_ == 1) && (openedBuilder_ != null)) {
        return openedBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 1) {
          return (headcount.v1.PublishOpened) kind_;
        }
        return headcount.v1.PublishOpened.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishOpened, headcount.v1.PublishOpened.Builder, headcount.v1.PublishOpenedOrBuilder> 
        internalGetOpenedFieldBuilder() {
      if (openedBuilder_ == null) {
        if (!(kindCase_ == 1)) {
          kind_ = headcount.v1.PublishOpened.getDefaultInstance();
        }
        openedBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishOpened, headcount.v1.PublishOpened.Builder, headcount.v1.PublishOpenedOrBuilder>(
                (headcount.v1.PublishOpened) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 1;
      onChanged();
      return openedBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishResults, headcount.v1.PublishResults.Builder, headcount.v1.PublishResultsOrBuilder> resultsBuilder_;
    @java.lang.Override
    public boolean hasResults() {
      return kindCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.PublishResults getResults() {
      if (resultsBuilder_ == null) {
        if (kindCase_ == 2) {
          return (headcount.v1.PublishResults) kind_;
        }
        return headcount.v1.PublishResults.getDefaultInstance();
      } else {
        if (kindCase_ == 2) {
          return resultsBuilder_.getMessage();
        }
        return headcount.v1.PublishResults.getDefaultInstance();
      }
    }
    public Builder setResults(headcount.v1.PublishResults value) {
      if (resultsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        resultsBuilder_.setMessage(value);
      }
      kindCase_ = 2;
      return this;
    }
    public Builder setResults(
        headcount.v1.PublishResults.Builder builderForValue) {
      if (resultsBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        resultsBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 2;
      return this;
    }
    public Builder mergeResults(headcount.v1.PublishResults value) {
      if (resultsBuilder_ == null) {
        if (kindCase_ == 2 &&
            kind_ != headcount.v1.PublishResults.getDefaultInstance()) {
          kind_ = headcount.v1.PublishResults.newBuilder((headcount.v1.PublishResults) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 2) {
          resultsBuilder_.mergeFrom(value);
        } else {
          resultsBuilder_.setMessage(value);
        }
      }
      kindCase_ = 2;
      return this;
    }
    public Builder clearResults() {
      if (resultsBuilder_ == null) {
        if (kindCase_ == 2) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 2) {
          kindCase_ = 0;
          kind_ = null;
        }
        resultsBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishResults.Builder getResultsBuilder() {
      return internalGetResultsFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishResultsOrBuilder getResultsOrBuilder() {
      if ((kindCase_ == 2) && (resultsBuilder_ != null)) {
        return resultsBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 2) {
          return (headcount.v1.PublishResults) kind_;
        }
        return headcount.v1.PublishResults.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishResults, headcount.v1.PublishResults.Builder, headcount.v1.PublishResultsOrBuilder> 
        internalGetResultsFieldBuilder() {
      if (resultsBuilder_ == null) {
        if (!(kindCase_ == 2)) {
          kind_ = headcount.v1.PublishResults.getDefaultInstance();
        }
        resultsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishResults, headcount.v1.PublishResults.Builder, headcount.v1.PublishResultsOrBuilder>(
                (headcount.v1.PublishResults) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 2;
      onChanged();
      return resultsBuilder_;
    }
    private int credit_ ;
    @java.lang.Override
    public boolean hasCredit() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public int getCredit() {
      return credit_;
    }
    public Builder setCredit(int value) {
      credit_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearCredit() {
      bitField0_ = (bitField0_ & ~0x00000004);
      credit_ = 0;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PublishStreamResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PublishStreamResponse();
  }
  public static headcount.v1.PublishStreamResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PublishStreamResponse>
      PARSER = new com.google.protobuf.AbstractParser<PublishStreamResponse>() {
    @java.lang.Override
    public PublishStreamResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<PublishStreamResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PublishStreamResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PublishStreamResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
