package headcount.v1;
@com.google.protobuf.Generated
public interface QuantilesRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getQuantityValue();
  headcount.v1.Quantity getQuantity();
  java.util.List<java.lang.Double> getQuantilesList();
  int getQuantilesCount();
  double getQuantiles(int index);
  boolean hasSpan();
  headcount.v1.QuerySpan getSpan();
  headcount.v1.QuerySpanOrBuilder getSpanOrBuilder();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
