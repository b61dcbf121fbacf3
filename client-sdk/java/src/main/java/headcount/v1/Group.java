package headcount.v1;
@com.google.protobuf.Generated
public final class Group extends
    com.google.protobuf.GeneratedMessage implements
    GroupOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Group");
  }
  private Group(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Group() {
    groupName_ = "";
    groupUrlname_ = "";
    groupCity_ = "";
    groupCountry_ = "";
    groupState_ = "";
    topics_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Group_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Group_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Group.class, headcount.v1.Group.Builder.class);
  }
  private int bitField0_;
  public static final int GROUP_ID_FIELD_NUMBER = 1;
  private long groupId_ = 0L;
  @java.lang.Override
  public long getGroupId() {
    return groupId_;
  }
  public static final int GROUP_NAME_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private volatile java.lang.Object groupName_ = "";
  @java.lang.Override
  public java.lang.String getGroupName() {
    java.lang.Object ref = groupName_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      groupName_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getGroupNameBytes() {
    java.lang.Object ref = groupName_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      groupName_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int GROUP_URLNAME_FIELD_NUMBER = 3;
  @SuppressWarnings("serial")
  private volatile java.lang.Object groupUrlname_ = "";
  @java.lang.Override
  public java.lang.String getGroupUrlname() {
    java.lang.Object ref = groupUrlname_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      groupUrlname_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getGroupUrlnameBytes() {
    java.lang.Object ref = groupUrlname_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      groupUrlname_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int GROUP_CITY_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private volatile java.lang.Object groupCity_ = "";
  @java.lang.Override
  public java.lang.String getGroupCity() {
    java.lang.Object ref = groupCity_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      groupCity_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getGroupCityBytes() {
    java.lang.Object ref = groupCity_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      groupCity_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int GROUP_COUNTRY_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private volatile java.lang.Object groupCountry_ = "";
  @java.lang.Override
  public java.lang.String getGroupCountry() {
    java.lang.Object ref = groupCountry_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      groupCountry_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getGroupCountryBytes() {
    java.lang.Object ref = groupCountry_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      groupCountry_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int GROUP_STATE_FIELD_NUMBER = 6;
  @SuppressWarnings("serial")
  private volatile java.lang.Object groupState_ = "";
  @java.lang.Override
  public boolean hasGroupState() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public java.lang.String getGroupState() {
    java.lang.Object ref = groupState_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      groupState_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getGroupStateBytes() {
    java.lang.Object ref = groupState_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      groupState_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int GROUP_LAT_FIELD_NUMBER = 7;
  private double groupLat_ = 0D;
  @java.lang.Override
  public double getGroupLat() {
    return groupLat_;
  }
  public static final int GROUP_LON_FIELD_NUMBER = 8;
  private double groupLon_ = 0D;
  @java.lang.Override
  public double getGroupLon() {
    return groupLon_;
  }
  public static final int TOPICS_FIELD_NUMBER = 9;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList topics_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getTopicsList() {
    return topics_;
  }
  public int getTopicsCount() {
    return topics_.size();
  }
  public java.lang.String getTopics(int index) {
    return topics_.get(index);
  }
  public com.google.protobuf.ByteString
      getTopicsBytes(int index) {
    return topics_.getByteString(index);
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
    if (groupId_ != 0L) {
      output.writeUInt64(1, groupId_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupName_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, groupName_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupUrlname_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 3, groupUrlname_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupCity_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, groupCity_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupCountry_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, groupCountry_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 6, groupState_);
    }
    if (java.lang.Double.doubleToRawLongBits(groupLat_) != 0) {
      output.writeDouble(7, groupLat_);
    }
    if (java.lang.Double.doubleToRawLongBits(groupLon_) != 0) {
      output.writeDouble(8, groupLon_);
    }
    for (int i = 0; i < topics_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 9, topics_.getRaw(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (groupId_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(1, groupId_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupName_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, groupName_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupUrlname_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(3, groupUrlname_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupCity_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(4, groupCity_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(groupCountry_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(5, groupCountry_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(6, groupState_);
    }
    if (java.lang.Double.doubleToRawLongBits(groupLat_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(7, groupLat_);
    }
    if (java.lang.Double.doubleToRawLongBits(groupLon_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(8, groupLon_);
    }
    {
      int dataSize = 0;
      for (int i = 0; i < topics_.size(); i++) {
        dataSize += computeStringSizeNoTag(topics_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getTopicsList().size();
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
    if (!(obj instanceof headcount.v1.Group)) {
      return super.equals(obj);
    }
    headcount.v1.Group other = (headcount.v1.Group) obj;
    if (getGroupId()
        != other.getGroupId()) return false;
    if (!getGroupName()
        .equals(other.getGroupName())) return false;
    if (!getGroupUrlname()
        .equals(other.getGroupUrlname())) return false;
    if (!getGroupCity()
        .equals(other.getGroupCity())) return false;
    if (!getGroupCountry()
        .equals(other.getGroupCountry())) return false;
    if (hasGroupState() != other.hasGroupState()) return false;
    if (hasGroupState()) {
      if (!getGroupState()
          .equals(other.getGroupState())) return false;
    }
    if (java.lang.Double.doubleToLongBits(getGroupLat())
        != java.lang.Double.doubleToLongBits(
            other.getGroupLat())) return false;
    if (java.lang.Double.doubleToLongBits(getGroupLon())
        != java.lang.Double.doubleToLongBits(
            other.getGroupLon())) return false;
    if (!getTopicsList()
        .equals(other.getTopicsList())) return false;
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
    hash = (37 * hash) + GROUP_ID_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getGroupId());
    hash = (37 * hash) + GROUP_NAME_FIELD_NUMBER;
    hash = (53 * hash) + getGroupName().hashCode();
    hash = (37 * hash) + GROUP_URLNAME_FIELD_NUMBER;
    hash = (53 * hash) + getGroupUrlname().hashCode();
    hash = (37 * hash) + GROUP_CITY_FIELD_NUMBER;
    hash = (53 * hash) + getGroupCity().hashCode();
    hash = (37 * hash) + GROUP_COUNTRY_FIELD_NUMBER;
    hash = (53 * hash) + getGroupCountry().hashCode();
    if (hasGroupState()) {
      hash = (37 * hash) + GROUP_STATE_FIELD_NUMBER;
      hash = (53 * hash) + getGroupState().hashCode();
    }
    hash = (37 * hash) + GROUP_LAT_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getGroupLat()));
    hash = (37 * hash) + GROUP_LON_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getGroupLon()));
    if (getTopicsCount() > 0) {
      hash = (37 * hash) + TOPICS_FIELD_NUMBER;
      hash = (53 * hash) + getTopicsList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Group parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Group parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Group parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Group parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Group parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Group parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Group parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Group parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Group parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Group parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Group parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Group parseFrom(
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
  public static Builder newBuilder(headcount.v1.Group prototype) {
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
      headcount.v1.GroupOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Group_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Group_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Group.class, headcount.v1.Group.Builder.class);
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
      groupId_ = 0L;
      groupName_ = "";
      groupUrlname_ = "";
      groupCity_ = "";
      groupCountry_ = "";
      groupState_ = "";
      groupLat_ = 0D;
      groupLon_ = 0D;
      topics_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Group_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Group getDefaultInstanceForType() {
      return headcount.v1.Group.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Group build() {
      headcount.v1.Group result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Group buildPartial() {
      headcount.v1.Group result = new headcount.v1.Group(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Group result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.groupId_ = groupId_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.groupName_ = groupName_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.groupUrlname_ = groupUrlname_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.groupCity_ = groupCity_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.groupCountry_ = groupCountry_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.groupState_ = groupState_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.groupLat_ = groupLat_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.groupLon_ = groupLon_;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        topics_.makeImmutable();
        result.topics_ = topics_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Group) {
        return mergeFrom((headcount.v1.Group)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Group other) {
      if (other == headcount.v1.Group.getDefaultInstance()) return this;
      if (other.getGroupId() != 0L) {
        setGroupId(other.getGroupId());
      }
      if (!other.getGroupName().isEmpty()) {
        groupName_ = other.groupName_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (!other.getGroupUrlname().isEmpty()) {
        groupUrlname_ = other.groupUrlname_;
        bitField0_ |= 0x00000004;
        onChanged();
      }
      if (!other.getGroupCity().isEmpty()) {
        groupCity_ = other.groupCity_;
        bitField0_ |= 0x00000008;
        onChanged();
      }
      if (!other.getGroupCountry().isEmpty()) {
        groupCountry_ = other.groupCountry_;
        bitField0_ |= 0x00000010;
        onChanged();
      }
      if (other.hasGroupState()) {
        groupState_ = other.groupState_;
        bitField0_ |= 0x00000020;
        onChanged();
      }
      if (java.lang.Double.doubleToRawLongBits(other.getGroupLat()) != 0) {
        setGroupLat(other.getGroupLat());
      }
      if (java.lang.Double.doubleToRawLongBits(other.getGroupLon()) != 0) {
        setGroupLon(other.getGroupLon());
      }
      if (!other.topics_.isEmpty()) {
        if (topics_.isEmpty()) {
          topics_ = other.topics_;
          bitField0_ |= 0x00000100;
        } else {
          ensureTopicsIsMutable();
          topics_.addAll(other.topics_);
        }
        onChanged();
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
              groupId_ = input.readUInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 18: {
              groupName_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              groupUrlname_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              groupCity_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 42: {
              groupCountry_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000010;
              break;
            } // case 42
            case 50: {
              groupState_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 57: {
              groupLat_ = input.readDouble();
              bitField0_ |= 0x00000040;
              break;
            } // case 57
            case 65: {
              groupLon_ = input.readDouble();
              bitField0_ |= 0x00000080;
              break;
            } // case 65
            case 74: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureTopicsIsMutable();
              topics_.add(s);
              break;
            } // case 74
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
    private long groupId_ ;
    @java.lang.Override
    public long getGroupId() {
      return groupId_;
    }
    public Builder setGroupId(long value) {
      groupId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearGroupId() {
      bitField0_ = (bitField0_ & ~0x00000001);
      groupId_ = 0L;
      onChanged();
      return this;
    }
    private java.lang.Object groupName_ = "";
    public java.lang.String getGroupName() {
      java.lang.Object ref = groupName_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        groupName_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getGroupNameBytes() {
      java.lang.Object ref = groupName_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        groupName_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setGroupName(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      groupName_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearGroupName() {
      groupName_ = getDefaultInstance().getGroupName();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setGroupNameBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      groupName_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private java.lang.Object groupUrlname_ = "";
    public java.lang.String getGroupUrlname() {
      java.lang.Object ref = groupUrlname_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        groupUrlname_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getGroupUrlnameBytes() {
      java.lang.Object ref = groupUrlname_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        groupUrlname_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setGroupUrlname(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      groupUrlname_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearGroupUrlname() {
      groupUrlname_ = getDefaultInstance().getGroupUrlname();
      bitField0_ = (bitField0_ & ~0x00000004);
      onChanged();
      return this;
    }
    public Builder setGroupUrlnameBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      groupUrlname_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    private java.lang.Object groupCity_ = "";
    public java.lang.String getGroupCity() {
      java.lang.Object ref = groupCity_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        groupCity_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getGroupCityBytes() {
      java.lang.Object ref = groupCity_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        groupCity_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setGroupCity(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      groupCity_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearGroupCity() {
      groupCity_ = getDefaultInstance().getGroupCity();
      bitField0_ = (bitField0_ & ~0x00000008);
      onChanged();
      return this;
    }
    public Builder setGroupCityBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      groupCity_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    private java.lang.Object groupCountry_ = "";
    public java.lang.String getGroupCountry() {
      java.lang.Object ref = groupCountry_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        groupCountry_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getGroupCountryBytes() {
      java.lang.Object ref = groupCountry_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        groupCountry_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setGroupCountry(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      groupCountry_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearGroupCountry() {
      groupCountry_ = getDefaultInstance().getGroupCountry();
      bitField0_ = (bitField0_ & ~0x00000010);
      onChanged();
      return this;
    }
    public Builder setGroupCountryBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      groupCountry_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    private java.lang.Object groupState_ = "";
    public boolean hasGroupState() {
      return ((bitField0_ & 0x00000020) != 0);
    }
    public java.lang.String getGroupState() {
      java.lang.Object ref = groupState_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        groupState_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getGroupStateBytes() {
      java.lang.Object ref = groupState_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        groupState_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setGroupState(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      groupState_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearGroupState() {
      groupState_ = getDefaultInstance().getGroupState();
      bitField0_ = (bitField0_ & ~0x00000020);
      onChanged();
      return this;
    }
    public Builder setGroupStateBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      groupState_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    private double groupLat_ ;
    @java.lang.Override
    public double getGroupLat() {
      return groupLat_;
    }
    public Builder setGroupLat(double value) {
      groupLat_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearGroupLat() {
      bitField0_ = (bitField0_ & ~0x00000040);
      groupLat_ = 0D;
      onChanged();
      return this;
    }
    private double groupLon_ ;
    @java.lang.Override
    public double getGroupLon() {
      return groupLon_;
    }
    public Builder setGroupLon(double value) {
      groupLon_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearGroupLon() {
      bitField0_ = (bitField0_ & ~0x00000080);
      groupLon_ = 0D;
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList topics_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureTopicsIsMutable() {
      if (!topics_.isModifiable()) {
        topics_ = new com.google.protobuf.LazyStringArrayList(topics_);
      }
      bitField0_ |= 0x00000100;
    }
    public com.google.protobuf.ProtocolStringList
        getTopicsList() {
      topics_.makeImmutable();
      return topics_;
    }
    public int getTopicsCount() {
      return topics_.size();
    }
    public java.lang.String getTopics(int index) {
      return topics_.get(index);
    }
    public com.google.protobuf.ByteString
        getTopicsBytes(int index) {
      return topics_.getByteString(index);
    }
    public Builder setTopics(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureTopicsIsMutable();
      topics_.set(index, value);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder addTopics(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureTopicsIsMutable();
      topics_.add(value);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder addAllTopics(
        java.lang.Iterable<java.lang.String> values) {
      ensureTopicsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, topics_);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder clearTopics() {
      topics_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000100);;
      onChanged();
      return this;
    }
    public Builder addTopicsBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureTopicsIsMutable();
      topics_.add(value);
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Group DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Group();
  }
  public static headcount.v1.Group getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Group>
      PARSER = new com.google.protobuf.AbstractParser<Group>() {
    @java.lang.Override
    public Group parsePartialFrom(
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
  public static com.google.protobuf.Parser<Group> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Group> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Group getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
