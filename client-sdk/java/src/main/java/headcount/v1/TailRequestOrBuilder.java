package headcount.v1;
@com.google.protobuf.Generated
public interface TailRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getChannelValue();
  headcount.v1.Channel getChannel();
  boolean hasFromEarliest();
  boolean getFromEarliest();
  boolean hasFromTime();
  com.google.protobuf.Timestamp getFromTime();
  com.google.protobuf.TimestampOrBuilder getFromTimeOrBuilder();
  boolean hasFromCursor();
  java.lang.String getFromCursor();
  com.google.protobuf.ByteString
      getFromCursorBytes();
  java.util.List<java.lang.Integer> getPartitionsList();
  int getPartitionsCount();
  int getPartitions(int index);
  boolean getPayloadOnly();
  boolean getUntilCaughtUp();
  headcount.v1.TailRequest.StartCase getStartCase();
}
