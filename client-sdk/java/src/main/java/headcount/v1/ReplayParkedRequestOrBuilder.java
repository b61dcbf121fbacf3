package headcount.v1;
@com.google.protobuf.Generated
public interface ReplayParkedRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
  java.util.List<java.lang.String>
      getParkedIdsList();
  int getParkedIdsCount();
  java.lang.String getParkedIds(int index);
  com.google.protobuf.ByteString
      getParkedIdsBytes(int index);
}
