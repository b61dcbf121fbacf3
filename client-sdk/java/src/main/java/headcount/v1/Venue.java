package headcount.v1;
@com.google.protobuf.Generated
public final class Venue extends
    com.google.protobuf.GeneratedMessage implements
    VenueOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Venue");
  }
  private Venue(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private Venue() {
    venueName_ = "";
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Venue_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Venue_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.Venue.class, headcount.v1.Venue.Builder.class);
  }
  public static final int VENUE_ID_FIELD_NUMBER = 1;
  private long venueId_ = 0L;
  @java.lang.Override
  public long getVenueId() {
    return venueId_;
  }
  public static final int VENUE_NAME_FIELD_NUMBER = 2;
  @SuppressWarnings("serial")
  private volatile java.lang.Object venueName_ = "";
  @java.lang.Override
  public java.lang.String getVenueName() {
    java.lang.Object ref = venueName_;
    if (ref instanceof java.lang.String) {
      return (java.lang.String) ref;
    } else {
      com.google.protobuf.ByteString bs = 
          (com.google.protobuf.ByteString) ref;
      java.lang.String s = bs.toStringUtf8();
      venueName_ = s;
      return s;
    }
  }
  @java.lang.Override
  public com.google.protobuf.ByteString
      getVenueNameBytes() {
    java.lang.Object ref = venueName_;
    if (ref instanceof java.lang.String) {
      com.google.protobuf.ByteString b = 
          com.google.protobuf.ByteString.copyFromUtf8(
              (java.lang.String) ref);
      venueName_ = b;
      return b;
    } else {
      return (com.google.protobuf.ByteString) ref;
    }
  }
  public static final int LAT_FIELD_NUMBER = 3;
  private double lat_ = 0D;
  @java.lang.Override
  public double getLat() {
    return lat_;
  }
  public static final int LON_FIELD_NUMBER = 4;
  private double lon_ = 0D;
  @java.lang.Override
  public double getLon() {
    return lon_;
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
    if (venueId_ != 0L) {
      output.writeUInt64(1, venueId_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(venueName_)) {
      com.google.protobuf.GeneratedMessage.writeString(output, 2, venueName_);
    }
    if (java.lang.Double.doubleToRawLongBits(lat_) != 0) {
      output.writeDouble(3, lat_);
    }
    if (java.lang.Double.doubleToRawLongBits(lon_) != 0) {
      output.writeDouble(4, lon_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (venueId_ != 0L) {
      size += com.google.protobuf.CodedOutputStream
        .computeUInt64Size(1, venueId_);
    }
    if (!com.google.protobuf.GeneratedMessage.isStringEmpty(venueName_)) {
      size += com.google.protobuf.GeneratedMessage.computeStringSize(2, venueName_);
    }
    if (java.lang.Double.doubleToRawLongBits(lat_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(3, lat_);
    }
    if (java.lang.Double.doubleToRawLongBits(lon_) != 0) {
      size += com.google.protobuf.CodedOutputStream
        .computeDoubleSize(4, lon_);
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
    if (!(obj instanceof headcount.v1.Venue)) {
      return super.equals(obj);
    }
    headcount.v1.Venue other = (headcount.v1.Venue) obj;
    if (getVenueId()
        != other.getVenueId()) return false;
    if (!getVenueName()
        .equals(other.getVenueName())) return false;
    if (java.lang.Double.doubleToLongBits(getLat())
        != java.lang.Double.doubleToLongBits(
            other.getLat())) return false;
    if (java.lang.Double.doubleToLongBits(getLon())
        != java.lang.Double.doubleToLongBits(
            other.getLon())) return false;
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
    hash = (37 * hash) + VENUE_ID_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        getVenueId());
    hash = (37 * hash) + VENUE_NAME_FIELD_NUMBER;
    hash = (53 * hash) + getVenueName().hashCode();
    hash = (37 * hash) + LAT_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getLat()));
    hash = (37 * hash) + LON_FIELD_NUMBER;
    hash = (53 * hash) + com.google.protobuf.Internal.hashLong(
        java.lang.Double.doubleToLongBits(getLon()));
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.Venue parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Venue parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Venue parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Venue parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Venue parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.Venue parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.Venue parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Venue parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Venue parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.Venue parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.Venue parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.Venue parseFrom(
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
  public static Builder newBuilder(headcount.v1.Venue prototype) {
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
      headcount.v1.VenueOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Venue_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Venue_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.Venue.class, headcount.v1.Venue.Builder.class);
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
      venueId_ = 0L;
      venueName_ = "";
      lat_ = 0D;
      lon_ = 0D;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.RsvpOuterClass.internal_static_headcount_v1_Venue_descriptor;
    }
    @java.lang.Override
    public headcount.v1.Venue getDefaultInstanceForType() {
      return headcount.v1.Venue.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.Venue build() {
      headcount.v1.Venue result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.Venue buildPartial() {
      headcount.v1.Venue result = new headcount.v1.Venue(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.Venue result) {
      int from_bitField0_ = bitField0_;
      if (((from_bitField0_ & 0x00000001) != 0)) {
        result.venueId_ = venueId_;
      }
      if (((from_bitField0_ & 0x00000002) != 0)) {
        result.venueName_ = venueName_;
      }
      if (((from_bitField0_ & 0x00000004) != 0)) {
        result.lat_ = lat_;
      }
      if (((from_bitField0_ & 0x00000008) != 0)) {
        result.lon_ = lon_;
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.Venue) {
        return mergeFrom((headcount.v1.Venue)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.Venue other) {
      if (other == headcount.v1.Venue.getDefaultInstance()) return this;
      if (other.getVenueId() != 0L) {
        setVenueId(other.getVenueId());
      }
      if (!other.getVenueName().isEmpty()) {
        venueName_ = other.venueName_;
        bitField0_ |= 0x00000002;
        onChanged();
      }
      if (java.lang.Double.doubleToRawLongBits(other.getLat()) != 0) {
        setLat(other.getLat());
      }
      if (java.lang.Double.doubleToRawLongBits(other.getLon()) != 0) {
        setLon(other.getLon());
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
              venueId_ = input.readUInt64();
              bitField0_ |= 0x00000001;
              break;
            } // case 8
            case 18: {
              venueName_ = input.readStringRequireUtf8();
              bitField0_ |= 0x00000002;
              break;
            } // case 18
            case 25: {
              lat_ = input.readDouble();
              bitField0_ |= 0x00000004;
              break;
            } // case 25
            case 33: {
              lon_ = input.readDouble();
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
    private long venueId_ ;
    @java.lang.Override
    public long getVenueId() {
      return venueId_;
    }
    public Builder setVenueId(long value) {
      venueId_ = value;
      bitField0_ |= 0x00000001;
      onChanged();
      return this;
    }
    public Builder clearVenueId() {
      bitField0_ = (bitField0_ & ~0x00000001);
      venueId_ = 0L;
      onChanged();
      return this;
    }
    private java.lang.Object venueName_ = "";
    public java.lang.String getVenueName() {
      java.lang.Object ref = venueName_;
      if (!(ref instanceof java.lang.String)) {
        com.google.protobuf.ByteString bs =
            (com.google.protobuf.ByteString) ref;
        java.lang.String s = bs.toStringUtf8();
        venueName_ = s;
        return s;
      } else {
        return (java.lang.String) ref;
      }
    }
    public com.google.protobuf.ByteString
        getVenueNameBytes() {
      java.lang.Object ref = venueName_;
      if (ref instanceof String) {
        com.google.protobuf.ByteString b = 
            com.google.protobuf.ByteString.copyFromUtf8(
                (java.lang.String) ref);
        venueName_ = b;
        return b;
      } else {
        return (com.google.protobuf.ByteString) ref;
      }
    }
    public Builder setVenueName(
        java.lang.String value) {
      if (value == null) { throw new NullPointerException(); }
      venueName_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    public Builder clearVenueName() {
      venueName_ = getDefaultInstance().getVenueName();
      bitField0_ = (bitField0_ & ~0x00000002);
      onChanged();
      return this;
    }
    public Builder setVenueNameBytes(
        com.google.protobuf.ByteString value) {
      if (value == null) { throw new NullPointerException(); }
      checkByteStringIsUtf8(value);
      venueName_ = value;
      bitField0_ |= 0x00000002;
      onChanged();
      return this;
    }
    private double lat_ ;
    @java.lang.Override
    public double getLat() {
      return lat_;
    }
    public Builder setLat(double value) {
      lat_ = value;
      bitField0_ |= 0x00000004;
      onChanged();
      return this;
    }
    public Builder clearLat() {
      bitField0_ = (bitField0_ & ~0x00000004);
      lat_ = 0D;
      onChanged();
      return this;
    }
    private double lon_ ;
    @java.lang.Override
    public double getLon() {
      return lon_;
    }
    public Builder setLon(double value) {
      lon_ = value;
      bitField0_ |= 0x00000008;
      onChanged();
      return this;
    }
    public Builder clearLon() {
      bitField0_ = (bitField0_ & ~0x00000008);
      lon_ = 0D;
      onChanged();
      return this;
    }
  }
  private static final headcount.v1.Venue DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.Venue();
  }
  public static headcount.v1.Venue getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<Venue>
      PARSER = new com.google.protobuf.AbstractParser<Venue>() {
    @java.lang.Override
    public Venue parsePartialFrom(
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
  public static com.google.protobuf.Parser<Venue> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<Venue> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.Venue getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
