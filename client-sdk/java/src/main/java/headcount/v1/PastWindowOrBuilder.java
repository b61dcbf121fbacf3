package headcount.v1;
@com.google.protobuf.Generated
public interface PastWindowOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getStandingQuery();
  com.google.protobuf.ByteString
      getStandingQueryBytes();
  boolean hasWindowEnd();
  com.google.protobuf.Timestamp getWindowEnd();
  com.google.protobuf.TimestampOrBuilder getWindowEndOrBuilder();
}
