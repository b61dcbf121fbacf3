package headcount.v1;
@com.google.protobuf.Generated
public interface SampleResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.Rsvp> 
      getRsvpsList();
  headcount.v1.Rsvp getRsvps(int index);
  int getRsvpsCount();
  java.util.List<? extends headcount.v1.RsvpOrBuilder> 
      getRsvpsOrBuilderList();
  headcount.v1.RsvpOrBuilder getRsvpsOrBuilder(
      int index);
  boolean hasPopulation();
  long getPopulation();
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
}
