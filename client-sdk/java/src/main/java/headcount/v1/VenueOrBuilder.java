package headcount.v1;
@com.google.protobuf.Generated
public interface VenueOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  long getVenueId();
  java.lang.String getVenueName();
  com.google.protobuf.ByteString
      getVenueNameBytes();
  double getLat();
  double getLon();
}
