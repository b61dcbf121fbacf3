package headcount.v1;
@com.google.protobuf.Generated
public interface PublishResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.PublishResult> 
      getResultsList();
  headcount.v1.PublishResult getResults(int index);
  int getResultsCount();
  java.util.List<? extends headcount.v1.PublishResultOrBuilder> 
      getResultsOrBuilderList();
  headcount.v1.PublishResultOrBuilder getResultsOrBuilder(
      int index);
}
