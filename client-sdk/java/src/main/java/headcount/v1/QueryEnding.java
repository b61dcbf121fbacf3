package headcount.v1;
@com.google.protobuf.Generated
public enum QueryEnding
    implements com.google.protobuf.ProtocolMessageEnum {
  QUERY_ENDING_UNSPECIFIED(0),
  QUERY_ENDING_DELETED(1),
  QUERY_ENDING_COMPLETE(2),
  QUERY_ENDING_TOO_MANY_GROUPS(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "QueryEnding");
  }
  public static final int QUERY_ENDING_UNSPECIFIED_VALUE = 0;
  public static final int QUERY_ENDING_DELETED_VALUE = 1;
  public static final int QUERY_ENDING_COMPLETE_VALUE = 2;
  public static final int QUERY_ENDING_TOO_MANY_GROUPS_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static QueryEnding valueOf(int value) {
    return forNumber(value);
  }
  public static QueryEnding forNumber(int value) {
    switch (value) {
      case 0: return QUERY_ENDING_UNSPECIFIED;
      case 1: return QUERY_ENDING_DELETED;
      case 2: return QUERY_ENDING_COMPLETE;
      case 3: return QUERY_ENDING_TOO_MANY_GROUPS;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<QueryEnding>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      QueryEnding> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<QueryEnding>() {
          public QueryEnding findValueByNumber(int number) {
            return QueryEnding.forNumber(number);
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
    return headcount.v1.Record.getDescriptor().getEnumTypes().get(5);
  }
  private static final QueryEnding[] VALUES = values();
  public static QueryEnding valueOf(
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
  private QueryEnding(int value) {
    this.value = value;
  }
}
