package headcount.v1;
@com.google.protobuf.Generated
public interface QueryDefinitionOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasFilter();
  headcount.v1.Filter getFilter();
  headcount.v1.FilterOrBuilder getFilterOrBuilder();
  boolean hasWindow();
  headcount.v1.Window getWindow();
  headcount.v1.WindowOrBuilder getWindowOrBuilder();
  int getGroupByValue();
  headcount.v1.Dimension getGroupBy();
  boolean hasAggregates();
  headcount.v1.Aggregates getAggregates();
  headcount.v1.AggregatesOrBuilder getAggregatesOrBuilder();
}
