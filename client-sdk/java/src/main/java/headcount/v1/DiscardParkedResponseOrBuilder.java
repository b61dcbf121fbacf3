package headcount.v1;
@com.google.protobuf.Generated
public interface DiscardParkedResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasDiscarded();
  long getDiscarded();
}
