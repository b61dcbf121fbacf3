package headcount.v1;
@com.google.protobuf.Generated
public interface GetBacklogRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
}
