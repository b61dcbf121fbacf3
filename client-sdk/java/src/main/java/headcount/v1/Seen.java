package headcount.v1;
@com.google.protobuf.Generated
public enum Seen
    implements com.google.protobuf.ProtocolMessageEnum {
  SEEN_UNSPECIFIED(0),
  SEEN_NOT_SEEN(1),
  SEEN_MAYBE_SEEN(2),
  SEEN_UNKNOWN(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Seen");
  }
  public static final int SEEN_UNSPECIFIED_VALUE = 0;
  public static final int SEEN_NOT_SEEN_VALUE = 1;
  public static final int SEEN_MAYBE_SEEN_VALUE = 2;
  public static final int SEEN_UNKNOWN_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Seen valueOf(int value) {
    return forNumber(value);
  }
  public static Seen forNumber(int value) {
    switch (value) {
      case 0: return SEEN_UNSPECIFIED;
      case 1: return SEEN_NOT_SEEN;
      case 2: return SEEN_MAYBE_SEEN;
      case 3: return SEEN_UNKNOWN;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Seen>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Seen> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Seen>() {
          public Seen findValueByNumber(int number) {
            return Seen.forNumber(number);
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
    return headcount.v1.SketchOuterClass.getDescriptor().getEnumTypes().get(2);
  }
  private static final Seen[] VALUES = values();
  public static Seen valueOf(
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
  private Seen(int value) {
    this.value = value;
  }
}
