package headcount.v1;
@com.google.protobuf.Generated
public final class TopKResponse extends
    com.google.protobuf.GeneratedMessage implements
    TopKResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "TopKResponse");
  }
  private TopKResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private TopKResponse() {
    entries_ = java.util.Collections.emptyList();
    unit_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_TopKResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_TopKResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.TopKResponse.class, headcount.v1.TopKResponse.Builder.class);
  }
  private int bitField0_;
  public static final int ENTRIES_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.TopEntry> entries_;
  @java.lang.Override
  public java.util.List<headcount.v1.TopEntry> getEntriesList() {
    return entries_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.TopEntryOrBuilder> 
      getEntriesOrBuilderList() {
    return entries_;
  }
  @java.lang.Override
  public int getEntriesCount() {
    return entries_.size();
  }
  @java.lang.Override
  public headcount.v1.TopEntry getEntries(int index) {
    return entries_.get(index);
  }
  @java.lang.Override
  public headcount.v1.TopEntryOrBuilder getEntriesOrBuilder(
      int index) {
    return entries_.get(index);
  }
  public static final int ENVELOPE_FIELD_NUMBER = 2;
  private headcount.v1.AnswerEnvelope envelope_;
  @java.lang.Override
  public boolean hasEnvelope() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelope getEnvelope() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  @java.lang.Override
  public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
    return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
  }
  public static final int UNIT_FIELD_NUMBER = 3;
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
    for (int i = 0; i < entries_.size(); i++) {
      output.writeMessage(1, entries_.get(i));
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getEnvelope());
    }
    if (unit_ != headcount.v1.Unit.UNIT_UNSPECIFIED.getNumber()) {
      output.writeEnum(3, unit_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < entries_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, entries_.get(i));
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getEnvelope());
    }
    if (unit_ != headcount.v1.Unit.UNIT_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(3, unit_);
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
    if (!(obj instanceof headcount.v1.TopKResponse)) {
      return super.equals(obj);
    }
    headcount.v1.TopKResponse other = (headcount.v1.TopKResponse) obj;
    if (!getEntriesList()
        .equals(other.getEntriesList())) return false;
    if (hasEnvelope() != other.hasEnvelope()) return false;
    if (hasEnvelope()) {
      if (!getEnvelope()
          .equals(other.getEnvelope())) return false;
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
    if (getEntriesCount() > 0) {
      hash = (37 * hash) + ENTRIES_FIELD_NUMBER;
      hash = (53 * hash) + getEntriesList().hashCode();
    }
    if (hasEnvelope()) {
      hash = (37 * hash) + ENVELOPE_FIELD_NUMBER;
      hash = (53 * hash) + getEnvelope().hashCode();
    }
    hash = (37 * hash) + UNIT_FIELD_NUMBER;
    hash = (53 * hash) + unit_;
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.TopKResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.TopKResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.TopKResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.TopKResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.TopKResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.TopKResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.TopKResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.TopKResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.TopKResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.TopKResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.TopKResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.TopKResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.TopKResponse prototype) {
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
      headcount.v1.TopKResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_TopKResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_TopKResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.TopKResponse.class, headcount.v1.TopKResponse.Builder.class);
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
        internalGetEntriesFieldBuilder();
        internalGetEnvelopeFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      if (entriesBuilder_ == null) {
        entries_ = java.util.Collections.emptyList();
      } else {
        entries_ = null;
        entriesBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      unit_ = 0;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.QueryServiceOuterClass.internal_static_headcount_v1_TopKResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.TopKResponse getDefaultInstanceForType() {
      return headcount.v1.TopKResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.TopKResponse build() {
      headcount.v1.TopKResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.TopKResponse buildPartial() {
      headcount.v1.TopKResponse result = new headcount.v1.TopKResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.TopKResponse result) {
      if (entriesBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          entries_ = java.util.Collections.unmodifiableList(entries_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.entries_ = entries_;
      } else {
        result.entries_ = entriesBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.TopKResponse result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.envelope_ = envelopeBuilder_ == null
            ? envelope_
            : envelopeBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.unit_ = unit_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.TopKResponse) {
        return mergeFrom((headcount.v1.TopKResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.TopKResponse other) {
      if (other == headcount.v1.TopKResponse.getDefaultInstance()) return this;
      if (entriesBuilder_ == null) {
        if (!other.entries_.isEmpty()) {
          if (entries_.isEmpty()) {
            entries_ = other.entries_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureEntriesIsMutable();
            entries_.addAll(other.entries_);
          }
          onChanged();
        }
      } else {
        if (!other.entries_.isEmpty()) {
          if (entriesBuilder_.isEmpty()) {
            entriesBuilder_.dispose();
            entriesBuilder_ = null;
            entries_ = other.entries_;
            bitField0_ = (bitField0_ & ~0x00000001);
            entriesBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetEntriesFieldBuilder() : null;
          } else {
            entriesBuilder_.addAllMessages(other.entries_);
          }
        }
      }
      if (other.hasEnvelope()) {
        mergeEnvelope(other.getEnvelope());
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
              headcount.v1.TopEntry m =
                  input.readMessage(
                      headcount.v1.TopEntry.parser(),
                      extensionRegistry);
              if (entriesBuilder_ == null) {
                ensureEntriesIsMutable();
                entries_.add(m);
              } else {
                entriesBuilder_.addMessage(m);
              }
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetEnvelopeFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 24: {
              unit_ = input.readEnum();
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
    private int bitField0_;
    private java.util.List<headcount.v1.TopEntry> entries_ =
      java.util.Collections.emptyList();
    private void ensureEntriesIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        entries_ = new java.util.ArrayList<headcount.v1.TopEntry>(entries_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.TopEntry, headcount.v1.TopEntry.Builder, headcount.v1.TopEntryOrBuilder> entriesBuilder_;
    public java.util.List<headcount.v1.TopEntry> getEntriesList() {
      if (entriesBuilder_ == null) {
        return java.util.Collections.unmodifiableList(entries_);
      } else {
        return entriesBuilder_.getMessageList();
      }
    }
    public int getEntriesCount() {
      if (entriesBuilder_ == null) {
        return entries_.size();
      } else {
        return entriesBuilder_.getCount();
      }
    }
    public headcount.v1.TopEntry getEntries(int index) {
      if (entriesBuilder_ == null) {
        return entries_.get(index);
      } else {
        return entriesBuilder_.getMessage(index);
      }
    }
    public Builder setEntries(
        int index, headcount.v1.TopEntry value) {
      if (entriesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureEntriesIsMutable();
        entries_.set(index, value);
        onChanged();
      } else {
        entriesBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setEntries(
        int index, headcount.v1.TopEntry.Builder builderForValue) {
      if (entriesBuilder_ == null) {
        ensureEntriesIsMutable();
        entries_.set(index, builderForValue.build());
        onChanged();
      } else {
        entriesBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addEntries(headcount.v1.TopEntry value) {
      if (entriesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureEntriesIsMutable();
        entries_.add(value);
        onChanged();
      } else {
        entriesBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addEntries(
        int index, headcount.v1.TopEntry value) {
      if (entriesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureEntriesIsMutable();
        entries_.add(index, value);
        onChanged();
      } else {
        entriesBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addEntries(
        headcount.v1.TopEntry.Builder builderForValue) {
      if (entriesBuilder_ == null) {
        ensureEntriesIsMutable();
        entries_.add(builderForValue.build());
        onChanged();
      } else {
        entriesBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addEntries(
        int index, headcount.v1.TopEntry.Builder builderForValue) {
      if (entriesBuilder_ == null) {
        ensureEntriesIsMutable();
        entries_.add(index, builderForValue.build());
        onChanged();
      } else {
        entriesBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllEntries(
        java.lang.Iterable<? extends headcount.v1.TopEntry> values) {
      if (entriesBuilder_ == null) {
        ensureEntriesIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, entries_);
        onChanged();
      } else {
        entriesBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearEntries() {
      if (entriesBuilder_ == null) {
        entries_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        entriesBuilder_.clear();
      }
      return this;
    }
    public Builder removeEntries(int index) {
      if (entriesBuilder_ == null) {
        ensureEntriesIsMutable();
        entries_.remove(index);
        onChanged();
      } else {
        entriesBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.TopEntry.Builder getEntriesBuilder(
        int index) {
      return internalGetEntriesFieldBuilder().getBuilder(index);
    }
    public headcount.v1.TopEntryOrBuilder getEntriesOrBuilder(
        int index) {
      if (entriesBuilder_ == null) {
        return entries_.get(index);  } else {
        return entriesBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.TopEntryOrBuilder> 
         getEntriesOrBuilderList() {
      if (entriesBuilder_ != null) {
        return entriesBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(entries_);
      }
    }
    public headcount.v1.TopEntry.Builder addEntriesBuilder() {
      return internalGetEntriesFieldBuilder().addBuilder(
          headcount.v1.TopEntry.getDefaultInstance());
    }
    public headcount.v1.TopEntry.Builder addEntriesBuilder(
        int index) {
      return internalGetEntriesFieldBuilder().addBuilder(
          index, headcount.v1.TopEntry.getDefaultInstance());
    }
    public java.util.List<headcount.v1.TopEntry.Builder> 
         getEntriesBuilderList() {
      return internalGetEntriesFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.TopEntry, headcount.v1.TopEntry.Builder, headcount.v1.TopEntryOrBuilder> 
        internalGetEntriesFieldBuilder() {
      if (entriesBuilder_ == null) {
        entriesBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.TopEntry, headcount.v1.TopEntry.Builder, headcount.v1.TopEntryOrBuilder>(
                entries_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        entries_ = null;
      }
      return entriesBuilder_;
    }
    private headcount.v1.AnswerEnvelope envelope_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> envelopeBuilder_;
    public boolean hasEnvelope() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public headcount.v1.AnswerEnvelope getEnvelope() {
      if (envelopeBuilder_ == null) {
        return envelope_ == null ? headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
      } else {
        return envelopeBuilder_.getMessage();
      }
    }
    public Builder setEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        envelope_ = value;
      } else {
        envelopeBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setEnvelope(
        headcount.v1.AnswerEnvelope.Builder builderForValue) {
      if (envelopeBuilder_ == null) {
        envelope_ = builderForValue.build();
      } else {
        envelopeBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeEnvelope(headcount.v1.AnswerEnvelope value) {
      if (envelopeBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          envelope_ != null &&
          envelope_ != headcount.v1.AnswerEnvelope.getDefaultInstance()) {
          getEnvelopeBuilder().mergeFrom(value);
        } else {
          envelope_ = value;
        }
      } else {
        envelopeBuilder_.mergeFrom(value);
      }
      if (envelope_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearEnvelope() {
      bitField0_ = (bitField0_ & ~0x00000002);
      envelope_ = null;
      if (envelopeBuilder_ != null) {
        envelopeBuilder_.dispose();
        envelopeBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.AnswerEnvelope.Builder getEnvelopeBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetEnvelopeFieldBuilder().getBuilder();
    }
    public headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder() {
      if (envelopeBuilder_ != null) {
        return envelopeBuilder_.getMessageOrBuilder();
      } else {
        return envelope_ == null ?
            headcount.v1.AnswerEnvelope.getDefaultInstance() : envelope_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder> 
        internalGetEnvelopeFieldBuilder() {
      if (envelopeBuilder_ == null) {
        envelopeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.AnswerEnvelope, headcount.v1.AnswerEnvelope.Builder, headcount.v1.AnswerEnvelopeOrBuilder>(
                getEnvelope(),
                getParentForChildren(),
                isClean());
        envelope_ = null;
      }
      return envelopeBuilder_;
    }
    private int unit_ = 0;
    @java.lang.Override public int getUnitValue() {
      return unit_;
    }
    public Builder setUnitValue(int value) {
      unit_ = value;
      bitField0_ |= 0x00000004;
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
      bitField0_ |= 0x00000004;
      unit_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearUnit() {
      bitField0_ = (bitField0_ & ~0x00000004);
      unit_ = 0;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.TopKResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.TopKResponse();
  }
  public static headcount.v1.TopKResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<TopKResponse>
      PARSER = new com.google.protobuf.AbstractParser<TopKResponse>() {
    @java.lang.Override
    public TopKResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<TopKResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<TopKResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.TopKResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
