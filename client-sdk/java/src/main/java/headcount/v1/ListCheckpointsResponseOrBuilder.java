package headcount.v1;
@com.google.protobuf.Generated
public interface ListCheckpointsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.CheckpointStatus> 
      getCheckpointsList();
  headcount.v1.CheckpointStatus getCheckpoints(int index);
  int getCheckpointsCount();
  java.util.List<? extends headcount.v1.CheckpointStatusOrBuilder> 
      getCheckpointsOrBuilderList();
  headcount.v1.CheckpointStatusOrBuilder getCheckpointsOrBuilder(
      int index);
}
