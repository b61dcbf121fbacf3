package headcount.v1;
@com.google.protobuf.Generated
public enum TimeDomain
    implements com.google.protobuf.ProtocolMessageEnum {
  TIME_DOMAIN_UNSPECIFIED(0),
  TIME_DOMAIN_EVENT(1),
  TIME_DOMAIN_STREAM(2),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "TimeDomain");
  }
  public static final int TIME_DOMAIN_UNSPECIFIED_VALUE = 0;
  public static final int TIME_DOMAIN_EVENT_VALUE = 1;
  public static final int TIME_DOMAIN_STREAM_VALUE = 2;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static TimeDomain valueOf(int value) {
    return forNumber(value);
  }
  public static TimeDomain forNumber(int value) {
    switch (value) {
      case 0: return TIME_DOMAIN_UNSPECIFIED;
      case 1: return TIME_DOMAIN_EVENT;
      case 2: return TIME_DOMAIN_STREAM;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<TimeDomain>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      TimeDomain> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<TimeDomain>() {
          public TimeDomain findValueByNumber(int number) {
            return TimeDomain.forNumber(number);
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
    return headcount.v1.Query.getDescriptor().getEnumTypes().get(0);
  }
  private static final TimeDomain[] VALUES = values();
  public static TimeDomain valueOf(
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
  private TimeDomain(int value) {
    this.value = value;
  }
}
