package headcount.v1;
@com.google.protobuf.Generated
public interface ChannelStatusOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getChannelValue();
  headcount.v1.Channel getChannel();
  java.util.List<headcount.v1.PartitionBounds> 
      getPartitionsList();
  headcount.v1.PartitionBounds getPartitions(int index);
  int getPartitionsCount();
  java.util.List<? extends headcount.v1.PartitionBoundsOrBuilder> 
      getPartitionsOrBuilderList();
  headcount.v1.PartitionBoundsOrBuilder getPartitionsOrBuilder(
      int index);
}
