package headcount.v1;
@com.google.protobuf.Generated
public interface EstimateInnerProductResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasInnerProduct();
  headcount.v1.Estimate getInnerProduct();
  headcount.v1.EstimateOrBuilder getInnerProductOrBuilder();
  boolean hasCosine();
  headcount.v1.Estimate getCosine();
  headcount.v1.EstimateOrBuilder getCosineOrBuilder();
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
}
