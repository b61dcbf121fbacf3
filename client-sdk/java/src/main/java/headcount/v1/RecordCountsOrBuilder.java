package headcount.v1;
@com.google.protobuf.Generated
public interface RecordCountsOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasRecords();
  long getRecords();
  boolean hasNew();
  long getNew();
  boolean hasChanges();
  long getChanges();
  boolean hasEchoes();
  long getEchoes();
  boolean hasOutdated();
  long getOutdated();
  boolean hasLate();
  long getLate();
}
