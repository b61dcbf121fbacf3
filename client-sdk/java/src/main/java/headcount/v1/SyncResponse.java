package headcount.v1;
@com.google.protobuf.Generated
public final class SyncResponse extends
    com.google.protobuf.GeneratedMessage implements
    SyncResponseOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SyncResponse");
  }
  private SyncResponse(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private SyncResponse() {
    cursor_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncResponse_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncResponse_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.SyncResponse.class, headcount.v1.SyncResponse.Builder.class);
  }
  private int kindCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object kind_;
  public enum KindCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    ROWS(2),
    SNAPSHOT_COMPLETE(3),
    CAUGHT_UP(4),
    RESET(5),
    PROGRESS(6),
    KIND_NOT_SET(0);
    private final int value;
    private KindCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static KindCase valueOf(int value) {
      return forNumber(value);
    }
    public static KindCase forNumber(int value) {
      switch (value) {
        case 2: return ROWS;
        case 3: return SNAPSHOT_COMPLETE;
        case 4: return CAUGHT_UP;
        case 5: return RESET;
        case 6: return PROGRESS;
        case 0: return KIND_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public KindCase
  getKindCase() {
    return KindCase.forNumber(
        kindCase_);
  }
  public static final int CURSOR_FIELD_NUMBER = 1;
  @SuppressWarnings("serial")
  private volatile java.lang.Object cursor_ = "";
  @java.lang.Override
  public java.lang.String getCursor() {
    java.lang.Object ref = cursor_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      cursor_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getCursorBytes() {
    java.lang.Object ref = cursor_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      cursor_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int ROWS_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasRows() {
    return kindCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.SyncRows getRows() {
    if (kindCase_ == 2) {
       return (headcount.v1.SyncRows) kind_;
    }
    return headcount.v1.SyncRows.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SyncRowsOrBuilder getRowsOrBuilder() {
    if (kindCase_ == 2) {
       return (headcount.v1.SyncRows) kind_;
    }
    return headcount.v1.SyncRows.getDefaultInstance();
  }
  public static final int SNAPSHOT_COMPLETE_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasSnapshotComplete() {
    return kindCase_ == 3;
  }
  @java.lang.Override
  public headcount.v1.SnapshotComplete getSnapshotComplete() {
    if (kindCase_ == 3) {
       return (headcount.v1.SnapshotComplete) kind_;
    }
    return headcount.v1.SnapshotComplete.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SnapshotCompleteOrBuilder getSnapshotCompleteOrBuilder() {
    if (kindCase_ == 3) {
       return (headcount.v1.SnapshotComplete) kind_;
    }
    return headcount.v1.SnapshotComplete.getDefaultInstance();
  }
  public static final int CAUGHT_UP_FIELD_NUMBER = 4;
  @java.lang.Override
  public boolean hasCaughtUp() {
    return kindCase_ == 4;
  }
  @java.lang.Override
  public headcount.v1.CaughtUp getCaughtUp() {
    if (kindCase_ == 4) {
       return (headcount.v1.CaughtUp) kind_;
    }
    return headcount.v1.CaughtUp.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.CaughtUpOrBuilder getCaughtUpOrBuilder() {
    if (kindCase_ == 4) {
       return (headcount.v1.CaughtUp) kind_;
    }
    return headcount.v1.CaughtUp.getDefaultInstance();
  }
  public static final int RESET_FIELD_NUMBER = 5;
  @java.lang.Override
  public boolean hasReset() {
    return kindCase_ == 5;
  }
  @java.lang.Override
  public headcount.v1.SyncReset getReset() {
    if (kindCase_ == 5) {
       return (headcount.v1.SyncReset) kind_;
    }
    return headcount.v1.SyncReset.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SyncResetOrBuilder getResetOrBuilder() {
    if (kindCase_ == 5) {
       return (headcount.v1.SyncReset) kind_;
    }
    return headcount.v1.SyncReset.getDefaultInstance();
  }
  public static final int PROGRESS_FIELD_NUMBER = 6;
  @java.lang.Override
  public boolean hasProgress() {
    return kindCase_ == 6;
  }
  @java.lang.Override
  public headcount.v1.SyncProgress getProgress() {
    if (kindCase_ == 6) {
       return (headcount.v1.SyncProgress) kind_;
    }
    return headcount.v1.SyncProgress.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SyncProgressOrBuilder getProgressOrBuilder() {
    if (kindCase_ == 6) {
       return (headcount.v1.SyncProgress) kind_;
    }
    return headcount.v1.SyncProgress.getDefaultInstance();
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
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 1, cursor_);
    }
    if (kindCase_ == 2) {
      output.writeMessage(2, (headcount.v1.SyncRows) kind_);
    }
    if (kindCase_ == 3) {
      output.writeMessage(3, (headcount.v1.SnapshotComplete) kind_);
    }
    if (kindCase_ == 4) {
      output.writeMessage(4, (headcount.v1.CaughtUp) kind_);
    }
    if (kindCase_ == 5) {
      output.writeMessage(5, (headcount.v1.SyncReset) kind_);
    }
    if (kindCase_ == 6) {
      output.writeMessage(6, (headcount.v1.SyncProgress) kind_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(cursor_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(1, cursor_);
    }
    if (kindCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.SyncRows) kind_);
    }
    if (kindCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (headcount.v1.SnapshotComplete) kind_);
    }
    if (kindCase_ == 4) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, (headcount.v1.CaughtUp) kind_);
    }
    if (kindCase_ == 5) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, (headcount.v1.SyncReset) kind_);
    }
    if (kindCase_ == 6) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, (headcount.v1.SyncProgress) kind_);
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
    if (!(obj instanceof headcount.v1.SyncResponse)) {
      return super.equals(obj);
    }
    headcount.v1.SyncResponse other = (headcount.v1.SyncResponse) obj;
    if (!getCursor()
        .equals(other.getCursor())) return false;
    if (!getKindCase().equals(other.getKindCase())) return false;
    switch (kindCase_) {
      case 2:
        if (!getRows()
            .equals(other.getRows())) return false;
        break;
      case 3:
        if (!getSnapshotComplete()
            .equals(other.getSnapshotComplete())) return false;
        break;
      case 4:
        if (!getCaughtUp()
            .equals(other.getCaughtUp())) return false;
        break;
      case 5:
        if (!getReset()
            .equals(other.getReset())) return false;
        break;
      case 6:
        if (!getProgress()
            .equals(other.getProgress())) return false;
        break;
      case 0:
      default:
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
    hash = (37 * hash) + CURSOR_FIELD_NUMBER;
    hash = (53 * hash) + getCursor().hashCode();
    switch (kindCase_) {
      case 2:
        hash = (37 * hash) + ROWS_FIELD_NUMBER;
        hash = (53 * hash) + getRows().hashCode();
        break;
      case 3:
        hash = (37 * hash) + SNAPSHOT_COMPLETE_FIELD_NUMBER;
        hash = (53 * hash) + getSnapshotComplete().hashCode();
        break;
      case 4:
        hash = (37 * hash) + CAUGHT_UP_FIELD_NUMBER;
        hash = (53 * hash) + getCaughtUp().hashCode();
        break;
      case 5:
        hash = (37 * hash) + RESET_FIELD_NUMBER;
        hash = (53 * hash) + getReset().hashCode();
        break;
      case 6:
        hash = (37 * hash) + PROGRESS_FIELD_NUMBER;
        hash = (53 * hash) + getProgress().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.SyncResponse parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncResponse parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncResponse parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncResponse parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncResponse parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.SyncResponse parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.SyncResponse parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncResponse parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SyncResponse parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncResponse parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.SyncResponse parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.SyncResponse parseFrom(
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
  public static Builder newBuilder(headcount.v1.SyncResponse prototype) {
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
      headcount.v1.SyncResponseOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncResponse_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncResponse_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.SyncResponse.class, headcount.v1.SyncResponse.Builder.class);
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
      cursor_ = "";
      if (rowsBuilder_ != null) {
        rowsBuilder_.clear();
      }
      if (snapshotCompleteBuilder_ != null) {
        snapshotCompleteBuilder_.clear();
      }
      if (caughtUpBuilder_ != null) {
        caughtUpBuilder_.clear();
      }
      if (resetBuilder_ != null) {
        resetBuilder_.clear();
      }
      if (progressBuilder_ != null) {
        progressBuilder_.clear();
      }
      kindCase_ = 0;
      kind_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.SyncServiceOuterClass.internal_static_headcount_v1_SyncResponse_descriptor;
    }
    @java.lang.Override
    public headcount.v1.SyncResponse getDefaultInstanceForType() {
      return headcount.v1.SyncResponse.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.SyncResponse build() {
      headcount.v1.SyncResponse result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.SyncResponse buildPartial() {
      headcount.v1.SyncResponse result = new headcount.v1.SyncResponse(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.SyncResponse result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.cursor_ = cursor_;
      }
    }
    private void buildPartialOneofs(headcount.v1.SyncResponse result) {
      result.kindCase_ = kindCase_;
      result.kind_ = this.kind_;
      if (kindCase_ == 2 &&
          rowsBuilder_ != null) {
        result.kind_ = rowsBuilder_.build();
      }
      if (kindCase_ == 3 &&
          snapshotCompleteBuilder_ != null) {
        result.kind_ = snapshotCompleteBuilder_.build();
      }
      if (kindCase_ == 4 &&
          caughtUpBuilder_ != null) {
        result.kind_ = caughtUpBuilder_.build();
      }
      if (kindCase_ == 5 &&
          resetBuilder_ != null) {
        result.kind_ = resetBuilder_.build();
      }
      if (kindCase_ == 6 &&
          progressBuilder_ != null) {
        result.kind_ = progressBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.SyncResponse) {
        return mergeFrom((headcount.v1.SyncResponse)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.SyncResponse other) {
      if (other == headcount.v1.SyncResponse.getDefaultInstance()) return this;
      if (!other.getCursor().isEmpty()) {
        cursor_ = other.cursor_;
        bitField0_ |= 0x00000001;
        onChanged();
      }
      switch (other.getKindCase()) {
        case ROWS: {
          mergeRows(other.getRows());
          break;
        }
        case SNAPSHOT_COMPLETE: {
          mergeSnapshotComplete(other.getSnapshotComplete());
          break;
        }
        case CAUGHT_UP: {
          mergeCaughtUp(other.getCaughtUp());
          break;
        }
        case RESET: {
          mergeReset(other.getReset());
          break;
        }
        case PROGRESS: {
          mergeProgress(other.getProgress());
          break;
        }
        case KIND_NOT_SET: {
          break;
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
              cursor_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000001;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetRowsFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 2;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetSnapshotCompleteFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 3;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetCaughtUpFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 4;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetResetFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 5;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetProgressFieldBuilder().getBuilder(),
                  extensionRegistry);
              kindCase_ = 6;
              break;
            } // case 50
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
    private int kindCase_ = 0;
    private java.lang.Object kind_;
    public KindCase
        getKindCase() {
      return KindCase.forNumber(
          kindCase_);
    }
    public Builder clearKind() {
      kindCase_ = 0;
      kind_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    private java.lang.Object cursor_ = "";
    public java.lang.String getCursor() {
      java.lang.Object ref = cursor_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        cursor_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getCursorBytes() {
      java.lang.Object ref = cursor_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        cursor_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setCursor(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      cursor_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearCursor() {
      cursor_ = getDefaultInstance().getCursor();
      bitField0_ = (bitField0_ & ~0x00000001);
      onChanged();
      return this;
    }
    public Builder setCursorBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      cursor_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SyncRows, headcount.v1.SyncRows.Builder, headcount.v1.SyncRowsOrBuilder> rowsBuilder_;
    @java.lang.Override
    public boolean hasRows() {
      return kindCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.SyncRows getRows() {
      if (rowsBuilder_ == null) {
        if (kindCase_ == 2) {
          return (headcount.v1.SyncRows) kind_;
        }
        return headcount.v1.SyncRows.getDefaultInstance();
      } else {
        if (kindCase_ == 2) {
          return rowsBuilder_.getMessage();
        }
        return headcount.v1.SyncRows.getDefaultInstance();
      }
    }
    public Builder setRows(headcount.v1.SyncRows value) {
      if (rowsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        rowsBuilder_.setMessage(value);
      }
      kindCase_ = 2;
      return this;
    }
    public Builder setRows(
        headcount.v1.SyncRows.Builder builderForValue) {
      if (rowsBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        rowsBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 2;
      return this;
    }
    public Builder mergeRows(headcount.v1.SyncRows value) {
      if (rowsBuilder_ == null) {
        if (kindCase_ == 2 &&
            kind_ != headcount.v1.SyncRows.getDefaultInstance()) {
          kind_ = headcount.v1.SyncRows.newBuilder((headcount.v1.SyncRows) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 2) {
          rowsBuilder_.mergeFrom(value);
        } else {
          rowsBuilder_.setMessage(value);
        }
      }
      kindCase_ = 2;
      return this;
    }
    public Builder clearRows() {
      if (rowsBuilder_ == null) {
        if (kindCase_ == 2) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 2) {
          kindCase_ = 0;
          kind_ = null;
        }
        rowsBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SyncRows.Builder getRowsBuilder() {
      return internalGetRowsFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SyncRowsOrBuilder getRowsOrBuilder() {
      if ((kindCase_ == 2) && (rowsBuilder_ != null)) {
        return rowsBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 2) {
          return (headcount.v1.SyncRows) kind_;
        }
        return headcount.v1.SyncRows.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SyncRows, headcount.v1.SyncRows.Builder, headcount.v1.SyncRowsOrBuilder> 
        internalGetRowsFieldBuilder() {
      if (rowsBuilder_ == null) {
        if (!(kindCase_ == 2)) {
          kind_ = headcount.v1.SyncRows.getDefaultInstance();
        }
        rowsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SyncRows, headcount.v1.SyncRows.Builder, headcount.v1.SyncRowsOrBuilder>(
                (headcount.v1.SyncRows) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 2;
      onChanged();
      return rowsBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SnapshotComplete, headcount.v1.SnapshotComplete.Builder, headcount.v1.SnapshotCompleteOrBuilder> snapshotCompleteBuilder_;
    @java.lang.Override
    public boolean hasSnapshotComplete() {
      return kindCase_ == 3;
    }
    @java.lang.Override
    public headcount.v1.SnapshotComplete getSnapshotComplete() {
      if (snapshotCompleteBuilder_ == null) {
        if (kindCase_ == 3) {
          return (headcount.v1.SnapshotComplete) kind_;
        }
        return headcount.v1.SnapshotComplete.getDefaultInstance();
      } else {
        if (kindCase_ == 3) {
          return snapshotCompleteBuilder_.getMessage();
        }
        return headcount.v1.SnapshotComplete.getDefaultInstance();
      }
    }
    public Builder setSnapshotComplete(headcount.v1.SnapshotComplete value) {
      if (snapshotCompleteBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        snapshotCompleteBuilder_.setMessage(value);
      }
      kindCase_ = 3;
      return this;
    }
    public Builder setSnapshotComplete(
        headcount.v1.SnapshotComplete.Builder builderForValue) {
      if (snapshotCompleteBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        snapshotCompleteBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 3;
      return this;
    }
    public Builder mergeSnapshotComplete(headcount.v1.SnapshotComplete value) {
      if (snapshotCompleteBuilder_ == null) {
        if (kindCase_ == 3 &&
            kind_ != headcount.v1.SnapshotComplete.getDefaultInstance()) {
          kind_ = headcount.v1.SnapshotComplete.newBuilder((headcount.v1.SnapshotComplete) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 3) {
          snapshotCompleteBuilder_.mergeFrom(value);
        } else {
          snapshotCompleteBuilder_.setMessage(value);
        }
      }
      kindCase_ = 3;
      return this;
    }
    public Builder clearSnapshotComplete() {
      if (snapshotCompleteBuilder_ == null) {
        if (kindCase_ == 3) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 3) {
          kindCase_ = 0;
          kind_ = null;
        }
        snapshotCompleteBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SnapshotComplete.Builder getSnapshotCompleteBuilder() {
      return internalGetSnapshotCompleteFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SnapshotCompleteOrBuilder getSnapshotCompleteOrBuilder() {
      if ((kindCase_ == 3) && (snapshotCompleteBuilder_ != null)) {
        return snapshotCompleteBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 3) {
          return (headcount.v1.SnapshotComplete) kind_;
        }
        return headcount.v1.SnapshotComplete.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SnapshotComplete, headcount.v1.SnapshotComplete.Builder, headcount.v1.SnapshotCompleteOrBuilder> 
        internalGetSnapshotCompleteFieldBuilder() {
      if (snapshotCompleteBuilder_ == null) {
        if (!(kindCase_ == 3)) {
          kind_ = headcount.v1.SnapshotComplete.getDefaultInstance();
        }
        snapshotCompleteBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SnapshotComplete, headcount.v1.SnapshotComplete.Builder, headcount.v1.SnapshotCompleteOrBuilder>(
                (headcount.v1.SnapshotComplete) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 3;
      onChanged();
      return snapshotCompleteBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CaughtUp, headcount.v1.CaughtUp.Builder, headcount.v1.CaughtUpOrBuilder> caughtUpBuilder_;
    @java.lang.Override
    public boolean hasCaughtUp() {
      return kindCase_ == 4;
    }
    @java.lang.Override
    public headcount.v1.CaughtUp getCaughtUp() {
      if (caughtUpBuilder_ == null) {
        if (kindCase_ == 4) {
          return (headcount.v1.CaughtUp) kind_;
        }
        return headcount.v1.CaughtUp.getDefaultInstance();
      } else {
        if (kindCase_ == 4) {
          return caughtUpBuilder_.getMessage();
        }
        return headcount.v1.CaughtUp.getDefaultInstance();
      }
    }
    public Builder setCaughtUp(headcount.v1.CaughtUp value) {
      if (caughtUpBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        caughtUpBuilder_.setMessage(value);
      }
      kindCase_ = 4;
      return this;
    }
    public Builder setCaughtUp(
        headcount.v1.CaughtUp.Builder builderForValue) {
      if (caughtUpBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        caughtUpBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 4;
      return this;
    }
    public Builder mergeCaughtUp(headcount.v1.CaughtUp value) {
      if (caughtUpBuilder_ == null) {
        if (kindCase_ == 4 &&
            kind_ != headcount.v1.CaughtUp.getDefaultInstance()) {
          kind_ = headcount.v1.CaughtUp.newBuilder((headcount.v1.CaughtUp) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 4) {
          caughtUpBuilder_.mergeFrom(value);
        } else {
          caughtUpBuilder_.setMessage(value);
        }
      }
      kindCase_ = 4;
      return this;
    }
    public Builder clearCaughtUp() {
      if (caughtUpBuilder_ == null) {
        if (kindCase_ == 4) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 4) {
          kindCase_ = 0;
          kind_ = null;
        }
        caughtUpBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.CaughtUp.Builder getCaughtUpBuilder() {
      return internalGetCaughtUpFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.CaughtUpOrBuilder getCaughtUpOrBuilder() {
      if ((kindCase_ == 4) && (caughtUpBuilder_ != null)) {
        return caughtUpBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 4) {
          return (headcount.v1.CaughtUp) kind_;
        }
        return headcount.v1.CaughtUp.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CaughtUp, headcount.v1.CaughtUp.Builder, headcount.v1.CaughtUpOrBuilder> 
        internalGetCaughtUpFieldBuilder() {
      if (caughtUpBuilder_ == null) {
        if (!(kindCase_ == 4)) {
          kind_ = headcount.v1.CaughtUp.getDefaultInstance();
        }
        caughtUpBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.CaughtUp, headcount.v1.CaughtUp.Builder, headcount.v1.CaughtUpOrBuilder>(
                (headcount.v1.CaughtUp) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 4;
      onChanged();
      return caughtUpBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SyncReset, headcount.v1.SyncReset.Builder, headcount.v1.SyncResetOrBuilder> resetBuilder_;
    @java.lang.Override
    public boolean hasReset() {
      return kindCase_ == 5;
    }
    @java.lang.Override
    public headcount.v1.SyncReset getReset() {
      if (resetBuilder_ == null) {
        if (kindCase_ == 5) {
          return (headcount.v1.SyncReset) kind_;
        }
        return headcount.v1.SyncReset.getDefaultInstance();
      } else {
        if (kindCase_ == 5) {
          return resetBuilder_.getMessage();
        }
        return headcount.v1.SyncReset.getDefaultInstance();
      }
    }
    public Builder setReset(headcount.v1.SyncReset value) {
      if (resetBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        resetBuilder_.setMessage(value);
      }
      kindCase_ = 5;
      return this;
    }
    public Builder setReset(
        headcount.v1.SyncReset.Builder builderForValue) {
      if (resetBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        resetBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 5;
      return this;
    }
    public Builder mergeReset(headcount.v1.SyncReset value) {
      if (resetBuilder_ == null) {
        if (kindCase_ == 5 &&
            kind_ != headcount.v1.SyncReset.getDefaultInstance()) {
          kind_ = headcount.v1.SyncReset.newBuilder((headcount.v1.SyncReset) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 5) {
          resetBuilder_.mergeFrom(value);
        } else {
          resetBuilder_.setMessage(value);
        }
      }
      kindCase_ = 5;
      return this;
    }
    public Builder clearReset() {
      if (resetBuilder_ == null) {
        if (kindCase_ == 5) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 5) {
          kindCase_ = 0;
          kind_ = null;
        }
        resetBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SyncReset.Builder getResetBuilder() {
      return internalGetResetFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SyncResetOrBuilder getResetOrBuilder() {
      if ((kindCase_ == 5) && (resetBuilder_ != null)) {
        return resetBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 5) {
          return (headcount.v1.SyncReset) kind_;
        }
        return headcount.v1.SyncReset.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SyncReset, headcount.v1.SyncReset.Builder, headcount.v1.SyncResetOrBuilder> 
        internalGetResetFieldBuilder() {
      if (resetBuilder_ == null) {
        if (!(kindCase_ == 5)) {
          kind_ = headcount.v1.SyncReset.getDefaultInstance();
        }
        resetBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SyncReset, headcount.v1.SyncReset.Builder, headcount.v1.SyncResetOrBuilder>(
                (headcount.v1.SyncReset) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 5;
      onChanged();
      return resetBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SyncProgress, headcount.v1.SyncProgress.Builder, headcount.v1.SyncProgressOrBuilder> progressBuilder_;
    @java.lang.Override
    public boolean hasProgress() {
      return kindCase_ == 6;
    }
    @java.lang.Override
    public headcount.v1.SyncProgress getProgress() {
      if (progressBuilder_ == null) {
        if (kindCase_ == 6) {
          return (headcount.v1.SyncProgress) kind_;
        }
        return headcount.v1.SyncProgress.getDefaultInstance();
      } else {
        if (kindCase_ == 6) {
          return progressBuilder_.getMessage();
        }
        return headcount.v1.SyncProgress.getDefaultInstance();
      }
    }
    public Builder setProgress(headcount.v1.SyncProgress value) {
      if (progressBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        kind_ = value;
        onChanged();
      } else {
        progressBuilder_.setMessage(value);
      }
      kindCase_ = 6;
      return this;
    }
    public Builder setProgress(
        headcount.v1.SyncProgress.Builder builderForValue) {
      if (progressBuilder_ == null) {
        kind_ = builderForValue.build();
        onChanged();
      } else {
        progressBuilder_.setMessage(builderForValue.build());
      }
      kindCase_ = 6;
      return this;
    }
    public Builder mergeProgress(headcount.v1.SyncProgress value) {
      if (progressBuilder_ == null) {
        if (kindCase_ == 6 &&
            kind_ != headcount.v1.SyncProgress.getDefaultInstance()) {
          kind_ = headcount.v1.SyncProgress.newBuilder((headcount.v1.SyncProgress) kind_)
              .mergeFrom(value).buildPartial();
        } else {
          kind_ = value;
        }
        onChanged();
      } else {
        if (kindCase_ == 6) {
          progressBuilder_.mergeFrom(value);
        } else {
          progressBuilder_.setMessage(value);
        }
      }
      kindCase_ = 6;
      return this;
    }
    public Builder clearProgress() {
      if (progressBuilder_ == null) {
        if (kindCase_ == 6) {
          kindCase_ = 0;
          kind_ = null;
          onChanged();
        }
      } else {
        if (kindCase_ == 6) {
          kindCase_ = 0;
          kind_ = null;
        }
        progressBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SyncProgress.Builder getProgressBuilder() {
      return internalGetProgressFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SyncProgressOrBuilder getProgressOrBuilder() {
      if ((kindCase_ == 6) && (progressBuilder_ != null)) {
        return progressBuilder_.getMessageOrBuilder();
      } else {
        if (kindCase_ == 6) {
          return (headcount.v1.SyncProgress) kind_;
        }
        return headcount.v1.SyncProgress.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SyncProgress, headcount.v1.SyncProgress.Builder, headcount.v1.SyncProgressOrBuilder> 
        internalGetProgressFieldBuilder() {
      if (progressBuilder_ == null) {
        if (!(kindCase_ == 6)) {
          kind_ = headcount.v1.SyncProgress.getDefaultInstance();
        }
        progressBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SyncProgress, headcount.v1.SyncProgress.Builder, headcount.v1.SyncProgressOrBuilder>(
                (headcount.v1.SyncProgress) kind_,
                getParentForChildren(),
                isClean());
        kind_ = null;
      }
      kindCase_ = 6;
      onChanged();
      return progressBuilder_;
    }
  }
  private static final headcount.v1.SyncResponse DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.SyncResponse();
  }
  public static headcount.v1.SyncResponse getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<SyncResponse>
      PARSER = new com.google.protobuf.AbstractParser<SyncResponse>() {
    @java.lang.Override
    public SyncResponse parsePartialFrom(
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
  public static com.google.protobuf.Parser<SyncResponse> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<SyncResponse> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.SyncResponse getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
