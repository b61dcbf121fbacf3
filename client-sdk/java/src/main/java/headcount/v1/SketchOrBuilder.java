package headcount.v1;
@com.google.protobuf.Generated
public interface SketchOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getMethod();
  com.google.protobuf.ByteString
      getMethodBytes();
  boolean hasFormatVersion();
  int getFormatVersion();
  com.google.protobuf.ByteString getState();
}
