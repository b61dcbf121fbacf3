package headcount.v1;
@com.google.protobuf.Generated
public interface PositionedRecordOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
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
}
