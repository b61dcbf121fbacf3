package headcount.v1;
@com.google.protobuf.Generated
public interface CreateSubscriptionResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasSubscription();
  headcount.v1.Subscription getSubscription();
  headcount.v1.SubscriptionOrBuilder getSubscriptionOrBuilder();
}
