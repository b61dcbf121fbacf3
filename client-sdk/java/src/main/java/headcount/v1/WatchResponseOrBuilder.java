package headcount.v1;
@com.google.protobuf.Generated
public interface WatchResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.WindowResult> 
      getResultsList();
  headcount.v1.WindowResult getResults(int index);
  int getResultsCount();
  java.util.List<? extends headcount.v1.WindowResultOrBuilder> 
      getResultsOrBuilderList();
  headcount.v1.WindowResultOrBuilder getResultsOrBuilder(
      int index);
  java.lang.String getTag();
  com.google.protobuf.ByteString
      getTagBytes();
  java.lang.String getCursor();
  com.google.protobuf.ByteString
      getCursorBytes();
  boolean hasWatermark();
  com.google.protobuf.Timestamp getWatermark();
  com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder();
  boolean getCaughtUp();
  boolean getEnded();
  int getEndValue();
  headcount.v1.WatchEnd getEnd();
  boolean getMore();
}
