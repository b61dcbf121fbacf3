package headcount.v1;
@com.google.protobuf.Generated
public interface ParkedMessageOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getParkedId();
  com.google.protobuf.ByteString
      getParkedIdBytes();
  boolean hasPartition();
  int getPartition();
  boolean hasOffset();
  long getOffset();
  boolean hasRecord();
  headcount.v1.LogRecord getRecord();
  headcount.v1.LogRecordOrBuilder getRecordOrBuilder();
  boolean hasAttempts();
  int getAttempts();
  java.lang.String getReason();
  com.google.protobuf.ByteString
      getReasonBytes();
  boolean hasParkedAt();
  com.google.protobuf.Timestamp getParkedAt();
  com.google.protobuf.TimestampOrBuilder getParkedAtOrBuilder();
}
