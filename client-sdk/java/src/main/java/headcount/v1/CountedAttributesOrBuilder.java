package headcount.v1;
@com.google.protobuf.Generated
public interface CountedAttributesOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getEventId();
  com.google.protobuf.ByteString
      getEventIdBytes();
  long getGroupId();
  java.lang.String getCountry();
  com.google.protobuf.ByteString
      getCountryBytes();
  java.lang.String getCity();
  com.google.protobuf.ByteString
      getCityBytes();
  java.util.List<java.lang.String>
      getTopicsList();
  int getTopicsCount();
  java.lang.String getTopics(int index);
  com.google.protobuf.ByteString
      getTopicsBytes(int index);
  boolean hasLat();
  double getLat();
  boolean hasLon();
  double getLon();
}
