package headcount.v1;
@com.google.protobuf.Generated
public interface PartitionOffsetOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasPartition();
  int getPartition();
  boolean hasOffset();
  long getOffset();
}
