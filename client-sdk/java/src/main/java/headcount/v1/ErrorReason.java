package headcount.v1;
@com.google.protobuf.Generated
public enum ErrorReason
    implements com.google.protobuf.ProtocolMessageEnum {
  ERROR_REASON_UNSPECIFIED(0),
  ERROR_REASON_INVALID_ARGUMENT(1),
  ERROR_REASON_NOT_YET_AVAILABLE(2),
  ERROR_REASON_MALFORMED_CURSOR(3),
  ERROR_REASON_CURSOR_GENERATION(4),
  ERROR_REASON_POSITION_GONE(5),
  ERROR_REASON_FEED_NOT_FOUND(6),
  ERROR_REASON_PARTITION_NOT_FOUND(7),
  ERROR_REASON_EVENT_NOT_FOUND(8),
  ERROR_REASON_QUERY_NOT_FOUND(9),
  ERROR_REASON_QUERY_EXISTS(10),
  ERROR_REASON_SUBSCRIPTION_NOT_FOUND(11),
  ERROR_REASON_OWNED_ELSEWHERE(12),
  ERROR_REASON_OFFSET_CONFLICT(13),
  ERROR_REASON_NOT_CAUGHT_UP(14),
  ERROR_REASON_RECOVERING(15),
  ERROR_REASON_SHUTTING_DOWN(16),
  ERROR_REASON_LIMIT_EXCEEDED(17),
  ERROR_REASON_CLIENT_TOO_SLOW(18),
  ERROR_REASON_STORAGE_FULL(19),
  ERROR_REASON_BACKEND_UNAVAILABLE(20),
  ERROR_REASON_CORRUPT(21),
  ERROR_REASON_UNAUTHENTICATED(22),
  ERROR_REASON_PERMISSION_DENIED(23),
  ERROR_REASON_FORBIDDEN_ORIGIN(24),
  ERROR_REASON_INTERNAL(25),
  ERROR_REASON_PAGE_TOKEN_MISMATCH(26),
  ERROR_REASON_RPC_NOT_FOUND(27),
  ERROR_REASON_QUERY_CONFIGURED(28),
  ERROR_REASON_POSITION_BEYOND_END(29),
  ERROR_REASON_BACKEND_REFUSED(30),
  ERROR_REASON_SEQUENCE_GAP(31),
  ERROR_REASON_PRODUCER_REPLACED(32),
  UNRECOGNIZED(-1),
  ;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "ErrorReason");
  }
  public static final int ERROR_REASON_UNSPECIFIED_VALUE = 0;
  public static final int ERROR_REASON_INVALID_ARGUMENT_VALUE = 1;
  public static final int ERROR_REASON_NOT_YET_AVAILABLE_VALUE = 2;
  public static final int ERROR_REASON_MALFORMED_CURSOR_VALUE = 3;
  public static final int ERROR_REASON_CURSOR_GENERATION_VALUE = 4;
  public static final int ERROR_REASON_POSITION_GONE_VALUE = 5;
  public static final int ERROR_REASON_FEED_NOT_FOUND_VALUE = 6;
  public static final int ERROR_REASON_PARTITION_NOT_FOUND_VALUE = 7;
  public static final int ERROR_REASON_EVENT_NOT_FOUND_VALUE = 8;
  public static final int ERROR_REASON_QUERY_NOT_FOUND_VALUE = 9;
  public static final int ERROR_REASON_QUERY_EXISTS_VALUE = 10;
  public static final int ERROR_REASON_SUBSCRIPTION_NOT_FOUND_VALUE = 11;
  public static final int ERROR_REASON_OWNED_ELSEWHERE_VALUE = 12;
  public static final int ERROR_REASON_OFFSET_CONFLICT_VALUE = 13;
  public static final int ERROR_REASON_NOT_CAUGHT_UP_VALUE = 14;
  public static final int ERROR_REASON_RECOVERING_VALUE = 15;
  public static final int ERROR_REASON_SHUTTING_DOWN_VALUE = 16;
  public static final int ERROR_REASON_LIMIT_EXCEEDED_VALUE = 17;
  public static final int ERROR_REASON_CLIENT_TOO_SLOW_VALUE = 18;
  public static final int ERROR_REASON_STORAGE_FULL_VALUE = 19;
  public static final int ERROR_REASON_BACKEND_UNAVAILABLE_VALUE = 20;
  public static final int ERROR_REASON_CORRUPT_VALUE = 21;
  public static final int ERROR_REASON_UNAUTHENTICATED_VALUE = 22;
  public static final int ERROR_REASON_PERMISSION_DENIED_VALUE = 23;
  public static final int ERROR_REASON_FORBIDDEN_ORIGIN_VALUE = 24;
  public static final int ERROR_REASON_INTERNAL_VALUE = 25;
  public static final int ERROR_REASON_PAGE_TOKEN_MISMATCH_VALUE = 26;
  public static final int ERROR_REASON_RPC_NOT_FOUND_VALUE = 27;
  public static final int ERROR_REASON_QUERY_CONFIGURED_VALUE = 28;
  public static final int ERROR_REASON_POSITION_BEYOND_END_VALUE = 29;
  public static final int ERROR_REASON_BACKEND_REFUSED_VALUE = 30;
  public static final int ERROR_REASON_SEQUENCE_GAP_VALUE = 31;
  public static final int ERROR_REASON_PRODUCER_REPLACED_VALUE = 32;
  public final int getNumber() {
    if (this == UNRECOGNIZED) {
      throw new java.lang.IllegalArgumentException(
          "Can't get the number of an unknown enum value.");
    }
    return value;
  }
  @java.lang.Deprecated
  public static ErrorReason valueOf(int value) {
    return forNumber(value);
  }
  public static ErrorReason forNumber(int value) {
    switch (value) {
      case 0: return ERROR_REASON_UNSPECIFIED;
      case 1: return ERROR_REASON_INVALID_ARGUMENT;
      case 2: return ERROR_REASON_NOT_YET_AVAILABLE;
      case 3: return ERROR_REASON_MALFORMED_CURSOR;
      case 4: return ERROR_REASON_CURSOR_GENERATION;
      case 5: return ERROR_REASON_POSITION_GONE;
      case 6: return ERROR_REASON_FEED_NOT_FOUND;
      case 7: return ERROR_REASON_PARTITION_NOT_FOUND;
      case 8: return ERROR_REASON_EVENT_NOT_FOUND;
      case 9: return ERROR_REASON_QUERY_NOT_FOUND;
      case 10: return ERROR_REASON_QUERY_EXISTS;
      case 11: return ERROR_REASON_SUBSCRIPTION_NOT_FOUND;
      case 12: return ERROR_REASON_OWNED_ELSEWHERE;
      case 13: return ERROR_REASON_OFFSET_CONFLICT;
      case 14: return ERROR_REASON_NOT_CAUGHT_UP;
      case 15: return ERROR_REASON_RECOVERING;
      case 16: return ERROR_REASON_SHUTTING_DOWN;
      case 17: return ERROR_REASON_LIMIT_EXCEEDED;
      case 18: return ERROR_REASON_CLIENT_TOO_SLOW;
      case 19: return ERROR_REASON_STORAGE_FULL;
      case 20: return ERROR_REASON_BACKEND_UNAVAILABLE;
      case 21: return ERROR_REASON_CORRUPT;
      case 22: return ERROR_REASON_UNAUTHENTICATED;
      case 23: return ERROR_REASON_PERMISSION_DENIED;
      case 24: return ERROR_REASON_FORBIDDEN_ORIGIN;
      case 25: return ERROR_REASON_INTERNAL;
      case 26: return ERROR_REASON_PAGE_TOKEN_MISMATCH;
      case 27: return ERROR_REASON_RPC_NOT_FOUND;
      case 28: return ERROR_REASON_QUERY_CONFIGURED;
      case 29: return ERROR_REASON_POSITION_BEYOND_END;
      case 30: return ERROR_REASON_BACKEND_REFUSED;
      case 31: return ERROR_REASON_SEQUENCE_GAP;
      case 32: return ERROR_REASON_PRODUCER_REPLACED;
      default: return null;
    }
  }
  public static com.google.protobuf.Internal.EnumLiteMap<ErrorReason>
      internalGetValueMap() {
    return internalValueMap;
  }
  private static final com.google.protobuf.Internal.EnumLiteMap<
      ErrorReason> internalValueMap =
        new com.google.protobuf.Internal.EnumLiteMap<ErrorReason>() {
          public ErrorReason findValueByNumber(int number) {
            return ErrorReason.forNumber(number);
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
    return headcount.v1.Error.getDescriptor().getEnumTypes().get(0);
  }
  private static final ErrorReason[] VALUES = values();
  public static ErrorReason valueOf(
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
  private ErrorReason(int value) {
    this.value = value;
  }
}
