package headcount.v1;
@com.google.protobuf.Generated
public interface PublishDuplicateOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasLastSeq();
  long getLastSeq();
}
