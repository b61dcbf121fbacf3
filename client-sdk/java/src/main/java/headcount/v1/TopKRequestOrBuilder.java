package headcount.v1;
@com.google.protobuf.Generated
public interface TopKRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getDimensionValue();
  headcount.v1.Dimension getDimension();
  int getK();
  int getUnitValue();
  headcount.v1.Unit getUnit();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
  boolean hasSpan();
  headcount.v1.QuerySpan getSpan();
  headcount.v1.QuerySpanOrBuilder getSpanOrBuilder();
  boolean hasFilter();
  headcount.v1.Filter getFilter();
  headcount.v1.FilterOrBuilder getFilterOrBuilder();
}
