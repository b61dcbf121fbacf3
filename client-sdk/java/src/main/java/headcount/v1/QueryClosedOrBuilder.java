package headcount.v1;
@com.google.protobuf.Generated
public interface QueryClosedOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getQuery();
  com.google.protobuf.ByteString
      getQueryBytes();
  long getSince();
  long getOffset();
  boolean getTooManyGroups();
}
