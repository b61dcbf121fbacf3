package headcount.v1;
@com.google.protobuf.Generated
public final class Record extends com.google.protobuf.GeneratedFile {
  private Record() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Record");
  }
  public static void registerAllExtensions(
      com.google.protobuf.ExtensionRegistryLite registry) {
  }
  public static void registerAllExtensions(
      com.google.protobuf.ExtensionRegistry registry) {
    registerAllExtensions(
        (com.google.protobuf.ExtensionRegistryLite) registry);
  }
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_LogRecord_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_LogRecord_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Stamp_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Stamp_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_RsvpRecord_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_RsvpRecord_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishMark_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishMark_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishSkip_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishSkip_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SourceEvent_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SourceEvent_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SourceGap_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SourceGap_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Change_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Change_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CountedState_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CountedState_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CountedAttributes_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CountedAttributes_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ViewRows_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ViewRows_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ViewRow_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ViewRow_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_RsvpState_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_RsvpState_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Progress_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Progress_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QueryCatalog_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QueryCatalog_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CatalogQuery_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CatalogQuery_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CatalogTaken_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CatalogTaken_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QueryBegun_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QueryBegun_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QueryClosed_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QueryClosed_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QueryEnded_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QueryEnded_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_RecordCounts_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_RecordCounts_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PanePartial_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PanePartial_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DriftPane_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DriftPane_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_LateRecord_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_LateRecord_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DeadRecord_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeadRecord_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EpochBegins_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EpochBegins_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\031headcount/v1/record.proto\022\014headcount.v" +
      "1\032\036google/protobuf/duration.proto\032\037googl" +
      "e/protobuf/timestamp.proto\032\030headcount/v1" +
      "/query.proto\032\027headcount/v1/rsvp.proto\032\031h" +
      "eadcount/v1/sketch.proto\"\272\010\n\tLogRecord\022." +
      "\n\004rsvp\030\001 \001(\0132\030.headcount.v1.RsvpRecordH\000" +
      "R\004rsvp\022>\n\014source_event\030\002 \001(\0132\031.headcount" +
      ".v1.SourceEventH\000R\013sourceEvent\0228\n\nsource" +
      "_gap\030\003 \001(\0132\027.headcount.v1.SourceGapH\000R\ts" +
      "ourceGap\022.\n\006change\030\004 \001(\0132\024.headcount.v1." +
      "ChangeH\000R\006change\0225\n\tview_rows\030\005 \001(\0132\026.he" +
      "adcount.v1.ViewRowsH\000R\010viewRows\0224\n\010progr" +
      "ess\030\006 \001(\0132\026.headcount.v1.ProgressH\000R\010pro" +
      "gress\022>\n\014pane_partial\030\007 \001(\0132\031.headcount." +
      "v1.PanePartialH\000R\013panePartial\022A\n\rwindow_" +
      "result\030\010 \001(\0132\032.headcount.v1.WindowResult" +
      "H\000R\014windowResult\022.\n\004late\030\t \001(\0132\030.headcou" +
      "nt.v1.LateRecordH\000R\004late\022.\n\004dead\030\n \001(\0132\030" +
      ".headcount.v1.DeadRecordH\000R\004dead\022>\n\014epoc" +
      "h_begins\030\013 \001(\0132\031.headcount.v1.EpochBegin" +
      "sH\000R\013epochBegins\022A\n\rquery_catalog\030\014 \001(\0132" +
      "\032.headcount.v1.QueryCatalogH\000R\014queryCata" +
      "log\022A\n\rcatalog_taken\030\r \001(\0132\032.headcount.v" +
      "1.CatalogTakenH\000R\014catalogTaken\022>\n\014query_" +
      "closed\030\016 \001(\0132\031.headcount.v1.QueryClosedH" +
      "\000R\013queryClosed\022;\n\013query_ended\030\017 \001(\0132\030.he" +
      "adcount.v1.QueryEndedH\000R\nqueryEnded\0228\n\nd" +
      "rift_pane\030\020 \001(\0132\027.headcount.v1.DriftPane" +
      "H\000R\tdriftPane\022;\n\013drift_alert\030\021 \001(\0132\030.hea" +
      "dcount.v1.DriftAlertH\000R\ndriftAlert\022>\n\014pu" +
      "blish_skip\030\022 \001(\0132\031.headcount.v1.PublishS" +
      "kipH\000R\013publishSkipB\t\n\007payload\"h\n\005Stamp\022\026" +
      "\n\006source\030\001 \001(\tR\006source\022!\n\014watermark_ms\030\002" +
      " \001(\020R\013watermarkMs\022$\n\016stream_time_ms\030\003 \001(" +
      "\020R\014streamTimeMs\"\321\001\n\nRsvpRecord\022)\n\005stamp\030" +
      "\001 \001(\0132\023.headcount.v1.StampR\005stamp\022&\n\004rsv" +
      "p\030\002 \001(\0132\022.headcount.v1.RsvpR\004rsvp\022\035\n\nfra" +
      "me_hash\030\003 \001(\006R\tframeHash\022\030\n\007ordinal\030\004 \001(" +
      "\006R\007ordinal\0227\n\tpublished\030\005 \001(\0132\031.headcoun" +
      "t.v1.PublishMarkR\tpublished\"a\n\013PublishMa" +
      "rk\022\037\n\013producer_id\030\001 \001(\tR\nproducerId\022\020\n\003s" +
      "eq\030\002 \001(\004R\003seq\022\037\n\013settled_seq\030\003 \001(\004R\nsett" +
      "ledSeq\"c\n\013PublishSkip\022\037\n\013producer_id\030\001 \001" +
      "(\tR\nproducerId\022\037\n\013settled_seq\030\002 \001(\004R\nset" +
      "tledSeq\022\022\n\004seqs\030\003 \003(\004R\004seqs\"\216\001\n\013SourceEv" +
      "ent\022)\n\005stamp\030\001 \001(\0132\023.headcount.v1.StampR" +
      "\005stamp\0221\n\004kind\030\002 \001(\0162\035.headcount.v1.Sour" +
      "ceEventKindR\004kind\022!\n\014next_ordinal\030\003 \001(\006R" +
      "\013nextOrdinal\"\315\001\n\tSourceGap\022)\n\005stamp\030\001 \001(" +
      "\0132\023.headcount.v1.StampR\005stamp\022.\n\004from\030\002 " +
      "\001(\0132\032.google.protobuf.TimestampR\004from\022*\n" +
      "\002to\030\003 \001(\0132\032.google.protobuf.TimestampR\002t" +
      "o\022\026\n\006reason\030\004 \001(\tR\006reason\022!\n\014next_ordina" +
      "l\030\005 \001(\006R\013nextOrdinal\"\332\001\n\006Change\022/\n\007verdi" +
      "ct\030\001 \001(\0162\025.headcount.v1.VerdictR\007verdict" +
      "\022\030\n\007version\030\002 \001(\006R\007version\022)\n\005stamp\030\003 \001(" +
      "\0132\023.headcount.v1.StampR\005stamp\022&\n\004rsvp\030\004 " +
      "\001(\0132\022.headcount.v1.RsvpR\004rsvp\0222\n\006before\030" +
      "\005 \001(\0132\032.headcount.v1.CountedStateR\006befor" +
      "e\"\253\001\n\014CountedState\0222\n\010response\030\001 \001(\0162\026.h" +
      "eadcount.v1.ResponseR\010response\022\033\n\006guests" +
      "\030\002 \001(\rH\000R\006guests\210\001\001\022?\n\nattributes\030\003 \001(\0132" +
      "\037.headcount.v1.CountedAttributesR\nattrib" +
      "utesB\t\n\007_guests\"\315\001\n\021CountedAttributes\022\031\n" +
      "\010event_id\030\001 \001(\tR\007eventId\022\031\n\010group_id\030\002 \001" +
      "(\004R\007groupId\022\030\n\007country\030\003 \001(\tR\007country\022\022\n" +
      "\004city\030\004 \001(\tR\004city\022\026\n\006topics\030\005 \003(\tR\006topic" +
      "s\022\025\n\003lat\030\006 \001(\001H\000R\003lat\210\001\001\022\025\n\003lon\030\007 \001(\001H\001R" +
      "\003lon\210\001\001B\006\n\004_latB\006\n\004_lon\"5\n\010ViewRows\022)\n\004r" +
      "ows\030\001 \003(\0132\025.headcount.v1.ViewRowR\004rows\"\313" +
      "\002\n\007ViewRow\022&\n\004view\030\001 \001(\0162\022.headcount.v1." +
      "ViewR\004view\022\020\n\003key\030\002 \001(\tR\003key\0225\n\ttombston" +
      "e\030\003 \001(\0162\027.headcount.v1.TombstoneR\ttombst" +
      "one\022 \n\trsvps_yes\030\004 \001(\003H\000R\010rsvpsYes\210\001\001\022\033\n" +
      "\006people\030\005 \001(\003H\001R\006people\210\001\001\022)\n\016last_chang" +
      "e_ms\030\006 \001(\020H\002R\014lastChangeMs\210\001\001\0220\n\004rsvp\030\007 " +
      "\001(\0132\027.headcount.v1.RsvpStateH\003R\004rsvp\210\001\001B" +
      "\014\n\n_rsvps_yesB\t\n\007_peopleB\021\n\017_last_change" +
      "_msB\007\n\005_rsvp\"\210\002\n\tRsvpState\022\027\n\007rsvp_id\030\001 " +
      "\001(\004R\006rsvpId\0222\n\010response\030\002 \001(\0162\026.headcoun" +
      "t.v1.ResponseR\010response\022\033\n\006guests\030\003 \001(\rH" +
      "\000R\006guests\210\001\001\022\033\n\tmember_id\030\004 \001(\004R\010memberI" +
      "d\022\031\n\010event_id\030\005 \001(\tR\007eventId\022\031\n\010group_id" +
      "\030\006 \001(\004R\007groupId\022\031\n\010mtime_ms\030\007 \001(\020R\007mtime" +
      "Ms\022\030\n\007version\030\010 \001(\006R\007versionB\t\n\007_guests\"" +
      "\331\002\n\010Progress\022!\n\tpartition\030\001 \001(\rH\000R\tparti" +
      "tion\210\001\001\022$\n\013next_offset\030\002 \001(\004H\001R\nnextOffs" +
      "et\210\001\001\022!\n\014watermark_ms\030\003 \001(\020R\013watermarkMs" +
      "\022$\n\016stream_time_ms\030\004 \001(\020R\014streamTimeMs\0222" +
      "\n\006counts\030\005 \001(\0132\032.headcount.v1.RecordCoun" +
      "tsR\006counts\022\024\n\005ended\030\006 \001(\010R\005ended\022\030\n\007inex" +
      "act\030\007 \001(\010R\007inexact\022\022\n\004more\030\010 \001(\010R\004more\022%" +
      "\n\016query_revision\030\t \001(\004R\rqueryRevisionB\014\n" +
      "\n_partitionB\016\n\014_next_offset\"`\n\014QueryCata" +
      "log\022\032\n\010revision\030\001 \001(\004R\010revision\0224\n\007queri" +
      "es\030\002 \003(\0132\032.headcount.v1.CatalogQueryR\007qu" +
      "eries\"\277\001\n\014CatalogQuery\022\022\n\004name\030\001 \001(\tR\004na" +
      "me\022=\n\ndefinition\030\002 \001(\0132\035.headcount.v1.Qu" +
      "eryDefinitionR\ndefinition\022\024\n\005since\030\003 \001(\004" +
      "R\005since\022!\n\014from_offsets\030\004 \003(\004R\013fromOffse" +
      "ts\022#\n\runtil_offsets\030\005 \003(\004R\014untilOffsets\"" +
      "\242\001\n\014CatalogTaken\0224\n\007catalog\030\001 \001(\0132\032.head" +
      "count.v1.QueryCatalogR\007catalog\022\024\n\005ended\030" +
      "\002 \001(\010R\005ended\022\026\n\006offset\030\003 \001(\004R\006offset\022.\n\005" +
      "begun\030\004 \003(\0132\030.headcount.v1.QueryBegunR\005b" +
      "egun\"D\n\nQueryBegun\022\024\n\005query\030\001 \001(\tR\005query" +
      "\022 \n\014missed_to_ms\030\002 \001(\020R\nmissedToMs\"y\n\013Qu" +
      "eryClosed\022\024\n\005query\030\001 \001(\tR\005query\022\024\n\005since" +
      "\030\002 \001(\004R\005since\022\026\n\006offset\030\003 \001(\004R\006offset\022&\n" +
      "\017too_many_groups\030\004 \001(\010R\rtooManyGroups\"\210\001" +
      "\n\nQueryEnded\022\024\n\005query\030\001 \001(\tR\005query\022\033\n\tpl" +
      "an_hash\030\002 \001(\tR\010planHash\022\024\n\005since\030\003 \001(\004R\005" +
      "since\0221\n\006ending\030\004 \001(\0162\031.headcount.v1.Que" +
      "ryEndingR\006ending\"\373\001\n\014RecordCounts\022\035\n\007rec" +
      "ords\030\001 \001(\004H\000R\007records\210\001\001\022\025\n\003new\030\002 \001(\004H\001R" +
      "\003new\210\001\001\022\035\n\007changes\030\003 \001(\004H\002R\007changes\210\001\001\022\033" +
      "\n\006echoes\030\004 \001(\004H\003R\006echoes\210\001\001\022\037\n\010outdated\030" +
      "\005 \001(\004H\004R\010outdated\210\001\001\022\027\n\004late\030\006 \001(\004H\005R\004la" +
      "te\210\001\001B\n\n\010_recordsB\006\n\004_newB\n\n\010_changesB\t\n" +
      "\007_echoesB\013\n\t_outdatedB\007\n\005_late\"\310\001\n\013PaneP" +
      "artial\022\024\n\005query\030\001 \001(\tR\005query\022\033\n\tplan_has" +
      "h\030\002 \001(\006R\010planHash\022\"\n\rpane_start_ms\030\003 \001(\020" +
      "R\013paneStartMs\022\036\n\013pane_end_ms\030\004 \001(\020R\tpane" +
      "EndMs\022\037\n\010revision\030\005 \001(\rH\000R\010revision\210\001\001\022\024" +
      "\n\005state\030\006 \001(\014R\005stateB\013\n\t_revision\"!\n\tDri" +
      "ftPane\022\024\n\005state\030\001 \001(\014R\005state\"\214\002\n\nLateRec" +
      "ord\022\024\n\005query\030\001 \001(\tR\005query\022\033\n\006offset\030\002 \001(" +
      "\004H\000R\006offset\210\001\001\022)\n\005stamp\030\003 \001(\0132\023.headcoun" +
      "t.v1.StampR\005stamp\022&\n\004rsvp\030\004 \001(\0132\022.headco" +
      "unt.v1.RsvpR\004rsvp\0229\n\nwindow_end\030\005 \001(\0132\032." +
      "google.protobuf.TimestampR\twindowEnd\0222\n\007" +
      "late_by\030\006 \001(\0132\031.google.protobuf.Duration" +
      "R\006lateByB\t\n\007_offset\"\246\002\n\nDeadRecord\022\026\n\006so" +
      "urce\030\001 \001(\tR\006source\0220\n\006reason\030\002 \001(\0162\030.hea" +
      "dcount.v1.DeadReasonR\006reason\022\026\n\006detail\030\003" +
      " \001(\tR\006detail\022\020\n\003raw\030\004 \001(\014R\003raw\022 \n\traw_by" +
      "tes\030\005 \001(\004H\000R\010rawBytes\210\001\001\022;\n\013received_at\030" +
      "\006 \001(\0132\032.google.protobuf.TimestampR\nrecei" +
      "vedAt\022\035\n\nframe_hash\030\007 \001(\006R\tframeHash\022\030\n\007" +
      "ordinal\030\010 \001(\006R\007ordinalB\014\n\n_raw_bytes\"\237\001\n" +
      "\013EpochBegins\022!\n\tpartition\030\001 \001(\rH\000R\tparti" +
      "tion\210\001\001\022\031\n\005epoch\030\002 \001(\004H\001R\005epoch\210\001\001\022(\n\rso" +
      "urce_offset\030\003 \001(\004H\002R\014sourceOffset\210\001\001B\014\n\n" +
      "_partitionB\010\n\006_epochB\020\n\016_source_offset*\231" +
      "\001\n\007Channel\022\027\n\023CHANNEL_UNSPECIFIED\020\000\022\021\n\rC" +
      "HANNEL_RSVPS\020\001\022\023\n\017CHANNEL_CHANGES\020\002\022\024\n\020C" +
      "HANNEL_PARTIALS\020\003\022\023\n\017CHANNEL_RESULTS\020\004\022\020" +
      "\n\014CHANNEL_LATE\020\005\022\020\n\014CHANNEL_DEAD\020\006*\305\001\n\017S" +
      "ourceEventKind\022!\n\035SOURCE_EVENT_KIND_UNSP" +
      "ECIFIED\020\000\022\032\n\026SOURCE_EVENT_KIND_JOIN\020\001\022\037\n" +
      "\033SOURCE_EVENT_KIND_HEARTBEAT\020\002\022\032\n\026SOURCE" +
      "_EVENT_KIND_IDLE\020\003\022\033\n\027SOURCE_EVENT_KIND_" +
      "LEAVE\020\004\022\031\n\025SOURCE_EVENT_KIND_END\020\005*G\n\007Ve" +
      "rdict\022\027\n\023VERDICT_UNSPECIFIED\020\000\022\017\n\013VERDIC" +
      "T_NEW\020\001\022\022\n\016VERDICT_CHANGE\020\002*s\n\004View\022\024\n\020V" +
      "IEW_UNSPECIFIED\020\000\022\016\n\nVIEW_RSVPS\020\001\022\017\n\013VIE" +
      "W_EVENTS\020\002\022\017\n\013VIEW_GROUPS\020\003\022\017\n\013VIEW_TOPI" +
      "CS\020\004\022\022\n\016VIEW_COUNTRIES\020\005*T\n\tTombstone\022\031\n" +
      "\025TOMBSTONE_UNSPECIFIED\020\000\022\025\n\021TOMBSTONE_DE" +
      "LETED\020\001\022\025\n\021TOMBSTONE_EXPIRED\020\002*\202\001\n\013Query" +
      "Ending\022\034\n\030QUERY_ENDING_UNSPECIFIED\020\000\022\030\n\024" +
      "QUERY_ENDING_DELETED\020\001\022\031\n\025QUERY_ENDING_C" +
      "OMPLETE\020\002\022 \n\034QUERY_ENDING_TOO_MANY_GROUP" +
      "S\020\003*\322\001\n\nDeadReason\022\033\n\027DEAD_REASON_UNSPEC" +
      "IFIED\020\000\022\030\n\024DEAD_REASON_NOT_JSON\020\001\022\035\n\031DEA" +
      "D_REASON_INVALID_FIELD\020\002\022\031\n\025DEAD_REASON_" +
      "TOO_LARGE\020\003\022\034\n\030DEAD_REASON_FUTURE_MTIME\020" +
      "\004\022\034\n\030DEAD_REASON_BINARY_FRAME\020\005\022\027\n\023DEAD_" +
      "REASON_REFUSED\020\006B\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.DurationProto.getDescriptor(),
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.Query.getDescriptor(),
          headcount.v1.RsvpOuterClass.getDescriptor(),
          headcount.v1.SketchOuterClass.getDescriptor(),
        });
    internal_static_headcount_v1_LogRecord_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_LogRecord_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_LogRecord_descriptor,
        new java.lang.String[] { "Rsvp", "SourceEvent", "SourceGap", "Change", "ViewRows", "Progress", "PanePartial", "WindowResult", "Late", "Dead", "EpochBegins", "QueryCatalog", "CatalogTaken", "QueryClosed", "QueryEnded", "DriftPane", "DriftAlert", "PublishSkip", "Payload", });
    internal_static_headcount_v1_Stamp_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_Stamp_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Stamp_descriptor,
        new java.lang.String[] { "Source", "WatermarkMs", "StreamTimeMs", });
    internal_static_headcount_v1_RsvpRecord_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_RsvpRecord_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_RsvpRecord_descriptor,
        new java.lang.String[] { "Stamp", "Rsvp", "FrameHash", "Ordinal", "Published", });
    internal_static_headcount_v1_PublishMark_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_PublishMark_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishMark_descriptor,
        new java.lang.String[] { "ProducerId", "Seq", "SettledSeq", });
    internal_static_headcount_v1_PublishSkip_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_PublishSkip_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishSkip_descriptor,
        new java.lang.String[] { "ProducerId", "SettledSeq", "Seqs", });
    internal_static_headcount_v1_SourceEvent_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_SourceEvent_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SourceEvent_descriptor,
        new java.lang.String[] { "Stamp", "Kind", "NextOrdinal", });
    internal_static_headcount_v1_SourceGap_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_SourceGap_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SourceGap_descriptor,
        new java.lang.String[] { "Stamp", "From", "To", "Reason", "NextOrdinal", });
    internal_static_headcount_v1_Change_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_Change_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Change_descriptor,
        new java.lang.String[] { "Verdict", "Version", "Stamp", "Rsvp", "Before", });
    internal_static_headcount_v1_CountedState_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_CountedState_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CountedState_descriptor,
        new java.lang.String[] { "Response", "Guests", "Attributes", });
    internal_static_headcount_v1_CountedAttributes_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_CountedAttributes_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CountedAttributes_descriptor,
        new java.lang.String[] { "EventId", "GroupId", "Country", "City", "Topics", "Lat", "Lon", });
    internal_static_headcount_v1_ViewRows_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_ViewRows_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ViewRows_descriptor,
        new java.lang.String[] { "Rows", });
    internal_static_headcount_v1_ViewRow_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_ViewRow_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ViewRow_descriptor,
        new java.lang.String[] { "View", "Key", "Tombstone", "RsvpsYes", "People", "LastChangeMs", "Rsvp", });
    internal_static_headcount_v1_RsvpState_descriptor =
      getDescriptor().getMessageType(12);
    internal_static_headcount_v1_RsvpState_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_RsvpState_descriptor,
        new java.lang.String[] { "RsvpId", "Response", "Guests", "MemberId", "EventId", "GroupId", "MtimeMs", "Version", });
    internal_static_headcount_v1_Progress_descriptor =
      getDescriptor().getMessageType(13);
    internal_static_headcount_v1_Progress_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Progress_descriptor,
        new java.lang.String[] { "Partition", "NextOffset", "WatermarkMs", "StreamTimeMs", "Counts", "Ended", "Inexact", "More", "QueryRevision", });
    internal_static_headcount_v1_QueryCatalog_descriptor =
      getDescriptor().getMessageType(14);
    internal_static_headcount_v1_QueryCatalog_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QueryCatalog_descriptor,
        new java.lang.String[] { "Revision", "Queries", });
    internal_static_headcount_v1_CatalogQuery_descriptor =
      getDescriptor().getMessageType(15);
    internal_static_headcount_v1_CatalogQuery_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CatalogQuery_descriptor,
        new java.lang.String[] { "Name", "Definition", "Since", "FromOffsets", "UntilOffsets", });
    internal_static_headcount_v1_CatalogTaken_descriptor =
      getDescriptor().getMessageType(16);
    internal_static_headcount_v1_CatalogTaken_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CatalogTaken_descriptor,
        new java.lang.String[] { "Catalog", "Ended", "Offset", "Begun", });
    internal_static_headcount_v1_QueryBegun_descriptor =
      getDescriptor().getMessageType(17);
    internal_static_headcount_v1_QueryBegun_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QueryBegun_descriptor,
        new java.lang.String[] { "Query", "MissedToMs", });
    internal_static_headcount_v1_QueryClosed_descriptor =
      getDescriptor().getMessageType(18);
    internal_static_headcount_v1_QueryClosed_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QueryClosed_descriptor,
        new java.lang.String[] { "Query", "Since", "Offset", "TooManyGroups", });
    internal_static_headcount_v1_QueryEnded_descriptor =
      getDescriptor().getMessageType(19);
    internal_static_headcount_v1_QueryEnded_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QueryEnded_descriptor,
        new java.lang.String[] { "Query", "PlanHash", "Since", "Ending", });
    internal_static_headcount_v1_RecordCounts_descriptor =
      getDescriptor().getMessageType(20);
    internal_static_headcount_v1_RecordCounts_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_RecordCounts_descriptor,
        new java.lang.String[] { "Records", "New", "Changes", "Echoes", "Outdated", "Late", });
    internal_static_headcount_v1_PanePartial_descriptor =
      getDescriptor().getMessageType(21);
    internal_static_headcount_v1_PanePartial_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PanePartial_descriptor,
        new java.lang.String[] { "Query", "PlanHash", "PaneStartMs", "PaneEndMs", "Revision", "State", });
    internal_static_headcount_v1_DriftPane_descriptor =
      getDescriptor().getMessageType(22);
    internal_static_headcount_v1_DriftPane_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DriftPane_descriptor,
        new java.lang.String[] { "State", });
    internal_static_headcount_v1_LateRecord_descriptor =
      getDescriptor().getMessageType(23);
    internal_static_headcount_v1_LateRecord_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_LateRecord_descriptor,
        new java.lang.String[] { "Query", "Offset", "Stamp", "Rsvp", "WindowEnd", "LateBy", });
    internal_static_headcount_v1_DeadRecord_descriptor =
      getDescriptor().getMessageType(24);
    internal_static_headcount_v1_DeadRecord_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeadRecord_descriptor,
        new java.lang.String[] { "Source", "Reason", "Detail", "Raw", "RawBytes", "ReceivedAt", "FrameHash", "Ordinal", });
    internal_static_headcount_v1_EpochBegins_descriptor =
      getDescriptor().getMessageType(25);
    internal_static_headcount_v1_EpochBegins_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EpochBegins_descriptor,
        new java.lang.String[] { "Partition", "Epoch", "SourceOffset", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.DurationProto.getDescriptor();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.Query.getDescriptor();
    headcount.v1.RsvpOuterClass.getDescriptor();
    headcount.v1.SketchOuterClass.getDescriptor();
  }
}
