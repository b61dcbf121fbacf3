package headcount.v1;
@com.google.protobuf.Generated
public interface ListQueriesRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getPageSize();
  java.lang.String getPageToken();
  com.google.protobuf.ByteString
      getPageTokenBytes();
}
