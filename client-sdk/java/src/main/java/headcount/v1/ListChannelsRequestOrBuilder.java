package headcount.v1;
@com.google.protobuf.Generated
public interface ListChannelsRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
}
