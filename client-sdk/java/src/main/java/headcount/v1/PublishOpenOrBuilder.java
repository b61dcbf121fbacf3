package headcount.v1;
@com.google.protobuf.Generated
public interface PublishOpenOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.lang.String getProducerId();
  com.google.protobuf.ByteString
      getProducerIdBytes();
  int getDurabilityValue();
  headcount.v1.Durability getDurability();
}
