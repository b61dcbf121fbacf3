package headcount.v1;
@com.google.protobuf.Generated
public interface GetCommittedOffsetsRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getChannelValue();
  headcount.v1.Channel getChannel();
  java.lang.String getGroup();
  com.google.protobuf.ByteString
      getGroupBytes();
}
