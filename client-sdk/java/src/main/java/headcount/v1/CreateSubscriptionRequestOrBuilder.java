package headcount.v1;
@com.google.protobuf.Generated
public interface CreateSubscriptionRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasSubscription();
  headcount.v1.Subscription getSubscription();
  headcount.v1.SubscriptionOrBuilder getSubscriptionOrBuilder();
  boolean hasStart();
  headcount.v1.StartPosition getStart();
  headcount.v1.StartPositionOrBuilder getStartOrBuilder();
}
