package headcount.v1;
@com.google.protobuf.Generated
public interface ListParkedRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSubscription();
  com.google.protobuf.ByteString
      getSubscriptionBytes();
  int getPageSize();
  java.lang.String getPageToken();
  com.google.protobuf.ByteString
      getPageTokenBytes();
}
