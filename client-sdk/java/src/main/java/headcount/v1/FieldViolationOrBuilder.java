package headcount.v1;
@com.google.protobuf.Generated
public interface FieldViolationOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getField();
  com.google.protobuf.ByteString
      getFieldBytes();
  java.lang.String getDescription();
  com.google.protobuf.ByteString
      getDescriptionBytes();
}
