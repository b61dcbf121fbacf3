package headcount.v1;
@com.google.protobuf.Generated
public interface CatalogTakenOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasCatalog();
  headcount.v1.QueryCatalog getCatalog();
  headcount.v1.QueryCatalogOrBuilder getCatalogOrBuilder();
  boolean getEnded();
  long getOffset();
  java.util.List<headcount.v1.QueryBegun> 
      getBegunList();
  headcount.v1.QueryBegun getBegun(int index);
  int getBegunCount();
  java.util.List<? extends headcount.v1.QueryBegunOrBuilder> 
      getBegunOrBuilderList();
  headcount.v1.QueryBegunOrBuilder getBegunOrBuilder(
      int index);
}
