package headcount.v1;
@com.google.protobuf.Generated
public interface QueryCatalogOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  long getRevision();
  java.util.List<headcount.v1.CatalogQuery> 
      getQueriesList();
  headcount.v1.CatalogQuery getQueries(int index);
  int getQueriesCount();
  java.util.List<? extends headcount.v1.CatalogQueryOrBuilder> 
      getQueriesOrBuilderList();
  headcount.v1.CatalogQueryOrBuilder getQueriesOrBuilder(
      int index);
}
