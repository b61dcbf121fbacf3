package headcount.v1;
@com.google.protobuf.Generated
public interface FetchRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getChannelValue();
  headcount.v1.Channel getChannel();
  int getPartition();
  boolean hasOffset();
  long getOffset();
  int getMaxRecords();
  boolean hasWait();
  com.google.protobuf.Duration getWait();
  com.google.protobuf.DurationOrBuilder getWaitOrBuilder();
  boolean getPayloadOnly();
}
