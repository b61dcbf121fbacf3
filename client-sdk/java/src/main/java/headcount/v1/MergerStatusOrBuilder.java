package headcount.v1;
@com.google.protobuf.Generated
public interface MergerStatusOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasLagBatches();
  long getLagBatches();
  boolean hasWatermark();
  com.google.protobuf.Timestamp getWatermark();
  com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder();
  boolean hasCheckpointAge();
  com.google.protobuf.Duration getCheckpointAge();
  com.google.protobuf.DurationOrBuilder getCheckpointAgeOrBuilder();
  boolean hasEpoch();
  long getEpoch();
}
