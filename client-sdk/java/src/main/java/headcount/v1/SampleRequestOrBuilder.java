package headcount.v1;
@com.google.protobuf.Generated
public interface SampleRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getSize();
  boolean hasSpan();
  headcount.v1.QuerySpan getSpan();
  headcount.v1.QuerySpanOrBuilder getSpanOrBuilder();
  boolean hasFilter();
  headcount.v1.Filter getFilter();
  headcount.v1.FilterOrBuilder getFilterOrBuilder();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
