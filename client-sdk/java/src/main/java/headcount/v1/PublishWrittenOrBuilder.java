package headcount.v1;
@com.google.protobuf.Generated
public interface PublishWrittenOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasPartition();
  int getPartition();
  boolean hasOffset();
  long getOffset();
}
