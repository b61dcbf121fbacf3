package headcount.v1;
@com.google.protobuf.Generated
public interface SyncResetOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getReason();
  com.google.protobuf.ByteString
      getReasonBytes();
}
