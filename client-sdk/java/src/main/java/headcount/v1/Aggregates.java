package headcount.v1;
@com.google.protobuf.Generated
public final class Aggregates extends
    com.google.protobuf.GeneratedMessage implements
    AggregatesOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Aggregates");
  }
  private Aggregates(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Aggregates() {
    distinctMethod_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_Aggregates_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_Aggregates_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Aggregates.class, headcount.v1.Aggregates.Builder.class);
  }
  private int bitField0_;
  public static final int TOP_TOPICS_FIELD_NUMBER = 1;
  private int topTopics_ = 0;
  @java.lang.Override
  public boolean hasTopTopics() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getTopTopics() {
    return topTopics_;
  }
  public static final int DISTINCT_MEMBERS_FIELD_NUMBER = 2;
  private boolean distinctMembers_ = false;
  @java.lang.Override
  public boolean getDistinctMembers() {
    return distinctMembers_;
  }
  public static final int DISTINCT_GROUPS_FIELD_NUMBER = 3;
  private boolean distinctGroups_ = false;
  @java.lang.Override
  public boolean getDistinctGroups() {
    return distinctGroups_;
  }
  public static final int DISTINCT_EVENTS_FIELD_NUMBER = 4;
  private boolean distinctEvents_ = false;
  @java.lang.Override
  public boolean getDistinctEvents() {
    return distinctEvents_;
  }
  public static final int DISTINCT_METHOD_FIELD_NUMBER = 5;
  private int distinctMethod_ = 0;
  @java.lang.Override public int getDistinctMethodValue() {
    return distinctMethod_;
  }
  @java.lang.Override public headcount.v1.DistinctMethod getDistinctMethod() {
    headcount.v1.DistinctMethod result = headcount.v1.DistinctMethod.forNumber(distinctMethod_);
    return result == null ? headcount.v1.DistinctMethod.UNRECOGNIZED : result;
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
      output.writeUInt32(1, topTopics_);
    }
    if (distinctMembers_ != false) {
      output.writeBool(2, distinctMembers_);
    }
    if (distinctGroups_ != false) {
      output.writeBool(3, distinctGroups_);
    }
    if (distinctEvents_ != false) {
      output.writeBool(4, distinctEvents_);
    }
    if (distinctMethod_ != headcount.v1.DistinctMethod.DISTINCT_METHOD_UNSPECIFIED.getNumber()) {
      output.writeEnum(5, distinctMethod_);
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
        .computeUInt32Size(1, topTopics_);
    }
    if (distinctMembers_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(2, distinctMembers_);
    }
    if (distinctGroups_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(3, distinctGroups_);
    }
    if (distinctEvents_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(4, distinctEvents_);
    }
    if (distinctMethod_ != headcount.v1.DistinctMethod.DISTINCT_METHOD_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(5, distinctMethod_);
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
    if (!(obj instanceof headcount.v1.Aggregates)) {
      return super.equals(obj);
    }
    headcount.v1.Aggregates other = (headcount.v1.Aggregates) obj;
    if (hasTopTopics() != other.hasTopTopics()) return false;
    if (hasTopTopics()) {
      if (getTopTopics()
          != other.getTopTopics()) return false;
    }
    if (getDistinctMembers()
        != other.getDistinctMembers()) return false;
    if (getDistinctGroups()
        != other.getDistinctGroups()) return false;
    if (getDistinctEvents()
        != other.getDistinctEvents()) return false;
    if (distinctMethod_ != other.distinctMethod_) return false;
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
    if (hasTopTopics()) {
      hash = (37 * hash) + TOP_TOPICS_FIELD_NUMBER;
      hash = (53 * hash) + getTopTopics();
    }
    hash = (37 * hash) + DISTINCT_MEMBERS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getDistinctMembers());
    hash = (37 * hash) + DISTINCT_GROUPS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getDistinctGroups());
    hash = (37 * hash) + DISTINCT_EVENTS_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getDistinctEvents());
    hash = (37 * hash) + DISTINCT_METHOD_FIELD_NUMBER;
    hash = (53 * hash) + distinctMethod_;
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Aggregates parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Aggregates parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Aggregates parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Aggregates parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Aggregates parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Aggregates parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Aggregates parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Aggregates parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Aggregates parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Aggregates parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Aggregates parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Aggregates parseFrom(
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
  public static Builder newBuilder(headcount.v1.Aggregates prototype) {
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
      headcount.v1.AggregatesOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_Aggregates_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_Aggregates_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Aggregates.class, headcount.v1.Aggregates.Builder.class);
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
      topTopics_ = 0;
      distinctMembers_ = false;
      distinctGroups_ = false;
      distinctEvents_ = false;
      distinctMethod_ = 0;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_Aggregates_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Aggregates getDefaultInstanceForType() {
      return headcount.v1.Aggregates.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Aggregates build() {
      headcount.v1.Aggregates result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Aggregates buildPartial() {
      headcount.v1.Aggregates result = new headcount.v1.Aggregates(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Aggregates result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.topTopics_ = topTopics_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.distinctMembers_ = distinctMembers_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.distinctGroups_ = distinctGroups_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.distinctEvents_ = distinctEvents_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.distinctMethod_ = distinctMethod_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Aggregates) {
        return mergeFrom((headcount.v1.Aggregates)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Aggregates other) {
      if (other == headcount.v1.Aggregates.getDefaultInstance()) return this;
      if (other.hasTopTopics()) {
        setTopTopics(other.getTopTopics());
      }
      if (other.getDistinctMembers() != false) {
        setDistinctMembers(other.getDistinctMembers());
      }
      if (other.getDistinctGroups() != false) {
        setDistinctGroups(other.getDistinctGroups());
      }
      if (other.getDistinctEvents() != false) {
        setDistinctEvents(other.getDistinctEvents());
      }
      if (other.distinctMethod_ != 0) {
        setDistinctMethodValue(other.getDistinctMethodValue());
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
              topTopics_ = input.readUInt32();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 16: {
              distinctMembers_ = input.readBool();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              distinctGroups_ = input.readBool();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 32: {
              distinctEvents_ = input.readBool();
              bitField0_ |= 0x00000008;
              break;
            } // case 32
            case 40: {
              distinctMethod_ = input.readEnum();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
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
    private int topTopics_ ;
    @java.lang.Override
    public boolean hasTopTopics() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    @java.lang.Override
    public int getTopTopics() {
      return topTopics_;
    }
    public Builder setTopTopics(int value) {
      topTopics_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearTopTopics() {
      bitField0_ = (bitField0_ & ~0x00000001);
      topTopics_ = 0;
      onChanged();
      return this;
    }
    private boolean distinctMembers_ ;
    @java.lang.Override
    public boolean getDistinctMembers() {
      return distinctMembers_;
    }
    public Builder setDistinctMembers(boolean value) {
      distinctMembers_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearDistinctMembers() {
      bitField0_ = (bitField0_ & ~0x00000002);
      distinctMembers_ = false;
      onChanged();
      return this;
    }
    private boolean distinctGroups_ ;
    @java.lang.Override
    public boolean getDistinctGroups() {
      return distinctGroups_;
    }
    public Builder setDistinctGroups(boolean value) {
      distinctGroups_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearDistinctGroups() {
      bitField0_ = (bitField0_ & ~0x00000004);
      distinctGroups_ = false;
      onChanged();
      return this;
    }
    private boolean distinctEvents_ ;
    @java.lang.Override
    public boolean getDistinctEvents() {
      return distinctEvents_;
    }
    public Builder setDistinctEvents(boolean value) {
      distinctEvents_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearDistinctEvents() {
      bitField0_ = (bitField0_ & ~0x00000008);
      distinctEvents_ = false;
      onChanged();
      return this;
    }
    private int distinctMethod_ = 0;
    @java.lang.Override public int getDistinctMethodValue() {
      return distinctMethod_;
    }
    public Builder setDistinctMethodValue(int value) {
      distinctMethod_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.DistinctMethod getDistinctMethod() {
      headcount.v1.DistinctMethod result = headcount.v1.DistinctMethod.forNumber(distinctMethod_);
      return result == null ? headcount.v1.DistinctMethod.UNRECOGNIZED : result;
    }
    public Builder setDistinctMethod(headcount.v1.DistinctMethod value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000010;
      distinctMethod_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearDistinctMethod() {
      bitField0_ = (bitField0_ & ~0x00000010);
      distinctMethod_ = 0;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Aggregates DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Aggregates();
  }
  public static headcount.v1.Aggregates getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Aggregates>
      PARSER = new com.google.protobuf.AbstractParser<Aggregates>() {
    @java.lang.Override
    public Aggregates parsePartialFrom(
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
  public static com.google.protobuf.Parser<Aggregates> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Aggregates> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Aggregates getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
