package headcount.v1;
@com.google.protobuf.Generated
public interface EpochBeginsOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasPartition();
  int getPartition();
  boolean hasEpoch();
  long getEpoch();
  boolean hasSourceOffset();
  long getSourceOffset();
}
