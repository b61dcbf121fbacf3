package headcount.v1;
@com.google.protobuf.Generated
public enum View
    implements com.google.protobuf.ProtocolMessageEnum {
  VIEW_UNSPECIFIED(0),
  VIEW_RSVPS(1),
  VIEW_EVENTS(2),
  VIEW_GROUPS(3),
  VIEW_TOPICS(4),
  VIEW_COUNTRIES(5),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "View");
  }
  public static final int VIEW_UNSPECIFIED_VALUE = 0;
  public static final int VIEW_RSVPS_VALUE = 1;
  public static final int VIEW_EVENTS_VALUE = 2;
  public static final int VIEW_GROUPS_VALUE = 3;
  public static final int VIEW_TOPICS_VALUE = 4;
  public static final int VIEW_COUNTRIES_VALUE = 5;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static View valueOf(int value) {
    return forNumber(value);
  }
  public static View forNumber(int value) {
    switch (value) {
      case 0: return VIEW_UNSPECIFIED;
      case 1: return VIEW_RSVPS;
      case 2: return VIEW_EVENTS;
      case 3: return VIEW_GROUPS;
      case 4: return VIEW_TOPICS;
      case 5: return VIEW_COUNTRIES;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<View>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      View> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<View>() {
          public View findValueByNumber(int number) {
            return View.forNumber(number);
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
    return headcount.v1.Record.getDescriptor().getEnumTypes().get(3);
  }
  private static final View[] VALUES = values();
  public static View valueOf(
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
  private View(int value) {
    this.value = value;
  }
}
