package headcount.v1;
@com.google.protobuf.Generated
public interface QuantilesResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.QuantileValue> 
      getValuesList();
  headcount.v1.QuantileValue getValues(int index);
  int getValuesCount();
  java.util.List<? extends headcount.v1.QuantileValueOrBuilder> 
      getValuesOrBuilderList();
  headcount.v1.QuantileValueOrBuilder getValuesOrBuilder(
      int index);
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
}
