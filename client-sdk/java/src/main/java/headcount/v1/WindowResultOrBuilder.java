package headcount.v1;
@com.google.protobuf.Generated
public interface WindowResultOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getQuery();
  com.google.protobuf.ByteString
      getQueryBytes();
  java.lang.String getPlanHash();
  com.google.protobuf.ByteString
      getPlanHashBytes();
  boolean hasGroup();
  java.lang.String getGroup();
  com.google.protobuf.ByteString
      getGroupBytes();
  boolean hasRevision();
  int getRevision();
  int getFiringValue();
  headcount.v1.Firing getFiring();
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
  boolean hasRsvpsYes();
  long getRsvpsYes();
  boolean hasRsvpsNo();
  long getRsvpsNo();
  boolean hasRsvpsNet();
  long getRsvpsNet();
  boolean hasPeople();
  long getPeople();
  boolean hasRecords();
  long getRecords();
  java.util.List<headcount.v1.TopEntry> 
      getTopTopicsList();
  headcount.v1.TopEntry getTopTopics(int index);
  int getTopTopicsCount();
  java.util.List<? extends headcount.v1.TopEntryOrBuilder> 
      getTopTopicsOrBuilderList();
  headcount.v1.TopEntryOrBuilder getTopTopicsOrBuilder(
      int index);
  boolean hasDistinctMembers();
  headcount.v1.Estimate getDistinctMembers();
  headcount.v1.EstimateOrBuilder getDistinctMembersOrBuilder();
  boolean hasDistinctGroups();
  headcount.v1.Estimate getDistinctGroups();
  headcount.v1.EstimateOrBuilder getDistinctGroupsOrBuilder();
  boolean hasDistinctEvents();
  headcount.v1.Estimate getDistinctEvents();
  headcount.v1.EstimateOrBuilder getDistinctEventsOrBuilder();
}
