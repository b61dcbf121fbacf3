package headcount.v1;
@com.google.protobuf.Generated
public interface SubscribeProgressOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getCommitted();
  com.google.protobuf.ByteString
      getCommittedBytes();
  boolean hasPending();
  long getPending();
}
