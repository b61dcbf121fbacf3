package headcount.v1;
@com.google.protobuf.Generated
public interface QuantileValueOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasQuantile();
  double getQuantile();
  boolean hasValue();
  headcount.v1.Estimate getValue();
  headcount.v1.EstimateOrBuilder getValueOrBuilder();
}
