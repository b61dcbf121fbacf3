package headcount.v1;
@com.google.protobuf.Generated
public interface SourceGapOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasStamp();
  headcount.v1.Stamp getStamp();
  headcount.v1.StampOrBuilder getStampOrBuilder();
  boolean hasFrom();
  com.google.protobuf.Timestamp getFrom();
  com.google.protobuf.TimestampOrBuilder getFromOrBuilder();
  boolean hasTo();
  com.google.protobuf.Timestamp getTo();
  com.google.protobuf.TimestampOrBuilder getToOrBuilder();
  java.lang.String getReason();
  com.google.protobuf.ByteString
      getReasonBytes();
  long getNextOrdinal();
}
