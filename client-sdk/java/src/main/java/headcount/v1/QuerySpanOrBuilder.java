package headcount.v1;
@com.google.protobuf.Generated
public interface QuerySpanOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasStandingQuery();
  java.lang.String getStandingQuery();
  com.google.protobuf.ByteString
      getStandingQueryBytes();
  boolean hasPastWindow();
  headcount.v1.PastWindow getPastWindow();
  headcount.v1.PastWindowOrBuilder getPastWindowOrBuilder();
  headcount.v1.QuerySpan.SpanCase getSpanCase();
}
