package headcount.v1;
@com.google.protobuf.Generated
public interface ListFeedsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<java.lang.String>
      getFeedsList();
  int getFeedsCount();
  java.lang.String getFeeds(int index);
  com.google.protobuf.ByteString
      getFeedsBytes(int index);
  java.lang.String getNextPageToken();
  com.google.protobuf.ByteString
      getNextPageTokenBytes();
}
