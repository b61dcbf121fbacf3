package headcount.v1;
@com.google.protobuf.Generated
public interface EraseMemberResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasRowsRedacted();
  long getRowsRedacted();
  boolean hasLogsAgedOutAt();
  com.google.protobuf.Timestamp getLogsAgedOutAt();
  com.google.protobuf.TimestampOrBuilder getLogsAgedOutAtOrBuilder();
}
