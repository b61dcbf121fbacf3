package headcount.v1;
@com.google.protobuf.Generated
public interface ListSubscriptionsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.Subscription> 
      getSubscriptionsList();
  headcount.v1.Subscription getSubscriptions(int index);
  int getSubscriptionsCount();
  java.util.List<? extends headcount.v1.SubscriptionOrBuilder> 
      getSubscriptionsOrBuilderList();
  headcount.v1.SubscriptionOrBuilder getSubscriptionsOrBuilder(
      int index);
  java.lang.String getNextPageToken();
  com.google.protobuf.ByteString
      getNextPageTokenBytes();
}
