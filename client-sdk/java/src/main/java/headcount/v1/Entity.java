package headcount.v1;
@com.google.protobuf.Generated
public enum Entity
    implements com.google.protobuf.ProtocolMessageEnum {
  ENTITY_UNSPECIFIED(0),
  ENTITY_MEMBER(1),
  ENTITY_EVENT(2),
  ENTITY_GROUP(3),
  ENTITY_RSVP(4),
  ENTITY_TOPIC(5),
  ENTITY_COUNTRY(6),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Entity");
  }
  public static final int ENTITY_UNSPECIFIED_VALUE = 0;
  public static final int ENTITY_MEMBER_VALUE = 1;
  public static final int ENTITY_EVENT_VALUE = 2;
  public static final int ENTITY_GROUP_VALUE = 3;
  public static final int ENTITY_RSVP_VALUE = 4;
  public static final int ENTITY_TOPIC_VALUE = 5;
  public static final int ENTITY_COUNTRY_VALUE = 6;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Entity valueOf(int value) {
    return forNumber(value);
  }
  public static Entity forNumber(int value) {
    switch (value) {
      case 0: return ENTITY_UNSPECIFIED;
      case 1: return ENTITY_MEMBER;
      case 2: return ENTITY_EVENT;
      case 3: return ENTITY_GROUP;
      case 4: return ENTITY_RSVP;
      case 5: return ENTITY_TOPIC;
      case 6: return ENTITY_COUNTRY;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Entity>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Entity> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Entity>() {
          public Entity findValueByNumber(int number) {
            return Entity.forNumber(number);
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
    return headcount.v1.SketchOuterClass.getDescriptor().getEnumTypes().get(0);
  }
  private static final Entity[] VALUES = values();
  public static Entity valueOf(
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
  private Entity(int value) {
    this.value = value;
  }
}
