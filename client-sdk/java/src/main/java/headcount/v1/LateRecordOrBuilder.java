package headcount.v1;
@com.google.protobuf.Generated
public interface LateRecordOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getQuery();
  com.google.protobuf.ByteString
      getQueryBytes();
  boolean hasOffset();
  long getOffset();
  boolean hasStamp();
  headcount.v1.Stamp getStamp();
  headcount.v1.StampOrBuilder getStampOrBuilder();
  boolean hasRsvp();
  headcount.v1.Rsvp getRsvp();
  headcount.v1.RsvpOrBuilder getRsvpOrBuilder();
  boolean hasWindowEnd();
  com.google.protobuf.Timestamp getWindowEnd();
  com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder();
  boolean hasLateBy();
  com.google.protobuf.Duration getLateBy();
  com.google.protobuf.DurationOrBuilder getLateByOrBuilder();
}
