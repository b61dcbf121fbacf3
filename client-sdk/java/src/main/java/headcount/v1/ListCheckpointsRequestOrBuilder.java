package headcount.v1;
@com.google.protobuf.Generated
public interface ListCheckpointsRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
}
