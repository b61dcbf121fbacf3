package headcount.v1;
@com.google.protobuf.Generated
public final class SourceEvent extends
    com.google.protobuf.GeneratedMessage implements
    SourceEventOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SourceEvent");
  }
  private SourceEvent(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SourceEvent() {
    kind_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_SourceEvent_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_SourceEvent_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SourceEvent.class, headcount.v1.SourceEvent.Builder.class);
  }
  private int bitField0_;
  public static final int STAMP_FIELD_NUMBER = 1;
  private headcount.v1.Stamp stamp_;
  @java.lang.Override
  public boolean hasStamp() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.Stamp getStamp() {
    return stamp_ == null ? headcount.v1.Stamp.getDefaultInstance() : stamp_;
  }
  @java.lang.Override
  public headcount.v1.StampOrBuilder getStampOrBuilder() {
    return stamp_ == null ? headcount.v1.Stamp.getDefaultInstance() : stamp_;
  }
  public static final int KIND_FIELD_NUMBER = 2;
  private int kind_ = 0;
  @java.lang.Override public int getKindValue() {
    return kind_;
  }
  @java.lang.Override public headcount.v1.SourceEventKind getKind() {
    headcount.v1.SourceEventKind result = headcount.v1.SourceEventKind.forNumber(kind_);
    return result == null ? headcount.v1.SourceEventKind.UNRECOGNIZED : result;
  }
  public static final int NEXT_ORDINAL_FIELD_NUMBER = 3;
  private long nextOrdinal_ = 0L;
  @java.lang.Override
  public long getNextOrdinal() {
    return nextOrdinal_;
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
      output.writeMessage(1, getStamp());
    }
    if (kind_ != headcount.v1.SourceEventKind.SOURCE_EVENT_KIND_UNSPECIFIED.getNumber()) {
      output.writeEnum(2, kind_);
    }
    if (nextOrdinal_ != 0L) {
      output.writeFixed64(3, nextOrdinal_);
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
        .computeMessageSize(1, getStamp());
    }
    if (kind_ != headcount.v1.SourceEventKind.SOURCE_EVENT_KIND_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(2, kind_);
    }
    if (nextOrdinal_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeFixed64Size(3, nextOrdinal_);
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
    if (!(obj instanceof headcount.v1.SourceEvent)) {
      return super.equals(obj);
    }
    headcount.v1.SourceEvent other = (headcount.v1.SourceEvent) obj;
    if (hasStamp() != other.hasStamp()) return false;
    if (hasStamp()) {
      if (!getStamp()
          .equals(other.getStamp())) return false;
    }
    if (kind_ != other.kind_) return false;
    if (getNextOrdinal()
        != other.getNextOrdinal()) return false;
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
    if (hasStamp()) {
      hash = (37 * hash) + STAMP_FIELD_NUMBER;
      hash = (53 * hash) + getStamp().hashCode();
    }
    hash = (37 * hash) + KIND_FIELD_NUMBER;
    hash = (53 * hash) + kind_;
    hash = (37 * hash) + NEXT_ORDINAL_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getNextOrdinal());
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SourceEvent parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceEvent parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceEvent parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceEvent parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceEvent parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SourceEvent parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SourceEvent parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceEvent parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SourceEvent parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceEvent parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SourceEvent parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SourceEvent parseFrom(
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
  public static Builder newBuilder(headcount.v1.SourceEvent prototype) {
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
      headcount.v1.SourceEventOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_SourceEvent_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_SourceEvent_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SourceEvent.class, headcount.v1.SourceEvent.Builder.class);
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
        internalGetStampFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      stamp_ = null;
      if (stampBuilder_ != null) {
        stampBuilder_.dispose();
        stampBuilder_ = null;
      }
      kind_ = 0;
      nextOrdinal_ = 0L;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_SourceEvent_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SourceEvent getDefaultInstanceForType() {
      return headcount.v1.SourceEvent.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SourceEvent build() {
      headcount.v1.SourceEvent result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SourceEvent buildPartial() {
      headcount.v1.SourceEvent result = new headcount.v1.SourceEvent(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SourceEvent result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.stamp_ = stampBuilder_ == null
            ? stamp_
            : stampBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.kind_ = kind_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.nextOrdinal_ = nextOrdinal_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SourceEvent) {
        return mergeFrom((headcount.v1.SourceEvent)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SourceEvent other) {
      if (other == headcount.v1.SourceEvent.getDefaultInstance()) return this;
      if (other.hasStamp()) {
        mergeStamp(other.getStamp());
      }
      if (other.kind_ != 0) {
        setKindValue(other.getKindValue());
      }
      if (other.getNextOrdinal() != 0L) {
        setNextOrdinal(other.getNextOrdinal());
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
                  internalGetStampFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 16: {
              kind_ = input.readEnum();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 25: {
              nextOrdinal_ = input.readFixed64();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
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
    private headcount.v1.Stamp stamp_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Stamp, headcount.v1.Stamp.Builder, headcount.v1.StampOrBuilder> stampBuilder_;
    public boolean hasStamp() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public headcount.v1.Stamp getStamp() {
      if (stampBuilder_ == null) {
        return stamp_ == null ? headcount.v1.Stamp.getDefaultInstance() : stamp_;
      } else {
        return stampBuilder_.getMessage();
      }
    }
    public Builder setStamp(headcount.v1.Stamp value) {
      if (stampBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        stamp_ = value;
      } else {
        stampBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setStamp(
        headcount.v1.Stamp.Builder builderForValue) {
      if (stampBuilder_ == null) {
        stamp_ = builderForValue.build();
      } else {
        stampBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeStamp(headcount.v1.Stamp value) {
      if (stampBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          stamp_ != null &&
          stamp_ != headcount.v1.Stamp.getDefaultInstance()) {
          getStampBuilder().mergeFrom(value);
        } else {
          stamp_ = value;
        }
      } else {
        stampBuilder_.mergeFrom(value);
      }
      if (stamp_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearStamp() {
      bitField0_ = (bitField0_ & ~0x00000001);
      stamp_ = null;
      if (stampBuilder_ != null) {
        stampBuilder_.dispose();
        stampBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Stamp.Builder getStampBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetStampFieldBuilder().getBuilder();
    }
    public headcount.v1.StampOrBuilder getStampOrBuilder() {
      if (stampBuilder_ != null) {
        return stampBuilder_.getMessageOrBuilder();
      } else {
        return stamp_ == null ?
            headcount.v1.Stamp.getDefaultInstance() : stamp_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Stamp, headcount.v1.Stamp.Builder, headcount.v1.StampOrBuilder> 
        internalGetStampFieldBuilder() {
      if (stampBuilder_ == null) {
        stampBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Stamp, headcount.v1.Stamp.Builder, headcount.v1.StampOrBuilder>(
                getStamp(),
                getParentForChildren(),
                isClean());
        stamp_ = null;
      }
      return stampBuilder_;
    }
    private int kind_ = 0;
    @java.lang.Override public int getKindValue() {
      return kind_;
    }
    public Builder setKindValue(int value) {
      kind_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.SourceEventKind getKind() {
      headcount.v1.SourceEventKind result = headcount.v1.SourceEventKind.forNumber(kind_);
      return result == null ? headcount.v1.SourceEventKind.UNRECOGNIZED : result;
    }
    public Builder setKind(headcount.v1.SourceEventKind value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000002;
      kind_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearKind() {
      bitField0_ = (bitField0_ & ~0x00000002);
      kind_ = 0;
      onChanged();
      return this;
    }
    private long nextOrdinal_ ;
    @java.lang.Override
    public long getNextOrdinal() {
      return nextOrdinal_;
    }
    public Builder setNextOrdinal(long value) {
      nextOrdinal_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearNextOrdinal() {
      bitField0_ = (bitField0_ & ~0x00000004);
      nextOrdinal_ = 0L;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.SourceEvent DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SourceEvent();
  }
  public static headcount.v1.SourceEvent getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SourceEvent>
      PARSER = new com.google.protobuf.AbstractParser<SourceEvent>() {
    @java.lang.Override
    public SourceEvent parsePartialFrom(
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
  public static com.google.protobuf.Parser<SourceEvent> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SourceEvent> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SourceEvent getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
