package headcount.v1;
@com.google.protobuf.Generated
public final class PublishResult extends
    com.google.protobuf.GeneratedMessage implements
    PublishResultOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PublishResult");
  }
  private PublishResult(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private PublishResult() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishResult_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishResult_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.PublishResult.class, headcount.v1.PublishResult.Builder.class);
  }
  private int bitField0_;
  private int outcomeCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object outcome_;
  public enum OutcomeCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    WRITTEN(1),
    DUPLICATE(2),
    REJECTED(3),
    OUTCOME_NOT_SET(0);
    private final int value;
    private OutcomeCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static OutcomeCase valueOf(int value) {
      return forNumber(value);
    }
    public static OutcomeCase forNumber(int value) {
      switch (value) {
        case 1: return WRITTEN;
        case 2: return DUPLICATE;
        case 3: return REJECTED;
        case 0: return OUTCOME_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public OutcomeCase
  getOutcomeCase() {
    return OutcomeCase.forNumber(
        outcomeCase_);
  }
  public static final int WRITTEN_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasWritten() {
    return outcomeCase_ == 1;
  }
  @java.lang.Override
  public headcount.v1.PublishWritten getWritten() {
    if (outcomeCase_ == 1) {
       return (headcount.v1.PublishWritten) outcome_;
    }
    return headcount.v1.PublishWritten.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishWrittenOrBuilder getWrittenOrBuilder() {
    if (outcomeCase_ == 1) {
       return (headcount.v1.PublishWritten) outcome_;
    }
    return headcount.v1.PublishWritten.getDefaultInstance();
  }
  public static final int DUPLICATE_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasDuplicate() {
    return outcomeCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.PublishDuplicate getDuplicate() {
    if (outcomeCase_ == 2) {
       return (headcount.v1.PublishDuplicate) outcome_;
    }
    return headcount.v1.PublishDuplicate.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishDuplicateOrBuilder getDuplicateOrBuilder() {
    if (outcomeCase_ == 2) {
       return (headcount.v1.PublishDuplicate) outcome_;
    }
    return headcount.v1.PublishDuplicate.getDefaultInstance();
  }
  public static final int REJECTED_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasRejected() {
    return outcomeCase_ == 3;
  }
  @java.lang.Override
  public headcount.v1.PublishRejected getRejected() {
    if (outcomeCase_ == 3) {
       return (headcount.v1.PublishRejected) outcome_;
    }
    return headcount.v1.PublishRejected.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishRejectedOrBuilder getRejectedOrBuilder() {
    if (outcomeCase_ == 3) {
       return (headcount.v1.PublishRejected) outcome_;
    }
    return headcount.v1.PublishRejected.getDefaultInstance();
  }
  public static final int SEQ_FIELD_NUMBER = 4;
  private long seq_ = 0L;
  @java.lang.Override
  public boolean hasSeq() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public long getSeq() {
    return seq_;
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
    if (outcomeCase_ == 1) {
      output.writeMessage(1, (headcount.v1.PublishWritten) outcome_);
    }
    if (outcomeCase_ == 2) {
      output.writeMessage(2, (headcount.v1.PublishDuplicate) outcome_);
    }
    if (outcomeCase_ == 3) {
      output.writeMessage(3, (headcount.v1.PublishRejected) outcome_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt64(4, seq_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (outcomeCase_ == 1) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, (headcount.v1.PublishWritten) outcome_);
    }
    if (outcomeCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.PublishDuplicate) outcome_);
    }
    if (outcomeCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (headcount.v1.PublishRejected) outcome_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(4, seq_);
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
    if (!(obj instanceof headcount.v1.PublishResult)) {
      return super.equals(obj);
    }
    headcount.v1.PublishResult other = (headcount.v1.PublishResult) obj;
    if (hasSeq() != other.hasSeq()) return false;
    if (hasSeq()) {
      if (getSeq()
          != other.getSeq()) return false;
    }
    if (!getOutcomeCase().equals(other.getOutcomeCase())) return false;
    switch (outcomeCase_) {
      case 1:
        if (!getWritten()
            .equals(other.getWritten())) return false;
        break;
      case 2:
        if (!getDuplicate()
            .equals(other.getDuplicate())) return false;
        break;
      case 3:
        if (!getRejected()
            .equals(other.getRejected())) return false;
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
    if (hasSeq()) {
      hash = (37 * hash) + SEQ_FIELD_NUMBER;
      hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
          getSeq());
    }
    switch (outcomeCase_) {
      case 1:
        hash = (37 * hash) + WRITTEN_FIELD_NUMBER;
        hash = (53 * hash) + getWritten().hashCode();
        break;
      case 2:
        hash = (37 * hash) + DUPLICATE_FIELD_NUMBER;
        hash = (53 * hash) + getDuplicate().hashCode();
        break;
      case 3:
        hash = (37 * hash) + REJECTED_FIELD_NUMBER;
        hash = (53 * hash) + getRejected().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.PublishResult parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishResult parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishResult parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishResult parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishResult parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.PublishResult parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.PublishResult parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishResult parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishResult parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishResult parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.PublishResult parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.PublishResult parseFrom(
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
  public static Builder newBuilder(headcount.v1.PublishResult prototype) {
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
      headcount.v1.PublishResultOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishResult_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishResult_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.PublishResult.class, headcount.v1.PublishResult.Builder.class);
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
      if (writtenBuilder_ != null) {
        writtenBuilder_.clear();
      }
      if (duplicateBuilder_ != null) {
        duplicateBuilder_.clear();
      }
      if (rejectedBuilder_ != null) {
        rejectedBuilder_.clear();
      }
      seq_ = 0L;
      outcomeCase_ = 0;
      outcome_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.PublisherServiceOuterClass.internal_static_headcount_v1_PublishResult_descriptor;
    }
    @java.lang.Override
    public headcount.v1.PublishResult getDefaultInstanceForType() {
      return headcount.v1.PublishResult.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.PublishResult build() {
      headcount.v1.PublishResult result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.PublishResult buildPartial() {
      headcount.v1.PublishResult result = new headcount.v1.PublishResult(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.PublishResult result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.seq_ = seq_;
        to_bitField0_ |= 0x00000001;
      }
      result.bitField0_ |= to_bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.PublishResult result) {
      result.outcomeCase_ = outcomeCase_;
      result.outcome_ = this.outcome_;
      if (outcomeCase_ == 1 &&
          writtenBuilder_ != null) {
        result.outcome_ = writtenBuilder_.build();
      }
      if (outcomeCase_ == 2 &&
          duplicateBuilder_ != null) {
        result.outcome_ = duplicateBuilder_.build();
      }
      if (outcomeCase_ == 3 &&
          rejectedBuilder_ != null) {
        result.outcome_ = rejectedBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.PublishResult) {
        return mergeFrom((headcount.v1.PublishResult)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.PublishResult other) {
      if (other == headcount.v1.PublishResult.getDefaultInstance()) return this;
      if (other.hasSeq()) {
        setSeq(other.getSeq());
      }
      switch (other.getOutcomeCase()) {
        case WRITTEN: {
          mergeWritten(other.getWritten());
          break;
        }
        case DUPLICATE: {
          mergeDuplicate(other.getDuplicate());
          break;
        }
        case REJECTED: {
          mergeRejected(other.getRejected());
          break;
        }
        case OUTCOME_NOT_SET: {
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
                  internalGetWrittenFieldBuilder().getBuilder(),
                  extensionRegistry);
              outcomeCase_ = 1;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetDuplicateFieldBuilder().getBuilder(),
                  extensionRegistry);
              outcomeCase_ = 2;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetRejectedFieldBuilder().getBuilder(),
                  extensionRegistry);
              outcomeCase_ = 3;
              break;
            } // case 26
            case 32: {
              seq_ = input.readUInt64();
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
    private int outcomeCase_ = 0;
    private java.lang.Object outcome_;
    public OutcomeCase
        getOutcomeCase() {
      return OutcomeCase.forNumber(
          outcomeCase_);
    }
    public Builder clearOutcome() {
      outcomeCase_ = 0;
      outcome_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishWritten, headcount.v1.PublishWritten.Builder, headcount.v1.PublishWrittenOrBuilder> writtenBuilder_;
    @java.lang.Override
    public boolean hasWritten() {
      return outcomeCase_ == 1;
    }
    @java.lang.Override
    public headcount.v1.PublishWritten getWritten() {
      if (writtenBuilder_ == null) {
        if (outcomeCase_ == 1) {
          return (headcount.v1.PublishWritten) outcome_;
        }
        return headcount.v1.PublishWritten.getDefaultInstance();
      } else {
        if (outcomeCase_ == 1) {
          return writtenBuilder_.getMessage();
        }
        return headcount.v1.PublishWritten.getDefaultInstance();
      }
    }
    public Builder setWritten(headcount.v1.PublishWritten value) {
      if (writtenBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        outcome_ = value;
        onChanged();
      } else {
        writtenBuilder_.setMessage(value);
      }
      outcomeCase_ = 1;
      return this;
    }
    public Builder setWritten(
        headcount.v1.PublishWritten.Builder builderForValue) {
      if (writtenBuilder_ == null) {
        outcome_ = builderForValue.build();
        onChanged();
      } else {
        writtenBuilder_.setMessage(builderForValue.build());
      }
      outcomeCase_ = 1;
      return this;
    }
    public Builder mergeWritten(headcount.v1.PublishWritten value) {
      if (writtenBuilder_ == null) {
        if (outcomeCase_ == 1 &&
            outcome_ != headcount.v1.PublishWritten.getDefaultInstance()) {
          outcome_ = headcount.v1.PublishWritten.newBuilder((headcount.v1.PublishWritten) outcome_)
              .mergeFrom(value).buildPartial();
        } else {
          outcome_ = value;
        }
        onChanged();
      } else {
        if (outcomeCase_ == 1) {
          writtenBuilder_.mergeFrom(value);
        } else {
          writtenBuilder_.setMessage(value);
        }
      }
      outcomeCase_ = 1;
      return this;
    }
    public Builder clearWritten() {
      if (writtenBuilder_ == null) {
        if (outcomeCase_ == 1) {
          outcomeCase_ = 0;
          outcome_ = null;
          onChanged();
        }
      } else {
        if (outcomeCase_ == 1) {
          outcomeCase_ = 0;
          outcome_ = null;
        }
        writtenBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishWritten.Builder getWrittenBuilder() {
      return internalGetWrittenFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishWrittenOrBuilder getWrittenOrBuilder() {
      if ((outcomeCase_ == 1) && (writtenBuilder_ != null)) {
        return writtenBuilder_.getMessageOrBuilder();
      } else {
        if (outcomeCase_ == 1) {
          return (headcount.v1.PublishWritten) outcome_;
        }
        return headcount.v1.PublishWritten.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishWritten, headcount.v1.PublishWritten.Builder, headcount.v1.PublishWrittenOrBuilder> 
        internalGetWrittenFieldBuilder() {
      if (writtenBuilder_ == null) {
        if (!(outcomeCase_ == 1)) {
          outcome_ = headcount.v1.PublishWritten.getDefaultInstance();
        }
        writtenBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishWritten, headcount.v1.PublishWritten.Builder, headcount.v1.PublishWrittenOrBuilder>(
                (headcount.v1.PublishWritten) outcome_,
                getParentForChildren(),
                isClean());
        outcome_ = null;
      }
      outcomeCase_ = 1;
      onChanged();
      return writtenBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishDuplicate, headcount.v1.PublishDuplicate.Builder, headcount.v1.PublishDuplicateOrBuilder> duplicateBuilder_;
    @java.lang.Override
    public boolean hasDuplicate() {
      return outcomeCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.PublishDuplicate getDuplicate() {
      if (duplicateBuilder_ == null) {
        if (outcomeCase_ == 2) {
          return (headcount.v1.PublishDuplicate) outcome_;
        }
        return headcount.v1.PublishDuplicate.getDefaultInstance();
      } else {
        if (outcomeCase_ == 2) {
          return duplicateBuilder_.getMessage();
        }
        return headcount.v1.PublishDuplicate.getDefaultInstance();
      }
    }
    public Builder setDuplicate(headcount.v1.PublishDuplicate value) {
      if (duplicateBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        outcome_ = value;
        onChanged();
      } else {
        duplicateBuilder_.setMessage(value);
      }
      outcomeCase_ = 2;
      return this;
    }
    public Builder setDuplicate(
        headcount.v1.PublishDuplicate.Builder builderForValue) {
      if (duplicateBuilder_ == null) {
        outcome_ = builderForValue.build();
        onChanged();
      } else {
        duplicateBuilder_.setMessage(builderForValue.build());
      }
      outcomeCase_ = 2;
      return this;
    }
    public Builder mergeDuplicate(headcount.v1.PublishDuplicate value) {
      if (duplicateBuilder_ == null) {
        if (outcomeCase_ == 2 &&
            outcome_ != headcount.v1.PublishDuplicate.getDefaultInstance()) {
          outcome_ = headcount.v1.PublishDuplicate.newBuilder((headcount.v1.PublishDuplicate) outcome_)
              .mergeFrom(value).buildPartial();
        } else {
          outcome_ = value;
        }
        onChanged();
      } else {
        if (outcomeCase_ == 2) {
          duplicateBuilder_.mergeFrom(value);
        } else {
          duplicateBuilder_.setMessage(value);
        }
      }
      outcomeCase_ = 2;
      return this;
    }
    public Builder clearDuplicate() {
      if (duplicateBuilder_ == null) {
        if (outcomeCase_ == 2) {
          outcomeCase_ = 0;
          outcome_ = null;
          onChanged();
        }
      } else {
        if (outcomeCase_ == 2) {
          outcomeCase_ = 0;
          outcome_ = null;
        }
        duplicateBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishDuplicate.Builder getDuplicateBuilder() {
      return internalGetDuplicateFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishDuplicateOrBuilder getDuplicateOrBuilder() {
      if ((outcomeCase_ == 2) && (duplicateBuilder_ != null)) {
        return duplicateBuilder_.getMessageOrBuilder();
      } else {
        if (outcomeCase_ == 2) {
          return (headcount.v1.PublishDuplicate) outcome_;
        }
        return headcount.v1.PublishDuplicate.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishDuplicate, headcount.v1.PublishDuplicate.Builder, headcount.v1.PublishDuplicateOrBuilder> 
        internalGetDuplicateFieldBuilder() {
      if (duplicateBuilder_ == null) {
        if (!(outcomeCase_ == 2)) {
          outcome_ = headcount.v1.PublishDuplicate.getDefaultInstance();
        }
        duplicateBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishDuplicate, headcount.v1.PublishDuplicate.Builder, headcount.v1.PublishDuplicateOrBuilder>(
                (headcount.v1.PublishDuplicate) outcome_,
                getParentForChildren(),
                isClean());
        outcome_ = null;
      }
      outcomeCase_ = 2;
      onChanged();
      return duplicateBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishRejected, headcount.v1.PublishRejected.Builder, headcount.v1.PublishRejectedOrBuilder> rejectedBuilder_;
    @java.lang.Override
    public boolean hasRejected() {
      return outcomeCase_ == 3;
    }
    @java.lang.Override
    public headcount.v1.PublishRejected getRejected() {
      if (rejectedBuilder_ == null) {
        if (outcomeCase_ == 3) {
          return (headcount.v1.PublishRejected) outcome_;
        }
        return headcount.v1.PublishRejected.getDefaultInstance();
      } else {
        if (outcomeCase_ == 3) {
          return rejectedBuilder_.getMessage();
        }
        return headcount.v1.PublishRejected.getDefaultInstance();
      }
    }
    public Builder setRejected(headcount.v1.PublishRejected value) {
      if (rejectedBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        outcome_ = value;
        onChanged();
      } else {
        rejectedBuilder_.setMessage(value);
      }
      outcomeCase_ = 3;
      return this;
    }
    public Builder setRejected(
        headcount.v1.PublishRejected.Builder builderForValue) {
      if (rejectedBuilder_ == null) {
        outcome_ = builderForValue.build();
        onChanged();
      } else {
        rejectedBuilder_.setMessage(builderForValue.build());
      }
      outcomeCase_ = 3;
      return this;
    }
    public Builder mergeRejected(headcount.v1.PublishRejected value) {
      if (rejectedBuilder_ == null) {
        if (outcomeCase_ == 3 &&
            outcome_ != headcount.v1.PublishRejected.getDefaultInstance()) {
          outcome_ = headcount.v1.PublishRejected.newBuilder((headcount.v1.PublishRejected) outcome_)
              .mergeFrom(value).buildPartial();
        } else {
          outcome_ = value;
        }
        onChanged();
      } else {
        if (outcomeCase_ == 3) {
          rejectedBuilder_.mergeFrom(value);
        } else {
          rejectedBuilder_.setMessage(value);
        }
      }
      outcomeCase_ = 3;
      return this;
    }
    public Builder clearRejected() {
      if (rejectedBuilder_ == null) {
        if (outcomeCase_ == 3) {
          outcomeCase_ = 0;
          outcome_ = null;
          onChanged();
        }
      } else {
        if (outcomeCase_ == 3) {
          outcomeCase_ = 0;
          outcome_ = null;
        }
        rejectedBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishRejected.Builder getRejectedBuilder() {
      return internalGetRejectedFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishRejectedOrBuilder getRejectedOrBuilder() {
      if ((outcomeCase_ == 3) && (rejectedBuilder_ != null)) {
        return rejectedBuilder_.getMessageOrBuilder();
      } else {
        if (outcomeCase_ == 3) {
          return (headcount.v1.PublishRejected) outcome_;
        }
        return headcount.v1.PublishRejected.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishRejected, headcount.v1.PublishRejected.Builder, headcount.v1.PublishRejectedOrBuilder> 
        internalGetRejectedFieldBuilder() {
      if (rejectedBuilder_ == null) {
        if (!(outcomeCase_ == 3)) {
          outcome_ = headcount.v1.PublishRejected.getDefaultInstance();
        }
        rejectedBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishRejected, headcount.v1.PublishRejected.Builder, headcount.v1.PublishRejectedOrBuilder>(
                (headcount.v1.PublishRejected) outcome_,
                getParentForChildren(),
                isClean());
        outcome_ = null;
      }
      outcomeCase_ = 3;
      onChanged();
      return rejectedBuilder_;
    }
    private long seq_ ;
    @java.lang.Override
    public boolean hasSeq() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    @java.lang.Override
    public long getSeq() {
      return seq_;
    }
    public Builder setSeq(long value) {
      seq_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearSeq() {
      bitField0_ = (bitField0_ & ~0x00000008);
      seq_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.PublishResult DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.PublishResult();
  }
  public static headcount.v1.PublishResult getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<PublishResult>
      PARSER = new com.google.protobuf.AbstractParser<PublishResult>() {
    @java.lang.Override
    public PublishResult parsePartialFrom(
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
  public static com.google.protobuf.Parser<PublishResult> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<PublishResult> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.PublishResult getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
