package headcount.v1;
@com.google.protobuf.Generated
public interface SeekRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getName();
  com.google.protobuf.ByteString
      getNameBytes();
  boolean hasTo();
  headcount.v1.StartPosition getTo();
  headcount.v1.StartPositionOrBuilder getToOrBuilder();
  boolean getDryRun();
}
