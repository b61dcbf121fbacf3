package headcount.v1;
@com.google.protobuf.Generated
public interface TopEntryOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getKey();
  com.google.protobuf.ByteString
      getKeyBytes();
  boolean hasRsvpsYes();
  long getRsvpsYes();
  boolean hasPeople();
  long getPeople();
}
