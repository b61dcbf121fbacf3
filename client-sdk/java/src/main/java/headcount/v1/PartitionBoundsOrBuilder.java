package headcount.v1;
@com.google.protobuf.Generated
public interface PartitionBoundsOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasPartition();
  int getPartition();
  boolean hasEarliest();
  long getEarliest();
  boolean hasEnd();
  long getEnd();
}
