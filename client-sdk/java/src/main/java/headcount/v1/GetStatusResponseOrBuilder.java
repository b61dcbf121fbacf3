package headcount.v1;
@com.google.protobuf.Generated
public interface GetStatusResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getVersion();
  com.google.protobuf.ByteString
      getVersionBytes();
  boolean hasUptime();
  com.google.protobuf.Duration getUptime();
  com.google.protobuf.DurationOrBuilder getUptimeOrBuilder();
  java.util.List<headcount.v1.SourceStatus> 
      getSourcesList();
  headcount.v1.SourceStatus getSources(int index);
  int getSourcesCount();
  java.util.List<? extends headcount.v1.SourceStatusOrBuilder> 
      getSourcesOrBuilderList();
  headcount.v1.SourceStatusOrBuilder getSourcesOrBuilder(
      int index);
  java.util.List<headcount.v1.PartitionStatus> 
      getPartitionsList();
  headcount.v1.PartitionStatus getPartitions(int index);
  int getPartitionsCount();
  java.util.List<? extends headcount.v1.PartitionStatusOrBuilder> 
      getPartitionsOrBuilderList();
  headcount.v1.PartitionStatusOrBuilder getPartitionsOrBuilder(
      int index);
  java.util.List<headcount.v1.ChannelStatus> 
      getChannelsList();
  headcount.v1.ChannelStatus getChannels(int index);
  int getChannelsCount();
  java.util.List<? extends headcount.v1.ChannelStatusOrBuilder> 
      getChannelsOrBuilderList();
  headcount.v1.ChannelStatusOrBuilder getChannelsOrBuilder(
      int index);
  boolean hasRecords();
  headcount.v1.RecordCounts getRecords();
  headcount.v1.RecordCountsOrBuilder getRecordsOrBuilder();
  boolean hasDead();
  long getDead();
  java.util.List<java.lang.String>
      getRolesList();
  int getRolesCount();
  java.lang.String getRoles(int index);
  com.google.protobuf.ByteString
      getRolesBytes(int index);
  java.util.List<java.lang.String>
      getWarningsList();
  int getWarningsCount();
  java.lang.String getWarnings(int index);
  com.google.protobuf.ByteString
      getWarningsBytes(int index);
  boolean hasRowsLoaded();
  long getRowsLoaded();
  boolean hasMerger();
  headcount.v1.MergerStatus getMerger();
  headcount.v1.MergerStatusOrBuilder getMergerOrBuilder();
}
