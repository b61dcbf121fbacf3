package headcount.v1;
@com.google.protobuf.Generated
public enum Quantity
    implements com.google.protobuf.ProtocolMessageEnum {
  QUANTITY_UNSPECIFIED(0),
  QUANTITY_GUESTS(1),
  QUANTITY_LEAD_TIME_S(2),
  QUANTITY_SKEW_MS(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Quantity");
  }
  public static final int QUANTITY_UNSPECIFIED_VALUE = 0;
  public static final int QUANTITY_GUESTS_VALUE = 1;
  public static final int QUANTITY_LEAD_TIME_S_VALUE = 2;
  public static final int QUANTITY_SKEW_MS_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Quantity valueOf(int value) {
    return forNumber(value);
  }
  public static Quantity forNumber(int value) {
    switch (value) {
      case 0: return QUANTITY_UNSPECIFIED;
      case 1: return QUANTITY_GUESTS;
      case 2: return QUANTITY_LEAD_TIME_S;
      case 3: return QUANTITY_SKEW_MS;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Quantity>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Quantity> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Quantity>() {
          public Quantity findValueByNumber(int number) {
            return Quantity.forNumber(number);
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
    return headcount.v1.SketchOuterClass.getDescriptor().getEnumTypes().get(1);
  }
  private static final Quantity[] VALUES = values();
  public static Quantity valueOf(
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
  private Quantity(int value) {
    this.value = value;
  }
}
