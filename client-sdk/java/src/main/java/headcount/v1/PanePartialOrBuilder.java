package headcount.v1;
@com.google.protobuf.Generated
public interface PanePartialOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getQuery();
  com.google.protobuf.ByteString
      getQueryBytes();
  long getPlanHash();
  long getPaneStartMs();
  long getPaneEndMs();
  boolean hasRevision();
  int getRevision();
  com.google.protobuf.ByteString getState();
}
