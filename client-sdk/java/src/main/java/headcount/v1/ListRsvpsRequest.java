package headcount.v1;
@com.google.protobuf.Generated
public final class ListRsvpsRequest extends
    com.google.protobuf.GeneratedMessage implements
    ListRsvpsRequestOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ListRsvpsRequest");
  }
  private ListRsvpsRequest(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private ListRsvpsRequest() {
    feed_ = "";
    pageToken_ = "";
    asOf_ = "";
    atLeast_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.History.internal_static_headcount_v1_ListRsvpsRequest_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.History.internal_static_headcount_v1_ListRsvpsRequest_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.ListRsvpsRequest.class, headcount.v1.ListRsvpsRequest.Builder.class);
  }
  private int bitField0_;
  public static final int FEED_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object feed_ = "";
  @java.lang.Override
  public java.lang.String getFeed() {
    java.lang.Object ref = feed_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      feed_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getFeedBytes() {
    java.lang.Object ref = feed_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      feed_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int FROM_FIELD_NUMBER = 2;
  private com.google.protobuf.Timestamp from_;
  @java.lang.Override
  public boolean hasFrom() {
    return ((bitField0_ & 0x00000001) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getFrom() {
    return from_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : from_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getFromOrBuilder() {
    return from_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : from_;
  }
  public static final int TO_FIELD_NUMBER = 3;
  private com.google.protobuf.Timestamp to_;
  @java.lang.Override
  public boolean hasTo() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Timestamp getTo() {
    return to_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : to_;
  }
  @java.lang.Override
  public com.google.protobuf.TimestampOrBuilder getToOrBuilder() {
    return to_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : to_;
  }
  public static final int FILTER_FIELD_NUMBER = 4;
  private headcount.v1.Filter filter_;
  @java.lang.Override
  public boolean hasFilter() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public headcount.v1.Filter getFilter() {
    return filter_ == null ? headcount.v1.Filter.getDefaultInstance() : filter_;
  }
  @java.lang.Override
  public headcount.v1.FilterOrBuilder getFilterOrBuilder() {
    return filter_ == null ? headcount.v1.Filter.getDefaultInstance() : filter_;
  }
  public static final int PAGE_SIZE_FIELD_NUMBER = 5;
  private int pageSize_ = 0;
  @java.lang.Override
  public int getPageSize() {
    return pageSize_;
  }
  public static final int PAGE_TOKEN_FIELD_NUMBER = 6;
  @SuppressWarnings("serial")
  private volatile java.lang.Object pageToken_ = "";
  @java.lang.Override
  public java.lang.String getPageToken() {
    java.lang.Object ref = pageToken_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      pageToken_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getPageTokenBytes() {
    java.lang.Object ref = pageToken_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      pageToken_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int LATEST_ONLY_FIELD_NUMBER = 7;
  private boolean latestOnly_ = false;
  @java.lang.Override
  public boolean getLatestOnly() {
    return latestOnly_;
  }
  public static final int AS_OF_FIELD_NUMBER = 8;
  @SuppressWarnings("serial")
  private volatile java.lang.Object asOf_ = "";
  @java.lang.Override
  public java.lang.String getAsOf() {
    java.lang.Object ref = asOf_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      asOf_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getAsOfBytes() {
    java.lang.Object ref = asOf_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      asOf_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int AT_LEAST_FIELD_NUMBER = 9;
  @SuppressWarnings("serial")
  private volatile java.lang.Object atLeast_ = "";
  @java.lang.Override
  public java.lang.String getAtLeast() {
    java.lang.Object ref = atLeast_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      atLeast_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getAtLeastBytes() {
    java.lang.Object ref = atLeast_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      atLeast_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, feed_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(2, getFrom());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(3, getTo());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(4, getFilter());
    }
    if (pageSize_ != 0) {
      output.writeUInt32(5, pageSize_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(pageToken_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 6, pageToken_);
    }
    if (latestOnly_ != false) {
      output.writeBool(7, latestOnly_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(asOf_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 8, asOf_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 9, atLeast_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, feed_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, getFrom());
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, getTo());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getFilter());
    }
    if (pageSize_ != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(5, pageSize_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(pageToken_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(6, pageToken_);
    }
    if (latestOnly_ != false) {
      size += com.google.protobuf.CodedOutputStream
        .computeBoolSize(7, latestOnly_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(asOf_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(8, asOf_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(atLeast_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(9, atLeast_);
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
    if (!(obj instanceof headcount.v1.ListRsvpsRequest)) {
      return super.equals(obj);
    }
    headcount.v1.ListRsvpsRequest other = (headcount.v1.ListRsvpsRequest) obj;
    if (!getFeed()
        .equals(other.getFeed())) return false;
    if (hasFrom() != other.hasFrom()) return false;
    if (hasFrom()) {
      if (!getFrom()
          .equals(other.getFrom())) return false;
    }
    if (hasTo() != other.hasTo()) return false;
    if (hasTo()) {
      if (!getTo()
          .equals(other.getTo())) return false;
    }
    if (hasFilter() != other.hasFilter()) return false;
    if (hasFilter()) {
      if (!getFilter()
          .equals(other.getFilter())) return false;
    }
    if (getPageSize()
        != other.getPageSize()) return false;
    if (!getPageToken()
        .equals(other.getPageToken())) return false;
    if (getLatestOnly()
        != other.getLatestOnly()) return false;
    if (!getAsOf()
        .equals(other.getAsOf())) return false;
    if (!getAtLeast()
        .equals(other.getAtLeast())) return false;
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
    hash = (37 * hash) + FEED_FIELD_NUMBER;
    hash = (53 * hash) + getFeed().hashCode();
    if (hasFrom()) {
      hash = (37 * hash) + FROM_FIELD_NUMBER;
      hash = (53 * hash) + getFrom().hashCode();
    }
    if (hasTo()) {
      hash = (37 * hash) + TO_FIELD_NUMBER;
      hash = (53 * hash) + getTo().hashCode();
    }
    if (hasFilter()) {
      hash = (37 * hash) + FILTER_FIELD_NUMBER;
      hash = (53 * hash) + getFilter().hashCode();
    }
    hash = (37 * hash) + PAGE_SIZE_FIELD_NUMBER;
    hash = (53 * hash) + getPageSize();
    hash = (37 * hash) + PAGE_TOKEN_FIELD_NUMBER;
    hash = (53 * hash) + getPageToken().hashCode();
    hash = (37 * hash) + LATEST_ONLY_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashBoolean(
        getLatestOnly());
    hash = (37 * hash) + AS_OF_FIELD_NUMBER;
    hash = (53 * hash) + getAsOf().hashCode();
    hash = (37 * hash) + AT_LEAST_FIELD_NUMBER;
    hash = (53 * hash) + getAtLeast().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ListRsvpsRequest parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.ListRsvpsRequest parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.ListRsvpsRequest parseFrom(
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
  public static Builder newBuilder(headcount.v1.ListRsvpsRequest prototype) {
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
      headcount.v1.ListRsvpsRequestOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.History.internal_static_headcount_v1_ListRsvpsRequest_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.History.internal_static_headcount_v1_ListRsvpsRequest_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.ListRsvpsRequest.class, headcount.v1.ListRsvpsRequest.Builder.class);
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
        internalGetFromFieldBuilder();
        internalGetToFieldBuilder();
        internalGetFilterFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      feed_ = "";
      from_ = null;
      if (fromBuilder_ != null) {
        fromBuilder_.dispose();
        fromBuilder_ = null;
      }
      to_ = null;
      if (toBuilder_ != null) {
        toBuilder_.dispose();
        toBuilder_ = null;
      }
      filter_ = null;
      if (filterBuilder_ != null) {
        filterBuilder_.dispose();
        filterBuilder_ = null;
      }
      pageSize_ = 0;
      pageToken_ = "";
      latestOnly_ = false;
      asOf_ = "";
      atLeast_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.History.internal_static_headcount_v1_ListRsvpsRequest_descriptor;
    }
    @java.lang.Override
    public headcount.v1.ListRsvpsRequest getDefaultInstanceForType() {
      return headcount.v1.ListRsvpsRequest.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.ListRsvpsRequest build() {
      headcount.v1.ListRsvpsRequest result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.ListRsvpsRequest buildPartial() {
      headcount.v1.ListRsvpsRequest result = new headcount.v1.ListRsvpsRequest(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.ListRsvpsRequest result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.feed_ = feed_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.from_ = fromBuilder_ == null
            ? from_
            : fromBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.to_ = toBuilder_ == null
            ? to_
            : toBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.filter_ = filterBuilder_ == null
            ? filter_
            : filterBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.pageSize_ = pageSize_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.pageToken_ = pageToken_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.latestOnly_ = latestOnly_;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.asOf_ = asOf_;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.atLeast_ = atLeast_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.ListRsvpsRequest) {
        return mergeFrom((headcount.v1.ListRsvpsRequest)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.ListRsvpsRequest other) {
      if (other == headcount.v1.ListRsvpsRequest.getDefaultInstance()) return this;
      if (!other.getFeed().isEmpty()) {
        feed_ = other.feed_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (other.hasFrom()) {
        mergeFrom(other.getFrom());
      }
      if (other.hasTo()) {
        mergeTo(other.getTo());
      }
      if (other.hasFilter()) {
        mergeFilter(other.getFilter());
      }
      if (other.getPageSize() != 0) {
        setPageSize(other.getPageSize());
      }
      if (!other.getPageToken().isEmpty()) {
        pageToken_ = other.pageToken_;
        bitField0_ |= 0x00000020;
        onChanged();
      }
      if (other.getLatestOnly() != false) {
        setLatestOnly(other.getLatestOnly());
      }
      if (!other.getAsOf().isEmpty()) {
        asOf_ = other.asOf_;
        bitField0_ |= 0x00000080;
        onChanged();
      }
      if (!other.getAtLeast().isEmpty()) {
        atLeast_ = other.atLeast_;
        bitField0_ |= 0x00000100;
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
            case 10: {
              feed_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetFromFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetToFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000004;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetFilterFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              pageSize_ = input.readUInt32();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 50: {
              pageToken_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000020;
              break;
            } // case 50
            case 56: {
              latestOnly_ = input.readBool();
              bitField0_ |= 0x00000040;
              break;
            } // case 56
            case 66: {
              asOf_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000080;
              break;
            } // case 66
            case 74: {
              atLeast_ = input.readStringRequireUtf8();
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
    private java.lang.Object feed_ = "";
    public java.lang.String getFeed() {
      java.lang.Object ref = feed_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        feed_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getFeedBytes() {
      java.lang.Object ref = feed_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        feed_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setFeed(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      feed_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearFeed() {
      feed_ = getDefaultInstance().getFeed();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setFeedBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      feed_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private com.google.protobuf.Timestamp from_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> fromBuilder_;
    public boolean hasFrom() {
      return ((bitField0_ & 0x00000002) != 0);
    }
    public com.google.protobuf.Timestamp getFrom() {
      if (fromBuilder_ == null) {
        return from_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : from_;
      } else {
        return fromBuilder_.getMessage();
      }
    }
    public Builder setFrom(com.google.protobuf.Timestamp value) {
      if (fromBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        from_ = value;
      } else {
        fromBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder setFrom(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (fromBuilder_ == null) {
        from_ = builderForValue.build();
      } else {
        fromBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder mergeFrom(com.google.protobuf.Timestamp value) {
      if (fromBuilder_ == null) {
        if (((bitField0_ & 0x00000002) != 0) &&
          from_ != null &&
          from_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getFromBuilder().mergeFrom(value);
        } else {
          from_ = value;
        }
      } else {
        fromBuilder_.mergeFrom(value);
      }
      if (from_ != null) {
        bitField0_ |= 0x00000002;
        onChanged();
      }
      return this;
    }
    public Builder clearFrom() {
      bitField0_ = (bitField0_ & ~0x00000002);
      from_ = null;
      if (fromBuilder_ != null) {
        fromBuilder_.dispose();
        fromBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getFromBuilder() {
      bitField0_ |= 0x00000002;
      onChanged();
      return internalGetFromFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getFromOrBuilder() {
      if (fromBuilder_ != null) {
        return fromBuilder_.getMessageOrBuilder();
      } else {
        return from_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : from_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetFromFieldBuilder() {
      if (fromBuilder_ == null) {
        fromBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getFrom(),
                getParentForChildren(),
                isClean());
        from_ = null;
      }
      return fromBuilder_;
    }
    private com.google.protobuf.Timestamp to_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> toBuilder_;
    public boolean hasTo() {
      return ((bitField0_ & 0x00000004) != 0);
    }
    public com.google.protobuf.Timestamp getTo() {
      if (toBuilder_ == null) {
        return to_ == null ? com.google.protobuf.Timestamp.getDefaultInstance() : to_;
      } else {
        return toBuilder_.getMessage();
      }
    }
    public Builder setTo(com.google.protobuf.Timestamp value) {
      if (toBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        to_ = value;
      } else {
        toBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder setTo(
        com.google.protobuf.Timestamp.Builder builderForValue) {
      if (toBuilder_ == null) {
        to_ = builderForValue.build();
      } else {
        toBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder mergeTo(com.google.protobuf.Timestamp value) {
      if (toBuilder_ == null) {
        if (((bitField0_ & 0x00000004) != 0) &&
          to_ != null &&
          to_ != com.google.protobuf.Timestamp.getDefaultInstance()) {
          getToBuilder().mergeFrom(value);
        } else {
          to_ = value;
        }
      } else {
        toBuilder_.mergeFrom(value);
      }
      if (to_ != null) {
        bitField0_ |= 0x00000004;
        onChanged();
      }
      return this;
    }
    public Builder clearTo() {
      bitField0_ = (bitField0_ & ~0x00000004);
      to_ = null;
      if (toBuilder_ != null) {
        toBuilder_.dispose();
        toBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Timestamp.Builder getToBuilder() {
      bitField0_ |= 0x00000004;
      onChanged();
      return internalGetToFieldBuilder().getBuilder();
    }
    public com.google.protobuf.TimestampOrBuilder getToOrBuilder() {
      if (toBuilder_ != null) {
        return toBuilder_.getMessageOrBuilder();
      } else {
        return to_ == null ?
            com.google.protobuf.Timestamp.getDefaultInstance() : to_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder> 
        internalGetToFieldBuilder() {
      if (toBuilder_ == null) {
        toBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Timestamp, com.google.protobuf.Timestamp.Builder, com.google.protobuf.TimestampOrBuilder>(
                getTo(),
                getParentForChildren(),
                isClean());
        to_ = null;
      }
      return toBuilder_;
    }
    private headcount.v1.Filter filter_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Filter, headcount.v1.Filter.Builder, headcount.v1.FilterOrBuilder> filterBuilder_;
    public boolean hasFilter() {
      return ((bitField0_ & 0x00000008) != 0);
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
      bitField0_ |= 0x00000008;
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
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder mergeFilter(headcount.v1.Filter value) {
      if (filterBuilder_ == null) {
        if (((bitField0_ & 0x00000008) != 0) &&
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
        bitField0_ |= 0x00000008;
        onChanged();
      }
      return this;
    }
    public Builder clearFilter() {
      bitField0_ = (bitField0_ & ~0x00000008);
      filter_ = null;
      if (filterBuilder_ != null) {
        filterBuilder_.dispose();
        filterBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Filter.Builder getFilterBuilder() {
      bitField0_ |= 0x00000008;
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
    private int pageSize_ ;
    @java.lang.Override
    public int getPageSize() {
      return pageSize_;
    }
    public Builder setPageSize(int value) {
      pageSize_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    public Builder clearPageSize() {
      bitField0_ = (bitField0_ & ~0x00000010);
      pageSize_ = 0;
      onChanged();
      return this;
    }
    private java.lang.Object pageToken_ = "";
    public java.lang.String getPageToken() {
      java.lang.Object ref = pageToken_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        pageToken_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getPageTokenBytes() {
      java.lang.Object ref = pageToken_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        pageToken_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setPageToken(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      pageToken_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearPageToken() {
      pageToken_ = getDefaultInstance().getPageToken();
      bitField0_ = (bitField0_ & ~0x00000020);
      onChanged();
      return this;
    }
    public Builder setPageTokenBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      pageToken_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    private boolean latestOnly_ ;
    @java.lang.Override
    public boolean getLatestOnly() {
      return latestOnly_;
    }
    public Builder setLatestOnly(boolean value) {
      latestOnly_ = value;
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder clearLatestOnly() {
      bitField0_ = (bitField0_ & ~0x00000040);
      latestOnly_ = false;
      onChanged();
      return this;
    }
    private java.lang.Object asOf_ = "";
    public java.lang.String getAsOf() {
      java.lang.Object ref = asOf_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        asOf_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getAsOfBytes() {
      java.lang.Object ref = asOf_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        asOf_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setAsOf(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      asOf_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder clearAsOf() {
      asOf_ = getDefaultInstance().getAsOf();
      bitField0_ = (bitField0_ & ~0x00000080);
      onChanged();
      return this;
    }
    public Builder setAsOfBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      asOf_ = value;
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    private java.lang.Object atLeast_ = "";
    public java.lang.String getAtLeast() {
      java.lang.Object ref = atLeast_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        atLeast_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getAtLeastBytes() {
      java.lang.Object ref = atLeast_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        atLeast_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setAtLeast(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      atLeast_ = value;
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder clearAtLeast() {
      atLeast_ = getDefaultInstance().getAtLeast();
      bitField0_ = (bitField0_ & ~0x00000100);
      onChanged();
      return this;
    }
    public Builder setAtLeastBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      atLeast_ = value;
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.ListRsvpsRequest DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.ListRsvpsRequest();
  }
  public static headcount.v1.ListRsvpsRequest getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<ListRsvpsRequest>
      PARSER = new com.google.protobuf.AbstractParser<ListRsvpsRequest>() {
    @java.lang.Override
    public ListRsvpsRequest parsePartialFrom(
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
  public static com.google.protobuf.Parser<ListRsvpsRequest> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<ListRsvpsRequest> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.ListRsvpsRequest getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
