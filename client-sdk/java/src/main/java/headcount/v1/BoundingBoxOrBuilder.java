package headcount.v1;
@com.google.protobuf.Generated
public interface BoundingBoxOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  double getSouth();
  double getWest();
  double getNorth();
  double getEast();
}
