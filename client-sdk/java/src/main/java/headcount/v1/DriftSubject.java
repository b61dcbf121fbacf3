package headcount.v1;
@com.google.protobuf.Generated
public enum DriftSubject
    implements com.google.protobuf.ProtocolMessageEnum {
  DRIFT_SUBJECT_UNSPECIFIED(0),
  DRIFT_SUBJECT_YES_RATE(1),
  DRIFT_SUBJECT_GUESTS(2),
  DRIFT_SUBJECT_ARRIVAL_RATE(3),
  DRIFT_SUBJECT_TOPICS(4),
  DRIFT_SUBJECT_COUNTRIES(5),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DriftSubject");
  }
  public static final int DRIFT_SUBJECT_UNSPECIFIED_VALUE = 0;
  public static final int DRIFT_SUBJECT_YES_RATE_VALUE = 1;
  public static final int DRIFT_SUBJECT_GUESTS_VALUE = 2;
  public static final int DRIFT_SUBJECT_ARRIVAL_RATE_VALUE = 3;
  public static final int DRIFT_SUBJECT_TOPICS_VALUE = 4;
  public static final int DRIFT_SUBJECT_COUNTRIES_VALUE = 5;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static DriftSubject valueOf(int value) {
    return forNumber(value);
  }
  public static DriftSubject forNumber(int value) {
    switch (value) {
      case 0: return DRIFT_SUBJECT_UNSPECIFIED;
      case 1: return DRIFT_SUBJECT_YES_RATE;
      case 2: return DRIFT_SUBJECT_GUESTS;
      case 3: return DRIFT_SUBJECT_ARRIVAL_RATE;
      case 4: return DRIFT_SUBJECT_TOPICS;
      case 5: return DRIFT_SUBJECT_COUNTRIES;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<DriftSubject>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      DriftSubject> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<DriftSubject>() {
          public DriftSubject findValueByNumber(int number) {
            return DriftSubject.forNumber(number);
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
    return headcount.v1.SketchOuterClass.getDescriptor().getEnumTypes().get(3);
  }
  private static final DriftSubject[] VALUES = values();
  public static DriftSubject valueOf(
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
  private DriftSubject(int value) {
    this.value = value;
  }
}
