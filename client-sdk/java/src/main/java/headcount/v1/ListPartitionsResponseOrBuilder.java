package headcount.v1;
@com.google.protobuf.Generated
public interface ListPartitionsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.PartitionBounds> 
      getPartitionsList();
  headcount.v1.PartitionBounds getPartitions(int index);
  int getPartitionsCount();
  java.util.List<? extends headcount.v1.PartitionBoundsOrBuilder> 
      getPartitionsOrBuilderList();
  headcount.v1.PartitionBoundsOrBuilder getPartitionsOrBuilder(
      int index);
}
