package headcount.v1;
@com.google.protobuf.Generated
public final class SnapshotComplete extends
    com.google.protobuf.GeneratedMessage implements
    SnapshotCompleteOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SnapshotComplete");
  }
  private SnapshotComplete(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SnapshotComplete() {
    digests_ = java.util.Collections.emptyList();
    asOf_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SnapshotComplete_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SnapshotComplete_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SnapshotComplete.class, headcount.v1.SnapshotComplete.Builder.class);
  }
  public static final int DIGESTS_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.ViewDigest> digests_;
  @java.lang.Override
  public java.util.List<headcount.v1.ViewDigest> getDigestsList() {
    return digests_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.ViewDigestOrBuilder> 
      getDigestsOrBuilderList() {
    return digests_;
  }
  @java.lang.Override
  public int getDigestsCount() {
    return digests_.size();
  }
  @java.lang.Override
  public headcount.v1.ViewDigest getDigests(int index) {
    return digests_.get(index);
  }
  @java.lang.Override
  public headcount.v1.ViewDigestOrBuilder getDigestsOrBuilder(
      int index) {
    return digests_.get(index);
  }
  public static final int AS_OF_FIELD_NUMBER = 2;
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
    for (int i = 0; i < digests_.size(); i++) {
      output.writeMessage(1, digests_.get(i));
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(asOf_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, asOf_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < digests_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, digests_.get(i));
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(asOf_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, asOf_);
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
    if (!(obj instanceof headcount.v1.SnapshotComplete)) {
      return super.equals(obj);
    }
    headcount.v1.SnapshotComplete other = (headcount.v1.SnapshotComplete) obj;
    if (!getDigestsList()
        .equals(other.getDigestsList())) return false;
    if (!getAsOf()
        .equals(other.getAsOf())) return false;
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
    if (getDigestsCount() > 0) {
      hash = (37 * hash) + DIGESTS_FIELD_NUMBER;
      hash = (53 * hash) + getDigestsList().hashCode();
    }
    hash = (37 * hash) + AS_OF_FIELD_NUMBER;
    hash = (53 * hash) + getAsOf().hashCode();
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SnapshotComplete parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SnapshotComplete parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SnapshotComplete parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SnapshotComplete parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SnapshotComplete parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SnapshotComplete parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SnapshotComplete parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SnapshotComplete parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SnapshotComplete parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SnapshotComplete parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SnapshotComplete parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SnapshotComplete parseFrom(
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
  public static Builder newBuilder(headcount.v1.SnapshotComplete prototype) {
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
      headcount.v1.SnapshotCompleteOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SnapshotComplete_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SnapshotComplete_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SnapshotComplete.class, headcount.v1.SnapshotComplete.Builder.class);
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
      if (digestsBuilder_ == null) {
        digests_ = java.util.Collections.emptyList();
      } else {
        digests_ = null;
        digestsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      asOf_ = "";
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SnapshotComplete_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SnapshotComplete getDefaultInstanceForType() {
      return headcount.v1.SnapshotComplete.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SnapshotComplete build() {
      headcount.v1.SnapshotComplete result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SnapshotComplete buildPartial() {
      headcount.v1.SnapshotComplete result = new headcount.v1.SnapshotComplete(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.SnapshotComplete result) {
      if (digestsBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          digests_ = java.util.Collections.unmodifiableList(digests_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.digests_ = digests_;
      } else {
        result.digests_ = digestsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.SnapshotComplete result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.asOf_ = asOf_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SnapshotComplete) {
        return mergeFrom((headcount.v1.SnapshotComplete)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SnapshotComplete other) {
      if (other == headcount.v1.SnapshotComplete.getDefaultInstance()) return this;
      if (digestsBuilder_ == null) {
        if (!other.digests_.isEmpty()) {
          if (digests_.isEmpty()) {
            digests_ = other.digests_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureDigestsIsMutable();
            digests_.addAll(other.digests_);
          }
          onChanged();
        }
      } else {
        if (!other.digests_.isEmpty()) {
          if (digestsBuilder_.isEmpty()) {
            digestsBuilder_.dispose();
            digestsBuilder_ = null;
            digests_ = other.digests_;
            bitField0_ = (bitField0_ & ~0x00000001);
            digestsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetDigestsFieldBuilder() : null;
          } else {
            digestsBuilder_.addAllMessages(other.digests_);
          }
        }
      }
      if (!other.getAsOf().isEmpty()) {
        asOf_ = other.asOf_;
        bitField0_ |= 0x00000002;
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
              headcount.v1.ViewDigest m =
                  input.readMessage(
                      headcount.v1.ViewDigest.parser(),
                      extensionRegistry);
              if (digestsBuilder_ == null) {
                ensureDigestsIsMutable();
                digests_.add(m);
              } else {
                digestsBuilder_.addMessage(m);
              }
              break;
            } // case 10
            case 18: {
              asOf_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
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
    private int bitField0_;
    private java.util.List<headcount.v1.ViewDigest> digests_ =
      java.util.Collections.emptyList();
    private void ensureDigestsIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        digests_ = new java.util.ArrayList<headcount.v1.ViewDigest>(digests_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.ViewDigest, headcount.v1.ViewDigest.Builder, headcount.v1.ViewDigestOrBuilder> digestsBuilder_;
    public java.util.List<headcount.v1.ViewDigest> getDigestsList() {
      if (digestsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(digests_);
      } else {
        return digestsBuilder_.getMessageList();
      }
    }
    public int getDigestsCount() {
      if (digestsBuilder_ == null) {
        return digests_.size();
      } else {
        return digestsBuilder_.getCount();
      }
    }
    public headcount.v1.ViewDigest getDigests(int index) {
      if (digestsBuilder_ == null) {
        return digests_.get(index);
      } else {
        return digestsBuilder_.getMessage(index);
      }
    }
    public Builder setDigests(
        int index, headcount.v1.ViewDigest value) {
      if (digestsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureDigestsIsMutable();
        digests_.set(index, value);
        onChanged();
      } else {
        digestsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setDigests(
        int index, headcount.v1.ViewDigest.Builder builderForValue) {
      if (digestsBuilder_ == null) {
        ensureDigestsIsMutable();
        digests_.set(index, builderForValue.build());
        onChanged();
      } else {
        digestsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addDigests(headcount.v1.ViewDigest value) {
      if (digestsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureDigestsIsMutable();
        digests_.add(value);
        onChanged();
      } else {
        digestsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addDigests(
        int index, headcount.v1.ViewDigest value) {
      if (digestsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureDigestsIsMutable();
        digests_.add(index, value);
        onChanged();
      } else {
        digestsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addDigests(
        headcount.v1.ViewDigest.Builder builderForValue) {
      if (digestsBuilder_ == null) {
        ensureDigestsIsMutable();
        digests_.add(builderForValue.build());
        onChanged();
      } else {
        digestsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addDigests(
        int index, headcount.v1.ViewDigest.Builder builderForValue) {
      if (digestsBuilder_ == null) {
        ensureDigestsIsMutable();
        digests_.add(index, builderForValue.build());
        onChanged();
      } else {
        digestsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllDigests(
        java.lang.Iterable<? extends headcount.v1.ViewDigest> values) {
      if (digestsBuilder_ == null) {
        ensureDigestsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, digests_);
        onChanged();
      } else {
        digestsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearDigests() {
      if (digestsBuilder_ == null) {
        digests_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        digestsBuilder_.clear();
      }
      return this;
    }
    public Builder removeDigests(int index) {
      if (digestsBuilder_ == null) {
        ensureDigestsIsMutable();
        digests_.remove(index);
        onChanged();
      } else {
        digestsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.ViewDigest.Builder getDigestsBuilder(
        int index) {
      return internalGetDigestsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.ViewDigestOrBuilder getDigestsOrBuilder(
        int index) {
      if (digestsBuilder_ == null) {
        return digests_.get(index);  } else {
        return digestsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.ViewDigestOrBuilder> 
         getDigestsOrBuilderList() {
      if (digestsBuilder_ != null) {
        return digestsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(digests_);
      }
    }
    public headcount.v1.ViewDigest.Builder addDigestsBuilder() {
      return internalGetDigestsFieldBuilder().addBuilder(
          headcount.v1.ViewDigest.getDefaultInstance());
    }
    public headcount.v1.ViewDigest.Builder addDigestsBuilder(
        int index) {
      return internalGetDigestsFieldBuilder().addBuilder(
          index, headcount.v1.ViewDigest.getDefaultInstance());
    }
    public java.util.List<headcount.v1.ViewDigest.Builder> 
         getDigestsBuilderList() {
      return internalGetDigestsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.ViewDigest, headcount.v1.ViewDigest.Builder, headcount.v1.ViewDigestOrBuilder> 
        internalGetDigestsFieldBuilder() {
      if (digestsBuilder_ == null) {
        digestsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.ViewDigest, headcount.v1.ViewDigest.Builder, headcount.v1.ViewDigestOrBuilder>(
                digests_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        digests_ = null;
      }
      return digestsBuilder_;
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
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearAsOf() {
      asOf_ = getDefaultInstance().getAsOf();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setAsOfBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      asOf_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.SnapshotComplete DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SnapshotComplete();
  }
  public static headcount.v1.SnapshotComplete getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SnapshotComplete>
      PARSER = new com.google.protobuf.AbstractParser<SnapshotComplete>() {
    @java.lang.Override
    public SnapshotComplete parsePartialFrom(
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
  public static com.google.protobuf.Parser<SnapshotComplete> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SnapshotComplete> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SnapshotComplete getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
