package headcount.v1;
@com.google.protobuf.Generated
public enum Tombstone
    implements com.google.protobuf.ProtocolMessageEnum {
  TOMBSTONE_UNSPECIFIED(0),
  TOMBSTONE_DELETED(1),
  TOMBSTONE_EXPIRED(2),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Tombstone");
  }
  public static final int TOMBSTONE_UNSPECIFIED_VALUE = 0;
  public static final int TOMBSTONE_DELETED_VALUE = 1;
  public static final int TOMBSTONE_EXPIRED_VALUE = 2;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Tombstone valueOf(int value) {
    return forNumber(value);
  }
  public static Tombstone forNumber(int value) {
    switch (value) {
      case 0: return TOMBSTONE_UNSPECIFIED;
      case 1: return TOMBSTONE_DELETED;
      case 2: return TOMBSTONE_EXPIRED;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Tombstone>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Tombstone> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Tombstone>() {
          public Tombstone findValueByNumber(int number) {
            return Tombstone.forNumber(number);
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
    return headcount.v1.Record.getDescriptor().getEnumTypes().get(4);
  }
  private static final Tombstone[] VALUES = values();
  public static Tombstone valueOf(
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
  private Tombstone(int value) {
    this.value = value;
  }
}
