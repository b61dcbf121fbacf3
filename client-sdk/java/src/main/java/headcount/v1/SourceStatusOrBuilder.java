package headcount.v1;
@com.google.protobuf.Generated
public interface SourceStatusOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSource();
  com.google.protobuf.ByteString
      getSourceBytes();
  int getStateValue();
  headcount.v1.SourceState getState();
  java.lang.String getUrl();
  com.google.protobuf.ByteString
      getUrlBytes();
  boolean hasWatermark();
  com.google.protobuf.Timestamp getWatermark();
  com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder();
  boolean hasLastRecord();
  com.google.protobuf.Timestamp getLastRecord();
  com.google.protobuf.TimestampOrBuilder getLastRecordOrBuilder();
  boolean hasRecords();
  long getRecords();
  boolean hasReconnects();
  long getReconnects();
  java.lang.String getLastError();
  com.google.protobuf.ByteString
      getLastErrorBytes();
}
