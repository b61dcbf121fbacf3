package headcount.v1;
@com.google.protobuf.Generated
public enum Firing
    implements com.google.protobuf.ProtocolMessageEnum {
  FIRING_UNSPECIFIED(0),
  FIRING_EARLY(1),
  FIRING_ON_TIME(2),
  FIRING_LATE(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Firing");
  }
  public static final int FIRING_UNSPECIFIED_VALUE = 0;
  public static final int FIRING_EARLY_VALUE = 1;
  public static final int FIRING_ON_TIME_VALUE = 2;
  public static final int FIRING_LATE_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Firing valueOf(int value) {
    return forNumber(value);
  }
  public static Firing forNumber(int value) {
    switch (value) {
      case 0: return FIRING_UNSPECIFIED;
      case 1: return FIRING_EARLY;
      case 2: return FIRING_ON_TIME;
      case 3: return FIRING_LATE;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Firing>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Firing> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Firing>() {
          public Firing findValueByNumber(int number) {
            return Firing.forNumber(number);
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
    return headcount.v1.Query.getDescriptor().getEnumTypes().get(4);
  }
  private static final Firing[] VALUES = values();
  public static Firing valueOf(
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
  private Firing(int value) {
    this.value = value;
  }
}
