package headcount.v1;
@com.google.protobuf.Generated
public interface StampOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSource();
  com.google.protobuf.ByteString
      getSourceBytes();
  long getWatermarkMs();
  long getStreamTimeMs();
}
