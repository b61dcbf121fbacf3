package headcount.v1;
@com.google.protobuf.Generated
public interface CatalogQueryOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getName();
  com.google.protobuf.ByteString
      getNameBytes();
  boolean hasDefinition();
  headcount.v1.QueryDefinition getDefinition();
  headcount.v1.QueryDefinitionOrBuilder getDefinitionOrBuilder();
  long getSince();
  java.util.List<java.lang.Long> getFromOffsetsList();
  int getFromOffsetsCount();
  long getFromOffsets(int index);
  java.util.List<java.lang.Long> getUntilOffsetsList();
  int getUntilOffsetsCount();
  long getUntilOffsets(int index);
}
