package headcount.v1;
@com.google.protobuf.Generated
public interface FetchResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.PositionedRecord> 
      getRecordsList();
  headcount.v1.PositionedRecord getRecords(int index);
  int getRecordsCount();
  java.util.List<? extends headcount.v1.PositionedRecordOrBuilder> 
      getRecordsOrBuilderList();
  headcount.v1.PositionedRecordOrBuilder getRecordsOrBuilder(
      int index);
  boolean hasNext();
  long getNext();
  boolean hasEarliest();
  long getEarliest();
  boolean hasEnd();
  long getEnd();
}
