package headcount.v1;
@com.google.protobuf.Generated
public final class BoundingBox extends
    com.google.protobuf.GeneratedMessage implements
    BoundingBoxOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "BoundingBox");
  }
  private BoundingBox(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private BoundingBox() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Query.internal_static_headcount_v1_BoundingBox_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Query.internal_static_headcount_v1_BoundingBox_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.BoundingBox.class, headcount.v1.BoundingBox.Builder.class);
  }
  public static final int SOUTH_FIELD_NUMBER = 1;
  private double south_ = 0D;
  @java.lang.Override
  public double getSouth() {
    return south_;
  }
  public static final int WEST_FIELD_NUMBER = 2;
  private double west_ = 0D;
  @java.lang.Override
  public double getWest() {
    return west_;
  }
  public static final int NORTH_FIELD_NUMBER = 3;
  private double north_ = 0D;
  @java.lang.Override
  public double getNorth() {
    return north_;
  }
  public static final int EAST_FIELD_NUMBER = 4;
  private double east_ = 0D;
  @java.lang.Override
  public double getEast() {
    return east_;
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
    if (java.lang.Double.doubleToRawLongBits(south_) != 0) {
      output.writeDouble(1, south_);
    }
    if (java.lang.Double.doubleToRawLongBits(west_) != 0) {
      output.writeDouble(2, west_);
    }
    if (java.lang.Double.doubleToRawLongBits(north_) != 0) {
      output.writeDouble(3, north_);
    }
    if (java.lang.Double.doubleToRawLongBits(east_) != 0) {
      output.writeDouble(4, east_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (java.lang.Double.doubleToRawLongBits(south_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(1, south_);
    }
    if (java.lang.Double.doubleToRawLongBits(west_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(2, west_);
    }
    if (java.lang.Double.doubleToRawLongBits(north_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(3, north_);
    }
    if (java.lang.Double.doubleToRawLongBits(east_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(4, east_);
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
    if (!(obj instanceof headcount.v1.BoundingBox)) {
      return super.equals(obj);
    }
    headcount.v1.BoundingBox other = (headcount.v1.BoundingBox) obj;
    if (java.lang.Double.doubleToLongBits(getSouth())
        != java.lang.Double.doubleToLongBits(
            other.getSouth())) return false;
    if (java.lang.Double.doubleToLongBits(getWest())
        != java.lang.Double.doubleToLongBits(
            other.getWest())) return false;
    if (java.lang.Double.doubleToLongBits(getNorth())
        != java.lang.Double.doubleToLongBits(
            other.getNorth())) return false;
    if (java.lang.Double.doubleToLongBits(getEast())
        != java.lang.Double.doubleToLongBits(
            other.getEast())) return false;
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
    hash = (37 * hash) + SOUTH_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getSouth()));
    hash = (37 * hash) + WEST_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getWest()));
    hash = (37 * hash) + NORTH_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getNorth()));
    hash = (37 * hash) + EAST_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getEast()));
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.BoundingBox parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.BoundingBox parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.BoundingBox parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.BoundingBox parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.BoundingBox parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.BoundingBox parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.BoundingBox parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.BoundingBox parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.BoundingBox parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.BoundingBox parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.BoundingBox parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.BoundingBox parseFrom(
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
  public static Builder newBuilder(headcount.v1.BoundingBox prototype) {
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
      headcount.v1.BoundingBoxOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Query.internal_static_headcount_v1_BoundingBox_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Query.internal_static_headcount_v1_BoundingBox_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.BoundingBox.class, headcount.v1.BoundingBox.Builder.class);
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
      south_ = 0D;
      west_ = 0D;
      north_ = 0D;
      east_ = 0D;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Query.internal_static_headcount_v1_BoundingBox_descriptor;
    }
    @java.lang.Override
    public headcount.v1.BoundingBox getDefaultInstanceForType() {
      return headcount.v1.BoundingBox.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.BoundingBox build() {
      headcount.v1.BoundingBox result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.BoundingBox buildPartial() {
      headcount.v1.BoundingBox result = new headcount.v1.BoundingBox(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.BoundingBox result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.south_ = south_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.west_ = west_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.north_ = north_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.east_ = east_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.BoundingBox) {
        return mergeFrom((headcount.v1.BoundingBox)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.BoundingBox other) {
      if (other == headcount.v1.BoundingBox.getDefaultInstance()) return this;
      if (java.lang.Double.doubleToRawLongBits(other.getSouth()) != 0) {
        setSouth(other.getSouth());
      }
      if (java.lang.Double.doubleToRawLongBits(other.getWest()) != 0) {
        setWest(other.getWest());
      }
      if (java.lang.Double.doubleToRawLongBits(other.getNorth()) != 0) {
        setNorth(other.getNorth());
      }
      if (java.lang.Double.doubleToRawLongBits(other.getEast()) != 0) {
        setEast(other.getEast());
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
            case 9: {
              south_ = input.readDouble();
              bitField0_ |= 0x00000001;
              break;
            } // case 9
            case 17: {
              west_ = input.readDouble();
              bitField0_ |= 0x00000002;
              break;
            } // case 17
            case 25: {
              north_ = input.readDouble();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
            case 33: {
              east_ = input.readDouble();
              bitField0_ |= 0x00000008;
              break;
            } // case 33
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
    private double south_ ;
    @java.lang.Override
    public double getSouth() {
      return south_;
    }
    public Builder setSouth(double value) {
      south_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearSouth() {
      bitField0_ = (bitField0_ & ~0x00000001);
      south_ = 0D;
      onChanged();
      return this;
    }
    private double west_ ;
    @java.lang.Override
    public double getWest() {
      return west_;
    }
    public Builder setWest(double value) {
      west_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearWest() {
      bitField0_ = (bitField0_ & ~0x00000002);
      west_ = 0D;
      onChanged();
      return this;
    }
    private double north_ ;
    @java.lang.Override
    public double getNorth() {
      return north_;
    }
    public Builder setNorth(double value) {
      north_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearNorth() {
      bitField0_ = (bitField0_ & ~0x00000004);
      north_ = 0D;
      onChanged();
      return this;
    }
    private double east_ ;
    @java.lang.Override
    public double getEast() {
      return east_;
    }
    public Builder setEast(double value) {
      east_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearEast() {
      bitField0_ = (bitField0_ & ~0x00000008);
      east_ = 0D;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.BoundingBox DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.BoundingBox();
  }
  public static headcount.v1.BoundingBox getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<BoundingBox>
      PARSER = new com.google.protobuf.AbstractParser<BoundingBox>() {
    @java.lang.Override
    public BoundingBox parsePartialFrom(
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
  public static com.google.protobuf.Parser<BoundingBox> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<BoundingBox> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.BoundingBox getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
