package headcount.v1;
@com.google.protobuf.Generated
public interface SlidingWindowOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasSize();
  com.google.protobuf.Duration getSize();
  com.google.protobuf.DurationOrBuilder getSizeOrBuilder();
  boolean hasSlide();
  com.google.protobuf.Duration getSlide();
  com.google.protobuf.DurationOrBuilder getSlideOrBuilder();
}
