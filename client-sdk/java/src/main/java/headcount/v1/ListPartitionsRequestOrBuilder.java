package headcount.v1;
@com.google.protobuf.Generated
public interface ListPartitionsRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getChannelValue();
  headcount.v1.Channel getChannel();
}
