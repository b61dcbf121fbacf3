package headcount.v1;
@com.google.protobuf.Generated
public interface ViewDigestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getViewValue();
  headcount.v1.View getView();
  boolean hasRows();
  long getRows();
  boolean hasDigest();
  long getDigest();
}
