package headcount.v1;
@com.google.protobuf.Generated
public interface ResolveOffsetResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.PartitionOffset> 
      getOffsetsList();
  headcount.v1.PartitionOffset getOffsets(int index);
  int getOffsetsCount();
  java.util.List<? extends headcount.v1.PartitionOffsetOrBuilder> 
      getOffsetsOrBuilderList();
  headcount.v1.PartitionOffsetOrBuilder getOffsetsOrBuilder(
      int index);
  java.lang.String getCursor();
  com.google.protobuf.ByteString
      getCursorBytes();
}
