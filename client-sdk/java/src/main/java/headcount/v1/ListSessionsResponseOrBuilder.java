package headcount.v1;
@com.google.protobuf.Generated
public interface ListSessionsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.Session> 
      getSessionsList();
  headcount.v1.Session getSessions(int index);
  int getSessionsCount();
  java.util.List<? extends headcount.v1.SessionOrBuilder> 
      getSessionsOrBuilderList();
  headcount.v1.SessionOrBuilder getSessionsOrBuilder(
      int index);
  java.lang.String getNextPageToken();
  com.google.protobuf.ByteString
      getNextPageTokenBytes();
}
