package headcount.v1;
@com.google.protobuf.Generated
public interface BackoffOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasInitial();
  com.google.protobuf.Duration getInitial();
  com.google.protobuf.DurationOrBuilder getInitialOrBuilder();
  boolean hasMax();
  com.google.protobuf.Duration getMax();
  com.google.protobuf.DurationOrBuilder getMaxOrBuilder();
  double getMultiplier();
}
