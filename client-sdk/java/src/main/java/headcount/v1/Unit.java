package headcount.v1;
@com.google.protobuf.Generated
public enum Unit
    implements com.google.protobuf.ProtocolMessageEnum {
  UNIT_UNSPECIFIED(0),
  UNIT_RSVPS(1),
  UNIT_PEOPLE(2),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Unit");
  }
  public static final int UNIT_UNSPECIFIED_VALUE = 0;
  public static final int UNIT_RSVPS_VALUE = 1;
  public static final int UNIT_PEOPLE_VALUE = 2;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Unit valueOf(int value) {
    return forNumber(value);
  }
  public static Unit forNumber(int value) {
    switch (value) {
      case 0: return UNIT_UNSPECIFIED;
      case 1: return UNIT_RSVPS;
      case 2: return UNIT_PEOPLE;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Unit>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Unit> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Unit>() {
          public Unit findValueByNumber(int number) {
            return Unit.forNumber(number);
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
    return headcount.v1.Query.getDescriptor().getEnumTypes().get(2);
  }
  private static final Unit[] VALUES = values();
  public static Unit valueOf(
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
  private Unit(int value) {
    this.value = value;
  }
}
