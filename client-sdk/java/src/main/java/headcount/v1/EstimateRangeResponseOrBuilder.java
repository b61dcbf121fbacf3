package headcount.v1;
@com.google.protobuf.Generated
public interface EstimateRangeResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasCount();
  headcount.v1.Estimate getCount();
  headcount.v1.EstimateOrBuilder getCountOrBuilder();
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
}
