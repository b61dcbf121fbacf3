package headcount.v1;
@com.google.protobuf.Generated
public enum SourceState
    implements com.google.protobuf.ProtocolMessageEnum {
  SOURCE_STATE_UNSPECIFIED(0),
  SOURCE_STATE_CONNECTING(1),
  SOURCE_STATE_LIVE(2),
  SOURCE_STATE_CATCHING_UP(3),
  SOURCE_STATE_DISCONNECTED(4),
  SOURCE_STATE_ENDED(5),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SourceState");
  }
  public static final int SOURCE_STATE_UNSPECIFIED_VALUE = 0;
  public static final int SOURCE_STATE_CONNECTING_VALUE = 1;
  public static final int SOURCE_STATE_LIVE_VALUE = 2;
  public static final int SOURCE_STATE_CATCHING_UP_VALUE = 3;
  public static final int SOURCE_STATE_DISCONNECTED_VALUE = 4;
  public static final int SOURCE_STATE_ENDED_VALUE = 5;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static SourceState valueOf(int value) {
    return forNumber(value);
  }
  public static SourceState forNumber(int value) {
    switch (value) {
      case 0: return SOURCE_STATE_UNSPECIFIED;
      case 1: return SOURCE_STATE_CONNECTING;
      case 2: return SOURCE_STATE_LIVE;
      case 3: return SOURCE_STATE_CATCHING_UP;
      case 4: return SOURCE_STATE_DISCONNECTED;
      case 5: return SOURCE_STATE_ENDED;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<SourceState>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      SourceState> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<SourceState>() {
          public SourceState findValueByNumber(int number) {
            return SourceState.forNumber(number);
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
    return headcount.v1.AdminServiceOuterClass.getDescriptor().getEnumTypes().get(0);
  }
  private static final SourceState[] VALUES = values();
  public static SourceState valueOf(
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
  private SourceState(int value) {
    this.value = value;
  }
}
