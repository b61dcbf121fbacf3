package headcount.v1;
@com.google.protobuf.Generated
public interface SeekResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasRedelivered();
  long getRedelivered();
  boolean hasSkipped();
  long getSkipped();
  java.lang.String getCursor();
  com.google.protobuf.ByteString
      getCursorBytes();
}
