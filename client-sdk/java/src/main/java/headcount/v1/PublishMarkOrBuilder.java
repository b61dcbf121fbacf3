package headcount.v1;
@com.google.protobuf.Generated
public interface PublishMarkOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getProducerId();
  com.google.protobuf.ByteString
      getProducerIdBytes();
  long getSeq();
  long getSettledSeq();
}
