package headcount.v1;
@com.google.protobuf.Generated
public interface SyncRowsOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.ViewRow> 
      getRowsList();
  headcount.v1.ViewRow getRows(int index);
  int getRowsCount();
  java.util.List<? extends headcount.v1.ViewRowOrBuilder> 
      getRowsOrBuilderList();
  headcount.v1.ViewRowOrBuilder getRowsOrBuilder(
      int index);
  boolean getFromScan();
}
