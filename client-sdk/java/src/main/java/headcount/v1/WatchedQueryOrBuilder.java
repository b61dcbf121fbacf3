package headcount.v1;
@com.google.protobuf.Generated
public interface WatchedQueryOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getTag();
  com.google.protobuf.ByteString
      getTagBytes();
  boolean hasStanding();
  java.lang.String getStanding();
  com.google.protobuf.ByteString
      getStandingBytes();
  boolean hasDefinition();
  headcount.v1.QueryDefinition getDefinition();
  headcount.v1.QueryDefinitionOrBuilder getDefinitionOrBuilder();
  boolean hasFromEarliest();
  boolean getFromEarliest();
  boolean hasFromCursor();
  java.lang.String getFromCursor();
  com.google.protobuf.ByteString
      getFromCursorBytes();
  boolean hasFromTime();
  com.google.protobuf.Timestamp getFromTime();
  com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder();
  boolean hasUntil();
  com.google.protobuf.Timestamp getUntil();
  com.google.protobuf.TimestampOrBuilder getUntilOrBuilder();
  headcount.v1.WatchedQuery.QueryCase getQueryCase();
  headcount.v1.WatchedQuery.StartCase getStartCase();
}
