package headcount.v1;
@com.google.protobuf.Generated
public interface EstimateOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasEstimate();
  double getEstimate();
  boolean hasLower();
  double getLower();
  boolean hasUpper();
  double getUpper();
  boolean hasConfidence();
  double getConfidence();
  boolean hasExact();
  boolean getExact();
  java.lang.String getMethod();
  com.google.protobuf.ByteString
      getMethodBytes();
}
