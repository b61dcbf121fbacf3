package headcount.v1;
@com.google.protobuf.Generated
public final class QueryDefinition extends
    com.google.protobuf.GeneratedMessage implements
    QueryDefinitionOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "QueryDefinition");
  }
  private QueryDefinition(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private QueryDefinition() {
    groupBy_ = 0;
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_QueryDefinition_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_QueryDefinition_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.QueryDefinition.class, headcount.v1.QueryDefinition.Builder.class);
  }
  private int bitField0_;
  public static final int FILTER_FIELD_NUMBER = 1;
  private headcount.v1.Filter filter_;
  @java.lang.Override
  public boolean hasFilter() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public headcount.v1.Filter getFilter() {
    return filter_ == null ? headcount.v1.Filter.getDefaultInstance() : filter_;
  }
  @java.lang.Override
  public headcount.v1.FilterOrBuilder getFilterOrBuilder() {
    return filter_ == null ? headcount.v1.Filter.getDefaultInstance() : filter_;
  }
  public static final int WINDOW_FIELD_NUMBER = 2;
  private headcount.v1.Window window_;
  @java.lang.Override
  public boolean hasWindow() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public headcount.v1.Window getWindow() {
    return window_ == null ? headcount.v1.Window.getDefaultInstance() : window_;
  }
  @java.lang.Override
  public headcount.v1.WindowOrBuilder getWindowOrBuilder() {
    return window_ == null ? headcount.v1.Window.getDefaultInstance() : window_;
  }
  public static final int GROUP_BY_FIELD_NUMBER = 3;
  private int groupBy_ = 0;
  @java.lang.Override public int getGroupByValue() {
    return groupBy_;
  }
  @java.lang.Override public headcount.v1.Dimension getGroupBy() {
    headcount.v1.Dimension result = headcount.v1.Dimension.forNumber(groupBy_);
    return result == null ? headcount.v1.Dimension.UNRECOGNIZED : result;
  }
  public static final int AGGREGATES_FIELD_NUMBER = 4;
  private headcount.v1.Aggregates aggregates_;
  @java.lang.Override
  public boolean hasAggregates() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.Aggregates getAggregates() {
    return aggregates_ == null ? headcount.v1.Aggregates.getDefaultInstance() : aggregates_;
  }
  @java.lang.Override
  public headcount.v1.AggregatesOrBuilder getAggregatesOrBuilder() {
    return aggregates_ == null ? headcount.v1.Aggregates.getDefaultInstance() : aggregates_;
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
      output.writeMessage(1, getFilter());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(2, getWindow());
    }
    if (groupBy_ != headcount.v1.Dimension.DIMENSION_UNSPECIFIED.getNumber()) {
      output.writeEnum(3, groupBy_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(4, getAggregates());
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
        .computeMessageSize(1, getFilter());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getWindow());
    }
    if (groupBy_ != headcount.v1.Dimension.DIMENSION_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(3, groupBy_);
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getAggregates());
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
    if (!(obj instanceof headcount.v1.QueryDefinition)) {
      return super.equals(obj);
    }
    headcount.v1.QueryDefinition other = (headcount.v1.QueryDefinition) obj;
    if (hasFilter() != other.hasFilter()) return false;
    if (hasFilter()) {
      if (!getFilter()
          .equals(other.getFilter())) return false;
    }
    if (hasWindow() != other.hasWindow()) return false;
    if (hasWindow()) {
      if (!getWindow()
          .equals(other.getWindow())) return false;
    }
    if (groupBy_ != other.groupBy_) return false;
    if (hasAggregates() != other.hasAggregates()) return false;
    if (hasAggregates()) {
      if (!getAggregates()
          .equals(other.getAggregates())) return false;
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
    if (hasFilter()) {
      hash = (37 * hash) + FILTER_FIELD_NUMBER;
      hash = (53 * hash) + getFilter().hashCode();
    }
    if (hasWindow()) {
      hash = (37 * hash) + WINDOW_FIELD_NUMBER;
      hash = (53 * hash) + getWindow().hashCode();
    }
    hash = (37 * hash) + GROUP_BY_FIELD_NUMBER;
    hash = (53 * hash) + groupBy_;
    if (hasAggregates()) {
      hash = (37 * hash) + AGGREGATES_FIELD_NUMBER;
      hash = (53 * hash) + getAggregates().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.QueryDefinition parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QueryDefinition parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QueryDefinition parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QueryDefinition parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QueryDefinition parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.QueryDefinition parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.QueryDefinition parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QueryDefinition parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QueryDefinition parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.QueryDefinition parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.QueryDefinition parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.QueryDefinition parseFrom(
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
  public static Builder newBuilder(headcount.v1.QueryDefinition prototype) {
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
      headcount.v1.QueryDefinitionOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_QueryDefinition_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_QueryDefinition_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.QueryDefinition.class, headcount.v1.QueryDefinition.Builder.class);
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
        internalGetFilterFieldBuilder();
        internalGetWindowFieldBuilder();
        internalGetAggregatesFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      filter_ = null;
      if (filterBuilder_ != null) {
        filterBuilder_.dispose();
        filterBuilder_ = null;
      }
      window_ = null;
      if (windowBuilder_ != null) {
        windowBuilder_.dispose();
        windowBuilder_ = null;
      }
      groupBy_ = 0;
      aggregates_ = null;
      if (aggregatesBuilder_ != null) {
        aggregatesBuilder_.dispose();
        aggregatesBuilder_ = null;
      }
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_QueryDefinition_descriptor;
    }
    @java.lang.Override
    public headcount.v1.QueryDefinition getDefaultInstanceForType() {
      return headcount.v1.QueryDefinition.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.QueryDefinition build() {
      headcount.v1.QueryDefinition result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.QueryDefinition buildPartial() {
      headcount.v1.QueryDefinition result = new headcount.v1.QueryDefinition(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.QueryDefinition result) {
      int from_bitField0_ = bitField0_;
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.filter_ = filterBuilder_ == null
            ? filter_
            : filterBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.window_ = windowBuilder_ == null
            ? window_
            : windowBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.groupBy_ = groupBy_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.aggregates_ = aggregatesBuilder_ == null
            ? aggregates_
            : aggregatesBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.QueryDefinition) {
        return mergeFrom((headcount.v1.QueryDefinition)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.QueryDefinition other) {
      if (other == headcount.v1.QueryDefinition.getDefaultInstance()) return this;
      if (other.hasFilter()) {
        mergeFilter(other.getFilter());
      }
      if (other.hasWindow()) {
        mergeWindow(other.getWindow());
      }
      if (other.groupBy_ != 0) {
        setGroupByValue(other.getGroupByValue());
      }
      if (other.hasAggregates()) {
        mergeAggregates(other.getAggregates());
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
                  internalGetFilterFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetWindowFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 24: {
              groupBy_ = input.readEnum();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              input.readMessage(
                  internalGetAggregatesFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
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
    private headcount.v1.Filter filter_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Filter, headcount.v1.Filter.Builder, headcount.v1.FilterOrBuilder> filterBuilder_;
    public boolean hasFilter() {
      return ((bitField0_ & 0x00000001) != 0);
    }
    public headcount.v1.Filter getFilter() {
      if (filterBuilder_ == null) {
        return filter_ == null ? headcount.v1.Filter.getDefaultInstance() : filter_;
      } else {
        return filterBuilder_.getMessage();
      }
    }
    public Builder setFilter(headcount.v1.Filter value) {
      if (filterBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        filter_ = value;
      } else {
        filterBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder setFilter(
        headcount.v1.Filter.Builder builderForValue) {
      if (filterBuilder_ == null) {
        filter_ = builderForValue.build();
      } else {
        filterBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder mergeFilter(headcount.v1.Filter value) {
      if (filterBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0) &&
          filter_ != null &&
          filter_ != headcount.v1.Filter.getDefaultInstance()) {
          getFilterBuilder().mergeFrom(value);
        } else {
          filter_ = value;
        }
      } else {
        filterBuilder_.mergeFrom(value);
      }
      if (filter_ != null) {
        bitField0_ |= 0x00000001;
        onChanged();
      }
      return this;
    }
    public Builder clearFilter() {
      bitField0_ = (bitField0_ & ~0x00000001);
      filter_ = null;
      if (filterBuilder_ != null) {
        filterBuilder_.dispose();
        filterBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Filter.Builder getFilterBuilder() {
      bitField0_ |= 0x00000001;
      onChanged();
      return internalGetFilterFieldBuilder().getBuilder();
    }
    public headcount.v1.FilterOrBuilder getFilterOrBuilder() {
      if (filterBuilder_ != null) {
        return filterBuilder_.getMessageOrBuilder();
      } else {
        return filter_ == null ?
            headcount.v1.Filter.getDefaultInstance() : filter_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Filter, headcount.v1.Filter.Builder, headcount.v1.FilterOrBuilder> 
        internalGetFilterFieldBuilder() {
      if (filterBuilder_ == null) {
        filterBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Filter, headcount.v1.Filter.Builder, headcount.v1.FilterOrBuilder>(
                getFilter(),
                getParentForChildren(),
                isClean());
        filter_ = null;
      }
      return filterBuilder_;
    }
    private headcount.v1.Window window_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Window, headcount.v1.Window.Builder, headcount.v1.WindowOrBuilder> windowBuilder_;
    public boolean hasWindow() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public headcount.v1.Window getWindow() {
      if (windowBuilder_ == null) {
        return window_ == null ? headcount.v1.Window.getDefaultInstance() : window_;
      } else {
        return windowBuilder_.getMessage();
      }
    }
    public Builder setWindow(headcount.v1.Window value) {
      if (windowBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        window_ = value;
      } else {
        windowBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setWindow(
        headcount.v1.Window.Builder builderForValue) {
      if (windowBuilder_ == null) {
        window_ = builderForValue.build();
      } else {
        windowBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeWindow(headcount.v1.Window value) {
      if (windowBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          window_ != null &&
          window_ != headcount.v1.Window.getDefaultInstance()) {
          getWindowBuilder().mergeFrom(value);
        } else {
          window_ = value;
        }
      } else {
        windowBuilder_.mergeFrom(value);
      }
      if (window_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearWindow() {
      bitField0_ = (bitField0_ & ~0x00000002);
      window_ = null;
      if (windowBuilder_ != null) {
        windowBuilder_.dispose();
        windowBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Window.Builder getWindowBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetWindowFieldBuilder().getBuilder();
    }
    public headcount.v1.WindowOrBuilder getWindowOrBuilder() {
      if (windowBuilder_ != null) {
        return windowBuilder_.getMessageOrBuilder();
      } else {
        return window_ == null ?
            headcount.v1.Window.getDefaultInstance() : window_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Window, headcount.v1.Window.Builder, headcount.v1.WindowOrBuilder> 
        internalGetWindowFieldBuilder() {
      if (windowBuilder_ == null) {
        windowBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Window, headcount.v1.Window.Builder, headcount.v1.WindowOrBuilder>(
                getWindow(),
                getParentForChildren(),
                isClean());
        window_ = null;
      }
      return windowBuilder_;
    }
    private int groupBy_ = 0;
    @java.lang.Override public int getGroupByValue() {
      return groupBy_;
    }
    public Builder setGroupByValue(int value) {
      groupBy_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Dimension getGroupBy() {
      headcount.v1.Dimension result = headcount.v1.Dimension.forNumber(groupBy_);
      return result == null ? headcount.v1.Dimension.UNRECOGNIZED : result;
    }
    public Builder setGroupBy(headcount.v1.Dimension value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000004;
      groupBy_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearGroupBy() {
      bitField0_ = (bitField0_ & ~0x00000004);
      groupBy_ = 0;
      onChanged();
      return this;
    }
    private headcount.v1.Aggregates aggregates_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Aggregates, headcount.v1.Aggregates.Builder, headcount.v1.AggregatesOrBuilder> aggregatesBuilder_;
    public boolean hasAggregates() {
      return ((bitField0_ & 0x00000008) != 0);
    }
    public headcount.v1.Aggregates getAggregates() {
      if (aggregatesBuilder_ == null) {
        return aggregates_ == null ? headcount.v1.Aggregates.getDefaultInstance() : aggregates_;
      } else {
        return aggregatesBuilder_.getMessage();
      }
    }
    public Builder setAggregates(headcount.v1.Aggregates value) {
      if (aggregatesBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        aggregates_ = value;
      } else {
        aggregatesBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder setAggregates(
        headcount.v1.Aggregates.Builder builderForValue) {
      if (aggregatesBuilder_ == null) {
        aggregates_ = builderForValue.build();
      } else {
        aggregatesBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeAggregates(headcount.v1.Aggregates value) {
      if (aggregatesBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
          aggregates_ != null &&
          aggregates_ != headcount.v1.Aggregates.getDefaultInstance()) {
          getAggregatesBuilder().mergeFrom(value);
        } else {
          aggregates_ = value;
        }
      } else {
        aggregatesBuilder_.mergeFrom(value);
      }
      if (aggregates_ != null) {
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearAggregates() {
      bitField0_ = (bitField0_ & ~0x00000008);
      aggregates_ = null;
      if (aggregatesBuilder_ != null) {
        aggregatesBuilder_.dispose();
        aggregatesBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Aggregates.Builder getAggregatesBuilder() {
      bitField0_ |= 0x00000008;
      onChanged();
      return internalGetAggregatesFieldBuilder().getBuilder();
    }
    public headcount.v1.AggregatesOrBuilder getAggregatesOrBuilder() {
      if (aggregatesBuilder_ != null) {
        return aggregatesBuilder_.getMessageOrBuilder();
      } else {
        return aggregates_ == null ?
            headcount.v1.Aggregates.getDefaultInstance() : aggregates_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Aggregates, headcount.v1.Aggregates.Builder, headcount.v1.AggregatesOrBuilder> 
        internalGetAggregatesFieldBuilder() {
      if (aggregatesBuilder_ == null) {
        aggregatesBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Aggregates, headcount.v1.Aggregates.Builder, headcount.v1.AggregatesOrBuilder>(
                getAggregates(),
                getParentForChildren(),
                isClean());
        aggregates_ = null;
      }
      return aggregatesBuilder_;
    }
  }
  private static final headcount.v1.QueryDefinition DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.QueryDefinition();
  }
  public static headcount.v1.QueryDefinition getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<QueryDefinition>
      PARSER = new com.google.protobuf.AbstractParser<QueryDefinition>() {
    @java.lang.Override
    public QueryDefinition parsePartialFrom(
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
  public static com.google.protobuf.Parser<QueryDefinition> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<QueryDefinition> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.QueryDefinition getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
