package headcount.v1;
@com.google.protobuf.Generated
public interface StreamResultsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.WindowResult> 
      getResultsList();
  headcount.v1.WindowResult getResults(int index);
  int getResultsCount();
  java.util.List<? extends headcount.v1.WindowResultOrBuilder> 
      getResultsOrBuilderList();
  headcount.v1.WindowResultOrBuilder getResultsOrBuilder(
      int index);
}
