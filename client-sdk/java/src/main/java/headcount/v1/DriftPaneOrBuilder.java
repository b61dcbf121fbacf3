package headcount.v1;
@com.google.protobuf.Generated
public interface DriftPaneOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  com.google.protobuf.ByteString getState();
}
