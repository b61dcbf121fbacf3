package headcount.v1;
@com.google.protobuf.Generated
public interface UpdateQueryResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasQuery();
  headcount.v1.StandingQuery getQuery();
  headcount.v1.StandingQueryOrBuilder getQueryOrBuilder();
  java.lang.String getValidFrom();
  com.google.protobuf.ByteString
      getValidFromBytes();
}
