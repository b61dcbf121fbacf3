package headcount.v1;
@com.google.protobuf.Generated
public interface PublishStreamResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasOpened();
  headcount.v1.PublishOpened getOpened();
  headcount.v1.PublishOpenedOrBuilder getOpenedOrBuilder();
  boolean hasResults();
  headcount.v1.PublishResults getResults();
  headcount.v1.PublishResultsOrBuilder getResultsOrBuilder();
  boolean hasCredit();
  int getCredit();
  headcount.v1.PublishStreamResponse.KindCase getKindCase();
}
