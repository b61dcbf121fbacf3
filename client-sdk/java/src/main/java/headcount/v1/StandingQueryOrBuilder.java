package headcount.v1;
@com.google.protobuf.Generated
public interface StandingQueryOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getName();
  com.google.protobuf.ByteString
      getNameBytes();
  boolean hasDefinition();
  headcount.v1.QueryDefinition getDefinition();
  headcount.v1.QueryDefinitionOrBuilder getDefinitionOrBuilder();
  java.lang.String getPlanHash();
  com.google.protobuf.ByteString
      getPlanHashBytes();
  java.lang.String getEtag();
  com.google.protobuf.ByteString
      getEtagBytes();
  boolean getConfigured();
  java.lang.String getFromCursor();
  com.google.protobuf.ByteString
      getFromCursorBytes();
  java.lang.String getUntilCursor();
  com.google.protobuf.ByteString
      getUntilCursorBytes();
}
