package headcount.v1;
@com.google.protobuf.Generated
public interface PublishSkipOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getProducerId();
  com.google.protobuf.ByteString
      getProducerIdBytes();
  long getSettledSeq();
  java.util.List<java.lang.Long> getSeqsList();
  int getSeqsCount();
  long getSeqs(int index);
}
