package headcount.v1;
@com.google.protobuf.Generated
public interface StreamRsvpsResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.RsvpHistoryEntry> 
      getRsvpsList();
  headcount.v1.RsvpHistoryEntry getRsvps(int index);
  int getRsvpsCount();
  java.util.List<? extends headcount.v1.RsvpHistoryEntryOrBuilder> 
      getRsvpsOrBuilderList();
  headcount.v1.RsvpHistoryEntryOrBuilder getRsvpsOrBuilder(
      int index);
}
