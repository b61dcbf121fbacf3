package headcount.v1;
@com.google.protobuf.Generated
public interface QueryEndedOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getQuery();
  com.google.protobuf.ByteString
      getQueryBytes();
  java.lang.String getPlanHash();
  com.google.protobuf.ByteString
      getPlanHashBytes();
  long getSince();
  int getEndingValue();
  headcount.v1.QueryEnding getEnding();
}
