package headcount.v1;
@com.google.protobuf.Generated
public interface RsvpHistoryEntryOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getVerdictValue();
  headcount.v1.Verdict getVerdict();
  boolean hasVersion();
  long getVersion();
  boolean hasStreamTime();
  com.google.protobuf.Timestamp getStreamTime();
  com.google.protobuf.TimestampOrBuilder getStreamTimeOrBuilder();
  boolean hasRsvp();
  headcount.v1.Rsvp getRsvp();
  headcount.v1.RsvpOrBuilder getRsvpOrBuilder();
}
