package headcount.v1;
@com.google.protobuf.Generated
public interface ResolveOffsetRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getChannelValue();
  headcount.v1.Channel getChannel();
  boolean hasTime();
  com.google.protobuf.Timestamp getTime();
  com.google.protobuf.TimestampOrBuilder getTimeOrBuilder();
}
