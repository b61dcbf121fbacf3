package headcount.v1;
@com.google.protobuf.Generated
public interface DrainOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasDeadline();
  com.google.protobuf.Duration getDeadline();
  com.google.protobuf.DurationOrBuilder getDeadlineOrBuilder();
}
