package headcount.v1;
@com.google.protobuf.Generated
public interface GetQueryResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasQuery();
  headcount.v1.StandingQuery getQuery();
  headcount.v1.StandingQueryOrBuilder getQueryOrBuilder();
}
