package headcount.v1;
@com.google.protobuf.Generated
public final class StreamRsvpsResponse extends
    com.google.protobuf.GeneratedMessage implements
    StreamRsvpsResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "StreamRsvpsResponse");
  }
  private StreamRsvpsResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private StreamRsvpsResponse() {
    rsvps_ = java.util.Collections.emptyList();
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.History.internal_static_headcount_v1_StreamRsvpsResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.History.internal_static_headcount_v1_StreamRsvpsResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.StreamRsvpsResponse.class, headcount.v1.StreamRsvpsResponse.Builder.class);
  }
  public static final int RSVPS_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private java.util.List<headcount.v1.RsvpHistoryEntry> rsvps_;
  @java.lang.Override
  public java.util.List<headcount.v1.RsvpHistoryEntry> getRsvpsList() {
    return rsvps_;
  }
  @java.lang.Override
  public java.util.List<? extends headcount.v1.RsvpHistoryEntryOrBuilder> 
      getRsvpsOrBuilderList() {
    return rsvps_;
  }
  @java.lang.Override
  public int getRsvpsCount() {
    return rsvps_.size();
  }
  @java.lang.Override
  public headcount.v1.RsvpHistoryEntry getRsvps(int index) {
    return rsvps_.get(index);
  }
  @java.lang.Override
  public headcount.v1.RsvpHistoryEntryOrBuilder getRsvpsOrBuilder(
      int index) {
    return rsvps_.get(index);
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
    for (int i = 0; i < rsvps_.size(); i++) {
      output.writeMessage(1, rsvps_.get(i));
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    for (int i = 0; i < rsvps_.size(); i++) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, rsvps_.get(i));
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
    if (!(obj instanceof headcount.v1.StreamRsvpsResponse)) {
      return super.equals(obj);
    }
    headcount.v1.StreamRsvpsResponse other = (headcount.v1.StreamRsvpsResponse) obj;
    if (!getRsvpsList()
        .equals(other.getRsvpsList())) return false;
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
    if (getRsvpsCount() > 0) {
      hash = (37 * hash) + RSVPS_FIELD_NUMBER;
      hash = (53 * hash) + getRsvpsList().hashCode();
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StreamRsvpsResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.StreamRsvpsResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.StreamRsvpsResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.StreamRsvpsResponse prototype) {
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
      headcount.v1.StreamRsvpsResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.History.internal_static_headcount_v1_StreamRsvpsResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.History.internal_static_headcount_v1_StreamRsvpsResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.StreamRsvpsResponse.class, headcount.v1.StreamRsvpsResponse.Builder.class);
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
      if (rsvpsBuilder_ == null) {
        rsvps_ = java.util.Collections.emptyList();
      } else {
        rsvps_ = null;
        rsvpsBuilder_.clear();
      }
      bitField0_ = (bitField0_ & ~0x00000001);
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.History.internal_static_headcount_v1_StreamRsvpsResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.StreamRsvpsResponse getDefaultInstanceForType() {
      return headcount.v1.StreamRsvpsResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.StreamRsvpsResponse build() {
      headcount.v1.StreamRsvpsResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.StreamRsvpsResponse buildPartial() {
      headcount.v1.StreamRsvpsResponse result = new headcount.v1.StreamRsvpsResponse(this);
      buildPartialRepeatedFields(result);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartialRepeatedFields(headcount.v1.StreamRsvpsResponse result) {
      if (rsvpsBuilder_ == null) {
        if (((bitField0_ & 0x00000001) != 0)) {
          rsvps_ = java.util.Collections.unmodifiableList(rsvps_);
          bitField0_ = (bitField0_ & ~0x00000001);
        }
        result.rsvps_ = rsvps_;
      } else {
        result.rsvps_ = rsvpsBuilder_.build();
      }
    }
    private void buildPartial0(headcount.v1.StreamRsvpsResponse result) {
      int from_bitField0_ = bitField0_;
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.StreamRsvpsResponse) {
        return mergeFrom((headcount.v1.StreamRsvpsResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.StreamRsvpsResponse other) {
      if (other == headcount.v1.StreamRsvpsResponse.getDefaultInstance()) return this;
      if (rsvpsBuilder_ == null) {
        if (!other.rsvps_.isEmpty()) {
          if (rsvps_.isEmpty()) {
            rsvps_ = other.rsvps_;
            bitField0_ = (bitField0_ & ~0x00000001);
          } else {
            ensureRsvpsIsMutable();
            rsvps_.addAll(other.rsvps_);
          }
          onChanged();
        }
      } else {
        if (!other.rsvps_.isEmpty()) {
          if (rsvpsBuilder_.isEmpty()) {
            rsvpsBuilder_.dispose();
            rsvpsBuilder_ = null;
            rsvps_ = other.rsvps_;
            bitField0_ = (bitField0_ & ~0x00000001);
            rsvpsBuilder_ = 
              com.google.protobuf.GeneratedMessage.alwaysUseFieldBuilders ?
                 internalGetRsvpsFieldBuilder() : null;
          } else {
            rsvpsBuilder_.addAllMessages(other.rsvps_);
          }
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
              headcount.v1.RsvpHistoryEntry m =
                  input.readMessage(
                      headcount.v1.RsvpHistoryEntry.parser(),
                      extensionRegistry);
              if (rsvpsBuilder_ == null) {
                ensureRsvpsIsMutable();
                rsvps_.add(m);
              } else {
                rsvpsBuilder_.addMessage(m);
              }
              break;
            } // case 10
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
    private java.util.List<headcount.v1.RsvpHistoryEntry> rsvps_ =
      java.util.Collections.emptyList();
    private void ensureRsvpsIsMutable() {
      if (!((bitField0_ & 0x00000001) != 0)) {
        rsvps_ = new java.util.ArrayList<headcount.v1.RsvpHistoryEntry>(rsvps_);
        bitField0_ |= 0x00000001;
       }
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.RsvpHistoryEntry, headcount.v1.RsvpHistoryEntry.Builder, headcount.v1.RsvpHistoryEntryOrBuilder> rsvpsBuilder_;
    public java.util.List<headcount.v1.RsvpHistoryEntry> getRsvpsList() {
      if (rsvpsBuilder_ == null) {
        return java.util.Collections.unmodifiableList(rsvps_);
      } else {
        return rsvpsBuilder_.getMessageList();
      }
    }
    public int getRsvpsCount() {
      if (rsvpsBuilder_ == null) {
        return rsvps_.size();
      } else {
        return rsvpsBuilder_.getCount();
      }
    }
    public headcount.v1.RsvpHistoryEntry getRsvps(int index) {
      if (rsvpsBuilder_ == null) {
        return rsvps_.get(index);
      } else {
        return rsvpsBuilder_.getMessage(index);
      }
    }
    public Builder setRsvps(
        int index, headcount.v1.RsvpHistoryEntry value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.set(index, value);
        onChanged();
      } else {
        rsvpsBuilder_.setMessage(index, value);
      }
      return this;
    }
    public Builder setRsvps(
        int index, headcount.v1.RsvpHistoryEntry.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.set(index, builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.setMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addRsvps(headcount.v1.RsvpHistoryEntry value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.add(value);
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(value);
      }
      return this;
    }
    public Builder addRsvps(
        int index, headcount.v1.RsvpHistoryEntry value) {
      if (rsvpsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        ensureRsvpsIsMutable();
        rsvps_.add(index, value);
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(index, value);
      }
      return this;
    }
    public Builder addRsvps(
        headcount.v1.RsvpHistoryEntry.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.add(builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(builderForValue.build());
      }
      return this;
    }
    public Builder addRsvps(
        int index, headcount.v1.RsvpHistoryEntry.Builder builderForValue) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.add(index, builderForValue.build());
        onChanged();
      } else {
        rsvpsBuilder_.addMessage(index, builderForValue.build());
      }
      return this;
    }
    public Builder addAllRsvps(
        java.lang.Iterable<? extends headcount.v1.RsvpHistoryEntry> values) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        com.google.protobuf.AbstractMessageLite.Builder.addAll(
            values, rsvps_);
        onChanged();
      } else {
        rsvpsBuilder_.addAllMessages(values);
      }
      return this;
    }
    public Builder clearRsvps() {
      if (rsvpsBuilder_ == null) {
        rsvps_ = java.util.Collections.emptyList();
        bitField0_ = (bitField0_ & ~0x00000001);
        onChanged();
      } else {
        rsvpsBuilder_.clear();
      }
      return this;
    }
    public Builder removeRsvps(int index) {
      if (rsvpsBuilder_ == null) {
        ensureRsvpsIsMutable();
        rsvps_.remove(index);
        onChanged();
      } else {
        rsvpsBuilder_.remove(index);
      }
      return this;
    }
    public headcount.v1.RsvpHistoryEntry.Builder getRsvpsBuilder(
        int index) {
      return internalGetRsvpsFieldBuilder().getBuilder(index);
    }
    public headcount.v1.RsvpHistoryEntryOrBuilder getRsvpsOrBuilder(
        int index) {
      if (rsvpsBuilder_ == null) {
        return rsvps_.get(index);  } else {
        return rsvpsBuilder_.getMessageOrBuilder(index);
      }
    }
    public java.util.List<? extends headcount.v1.RsvpHistoryEntryOrBuilder> 
         getRsvpsOrBuilderList() {
      if (rsvpsBuilder_ != null) {
        return rsvpsBuilder_.getMessageOrBuilderList();
      } else {
        return java.util.Collections.unmodifiableList(rsvps_);
      }
    }
    public headcount.v1.RsvpHistoryEntry.Builder addRsvpsBuilder() {
      return internalGetRsvpsFieldBuilder().addBuilder(
          headcount.v1.RsvpHistoryEntry.getDefaultInstance());
    }
    public headcount.v1.RsvpHistoryEntry.Builder addRsvpsBuilder(
        int index) {
      return internalGetRsvpsFieldBuilder().addBuilder(
          index, headcount.v1.RsvpHistoryEntry.getDefaultInstance());
    }
    public java.util.List<headcount.v1.RsvpHistoryEntry.Builder> 
         getRsvpsBuilderList() {
      return internalGetRsvpsFieldBuilder().getBuilderList();
    }
    private com.google.protobuf.RepeatedFieldBuilder<
        headcount.v1.RsvpHistoryEntry, headcount.v1.RsvpHistoryEntry.Builder, headcount.v1.RsvpHistoryEntryOrBuilder> 
        internalGetRsvpsFieldBuilder() {
      if (rsvpsBuilder_ == null) {
        rsvpsBuilder_ = new com.google.protobuf.RepeatedFieldBuilder<
            headcount.v1.RsvpHistoryEntry, headcount.v1.RsvpHistoryEntry.Builder, headcount.v1.RsvpHistoryEntryOrBuilder>(
                rsvps_,
                ((bitField0_ & 0x00000001) != 0),
                getParentForChildren(),
                isClean());
        rsvps_ = null;
      }
      return rsvpsBuilder_;
    }
  }
  private static final headcount.v1.StreamRsvpsResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.StreamRsvpsResponse();
  }
  public static headcount.v1.StreamRsvpsResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<StreamRsvpsResponse>
      PARSER = new com.google.protobuf.AbstractParser<StreamRsvpsResponse>() {
    @java.lang.Override
    public StreamRsvpsResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<StreamRsvpsResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<StreamRsvpsResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.StreamRsvpsResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
