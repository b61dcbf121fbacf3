package headcount.v1;
@com.google.protobuf.Generated
public interface SubscribeCaughtUpOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
}
