package headcount.v1;
@com.google.protobuf.Generated
public final class Filter extends
    com.google.protobuf.GeneratedMessage implements
    FilterOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Filter");
  }
  private Filter(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Filter() {
    responses_ = emptyIntList();
    countries_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    cities_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    topics_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    groupIds_ = emptyLongList();
    eventIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_Filter_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_Filter_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Filter.class, headcount.v1.Filter.Builder.class);
  }
  private int bitField0_;
  public static final int RESPONSES_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.IntList responses_ =
      emptyIntList();
  private static final     com.google.protobuf.Internal.IntListAdapter.IntConverter<
      headcount.v1.Response> responses_converter_ =
          new com.google.protobuf.Internal.IntListAdapter.IntConverter<
              headcount.v1.Response>() {
            public headcount.v1.Response convert(int from) {
              headcount.v1.Response result = headcount.v1.Response.forNumber(from);
              return result == null ? headcount.v1.Response.UNRECOGNIZED : result;
            }
          };
  @java.lang.Override
  public java.util.List<headcount.v1.Response> getResponsesList() {
    return new com.google.protobuf.Internal.IntListAdapter<
        headcount.v1.Response>(responses_, responses_converter_);
  }
  @java.lang.Override
  public int getResponsesCount() {
    return responses_.size();
  }
  @java.lang.Override
  public headcount.v1.Response getResponses(int index) {
    return responses_converter_.convert(responses_.getInt(index));
  }
  @java.lang.Override
  public java.util.List<java.lang.Integer>
  getResponsesValueList() {
    return responses_;
  }
  @java.lang.Override
  public int getResponsesValue(int index) {
    return responses_.getInt(index);
  }
  private int responsesMemoizedSerializedSize;
  public static final int GUESTS_MIN_FIELD_NUMBER = 2;
  private int guestsMin_ = 0;
  @java.lang.Override
  public boolean hasGuestsMin() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public int getGuestsMin() {
    return guestsMin_;
  }
  public static final int GUESTS_MAX_FIELD_NUMBER = 3;
  private int guestsMax_ = 0;
  @java.lang.Override
  public boolean hasGuestsMax() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public int getGuestsMax() {
    return guestsMax_;
  }
  public static final int COUNTRIES_FIELD_NUMBER = 4;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList countries_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getCountriesList() {
    return countries_;
  }
  public int getCountriesCount() {
    return countries_.size();
  }
  public java.lang.String getCountries(int index) {
    return countries_.get(index);
  }
  public com.google.protobuf.ByteString
      getCountriesBytes(int index) {
    return countries_.getByteString(index);
  }
  public static final int CITIES_FIELD_NUMBER = 5;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList cities_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getCitiesList() {
    return cities_;
  }
  public int getCitiesCount() {
    return cities_.size();
  }
  public java.lang.String getCities(int index) {
    return cities_.get(index);
  }
  public com.google.protobuf.ByteString
      getCitiesBytes(int index) {
    return cities_.getByteString(index);
  }
  public static final int TOPICS_FIELD_NUMBER = 6;
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
  public static final int GROUP_IDS_FIELD_NUMBER = 7;
  @SuppressWarnings("serial")
  private com.google.protobuf.Internal.LongList groupIds_ =
      emptyLongList();
  @java.lang.Override
  public java.util.List<java.lang.Long>
      getGroupIdsList() {
    return groupIds_;
  }
  public int getGroupIdsCount() {
    return groupIds_.size();
  }
  public long getGroupIds(int index) {
    return groupIds_.getLong(index);
  }
  private int groupIdsMemoizedSerializedSize = -1;
  public static final int EVENT_IDS_FIELD_NUMBER = 8;
  @SuppressWarnings("serial")
  private com.google.protobuf.LazyStringArrayList eventIds_ =
      com.google.protobuf.LazyStringArrayList.emptyList();
  public com.google.protobuf.ProtocolStringList
      getEventIdsList() {
    return eventIds_;
  }
  public int getEventIdsCount() {
    return eventIds_.size();
  }
  public java.lang.String getEventIds(int index) {
    return eventIds_.get(index);
  }
  public com.google.protobuf.ByteString
      getEventIdsBytes(int index) {
    return eventIds_.getByteString(index);
  }
  public static final int BOUNDING_BOX_FIELD_NUMBER = 9;
  private headcount.v1.BoundingBox boundingBox_;
  @java.lang.Override
  public boolean hasBoundingBox() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.BoundingBox getBoundingBox() {
    return boundingBox_ == null ? headcount.v1.BoundingBox.getDefaultInstance() : boundingBox_;
  }
  @java.lang.Override
  public headcount.v1.BoundingBoxOrBuilder getBoundingBoxOrBuilder() {
    return boundingBox_ == null ? headcount.v1.BoundingBox.getDefaultInstance() : boundingBox_;
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
    getSerializedSize();
    if (getResponsesList().size() > 0) {
      output.writeUInt32NoTag(10);
      output.writeUInt32NoTag(responsesMemoizedSerializedSize);
    }
    for (int i = 0; i < responses_.size(); i++) {
      output.writeEnumNoTag(responses_.getInt(i));
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeUInt32(2, guestsMin_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeUInt32(3, guestsMax_);
    }
    for (int i = 0; i < countries_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 4, countries_.getRaw(i));
    }
    for (int i = 0; i < cities_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 5, cities_.getRaw(i));
    }
    for (int i = 0; i < topics_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 6, topics_.getRaw(i));
    }
    if (getGroupIdsList().size() > 0) {
      output.writeUInt32NoTag(58);
      output.writeUInt32NoTag(groupIdsMemoizedSerializedSize);
    }
    for (int i = 0; i < groupIds_.size(); i++) {
      output.writeUInt64NoTag(groupIds_.getLong(i));
    }
    for (int i = 0; i < eventIds_.size(); i++) {
      com.google.protobuf.GeneratedMessage.writeString(output, 8, eventIds_.getRaw(i));
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(9, getBoundingBox());
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    {
      int dataSize = 0;
      for (int i = 0; i < responses_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeEnumSizeNoTag(responses_.getInt(i));
      }
      size += dataSize;
      if (!getResponsesList().isEmpty()) {  size += 1;
        size += com.google.protobuf.CodedOutputStream
          .computeUInt32SizeNoTag(dataSize);
      }responsesMemoizedSerializedSize = dataSize;
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(2, guestsMin_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(3, guestsMax_);
    }
    {
      int dataSize = 0;
      for (int i = 0; i < countries_.size(); i++) {
        dataSize += computeStringSizeNoTag(countries_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getCountriesList().size();
    }
    {
      int dataSize = 0;
      for (int i = 0; i < cities_.size(); i++) {
        dataSize += computeStringSizeNoTag(cities_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getCitiesList().size();
    }
    {
      int dataSize = 0;
      for (int i = 0; i < topics_.size(); i++) {
        dataSize += computeStringSizeNoTag(topics_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getTopicsList().size();
    }
    {
      int dataSize = 0;
      for (int i = 0; i < groupIds_.size(); i++) {
        dataSize += com.google.protobuf.CodedOutputStream
          .computeUInt64SizeNoTag(groupIds_.getLong(i));
      }
      size += dataSize;
      if (!getGroupIdsList().isEmpty()) {
        size += 1;
        size += com.google.protobuf.CodedOutputStream
            .computeInt32SizeNoTag(dataSize);
      }
      groupIdsMemoizedSerializedSize = dataSize;
    }
    {
      int dataSize = 0;
      for (int i = 0; i < eventIds_.size(); i++) {
        dataSize += computeStringSizeNoTag(eventIds_.getRaw(i));
      }
      size += dataSize;
      size += 1 * getEventIdsList().size();
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(9, getBoundingBox());
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
    if (!(obj instanceof headcount.v1.Filter)) {
      return super.equals(obj);
    }
    headcount.v1.Filter other = (headcount.v1.Filter) obj;
    if (!responses_.equals(other.responses_)) return false;
    if (hasGuestsMin() != other.hasGuestsMin()) return false;
    if (hasGuestsMin()) {
      if (getGuestsMin()
          != other.getGuestsMin()) return false;
    }
    if (hasGuestsMax() != other.hasGuestsMax()) return false;
    if (hasGuestsMax()) {
      if (getGuestsMax()
          != other.getGuestsMax()) return false;
    }
    if (!getCountriesList()
        .equals(other.getCountriesList())) return false;
    if (!getCitiesList()
        .equals(other.getCitiesList())) return false;
    if (!getTopicsList()
        .equals(other.getTopicsList())) return false;
    if (!getGroupIdsList()
        .equals(other.getGroupIdsList())) return false;
    if (!getEventIdsList()
        .equals(other.getEventIdsList())) return false;
    if (hasBoundingBox() != other.hasBoundingBox()) return false;
    if (hasBoundingBox()) {
      if (!getBoundingBox()
          .equals(other.getBoundingBox())) return false;
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
    if (getResponsesCount() > 0) {
      hash = (37 * hash) + RESPONSES_FIELD_NUMBER;
      hash = (53 * hash) + responses_.hashCode();
    }
    if (hasGuestsMin()) {
      hash = (37 * hash) + GUESTS_MIN_FIELD_NUMBER;
      hash = (53 * hash) + getGuestsMin();
    }
    if (hasGuestsMax()) {
      hash = (37 * hash) + GUESTS_MAX_FIELD_NUMBER;
      hash = (53 * hash) + getGuestsMax();
    }
    if (getCountriesCount() > 0) {
      hash = (37 * hash) + COUNTRIES_FIELD_NUMBER;
      hash = (53 * hash) + getCountriesList().hashCode();
    }
    if (getCitiesCount() > 0) {
      hash = (37 * hash) + CITIES_FIELD_NUMBER;
      hash = (53 * hash) + getCitiesList().hashCode();
    }
    if (getTopicsCount() > 0) {
      hash = (37 * hash) + TOPICS_FIELD_NUMBER;
      hash = (53 * hash) + getTopicsList().hashCode();
    }
    if (getGroupIdsCount() > 0) {
      hash = (37 * hash) + GROUP_IDS_FIELD_NUMBER;
      hash = (53 * hash) + getGroupIdsList().hashCode();
    }
    if (getEventIdsCount() > 0) {
      hash = (37 * hash) + EVENT_IDS_FIELD_NUMBER;
      hash = (53 * hash) + getEventIdsList().hashCode();
    }
    if (hasBoundingBox()) {
      hash = (37 * hash) + BOUNDING_BOX_FIELD_NUMBER;
      hash = (53 * hash) + getBoundingBox().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Filter parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Filter parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Filter parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Filter parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Filter parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Filter parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Filter parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Filter parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Filter parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Filter parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Filter parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Filter parseFrom(
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
  public static Builder newBuilder(headcount.v1.Filter prototype) {
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
      headcount.v1.FilterOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_Filter_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_Filter_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Filter.class, headcount.v1.Filter.Builder.class);
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
        internalGetBoundingBoxFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      responses_ = emptyIntList();
      guestsMin_ = 0;
      guestsMax_ = 0;
      countries_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      cities_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      topics_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      groupIds_ = emptyLongList();
      eventIds_ =
          com.google.protobuf.LazyStringArrayList.emptyList();
      boundingBox_ = null;
      if (boundingBoxBuilder_ != null) {
        boundingBoxBuilder_.dispose();
        boundingBoxBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_Filter_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Filter getDefaultInstanceForType() {
      return headcount.v1.Filter.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Filter build() {
      headcount.v1.Filter result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Filter buildPartial() {
      headcount.v1.Filter result = new headcount.v1.Filter(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Filter result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        responses_.makeImmutable();
        result.responses_ = responses_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.guestsMin_ = guestsMin_;
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.guestsMax_ = guestsMax_;
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        countries_.makeImmutable();
        result.countries_ = countries_;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        cities_.makeImmutable();
        result.cities_ = cities_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        topics_.makeImmutable();
        result.topics_ = topics_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        groupIds_.makeImmutable();
        result.groupIds_ = groupIds_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        eventIds_.makeImmutable();
        result.eventIds_ = eventIds_;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.boundingBox_ = boundingBoxBuilder_ == null
            ? boundingBox_
            : boundingBoxBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Filter) {
        return mergeFrom((headcount.v1.Filter)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Filter other) {
      if (other == headcount.v1.Filter.getDefaultInstance()) return this;
      if (!other.responses_.isEmpty()) {
        if (responses_.isEmpty()) {
          responses_ = other.responses_;
          responses_.makeImmutable();
          bitField0_ |= 0x00000001;
        } else {
          ensureResponsesIsMutable();
          responses_.addAll(other.responses_);
        }
        onChanged();
      }
      if (other.hasGuestsMin()) {
        setGuestsMin(other.getGuestsMin());
      }
      if (other.hasGuestsMax()) {
        setGuestsMax(other.getGuestsMax());
      }
      if (!other.countries_.isEmpty()) {
        if (countries_.isEmpty()) {
          countries_ = other.countries_;
          bitField0_ |= 0x00000008;
        } else {
          ensureCountriesIsMutable();
          countries_.addAll(other.countries_);
        }
        onChanged();
      }
      if (!other.cities_.isEmpty()) {
        if (cities_.isEmpty()) {
          cities_ = other.cities_;
          bitField0_ |= 0x00000010;
        } else {
          ensureCitiesIsMutable();
          cities_.addAll(other.cities_);
        }
        onChanged();
      }
      if (!other.topics_.isEmpty()) {
        if (topics_.isEmpty()) {
          topics_ = other.topics_;
          bitField0_ |= 0x00000020;
        } else {
          ensureTopicsIsMutable();
          topics_.addAll(other.topics_);
        }
        onChanged();
      }
      if (!other.groupIds_.isEmpty()) {
        if (groupIds_.isEmpty()) {
          groupIds_ = other.groupIds_;
          groupIds_.makeImmutable();
          bitField0_ |= 0x00000040;
        } else {
          ensureGroupIdsIsMutable();
          groupIds_.addAll(other.groupIds_);
        }
        onChanged();
      }
      if (!other.eventIds_.isEmpty()) {
        if (eventIds_.isEmpty()) {
          eventIds_ = other.eventIds_;
          bitField0_ |= 0x00000080;
        } else {
          ensureEventIdsIsMutable();
          eventIds_.addAll(other.eventIds_);
        }
        onChanged();
      }
      if (other.hasBoundingBox()) {
        mergeBoundingBox(other.getBoundingBox());
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
              int tmpRaw = input.readEnum();
              ensureResponsesIsMutable();
              responses_.addInt(tmpRaw);
              break;
            } // case 8
            case 10: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensureResponsesIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                responses_.addInt(input.readEnum());
              }
              input.popLimit(limit);
              break;
            } // case 10
            case 16: {
              guestsMin_ = input.readUInt32();
              bitField0_ |= 0x00000002;
              break;
            } // case 16
            case 24: {
              guestsMax_ = input.readUInt32();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureCountriesIsMutable();
              countries_.add(s);
              break;
            } // case 34
            case 42: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureCitiesIsMutable();
              cities_.add(s);
              break;
            } // case 42
            case 50: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureTopicsIsMutable();
              topics_.add(s);
              break;
            } // case 50
            case 56: {
              long v = input.readUInt64();
              ensureGroupIdsIsMutable();
              groupIds_.addLong(v);
              break;
            } // case 56
            case 58: {
              int length = input.readRawVarint32();
              int limit = input.pushLimit(length);
              ensureGroupIdsIsMutable();
              while (input.getBytesUntilLimit() > 0) {
                groupIds_.addLong(input.readUInt64());
              }
              input.popLimit(limit);
              break;
            } // case 58
            case 66: {
              java.lang.String s = input.readStringRequireUtf8();
              ensureEventIdsIsMutable();
              eventIds_.add(s);
              break;
            } // case 66
            case 74: {
              input.readMessage(
                  internalGetBoundingBoxFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000100;
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
    private com.google.protobuf.Internal.IntList responses_ = emptyIntList();
    private void ensureResponsesIsMutable() {
      if (!responses_.isModifiable()) {
        responses_ = makeMutableCopy(responses_);
      }
      bitField0_ |= 0x00000001;
    }
    public java.util.List<headcount.v1.Response> getResponsesList() {
      return new com.google.protobuf.Internal.IntListAdapter<
          headcount.v1.Response>(responses_, responses_converter_);
    }
    public int getResponsesCount() {
      return responses_.size();
    }
    public headcount.v1.Response getResponses(int index) {
      return responses_converter_.convert(responses_.getInt(index));
    }
    public Builder setResponses(
        int index, headcount.v1.Response value) {
      if (value == null) { throw new NullPointerException(); }
      ensureResponsesIsMutable();
      responses_.setInt(index, value.getNumber());
      onChanged();
      return this;
    }
    public Builder addResponses(headcount.v1.Response value) {
      if (value == null) { throw new NullPointerException(); }
      ensureResponsesIsMutable();
      responses_.addInt(value.getNumber());
      onChanged();
      return this;
    }
    public Builder addAllResponses(
        java.lang.Iterable<? extends headcount.v1.Response> values) {
      ensureResponsesIsMutable();
      for (headcount.v1.Response value : values) {
        responses_.addInt(value.getNumber());
      }
      onChanged();
      return this;
    }
    public Builder clearResponses() {
      responses_ = emptyIntList();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public java.util.List<java.lang.Integer>
    getResponsesValueList() {
      responses_.makeImmutable();
      return responses_;
    }
    public int getResponsesValue(int index) {
      return responses_.getInt(index);
    }
    public Builder setResponsesValue(
        int index, int value) {
      ensureResponsesIsMutable();
      responses_.setInt(index, value);
      onChanged();
      return this;
    }
    public Builder addResponsesValue(int value) {
      ensureResponsesIsMutable();
      responses_.addInt(value);
      onChanged();
      return this;
    }
    public Builder addAllResponsesValue(
        java.lang.Iterable<java.lang.Integer> values) {
      ensureResponsesIsMutable();
      for (int value : values) {
        responses_.addInt(value);
      }
      onChanged();
      return this;
    }
    private int guestsMin_ ;
    @java.lang.Override
    public boolean hasGuestsMin() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    @java.lang.Override
    public int getGuestsMin() {
      return guestsMin_;
    }
    public Builder setGuestsMin(int value) {
      guestsMin_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearGuestsMin() {
      bitField0_ = (bitField0_ & ~0x00000002);
      guestsMin_ = 0;
      onChanged();
      return this;
    }
    private int guestsMax_ ;
    @java.lang.Override
    public boolean hasGuestsMax() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    @java.lang.Override
    public int getGuestsMax() {
      return guestsMax_;
    }
    public Builder setGuestsMax(int value) {
      guestsMax_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearGuestsMax() {
      bitField0_ = (bitField0_ & ~0x00000004);
      guestsMax_ = 0;
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList countries_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureCountriesIsMutable() {
      if (!countries_.isModifiable()) {
        countries_ = new com.google.protobuf.LazyStringArrayList(countries_);
      }
      bitField0_ |= 0x00000008;
    }
    public com.google.protobuf.ProtocolStringList
        getCountriesList() {
      countries_.makeImmutable();
      return countries_;
    }
    public int getCountriesCount() {
      return countries_.size();
    }
    public java.lang.String getCountries(int index) {
      return countries_.get(index);
    }
    public com.google.protobuf.ByteString
        getCountriesBytes(int index) {
      return countries_.getByteString(index);
    }
    public Builder setCountries(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureCountriesIsMutable();
      countries_.set(index, value);
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder addCountries(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureCountriesIsMutable();
      countries_.add(value);
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder addAllCountries(
        java.lang.Iterable<java.lang.String> values) {
      ensureCountriesIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, countries_);
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearCountries() {
      countries_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000008);;
      onChanged();
      return this;
    }
    public Builder addCountriesBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureCountriesIsMutable();
      countries_.add(value);
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList cities_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureCitiesIsMutable() {
      if (!cities_.isModifiable()) {
        cities_ = new com.google.protobuf.LazyStringArrayList(cities_);
      }
      bitField0_ |= 0x00000010;
    }
    public com.google.protobuf.ProtocolStringList
        getCitiesList() {
      cities_.makeImmutable();
      return cities_;
    }
    public int getCitiesCount() {
      return cities_.size();
    }
    public java.lang.String getCities(int index) {
      return cities_.get(index);
    }
    public com.google.protobuf.ByteString
        getCitiesBytes(int index) {
      return cities_.getByteString(index);
    }
    public Builder setCities(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureCitiesIsMutable();
      cities_.set(index, value);
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder addCities(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureCitiesIsMutable();
      cities_.add(value);
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder addAllCities(
        java.lang.Iterable<java.lang.String> values) {
      ensureCitiesIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, cities_);
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearCities() {
      cities_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000010);;
      onChanged();
      return this;
    }
    public Builder addCitiesBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureCitiesIsMutable();
      cities_.add(value);
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList topics_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureTopicsIsMutable() {
      if (!topics_.isModifiable()) {
        topics_ = new com.google.protobuf.LazyStringArrayList(topics_);
      }
      bitField0_ |= 0x00000020;
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
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder addTopics(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureTopicsIsMutable();
      topics_.add(value);
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder addAllTopics(
        java.lang.Iterable<java.lang.String> values) {
      ensureTopicsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, topics_);
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearTopics() {
      topics_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000020);;
      onChanged();
      return this;
    }
    public Builder addTopicsBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureTopicsIsMutable();
      topics_.add(value);
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    private com.google.protobuf.Internal.LongList groupIds_ = emptyLongList();
    private void ensureGroupIdsIsMutable() {
      if (!groupIds_.isModifiable()) {
        groupIds_ = makeMutableCopy(groupIds_);
      }
      bitField0_ |= 0x00000040;
    }
    public java.util.List<java.lang.Long>
        getGroupIdsList() {
      groupIds_.makeImmutable();
      return groupIds_;
    }
    public int getGroupIdsCount() {
      return groupIds_.size();
    }
    public long getGroupIds(int index) {
      return groupIds_.getLong(index);
    }
    public Builder setGroupIds(
        int index, long value) {
      ensureGroupIdsIsMutable();
      groupIds_.setLong(index, value);
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder addGroupIds(long value) {
      ensureGroupIdsIsMutable();
      groupIds_.addLong(value);
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder addAllGroupIds(
        java.lang.Iterable<? extends java.lang.Long> values) {
      ensureGroupIdsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, groupIds_);
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearGroupIds() {
      groupIds_ = emptyLongList();
      bitField0_ = (bitField0_ & ~0x00000040);
      onChanged();
      return this;
    }
    private com.google.protobuf.LazyStringArrayList eventIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
    private void ensureEventIdsIsMutable() {
      if (!eventIds_.isModifiable()) {
        eventIds_ = new com.google.protobuf.LazyStringArrayList(eventIds_);
      }
      bitField0_ |= 0x00000080;
    }
    public com.google.protobuf.ProtocolStringList
        getEventIdsList() {
      eventIds_.makeImmutable();
      return eventIds_;
    }
    public int getEventIdsCount() {
      return eventIds_.size();
    }
    public java.lang.String getEventIds(int index) {
      return eventIds_.get(index);
    }
    public com.google.protobuf.ByteString
        getEventIdsBytes(int index) {
      return eventIds_.getByteString(index);
    }
    public Builder setEventIds(
        int index, java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureEventIdsIsMutable();
      eventIds_.set(index, value);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder addEventIds(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      ensureEventIdsIsMutable();
      eventIds_.add(value);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder addAllEventIds(
        java.lang.Iterable<java.lang.String> values) {
      ensureEventIdsIsMutable();
      com.google.protobuf.AbstractMessageLite.Builder.addAll(
          values, eventIds_);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearEventIds() {
      eventIds_ =
        com.google.protobuf.LazyStringArrayList.emptyList();
      bitField0_ = (bitField0_ & ~0x00000080);;
      onChanged();
      return this;
    }
    public Builder addEventIdsBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      ensureEventIdsIsMutable();
      eventIds_.add(value);
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    private headcount.v1.BoundingBox boundingBox_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.BoundingBox, headcount.v1.BoundingBox.Builder, headcount.v1.BoundingBoxOrBuilder> boundingBoxBuilder_;
    public boolean hasBoundingBox() {
      return ((bitField0_ & 0x00000100) != 0);
    }
    public headcount.v1.BoundingBox getBoundingBox() {
      if (boundingBoxBuilder_ == null) {
        return boundingBox_ == null ? headcount.v1.BoundingBox.getDefaultInstance() : boundingBox_;
      } else {
        return boundingBoxBuilder_.getMessage();
      }
    }
    public Builder setBoundingBox(headcount.v1.BoundingBox value) {
      if (boundingBoxBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        boundingBox_ = value;
      } else {
        boundingBoxBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder setBoundingBox(
        headcount.v1.BoundingBox.Builder builderForValue) {
      if (boundingBoxBuilder_ == null) {
        boundingBox_ = builderForValue.build();
      } else {
        boundingBoxBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder mergeBoundingBox(headcount.v1.BoundingBox value) {
      if (boundingBoxBuilder_ == null) {
        if (((bitField0_ & 0x00000100) != 0) &&
          boundingBox_ != null &&
          boundingBox_ != headcount.v1.BoundingBox.getDefaultInstance()) {
          getBoundingBoxBuilder().mergeFrom(value);
        } else {
          boundingBox_ = value;
        }
      } else {
        boundingBoxBuilder_.mergeFrom(value);
      }
      if (boundingBox_ != null) {
        bitField0_ |= 0x00000100;
        onChanged();
      }
      return this;
    }
    public Builder clearBoundingBox() {
      bitField0_ = (bitField0_ & ~0x00000100);
      boundingBox_ = null;
      if (boundingBoxBuilder_ != null) {
        boundingBoxBuilder_.dispose();
        boundingBoxBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.BoundingBox.Builder getBoundingBoxBuilder() {
      bitField0_ |= 0x00000100;
      onChanged();
      return internalGetBoundingBoxFieldBuilder().getBuilder();
    }
    public headcount.v1.BoundingBoxOrBuilder getBoundingBoxOrBuilder() {
      if (boundingBoxBuilder_ != null) {
        return boundingBoxBuilder_.getMessageOrBuilder();
      } else {
        return boundingBox_ == null ?
            headcount.v1.BoundingBox.getDefaultInstance() : boundingBox_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.BoundingBox, headcount.v1.BoundingBox.Builder, headcount.v1.BoundingBoxOrBuilder> 
        internalGetBoundingBoxFieldBuilder() {
      if (boundingBoxBuilder_ == null) {
        boundingBoxBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.BoundingBox, headcount.v1.BoundingBox.Builder, headcount.v1.BoundingBoxOrBuilder>(
                getBoundingBox(),
                getParentForChildren(),
                isClean());
        boundingBox_ = null;
      }
      return boundingBoxBuilder_;
    }
  }
  private static final headcount.v1.Filter DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Filter();
  }
  public static headcount.v1.Filter getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Filter>
      PARSER = new com.google.protobuf.AbstractParser<Filter>() {
    @java.lang.Override
    public Filter parsePartialFrom(
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
  public static com.google.protobuf.Parser<Filter> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Filter> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Filter getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
