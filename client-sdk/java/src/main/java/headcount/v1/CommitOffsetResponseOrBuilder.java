package headcount.v1;
@com.google.protobuf.Generated
public interface CommitOffsetResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasOffset();
  long getOffset();
}
