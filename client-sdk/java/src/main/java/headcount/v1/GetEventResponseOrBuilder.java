package headcount.v1;
@com.google.protobuf.Generated
public interface GetEventResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getEventId();
  com.google.protobuf.ByteString
      getEventIdBytes();
  boolean hasRsvpsYes();
  long getRsvpsYes();
  boolean hasPeople();
  long getPeople();
  boolean hasLastChange();
  com.google.protobuf.Timestamp getLastChange();
  com.google.protobuf.TimestampOrBuilder getLastChangeOrBuilder();
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
}
