package headcount.v1;
@com.google.protobuf.Generated
public interface ListChannelsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.ChannelStatus> 
      getChannelsList();
  headcount.v1.ChannelStatus getChannels(int index);
  int getChannelsCount();
  java.util.List<? extends headcount.v1.ChannelStatusOrBuilder> 
      getChannelsOrBuilderList();
  headcount.v1.ChannelStatusOrBuilder getChannelsOrBuilder(
      int index);
}
