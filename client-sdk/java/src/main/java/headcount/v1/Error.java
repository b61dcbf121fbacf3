package headcount.v1;
@com.google.protobuf.Generated
public final class Error extends com.google.protobuf.GeneratedFile {
  private Error() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Error");
  }
  public static void registerAllExtensions(
      com.google.protobuf.ExtensionRegistryLite registry) {
  }
  public static void registerAllExtensions(
      com.google.protobuf.ExtensionRegistry registry) {
    registerAllExtensions(
        (com.google.protobuf.ExtensionRegistryLite) registry);
  }
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\030headcount/v1/error.proto\022\014headcount.v1" +
      "*\347\010\n\013ErrorReason\022\034\n\030ERROR_REASON_UNSPECI" +
      "FIED\020\000\022!\n\035ERROR_REASON_INVALID_ARGUMENT\020" +
      "\001\022\"\n\036ERROR_REASON_NOT_YET_AVAILABLE\020\002\022!\n" +
      "\035ERROR_REASON_MALFORMED_CURSOR\020\003\022\"\n\036ERRO" +
      "R_REASON_CURSOR_GENERATION\020\004\022\036\n\032ERROR_RE" +
      "ASON_POSITION_GONE\020\005\022\037\n\033ERROR_REASON_FEE" +
      "D_NOT_FOUND\020\006\022$\n ERROR_REASON_PARTITION_" +
      "NOT_FOUND\020\007\022 \n\034ERROR_REASON_EVENT_NOT_FO" +
      "UND\020\010\022 \n\034ERROR_REASON_QUERY_NOT_FOUND\020\t\022" +
      "\035\n\031ERROR_REASON_QUERY_EXISTS\020\n\022\'\n#ERROR_" +
      "REASON_SUBSCRIPTION_NOT_FOUND\020\013\022 \n\034ERROR" +
      "_REASON_OWNED_ELSEWHERE\020\014\022 \n\034ERROR_REASO" +
      "N_OFFSET_CONFLICT\020\r\022\036\n\032ERROR_REASON_NOT_" +
      "CAUGHT_UP\020\016\022\033\n\027ERROR_REASON_RECOVERING\020\017" +
      "\022\036\n\032ERROR_REASON_SHUTTING_DOWN\020\020\022\037\n\033ERRO" +
      "R_REASON_LIMIT_EXCEEDED\020\021\022 \n\034ERROR_REASO" +
      "N_CLIENT_TOO_SLOW\020\022\022\035\n\031ERROR_REASON_STOR" +
      "AGE_FULL\020\023\022$\n ERROR_REASON_BACKEND_UNAVA" +
      "ILABLE\020\024\022\030\n\024ERROR_REASON_CORRUPT\020\025\022 \n\034ER" +
      "ROR_REASON_UNAUTHENTICATED\020\026\022\"\n\036ERROR_RE" +
      "ASON_PERMISSION_DENIED\020\027\022!\n\035ERROR_REASON" +
      "_FORBIDDEN_ORIGIN\020\030\022\031\n\025ERROR_REASON_INTE" +
      "RNAL\020\031\022$\n ERROR_REASON_PAGE_TOKEN_MISMAT" +
      "CH\020\032\022\036\n\032ERROR_REASON_RPC_NOT_FOUND\020\033\022!\n\035" +
      "ERROR_REASON_QUERY_CONFIGURED\020\034\022$\n ERROR" +
      "_REASON_POSITION_BEYOND_END\020\035\022 \n\034ERROR_R" +
      "EASON_BACKEND_REFUSED\020\036\022\035\n\031ERROR_REASON_" +
      "SEQUENCE_GAP\020\037\022\"\n\036ERROR_REASON_PRODUCER_" +
      "REPLACED\020 B\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
        });
    descriptor.resolveAllFeaturesImmutable();
  }
}
