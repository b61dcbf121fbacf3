package headcount.v1;
@com.google.protobuf.Generated
public interface DeliveryOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getDeliveryId();
  com.google.protobuf.ByteString
      getDeliveryIdBytes();
  boolean hasAttempt();
  int getAttempt();
  boolean hasPartition();
  int getPartition();
  boolean hasOffset();
  long getOffset();
  boolean hasAppendTime();
  com.google.protobuf.Timestamp getAppendTime();
  com.google.protobuf.TimestampOrBuilder getAppendTimeOrBuilder();
  boolean hasRecord();
  headcount.v1.LogRecord getRecord();
  headcount.v1.LogRecordOrBuilder getRecordOrBuilder();
  boolean hasLeaseExpires();
  com.google.protobuf.Timestamp getLeaseExpires();
  com.google.protobuf.TimestampOrBuilder getLeaseExpiresOrBuilder();
}
