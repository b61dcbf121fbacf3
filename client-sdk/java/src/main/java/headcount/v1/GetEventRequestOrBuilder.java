package headcount.v1;
@com.google.protobuf.Generated
public interface GetEventRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.lang.String getEventId();
  com.google.protobuf.ByteString
      getEventIdBytes();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
