package headcount.v1;
@com.google.protobuf.Generated
public interface AggregatesOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasTopTopics();
  int getTopTopics();
  boolean getDistinctMembers();
  boolean getDistinctGroups();
  boolean getDistinctEvents();
  int getDistinctMethodValue();
  headcount.v1.DistinctMethod getDistinctMethod();
}
