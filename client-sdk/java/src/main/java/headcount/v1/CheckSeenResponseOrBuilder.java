package headcount.v1;
@com.google.protobuf.Generated
public interface CheckSeenResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getSeenValue();
  headcount.v1.Seen getSeen();
  boolean hasErrorProbability();
  double getErrorProbability();
  java.lang.String getSince();
  com.google.protobuf.ByteString
      getSinceBytes();
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
}
