package headcount.v1;
@com.google.protobuf.Generated
public interface RsvpOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  long getRsvpId();
  int getResponseValue();
  headcount.v1.Response getResponse();
  boolean hasGuests();
  int getGuests();
  boolean hasMtime();
  com.google.protobuf.Timestamp getMtime();
  com.google.protobuf.TimestampOrBuilder getMtimeOrBuilder();
  boolean hasMember();
  headcount.v1.Member getMember();
  headcount.v1.MemberOrBuilder getMemberOrBuilder();
  boolean hasEvent();
  headcount.v1.Event getEvent();
  headcount.v1.EventOrBuilder getEventOrBuilder();
  boolean hasGroup();
  headcount.v1.Group getGroup();
  headcount.v1.GroupOrBuilder getGroupOrBuilder();
  boolean hasVenue();
  headcount.v1.Venue getVenue();
  headcount.v1.VenueOrBuilder getVenueOrBuilder();
  java.lang.String getVisibility();
  com.google.protobuf.ByteString
      getVisibilityBytes();
}
