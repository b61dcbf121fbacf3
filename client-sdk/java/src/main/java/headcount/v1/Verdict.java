package headcount.v1;
@com.google.protobuf.Generated
public enum Verdict
    implements com.google.protobuf.ProtocolMessageEnum {
  VERDICT_UNSPECIFIED(0),
  VERDICT_NEW(1),
  VERDICT_CHANGE(2),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Verdict");
  }
  public static final int VERDICT_UNSPECIFIED_VALUE = 0;
  public static final int VERDICT_NEW_VALUE = 1;
  public static final int VERDICT_CHANGE_VALUE = 2;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Verdict valueOf(int value) {
    return forNumber(value);
  }
  public static Verdict forNumber(int value) {
    switch (value) {
      case 0: return VERDICT_UNSPECIFIED;
      case 1: return VERDICT_NEW;
      case 2: return VERDICT_CHANGE;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Verdict>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Verdict> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Verdict>() {
          public Verdict findValueByNumber(int number) {
            return Verdict.forNumber(number);
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
    return headcount.v1.Record.getDescriptor().getEnumTypes().get(2);
  }
  private static final Verdict[] VALUES = values();
  public static Verdict valueOf(
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
  private Verdict(int value) {
    this.value = value;
  }
}
