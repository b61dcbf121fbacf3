package headcount.v1;
@com.google.protobuf.Generated
public interface GetSubscriptionRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getName();
  com.google.protobuf.ByteString
      getNameBytes();
}
