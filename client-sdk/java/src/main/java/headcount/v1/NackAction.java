package headcount.v1;
@com.google.protobuf.Generated
public enum NackAction
    implements com.google.protobuf.ProtocolMessageEnum {
  NACK_ACTION_UNSPECIFIED(0),
  NACK_ACTION_RETRY(1),
  NACK_ACTION_PARK(2),
  NACK_ACTION_SKIP(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "NackAction");
  }
  public static final int NACK_ACTION_UNSPECIFIED_VALUE = 0;
  public static final int NACK_ACTION_RETRY_VALUE = 1;
  public static final int NACK_ACTION_PARK_VALUE = 2;
  public static final int NACK_ACTION_SKIP_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static NackAction valueOf(int value) {
    return forNumber(value);
  }
  public static NackAction forNumber(int value) {
    switch (value) {
      case 0: return NACK_ACTION_UNSPECIFIED;
      case 1: return NACK_ACTION_RETRY;
      case 2: return NACK_ACTION_PARK;
      case 3: return NACK_ACTION_SKIP;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<NackAction>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      NackAction> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<NackAction>() {
          public NackAction findValueByNumber(int number) {
            return NackAction.forNumber(number);
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
    return headcount.v1.SubscriberServiceOuterClass.getDescriptor().getEnumTypes().get(0);
  }
  private static final NackAction[] VALUES = values();
  public static NackAction valueOf(
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
  private NackAction(int value) {
    this.value = value;
  }
}
