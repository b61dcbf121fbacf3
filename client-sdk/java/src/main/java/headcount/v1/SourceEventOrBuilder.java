package headcount.v1;
@com.google.protobuf.Generated
public interface SourceEventOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasStamp();
  headcount.v1.Stamp getStamp();
  headcount.v1.StampOrBuilder getStampOrBuilder();
  int getKindValue();
  headcount.v1.SourceEventKind getKind();
  long getNextOrdinal();
}
