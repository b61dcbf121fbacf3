package headcount.v1;
@com.google.protobuf.Generated
public interface AnswerEnvelopeOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasWindowStart();
  com.google.protobuf.Timestamp getWindowStart();
  com.google.protobuf.TimestampOrBuilder getWindowStartOrBuilder();
  boolean hasWindowEnd();
  com.google.protobuf.Timestamp getWindowEnd();
  com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder();
  java.lang.String getAsOf();
  com.google.protobuf.ByteString
      getAsOfBytes();
  boolean hasShedFraction();
  double getShedFraction();
  boolean hasExact();
  boolean getExact();
  boolean hasWhole();
  boolean getWhole();
  boolean hasGross();
  boolean getGross();
  boolean hasWatermark();
  com.google.protobuf.Timestamp getWatermark();
  com.google.protobuf.TimestampOrBuilder getWatermarkOrBuilder();
  int getUnitValue();
  headcount.v1.Unit getUnit();
}
