package headcount.v1;
@com.google.protobuf.Generated
public interface SubscribeOpenedOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getSessionToken();
  com.google.protobuf.ByteString
      getSessionTokenBytes();
  boolean hasCreditMessagesMax();
  int getCreditMessagesMax();
  boolean hasCreditBytesMax();
  long getCreditBytesMax();
  boolean hasLease();
  com.google.protobuf.Duration getLease();
  com.google.protobuf.DurationOrBuilder getLeaseOrBuilder();
  boolean hasSessionGrace();
  com.google.protobuf.Duration getSessionGrace();
  com.google.protobuf.DurationOrBuilder getSessionGraceOrBuilder();
  boolean hasProgressInterval();
  com.google.protobuf.Duration getProgressInterval();
  com.google.protobuf.DurationOrBuilder getProgressIntervalOrBuilder();
}
