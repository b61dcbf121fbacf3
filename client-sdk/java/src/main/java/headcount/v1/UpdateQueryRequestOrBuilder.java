package headcount.v1;
@com.google.protobuf.Generated
public interface UpdateQueryRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  boolean hasQuery();
  headcount.v1.StandingQuery getQuery();
  headcount.v1.StandingQueryOrBuilder getQueryOrBuilder();
}
