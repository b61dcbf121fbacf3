package headcount.v1;
@com.google.protobuf.Generated
public interface SyncProgressOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasWatermark();
  com.google.protobuf.Timestamp getWatermark();
  com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder();
}
