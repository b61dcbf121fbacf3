package headcount.v1;
@com.google.protobuf.Generated
public interface SubscribeOpenOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
  java.lang.String getSessionToken();
  com.google.protobuf.ByteString
      getSessionTokenBytes();
  boolean hasCredit();
  headcount.v1.Credit getCredit();
  headcount.v1.CreditOrBuilder getCreditOrBuilder();
}
