package headcount.v1;
@com.google.protobuf.Generated
public enum PositionGonePolicy
    implements com.google.protobuf.ProtocolMessageEnum {
  POSITION_GONE_POLICY_UNSPECIFIED(0),
  POSITION_GONE_POLICY_FAIL(1),
  POSITION_GONE_POLICY_EARLIEST(2),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PositionGonePolicy");
  }
  public static final int POSITION_GONE_POLICY_UNSPECIFIED_VALUE = 0;
  public static final int POSITION_GONE_POLICY_FAIL_VALUE = 1;
  public static final int POSITION_GONE_POLICY_EARLIEST_VALUE = 2;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static PositionGonePolicy valueOf(int value) {
    return forNumber(value);
  }
  public static PositionGonePolicy forNumber(int value) {
    switch (value) {
      case 0: return POSITION_GONE_POLICY_UNSPECIFIED;
      case 1: return POSITION_GONE_POLICY_FAIL;
      case 2: return POSITION_GONE_POLICY_EARLIEST;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<PositionGonePolicy>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      PositionGonePolicy> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<PositionGonePolicy>() {
          public PositionGonePolicy findValueByNumber(int number) {
            return PositionGonePolicy.forNumber(number);
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
    return headcount.v1.SubscriptionServiceOuterClass.getDescriptor().getEnumTypes().get(1);
  }
  private static final PositionGonePolicy[] VALUES = values();
  public static PositionGonePolicy valueOf(
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
  private PositionGonePolicy(int value) {
    this.value = value;
  }
}
