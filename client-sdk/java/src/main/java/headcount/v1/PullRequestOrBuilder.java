package headcount.v1;
@com.google.protobuf.Generated
public interface PullRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
  int getMaxMessages();
  boolean hasWait();
  com.google.protobuf.Duration getWait();
  com.google.protobuf.DurationOrBuilder getWaitOrBuilder();
  java.lang.String getSessionToken();
  com.google.protobuf.ByteString
      getSessionTokenBytes();
}
