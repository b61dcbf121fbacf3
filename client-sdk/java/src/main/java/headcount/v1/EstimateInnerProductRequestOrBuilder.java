package headcount.v1;
@com.google.protobuf.Generated
public interface EstimateInnerProductRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getEntityValue();
  headcount.v1.Entity getEntity();
  boolean hasLeft();
  headcount.v1.Filter getLeft();
  headcount.v1.FilterOrBuilder getLeftOrBuilder();
  boolean hasRight();
  headcount.v1.Filter getRight();
  headcount.v1.FilterOrBuilder getRightOrBuilder();
  boolean hasSpan();
  headcount.v1.QuerySpan getSpan();
  headcount.v1.QuerySpanOrBuilder getSpanOrBuilder();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
  boolean hasRightSpan();
  headcount.v1.QuerySpan getRightSpan();
  headcount.v1.QuerySpanOrBuilder getRightSpanOrBuilder();
}
