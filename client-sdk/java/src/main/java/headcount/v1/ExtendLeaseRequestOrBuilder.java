package headcount.v1;
@com.google.protobuf.Generated
public interface ExtendLeaseRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
  java.util.List<java.lang.String>
      getDeliveryIdsList();
  int getDeliveryIdsCount();
  java.lang.String getDeliveryIds(int index);
  com.google.protobuf.ByteString
      getDeliveryIdsBytes(int index);
  boolean hasBy();
  com.google.protobuf.Duration getBy();
  com.google.protobuf.DurationOrBuilder getByOrBuilder();
}
