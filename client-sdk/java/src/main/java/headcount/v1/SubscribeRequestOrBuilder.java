package headcount.v1;
@com.google.protobuf.Generated
public interface SubscribeRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasOpen();
  headcount.v1.SubscribeOpen getOpen();
  headcount.v1.SubscribeOpenOrBuilder getOpenOrBuilder();
  boolean hasCredit();
  headcount.v1.Credit getCredit();
  headcount.v1.CreditOrBuilder getCreditOrBuilder();
  boolean hasAck();
  headcount.v1.Ack getAck();
  headcount.v1.AckOrBuilder getAckOrBuilder();
  boolean hasNack();
  headcount.v1.NackDeliveries getNack();
  headcount.v1.NackDeliveriesOrBuilder getNackOrBuilder();
  boolean hasExtend();
  headcount.v1.ExtendDeliveries getExtend();
  headcount.v1.ExtendDeliveriesOrBuilder getExtendOrBuilder();
  boolean hasDrain();
  headcount.v1.Drain getDrain();
  headcount.v1.DrainOrBuilder getDrainOrBuilder();
  headcount.v1.SubscribeRequest.KindCase getKindCase();
}
