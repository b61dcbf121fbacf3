package headcount.v1;
@com.google.protobuf.Generated
public interface RsvpRecordOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasStamp();
  headcount.v1.Stamp getStamp();
  headcount.v1.StampOrBuilder getStampOrBuilder();
  boolean hasRsvp();
  headcount.v1.Rsvp getRsvp();
  headcount.v1.RsvpOrBuilder getRsvpOrBuilder();
  long getFrameHash();
  long getOrdinal();
  boolean hasPublished();
  headcount.v1.PublishMark getPublished();
  headcount.v1.PublishMarkOrBuilder getPublishedOrBuilder();
}
