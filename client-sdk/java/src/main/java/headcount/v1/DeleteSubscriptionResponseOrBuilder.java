package headcount.v1;
@com.google.protobuf.Generated
public interface DeleteSubscriptionResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
}
