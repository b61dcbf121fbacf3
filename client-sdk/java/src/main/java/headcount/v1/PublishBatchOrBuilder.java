package headcount.v1;
@com.google.protobuf.Generated
public interface PublishBatchOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.Rsvp> 
      getRsvpsList();
  headcount.v1.Rsvp getRsvps(int index);
  int getRsvpsCount();
  java.util.List<? extends headcount.v1.RsvpOrBuilder> 
      getRsvpsOrBuilderList();
  headcount.v1.RsvpOrBuilder getRsvpsOrBuilder(
      int index);
  long getFirstSeq();
}
