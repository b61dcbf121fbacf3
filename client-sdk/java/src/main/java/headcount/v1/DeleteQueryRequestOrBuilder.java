package headcount.v1;
@com.google.protobuf.Generated
public interface DeleteQueryRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.lang.String getName();
  com.google.protobuf.ByteString
      getNameBytes();
  java.lang.String getEtag();
  com.google.protobuf.ByteString
      getEtagBytes();
}
