package headcount.v1;
@com.google.protobuf.Generated
public interface GetHeadcountResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasRsvpsYes();
  long getRsvpsYes();
  boolean hasRsvpsNo();
  long getRsvpsNo();
  boolean hasRsvpsWaitlist();
  long getRsvpsWaitlist();
  boolean hasPeople();
  long getPeople();
  boolean hasMembersYes();
  long getMembersYes();
  boolean hasMembers();
  long getMembers();
  boolean hasEvents();
  long getEvents();
  boolean hasGroups();
  long getGroups();
  boolean hasRecords();
  headcount.v1.RecordCounts getRecords();
  headcount.v1.RecordCountsOrBuilder getRecordsOrBuilder();
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
}
