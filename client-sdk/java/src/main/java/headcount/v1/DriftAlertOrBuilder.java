package headcount.v1;
@com.google.protobuf.Generated
public interface DriftAlertOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getSubjectValue();
  headcount.v1.DriftSubject getSubject();
  java.lang.String getMethod();
  com.google.protobuf.ByteString
      getMethodBytes();
  boolean hasBefore();
  double getBefore();
  boolean hasAfter();
  double getAfter();
  boolean hasDetectedAt();
  com.google.protobuf.Timestamp getDetectedAt();
  com.google.protobuf.TimestampOrBuilder getDetectedAtOrBuilder();
  boolean hasSecondEnd();
  com.google.protobuf.Timestamp getSecondEnd();
  com.google.protobuf.TimestampOrBuilder getSecondEndOrBuilder();
}
