package headcount.v1;
@com.google.protobuf.Generated
public interface ViewRowOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getViewValue();
  headcount.v1.View getView();
  java.lang.String getKey();
  com.google.protobuf.ByteString
      getKeyBytes();
  int getTombstoneValue();
  headcount.v1.Tombstone getTombstone();
  boolean hasRsvpsYes();
  long getRsvpsYes();
  boolean hasPeople();
  long getPeople();
  boolean hasLastChangeMs();
  long getLastChangeMs();
  boolean hasRsvp();
  headcount.v1.RsvpState getRsvp();
  headcount.v1.RsvpStateOrBuilder getRsvpOrBuilder();
}
