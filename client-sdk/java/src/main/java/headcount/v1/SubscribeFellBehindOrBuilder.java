package headcount.v1;
@com.google.protobuf.Generated
public interface SubscribeFellBehindOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasPending();
  long getPending();
}
