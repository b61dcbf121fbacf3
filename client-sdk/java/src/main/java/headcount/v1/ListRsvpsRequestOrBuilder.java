package headcount.v1;
@com.google.protobuf.Generated
public interface ListRsvpsRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  boolean hasFrom();
  com.google.protobuf.Timestamp getFrom();
  com.google.protobuf.TimestampOrBuilder getFromOrBuilder();
  boolean hasTo();
  com.google.protobuf.Timestamp getTo();
  com.google.protobuf.TimestampOrBuilder getToOrBuilder();
  boolean hasFilter();
  headcount.v1.Filter getFilter();
  headcount.v1.FilterOrBuilder getFilterOrBuilder();
  int getPageSize();
  java.lang.String getPageToken();
  com.google.protobuf.ByteString
      getPageTokenBytes();
  boolean getLatestOnly();
  java.lang.String getAsOf();
  com.google.protobuf.ByteString
      getAsOfBytes();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
