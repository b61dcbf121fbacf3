package headcount.v1;
@com.google.protobuf.Generated
public enum Dimension
    implements com.google.protobuf.ProtocolMessageEnum {
  DIMENSION_UNSPECIFIED(0),
  DIMENSION_COUNTRY(1),
  DIMENSION_CITY(2),
  DIMENSION_TOPIC(3),
  DIMENSION_GROUP(4),
  DIMENSION_EVENT(5),
  DIMENSION_GUESTS(6),
  DIMENSION_GEO_CELL(7),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Dimension");
  }
  public static final int DIMENSION_UNSPECIFIED_VALUE = 0;
  public static final int DIMENSION_COUNTRY_VALUE = 1;
  public static final int DIMENSION_CITY_VALUE = 2;
  public static final int DIMENSION_TOPIC_VALUE = 3;
  public static final int DIMENSION_GROUP_VALUE = 4;
  public static final int DIMENSION_EVENT_VALUE = 5;
  public static final int DIMENSION_GUESTS_VALUE = 6;
  public static final int DIMENSION_GEO_CELL_VALUE = 7;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Dimension valueOf(int value) {
    return forNumber(value);
  }
  public static Dimension forNumber(int value) {
    switch (value) {
      case 0: return DIMENSION_UNSPECIFIED;
      case 1: return DIMENSION_COUNTRY;
      case 2: return DIMENSION_CITY;
      case 3: return DIMENSION_TOPIC;
      case 4: return DIMENSION_GROUP;
      case 5: return DIMENSION_EVENT;
      case 6: return DIMENSION_GUESTS;
      case 7: return DIMENSION_GEO_CELL;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Dimension>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Dimension> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Dimension>() {
          public Dimension findValueByNumber(int number) {
            return Dimension.forNumber(number);
          }
        };
  public final com.google.protobuf.Descriptors.EnumValueDescriptor
      getValueDescriptor() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalStateException(
          "Can't get the descriptor of an unrecognized enum value.");
    }
    return getDescriptor().getValues().get(ordinal());
  }
  public final com.google.protobuf.Descriptors.EnumDescriptor
      getDescriptorForType() {
    return getDescriptor();
  }
  public static com.google.protobuf.Descriptors.EnumDescriptor
      getDescriptor() {
    return headcount.v1.Query.getDescriptor().getEnumTypes().get(1);
  }
  private static final Dimension[] VALUES = values();
  public static Dimension valueOf(
      com.google.protobuf.Descriptors.EnumValueDescriptor desc) {
    if (desc.getType() != getDescriptor()) {
      throw new java.lang.IllegalArgumentException(
        "EnumValueDescriptor is not for this type.");
    }
    if (desc.getIndex() == -1) {
      return UNRECOGNIZED;
    }
    return VALUES[desc.getIndex()];
  }
  private final int value;
  private Dimension(int value) {
    this.value = value;
  }
}
