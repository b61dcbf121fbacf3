package headcount.v1;
@com.google.protobuf.Generated
public interface CheckpointStatusOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getOwner();
  com.google.protobuf.ByteString
      getOwnerBytes();
  boolean hasEpoch();
  long getEpoch();
  boolean hasSequence();
  long getSequence();
  boolean hasNextOffset();
  long getNextOffset();
  boolean hasTakenAt();
  com.google.protobuf.Timestamp getTakenAt();
  com.google.protobuf.TimestampOrBuilder getTakenAtOrBuilder();
  boolean hasBytes();
  long getBytes();
  java.lang.String getStateHash();
  com.google.protobuf.ByteString
      getStateHashBytes();
}
