package headcount.v1;
@com.google.protobuf.Generated
public interface GetBacklogResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  boolean hasPending();
  long getPending();
  boolean hasLeased();
  long getLeased();
  boolean hasParked();
  long getParked();
  boolean hasOldestAge();
  com.google.protobuf.Duration getOldestAge();
  com.google.protobuf.DurationOrBuilder getOldestAgeOrBuilder();
}
