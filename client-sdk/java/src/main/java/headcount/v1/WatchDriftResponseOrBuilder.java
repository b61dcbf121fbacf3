package headcount.v1;
@com.google.protobuf.Generated
public interface WatchDriftResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasAlert();
  headcount.v1.DriftAlert getAlert();
  headcount.v1.DriftAlertOrBuilder getAlertOrBuilder();
  java.lang.String getCursor();
  com.google.protobuf.ByteString
      getCursorBytes();
  boolean hasWatermark();
  com.google.protobuf.Timestamp getWatermark();
  com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder();
  boolean getCaughtUp();
}
