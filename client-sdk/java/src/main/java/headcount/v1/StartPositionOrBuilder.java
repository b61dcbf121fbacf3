package headcount.v1;
@com.google.protobuf.Generated
public interface StartPositionOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasEarliest();
  boolean getEarliest();
  boolean hasLatest();
  boolean getLatest();
  boolean hasTime();
  com.google.protobuf.Timestamp getTime();
  com.google.protobuf.TimestampOrBuilder getTimeOrBuilder();
  boolean hasCursor();
  java.lang.String getCursor();
  com.google.protobuf.ByteString
      getCursorBytes();
  headcount.v1.StartPosition.PositionCase getPositionCase();
}
