package headcount.v1;
@com.google.protobuf.Generated
public enum Durability
    implements com.google.protobuf.ProtocolMessageEnum {
  DURABILITY_UNSPECIFIED(0),
  DURABILITY_DURABLE(1),
  DURABILITY_ACCEPTED(2),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Durability");
  }
  public static final int DURABILITY_UNSPECIFIED_VALUE = 0;
  public static final int DURABILITY_DURABLE_VALUE = 1;
  public static final int DURABILITY_ACCEPTED_VALUE = 2;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Durability valueOf(int value) {
    return forNumber(value);
  }
  public static Durability forNumber(int value) {
    switch (value) {
      case 0: return DURABILITY_UNSPECIFIED;
      case 1: return DURABILITY_DURABLE;
      case 2: return DURABILITY_ACCEPTED;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Durability>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Durability> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Durability>() {
          public Durability findValueByNumber(int number) {
            return Durability.forNumber(number);
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
    return headcount.v1.PublisherServiceOuterClass.getDescriptor().getEnumTypes().get(0);
  }
  private static final Durability[] VALUES = values();
  public static Durability valueOf(
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
  private Durability(int value) {
    this.value = value;
  }
}
