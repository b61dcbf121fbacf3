package headcount.v1;
@com.google.protobuf.Generated
public enum SourceEventKind
    implements com.google.protobuf.ProtocolMessageEnum {
  SOURCE_EVENT_KIND_UNSPECIFIED(0),
  SOURCE_EVENT_KIND_JOIN(1),
  SOURCE_EVENT_KIND_HEARTBEAT(2),
  SOURCE_EVENT_KIND_IDLE(3),
  SOURCE_EVENT_KIND_LEAVE(4),
  SOURCE_EVENT_KIND_END(5),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SourceEventKind");
  }
  public static final int SOURCE_EVENT_KIND_UNSPECIFIED_VALUE = 0;
  public static final int SOURCE_EVENT_KIND_JOIN_VALUE = 1;
  public static final int SOURCE_EVENT_KIND_HEARTBEAT_VALUE = 2;
  public static final int SOURCE_EVENT_KIND_IDLE_VALUE = 3;
  public static final int SOURCE_EVENT_KIND_LEAVE_VALUE = 4;
  public static final int SOURCE_EVENT_KIND_END_VALUE = 5;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static SourceEventKind valueOf(int value) {
    return forNumber(value);
  }
  public static SourceEventKind forNumber(int value) {
    switch (value) {
      case 0: return SOURCE_EVENT_KIND_UNSPECIFIED;
      case 1: return SOURCE_EVENT_KIND_JOIN;
      case 2: return SOURCE_EVENT_KIND_HEARTBEAT;
      case 3: return SOURCE_EVENT_KIND_IDLE;
      case 4: return SOURCE_EVENT_KIND_LEAVE;
      case 5: return SOURCE_EVENT_KIND_END;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<SourceEventKind>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      SourceEventKind> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<SourceEventKind>() {
          public SourceEventKind findValueByNumber(int number) {
            return SourceEventKind.forNumber(number);
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
    return headcount.v1.Record.getDescriptor().getEnumTypes().get(1);
  }
  private static final SourceEventKind[] VALUES = values();
  public static SourceEventKind valueOf(
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
  private SourceEventKind(int value) {
    this.value = value;
  }
}
