package headcount.v1;
@com.google.protobuf.Generated
public interface CreateQueryRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  boolean hasQuery();
  headcount.v1.StandingQuery getQuery();
  headcount.v1.StandingQueryOrBuilder getQueryOrBuilder();
  java.lang.String getFromCursor();
  com.google.protobuf.ByteString
      getFromCursorBytes();
  boolean getFromEarliest();
  boolean hasFromTime();
  com.google.protobuf.Timestamp getFromTime();
  com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder();
  java.lang.String getUntilCursor();
  com.google.protobuf.ByteString
      getUntilCursorBytes();
}
