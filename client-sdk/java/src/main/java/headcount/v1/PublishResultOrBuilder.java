package headcount.v1;
@com.google.protobuf.Generated
public interface PublishResultOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasWritten();
  headcount.v1.PublishWritten getWritten();
  headcount.v1.PublishWrittenOrBuilder getWrittenOrBuilder();
  boolean hasDuplicate();
  headcount.v1.PublishDuplicate getDuplicate();
  headcount.v1.PublishDuplicateOrBuilder getDuplicateOrBuilder();
  boolean hasRejected();
  headcount.v1.PublishRejected getRejected();
  headcount.v1.PublishRejectedOrBuilder getRejectedOrBuilder();
  boolean hasSeq();
  long getSeq();
  headcount.v1.PublishResult.OutcomeCase getOutcomeCase();
}
