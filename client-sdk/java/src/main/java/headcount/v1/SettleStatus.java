package headcount.v1;
@com.google.protobuf.Generated
public enum SettleStatus
    implements com.google.protobuf.ProtocolMessageEnum {
  SETTLE_STATUS_UNSPECIFIED(0),
  SETTLE_STATUS_SETTLED(1),
  SETTLE_STATUS_WILL_RETRY(2),
  SETTLE_STATUS_PARKED(3),
  SETTLE_STATUS_EXTENDED(4),
  SETTLE_STATUS_LEASE_LOST(5),
  SETTLE_STATUS_UNKNOWN_DELIVERY(6),
  SETTLE_STATUS_ALREADY_SETTLED(7),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SettleStatus");
  }
  public static final int SETTLE_STATUS_UNSPECIFIED_VALUE = 0;
  public static final int SETTLE_STATUS_SETTLED_VALUE = 1;
  public static final int SETTLE_STATUS_WILL_RETRY_VALUE = 2;
  public static final int SETTLE_STATUS_PARKED_VALUE = 3;
  public static final int SETTLE_STATUS_EXTENDED_VALUE = 4;
  public static final int SETTLE_STATUS_LEASE_LOST_VALUE = 5;
  public static final int SETTLE_STATUS_UNKNOWN_DELIVERY_VALUE = 6;
  public static final int SETTLE_STATUS_ALREADY_SETTLED_VALUE = 7;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static SettleStatus valueOf(int value) {
    return forNumber(value);
  }
  public static SettleStatus forNumber(int value) {
    switch (value) {
      case 0: return SETTLE_STATUS_UNSPECIFIED;
      case 1: return SETTLE_STATUS_SETTLED;
      case 2: return SETTLE_STATUS_WILL_RETRY;
      case 3: return SETTLE_STATUS_PARKED;
      case 4: return SETTLE_STATUS_EXTENDED;
      case 5: return SETTLE_STATUS_LEASE_LOST;
      case 6: return SETTLE_STATUS_UNKNOWN_DELIVERY;
      case 7: return SETTLE_STATUS_ALREADY_SETTLED;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<SettleStatus>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      SettleStatus> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<SettleStatus>() {
          public SettleStatus findValueByNumber(int number) {
            return SettleStatus.forNumber(number);
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
    return headcount.v1.SubscriberServiceOuterClass.getDescriptor().getEnumTypes().get(1);
  }
  private static final SettleStatus[] VALUES = values();
  public static SettleStatus valueOf(
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
  private SettleStatus(int value) {
    this.value = value;
  }
}
