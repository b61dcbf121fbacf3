package headcount.v1;
@com.google.protobuf.Generated
public final class PublishStreamRequest extends
    com.google.protobuf.GeneratedMessage implements
    PublishStreamRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PublishStreamRequest");
  }
  private PublishStreamRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PublishStreamRequest() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PublishStreamRequest.class, headcount.v1.PublishStreamRequest.Builder.class);
  }
  private int kindCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object kind_;
  public enum KindCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    OPEN(1),
    BATCH(2),
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
        case 1: return OPEN;
        case 2: return BATCH;
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
  public static final int OPEN_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasOpen() {
    return kindCase_ == 1;
  }
  @java.lang.Override
  public headcount.v1.PublishOpen getOpen() {
    if (kindCase_ == 1) {
       return (headcount.v1.PublishOpen) kind_;
    }
    return headcount.v1.PublishOpen.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishOpenOrBuilder getOpenOrBuilder() {
    if (kindCase_ == 1) {
       return (headcount.v1.PublishOpen) kind_;
    }
    return headcount.v1.PublishOpen.getDefaultInstance();
  }
  public static final int BATCH_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasBatch() {
    return kindCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.PublishBatch getBatch() {
    if (kindCase_ == 2) {
       return (headcount.v1.PublishBatch) kind_;
    }
    return headcount.v1.PublishBatch.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishBatchOrBuilder getBatchOrBuilder() {
    if (kindCase_ == 2) {
       return (headcount.v1.PublishBatch) kind_;
    }
    return headcount.v1.PublishBatch.getDefaultInstance();
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
      output.writeMessage(1, (headcount.v1.PublishOpen) kind_);
    }
    if (kindCase_ == 2) {
      output.writeMessage(2, (headcount.v1.PublishBatch) kind_);
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
        .computeMessageSize(1, (headcount.v1.PublishOpen) kind_);
    }
    if (kindCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.PublishBatch) kind_);
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
    if (!(obj instanceof headcount.v1.PublishStreamRequest)) {
      return super.equals(obj);
    }
    headcount.v1.PublishStreamRequest other = (headcount.v1.PublishStreamRequest) obj;
    if (!getKindCase().equals(other.getKindCase())) return false;
    switch (kindCase_) {
      case 1:
        if (!getOpen()
            .equals(other.getOpen())) return false;
        break;
      case 2:
        if (!getBatch()
            .equals(other.getBatch())) return false;
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
    switch (kindCase_) {
      case 1:
        hash = (37 * hash) + OPEN_FIELD_NUMBER;
        hash = (53 * hash) + getOpen().hashCode();
        break;
      case 2:
        hash = (37 * hash) + BATCH_FIELD_NUMBER;
        hash = (53 * hash) + getBatch().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishStreamRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishStreamRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishStreamRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.PublishStreamRequest prototype) {
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
      headcount.v1.PublishStreamRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PublishStreamRequest.class, headcount.v1.PublishStreamRequest.Builder.class);
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
      if (openBuilder_ != null) {
        openBuilder_.clear();
      }
      if (batchBuilder_ != null) {
        batchBuilder_.clear();
      }
      kindCase_ = 0;
      kind_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishStreamRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PublishStreamRequest getDefaultInstanceForType() {
      return headcount.v1.PublishStreamRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PublishStreamRequest build() {
      headcount.v1.PublishStreamRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PublishStreamRequest buildPartial() {
      headcount.v1.PublishStreamRequest result = new headcount.v1.PublishStreamRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PublishStreamRequest result) {
      int from_bitField0_ = bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.PublishStreamRequest result) {
      result.kindCase_ = kindCase_;
      result.kind_ = this.kind_;
      if (kindCase_ == 1 &&
          openBuilder_ != null) {
        result.kind_ = openBuilder_.build();
      }
      if (kindCase_ == 2 &&
          batchBuilder_ != null) {
        result.kind_ = batchBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PublishStreamRequest) {
        return mergeFrom((headcount.v1.PublishStreamRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PublishStreamRequest other) {
      if (other == headcount.v1.PublishStreamRequest.getDefaultInstance()) return this;
      switch (other.getKindCase()) {
        case OPEN: {
          mergeOpen(other.getOpen());
          break;
        }
        case BATCH: {
          mergeBatch(other.getBatch());
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
                  internalGetOpenFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 1;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetBatchFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 2;
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
        headcount.v1.PublishOpen, headcount.v1.PublishOpen.Builder, headcount.v1.PublishOpenOrBuilder> openBuilder_;
    @java.lang.Override
    public boolean hasOpen() {
      return kindCase_ == 1;
    }
    @java.lang.Override
    public headcount.v1.PublishOpen getOpen() {
      if (openBuilder_ == null) {
        if (kindCase_ == 1) {
          return (headcount.v1.PublishOpen) kind_;
        }
        return headcount.v1.PublishOpen.getDefaultInstance();
      } else {
        if (kindCase_ == 1) {
          return openBuilder_.getMessage();
        }
        return headcount.v1.PublishOpen.getDefaultInstance();
      }
    }
    public Builder setOpen(headcount.v1.PublishOpen value) {
      if (openBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        openBuilder_.setMessage(value);
      }
      kindCase_ = 1;
      return this;
    }
    public Builder setOpen(
        headcount.v1.PublishOpen.Builder builderForValue) {
      if (openBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        openBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 1;
      return this;
    }
    public Builder mergeOpen(headcount.v1.PublishOpen value) {
      if (openBuilder_ == null) {
        if (kindCase_ == 1 &&
            kind_ != headcount.v1.PublishOpen.getDefaultInstance()) {
          kind_ = headcount.v1.PublishOpen.newBuilder((headcount.v1.PublishOpen) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 1) {
          openBuilder_.mergeFrom(value);
        } else {
          openBuilder_.setMessage(value);
        }
      }
      kindCase_ = 1;
      return this;
    }
    public Builder clearOpen() {
      if (openBuilder_ == null) {
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
        openBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishOpen.Builder getOpenBuilder() {
      return internalGetOpenFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishOpenOrBuilder getOpenOrBuilder() {
      if ((kindCase_ == 1) && (openBuilder_ != null)) {
        return openBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 1) {
          return (headcount.v1.PublishOpen) kind_;
        }
        return headcount.v1.PublishOpen.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishOpen, headcount.v1.PublishOpen.Builder, headcount.v1.PublishOpenOrBuilder> 
        internalGetOpenFieldBuilder() {
      if (openBuilder_ == null) {
        if (!(kindCase_ == 1)) {
          kind_ = headcount.v1.PublishOpen.getDefaultInstance();
        }
        openBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishOpen, headcount.v1.PublishOpen.Builder, headcount.v1.PublishOpenOrBuilder>(
                (headcount.v1.PublishOpen) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 1;
      onChanged();
      return openBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishBatch, headcount.v1.PublishBatch.Builder, headcount.v1.PublishBatchOrBuilder> batchBuilder_;
    @java.lang.Override
    public boolean hasBatch() {
      return kindCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.PublishBatch getBatch() {
      if (batchBuilder_ == null) {
        if (kindCase_ == 2) {
          return (headcount.v1.PublishBatch) kind_;
        }
        return headcount.v1.PublishBatch.getDefaultInstance();
      } else {
        if (kindCase_ == 2) {
          return batchBuilder_.getMessage();
        }
        return headcount.v1.PublishBatch.getDefaultInstance();
      }
    }
    public Builder setBatch(headcount.v1.PublishBatch value) {
      if (batchBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        batchBuilder_.setMessage(value);
      }
      kindCase_ = 2;
      return this;
    }
    public Builder setBatch(
        headcount.v1.PublishBatch.Builder builderForValue) {
      if (batchBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        batchBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 2;
      return this;
    }
    public Builder mergeBatch(headcount.v1.PublishBatch value) {
      if (batchBuilder_ == null) {
        if (kindCase_ == 2 &&
            kind_ != headcount.v1.PublishBatch.getDefaultInstance()) {
          kind_ = headcount.v1.PublishBatch.newBuilder((headcount.v1.PublishBatch) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 2) {
          batchBuilder_.mergeFrom(value);
        } else {
          batchBuilder_.setMessage(value);
        }
      }
      kindCase_ = 2;
      return this;
    }
    public Builder clearBatch() {
      if (batchBuilder_ == null) {
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
        batchBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishBatch.Builder getBatchBuilder() {
      return internalGetBatchFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishBatchOrBuilder getBatchOrBuilder() {
      if ((kindCase_ == 2) && (batchBuilder_ != null)) {
        return batchBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 2) {
          return (headcount.v1.PublishBatch) kind_;
        }
        return headcount.v1.PublishBatch.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishBatch, headcount.v1.PublishBatch.Builder, headcount.v1.PublishBatchOrBuilder> 
        internalGetBatchFieldBuilder() {
      if (batchBuilder_ == null) {
        if (!(kindCase_ == 2)) {
          kind_ = headcount.v1.PublishBatch.getDefaultInstance();
        }
        batchBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishBatch, headcount.v1.PublishBatch.Builder, headcount.v1.PublishBatchOrBuilder>(
                (headcount.v1.PublishBatch) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 2;
      onChanged();
      return batchBuilder_;
    }
  }
  private static final headcount.v1.PublishStreamRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PublishStreamRequest();
  }
  public static headcount.v1.PublishStreamRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PublishStreamRequest>
      PARSER = new com.google.protobuf.AbstractParser<PublishStreamRequest>() {
    @java.lang.Override
    public PublishStreamRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<PublishStreamRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PublishStreamRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PublishStreamRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
