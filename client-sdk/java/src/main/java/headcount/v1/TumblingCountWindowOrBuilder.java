package headcount.v1;
@com.google.protobuf.Generated
public interface TumblingCountWindowOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  long getRecords();
}
