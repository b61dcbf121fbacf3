package headcount.v1;
@com.google.protobuf.Generated
public interface StreamResultsRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.lang.String getQuery();
  com.google.protobuf.ByteString
      getQueryBytes();
  boolean hasFrom();
  com.google.protobuf.Timestamp getFrom();
  com.google.protobuf.TimestampOrBuilder getFromOrBuilder();
  boolean hasTo();
  com.google.protobuf.Timestamp getTo();
  com.google.protobuf.TimestampOrBuilder getToOrBuilder();
  boolean hasGroup();
  java.lang.String getGroup();
  com.google.protobuf.ByteString
      getGroupBytes();
  java.lang.String getAsOf();
  com.google.protobuf.ByteString
      getAsOfBytes();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
