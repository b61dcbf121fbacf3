package headcount.v1;
@com.google.protobuf.Generated
public enum DeliveryOrder
    implements com.google.protobuf.ProtocolMessageEnum {
  DELIVERY_ORDER_UNSPECIFIED(0),
  DELIVERY_ORDER_UNORDERED(1),
  DELIVERY_ORDER_BY_KEY(2),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DeliveryOrder");
  }
  public static final int DELIVERY_ORDER_UNSPECIFIED_VALUE = 0;
  public static final int DELIVERY_ORDER_UNORDERED_VALUE = 1;
  public static final int DELIVERY_ORDER_BY_KEY_VALUE = 2;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static DeliveryOrder valueOf(int value) {
    return forNumber(value);
  }
  public static DeliveryOrder forNumber(int value) {
    switch (value) {
      case 0: return DELIVERY_ORDER_UNSPECIFIED;
      case 1: return DELIVERY_ORDER_UNORDERED;
      case 2: return DELIVERY_ORDER_BY_KEY;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<DeliveryOrder>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      DeliveryOrder> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<DeliveryOrder>() {
          public DeliveryOrder findValueByNumber(int number) {
            return DeliveryOrder.forNumber(number);
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
    return headcount.v1.SubscriptionServiceOuterClass.getDescriptor().getEnumTypes().get(0);
  }
  private static final DeliveryOrder[] VALUES = values();
  public static DeliveryOrder valueOf(
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
  private DeliveryOrder(int value) {
    this.value = value;
  }
}
