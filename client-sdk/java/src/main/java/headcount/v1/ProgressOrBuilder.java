package headcount.v1;
@com.google.protobuf.Generated
public interface ProgressOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasPartition();
  int getPartition();
  boolean hasNextOffset();
  long getNextOffset();
  long getWatermarkMs();
  long getStreamTimeMs();
  boolean hasCounts();
  headcount.v1.RecordCounts getCounts();
  headcount.v1.RecordCountsOrBuilder getCountsOrBuilder();
  boolean getEnded();
  boolean getInexact();
  boolean getMore();
  long getQueryRevision();
}
