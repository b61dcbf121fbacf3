package headcount.v1;
@com.google.protobuf.Generated
public interface CaughtUpOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.ViewDigest> 
      getDigestsList();
  headcount.v1.ViewDigest getDigests(int index);
  int getDigestsCount();
  java.util.List<? extends headcount.v1.ViewDigestOrBuilder> 
      getDigestsOrBuilderList();
  headcount.v1.ViewDigestOrBuilder getDigestsOrBuilder(
      int index);
  java.lang.String getAsOf();
  com.google.protobuf.ByteString
      getAsOfBytes();
}
