package headcount.v1;
@com.google.protobuf.Generated
public interface WatchRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.util.List<headcount.v1.WatchedQuery> 
      getQueriesList();
  headcount.v1.WatchedQuery getQueries(int index);
  int getQueriesCount();
  java.util.List<? extends headcount.v1.WatchedQueryOrBuilder> 
      getQueriesOrBuilderList();
  headcount.v1.WatchedQueryOrBuilder getQueriesOrBuilder(
      int index);
}
