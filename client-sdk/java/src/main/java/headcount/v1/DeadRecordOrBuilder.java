package headcount.v1;
@com.google.protobuf.Generated
public interface DeadRecordOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSource();
  com.google.protobuf.ByteString
      getSourceBytes();
  int getReasonValue();
  headcount.v1.DeadReason getReason();
  java.lang.String getDetail();
  com.google.protobuf.ByteString
      getDetailBytes();
  com.google.protobuf.ByteString getRaw();
  boolean hasRawBytes();
  long getRawBytes();
  boolean hasReceivedAt();
  com.google.protobuf.Timestamp getReceivedAt();
  com.google.protobuf.TimestampOrBuilder getReceivedAtOrBuilder();
  long getFrameHash();
  long getOrdinal();
}
