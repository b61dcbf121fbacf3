package headcount.v1;
@com.google.protobuf.Generated
public interface ChangeOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getVerdictValue();
  headcount.v1.Verdict getVerdict();
  long getVersion();
  boolean hasStamp();
  headcount.v1.Stamp getStamp();
  headcount.v1.StampOrBuilder getStampOrBuilder();
  boolean hasRsvp();
  headcount.v1.Rsvp getRsvp();
  headcount.v1.RsvpOrBuilder getRsvpOrBuilder();
  boolean hasBefore();
  headcount.v1.CountedState getBefore();
  headcount.v1.CountedStateOrBuilder getBeforeOrBuilder();
}
