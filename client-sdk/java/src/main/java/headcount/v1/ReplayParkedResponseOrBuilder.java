package headcount.v1;
@com.google.protobuf.Generated
public interface ReplayParkedResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasReplayed();
  long getReplayed();
}
