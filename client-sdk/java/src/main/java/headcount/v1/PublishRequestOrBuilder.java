package headcount.v1;
@com.google.protobuf.Generated
public interface PublishRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.util.List<headcount.v1.Rsvp> 
      getRsvpsList();
  headcount.v1.Rsvp getRsvps(int index);
  int getRsvpsCount();
  java.util.List<? extends headcount.v1.RsvpOrBuilder> 
      getRsvpsOrBuilderList();
  headcount.v1.RsvpOrBuilder getRsvpsOrBuilder(
      int index);
  int getDurabilityValue();
  headcount.v1.Durability getDurability();
  java.lang.String getProducerId();
  com.google.protobuf.ByteString
      getProducerIdBytes();
  long getSeq();
}
