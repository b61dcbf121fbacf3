package headcount.v1;
@com.google.protobuf.Generated
public interface GroupOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  long getGroupId();
  java.lang.String getGroupName();
  com.google.protobuf.ByteString
      getGroupNameBytes();
  java.lang.String getGroupUrlname();
  com.google.protobuf.ByteString
      getGroupUrlnameBytes();
  java.lang.String getGroupCity();
  com.google.protobuf.ByteString
      getGroupCityBytes();
  java.lang.String getGroupCountry();
  com.google.protobuf.ByteString
      getGroupCountryBytes();
  boolean hasGroupState();
  java.lang.String getGroupState();
  com.google.protobuf.ByteString
      getGroupStateBytes();
  double getGroupLat();
  double getGroupLon();
  java.util.List<java.lang.String>
      getTopicsList();
  int getTopicsCount();
  java.lang.String getTopics(int index);
  com.google.protobuf.ByteString
      getTopicsBytes(int index);
}
