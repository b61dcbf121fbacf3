package headcount.v1;
@com.google.protobuf.Generated
public interface TumblingWindowOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasSize();
  com.google.protobuf.Duration getSize();
  com.google.protobuf.DurationOrBuilder getSizeOrBuilder();
}
