package headcount.v1;
@com.google.protobuf.Generated
public interface ListParkedResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.ParkedMessage> 
      getMessagesList();
  headcount.v1.ParkedMessage getMessages(int index);
  int getMessagesCount();
  java.util.List<? extends headcount.v1.ParkedMessageOrBuilder> 
      getMessagesOrBuilderList();
  headcount.v1.ParkedMessageOrBuilder getMessagesOrBuilder(
      int index);
  java.lang.String getNextPageToken();
  com.google.protobuf.ByteString
      getNextPageTokenBytes();
}
