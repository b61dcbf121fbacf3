package headcount.v1;
@com.google.protobuf.Generated
public interface PublishOpenedOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasLastSeq();
  long getLastSeq();
  boolean hasMaxBatchRecords();
  int getMaxBatchRecords();
  boolean hasKeepalive();
  com.google.protobuf.Duration getKeepalive();
  com.google.protobuf.DurationOrBuilder getKeepaliveOrBuilder();
}
