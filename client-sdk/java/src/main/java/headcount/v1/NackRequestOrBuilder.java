package headcount.v1;
@com.google.protobuf.Generated
public interface NackRequestOrBuilder extends
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
  int getActionValue();
  headcount.v1.NackAction getAction();
  boolean hasDelay();
  com.google.protobuf.Duration getDelay();
  com.google.protobuf.DurationOrBuilder getDelayOrBuilder();
  java.lang.String getReason();
  com.google.protobuf.ByteString
      getReasonBytes();
}
