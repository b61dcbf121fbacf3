package headcount.v1;
@com.google.protobuf.Generated
public final class Subscription extends
    com.google.protobuf.GeneratedMessage implements
    SubscriptionOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Subscription");
  }
  private Subscription(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Subscription() {
    name_ = "";
    feed_ = "";
    channel_ = 0;
    order_ = 0;
    etag_ = "";
    onGone_ = 0;
    pushTarget_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Subscription_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Subscription_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Subscription.class, headcount.v1.Subscription.Builder.class);
  }
  private int bitField0_;
  public static final int NAME_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object name_ = "";
  @java.lang.Override
  public java.lang.String getName() {
    java.lang.Object ref = name_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      name_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getNameBytes() {
    java.lang.Object ref = name_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      name_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int FEED_FIELD_NUMBER = 2;
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
  public static final int CHANNEL_FIELD_NUMBER = 3;
  private int channel_ = 0;
  @java.lang.Override public int getChannelValue() {
    return channel_;
  }
  @java.lang.Override public headcount.v1.Channel getChannel() {
    headcount.v1.Channel result = headcount.v1.Channel.forNumber(channel_);
    return result == null ? headcount.v1.Channel.UNRECOGNIZED : result;
  }
  public static final int FILTER_FIELD_NUMBER = 4;
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
  public static final int ORDER_FIELD_NUMBER = 5;
  private int order_ = 0;
  @java.lang.Override public int getOrderValue() {
    return order_;
  }
  @java.lang.Override public headcount.v1.DeliveryOrder getOrder() {
    headcount.v1.DeliveryOrder result = headcount.v1.DeliveryOrder.forNumber(order_);
    return result == null ? headcount.v1.DeliveryOrder.UNRECOGNIZED : result;
  }
  public static final int ATTEMPTS_MAX_FIELD_NUMBER = 6;
  private int attemptsMax_ = 0;
  @java.lang.Override
  public int getAttemptsMax() {
    return attemptsMax_;
  }
  public static final int BACKOFF_FIELD_NUMBER = 7;
  private headcount.v1.Backoff backoff_;
  @java.lang.Override
  public boolean hasBackoff() {
    return ((bitField0_ & 0x00000002) != 0);
  }
  @java.lang.Override
  public headcount.v1.Backoff getBackoff() {
    return backoff_ == null ? headcount.v1.Backoff.getDefaultInstance() : backoff_;
  }
  @java.lang.Override
  public headcount.v1.BackoffOrBuilder getBackoffOrBuilder() {
    return backoff_ == null ? headcount.v1.Backoff.getDefaultInstance() : backoff_;
  }
  public static final int LEASE_FIELD_NUMBER = 8;
  private com.google.protobuf.Duration lease_;
  @java.lang.Override
  public boolean hasLease() {
    return ((bitField0_ & 0x00000004) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getLease() {
    return lease_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lease_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getLeaseOrBuilder() {
    return lease_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lease_;
  }
  public static final int SESSION_GRACE_FIELD_NUMBER = 9;
  private com.google.protobuf.Duration sessionGrace_;
  @java.lang.Override
  public boolean hasSessionGrace() {
    return ((bitField0_ & 0x00000008) != 0);
  }
  @java.lang.Override
  public com.google.protobuf.Duration getSessionGrace() {
    return sessionGrace_ == null ? com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
  }
  @java.lang.Override
  public com.google.protobuf.DurationOrBuilder getSessionGraceOrBuilder() {
    return sessionGrace_ == null ? com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
  }
  public static final int ETAG_FIELD_NUMBER = 10;
  @SuppressWarnings("serial")
  private volatile java.lang.Object etag_ = "";
  @java.lang.Override
  public java.lang.String getEtag() {
    java.lang.Object ref = etag_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      etag_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getEtagBytes() {
    java.lang.Object ref = etag_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      etag_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int ON_GONE_FIELD_NUMBER = 11;
  private int onGone_ = 0;
  @java.lang.Override public int getOnGoneValue() {
    return onGone_;
  }
  @java.lang.Override public headcount.v1.PositionGonePolicy getOnGone() {
    headcount.v1.PositionGonePolicy result = headcount.v1.PositionGonePolicy.forNumber(onGone_);
    return result == null ? headcount.v1.PositionGonePolicy.UNRECOGNIZED : result;
  }
  public static final int PUSH_TARGET_FIELD_NUMBER = 12;
  @SuppressWarnings("serial")
  private volatile java.lang.Object pushTarget_ = "";
  @java.lang.Override
  public java.lang.String getPushTarget() {
    java.lang.Object ref = pushTarget_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      pushTarget_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getPushTargetBytes() {
    java.lang.Object ref = pushTarget_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      pushTarget_ = b;
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(name_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, name_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, feed_);
    }
    if (channel_ != headcount.v1.Channel.CHANNEL_UNSPECIFIED.getNumber()) {
      output.writeEnum(3, channel_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      output.writeMessage(4, getFilter());
    }
    if (order_ != headcount.v1.DeliveryOrder.DELIVERY_ORDER_UNSPECIFIED.getNumber()) {
      output.writeEnum(5, order_);
    }
    if (attemptsMax_ != 0) {
      output.writeUInt32(6, attemptsMax_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      output.writeMessage(7, getBackoff());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      output.writeMessage(8, getLease());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      output.writeMessage(9, getSessionGrace());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(etag_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 10, etag_);
    }
    if (onGone_ != headcount.v1.PositionGonePolicy.POSITION_GONE_POLICY_UNSPECIFIED.getNumber()) {
      output.writeEnum(11, onGone_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(pushTarget_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 12, pushTarget_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(name_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, name_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(feed_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, feed_);
    }
    if (channel_ != headcount.v1.Channel.CHANNEL_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(3, channel_);
    }
    if (((bitField0_ & 0x00000001) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, getFilter());
    }
    if (order_ != headcount.v1.DeliveryOrder.DELIVERY_ORDER_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(5, order_);
    }
    if (attemptsMax_ != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt32Size(6, attemptsMax_);
    }
    if (((bitField0_ & 0x00000002) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(7, getBackoff());
    }
    if (((bitField0_ & 0x00000004) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(8, getLease());
    }
    if (((bitField0_ & 0x00000008) != 0)) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(9, getSessionGrace());
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(etag_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(10, etag_);
    }
    if (onGone_ != headcount.v1.PositionGonePolicy.POSITION_GONE_POLICY_UNSPECIFIED.getNumber()) {
      size += com.google.protobuf.CodedOutputStream
        .computeEnumSize(11, onGone_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(pushTarget_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(12, pushTarget_);
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
    if (!(obj instanceof headcount.v1.Subscription)) {
      return super.equals(obj);
    }
    headcount.v1.Subscription other = (headcount.v1.Subscription) obj;
    if (!getName()
        .equals(other.getName())) return false;
    if (!getFeed()
        .equals(other.getFeed())) return false;
    if (channel_ != other.channel_) return false;
    if (hasFilter() != other.hasFilter()) return false;
    if (hasFilter()) {
      if (!getFilter()
          .equals(other.getFilter())) return false;
    }
    if (order_ != other.order_) return false;
    if (getAttemptsMax()
        != other.getAttemptsMax()) return false;
    if (hasBackoff() != other.hasBackoff()) return false;
    if (hasBackoff()) {
      if (!getBackoff()
          .equals(other.getBackoff())) return false;
    }
    if (hasLease() != other.hasLease()) return false;
    if (hasLease()) {
      if (!getLease()
          .equals(other.getLease())) return false;
    }
    if (hasSessionGrace() != other.hasSessionGrace()) return false;
    if (hasSessionGrace()) {
      if (!getSessionGrace()
          .equals(other.getSessionGrace())) return false;
    }
    if (!getEtag()
        .equals(other.getEtag())) return false;
    if (onGone_ != other.onGone_) return false;
    if (!getPushTarget()
        .equals(other.getPushTarget())) return false;
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
    hash = (37 * hash) + NAME_FIELD_NUMBER;
    hash = (53 * hash) + getName().hashCode();
    hash = (37 * hash) + FEED_FIELD_NUMBER;
    hash = (53 * hash) + getFeed().hashCode();
    hash = (37 * hash) + CHANNEL_FIELD_NUMBER;
    hash = (53 * hash) + channel_;
    if (hasFilter()) {
      hash = (37 * hash) + FILTER_FIELD_NUMBER;
      hash = (53 * hash) + getFilter().hashCode();
    }
    hash = (37 * hash) + ORDER_FIELD_NUMBER;
    hash = (53 * hash) + order_;
    hash = (37 * hash) + ATTEMPTS_MAX_FIELD_NUMBER;
    hash = (53 * hash) + getAttemptsMax();
    if (hasBackoff()) {
      hash = (37 * hash) + BACKOFF_FIELD_NUMBER;
      hash = (53 * hash) + getBackoff().hashCode();
    }
    if (hasLease()) {
      hash = (37 * hash) + LEASE_FIELD_NUMBER;
      hash = (53 * hash) + getLease().hashCode();
    }
    if (hasSessionGrace()) {
      hash = (37 * hash) + SESSION_GRACE_FIELD_NUMBER;
      hash = (53 * hash) + getSessionGrace().hashCode();
    }
    hash = (37 * hash) + ETAG_FIELD_NUMBER;
    hash = (53 * hash) + getEtag().hashCode();
    hash = (37 * hash) + ON_GONE_FIELD_NUMBER;
    hash = (53 * hash) + onGone_;
    hash = (37 * hash) + PUSH_TARGET_FIELD_NUMBER;
    hash = (53 * hash) + getPushTarget().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Subscription parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Subscription parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Subscription parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Subscription parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Subscription parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Subscription parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Subscription parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Subscription parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Subscription parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Subscription parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Subscription parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Subscription parseFrom(
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
  public static Builder newBuilder(headcount.v1.Subscription prototype) {
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
      headcount.v1.SubscriptionOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Subscription_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Subscription_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Subscription.class, headcount.v1.Subscription.Builder.class);
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
        internalGetBackoffFieldBuilder();
        internalGetLeaseFieldBuilder();
        internalGetSessionGraceFieldBuilder();
      }
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      name_ = "";
      feed_ = "";
      channel_ = 0;
      filter_ = null;
      if (filterBuilder_ != null) {
        filterBuilder_.dispose();
        filterBuilder_ = null;
      }
      order_ = 0;
      attemptsMax_ = 0;
      backoff_ = null;
      if (backoffBuilder_ != null) {
        backoffBuilder_.dispose();
        backoffBuilder_ = null;
      }
      lease_ = null;
      if (leaseBuilder_ != null) {
        leaseBuilder_.dispose();
        leaseBuilder_ = null;
      }
      sessionGrace_ = null;
      if (sessionGraceBuilder_ != null) {
        sessionGraceBuilder_.dispose();
        sessionGraceBuilder_ = null;
      }
      etag_ = "";
      onGone_ = 0;
      pushTarget_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SubscriptionServiceOuterClass.internal_static_headcount_v1_Subscription_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Subscription getDefaultInstanceForType() {
      return headcount.v1.Subscription.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Subscription build() {
      headcount.v1.Subscription result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Subscription buildPartial() {
      headcount.v1.Subscription result = new headcount.v1.Subscription(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Subscription result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.name_ = name_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.feed_ = feed_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.channel_ = channel_;
      }
      int to_bitField0_ = 0;
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.filter_ = filterBuilder_ == null
            ? filter_
            : filterBuilder_.build();
        to_bitField0_ |= 0x00000001;
      }
      if (((from_bitField0_ & 0x00000010) != 0)) {
        result.order_ = order_;
      }
      if (((from_bitField0_ & 0x00000020) != 0)) {
        result.attemptsMax_ = attemptsMax_;
      }
      if (((from_bitField0_ & 0x00000040) != 0)) {
        result.backoff_ = backoffBuilder_ == null
            ? backoff_
            : backoffBuilder_.build();
        to_bitField0_ |= 0x00000002;
      }
      if (((from_bitField0_ & 0x00000080) != 0)) {
        result.lease_ = leaseBuilder_ == null
            ? lease_
            : leaseBuilder_.build();
        to_bitField0_ |= 0x00000004;
      }
      if (((from_bitField0_ & 0x00000100) != 0)) {
        result.sessionGrace_ = sessionGraceBuilder_ == null
            ? sessionGrace_
            : sessionGraceBuilder_.build();
        to_bitField0_ |= 0x00000008;
      }
      if (((from_bitField0_ & 0x00000200) != 0)) {
        result.etag_ = etag_;
      }
      if (((from_bitField0_ & 0x00000400) != 0)) {
        result.onGone_ = onGone_;
      }
      if (((from_bitField0_ & 0x00000800) != 0)) {
        result.pushTarget_ = pushTarget_;
      }
      result.bitField0_ |= to_bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Subscription) {
        return mergeFrom((headcount.v1.Subscription)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Subscription other) {
      if (other == headcount.v1.Subscription.getDefaultInstance()) return this;
      if (!other.getName().isEmpty()) {
        name_ = other.name_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      if (!other.getFeed().isEmpty()) {
        feed_ = other.feed_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (other.channel_ != 0) {
        setChannelValue(other.getChannelValue());
      }
      if (other.hasFilter()) {
        mergeFilter(other.getFilter());
      }
      if (other.order_ != 0) {
        setOrderValue(other.getOrderValue());
      }
      if (other.getAttemptsMax() != 0) {
        setAttemptsMax(other.getAttemptsMax());
      }
      if (other.hasBackoff()) {
        mergeBackoff(other.getBackoff());
      }
      if (other.hasLease()) {
        mergeLease(other.getLease());
      }
      if (other.hasSessionGrace()) {
        mergeSessionGrace(other.getSessionGrace());
      }
      if (!other.getEtag().isEmpty()) {
        etag_ = other.etag_;
        bitField0_ |= 0x00000200;
        onChanged();
      }
      if (other.onGone_ != 0) {
        setOnGoneValue(other.getOnGoneValue());
      }
      if (!other.getPushTarget().isEmpty()) {
        pushTarget_ = other.pushTarget_;
        bitField0_ |= 0x00000800;
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
              name_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              feed_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 24: {
              channel_ = input.readEnum();
              bitField0_ |= 0x00000004;
              break;
            } // case 24
            case 34: {
              input.readMessage(
                  internalGetFilterFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000008;
              break;
            } // case 34
            case 40: {
              order_ = input.readEnum();
              bitField0_ |= 0x00000010;
              break;
            } // case 40
            case 48: {
              attemptsMax_ = input.readUInt32();
              bitField0_ |= 0x00000020;
              break;
            } // case 48
            case 58: {
              input.readMessage(
                  internalGetBackoffFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000040;
              break;
            } // case 58
            case 66: {
              input.readMessage(
                  internalGetLeaseFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000080;
              break;
            } // case 66
            case 74: {
              input.readMessage(
                  internalGetSessionGraceFieldBuilder().getBuilder(),
                  extensionRegistry);
              bitField0_ |= 0x00000100;
              break;
            } // case 74
            case 82: {
              etag_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000200;
              break;
            } // case 82
            case 88: {
              onGone_ = input.readEnum();
              bitField0_ |= 0x00000400;
              break;
            } // case 88
            case 98: {
              pushTarget_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000800;
              break;
            } // case 98
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
    private java.lang.Object name_ = "";
    public java.lang.String getName() {
      java.lang.Object ref = name_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        name_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getNameBytes() {
      java.lang.Object ref = name_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        name_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setName(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      name_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearName() {
      name_ = getDefaultInstance().getName();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setNameBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      name_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
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
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearFeed() {
      feed_ = getDefaultInstance().getFeed();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setFeedBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      feed_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private int channel_ = 0;
    @java.lang.Override public int getChannelValue() {
      return channel_;
    }
    public Builder setChannelValue(int value) {
      channel_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.Channel getChannel() {
      headcount.v1.Channel result = headcount.v1.Channel.forNumber(channel_);
      return result == null ? headcount.v1.Channel.UNRECOGNIZED : result;
    }
    public Builder setChannel(headcount.v1.Channel value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000004;
      channel_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearChannel() {
      bitField0_ = (bitField0_ & ~0x00000004);
      channel_ = 0;
      onChanged();
      return this;
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
    private int order_ = 0;
    @java.lang.Override public int getOrderValue() {
      return order_;
    }
    public Builder setOrderValue(int value) {
      order_ = value;
      bitField0_ |= 0x00000010;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.DeliveryOrder getOrder() {
      headcount.v1.DeliveryOrder result = headcount.v1.DeliveryOrder.forNumber(order_);
      return result == null ? headcount.v1.DeliveryOrder.UNRECOGNIZED : result;
    }
    public Builder setOrder(headcount.v1.DeliveryOrder value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000010;
      order_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearOrder() {
      bitField0_ = (bitField0_ & ~0x00000010);
      order_ = 0;
      onChanged();
      return this;
    }
    private int attemptsMax_ ;
    @java.lang.Override
    public int getAttemptsMax() {
      return attemptsMax_;
    }
    public Builder setAttemptsMax(int value) {
      attemptsMax_ = value;
      bitField0_ |= 0x00000020;
      onChanged();
      return this;
    }
    public Builder clearAttemptsMax() {
      bitField0_ = (bitField0_ & ~0x00000020);
      attemptsMax_ = 0;
      onChanged();
      return this;
    }
    private headcount.v1.Backoff backoff_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Backoff, headcount.v1.Backoff.Builder, headcount.v1.BackoffOrBuilder> backoffBuilder_;
    public boolean hasBackoff() {
      return ((bitField0_ & 0x00000040) != 0);
    }
    public headcount.v1.Backoff getBackoff() {
      if (backoffBuilder_ == null) {
        return backoff_ == null ? headcount.v1.Backoff.getDefaultInstance() : backoff_;
      } else {
        return backoffBuilder_.getMessage();
      }
    }
    public Builder setBackoff(headcount.v1.Backoff value) {
      if (backoffBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        backoff_ = value;
      } else {
        backoffBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder setBackoff(
        headcount.v1.Backoff.Builder builderForValue) {
      if (backoffBuilder_ == null) {
        backoff_ = builderForValue.build();
      } else {
        backoffBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000040;
      onChanged();
      return this;
    }
    public Builder mergeBackoff(headcount.v1.Backoff value) {
      if (backoffBuilder_ == null) {
        if (((bitField0_ & 0x00000040) != 0) &&
          backoff_ != null &&
          backoff_ != headcount.v1.Backoff.getDefaultInstance()) {
          getBackoffBuilder().mergeFrom(value);
        } else {
          backoff_ = value;
        }
      } else {
        backoffBuilder_.mergeFrom(value);
      }
      if (backoff_ != null) {
        bitField0_ |= 0x00000040;
        onChanged();
      }
      return this;
    }
    public Builder clearBackoff() {
      bitField0_ = (bitField0_ & ~0x00000040);
      backoff_ = null;
      if (backoffBuilder_ != null) {
        backoffBuilder_.dispose();
        backoffBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public headcount.v1.Backoff.Builder getBackoffBuilder() {
      bitField0_ |= 0x00000040;
      onChanged();
      return internalGetBackoffFieldBuilder().getBuilder();
    }
    public headcount.v1.BackoffOrBuilder getBackoffOrBuilder() {
      if (backoffBuilder_ != null) {
        return backoffBuilder_.getMessageOrBuilder();
      } else {
        return backoff_ == null ?
            headcount.v1.Backoff.getDefaultInstance() : backoff_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Backoff, headcount.v1.Backoff.Builder, headcount.v1.BackoffOrBuilder> 
        internalGetBackoffFieldBuilder() {
      if (backoffBuilder_ == null) {
        backoffBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Backoff, headcount.v1.Backoff.Builder, headcount.v1.BackoffOrBuilder>(
                getBackoff(),
                getParentForChildren(),
                isClean());
        backoff_ = null;
      }
      return backoffBuilder_;
    }
    private com.google.protobuf.Duration lease_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> leaseBuilder_;
    public boolean hasLease() {
      return ((bitField0_ & 0x00000080) != 0);
    }
    public com.google.protobuf.Duration getLease() {
      if (leaseBuilder_ == null) {
        return lease_ == null ? com.google.protobuf.Duration.getDefaultInstance() : lease_;
      } else {
        return leaseBuilder_.getMessage();
      }
    }
    public Builder setLease(com.google.protobuf.Duration value) {
      if (leaseBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        lease_ = value;
      } else {
        leaseBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder setLease(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (leaseBuilder_ == null) {
        lease_ = builderForValue.build();
      } else {
        leaseBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000080;
      onChanged();
      return this;
    }
    public Builder mergeLease(com.google.protobuf.Duration value) {
      if (leaseBuilder_ == null) {
        if (((bitField0_ & 0x00000080) != 0) &&
          lease_ != null &&
          lease_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getLeaseBuilder().mergeFrom(value);
        } else {
          lease_ = value;
        }
      } else {
        leaseBuilder_.mergeFrom(value);
      }
      if (lease_ != null) {
        bitField0_ |= 0x00000080;
        onChanged();
      }
      return this;
    }
    public Builder clearLease() {
      bitField0_ = (bitField0_ & ~0x00000080);
      lease_ = null;
      if (leaseBuilder_ != null) {
        leaseBuilder_.dispose();
        leaseBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getLeaseBuilder() {
      bitField0_ |= 0x00000080;
      onChanged();
      return internalGetLeaseFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getLeaseOrBuilder() {
      if (leaseBuilder_ != null) {
        return leaseBuilder_.getMessageOrBuilder();
      } else {
        return lease_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : lease_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetLeaseFieldBuilder() {
      if (leaseBuilder_ == null) {
        leaseBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getLease(),
                getParentForChildren(),
                isClean());
        lease_ = null;
      }
      return leaseBuilder_;
    }
    private com.google.protobuf.Duration sessionGrace_;
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> sessionGraceBuilder_;
    public boolean hasSessionGrace() {
      return ((bitField0_ & 0x00000100) != 0);
    }
    public com.google.protobuf.Duration getSessionGrace() {
      if (sessionGraceBuilder_ == null) {
        return sessionGrace_ == null ? com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
      } else {
        return sessionGraceBuilder_.getMessage();
      }
    }
    public Builder setSessionGrace(com.google.protobuf.Duration value) {
      if (sessionGraceBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        sessionGrace_ = value;
      } else {
        sessionGraceBuilder_.setMessage(value);
      }
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder setSessionGrace(
        com.google.protobuf.Duration.Builder builderForValue) {
      if (sessionGraceBuilder_ == null) {
        sessionGrace_ = builderForValue.build();
      } else {
        sessionGraceBuilder_.setMessage(builderForValue.build());
      }
      bitField0_ |= 0x00000100;
      onChanged();
      return this;
    }
    public Builder mergeSessionGrace(com.google.protobuf.Duration value) {
      if (sessionGraceBuilder_ == null) {
        if (((bitField0_ & 0x00000100) != 0) &&
          sessionGrace_ != null &&
          sessionGrace_ != com.google.protobuf.Duration.getDefaultInstance()) {
          getSessionGraceBuilder().mergeFrom(value);
        } else {
          sessionGrace_ = value;
        }
      } else {
        sessionGraceBuilder_.mergeFrom(value);
      }
      if (sessionGrace_ != null) {
        bitField0_ |= 0x00000100;
        onChanged();
      }
      return this;
    }
    public Builder clearSessionGrace() {
      bitField0_ = (bitField0_ & ~0x00000100);
      sessionGrace_ = null;
      if (sessionGraceBuilder_ != null) {
        sessionGraceBuilder_.dispose();
        sessionGraceBuilder_ = null;
      }
      onChanged();
      return this;
    }
    public com.google.protobuf.Duration.Builder getSessionGraceBuilder() {
      bitField0_ |= 0x00000100;
      onChanged();
      return internalGetSessionGraceFieldBuilder().getBuilder();
    }
    public com.google.protobuf.DurationOrBuilder getSessionGraceOrBuilder() {
      if (sessionGraceBuilder_ != null) {
        return sessionGraceBuilder_.getMessageOrBuilder();
      } else {
        return sessionGrace_ == null ?
            com.google.protobuf.Duration.getDefaultInstance() : sessionGrace_;
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder> 
        internalGetSessionGraceFieldBuilder() {
      if (sessionGraceBuilder_ == null) {
        sessionGraceBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            com.google.protobuf.Duration, com.google.protobuf.Duration.Builder, com.google.protobuf.DurationOrBuilder>(
                getSessionGrace(),
                getParentForChildren(),
                isClean());
        sessionGrace_ = null;
      }
      return sessionGraceBuilder_;
    }
    private java.lang.Object etag_ = "";
    public java.lang.String getEtag() {
      java.lang.Object ref = etag_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        etag_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getEtagBytes() {
      java.lang.Object ref = etag_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        etag_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setEtag(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      etag_ = value;
      bitField0_ |= 0x00000200;
      onChanged();
      return this;
    }
    public Builder clearEtag() {
      etag_ = getDefaultInstance().getEtag();
      bitField0_ = (bitField0_ & ~0x00000200);
      onChanged();
      return this;
    }
    public Builder setEtagBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      etag_ = value;
      bitField0_ |= 0x00000200;
      onChanged();
      return this;
    }
    private int onGone_ = 0;
    @java.lang.Override public int getOnGoneValue() {
      return onGone_;
    }
    public Builder setOnGoneValue(int value) {
      onGone_ = value;
      bitField0_ |= 0x00000400;
      onChanged();
      return this;
    }
    @java.lang.Override
    public headcount.v1.PositionGonePolicy getOnGone() {
      headcount.v1.PositionGonePolicy result = headcount.v1.PositionGonePolicy.forNumber(onGone_);
      return result == null ? headcount.v1.PositionGonePolicy.UNRECOGNIZED : result;
    }
    public Builder setOnGone(headcount.v1.PositionGonePolicy value) {
      if (value == null) { throw new NullPointerException(); }
      bitField0_ |= 0x00000400;
      onGone_ = value.getNumber();
      onChanged();
      return this;
    }
    public Builder clearOnGone() {
      bitField0_ = (bitField0_ & ~0x00000400);
      onGone_ = 0;
      onChanged();
      return this;
    }
    private java.lang.Object pushTarget_ = "";
    public java.lang.String getPushTarget() {
      java.lang.Object ref = pushTarget_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        pushTarget_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getPushTargetBytes() {
      java.lang.Object ref = pushTarget_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        pushTarget_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setPushTarget(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      pushTarget_ = value;
      bitField0_ |= 0x00000800;
      onChanged();
      return this;
    }
    public Builder clearPushTarget() {
      pushTarget_ = getDefaultInstance().getPushTarget();
      bitField0_ = (bitField0_ & ~0x00000800);
      onChanged();
      return this;
    }
    public Builder setPushTargetBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      pushTarget_ = value;
      bitField0_ |= 0x00000800;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Subscription DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Subscription();
  }
  public static headcount.v1.Subscription getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Subscription>
      PARSER = new com.google.protobuf.AbstractParser<Subscription>() {
    @java.lang.Override
    public Subscription parsePartialFrom(
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
  public static com.google.protobuf.Parser<Subscription> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Subscription> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Subscription getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
