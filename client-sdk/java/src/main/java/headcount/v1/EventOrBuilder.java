package headcount.v1;
@com.google.protobuf.Generated
public interface EventOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getEventId();
  com.google.protobuf.ByteString
      getEventIdBytes();
  java.lang.String getEventName();
  com.google.protobuf.ByteString
      getEventNameBytes();
  java.lang.String getEventUrl();
  com.google.protobuf.ByteString
      getEventUrlBytes();
  boolean hasTime();
  com.google.protobuf.Timestamp getTime();
  com.google.protobuf.TimestampOrBuilder getTimeOrBuilder();
}
