package headcount.v1;
@com.google.protobuf.Generated
public interface PublishRejectedOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.FieldViolation> 
      getViolationsList();
  headcount.v1.FieldViolation getViolations(int index);
  int getViolationsCount();
  java.util.List<? extends headcount.v1.FieldViolationOrBuilder> 
      getViolationsOrBuilderList();
  headcount.v1.FieldViolationOrBuilder getViolationsOrBuilder(
      int index);
}
