package headcount.v1;
@com.google.protobuf.Generated
public interface CreditOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getMessages();
  long getBytes();
}
