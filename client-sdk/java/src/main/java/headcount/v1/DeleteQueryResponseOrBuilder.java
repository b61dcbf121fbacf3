package headcount.v1;
@com.google.protobuf.Generated
public interface DeleteQueryResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
}
