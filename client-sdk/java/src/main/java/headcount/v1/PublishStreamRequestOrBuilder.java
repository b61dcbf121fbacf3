package headcount.v1;
@com.google.protobuf.Generated
public interface PublishStreamRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasOpen();
  headcount.v1.PublishOpen getOpen();
  headcount.v1.PublishOpenOrBuilder getOpenOrBuilder();
  boolean hasBatch();
  headcount.v1.PublishBatch getBatch();
  headcount.v1.PublishBatchOrBuilder getBatchOrBuilder();
  headcount.v1.PublishStreamRequest.KindCase getKindCase();
}
