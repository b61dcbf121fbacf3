package headcount.v1;
@com.google.protobuf.Generated
public interface SyncRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.util.List<headcount.v1.View> getViewsList();
  int getViewsCount();
  headcount.v1.View getViews(int index);
  java.util.List<java.lang.Integer>
  getViewsValueList();
  int getViewsValue(int index);
  java.lang.String getCursor();
  com.google.protobuf.ByteString
      getCursorBytes();
  boolean getUntilCaughtUp();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
}
