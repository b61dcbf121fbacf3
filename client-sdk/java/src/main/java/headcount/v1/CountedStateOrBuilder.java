package headcount.v1;
@com.google.protobuf.Generated
public interface CountedStateOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  int getResponseValue();
  headcount.v1.Response getResponse();
  boolean hasGuests();
  int getGuests();
  boolean hasAttributes();
  headcount.v1.CountedAttributes getAttributes();
  headcount.v1.CountedAttributesOrBuilder getAttributesOrBuilder();
}
