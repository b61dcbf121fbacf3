package headcount.v1;
@com.google.protobuf.Generated
public interface StreamDeliveriesRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
  java.lang.String getSessionToken();
  com.google.protobuf.ByteString
      getSessionTokenBytes();
  int getUnsettledMax();
}
