package headcount.v1;
@com.google.protobuf.Generated
public enum DeadReason
    implements com.google.protobuf.ProtocolMessageEnum {
  DEAD_REASON_UNSPECIFIED(0),
  DEAD_REASON_NOT_JSON(1),
  DEAD_REASON_INVALID_FIELD(2),
  DEAD_REASON_TOO_LARGE(3),
  DEAD_REASON_FUTURE_MTIME(4),
  DEAD_REASON_BINARY_FRAME(5),
  DEAD_REASON_REFUSED(6),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DeadReason");
  }
  public static final int DEAD_REASON_UNSPECIFIED_VALUE = 0;
  public static final int DEAD_REASON_NOT_JSON_VALUE = 1;
  public static final int DEAD_REASON_INVALID_FIELD_VALUE = 2;
  public static final int DEAD_REASON_TOO_LARGE_VALUE = 3;
  public static final int DEAD_REASON_FUTURE_MTIME_VALUE = 4;
  public static final int DEAD_REASON_BINARY_FRAME_VALUE = 5;
  public static final int DEAD_REASON_REFUSED_VALUE = 6;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static DeadReason valueOf(int value) {
    return forNumber(value);
  }
  public static DeadReason forNumber(int value) {
    switch (value) {
      case 0: return DEAD_REASON_UNSPECIFIED;
      case 1: return DEAD_REASON_NOT_JSON;
      case 2: return DEAD_REASON_INVALID_FIELD;
      case 3: return DEAD_REASON_TOO_LARGE;
      case 4: return DEAD_REASON_FUTURE_MTIME;
      case 5: return DEAD_REASON_BINARY_FRAME;
      case 6: return DEAD_REASON_REFUSED;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<DeadReason>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      DeadReason> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<DeadReason>() {
          public DeadReason findValueByNumber(int number) {
            return DeadReason.forNumber(number);
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
    return headcount.v1.Record.getDescriptor().getEnumTypes().get(6);
  }
  private static final DeadReason[] VALUES = values();
  public static DeadReason valueOf(
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
  private DeadReason(int value) {
    this.value = value;
  }
}
