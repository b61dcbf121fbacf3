package headcount.v1;
@com.google.protobuf.Generated
public enum WatchEnd
    implements com.google.protobuf.ProtocolMessageEnum {
  WATCH_END_UNSPECIFIED(0),
  WATCH_END_FEED(1),
  WATCH_END_UNTIL(2),
  WATCH_END_QUERY(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "WatchEnd");
  }
  public static final int WATCH_END_UNSPECIFIED_VALUE = 0;
  public static final int WATCH_END_FEED_VALUE = 1;
  public static final int WATCH_END_UNTIL_VALUE = 2;
  public static final int WATCH_END_QUERY_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static WatchEnd valueOf(int value) {
    return forNumber(value);
  }
  public static WatchEnd forNumber(int value) {
    switch (value) {
      case 0: return WATCH_END_UNSPECIFIED;
      case 1: return WATCH_END_FEED;
      case 2: return WATCH_END_UNTIL;
      case 3: return WATCH_END_QUERY;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<WatchEnd>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      WatchEnd> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<WatchEnd>() {
          public WatchEnd findValueByNumber(int number) {
            return WatchEnd.forNumber(number);
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
    return headcount.v1.QueryServiceOuterClass.getDescriptor().getEnumTypes().get(0);
  }
  private static final WatchEnd[] VALUES = values();
  public static WatchEnd valueOf(
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
  private WatchEnd(int value) {
    this.value = value;
  }
}
