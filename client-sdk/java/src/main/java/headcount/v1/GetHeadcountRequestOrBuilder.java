package headcount.v1;
@com.google.protobuf.Generated
public interface GetHeadcountRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
