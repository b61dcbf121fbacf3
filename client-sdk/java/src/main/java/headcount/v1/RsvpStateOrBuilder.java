package headcount.v1;
@com.google.protobuf.Generated
public interface RsvpStateOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  long getRsvpId();
  int getResponseValue();
  headcount.v1.Response getResponse();
  boolean hasGuests();
  int getGuests();
  long getMemberId();
  java.lang.String getEventId();
  com.google.protobuf.ByteString
      getEventIdBytes();
  long getGroupId();
  long getMtimeMs();
  long getVersion();
}
