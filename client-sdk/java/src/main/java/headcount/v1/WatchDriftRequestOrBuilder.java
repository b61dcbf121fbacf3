package headcount.v1;
@com.google.protobuf.Generated
public interface WatchDriftRequestOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getFeed();
  com.google.protobuf.ByteString
      getFeedBytes();
  java.util.List<headcount.v1.DriftSubject> getSubjectsList();
  int getSubjectsCount();
  headcount.v1.DriftSubject getSubjects(int index);
  java.util.List<java.lang.Integer>
  getSubjectsValueList();
  int getSubjectsValue(int index);
  java.lang.String getFromCursor();
  com.google.protobuf.ByteString
      getFromCursorBytes();
  java.lang.String getAtLeast();
  com.google.protobuf.ByteString
      getAtLeastBytes();
  boolean getFromEarliest();
}
