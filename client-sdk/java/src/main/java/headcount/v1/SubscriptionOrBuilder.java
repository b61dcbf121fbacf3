package headcount.v1;
@com.google.protobuf.Generated
public interface SubscriptionOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getName();
  com.google.protobuf.ByteString
      getNameBytes();
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getChannelValue();
  headcount.v1.Channel getChannel();
  boolean hasFilter();
  headcount.v1.Filter getFilter();
  headcount.v1.FilterOrBuilder getFilterOrBuilder();
  int getOrderValue();
  headcount.v1.DeliveryOrder getOrder();
  int getAttemptsMax();
  boolean hasBackoff();
  headcount.v1.Backoff getBackoff();
  headcount.v1.BackoffOrBuilder getBackoffOrBuilder();
  boolean hasLease();
  com.google.protobuf.Duration getLease();
  com.google.protobuf.DurationOrBuilder getLeaseOrBuilder();
  boolean hasSessionGrace();
  com.google.protobuf.Duration getSessionGrace();
  com.google.protobuf.DurationOrBuilder getSessionGraceOrBuilder();
  java.lang.String getEtag();
  com.google.protobuf.ByteString
      getEtagBytes();
  int getOnGoneValue();
  headcount.v1.PositionGonePolicy getOnGone();
  java.lang.String getPushTarget();
  com.google.protobuf.ByteString
      getPushTargetBytes();
}
