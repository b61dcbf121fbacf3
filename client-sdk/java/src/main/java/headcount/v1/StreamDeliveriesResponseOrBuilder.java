package headcount.v1;
@com.google.protobuf.Generated
public interface StreamDeliveriesResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasOpened();
  headcount.v1.SubscribeOpened getOpened();
  headcount.v1.SubscribeOpenedOrBuilder getOpenedOrBuilder();
  boolean hasDeliveries();
  headcount.v1.DeliveryBatch getDeliveries();
  headcount.v1.DeliveryBatchOrBuilder getDeliveriesOrBuilder();
  boolean hasProgress();
  headcount.v1.SubscribeProgress getProgress();
  headcount.v1.SubscribeProgressOrBuilder getProgressOrBuilder();
  boolean hasCaughtUp();
  headcount.v1.SubscribeCaughtUp getCaughtUp();
  headcount.v1.SubscribeCaughtUpOrBuilder getCaughtUpOrBuilder();
  boolean hasFellBehind();
  headcount.v1.SubscribeFellBehind getFellBehind();
  headcount.v1.SubscribeFellBehindOrBuilder getFellBehindOrBuilder();
  boolean hasDrain();
  headcount.v1.Drain getDrain();
  headcount.v1.DrainOrBuilder getDrainOrBuilder();
  headcount.v1.StreamDeliveriesResponse.KindCase getKindCase();
}
