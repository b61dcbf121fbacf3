package headcount.v1;
@com.google.protobuf.Generated
public final class QueryServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private QueryServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "QueryServiceOuterClass");
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
    internal_static_headcount_v1_TopKRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_TopKRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_TopKResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_TopKResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetEventRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetEventRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetEventResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetEventResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetHeadcountRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetHeadcountRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetHeadcountResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetHeadcountResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_WatchRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_WatchRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_WatchedQuery_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_WatchedQuery_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_WatchResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_WatchResponse_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n headcount/v1/query_service.proto\022\014head" +
      "count.v1\032\037google/protobuf/timestamp.prot" +
      "o\032\032headcount/v1/history.proto\032\030headcount" +
      "/v1/query.proto\032\031headcount/v1/record.pro" +
      "to\032\031headcount/v1/sketch.proto\"\204\002\n\013TopKRe" +
      "quest\022\022\n\004feed\030\001 \001(\tR\004feed\0225\n\tdimension\030\002" +
      " \001(\0162\027.headcount.v1.DimensionR\tdimension" +
      "\022\014\n\001k\030\003 \001(\rR\001k\022&\n\004unit\030\004 \001(\0162\022.headcount" +
      ".v1.UnitR\004unit\022\031\n\010at_least\030\005 \001(\tR\007atLeas" +
      "t\022+\n\004span\030\006 \001(\0132\027.headcount.v1.QuerySpan" +
      "R\004span\022,\n\006filter\030\007 \001(\0132\024.headcount.v1.Fi" +
      "lterR\006filter\"\242\001\n\014TopKResponse\0220\n\007entries" +
      "\030\001 \003(\0132\026.headcount.v1.TopEntryR\007entries\022" +
      "8\n\010envelope\030\002 \001(\0132\034.headcount.v1.AnswerE" +
      "nvelopeR\010envelope\022&\n\004unit\030\003 \001(\0162\022.headco" +
      "unt.v1.UnitR\004unit\"[\n\017GetEventRequest\022\022\n\004" +
      "feed\030\001 \001(\tR\004feed\022\031\n\010event_id\030\002 \001(\tR\007even" +
      "tId\022\031\n\010at_least\030\003 \001(\tR\007atLeast\"\374\001\n\020GetEv" +
      "entResponse\022\031\n\010event_id\030\001 \001(\tR\007eventId\022 " +
      "\n\trsvps_yes\030\002 \001(\003H\000R\010rsvpsYes\210\001\001\022\033\n\006peop" +
      "le\030\003 \001(\003H\001R\006people\210\001\001\022;\n\013last_change\030\004 \001" +
      "(\0132\032.google.protobuf.TimestampR\nlastChan" +
      "ge\0228\n\010envelope\030\005 \001(\0132\034.headcount.v1.Answ" +
      "erEnvelopeR\010envelopeB\014\n\n_rsvps_yesB\t\n\007_p" +
      "eople\"D\n\023GetHeadcountRequest\022\022\n\004feed\030\001 \001" +
      "(\tR\004feed\022\031\n\010at_least\030\002 \001(\tR\007atLeast\"\373\003\n\024" +
      "GetHeadcountResponse\022 \n\trsvps_yes\030\001 \001(\003H" +
      "\000R\010rsvpsYes\210\001\001\022\036\n\010rsvps_no\030\002 \001(\003H\001R\007rsvp" +
      "sNo\210\001\001\022*\n\016rsvps_waitlist\030\003 \001(\003H\002R\rrsvpsW" +
      "aitlist\210\001\001\022\033\n\006people\030\004 \001(\003H\003R\006people\210\001\001\022" +
      "$\n\013members_yes\030\005 \001(\003H\004R\nmembersYes\210\001\001\022\035\n" +
      "\007members\030\006 \001(\003H\005R\007members\210\001\001\022\033\n\006events\030\007" +
      " \001(\003H\006R\006events\210\001\001\022\033\n\006groups\030\010 \001(\003H\007R\006gro" +
      "ups\210\001\001\0224\n\007records\030\t \001(\0132\032.headcount.v1.R" +
      "ecordCountsR\007records\0228\n\010envelope\030\n \001(\0132\034" +
      ".headcount.v1.AnswerEnvelopeR\010envelopeB\014" +
      "\n\n_rsvps_yesB\013\n\t_rsvps_noB\021\n\017_rsvps_wait" +
      "listB\t\n\007_peopleB\016\n\014_members_yesB\n\n\010_memb" +
      "ersB\t\n\007_eventsB\t\n\007_groups\"X\n\014WatchReques" +
      "t\022\022\n\004feed\030\001 \001(\tR\004feed\0224\n\007queries\030\002 \003(\0132\032" +
      ".headcount.v1.WatchedQueryR\007queries\"\310\002\n\014" +
      "WatchedQuery\022\020\n\003tag\030\001 \001(\tR\003tag\022\034\n\010standi" +
      "ng\030\002 \001(\tH\000R\010standing\022?\n\ndefinition\030\003 \001(\013" +
      "2\035.headcount.v1.QueryDefinitionH\000R\ndefin" +
      "ition\022%\n\rfrom_earliest\030\004 \001(\010H\001R\014fromEarl" +
      "iest\022!\n\013from_cursor\030\005 \001(\tH\001R\nfromCursor\022" +
      "9\n\tfrom_time\030\006 \001(\0132\032.google.protobuf.Tim" +
      "estampH\001R\010fromTime\0220\n\005until\030\007 \001(\0132\032.goog" +
      "le.protobuf.TimestampR\005untilB\007\n\005queryB\007\n" +
      "\005start\"\232\002\n\rWatchResponse\0224\n\007results\030\001 \003(" +
      "\0132\032.headcount.v1.WindowResultR\007results\022\020" +
      "\n\003tag\030\002 \001(\tR\003tag\022\026\n\006cursor\030\003 \001(\tR\006cursor" +
      "\0228\n\twatermark\030\004 \001(\0132\032.google.protobuf.Ti" +
      "mestampR\twatermark\022\033\n\tcaught_up\030\005 \001(\010R\010c" +
      "aughtUp\022\024\n\005ended\030\006 \001(\010R\005ended\022(\n\003end\030\007 \001" +
      "(\0162\026.headcount.v1.WatchEndR\003end\022\022\n\004more\030" +
      "\010 \001(\010R\004more*c\n\010WatchEnd\022\031\n\025WATCH_END_UNS" +
      "PECIFIED\020\000\022\022\n\016WATCH_END_FEED\020\001\022\023\n\017WATCH_" +
      "END_UNTIL\020\002\022\023\n\017WATCH_END_QUERY\020\0032\270\n\n\014Que" +
      "ryService\022=\n\004TopK\022\031.headcount.v1.TopKReq" +
      "uest\032\032.headcount.v1.TopKResponse\022X\n\rCoun" +
      "tDistinct\022\".headcount.v1.CountDistinctRe" +
      "quest\032#.headcount.v1.CountDistinctRespon" +
      "se\022X\n\rEstimateCount\022\".headcount.v1.Estim" +
      "ateCountRequest\032#.headcount.v1.EstimateC" +
      "ountResponse\022X\n\rEstimateRange\022\".headcoun" +
      "t.v1.EstimateRangeRequest\032#.headcount.v1" +
      ".EstimateRangeResponse\022m\n\024EstimateInnerP" +
      "roduct\022).headcount.v1.EstimateInnerProdu" +
      "ctRequest\032*.headcount.v1.EstimateInnerPr" +
      "oductResponse\022L\n\tCheckSeen\022\036.headcount.v" +
      "1.CheckSeenRequest\032\037.headcount.v1.CheckS" +
      "eenResponse\022C\n\006Sample\022\033.headcount.v1.Sam" +
      "pleRequest\032\034.headcount.v1.SampleResponse" +
      "\022L\n\tQuantiles\022\036.headcount.v1.QuantilesRe" +
      "quest\032\037.headcount.v1.QuantilesResponse\022I" +
      "\n\010GetEvent\022\035.headcount.v1.GetEventReques" +
      "t\032\036.headcount.v1.GetEventResponse\022U\n\014Get" +
      "Headcount\022!.headcount.v1.GetHeadcountReq" +
      "uest\032\".headcount.v1.GetHeadcountResponse" +
      "\022B\n\005Watch\022\032.headcount.v1.WatchRequest\032\033." +
      "headcount.v1.WatchResponse0\001\022Q\n\nWatchDri" +
      "ft\022\037.headcount.v1.WatchDriftRequest\032 .he" +
      "adcount.v1.WatchDriftResponse0\001\022L\n\tListR" +
      "svps\022\036.headcount.v1.ListRsvpsRequest\032\037.h" +
      "eadcount.v1.ListRsvpsResponse\022R\n\013ListRes" +
      "ults\022 .headcount.v1.ListResultsRequest\032!" +
      ".headcount.v1.ListResultsResponse\022T\n\013Str" +
      "eamRsvps\022 .headcount.v1.StreamRsvpsReque" +
      "st\032!.headcount.v1.StreamRsvpsResponse0\001\022" +
      "Z\n\rStreamResults\022\".headcount.v1.StreamRe" +
      "sultsRequest\032#.headcount.v1.StreamResult" +
      "sResponse0\001B\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.History.getDescriptor(),
          headcount.v1.Query.getDescriptor(),
          headcount.v1.Record.getDescriptor(),
          headcount.v1.SketchOuterClass.getDescriptor(),
        });
    internal_static_headcount_v1_TopKRequest_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_TopKRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_TopKRequest_descriptor,
        new java.lang.String[] { "Feed", "Dimension", "K", "Unit", "AtLeast", "Span", "Filter", });
    internal_static_headcount_v1_TopKResponse_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_TopKResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_TopKResponse_descriptor,
        new java.lang.String[] { "Entries", "Envelope", "Unit", });
    internal_static_headcount_v1_GetEventRequest_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_GetEventRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetEventRequest_descriptor,
        new java.lang.String[] { "Feed", "EventId", "AtLeast", });
    internal_static_headcount_v1_GetEventResponse_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_GetEventResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetEventResponse_descriptor,
        new java.lang.String[] { "EventId", "RsvpsYes", "People", "LastChange", "Envelope", });
    internal_static_headcount_v1_GetHeadcountRequest_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_GetHeadcountRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetHeadcountRequest_descriptor,
        new java.lang.String[] { "Feed", "AtLeast", });
    internal_static_headcount_v1_GetHeadcountResponse_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_GetHeadcountResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetHeadcountResponse_descriptor,
        new java.lang.String[] { "RsvpsYes", "RsvpsNo", "RsvpsWaitlist", "People", "MembersYes", "Members", "Events", "Groups", "Records", "Envelope", });
    internal_static_headcount_v1_WatchRequest_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_WatchRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_WatchRequest_descriptor,
        new java.lang.String[] { "Feed", "Queries", });
    internal_static_headcount_v1_WatchedQuery_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_WatchedQuery_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_WatchedQuery_descriptor,
        new java.lang.String[] { "Tag", "Standing", "Definition", "FromEarliest", "FromCursor", "FromTime", "Until", "Query", "Start", });
    internal_static_headcount_v1_WatchResponse_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_WatchResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_WatchResponse_descriptor,
        new java.lang.String[] { "Results", "Tag", "Cursor", "Watermark", "CaughtUp", "Ended", "End", "More", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.History.getDescriptor();
    headcount.v1.Query.getDescriptor();
    headcount.v1.Record.getDescriptor();
    headcount.v1.SketchOuterClass.getDescriptor();
  }
}
