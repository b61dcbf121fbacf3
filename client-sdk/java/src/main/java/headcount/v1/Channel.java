package headcount.v1;
@com.google.protobuf.Generated
public enum Channel
    implements com.google.protobuf.ProtocolMessageEnum {
  CHANNEL_UNSPECIFIED(0),
  CHANNEL_RSVPS(1),
  CHANNEL_CHANGES(2),
  CHANNEL_PARTIALS(3),
  CHANNEL_RESULTS(4),
  CHANNEL_LATE(5),
  CHANNEL_DEAD(6),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Channel");
  }
  public static final int CHANNEL_UNSPECIFIED_VALUE = 0;
  public static final int CHANNEL_RSVPS_VALUE = 1;
  public static final int CHANNEL_CHANGES_VALUE = 2;
  public static final int CHANNEL_PARTIALS_VALUE = 3;
  public static final int CHANNEL_RESULTS_VALUE = 4;
  public static final int CHANNEL_LATE_VALUE = 5;
  public static final int CHANNEL_DEAD_VALUE = 6;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Channel valueOf(int value) {
    return forNumber(value);
  }
  public static Channel forNumber(int value) {
    switch (value) {
      case 0: return CHANNEL_UNSPECIFIED;
      case 1: return CHANNEL_RSVPS;
      case 2: return CHANNEL_CHANGES;
      case 3: return CHANNEL_PARTIALS;
      case 4: return CHANNEL_RESULTS;
      case 5: return CHANNEL_LATE;
      case 6: return CHANNEL_DEAD;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Channel>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Channel> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Channel>() {
          public Channel findValueByNumber(int number) {
            return Channel.forNumber(number);
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
    return headcount.v1.Record.getDescriptor().getEnumTypes().get(0);
  }
  private static final Channel[] VALUES = values();
  public static Channel valueOf(
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
  private Channel(int value) {
    this.value = value;
  }
}
