package headcount.v1;
@com.google.protobuf.Generated
public interface SyncResponseOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  java.lang.String getCursor();
  com.google.protobuf.ByteString
      getCursorBytes();
  boolean hasRows();
  headcount.v1.SyncRows getRows();
  headcount.v1.SyncRowsOrBuilder getRowsOrBuilder();
  boolean hasSnapshotComplete();
  headcount.v1.SnapshotComplete getSnapshotComplete();
  headcount.v1.SnapshotCompleteOrBuilder getSnapshotCompleteOrBuilder();
  boolean hasCaughtUp();
  headcount.v1.CaughtUp getCaughtUp();
  headcount.v1.CaughtUpOrBuilder getCaughtUpOrBuilder();
  boolean hasReset();
  headcount.v1.SyncReset getReset();
  headcount.v1.SyncResetOrBuilder getResetOrBuilder();
  boolean hasProgress();
  headcount.v1.SyncProgress getProgress();
  headcount.v1.SyncProgressOrBuilder getProgressOrBuilder();
  headcount.v1.SyncResponse.KindCase getKindCase();
}
