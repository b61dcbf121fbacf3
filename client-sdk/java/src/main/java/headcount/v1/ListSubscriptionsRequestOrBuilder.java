package headcount.v1;
@com.google.protobuf.Generated
public interface ListSubscriptionsRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getPageSize();
  java.lang.String getPageToken();
  com.google.protobuf.ByteString
      getPageTokenBytes();
}
