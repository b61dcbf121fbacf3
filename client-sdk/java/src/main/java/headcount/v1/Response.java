package headcount.v1;
@com.google.protobuf.Generated
public enum Response
    implements com.google.protobuf.ProtocolMessageEnum {
  RESPONSE_UNSPECIFIED(0),
  RESPONSE_YES(1),
  RESPONSE_NO(2),
  RESPONSE_WAITLIST(3),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Response");
  }
  public static final int RESPONSE_UNSPECIFIED_VALUE = 0;
  public static final int RESPONSE_YES_VALUE = 1;
  public static final int RESPONSE_NO_VALUE = 2;
  public static final int RESPONSE_WAITLIST_VALUE = 3;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static Response valueOf(int value) {
    return forNumber(value);
  }
  public static Response forNumber(int value) {
    switch (value) {
      case 0: return RESPONSE_UNSPECIFIED;
      case 1: return RESPONSE_YES;
      case 2: return RESPONSE_NO;
      case 3: return RESPONSE_WAITLIST;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<Response>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      Response> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<Response>() {
          public Response findValueByNumber(int number) {
            return Response.forNumber(number);
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
    return headcount.v1.RsvpOuterClass.getDescriptor().getEnumTypes().get(0);
  }
  private static final Response[] VALUES = values();
  public static Response valueOf(
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
  private Response(int value) {
    this.value = value;
  }
}
