package headcount.v1;
@com.google.protobuf.Generated
public interface WindowOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasSliding();
  headcount.v1.SlidingWindow getSliding();
  headcount.v1.SlidingWindowOrBuilder getSlidingOrBuilder();
  boolean hasTumbling();
  headcount.v1.TumblingWindow getTumbling();
  headcount.v1.TumblingWindowOrBuilder getTumblingOrBuilder();
  boolean hasTumblingCount();
  headcount.v1.TumblingCountWindow getTumblingCount();
  headcount.v1.TumblingCountWindowOrBuilder getTumblingCountOrBuilder();
  boolean hasAllowedLateness();
  com.google.protobuf.Duration getAllowedLateness();
  com.google.protobuf.DurationOrBuilder getAllowedLatenessOrBuilder();
  int getTimeDomainValue();
  headcount.v1.TimeDomain getTimeDomain();
  headcount.v1.Window.KindCase getKindCase();
}
