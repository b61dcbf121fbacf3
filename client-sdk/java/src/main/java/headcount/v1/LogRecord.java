package headcount.v1;
@com.google.protobuf.Generated
public final class LogRecord extends
    com.google.protobuf.GeneratedMessage implements
    LogRecordOrBuilder {
private static final long serialVersionUID = 0L;
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "LogRecord");
  }
  private LogRecord(com.google.protobuf.GeneratedMessage.Builder<?> builder) {
    super(builder);
  }
  private LogRecord() {
  }
  public static final com.google.protobuf.Descriptors.Descriptor
      getDescriptor() {
    return headcount.v1.Record.internal_static_headcount_v1_LogRecord_descriptor;
  }
  @java.lang.Override
  protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internalGetFieldAccessorTable() {
    return headcount.v1.Record.internal_static_headcount_v1_LogRecord_fieldAccessorTable
        .ensureFieldAccessorsInitialized(
            headcount.v1.LogRecord.class, headcount.v1.LogRecord.Builder.class);
  }
  private int payloadCase_ = 0;
  @SuppressWarnings("serial")
  private java.lang.Object payload_;
  public enum PayloadCase
      implements com.google.protobuf.Internal.EnumLite,
          com.google.protobuf.AbstractMessage.InternalOneOfEnum {
    RSVP(1),
    SOURCE_EVENT(2),
    SOURCE_GAP(3),
    CHANGE(4),
    VIEW_ROWS(5),
    PROGRESS(6),
    PANE_PARTIAL(7),
    WINDOW_RESULT(8),
    LATE(9),
    DEAD(10),
    EPOCH_BEGINS(11),
    QUERY_CATALOG(12),
    CATALOG_TAKEN(13),
    QUERY_CLOSED(14),
    QUERY_ENDED(15),
    DRIFT_PANE(16),
    DRIFT_ALERT(17),
    PUBLISH_SKIP(18),
    PAYLOAD_NOT_SET(0);
    private final int value;
    private PayloadCase(int value) {
      this.value = value;
    }
    @java.lang.Deprecated
    public static PayloadCase valueOf(int value) {
      return forNumber(value);
    }
    public static PayloadCase forNumber(int value) {
      switch (value) {
        case 1: return RSVP;
        case 2: return SOURCE_EVENT;
        case 3: return SOURCE_GAP;
        case 4: return CHANGE;
        case 5: return VIEW_ROWS;
        case 6: return PROGRESS;
        case 7: return PANE_PARTIAL;
        case 8: return WINDOW_RESULT;
        case 9: return LATE;
        case 10: return DEAD;
        case 11: return EPOCH_BEGINS;
        case 12: return QUERY_CATALOG;
        case 13: return CATALOG_TAKEN;
        case 14: return QUERY_CLOSED;
        case 15: return QUERY_ENDED;
        case 16: return DRIFT_PANE;
        case 17: return DRIFT_ALERT;
        case 18: return PUBLISH_SKIP;
        case 0: return PAYLOAD_NOT_SET;
        default: return null;
      }
    }
    public int getNumber() {
      return this.value;
    }
  };
  public PayloadCase
  getPayloadCase() {
    return PayloadCase.forNumber(
        payloadCase_);
  }
  public static final int RSVP_FIELD_NUMBER = 1;
  @java.lang.Override
  public boolean hasRsvp() {
    return payloadCase_ == 1;
  }
  @java.lang.Override
  public headcount.v1.RsvpRecord getRsvp() {
    if (payloadCase_ == 1) {
       return (headcount.v1.RsvpRecord) payload_;
    }
    return headcount.v1.RsvpRecord.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.RsvpRecordOrBuilder getRsvpOrBuilder() {
    if (payloadCase_ == 1) {
       return (headcount.v1.RsvpRecord) payload_;
    }
    return headcount.v1.RsvpRecord.getDefaultInstance();
  }
  public static final int SOURCE_EVENT_FIELD_NUMBER = 2;
  @java.lang.Override
  public boolean hasSourceEvent() {
    return payloadCase_ == 2;
  }
  @java.lang.Override
  public headcount.v1.SourceEvent getSourceEvent() {
    if (payloadCase_ == 2) {
       return (headcount.v1.SourceEvent) payload_;
    }
    return headcount.v1.SourceEvent.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SourceEventOrBuilder getSourceEventOrBuilder() {
    if (payloadCase_ == 2) {
       return (headcount.v1.SourceEvent) payload_;
    }
    return headcount.v1.SourceEvent.getDefaultInstance();
  }
  public static final int SOURCE_GAP_FIELD_NUMBER = 3;
  @java.lang.Override
  public boolean hasSourceGap() {
    return payloadCase_ == 3;
  }
  @java.lang.Override
  public headcount.v1.SourceGap getSourceGap() {
    if (payloadCase_ == 3) {
       return (headcount.v1.SourceGap) payload_;
    }
    return headcount.v1.SourceGap.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.SourceGapOrBuilder getSourceGapOrBuilder() {
    if (payloadCase_ == 3) {
       return (headcount.v1.SourceGap) payload_;
    }
    return headcount.v1.SourceGap.getDefaultInstance();
  }
  public static final int CHANGE_FIELD_NUMBER = 4;
  @java.lang.Override
  public boolean hasChange() {
    return payloadCase_ == 4;
  }
  @java.lang.Override
  public headcount.v1.Change getChange() {
    if (payloadCase_ == 4) {
       return (headcount.v1.Change) payload_;
    }
    return headcount.v1.Change.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.ChangeOrBuilder getChangeOrBuilder() {
    if (payloadCase_ == 4) {
       return (headcount.v1.Change) payload_;
    }
    return headcount.v1.Change.getDefaultInstance();
  }
  public static final int VIEW_ROWS_FIELD_NUMBER = 5;
  @java.lang.Override
  public boolean hasViewRows() {
    return payloadCase_ == 5;
  }
  @java.lang.Override
  public headcount.v1.ViewRows getViewRows() {
    if (payloadCase_ == 5) {
       return (headcount.v1.ViewRows) payload_;
    }
    return headcount.v1.ViewRows.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.ViewRowsOrBuilder getViewRowsOrBuilder() {
    if (payloadCase_ == 5) {
       return (headcount.v1.ViewRows) payload_;
    }
    return headcount.v1.ViewRows.getDefaultInstance();
  }
  public static final int PROGRESS_FIELD_NUMBER = 6;
  @java.lang.Override
  public boolean hasProgress() {
    return payloadCase_ == 6;
  }
  @java.lang.Override
  public headcount.v1.Progress getProgress() {
    if (payloadCase_ == 6) {
       return (headcount.v1.Progress) payload_;
    }
    return headcount.v1.Progress.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.ProgressOrBuilder getProgressOrBuilder() {
    if (payloadCase_ == 6) {
       return (headcount.v1.Progress) payload_;
    }
    return headcount.v1.Progress.getDefaultInstance();
  }
  public static final int PANE_PARTIAL_FIELD_NUMBER = 7;
  @java.lang.Override
  public boolean hasPanePartial() {
    return payloadCase_ == 7;
  }
  @java.lang.Override
  public headcount.v1.PanePartial getPanePartial() {
    if (payloadCase_ == 7) {
       return (headcount.v1.PanePartial) payload_;
    }
    return headcount.v1.PanePartial.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PanePartialOrBuilder getPanePartialOrBuilder() {
    if (payloadCase_ == 7) {
       return (headcount.v1.PanePartial) payload_;
    }
    return headcount.v1.PanePartial.getDefaultInstance();
  }
  public static final int WINDOW_RESULT_FIELD_NUMBER = 8;
  @java.lang.Override
  public boolean hasWindowResult() {
    return payloadCase_ == 8;
  }
  @java.lang.Override
  public headcount.v1.WindowResult getWindowResult() {
    if (payloadCase_ == 8) {
       return (headcount.v1.WindowResult) payload_;
    }
    return headcount.v1.WindowResult.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.WindowResultOrBuilder getWindowResultOrBuilder() {
    if (payloadCase_ == 8) {
       return (headcount.v1.WindowResult) payload_;
    }
    return headcount.v1.WindowResult.getDefaultInstance();
  }
  public static final int LATE_FIELD_NUMBER = 9;
  @java.lang.Override
  public boolean hasLate() {
    return payloadCase_ == 9;
  }
  @java.lang.Override
  public headcount.v1.LateRecord getLate() {
    if (payloadCase_ == 9) {
       return (headcount.v1.LateRecord) payload_;
    }
    return headcount.v1.LateRecord.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.LateRecordOrBuilder getLateOrBuilder() {
    if (payloadCase_ == 9) {
       return (headcount.v1.LateRecord) payload_;
    }
    return headcount.v1.LateRecord.getDefaultInstance();
  }
  public static final int DEAD_FIELD_NUMBER = 10;
  @java.lang.Override
  public boolean hasDead() {
    return payloadCase_ == 10;
  }
  @java.lang.Override
  public headcount.v1.DeadRecord getDead() {
    if (payloadCase_ == 10) {
       return (headcount.v1.DeadRecord) payload_;
    }
    return headcount.v1.DeadRecord.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.DeadRecordOrBuilder getDeadOrBuilder() {
    if (payloadCase_ == 10) {
       return (headcount.v1.DeadRecord) payload_;
    }
    return headcount.v1.DeadRecord.getDefaultInstance();
  }
  public static final int EPOCH_BEGINS_FIELD_NUMBER = 11;
  @java.lang.Override
  public boolean hasEpochBegins() {
    return payloadCase_ == 11;
  }
  @java.lang.Override
  public headcount.v1.EpochBegins getEpochBegins() {
    if (payloadCase_ == 11) {
       return (headcount.v1.EpochBegins) payload_;
    }
    return headcount.v1.EpochBegins.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.EpochBeginsOrBuilder getEpochBeginsOrBuilder() {
    if (payloadCase_ == 11) {
       return (headcount.v1.EpochBegins) payload_;
    }
    return headcount.v1.EpochBegins.getDefaultInstance();
  }
  public static final int QUERY_CATALOG_FIELD_NUMBER = 12;
  @java.lang.Override
  public boolean hasQueryCatalog() {
    return payloadCase_ == 12;
  }
  @java.lang.Override
  public headcount.v1.QueryCatalog getQueryCatalog() {
    if (payloadCase_ == 12) {
       return (headcount.v1.QueryCatalog) payload_;
    }
    return headcount.v1.QueryCatalog.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.QueryCatalogOrBuilder getQueryCatalogOrBuilder() {
    if (payloadCase_ == 12) {
       return (headcount.v1.QueryCatalog) payload_;
    }
    return headcount.v1.QueryCatalog.getDefaultInstance();
  }
  public static final int CATALOG_TAKEN_FIELD_NUMBER = 13;
  @java.lang.Override
  public boolean hasCatalogTaken() {
    return payloadCase_ == 13;
  }
  @java.lang.Override
  public headcount.v1.CatalogTaken getCatalogTaken() {
    if (payloadCase_ == 13) {
       return (headcount.v1.CatalogTaken) payload_;
    }
    return headcount.v1.CatalogTaken.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.CatalogTakenOrBuilder getCatalogTakenOrBuilder() {
    if (payloadCase_ == 13) {
       return (headcount.v1.CatalogTaken) payload_;
    }
    return headcount.v1.CatalogTaken.getDefaultInstance();
  }
  public static final int QUERY_CLOSED_FIELD_NUMBER = 14;
  @java.lang.Override
  public boolean hasQueryClosed() {
    return payloadCase_ == 14;
  }
  @java.lang.Override
  public headcount.v1.QueryClosed getQueryClosed() {
    if (payloadCase_ == 14) {
       return (headcount.v1.QueryClosed) payload_;
    }
    return headcount.v1.QueryClosed.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.QueryClosedOrBuilder getQueryClosedOrBuilder() {
    if (payloadCase_ == 14) {
       return (headcount.v1.QueryClosed) payload_;
    }
    return headcount.v1.QueryClosed.getDefaultInstance();
  }
  public static final int QUERY_ENDED_FIELD_NUMBER = 15;
  @java.lang.Override
  public boolean hasQueryEnded() {
    return payloadCase_ == 15;
  }
  @java.lang.Override
  public headcount.v1.QueryEnded getQueryEnded() {
    if (payloadCase_ == 15) {
       return (headcount.v1.QueryEnded) payload_;
    }
    return headcount.v1.QueryEnded.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.QueryEndedOrBuilder getQueryEndedOrBuilder() {
    if (payloadCase_ == 15) {
       return (headcount.v1.QueryEnded) payload_;
    }
    return headcount.v1.QueryEnded.getDefaultInstance();
  }
  public static final int DRIFT_PANE_FIELD_NUMBER = 16;
  @java.lang.Override
  public boolean hasDriftPane() {
    return payloadCase_ == 16;
  }
  @java.lang.Override
  public headcount.v1.DriftPane getDriftPane() {
    if (payloadCase_ == 16) {
       return (headcount.v1.DriftPane) payload_;
    }
    return headcount.v1.DriftPane.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.DriftPaneOrBuilder getDriftPaneOrBuilder() {
    if (payloadCase_ == 16) {
       return (headcount.v1.DriftPane) payload_;
    }
    return headcount.v1.DriftPane.getDefaultInstance();
  }
  public static final int DRIFT_ALERT_FIELD_NUMBER = 17;
  @java.lang.Override
  public boolean hasDriftAlert() {
    return payloadCase_ == 17;
  }
  @java.lang.Override
  public headcount.v1.DriftAlert getDriftAlert() {
    if (payloadCase_ == 17) {
       return (headcount.v1.DriftAlert) payload_;
    }
    return headcount.v1.DriftAlert.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.DriftAlertOrBuilder getDriftAlertOrBuilder() {
    if (payloadCase_ == 17) {
       return (headcount.v1.DriftAlert) payload_;
    }
    return headcount.v1.DriftAlert.getDefaultInstance();
  }
  public static final int PUBLISH_SKIP_FIELD_NUMBER = 18;
  @java.lang.Override
  public boolean hasPublishSkip() {
    return payloadCase_ == 18;
  }
  @java.lang.Override
  public headcount.v1.PublishSkip getPublishSkip() {
    if (payloadCase_ == 18) {
       return (headcount.v1.PublishSkip) payload_;
    }
    return headcount.v1.PublishSkip.getDefaultInstance();
  }
  @java.lang.Override
  public headcount.v1.PublishSkipOrBuilder getPublishSkipOrBuilder() {
    if (payloadCase_ == 18) {
       return (headcount.v1.PublishSkip) payload_;
    }
    return headcount.v1.PublishSkip.getDefaultInstance();
  }
  private byte memoizedIsInitialized = -1;
  @java.lang.Override
  public final boolean isInitialized() {
    byte isInitialized = memoizedIsInitialized;
    if (isInitialized == 1) return true;
    if (isInitialized == 0) return false;
    memoizedIsInitialized = 1;
    return true;
  }
  @java.lang.Override
  public void writeTo(com.google.protobuf.CodedOutputStream output)
                      throws java.io.IOException {
    if (payloadCase_ == 1) {
      output.writeMessage(1, (headcount.v1.RsvpRecord) payload_);
    }
    if (payloadCase_ == 2) {
      output.writeMessage(2, (headcount.v1.SourceEvent) payload_);
    }
    if (payloadCase_ == 3) {
      output.writeMessage(3, (headcount.v1.SourceGap) payload_);
    }
    if (payloadCase_ == 4) {
      output.writeMessage(4, (headcount.v1.Change) payload_);
    }
    if (payloadCase_ == 5) {
      output.writeMessage(5, (headcount.v1.ViewRows) payload_);
    }
    if (payloadCase_ == 6) {
      output.writeMessage(6, (headcount.v1.Progress) payload_);
    }
    if (payloadCase_ == 7) {
      output.writeMessage(7, (headcount.v1.PanePartial) payload_);
    }
    if (payloadCase_ == 8) {
      output.writeMessage(8, (headcount.v1.WindowResult) payload_);
    }
    if (payloadCase_ == 9) {
      output.writeMessage(9, (headcount.v1.LateRecord) payload_);
    }
    if (payloadCase_ == 10) {
      output.writeMessage(10, (headcount.v1.DeadRecord) payload_);
    }
    if (payloadCase_ == 11) {
      output.writeMessage(11, (headcount.v1.EpochBegins) payload_);
    }
    if (payloadCase_ == 12) {
      output.writeMessage(12, (headcount.v1.QueryCatalog) payload_);
    }
    if (payloadCase_ == 13) {
      output.writeMessage(13, (headcount.v1.CatalogTaken) payload_);
    }
    if (payloadCase_ == 14) {
      output.writeMessage(14, (headcount.v1.QueryClosed) payload_);
    }
    if (payloadCase_ == 15) {
      output.writeMessage(15, (headcount.v1.QueryEnded) payload_);
    }
    if (payloadCase_ == 16) {
      output.writeMessage(16, (headcount.v1.DriftPane) payload_);
    }
    if (payloadCase_ == 17) {
      output.writeMessage(17, (headcount.v1.DriftAlert) payload_);
    }
    if (payloadCase_ == 18) {
      output.writeMessage(18, (headcount.v1.PublishSkip) payload_);
    }
    getUnknownFields().writeTo(output);
  }
  @java.lang.Override
  public int getSerializedSize() {
    int size = memoizedSize;
    if (size != -1) return size;
    size = 0;
    if (payloadCase_ == 1) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(1, (headcount.v1.RsvpRecord) payload_);
    }
    if (payloadCase_ == 2) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(2, (headcount.v1.SourceEvent) payload_);
    }
    if (payloadCase_ == 3) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(3, (headcount.v1.SourceGap) payload_);
    }
    if (payloadCase_ == 4) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(4, (headcount.v1.Change) payload_);
    }
    if (payloadCase_ == 5) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(5, (headcount.v1.ViewRows) payload_);
    }
    if (payloadCase_ == 6) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(6, (headcount.v1.Progress) payload_);
    }
    if (payloadCase_ == 7) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(7, (headcount.v1.PanePartial) payload_);
    }
    if (payloadCase_ == 8) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(8, (headcount.v1.WindowResult) payload_);
    }
    if (payloadCase_ == 9) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(9, (headcount.v1.LateRecord) payload_);
    }
    if (payloadCase_ == 10) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(10, (headcount.v1.DeadRecord) payload_);
    }
    if (payloadCase_ == 11) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(11, (headcount.v1.EpochBegins) payload_);
    }
    if (payloadCase_ == 12) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(12, (headcount.v1.QueryCatalog) payload_);
    }
    if (payloadCase_ == 13) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(13, (headcount.v1.CatalogTaken) payload_);
    }
    if (payloadCase_ == 14) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(14, (headcount.v1.QueryClosed) payload_);
    }
    if (payloadCase_ == 15) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(15, (headcount.v1.QueryEnded) payload_);
    }
    if (payloadCase_ == 16) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(16, (headcount.v1.DriftPane) payload_);
    }
    if (payloadCase_ == 17) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(17, (headcount.v1.DriftAlert) payload_);
    }
    if (payloadCase_ == 18) {
      size += com.google.protobuf.CodedOutputStream
        .computeMessageSize(18, (headcount.v1.PublishSkip) payload_);
    }
    size += getUnknownFields().getSerializedSize();
    memoizedSize = size;
    return size;
  }
  @java.lang.Override
  public boolean equals(final java.lang.Object obj) {
    if (obj == this) {
     return true;
    }
    if (!(obj instanceof headcount.v1.LogRecord)) {
      return super.equals(obj);
    }
    headcount.v1.LogRecord other = (headcount.v1.LogRecord) obj;
    if (!getPayloadCase().equals(other.getPayloadCase())) return false;
    switch (payloadCase_) {
      case 1:
        if (!getRsvp()
            .equals(other.getRsvp())) return false;
        break;
      case 2:
        if (!getSourceEvent()
            .equals(other.getSourceEvent())) return false;
        break;
      case 3:
        if (!getSourceGap()
            .equals(other.getSourceGap())) return false;
        break;
      case 4:
        if (!getChange()
            .equals(other.getChange())) return false;
        break;
      case 5:
        if (!getViewRows()
            .equals(other.getViewRows())) return false;
        break;
      case 6:
        if (!getProgress()
            .equals(other.getProgress())) return false;
        break;
      case 7:
        if (!getPanePartial()
            .equals(other.getPanePartial())) return false;
        break;
      case 8:
        if (!getWindowResult()
            .equals(other.getWindowResult())) return false;
        break;
      case 9:
        if (!getLate()
            .equals(other.getLate())) return false;
        break;
      case 10:
        if (!getDead()
            .equals(other.getDead())) return false;
        break;
      case 11:
        if (!getEpochBegins()
            .equals(other.getEpochBegins())) return false;
        break;
      case 12:
        if (!getQueryCatalog()
            .equals(other.getQueryCatalog())) return false;
        break;
      case 13:
        if (!getCatalogTaken()
            .equals(other.getCatalogTaken())) return false;
        break;
      case 14:
        if (!getQueryClosed()
            .equals(other.getQueryClosed())) return false;
        break;
      case 15:
        if (!getQueryEnded()
            .equals(other.getQueryEnded())) return false;
        break;
      case 16:
        if (!getDriftPane()
            .equals(other.getDriftPane())) return false;
        break;
      case 17:
        if (!getDriftAlert()
            .equals(other.getDriftAlert())) return false;
        break;
      case 18:
        if (!getPublishSkip()
            .equals(other.getPublishSkip())) return false;
        break;
      case 0:
      default:
    }
    if (!getUnknownFields().equals(other.getUnknownFields())) return false;
    return true;
  }
  @java.lang.Override
  public int hashCode() {
    if (memoizedHashCode != 0) {
      return memoizedHashCode;
    }
    int hash = 41;
    hash = (19 * hash) + getDescriptor().hashCode();
    switch (payloadCase_) {
      case 1:
        hash = (37 * hash) + RSVP_FIELD_NUMBER;
        hash = (53 * hash) + getRsvp().hashCode();
        break;
      case 2:
        hash = (37 * hash) + SOURCE_EVENT_FIELD_NUMBER;
        hash = (53 * hash) + getSourceEvent().hashCode();
        break;
      case 3:
        hash = (37 * hash) + SOURCE_GAP_FIELD_NUMBER;
        hash = (53 * hash) + getSourceGap().hashCode();
        break;
      case 4:
        hash = (37 * hash) + CHANGE_FIELD_NUMBER;
        hash = (53 * hash) + getChange().hashCode();
        break;
      case 5:
        hash = (37 * hash) + VIEW_ROWS_FIELD_NUMBER;
        hash = (53 * hash) + getViewRows().hashCode();
        break;
      case 6:
        hash = (37 * hash) + PROGRESS_FIELD_NUMBER;
        hash = (53 * hash) + getProgress().hashCode();
        break;
      case 7:
        hash = (37 * hash) + PANE_PARTIAL_FIELD_NUMBER;
        hash = (53 * hash) + getPanePartial().hashCode();
        break;
      case 8:
        hash = (37 * hash) + WINDOW_RESULT_FIELD_NUMBER;
        hash = (53 * hash) + getWindowResult().hashCode();
        break;
      case 9:
        hash = (37 * hash) + LATE_FIELD_NUMBER;
        hash = (53 * hash) + getLate().hashCode();
        break;
      case 10:
        hash = (37 * hash) + DEAD_FIELD_NUMBER;
        hash = (53 * hash) + getDead().hashCode();
        break;
      case 11:
        hash = (37 * hash) + EPOCH_BEGINS_FIELD_NUMBER;
        hash = (53 * hash) + getEpochBegins().hashCode();
        break;
      case 12:
        hash = (37 * hash) + QUERY_CATALOG_FIELD_NUMBER;
        hash = (53 * hash) + getQueryCatalog().hashCode();
        break;
      case 13:
        hash = (37 * hash) + CATALOG_TAKEN_FIELD_NUMBER;
        hash = (53 * hash) + getCatalogTaken().hashCode();
        break;
      case 14:
        hash = (37 * hash) + QUERY_CLOSED_FIELD_NUMBER;
        hash = (53 * hash) + getQueryClosed().hashCode();
        break;
      case 15:
        hash = (37 * hash) + QUERY_ENDED_FIELD_NUMBER;
        hash = (53 * hash) + getQueryEnded().hashCode();
        break;
      case 16:
        hash = (37 * hash) + DRIFT_PANE_FIELD_NUMBER;
        hash = (53 * hash) + getDriftPane().hashCode();
        break;
      case 17:
        hash = (37 * hash) + DRIFT_ALERT_FIELD_NUMBER;
        hash = (53 * hash) + getDriftAlert().hashCode();
        break;
      case 18:
        hash = (37 * hash) + PUBLISH_SKIP_FIELD_NUMBER;
        hash = (53 * hash) + getPublishSkip().hashCode();
        break;
      case 0:
      default:
    }
    hash = (29 * hash) + getUnknownFields().hashCode();
    memoizedHashCode = hash;
    return hash;
  }
  public static headcount.v1.LogRecord parseFrom(
      java.nio.ByteBuffer data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.LogRecord parseFrom(
      java.nio.ByteBuffer data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.LogRecord parseFrom(
      com.google.protobuf.ByteString data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.LogRecord parseFrom(
      com.google.protobuf.ByteString data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.LogRecord parseFrom(byte[] data)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data);
  }
  public static headcount.v1.LogRecord parseFrom(
      byte[] data,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws com.google.protobuf.InvalidProtocolBufferException {
    return PARSER.parseFrom(data, extensionRegistry);
  }
  public static headcount.v1.LogRecord parseFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.LogRecord parseFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.LogRecord parseDelimitedFrom(java.io.InputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input);
  }
  public static headcount.v1.LogRecord parseDelimitedFrom(
      java.io.InputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseDelimitedWithIOException(PARSER, input, extensionRegistry);
  }
  public static headcount.v1.LogRecord parseFrom(
      com.google.protobuf.CodedInputStream input)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input);
  }
  public static headcount.v1.LogRecord parseFrom(
      com.google.protobuf.CodedInputStream input,
      com.google.protobuf.ExtensionRegistryLite extensionRegistry)
      throws java.io.IOException {
    return com.google.protobuf.GeneratedMessage
        .parseWithIOException(PARSER, input, extensionRegistry);
  }
  @java.lang.Override
  public Builder newBuilderForType() { return newBuilder(); }
  public static Builder newBuilder() {
    return DEFAULT_INSTANCE.toBuilder();
  }
  public static Builder newBuilder(headcount.v1.LogRecord prototype) {
    return DEFAULT_INSTANCE.toBuilder().mergeFrom(prototype);
  }
  @java.lang.Override
  public Builder toBuilder() {
    return this == DEFAULT_INSTANCE
        ? new Builder() : new Builder().mergeFrom(this);
  }
  @java.lang.Override
  protected Builder newBuilderForType(
      com.google.protobuf.GeneratedMessage.BuilderParent parent) {
    Builder builder = new Builder(parent);
    return builder;
  }
  public static final class Builder extends
      com.google.protobuf.GeneratedMessage.Builder<Builder> implements
      headcount.v1.LogRecordOrBuilder {
    public static final com.google.protobuf.Descriptors.Descriptor
        getDescriptor() {
      return headcount.v1.Record.internal_static_headcount_v1_LogRecord_descriptor;
    }
    @java.lang.Override
    protected com.google.protobuf.GeneratedMessage.FieldAccessorTable
        internalGetFieldAccessorTable() {
      return headcount.v1.Record.internal_static_headcount_v1_LogRecord_fieldAccessorTable
          .ensureFieldAccessorsInitialized(
              headcount.v1.LogRecord.class, headcount.v1.LogRecord.Builder.class);
    }
    private Builder() {
    }
    private Builder(
        com.google.protobuf.GeneratedMessage.BuilderParent parent) {
      super(parent);
    }
    @java.lang.Override
    public Builder clear() {
      super.clear();
      bitField0_ = 0;
      if (rsvpBuilder_ != null) {
        rsvpBuilder_.clear();
      }
      if (sourceEventBuilder_ != null) {
        sourceEventBuilder_.clear();
      }
      if (sourceGapBuilder_ != null) {
        sourceGapBuilder_.clear();
      }
      if (changeBuilder_ != null) {
        changeBuilder_.clear();
      }
      if (viewRowsBuilder_ != null) {
        viewRowsBuilder_.clear();
      }
      if (progressBuilder_ != null) {
        progressBuilder_.clear();
      }
      if (panePartialBuilder_ != null) {
        panePartialBuilder_.clear();
      }
      if (windowResultBuilder_ != null) {
        windowResultBuilder_.clear();
      }
      if (lateBuilder_ != null) {
        lateBuilder_.clear();
      }
      if (deadBuilder_ != null) {
        deadBuilder_.clear();
      }
      if (epochBeginsBuilder_ != null) {
        epochBeginsBuilder_.clear();
      }
      if (queryCatalogBuilder_ != null) {
        queryCatalogBuilder_.clear();
      }
      if (catalogTakenBuilder_ != null) {
        catalogTakenBuilder_.clear();
      }
      if (queryClosedBuilder_ != null) {
        queryClosedBuilder_.clear();
      }
      if (queryEndedBuilder_ != null) {
        queryEndedBuilder_.clear();
      }
      if (driftPaneBuilder_ != null) {
        driftPaneBuilder_.clear();
      }
      if (driftAlertBuilder_ != null) {
        driftAlertBuilder_.clear();
      }
      if (publishSkipBuilder_ != null) {
        publishSkipBuilder_.clear();
      }
      payloadCase_ = 0;
      payload_ = null;
      return this;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.Descriptor
        getDescriptorForType() {
      return headcount.v1.Record.internal_static_headcount_v1_LogRecord_descriptor;
    }
    @java.lang.Override
    public headcount.v1.LogRecord getDefaultInstanceForType() {
      return headcount.v1.LogRecord.getDefaultInstance();
    }
    @java.lang.Override
    public headcount.v1.LogRecord build() {
      headcount.v1.LogRecord result = buildPartial();
      if (!result.isInitialized()) {
        throw newUninitializedMessageException(result);
      }
      return result;
    }
    @java.lang.Override
    public headcount.v1.LogRecord buildPartial() {
      headcount.v1.LogRecord result = new headcount.v1.LogRecord(this);
      if (bitField0_ != 0) { buildPartial0(result); }
      buildPartialOneofs(result);
      onBuilt();
      return result;
    }
    private void buildPartial0(headcount.v1.LogRecord result) {
      int from_bitField0_ = bitField0_;
    }
    private void buildPartialOneofs(headcount.v1.LogRecord result) {
      result.payloadCase_ = payloadCase_;
      result.payload_ = this.payload_;
      if (payloadCase_ == 1 &&
          rsvpBuilder_ != null) {
        result.payload_ = rsvpBuilder_.build();
      }
      if (payloadCase_ == 2 &&
          sourceEventBuilder_ != null) {
        result.payload_ = sourceEventBuilder_.build();
      }
      if (payloadCase_ == 3 &&
          sourceGapBuilder_ != null) {
        result.payload_ = sourceGapBuilder_.build();
      }
      if (payloadCase_ == 4 &&
          changeBuilder_ != null) {
        result.payload_ = changeBuilder_.build();
      }
      if (payloadCase_ == 5 &&
          viewRowsBuilder_ != null) {
        result.payload_ = viewRowsBuilder_.build();
      }
      if (payloadCase_ == 6 &&
          progressBuilder_ != null) {
        result.payload_ = progressBuilder_.build();
      }
      if (payloadCase_ == 7 &&
          panePartialBuilder_ != null) {
        result.payload_ = panePartialBuilder_.build();
      }
      if (payloadCase_ == 8 &&
          windowResultBuilder_ != null) {
        result.payload_ = windowResultBuilder_.build();
      }
      if (payloadCase_ == 9 &&
          lateBuilder_ != null) {
        result.payload_ = lateBuilder_.build();
      }
      if (payloadCase_ == 10 &&
          deadBuilder_ != null) {
        result.payload_ = deadBuilder_.build();
      }
      if (payloadCase_ == 11 &&
          epochBeginsBuilder_ != null) {
        result.payload_ = epochBeginsBuilder_.build();
      }
      if (payloadCase_ == 12 &&
          queryCatalogBuilder_ != null) {
        result.payload_ = queryCatalogBuilder_.build();
      }
      if (payloadCase_ == 13 &&
          catalogTakenBuilder_ != null) {
        result.payload_ = catalogTakenBuilder_.build();
      }
      if (payloadCase_ == 14 &&
          queryClosedBuilder_ != null) {
        result.payload_ = queryClosedBuilder_.build();
      }
      if (payloadCase_ == 15 &&
          queryEndedBuilder_ != null) {
        result.payload_ = queryEndedBuilder_.build();
      }
      if (payloadCase_ == 16 &&
          driftPaneBuilder_ != null) {
        result.payload_ = driftPaneBuilder_.build();
      }
      if (payloadCase_ == 17 &&
          driftAlertBuilder_ != null) {
        result.payload_ = driftAlertBuilder_.build();
      }
      if (payloadCase_ == 18 &&
          publishSkipBuilder_ != null) {
        result.payload_ = publishSkipBuilder_.build();
      }
    }
    @java.lang.Override
    public Builder mergeFrom(com.google.protobuf.Message other) {
      if (other instanceof headcount.v1.LogRecord) {
        return mergeFrom((headcount.v1.LogRecord)other);
      } else {
        super.mergeFrom(other);
        return this;
      }
    }
    public Builder mergeFrom(headcount.v1.LogRecord other) {
      if (other == headcount.v1.LogRecord.getDefaultInstance()) return this;
      switch (other.getPayloadCase()) {
        case RSVP: {
          mergeRsvp(other.getRsvp());
          break;
        }
        case SOURCE_EVENT: {
          mergeSourceEvent(other.getSourceEvent());
          break;
        }
        case SOURCE_GAP: {
          mergeSourceGap(other.getSourceGap());
          break;
        }
        case CHANGE: {
          mergeChange(other.getChange());
          break;
        }
        case VIEW_ROWS: {
          mergeViewRows(other.getViewRows());
          break;
        }
        case PROGRESS: {
          mergeProgress(other.getProgress());
          break;
        }
        case PANE_PARTIAL: {
          mergePanePartial(other.getPanePartial());
          break;
        }
        case WINDOW_RESULT: {
          mergeWindowResult(other.getWindowResult());
          break;
        }
        case LATE: {
          mergeLate(other.getLate());
          break;
        }
        case DEAD: {
          mergeDead(other.getDead());
          break;
        }
        case EPOCH_BEGINS: {
          mergeEpochBegins(other.getEpochBegins());
          break;
        }
        case QUERY_CATALOG: {
          mergeQueryCatalog(other.getQueryCatalog());
          break;
        }
        case CATALOG_TAKEN: {
          mergeCatalogTaken(other.getCatalogTaken());
          break;
        }
        case QUERY_CLOSED: {
          mergeQueryClosed(other.getQueryClosed());
          break;
        }
        case QUERY_ENDED: {
          mergeQueryEnded(other.getQueryEnded());
          break;
        }
        case DRIFT_PANE: {
          mergeDriftPane(other.getDriftPane());
          break;
        }
        case DRIFT_ALERT: {
          mergeDriftAlert(other.getDriftAlert());
          break;
        }
        case PUBLISH_SKIP: {
          mergePublishSkip(other.getPublishSkip());
          break;
        }
        case PAYLOAD_NOT_SET: {
          break;
        }
      }
      this.mergeUnknownFields(other.getUnknownFields());
      onChanged();
      return this;
    }
    @java.lang.Override
    public final boolean isInitialized() {
      return true;
    }
    @java.lang.Override
    public Builder mergeFrom(
        com.google.protobuf.CodedInputStream input,
        com.google.protobuf.ExtensionRegistryLite extensionRegistry)
        throws java.io.IOException {
      if (extensionRegistry == null) {
        throw new java.lang.NullPointerException();
      }
      try {
        boolean done = false;
        while (!done) {
          int tag = input.readTag();
          switch (tag) {
            case 0:
              done = true;
              break;
            case 10: {
              input.readMessage(
                  internalGetRsvpFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 1;
              break;
            } // case 10
            case 18: {
              input.readMessage(
                  internalGetSourceEventFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 2;
              break;
            } // case 18
            case 26: {
              input.readMessage(
                  internalGetSourceGapFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 3;
              break;
            } // case 26
            case 34: {
              input.readMessage(
                  internalGetChangeFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 4;
              break;
            } // case 34
            case 42: {
              input.readMessage(
                  internalGetViewRowsFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 5;
              break;
            } // case 42
            case 50: {
              input.readMessage(
                  internalGetProgressFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 6;
              break;
            } // case 50
            case 58: {
              input.readMessage(
                  internalGetPanePartialFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 7;
              break;
            } // case 58
            case 66: {
              input.readMessage(
                  internalGetWindowResultFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 8;
              break;
            } // case 66
            case 74: {
              input.readMessage(
                  internalGetLateFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 9;
              break;
            } // case 74
            case 82: {
              input.readMessage(
                  internalGetDeadFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 10;
              break;
            } // case 82
            case 90: {
              input.readMessage(
                  internalGetEpochBeginsFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 11;
              break;
            } // case 90
            case 98: {
              input.readMessage(
                  internalGetQueryCatalogFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 12;
              break;
            } // case 98
            case 106: {
              input.readMessage(
                  internalGetCatalogTakenFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 13;
              break;
            } // case 106
            case 114: {
              input.readMessage(
                  internalGetQueryClosedFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 14;
              break;
            } // case 114
            case 122: {
              input.readMessage(
                  internalGetQueryEndedFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 15;
              break;
            } // case 122
            case 130: {
              input.readMessage(
                  internalGetDriftPaneFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 16;
              break;
            } // case 130
            case 138: {
              input.readMessage(
                  internalGetDriftAlertFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 17;
              break;
            } // case 138
            case 146: {
              input.readMessage(
                  internalGetPublishSkipFieldBuilder().getBuilder(),
                  extensionRegistry);
              payloadCase_ = 18;
              break;
            } // case 146
            default: {
              if (!super.parseUnknownField(input, extensionRegistry, tag)) {
                done = true; // was an endgroup tag
              }
              break;
            } // default:
          } // switch (tag)
        } // while (!done)
      } catch (com.google.protobuf.InvalidProtocolBufferException e) {
        throw e.unwrapIOException();
      } finally {
        onChanged();
      } // finally
      return this;
    }
    private int payloadCase_ = 0;
    private java.lang.Object payload_;
    public PayloadCase
        getPayloadCase() {
      return PayloadCase.forNumber(
          payloadCase_);
    }
    public Builder clearPayload() {
      payloadCase_ = 0;
      payload_ = null;
      onChanged();
      return this;
    }
    private int bitField0_;
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RsvpRecord, headcount.v1.RsvpRecord.Builder, headcount.v1.RsvpRecordOrBuilder> rsvpBuilder_;
    @java.lang.Override
    public boolean hasRsvp() {
      return payloadCase_ == 1;
    }
    @java.lang.Override
    public headcount.v1.RsvpRecord getRsvp() {
      if (rsvpBuilder_ == null) {
        if (payloadCase_ == 1) {
          return (headcount.v1.RsvpRecord) payload_;
        }
        return headcount.v1.RsvpRecord.getDefaultInstance();
      } else {
        if (payloadCase_ == 1) {
          return rsvpBuilder_.getMessage();
        }
        return headcount.v1.RsvpRecord.getDefaultInstance();
      }
    }
    public Builder setRsvp(headcount.v1.RsvpRecord value) {
      if (rsvpBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        rsvpBuilder_.setMessage(value);
      }
      payloadCase_ = 1;
      return this;
    }
    public Builder setRsvp(
        headcount.v1.RsvpRecord.Builder builderForValue) {
      if (rsvpBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        rsvpBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 1;
      return this;
    }
    public Builder mergeRsvp(headcount.v1.RsvpRecord value) {
      if (rsvpBuilder_ == null) {
        if (payloadCase_ == 1 &&
            payload_ != headcount.v1.RsvpRecord.getDefaultInstance()) {
          payload_ = headcount.v1.RsvpRecord.newBuilder((headcount.v1.RsvpRecord) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 1) {
          rsvpBuilder_.mergeFrom(value);
        } else {
          rsvpBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 1;
      return this;
    }
    public Builder clearRsvp() {
      if (rsvpBuilder_ == null) {
        if (payloadCase_ == 1) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 1) {
          payloadCase_ = 0;
          payload_ = null;
        }
        rsvpBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.RsvpRecord.Builder getRsvpBuilder() {
      return internalGetRsvpFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.RsvpRecordOrBuilder getRsvpOrBuilder() {
      if ((payloadCase_ == 1) && (rsvpBuilder_ != null)) {
        return rsvpBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 1) {
          return (headcount.v1.RsvpRecord) payload_;
        }
        return headcount.v1.RsvpRecord.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.RsvpRecord, headcount.v1.RsvpRecord.Builder, headcount.v1.RsvpRecordOrBuilder> 
        internalGetRsvpFieldBuilder() {
      if (rsvpBuilder_ == null) {
        if (!(payloadCase_ == 1)) {
          payload_ = headcount.v1.RsvpRecord.getDefaultInstance();
        }
        rsvpBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.RsvpRecord, headcount.v1.RsvpRecord.Builder, headcount.v1.RsvpRecordOrBuilder>(
                (headcount.v1.RsvpRecord) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 1;
      onChanged();
      return rsvpBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SourceEvent, headcount.v1.SourceEvent.Builder, headcount.v1.SourceEventOrBuilder> sourceEventBuilder_;
    @java.lang.Override
    public boolean hasSourceEvent() {
      return payloadCase_ == 2;
    }
    @java.lang.Override
    public headcount.v1.SourceEvent getSourceEvent() {
      if (sourceEventBuilder_ == null) {
        if (payloadCase_ == 2) {
          return (headcount.v1.SourceEvent) payload_;
        }
        return headcount.v1.SourceEvent.getDefaultInstance();
      } else {
        if (payloadCase_ == 2) {
          return sourceEventBuilder_.getMessage();
        }
        return headcount.v1.SourceEvent.getDefaultInstance();
      }
    }
    public Builder setSourceEvent(headcount.v1.SourceEvent value) {
      if (sourceEventBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        sourceEventBuilder_.setMessage(value);
      }
      payloadCase_ = 2;
      return this;
    }
    public Builder setSourceEvent(
        headcount.v1.SourceEvent.Builder builderForValue) {
      if (sourceEventBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        sourceEventBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 2;
      return this;
    }
    public Builder mergeSourceEvent(headcount.v1.SourceEvent value) {
      if (sourceEventBuilder_ == null) {
        if (payloadCase_ == 2 &&
            payload_ != headcount.v1.SourceEvent.getDefaultInstance()) {
          payload_ = headcount.v1.SourceEvent.newBuilder((headcount.v1.SourceEvent) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 2) {
          sourceEventBuilder_.mergeFrom(value);
        } else {
          sourceEventBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 2;
      return this;
    }
    public Builder clearSourceEvent() {
      if (sourceEventBuilder_ == null) {
        if (payloadCase_ == 2) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 2) {
          payloadCase_ = 0;
          payload_ = null;
        }
        sourceEventBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SourceEvent.Builder getSourceEventBuilder() {
      return internalGetSourceEventFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SourceEventOrBuilder getSourceEventOrBuilder() {
      if ((payloadCase_ == 2) && (sourceEventBuilder_ != null)) {
        return sourceEventBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 2) {
          return (headcount.v1.SourceEvent) payload_;
        }
        return headcount.v1.SourceEvent.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SourceEvent, headcount.v1.SourceEvent.Builder, headcount.v1.SourceEventOrBuilder> 
        internalGetSourceEventFieldBuilder() {
      if (sourceEventBuilder_ == null) {
        if (!(payloadCase_ == 2)) {
          payload_ = headcount.v1.SourceEvent.getDefaultInstance();
        }
        sourceEventBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SourceEvent, headcount.v1.SourceEvent.Builder, headcount.v1.SourceEventOrBuilder>(
                (headcount.v1.SourceEvent) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 2;
      onChanged();
      return sourceEventBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SourceGap, headcount.v1.SourceGap.Builder, headcount.v1.SourceGapOrBuilder> sourceGapBuilder_;
    @java.lang.Override
    public boolean hasSourceGap() {
      return payloadCase_ == 3;
    }
    @java.lang.Override
    public headcount.v1.SourceGap getSourceGap() {
      if (sourceGapBuilder_ == null) {
        if (payloadCase_ == 3) {
          return (headcount.v1.SourceGap) payload_;
        }
        return headcount.v1.SourceGap.getDefaultInstance();
      } else {
        if (payloadCase_ == 3) {
          return sourceGapBuilder_.getMessage();
        }
        return headcount.v1.SourceGap.getDefaultInstance();
      }
    }
    public Builder setSourceGap(headcount.v1.SourceGap value) {
      if (sourceGapBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        sourceGapBuilder_.setMessage(value);
      }
      payloadCase_ = 3;
      return this;
    }
    public Builder setSourceGap(
        headcount.v1.SourceGap.Builder builderForValue) {
      if (sourceGapBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        sourceGapBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 3;
      return this;
    }
    public Builder mergeSourceGap(headcount.v1.SourceGap value) {
      if (sourceGapBuilder_ == null) {
        if (payloadCase_ == 3 &&
            payload_ != headcount.v1.SourceGap.getDefaultInstance()) {
          payload_ = headcount.v1.SourceGap.newBuilder((headcount.v1.SourceGap) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 3) {
          sourceGapBuilder_.mergeFrom(value);
        } else {
          sourceGapBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 3;
      return this;
    }
    public Builder clearSourceGap() {
      if (sourceGapBuilder_ == null) {
        if (payloadCase_ == 3) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 3) {
          payloadCase_ = 0;
          payload_ = null;
        }
        sourceGapBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.SourceGap.Builder getSourceGapBuilder() {
      return internalGetSourceGapFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.SourceGapOrBuilder getSourceGapOrBuilder() {
      if ((payloadCase_ == 3) && (sourceGapBuilder_ != null)) {
        return sourceGapBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 3) {
          return (headcount.v1.SourceGap) payload_;
        }
        return headcount.v1.SourceGap.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.SourceGap, headcount.v1.SourceGap.Builder, headcount.v1.SourceGapOrBuilder> 
        internalGetSourceGapFieldBuilder() {
      if (sourceGapBuilder_ == null) {
        if (!(payloadCase_ == 3)) {
          payload_ = headcount.v1.SourceGap.getDefaultInstance();
        }
        sourceGapBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.SourceGap, headcount.v1.SourceGap.Builder, headcount.v1.SourceGapOrBuilder>(
                (headcount.v1.SourceGap) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 3;
      onChanged();
      return sourceGapBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Change, headcount.v1.Change.Builder, headcount.v1.ChangeOrBuilder> changeBuilder_;
    @java.lang.Override
    public boolean hasChange() {
      return payloadCase_ == 4;
    }
    @java.lang.Override
    public headcount.v1.Change getChange() {
      if (changeBuilder_ == null) {
        if (payloadCase_ == 4) {
          return (headcount.v1.Change) payload_;
        }
        return headcount.v1.Change.getDefaultInstance();
      } else {
        if (payloadCase_ == 4) {
          return changeBuilder_.getMessage();
        }
        return headcount.v1.Change.getDefaultInstance();
      }
    }
    public Builder setChange(headcount.v1.Change value) {
      if (changeBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        changeBuilder_.setMessage(value);
      }
      payloadCase_ = 4;
      return this;
    }
    public Builder setChange(
        headcount.v1.Change.Builder builderForValue) {
      if (changeBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        changeBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 4;
      return this;
    }
    public Builder mergeChange(headcount.v1.Change value) {
      if (changeBuilder_ == null) {
        if (payloadCase_ == 4 &&
            payload_ != headcount.v1.Change.getDefaultInstance()) {
          payload_ = headcount.v1.Change.newBuilder((headcount.v1.Change) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 4) {
          changeBuilder_.mergeFrom(value);
        } else {
          changeBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 4;
      return this;
    }
    public Builder clearChange() {
      if (changeBuilder_ == null) {
        if (payloadCase_ == 4) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 4) {
          payloadCase_ = 0;
          payload_ = null;
        }
        changeBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.Change.Builder getChangeBuilder() {
      return internalGetChangeFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.ChangeOrBuilder getChangeOrBuilder() {
      if ((payloadCase_ == 4) && (changeBuilder_ != null)) {
        return changeBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 4) {
          return (headcount.v1.Change) payload_;
        }
        return headcount.v1.Change.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Change, headcount.v1.Change.Builder, headcount.v1.ChangeOrBuilder> 
        internalGetChangeFieldBuilder() {
      if (changeBuilder_ == null) {
        if (!(payloadCase_ == 4)) {
          payload_ = headcount.v1.Change.getDefaultInstance();
        }
        changeBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Change, headcount.v1.Change.Builder, headcount.v1.ChangeOrBuilder>(
                (headcount.v1.Change) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 4;
      onChanged();
      return changeBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.ViewRows, headcount.v1.ViewRows.Builder, headcount.v1.ViewRowsOrBuilder> viewRowsBuilder_;
    @java.lang.Override
    public boolean hasViewRows() {
      return payloadCase_ == 5;
    }
    @java.lang.Override
    public headcount.v1.ViewRows getViewRows() {
      if (viewRowsBuilder_ == null) {
        if (payloadCase_ == 5) {
          return (headcount.v1.ViewRows) payload_;
        }
        return headcount.v1.ViewRows.getDefaultInstance();
      } else {
        if (payloadCase_ == 5) {
          return viewRowsBuilder_.getMessage();
        }
        return headcount.v1.ViewRows.getDefaultInstance();
      }
    }
    public Builder setViewRows(headcount.v1.ViewRows value) {
      if (viewRowsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        viewRowsBuilder_.setMessage(value);
      }
      payloadCase_ = 5;
      return this;
    }
    public Builder setViewRows(
        headcount.v1.ViewRows.Builder builderForValue) {
      if (viewRowsBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        viewRowsBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 5;
      return this;
    }
    public Builder mergeViewRows(headcount.v1.ViewRows value) {
      if (viewRowsBuilder_ == null) {
        if (payloadCase_ == 5 &&
            payload_ != headcount.v1.ViewRows.getDefaultInstance()) {
          payload_ = headcount.v1.ViewRows.newBuilder((headcount.v1.ViewRows) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 5) {
          viewRowsBuilder_.mergeFrom(value);
        } else {
          viewRowsBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 5;
      return this;
    }
    public Builder clearViewRows() {
      if (viewRowsBuilder_ == null) {
        if (payloadCase_ == 5) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 5) {
          payloadCase_ = 0;
          payload_ = null;
        }
        viewRowsBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.ViewRows.Builder getViewRowsBuilder() {
      return internalGetViewRowsFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.ViewRowsOrBuilder getViewRowsOrBuilder() {
      if ((payloadCase_ == 5) && (viewRowsBuilder_ != null)) {
        return viewRowsBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 5) {
          return (headcount.v1.ViewRows) payload_;
        }
        return headcount.v1.ViewRows.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.ViewRows, headcount.v1.ViewRows.Builder, headcount.v1.ViewRowsOrBuilder> 
        internalGetViewRowsFieldBuilder() {
      if (viewRowsBuilder_ == null) {
        if (!(payloadCase_ == 5)) {
          payload_ = headcount.v1.ViewRows.getDefaultInstance();
        }
        viewRowsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.ViewRows, headcount.v1.ViewRows.Builder, headcount.v1.ViewRowsOrBuilder>(
                (headcount.v1.ViewRows) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 5;
      onChanged();
      return viewRowsBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Progress, headcount.v1.Progress.Builder, headcount.v1.ProgressOrBuilder> progressBuilder_;
    @java.lang.Override
    public boolean hasProgress() {
      return payloadCase_ == 6;
    }
    @java.lang.Override
    public headcount.v1.Progress getProgress() {
      if (progressBuilder_ == null) {
        if (payloadCase_ == 6) {
          return (headcount.v1.Progress) payload_;
        }
        return headcount.v1.Progress.getDefaultInstance();
      } else {
        if (payloadCase_ == 6) {
          return progressBuilder_.getMessage();
        }
        return headcount.v1.Progress.getDefaultInstance();
      }
    }
    public Builder setProgress(headcount.v1.Progress value) {
      if (progressBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        progressBuilder_.setMessage(value);
      }
      payloadCase_ = 6;
      return this;
    }
    public Builder setProgress(
        headcount.v1.Progress.Builder builderForValue) {
      if (progressBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        progressBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 6;
      return this;
    }
    public Builder mergeProgress(headcount.v1.Progress value) {
      if (progressBuilder_ == null) {
        if (payloadCase_ == 6 &&
            payload_ != headcount.v1.Progress.getDefaultInstance()) {
          payload_ = headcount.v1.Progress.newBuilder((headcount.v1.Progress) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 6) {
          progressBuilder_.mergeFrom(value);
        } else {
          progressBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 6;
      return this;
    }
    public Builder clearProgress() {
      if (progressBuilder_ == null) {
        if (payloadCase_ == 6) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 6) {
          payloadCase_ = 0;
          payload_ = null;
        }
        progressBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.Progress.Builder getProgressBuilder() {
      return internalGetProgressFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.ProgressOrBuilder getProgressOrBuilder() {
      if ((payloadCase_ == 6) && (progressBuilder_ != null)) {
        return progressBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 6) {
          return (headcount.v1.Progress) payload_;
        }
        return headcount.v1.Progress.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.Progress, headcount.v1.Progress.Builder, headcount.v1.ProgressOrBuilder> 
        internalGetProgressFieldBuilder() {
      if (progressBuilder_ == null) {
        if (!(payloadCase_ == 6)) {
          payload_ = headcount.v1.Progress.getDefaultInstance();
        }
        progressBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.Progress, headcount.v1.Progress.Builder, headcount.v1.ProgressOrBuilder>(
                (headcount.v1.Progress) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 6;
      onChanged();
      return progressBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PanePartial, headcount.v1.PanePartial.Builder, headcount.v1.PanePartialOrBuilder> panePartialBuilder_;
    @java.lang.Override
    public boolean hasPanePartial() {
      return payloadCase_ == 7;
    }
    @java.lang.Override
    public headcount.v1.PanePartial getPanePartial() {
      if (panePartialBuilder_ == null) {
        if (payloadCase_ == 7) {
          return (headcount.v1.PanePartial) payload_;
        }
        return headcount.v1.PanePartial.getDefaultInstance();
      } else {
        if (payloadCase_ == 7) {
          return panePartialBuilder_.getMessage();
        }
        return headcount.v1.PanePartial.getDefaultInstance();
      }
    }
    public Builder setPanePartial(headcount.v1.PanePartial value) {
      if (panePartialBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        panePartialBuilder_.setMessage(value);
      }
      payloadCase_ = 7;
      return this;
    }
    public Builder setPanePartial(
        headcount.v1.PanePartial.Builder builderForValue) {
      if (panePartialBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        panePartialBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 7;
      return this;
    }
    public Builder mergePanePartial(headcount.v1.PanePartial value) {
      if (panePartialBuilder_ == null) {
        if (payloadCase_ == 7 &&
            payload_ != headcount.v1.PanePartial.getDefaultInstance()) {
          payload_ = headcount.v1.PanePartial.newBuilder((headcount.v1.PanePartial) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 7) {
          panePartialBuilder_.mergeFrom(value);
        } else {
          panePartialBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 7;
      return this;
    }
    public Builder clearPanePartial() {
      if (panePartialBuilder_ == null) {
        if (payloadCase_ == 7) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 7) {
          payloadCase_ = 0;
          payload_ = null;
        }
        panePartialBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PanePartial.Builder getPanePartialBuilder() {
      return internalGetPanePartialFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PanePartialOrBuilder getPanePartialOrBuilder() {
      if ((payloadCase_ == 7) && (panePartialBuilder_ != null)) {
        return panePartialBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 7) {
          return (headcount.v1.PanePartial) payload_;
        }
        return headcount.v1.PanePartial.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PanePartial, headcount.v1.PanePartial.Builder, headcount.v1.PanePartialOrBuilder> 
        internalGetPanePartialFieldBuilder() {
      if (panePartialBuilder_ == null) {
        if (!(payloadCase_ == 7)) {
          payload_ = headcount.v1.PanePartial.getDefaultInstance();
        }
        panePartialBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PanePartial, headcount.v1.PanePartial.Builder, headcount.v1.PanePartialOrBuilder>(
                (headcount.v1.PanePartial) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 7;
      onChanged();
      return panePartialBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.WindowResult, headcount.v1.WindowResult.Builder, headcount.v1.WindowResultOrBuilder> windowResultBuilder_;
    @java.lang.Override
    public boolean hasWindowResult() {
      return payloadCase_ == 8;
    }
    @java.lang.Override
    public headcount.v1.WindowResult getWindowResult() {
      if (windowResultBuilder_ == null) {
        if (payloadCase_ == 8) {
          return (headcount.v1.WindowResult) payload_;
        }
        return headcount.v1.WindowResult.getDefaultInstance();
      } else {
        if (payloadCase_ == 8) {
          return windowResultBuilder_.getMessage();
        }
        return headcount.v1.WindowResult.getDefaultInstance();
      }
    }
    public Builder setWindowResult(headcount.v1.WindowResult value) {
      if (windowResultBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        windowResultBuilder_.setMessage(value);
      }
      payloadCase_ = 8;
      return this;
    }
    public Builder setWindowResult(
        headcount.v1.WindowResult.Builder builderForValue) {
      if (windowResultBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        windowResultBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 8;
      return this;
    }
    public Builder mergeWindowResult(headcount.v1.WindowResult value) {
      if (windowResultBuilder_ == null) {
        if (payloadCase_ == 8 &&
            payload_ != headcount.v1.WindowResult.getDefaultInstance()) {
          payload_ = headcount.v1.WindowResult.newBuilder((headcount.v1.WindowResult) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 8) {
          windowResultBuilder_.mergeFrom(value);
        } else {
          windowResultBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 8;
      return this;
    }
    public Builder clearWindowResult() {
      if (windowResultBuilder_ == null) {
        if (payloadCase_ == 8) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 8) {
          payloadCase_ = 0;
          payload_ = null;
        }
        windowResultBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.WindowResult.Builder getWindowResultBuilder() {
      return internalGetWindowResultFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.WindowResultOrBuilder getWindowResultOrBuilder() {
      if ((payloadCase_ == 8) && (windowResultBuilder_ != null)) {
        return windowResultBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 8) {
          return (headcount.v1.WindowResult) payload_;
        }
        return headcount.v1.WindowResult.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.WindowResult, headcount.v1.WindowResult.Builder, headcount.v1.WindowResultOrBuilder> 
        internalGetWindowResultFieldBuilder() {
      if (windowResultBuilder_ == null) {
        if (!(payloadCase_ == 8)) {
          payload_ = headcount.v1.WindowResult.getDefaultInstance();
        }
        windowResultBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.WindowResult, headcount.v1.WindowResult.Builder, headcount.v1.WindowResultOrBuilder>(
                (headcount.v1.WindowResult) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 8;
      onChanged();
      return windowResultBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.LateRecord, headcount.v1.LateRecord.Builder, headcount.v1.LateRecordOrBuilder> lateBuilder_;
    @java.lang.Override
    public boolean hasLate() {
      return payloadCase_ == 9;
    }
    @java.lang.Override
    public headcount.v1.LateRecord getLate() {
      if (lateBuilder_ == null) {
        if (payloadCase_ == 9) {
          return (headcount.v1.LateRecord) payload_;
        }
        return headcount.v1.LateRecord.getDefaultInstance();
      } else {
        if (payloadCase_ == 9) {
          return lateBuilder_.getMessage();
        }
        return headcount.v1.LateRecord.getDefaultInstance();
      }
    }
    public Builder setLate(headcount.v1.LateRecord value) {
      if (lateBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        lateBuilder_.setMessage(value);
      }
      payloadCase_ = 9;
      return this;
    }
    public Builder setLate(
        headcount.v1.LateRecord.Builder builderForValue) {
      if (lateBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        lateBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 9;
      return this;
    }
    public Builder mergeLate(headcount.v1.LateRecord value) {
      if (lateBuilder_ == null) {
        if (payloadCase_ == 9 &&
            payload_ != headcount.v1.LateRecord.getDefaultInstance()) {
          payload_ = headcount.v1.LateRecord.newBuilder((headcount.v1.LateRecord) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 9) {
          lateBuilder_.mergeFrom(value);
        } else {
          lateBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 9;
      return this;
    }
    public Builder clearLate() {
      if (lateBuilder_ == null) {
        if (payloadCase_ == 9) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 9) {
          payloadCase_ = 0;
          payload_ = null;
        }
        lateBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.LateRecord.Builder getLateBuilder() {
      return internalGetLateFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.LateRecordOrBuilder getLateOrBuilder() {
      if ((payloadCase_ == 9) && (lateBuilder_ != null)) {
        return lateBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 9) {
          return (headcount.v1.LateRecord) payload_;
        }
        return headcount.v1.LateRecord.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.LateRecord, headcount.v1.LateRecord.Builder, headcount.v1.LateRecordOrBuilder> 
        internalGetLateFieldBuilder() {
      if (lateBuilder_ == null) {
        if (!(payloadCase_ == 9)) {
          payload_ = headcount.v1.LateRecord.getDefaultInstance();
        }
        lateBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.LateRecord, headcount.v1.LateRecord.Builder, headcount.v1.LateRecordOrBuilder>(
                (headcount.v1.LateRecord) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 9;
      onChanged();
      return lateBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DeadRecord, headcount.v1.DeadRecord.Builder, headcount.v1.DeadRecordOrBuilder> deadBuilder_;
    @java.lang.Override
    public boolean hasDead() {
      return payloadCase_ == 10;
    }
    @java.lang.Override
    public headcount.v1.DeadRecord getDead() {
      if (deadBuilder_ == null) {
        if (payloadCase_ == 10) {
          return (headcount.v1.DeadRecord) payload_;
        }
        return headcount.v1.DeadRecord.getDefaultInstance();
      } else {
        if (payloadCase_ == 10) {
          return deadBuilder_.getMessage();
        }
        return headcount.v1.DeadRecord.getDefaultInstance();
      }
    }
    public Builder setDead(headcount.v1.DeadRecord value) {
      if (deadBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        deadBuilder_.setMessage(value);
      }
      payloadCase_ = 10;
      return this;
    }
    public Builder setDead(
        headcount.v1.DeadRecord.Builder builderForValue) {
      if (deadBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        deadBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 10;
      return this;
    }
    public Builder mergeDead(headcount.v1.DeadRecord value) {
      if (deadBuilder_ == null) {
        if (payloadCase_ == 10 &&
            payload_ != headcount.v1.DeadRecord.getDefaultInstance()) {
          payload_ = headcount.v1.DeadRecord.newBuilder((headcount.v1.DeadRecord) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 10) {
          deadBuilder_.mergeFrom(value);
        } else {
          deadBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 10;
      return this;
    }
    public Builder clearDead() {
      if (deadBuilder_ == null) {
        if (payloadCase_ == 10) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 10) {
          payloadCase_ = 0;
          payload_ = null;
        }
        deadBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.DeadRecord.Builder getDeadBuilder() {
      return internalGetDeadFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.DeadRecordOrBuilder getDeadOrBuilder() {
      if ((payloadCase_ == 10) && (deadBuilder_ != null)) {
        return deadBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 10) {
          return (headcount.v1.DeadRecord) payload_;
        }
        return headcount.v1.DeadRecord.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DeadRecord, headcount.v1.DeadRecord.Builder, headcount.v1.DeadRecordOrBuilder> 
        internalGetDeadFieldBuilder() {
      if (deadBuilder_ == null) {
        if (!(payloadCase_ == 10)) {
          payload_ = headcount.v1.DeadRecord.getDefaultInstance();
        }
        deadBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.DeadRecord, headcount.v1.DeadRecord.Builder, headcount.v1.DeadRecordOrBuilder>(
                (headcount.v1.DeadRecord) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 10;
      onChanged();
      return deadBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.EpochBegins, headcount.v1.EpochBegins.Builder, headcount.v1.EpochBeginsOrBuilder> epochBeginsBuilder_;
    @java.lang.Override
    public boolean hasEpochBegins() {
      return payloadCase_ == 11;
    }
    @java.lang.Override
    public headcount.v1.EpochBegins getEpochBegins() {
      if (epochBeginsBuilder_ == null) {
        if (payloadCase_ == 11) {
          return (headcount.v1.EpochBegins) payload_;
        }
        return headcount.v1.EpochBegins.getDefaultInstance();
      } else {
        if (payloadCase_ == 11) {
          return epochBeginsBuilder_.getMessage();
        }
        return headcount.v1.EpochBegins.getDefaultInstance();
      }
    }
    public Builder setEpochBegins(headcount.v1.EpochBegins value) {
      if (epochBeginsBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        epochBeginsBuilder_.setMessage(value);
      }
      payloadCase_ = 11;
      return this;
    }
    public Builder setEpochBegins(
        headcount.v1.EpochBegins.Builder builderForValue) {
      if (epochBeginsBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        epochBeginsBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 11;
      return this;
    }
    public Builder mergeEpochBegins(headcount.v1.EpochBegins value) {
      if (epochBeginsBuilder_ == null) {
        if (payloadCase_ == 11 &&
            payload_ != headcount.v1.EpochBegins.getDefaultInstance()) {
          payload_ = headcount.v1.EpochBegins.newBuilder((headcount.v1.EpochBegins) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 11) {
          epochBeginsBuilder_.mergeFrom(value);
        } else {
          epochBeginsBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 11;
      return this;
    }
    public Builder clearEpochBegins() {
      if (epochBeginsBuilder_ == null) {
        if (payloadCase_ == 11) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 11) {
          payloadCase_ = 0;
          payload_ = null;
        }
        epochBeginsBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.EpochBegins.Builder getEpochBeginsBuilder() {
      return internalGetEpochBeginsFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.EpochBeginsOrBuilder getEpochBeginsOrBuilder() {
      if ((payloadCase_ == 11) && (epochBeginsBuilder_ != null)) {
        return epochBeginsBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 11) {
          return (headcount.v1.EpochBegins) payload_;
        }
        return headcount.v1.EpochBegins.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.EpochBegins, headcount.v1.EpochBegins.Builder, headcount.v1.EpochBeginsOrBuilder> 
        internalGetEpochBeginsFieldBuilder() {
      if (epochBeginsBuilder_ == null) {
        if (!(payloadCase_ == 11)) {
          payload_ = headcount.v1.EpochBegins.getDefaultInstance();
        }
        epochBeginsBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.EpochBegins, headcount.v1.EpochBegins.Builder, headcount.v1.EpochBeginsOrBuilder>(
                (headcount.v1.EpochBegins) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 11;
      onChanged();
      return epochBeginsBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryCatalog, headcount.v1.QueryCatalog.Builder, headcount.v1.QueryCatalogOrBuilder> queryCatalogBuilder_;
    @java.lang.Override
    public boolean hasQueryCatalog() {
      return payloadCase_ == 12;
    }
    @java.lang.Override
    public headcount.v1.QueryCatalog getQueryCatalog() {
      if (queryCatalogBuilder_ == null) {
        if (payloadCase_ == 12) {
          return (headcount.v1.QueryCatalog) payload_;
        }
        return headcount.v1.QueryCatalog.getDefaultInstance();
      } else {
        if (payloadCase_ == 12) {
          return queryCatalogBuilder_.getMessage();
        }
        return headcount.v1.QueryCatalog.getDefaultInstance();
      }
    }
    public Builder setQueryCatalog(headcount.v1.QueryCatalog value) {
      if (queryCatalogBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        queryCatalogBuilder_.setMessage(value);
      }
      payloadCase_ = 12;
      return this;
    }
    public Builder setQueryCatalog(
        headcount.v1.QueryCatalog.Builder builderForValue) {
      if (queryCatalogBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        queryCatalogBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 12;
      return this;
    }
    public Builder mergeQueryCatalog(headcount.v1.QueryCatalog value) {
      if (queryCatalogBuilder_ == null) {
        if (payloadCase_ == 12 &&
            payload_ != headcount.v1.QueryCatalog.getDefaultInstance()) {
          payload_ = headcount.v1.QueryCatalog.newBuilder((headcount.v1.QueryCatalog) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 12) {
          queryCatalogBuilder_.mergeFrom(value);
        } else {
          queryCatalogBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 12;
      return this;
    }
    public Builder clearQueryCatalog() {
      if (queryCatalogBuilder_ == null) {
        if (payloadCase_ == 12) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 12) {
          payloadCase_ = 0;
          payload_ = null;
        }
        queryCatalogBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.QueryCatalog.Builder getQueryCatalogBuilder() {
      return internalGetQueryCatalogFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.QueryCatalogOrBuilder getQueryCatalogOrBuilder() {
      if ((payloadCase_ == 12) && (queryCatalogBuilder_ != null)) {
        return queryCatalogBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 12) {
          return (headcount.v1.QueryCatalog) payload_;
        }
        return headcount.v1.QueryCatalog.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryCatalog, headcount.v1.QueryCatalog.Builder, headcount.v1.QueryCatalogOrBuilder> 
        internalGetQueryCatalogFieldBuilder() {
      if (queryCatalogBuilder_ == null) {
        if (!(payloadCase_ == 12)) {
          payload_ = headcount.v1.QueryCatalog.getDefaultInstance();
        }
        queryCatalogBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.QueryCatalog, headcount.v1.QueryCatalog.Builder, headcount.v1.QueryCatalogOrBuilder>(
                (headcount.v1.QueryCatalog) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 12;
      onChanged();
      return queryCatalogBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CatalogTaken, headcount.v1.CatalogTaken.Builder, headcount.v1.CatalogTakenOrBuilder> catalogTakenBuilder_;
    @java.lang.Override
    public boolean hasCatalogTaken() {
      return payloadCase_ == 13;
    }
    @java.lang.Override
    public headcount.v1.CatalogTaken getCatalogTaken() {
      if (catalogTakenBuilder_ == null) {
        if (payloadCase_ == 13) {
          return (headcount.v1.CatalogTaken) payload_;
        }
        return headcount.v1.CatalogTaken.getDefaultInstance();
      } else {
        if (payloadCase_ == 13) {
          return catalogTakenBuilder_.getMessage();
        }
        return headcount.v1.CatalogTaken.getDefaultInstance();
      }
    }
    public Builder setCatalogTaken(headcount.v1.CatalogTaken value) {
      if (catalogTakenBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        catalogTakenBuilder_.setMessage(value);
      }
      payloadCase_ = 13;
      return this;
    }
    public Builder setCatalogTaken(
        headcount.v1.CatalogTaken.Builder builderForValue) {
      if (catalogTakenBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        catalogTakenBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 13;
      return this;
    }
    public Builder mergeCatalogTaken(headcount.v1.CatalogTaken value) {
      if (catalogTakenBuilder_ == null) {
        if (payloadCase_ == 13 &&
            payload_ != headcount.v1.CatalogTaken.getDefaultInstance()) {
          payload_ = headcount.v1.CatalogTaken.newBuilder((headcount.v1.CatalogTaken) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 13) {
          catalogTakenBuilder_.mergeFrom(value);
        } else {
          catalogTakenBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 13;
      return this;
    }
    public Builder clearCatalogTaken() {
      if (catalogTakenBuilder_ == null) {
        if (payloadCase_ == 13) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 13) {
          payloadCase_ = 0;
          payload_ = null;
        }
        catalogTakenBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.CatalogTaken.Builder getCatalogTakenBuilder() {
      return internalGetCatalogTakenFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.CatalogTakenOrBuilder getCatalogTakenOrBuilder() {
      if ((payloadCase_ == 13) && (catalogTakenBuilder_ != null)) {
        return catalogTakenBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 13) {
          return (headcount.v1.CatalogTaken) payload_;
        }
        return headcount.v1.CatalogTaken.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.CatalogTaken, headcount.v1.CatalogTaken.Builder, headcount.v1.CatalogTakenOrBuilder> 
        internalGetCatalogTakenFieldBuilder() {
      if (catalogTakenBuilder_ == null) {
        if (!(payloadCase_ == 13)) {
          payload_ = headcount.v1.CatalogTaken.getDefaultInstance();
        }
        catalogTakenBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.CatalogTaken, headcount.v1.CatalogTaken.Builder, headcount.v1.CatalogTakenOrBuilder>(
                (headcount.v1.CatalogTaken) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 13;
      onChanged();
      return catalogTakenBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryClosed, headcount.v1.QueryClosed.Builder, headcount.v1.QueryClosedOrBuilder> queryClosedBuilder_;
    @java.lang.Override
    public boolean hasQueryClosed() {
      return payloadCase_ == 14;
    }
    @java.lang.Override
    public headcount.v1.QueryClosed getQueryClosed() {
      if (queryClosedBuilder_ == null) {
        if (payloadCase_ == 14) {
          return (headcount.v1.QueryClosed) payload_;
        }
        return headcount.v1.QueryClosed.getDefaultInstance();
      } else {
        if (payloadCase_ == 14) {
          return queryClosedBuilder_.getMessage();
        }
        return headcount.v1.QueryClosed.getDefaultInstance();
      }
    }
    public Builder setQueryClosed(headcount.v1.QueryClosed value) {
      if (queryClosedBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        queryClosedBuilder_.setMessage(value);
      }
      payloadCase_ = 14;
      return this;
    }
    public Builder setQueryClosed(
        headcount.v1.QueryClosed.Builder builderForValue) {
      if (queryClosedBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        queryClosedBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 14;
      return this;
    }
    public Builder mergeQueryClosed(headcount.v1.QueryClosed value) {
      if (queryClosedBuilder_ == null) {
        if (payloadCase_ == 14 &&
            payload_ != headcount.v1.QueryClosed.getDefaultInstance()) {
          payload_ = headcount.v1.QueryClosed.newBuilder((headcount.v1.QueryClosed) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 14) {
          queryClosedBuilder_.mergeFrom(value);
        } else {
          queryClosedBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 14;
      return this;
    }
    public Builder clearQueryClosed() {
      if (queryClosedBuilder_ == null) {
        if (payloadCase_ == 14) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 14) {
          payloadCase_ = 0;
          payload_ = null;
        }
        queryClosedBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.QueryClosed.Builder getQueryClosedBuilder() {
      return internalGetQueryClosedFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.QueryClosedOrBuilder getQueryClosedOrBuilder() {
      if ((payloadCase_ == 14) && (queryClosedBuilder_ != null)) {
        return queryClosedBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 14) {
          return (headcount.v1.QueryClosed) payload_;
        }
        return headcount.v1.QueryClosed.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryClosed, headcount.v1.QueryClosed.Builder, headcount.v1.QueryClosedOrBuilder> 
        internalGetQueryClosedFieldBuilder() {
      if (queryClosedBuilder_ == null) {
        if (!(payloadCase_ == 14)) {
          payload_ = headcount.v1.QueryClosed.getDefaultInstance();
        }
        queryClosedBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.QueryClosed, headcount.v1.QueryClosed.Builder, headcount.v1.QueryClosedOrBuilder>(
                (headcount.v1.QueryClosed) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 14;
      onChanged();
      return queryClosedBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryEnded, headcount.v1.QueryEnded.Builder, headcount.v1.QueryEndedOrBuilder> queryEndedBuilder_;
    @java.lang.Override
    public boolean hasQueryEnded() {
      return payloadCase_ == 15;
    }
    @java.lang.Override
    public headcount.v1.QueryEnded getQueryEnded() {
      if (queryEndedBuilder_ == null) {
        if (payloadCase_ == 15) {
          return (headcount.v1.QueryEnded) payload_;
        }
        return headcount.v1.QueryEnded.getDefaultInstance();
      } else {
        if (payloadCase_ == 15) {
          return queryEndedBuilder_.getMessage();
        }
        return headcount.v1.QueryEnded.getDefaultInstance();
      }
    }
    public Builder setQueryEnded(headcount.v1.QueryEnded value) {
      if (queryEndedBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        queryEndedBuilder_.setMessage(value);
      }
      payloadCase_ = 15;
      return this;
    }
    public Builder setQueryEnded(
        headcount.v1.QueryEnded.Builder builderForValue) {
      if (queryEndedBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        queryEndedBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 15;
      return this;
    }
    public Builder mergeQueryEnded(headcount.v1.QueryEnded value) {
      if (queryEndedBuilder_ == null) {
        if (payloadCase_ == 15 &&
            payload_ != headcount.v1.QueryEnded.getDefaultInstance()) {
          payload_ = headcount.v1.QueryEnded.newBuilder((headcount.v1.QueryEnded) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 15) {
          queryEndedBuilder_.mergeFrom(value);
        } else {
          queryEndedBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 15;
      return this;
    }
    public Builder clearQueryEnded() {
      if (queryEndedBuilder_ == null) {
        if (payloadCase_ == 15) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 15) {
          payloadCase_ = 0;
          payload_ = null;
        }
        queryEndedBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.QueryEnded.Builder getQueryEndedBuilder() {
      return internalGetQueryEndedFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.QueryEndedOrBuilder getQueryEndedOrBuilder() {
      if ((payloadCase_ == 15) && (queryEndedBuilder_ != null)) {
        return queryEndedBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 15) {
          return (headcount.v1.QueryEnded) payload_;
        }
        return headcount.v1.QueryEnded.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.QueryEnded, headcount.v1.QueryEnded.Builder, headcount.v1.QueryEndedOrBuilder> 
        internalGetQueryEndedFieldBuilder() {
      if (queryEndedBuilder_ == null) {
        if (!(payloadCase_ == 15)) {
          payload_ = headcount.v1.QueryEnded.getDefaultInstance();
        }
        queryEndedBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.QueryEnded, headcount.v1.QueryEnded.Builder, headcount.v1.QueryEndedOrBuilder>(
                (headcount.v1.QueryEnded) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 15;
      onChanged();
      return queryEndedBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DriftPane, headcount.v1.DriftPane.Builder, headcount.v1.DriftPaneOrBuilder> driftPaneBuilder_;
    @java.lang.Override
    public boolean hasDriftPane() {
      return payloadCase_ == 16;
    }
    @java.lang.Override
    public headcount.v1.DriftPane getDriftPane() {
      if (driftPaneBuilder_ == null) {
        if (payloadCase_ == 16) {
          return (headcount.v1.DriftPane) payload_;
        }
        return headcount.v1.DriftPane.getDefaultInstance();
      } else {
        if (payloadCase_ == 16) {
          return driftPaneBuilder_.getMessage();
        }
        return headcount.v1.DriftPane.getDefaultInstance();
      }
    }
    public Builder setDriftPane(headcount.v1.DriftPane value) {
      if (driftPaneBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        driftPaneBuilder_.setMessage(value);
      }
      payloadCase_ = 16;
      return this;
    }
    public Builder setDriftPane(
        headcount.v1.DriftPane.Builder builderForValue) {
      if (driftPaneBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        driftPaneBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 16;
      return this;
    }
    public Builder mergeDriftPane(headcount.v1.DriftPane value) {
      if (driftPaneBuilder_ == null) {
        if (payloadCase_ == 16 &&
            payload_ != headcount.v1.DriftPane.getDefaultInstance()) {
          payload_ = headcount.v1.DriftPane.newBuilder((headcount.v1.DriftPane) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 16) {
          driftPaneBuilder_.mergeFrom(value);
        } else {
          driftPaneBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 16;
      return this;
    }
    public Builder clearDriftPane() {
      if (driftPaneBuilder_ == null) {
        if (payloadCase_ == 16) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 16) {
          payloadCase_ = 0;
          payload_ = null;
        }
        driftPaneBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.DriftPane.Builder getDriftPaneBuilder() {
      return internalGetDriftPaneFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.DriftPaneOrBuilder getDriftPaneOrBuilder() {
      if ((payloadCase_ == 16) && (driftPaneBuilder_ != null)) {
        return driftPaneBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 16) {
          return (headcount.v1.DriftPane) payload_;
        }
        return headcount.v1.DriftPane.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DriftPane, headcount.v1.DriftPane.Builder, headcount.v1.DriftPaneOrBuilder> 
        internalGetDriftPaneFieldBuilder() {
      if (driftPaneBuilder_ == null) {
        if (!(payloadCase_ == 16)) {
          payload_ = headcount.v1.DriftPane.getDefaultInstance();
        }
        driftPaneBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.DriftPane, headcount.v1.DriftPane.Builder, headcount.v1.DriftPaneOrBuilder>(
                (headcount.v1.DriftPane) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 16;
      onChanged();
      return driftPaneBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DriftAlert, headcount.v1.DriftAlert.Builder, headcount.v1.DriftAlertOrBuilder> driftAlertBuilder_;
    @java.lang.Override
    public boolean hasDriftAlert() {
      return payloadCase_ == 17;
    }
    @java.lang.Override
    public headcount.v1.DriftAlert getDriftAlert() {
      if (driftAlertBuilder_ == null) {
        if (payloadCase_ == 17) {
          return (headcount.v1.DriftAlert) payload_;
        }
        return headcount.v1.DriftAlert.getDefaultInstance();
      } else {
        if (payloadCase_ == 17) {
          return driftAlertBuilder_.getMessage();
        }
        return headcount.v1.DriftAlert.getDefaultInstance();
      }
    }
    public Builder setDriftAlert(headcount.v1.DriftAlert value) {
      if (driftAlertBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        driftAlertBuilder_.setMessage(value);
      }
      payloadCase_ = 17;
      return this;
    }
    public Builder setDriftAlert(
        headcount.v1.DriftAlert.Builder builderForValue) {
      if (driftAlertBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        driftAlertBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 17;
      return this;
    }
    public Builder mergeDriftAlert(headcount.v1.DriftAlert value) {
      if (driftAlertBuilder_ == null) {
        if (payloadCase_ == 17 &&
            payload_ != headcount.v1.DriftAlert.getDefaultInstance()) {
          payload_ = headcount.v1.DriftAlert.newBuilder((headcount.v1.DriftAlert) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 17) {
          driftAlertBuilder_.mergeFrom(value);
        } else {
          driftAlertBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 17;
      return this;
    }
    public Builder clearDriftAlert() {
      if (driftAlertBuilder_ == null) {
        if (payloadCase_ == 17) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 17) {
          payloadCase_ = 0;
          payload_ = null;
        }
        driftAlertBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.DriftAlert.Builder getDriftAlertBuilder() {
      return internalGetDriftAlertFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.DriftAlertOrBuilder getDriftAlertOrBuilder() {
      if ((payloadCase_ == 17) && (driftAlertBuilder_ != null)) {
        return driftAlertBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 17) {
          return (headcount.v1.DriftAlert) payload_;
        }
        return headcount.v1.DriftAlert.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.DriftAlert, headcount.v1.DriftAlert.Builder, headcount.v1.DriftAlertOrBuilder> 
        internalGetDriftAlertFieldBuilder() {
      if (driftAlertBuilder_ == null) {
        if (!(payloadCase_ == 17)) {
          payload_ = headcount.v1.DriftAlert.getDefaultInstance();
        }
        driftAlertBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.DriftAlert, headcount.v1.DriftAlert.Builder, headcount.v1.DriftAlertOrBuilder>(
                (headcount.v1.DriftAlert) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 17;
      onChanged();
      return driftAlertBuilder_;
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishSkip, headcount.v1.PublishSkip.Builder, headcount.v1.PublishSkipOrBuilder> publishSkipBuilder_;
    @java.lang.Override
    public boolean hasPublishSkip() {
      return payloadCase_ == 18;
    }
    @java.lang.Override
    public headcount.v1.PublishSkip getPublishSkip() {
      if (publishSkipBuilder_ == null) {
        if (payloadCase_ == 18) {
          return (headcount.v1.PublishSkip) payload_;
        }
        return headcount.v1.PublishSkip.getDefaultInstance();
      } else {
        if (payloadCase_ == 18) {
          return publishSkipBuilder_.getMessage();
        }
        return headcount.v1.PublishSkip.getDefaultInstance();
      }
    }
    public Builder setPublishSkip(headcount.v1.PublishSkip value) {
      if (publishSkipBuilder_ == null) {
        if (value == null) {
          throw new NullPointerException();
        }
        payload_ = value;
        onChanged();
      } else {
        publishSkipBuilder_.setMessage(value);
      }
      payloadCase_ = 18;
      return this;
    }
    public Builder setPublishSkip(
        headcount.v1.PublishSkip.Builder builderForValue) {
      if (publishSkipBuilder_ == null) {
        payload_ = builderForValue.build();
        onChanged();
      } else {
        publishSkipBuilder_.setMessage(builderForValue.build());
      }
      payloadCase_ = 18;
      return this;
    }
    public Builder mergePublishSkip(headcount.v1.PublishSkip value) {
      if (publishSkipBuilder_ == null) {
        if (payloadCase_ == 18 &&
            payload_ != headcount.v1.PublishSkip.getDefaultInstance()) {
          payload_ = headcount.v1.PublishSkip.newBuilder((headcount.v1.PublishSkip) payload_)
              .mergeFrom(value).buildPartial();
        } else {
          payload_ = value;
        }
        onChanged();
      } else {
        if (payloadCase_ == 18) {
          publishSkipBuilder_.mergeFrom(value);
        } else {
          publishSkipBuilder_.setMessage(value);
        }
      }
      payloadCase_ = 18;
      return this;
    }
    public Builder clearPublishSkip() {
      if (publishSkipBuilder_ == null) {
        if (payloadCase_ == 18) {
          payloadCase_ = 0;
          payload_ = null;
          onChanged();
        }
      } else {
        if (payloadCase_ == 18) {
          payloadCase_ = 0;
          payload_ = null;
        }
        publishSkipBuilder_.clear();
      }
      return this;
    }
    public headcount.v1.PublishSkip.Builder getPublishSkipBuilder() {
      return internalGetPublishSkipFieldBuilder().getBuilder();
    }
    @java.lang.Override
    public headcount.v1.PublishSkipOrBuilder getPublishSkipOrBuilder() {
      if ((payloadCase_ == 18) && (publishSkipBuilder_ != null)) {
        return publishSkipBuilder_.getMessageOrBuilder();
      } else {
        if (payloadCase_ == 18) {
          return (headcount.v1.PublishSkip) payload_;
        }
        return headcount.v1.PublishSkip.getDefaultInstance();
      }
    }
    private com.google.protobuf.SingleFieldBuilder<
        headcount.v1.PublishSkip, headcount.v1.PublishSkip.Builder, headcount.v1.PublishSkipOrBuilder> 
        internalGetPublishSkipFieldBuilder() {
      if (publishSkipBuilder_ == null) {
        if (!(payloadCase_ == 18)) {
          payload_ = headcount.v1.PublishSkip.getDefaultInstance();
        }
        publishSkipBuilder_ = new com.google.protobuf.SingleFieldBuilder<
            headcount.v1.PublishSkip, headcount.v1.PublishSkip.Builder, headcount.v1.PublishSkipOrBuilder>(
                (headcount.v1.PublishSkip) payload_,
                getParentForChildren(),
                isClean());
        payload_ = null;
      }
      payloadCase_ = 18;
      onChanged();
      return publishSkipBuilder_;
    }
  }
  private static final headcount.v1.LogRecord DEFAULT_INSTANCE;
  static {
    DEFAULT_INSTANCE = new headcount.v1.LogRecord();
  }
  public static headcount.v1.LogRecord getDefaultInstance() {
    return DEFAULT_INSTANCE;
  }
  private static final com.google.protobuf.Parser<LogRecord>
      PARSER = new com.google.protobuf.AbstractParser<LogRecord>() {
    @java.lang.Override
    public LogRecord parsePartialFrom(
        com.google.protobuf.CodedInputStream input,
        com.google.protobuf.ExtensionRegistryLite extensionRegistry)
        throws com.google.protobuf.InvalidProtocolBufferException {
      Builder builder = newBuilder();
      try {
        builder.mergeFrom(input, extensionRegistry);
      } catch (com.google.protobuf.InvalidProtocolBufferException e) {
        throw e.setUnfinishedMessage(builder.buildPartial());
      } catch (com.google.protobuf.UninitializedMessageException e) {
        throw e.asInvalidProtocolBufferException().setUnfinishedMessage(builder.buildPartial());
      } catch (java.io.IOException e) {
        throw new com.google.protobuf.InvalidProtocolBufferException(e)
            .setUnfinishedMessage(builder.buildPartial());
      }
      return builder.buildPartial();
    }
  };
  public static com.google.protobuf.Parser<LogRecord> parser() {
    return PARSER;
  }
  @java.lang.Override
  public com.google.protobuf.Parser<LogRecord> getParserForType() {
    return PARSER;
  }
  @java.lang.Override
  public headcount.v1.LogRecord getDefaultInstanceForType() {
    return DEFAULT_INSTANCE;
  }
}
