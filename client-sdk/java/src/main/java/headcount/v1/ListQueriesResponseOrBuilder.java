package headcount.v1;
@com.google.protobuf.Generated
public interface ListQueriesResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.StandingQuery> 
      getQueriesList();
  headcount.v1.StandingQuery getQueries(int index);
  int getQueriesCount();
  java.util.List<? extends headcount.v1.StandingQueryOrBuilder> 
      getQueriesOrBuilderList();
  headcount.v1.StandingQueryOrBuilder getQueriesOrBuilder(
      int index);
  java.lang.String getNextPageToken();
  com.google.protobuf.ByteString
      getNextPageTokenBytes();
}
