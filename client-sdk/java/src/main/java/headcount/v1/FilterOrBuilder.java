package headcount.v1;
@com.google.protobuf.Generated
public interface FilterOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.util.List<headcount.v1.Response> getResponsesList();
  int getResponsesCount();
  headcount.v1.Response getResponses(int index);
  java.util.List<java.lang.Integer>
  getResponsesValueList();
  int getResponsesValue(int index);
  boolean hasGuestsMin();
  int getGuestsMin();
  boolean hasGuestsMax();
  int getGuestsMax();
  java.util.List<java.lang.String>
      getCountriesList();
  int getCountriesCount();
  java.lang.String getCountries(int index);
  com.google.protobuf.ByteString
      getCountriesBytes(int index);
  java.util.List<java.lang.String>
      getCitiesList();
  int getCitiesCount();
  java.lang.String getCities(int index);
  com.google.protobuf.ByteString
      getCitiesBytes(int index);
  java.util.List<java.lang.String>
      getTopicsList();
  int getTopicsCount();
  java.lang.String getTopics(int index);
  com.google.protobuf.ByteString
      getTopicsBytes(int index);
  java.util.List<java.lang.Long> getGroupIdsList();
  int getGroupIdsCount();
  long getGroupIds(int index);
  java.util.List<java.lang.String>
      getEventIdsList();
  int getEventIdsCount();
  java.lang.String getEventIds(int index);
  com.google.protobuf.ByteString
      getEventIdsBytes(int index);
  boolean hasBoundingBox();
  headcount.v1.BoundingBox getBoundingBox();
  headcount.v1.BoundingBoxOrBuilder getBoundingBoxOrBuilder();
}
