package headcount.v1;
@com.google.protobuf.Generated
public interface CheckSeenRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  int getEntityValue();
  headcount.v1.Entity getEntity();
  java.lang.String getKey();
  com.google.protobuf.ByteString
      getKeyBytes();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
