package headcount.v1;
@com.google.protobuf.Generated
public interface DeliveryBatchOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.Delivery> 
      getDeliveriesList();
  headcount.v1.Delivery getDeliveries(int index);
  int getDeliveriesCount();
  java.util.List<? extends headcount.v1.DeliveryOrBuilder> 
      getDeliveriesOrBuilderList();
  headcount.v1.DeliveryOrBuilder getDeliveriesOrBuilder(
      int index);
}
