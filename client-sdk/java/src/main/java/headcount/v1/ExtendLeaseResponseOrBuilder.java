package headcount.v1;
@com.google.protobuf.Generated
public interface ExtendLeaseResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.SettleResult> 
      getResultsList();
  headcount.v1.SettleResult getResults(int index);
  int getResultsCount();
  java.util.List<? extends headcount.v1.SettleResultOrBuilder> 
      getResultsOrBuilderList();
  headcount.v1.SettleResultOrBuilder getResultsOrBuilder(
      int index);
}
