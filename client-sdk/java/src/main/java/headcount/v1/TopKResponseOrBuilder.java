package headcount.v1;
@com.google.protobuf.Generated
public interface TopKResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.TopEntry> 
      getEntriesList();
  headcount.v1.TopEntry getEntries(int index);
  int getEntriesCount();
  java.util.List<? extends headcount.v1.TopEntryOrBuilder> 
      getEntriesOrBuilderList();
  headcount.v1.TopEntryOrBuilder getEntriesOrBuilder(
      int index);
  boolean hasEnvelope();
  headcount.v1.AnswerEnvelope getEnvelope();
  headcount.v1.AnswerEnvelopeOrBuilder getEnvelopeOrBuilder();
  int getUnitValue();
  headcount.v1.Unit getUnit();
}
