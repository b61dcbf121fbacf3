package headcount.v1;
@com.google.protobuf.Generated
public interface SettleResultOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getDeliveryId();
  com.google.protobuf.ByteString
      getDeliveryIdBytes();
  int getStatusValue();
  headcount.v1.SettleStatus getStatus();
}
