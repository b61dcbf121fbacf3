package headcount.v1;
@com.google.protobuf.Generated
public enum DistinctMethod
    implements com.google.protobuf.ProtocolMessageEnum {
  DISTINCT_METHOD_UNSPECIFIED(0),
  DISTINCT_METHOD_ELL_P9(1),
  DISTINCT_METHOD_ELL_P11(2),
  DISTINCT_METHOD_HLL_LGK14(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DistinctMethod");
  }
  public static final int DISTINCT_METHOD_UNSPECIFIED_VALUE = 0;
  public static final int DISTINCT_METHOD_ELL_P9_VALUE = 1;
  public static final int DISTINCT_METHOD_ELL_P11_VALUE = 2;
  public static final int DISTINCT_METHOD_HLL_LGK14_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static DistinctMethod valueOf(int value) {
    return forNumber(value);
  }
  public static DistinctMethod forNumber(int value) {
    switch (value) {
      case 0: return DISTINCT_METHOD_UNSPECIFIED;
      case 1: return DISTINCT_METHOD_ELL_P9;
      case 2: return DISTINCT_METHOD_ELL_P11;
      case 3: return DISTINCT_METHOD_HLL_LGK14;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<DistinctMethod>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      DistinctMethod> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<DistinctMethod>() {
          public DistinctMethod findValueByNumber(int number) {
            return DistinctMethod.forNumber(number);
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
    return headcount.v1.Query.getDescriptor().getEnumTypes().get(3);
  }
  private static final DistinctMethod[] VALUES = values();
  public static DistinctMethod valueOf(
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
  private DistinctMethod(int value) {
    this.value = value;
  }
}
