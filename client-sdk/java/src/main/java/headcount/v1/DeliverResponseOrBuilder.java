package headcount.v1;
@com.google.protobuf.Generated
public interface DeliverResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<java.lang.String>
      getAcknowledgedList();
  int getAcknowledgedCount();
  java.lang.String getAcknowledged(int index);
  com.google.protobuf.ByteString
      getAcknowledgedBytes(int index);
  java.util.List<headcount.v1.NackDeliveries> 
      getNacksList();
  headcount.v1.NackDeliveries getNacks(int index);
  int getNacksCount();
  java.util.List<? extends headcount.v1.NackDeliveriesOrBuilder> 
      getNacksOrBuilderList();
  headcount.v1.NackDeliveriesOrBuilder getNacksOrBuilder(
      int index);
}
