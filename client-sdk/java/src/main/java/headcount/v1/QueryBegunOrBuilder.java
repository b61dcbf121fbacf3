package headcount.v1;
@com.google.protobuf.Generated
public interface QueryBegunOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getQuery();
  com.google.protobuf.ByteString
      getQueryBytes();
  long getMissedToMs();
}
