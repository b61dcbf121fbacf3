package headcount.v1;
@com.google.protobuf.Generated
public interface SessionOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSessionId();
  com.google.protobuf.ByteString
      getSessionIdBytes();
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
  java.lang.String getPeer();
  com.google.protobuf.ByteString
      getPeerBytes();
  boolean hasOpenedAt();
  com.google.protobuf.Timestamp getOpenedAt();
  com.google.protobuf.TimestampOrBuilder getOpenedAtOrBuilder();
  boolean hasUnsettled();
  long getUnsettled();
}
