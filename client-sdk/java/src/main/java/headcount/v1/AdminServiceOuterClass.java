package headcount.v1;
@com.google.protobuf.Generated
public final class AdminServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private AdminServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "AdminServiceOuterClass");
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
    internal_static_headcount_v1_StandingQuery_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StandingQuery_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CreateQueryRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CreateQueryRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CreateQueryResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CreateQueryResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetQueryRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetQueryRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetQueryResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetQueryResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListQueriesRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListQueriesRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListQueriesResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListQueriesResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_UpdateQueryRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_UpdateQueryRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_UpdateQueryResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_UpdateQueryResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DeleteQueryRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeleteQueryRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DeleteQueryResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeleteQueryResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListFeedsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListFeedsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListFeedsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListFeedsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListChannelsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListChannelsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListChannelsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListChannelsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ChannelStatus_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ChannelStatus_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetStatusRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetStatusRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetStatusResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetStatusResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SourceStatus_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SourceStatus_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PartitionStatus_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PartitionStatus_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_MergerStatus_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_MergerStatus_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListSessionsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListSessionsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListSessionsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListSessionsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Session_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Session_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListCheckpointsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListCheckpointsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListCheckpointsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListCheckpointsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CheckpointStatus_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CheckpointStatus_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EraseMemberRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EraseMemberRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EraseMemberResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EraseMemberResponse_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n headcount/v1/admin_service.proto\022\014head" +
      "count.v1\032\036google/protobuf/duration.proto" +
      "\032\037google/protobuf/timestamp.proto\032\036headc" +
      "ount/v1/log_service.proto\032\030headcount/v1/" +
      "query.proto\032\031headcount/v1/record.proto\"\367" +
      "\001\n\rStandingQuery\022\022\n\004name\030\001 \001(\tR\004name\022=\n\n" +
      "definition\030\002 \001(\0132\035.headcount.v1.QueryDef" +
      "initionR\ndefinition\022\033\n\tplan_hash\030\003 \001(\tR\010" +
      "planHash\022\022\n\004etag\030\004 \001(\tR\004etag\022\036\n\nconfigur" +
      "ed\030\005 \001(\010R\nconfigured\022\037\n\013from_cursor\030\006 \001(" +
      "\tR\nfromCursor\022!\n\014until_cursor\030\007 \001(\tR\013unt" +
      "ilCursor\"\375\001\n\022CreateQueryRequest\022\022\n\004feed\030" +
      "\001 \001(\tR\004feed\0221\n\005query\030\002 \001(\0132\033.headcount.v" +
      "1.StandingQueryR\005query\022\037\n\013from_cursor\030\003 " +
      "\001(\tR\nfromCursor\022#\n\rfrom_earliest\030\005 \001(\010R\014" +
      "fromEarliest\0227\n\tfrom_time\030\006 \001(\0132\032.google" +
      ".protobuf.TimestampR\010fromTime\022!\n\014until_c" +
      "ursor\030\004 \001(\tR\013untilCursor\"g\n\023CreateQueryR" +
      "esponse\0221\n\005query\030\001 \001(\0132\033.headcount.v1.St" +
      "andingQueryR\005query\022\035\n\nvalid_from\030\002 \001(\tR\t" +
      "validFrom\"9\n\017GetQueryRequest\022\022\n\004feed\030\001 \001" +
      "(\tR\004feed\022\022\n\004name\030\002 \001(\tR\004name\"E\n\020GetQuery" +
      "Response\0221\n\005query\030\001 \001(\0132\033.headcount.v1.S" +
      "tandingQueryR\005query\"d\n\022ListQueriesReques" +
      "t\022\022\n\004feed\030\001 \001(\tR\004feed\022\033\n\tpage_size\030\002 \001(\r" +
      "R\010pageSize\022\035\n\npage_token\030\003 \001(\tR\tpageToke" +
      "n\"t\n\023ListQueriesResponse\0225\n\007queries\030\001 \003(" +
      "\0132\033.headcount.v1.StandingQueryR\007queries\022" +
      "&\n\017next_page_token\030\002 \001(\tR\rnextPageToken\"" +
      "[\n\022UpdateQueryRequest\022\022\n\004feed\030\001 \001(\tR\004fee" +
      "d\0221\n\005query\030\002 \001(\0132\033.headcount.v1.Standing" +
      "QueryR\005query\"g\n\023UpdateQueryResponse\0221\n\005q" +
      "uery\030\001 \001(\0132\033.headcount.v1.StandingQueryR" +
      "\005query\022\035\n\nvalid_from\030\002 \001(\tR\tvalidFrom\"P\n" +
      "\022DeleteQueryRequest\022\022\n\004feed\030\001 \001(\tR\004feed\022" +
      "\022\n\004name\030\002 \001(\tR\004name\022\022\n\004etag\030\003 \001(\tR\004etag\"" +
      "\025\n\023DeleteQueryResponse\"N\n\020ListFeedsReque" +
      "st\022\033\n\tpage_size\030\001 \001(\rR\010pageSize\022\035\n\npage_" +
      "token\030\002 \001(\tR\tpageToken\"Q\n\021ListFeedsRespo" +
      "nse\022\024\n\005feeds\030\001 \003(\tR\005feeds\022&\n\017next_page_t" +
      "oken\030\002 \001(\tR\rnextPageToken\")\n\023ListChannel" +
      "sRequest\022\022\n\004feed\030\001 \001(\tR\004feed\"O\n\024ListChan" +
      "nelsResponse\0227\n\010channels\030\001 \003(\0132\033.headcou" +
      "nt.v1.ChannelStatusR\010channels\"\177\n\rChannel" +
      "Status\022/\n\007channel\030\001 \001(\0162\025.headcount.v1.C" +
      "hannelR\007channel\022=\n\npartitions\030\002 \003(\0132\035.he" +
      "adcount.v1.PartitionBoundsR\npartitions\"&" +
      "\n\020GetStatusRequest\022\022\n\004feed\030\001 \001(\tR\004feed\"\202" +
      "\004\n\021GetStatusResponse\022\030\n\007version\030\001 \001(\tR\007v" +
      "ersion\0221\n\006uptime\030\002 \001(\0132\031.google.protobuf" +
      ".DurationR\006uptime\0224\n\007sources\030\003 \003(\0132\032.hea" +
      "dcount.v1.SourceStatusR\007sources\022=\n\nparti" +
      "tions\030\004 \003(\0132\035.headcount.v1.PartitionStat" +
      "usR\npartitions\0227\n\010channels\030\005 \003(\0132\033.headc" +
      "ount.v1.ChannelStatusR\010channels\0224\n\007recor" +
      "ds\030\006 \001(\0132\032.headcount.v1.RecordCountsR\007re" +
      "cords\022\027\n\004dead\030\007 \001(\004H\000R\004dead\210\001\001\022\024\n\005roles\030" +
      "\010 \003(\tR\005roles\022\032\n\010warnings\030\t \003(\tR\010warnings" +
      "\022$\n\013rows_loaded\030\n \001(\004H\001R\nrowsLoaded\210\001\001\0222" +
      "\n\006merger\030\013 \001(\0132\032.headcount.v1.MergerStat" +
      "usR\006mergerB\007\n\005_deadB\016\n\014_rows_loaded\"\336\002\n\014" +
      "SourceStatus\022\026\n\006source\030\001 \001(\tR\006source\022/\n\005" +
      "state\030\002 \001(\0162\031.headcount.v1.SourceStateR\005" +
      "state\022\020\n\003url\030\003 \001(\tR\003url\0228\n\twatermark\030\004 \001" +
      "(\0132\032.google.protobuf.TimestampR\twatermar" +
      "k\022;\n\013last_record\030\005 \001(\0132\032.google.protobuf" +
      ".TimestampR\nlastRecord\022\035\n\007records\030\006 \001(\004H" +
      "\000R\007records\210\001\001\022#\n\nreconnects\030\007 \001(\004H\001R\nrec" +
      "onnects\210\001\001\022\035\n\nlast_error\030\010 \001(\tR\tlastErro" +
      "rB\n\n\010_recordsB\r\n\013_reconnects\"\317\002\n\017Partiti" +
      "onStatus\022!\n\tpartition\030\001 \001(\rH\000R\tpartition" +
      "\210\001\001\022$\n\013lag_batches\030\002 \001(\004H\001R\nlagBatches\210\001" +
      "\001\0228\n\twatermark\030\003 \001(\0132\032.google.protobuf.T" +
      "imestampR\twatermark\022$\n\013next_offset\030\004 \001(\004" +
      "H\002R\nnextOffset\210\001\001\022@\n\016checkpoint_age\030\005 \001(" +
      "\0132\031.google.protobuf.DurationR\rcheckpoint" +
      "Age\022\031\n\005epoch\030\006 \001(\004H\003R\005epoch\210\001\001B\014\n\n_parti" +
      "tionB\016\n\014_lag_batchesB\016\n\014_next_offsetB\010\n\006" +
      "_epoch\"\345\001\n\014MergerStatus\022$\n\013lag_batches\030\001" +
      " \001(\004H\000R\nlagBatches\210\001\001\0228\n\twatermark\030\002 \001(\013" +
      "2\032.google.protobuf.TimestampR\twatermark\022" +
      "@\n\016checkpoint_age\030\003 \001(\0132\031.google.protobu" +
      "f.DurationR\rcheckpointAge\022\031\n\005epoch\030\004 \001(\004" +
      "H\001R\005epoch\210\001\001B\016\n\014_lag_batchesB\010\n\006_epoch\"Q" +
      "\n\023ListSessionsRequest\022\033\n\tpage_size\030\001 \001(\r" +
      "R\010pageSize\022\035\n\npage_token\030\002 \001(\tR\tpageToke" +
      "n\"q\n\024ListSessionsResponse\0221\n\010sessions\030\001 " +
      "\003(\0132\025.headcount.v1.SessionR\010sessions\022&\n\017" +
      "next_page_token\030\002 \001(\tR\rnextPageToken\"\312\001\n" +
      "\007Session\022\035\n\nsession_id\030\001 \001(\tR\tsessionId\022" +
      "\"\n\014subscription\030\002 \001(\tR\014subscription\022\022\n\004p" +
      "eer\030\003 \001(\tR\004peer\0227\n\topened_at\030\004 \001(\0132\032.goo" +
      "gle.protobuf.TimestampR\010openedAt\022!\n\tunse" +
      "ttled\030\005 \001(\004H\000R\tunsettled\210\001\001B\014\n\n_unsettle" +
      "d\",\n\026ListCheckpointsRequest\022\022\n\004feed\030\001 \001(" +
      "\tR\004feed\"[\n\027ListCheckpointsResponse\022@\n\013ch" +
      "eckpoints\030\001 \003(\0132\036.headcount.v1.Checkpoin" +
      "tStatusR\013checkpoints\"\254\002\n\020CheckpointStatu" +
      "s\022\024\n\005owner\030\001 \001(\tR\005owner\022\031\n\005epoch\030\002 \001(\004H\000" +
      "R\005epoch\210\001\001\022\037\n\010sequence\030\003 \001(\004H\001R\010sequence" +
      "\210\001\001\022$\n\013next_offset\030\004 \001(\004H\002R\nnextOffset\210\001" +
      "\001\0225\n\010taken_at\030\005 \001(\0132\032.google.protobuf.Ti" +
      "mestampR\007takenAt\022\031\n\005bytes\030\006 \001(\004H\003R\005bytes" +
      "\210\001\001\022\035\n\nstate_hash\030\007 \001(\tR\tstateHashB\010\n\006_e" +
      "pochB\013\n\t_sequenceB\016\n\014_next_offsetB\010\n\006_by" +
      "tes\"E\n\022EraseMemberRequest\022\022\n\004feed\030\001 \001(\tR" +
      "\004feed\022\033\n\tmember_id\030\002 \001(\004R\010memberId\"\226\001\n\023E" +
      "raseMemberResponse\022(\n\rrows_redacted\030\001 \001(" +
      "\004H\000R\014rowsRedacted\210\001\001\022C\n\020logs_aged_out_at" +
      "\030\002 \001(\0132\032.google.protobuf.TimestampR\rlogs" +
      "AgedOutAtB\020\n\016_rows_redacted*\264\001\n\013SourceSt" +
      "ate\022\034\n\030SOURCE_STATE_UNSPECIFIED\020\000\022\033\n\027SOU" +
      "RCE_STATE_CONNECTING\020\001\022\025\n\021SOURCE_STATE_L" +
      "IVE\020\002\022\034\n\030SOURCE_STATE_CATCHING_UP\020\003\022\035\n\031S" +
      "OURCE_STATE_DISCONNECTED\020\004\022\026\n\022SOURCE_STA" +
      "TE_ENDED\020\0052\247\007\n\014AdminService\022R\n\013CreateQue" +
      "ry\022 .headcount.v1.CreateQueryRequest\032!.h" +
      "eadcount.v1.CreateQueryResponse\022I\n\010GetQu" +
      "ery\022\035.headcount.v1.GetQueryRequest\032\036.hea" +
      "dcount.v1.GetQueryResponse\022R\n\013ListQuerie" +
      "s\022 .headcount.v1.ListQueriesRequest\032!.he" +
      "adcount.v1.ListQueriesResponse\022R\n\013Update" +
      "Query\022 .headcount.v1.UpdateQueryRequest\032" +
      "!.headcount.v1.UpdateQueryResponse\022R\n\013De" +
      "leteQuery\022 .headcount.v1.DeleteQueryRequ" +
      "est\032!.headcount.v1.DeleteQueryResponse\022L" +
      "\n\tListFeeds\022\036.headcount.v1.ListFeedsRequ" +
      "est\032\037.headcount.v1.ListFeedsResponse\022U\n\014" +
      "ListChannels\022!.headcount.v1.ListChannels" +
      "Request\032\".headcount.v1.ListChannelsRespo" +
      "nse\022L\n\tGetStatus\022\036.headcount.v1.GetStatu" +
      "sRequest\032\037.headcount.v1.GetStatusRespons" +
      "e\022U\n\014ListSessions\022!.headcount.v1.ListSes" +
      "sionsRequest\032\".headcount.v1.ListSessions" +
      "Response\022^\n\017ListCheckpoints\022$.headcount." +
      "v1.ListCheckpointsRequest\032%.headcount.v1" +
      ".ListCheckpointsResponse\022R\n\013EraseMember\022" +
      " .headcount.v1.EraseMemberRequest\032!.head" +
      "count.v1.EraseMemberResponseB\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.DurationProto.getDescriptor(),
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.LogServiceOuterClass.getDescriptor(),
          headcount.v1.Query.getDescriptor(),
          headcount.v1.Record.getDescriptor(),
        });
    internal_static_headcount_v1_StandingQuery_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_StandingQuery_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StandingQuery_descriptor,
        new java.lang.String[] { "Name", "Definition", "PlanHash", "Etag", "Configured", "FromCursor", "UntilCursor", });
    internal_static_headcount_v1_CreateQueryRequest_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_CreateQueryRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CreateQueryRequest_descriptor,
        new java.lang.String[] { "Feed", "Query", "FromCursor", "FromEarliest", "FromTime", "UntilCursor", });
    internal_static_headcount_v1_CreateQueryResponse_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_CreateQueryResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CreateQueryResponse_descriptor,
        new java.lang.String[] { "Query", "ValidFrom", });
    internal_static_headcount_v1_GetQueryRequest_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_GetQueryRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetQueryRequest_descriptor,
        new java.lang.String[] { "Feed", "Name", });
    internal_static_headcount_v1_GetQueryResponse_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_GetQueryResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetQueryResponse_descriptor,
        new java.lang.String[] { "Query", });
    internal_static_headcount_v1_ListQueriesRequest_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_ListQueriesRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListQueriesRequest_descriptor,
        new java.lang.String[] { "Feed", "PageSize", "PageToken", });
    internal_static_headcount_v1_ListQueriesResponse_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_ListQueriesResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListQueriesResponse_descriptor,
        new java.lang.String[] { "Queries", "NextPageToken", });
    internal_static_headcount_v1_UpdateQueryRequest_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_UpdateQueryRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_UpdateQueryRequest_descriptor,
        new java.lang.String[] { "Feed", "Query", });
    internal_static_headcount_v1_UpdateQueryResponse_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_UpdateQueryResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_UpdateQueryResponse_descriptor,
        new java.lang.String[] { "Query", "ValidFrom", });
    internal_static_headcount_v1_DeleteQueryRequest_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_DeleteQueryRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeleteQueryRequest_descriptor,
        new java.lang.String[] { "Feed", "Name", "Etag", });
    internal_static_headcount_v1_DeleteQueryResponse_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_DeleteQueryResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeleteQueryResponse_descriptor,
        new java.lang.String[] { });
    internal_static_headcount_v1_ListFeedsRequest_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_ListFeedsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListFeedsRequest_descriptor,
        new java.lang.String[] { "PageSize", "PageToken", });
    internal_static_headcount_v1_ListFeedsResponse_descriptor =
      getDescriptor().getMessageType(12);
    internal_static_headcount_v1_ListFeedsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListFeedsResponse_descriptor,
        new java.lang.String[] { "Feeds", "NextPageToken", });
    internal_static_headcount_v1_ListChannelsRequest_descriptor =
      getDescriptor().getMessageType(13);
    internal_static_headcount_v1_ListChannelsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListChannelsRequest_descriptor,
        new java.lang.String[] { "Feed", });
    internal_static_headcount_v1_ListChannelsResponse_descriptor =
      getDescriptor().getMessageType(14);
    internal_static_headcount_v1_ListChannelsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListChannelsResponse_descriptor,
        new java.lang.String[] { "Channels", });
    internal_static_headcount_v1_ChannelStatus_descriptor =
      getDescriptor().getMessageType(15);
    internal_static_headcount_v1_ChannelStatus_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ChannelStatus_descriptor,
        new java.lang.String[] { "Channel", "Partitions", });
    internal_static_headcount_v1_GetStatusRequest_descriptor =
      getDescriptor().getMessageType(16);
    internal_static_headcount_v1_GetStatusRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetStatusRequest_descriptor,
        new java.lang.String[] { "Feed", });
    internal_static_headcount_v1_GetStatusResponse_descriptor =
      getDescriptor().getMessageType(17);
    internal_static_headcount_v1_GetStatusResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetStatusResponse_descriptor,
        new java.lang.String[] { "Version", "Uptime", "Sources", "Partitions", "Channels", "Records", "Dead", "Roles", "Warnings", "RowsLoaded", "Merger", });
    internal_static_headcount_v1_SourceStatus_descriptor =
      getDescriptor().getMessageType(18);
    internal_static_headcount_v1_SourceStatus_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SourceStatus_descriptor,
        new java.lang.String[] { "Source", "State", "Url", "Watermark", "LastRecord", "Records", "Reconnects", "LastError", });
    internal_static_headcount_v1_PartitionStatus_descriptor =
      getDescriptor().getMessageType(19);
    internal_static_headcount_v1_PartitionStatus_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PartitionStatus_descriptor,
        new java.lang.String[] { "Partition", "LagBatches", "Watermark", "NextOffset", "CheckpointAge", "Epoch", });
    internal_static_headcount_v1_MergerStatus_descriptor =
      getDescriptor().getMessageType(20);
    internal_static_headcount_v1_MergerStatus_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_MergerStatus_descriptor,
        new java.lang.String[] { "LagBatches", "Watermark", "CheckpointAge", "Epoch", });
    internal_static_headcount_v1_ListSessionsRequest_descriptor =
      getDescriptor().getMessageType(21);
    internal_static_headcount_v1_ListSessionsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListSessionsRequest_descriptor,
        new java.lang.String[] { "PageSize", "PageToken", });
    internal_static_headcount_v1_ListSessionsResponse_descriptor =
      getDescriptor().getMessageType(22);
    internal_static_headcount_v1_ListSessionsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListSessionsResponse_descriptor,
        new java.lang.String[] { "Sessions", "NextPageToken", });
    internal_static_headcount_v1_Session_descriptor =
      getDescriptor().getMessageType(23);
    internal_static_headcount_v1_Session_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Session_descriptor,
        new java.lang.String[] { "SessionId", "Subscription", "Peer", "OpenedAt", "Unsettled", });
    internal_static_headcount_v1_ListCheckpointsRequest_descriptor =
      getDescriptor().getMessageType(24);
    internal_static_headcount_v1_ListCheckpointsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListCheckpointsRequest_descriptor,
        new java.lang.String[] { "Feed", });
    internal_static_headcount_v1_ListCheckpointsResponse_descriptor =
      getDescriptor().getMessageType(25);
    internal_static_headcount_v1_ListCheckpointsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListCheckpointsResponse_descriptor,
        new java.lang.String[] { "Checkpoints", });
    internal_static_headcount_v1_CheckpointStatus_descriptor =
      getDescriptor().getMessageType(26);
    internal_static_headcount_v1_CheckpointStatus_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CheckpointStatus_descriptor,
        new java.lang.String[] { "Owner", "Epoch", "Sequence", "NextOffset", "TakenAt", "Bytes", "StateHash", });
    internal_static_headcount_v1_EraseMemberRequest_descriptor =
      getDescriptor().getMessageType(27);
    internal_static_headcount_v1_EraseMemberRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EraseMemberRequest_descriptor,
        new java.lang.String[] { "Feed", "MemberId", });
    internal_static_headcount_v1_EraseMemberResponse_descriptor =
      getDescriptor().getMessageType(28);
    internal_static_headcount_v1_EraseMemberResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EraseMemberResponse_descriptor,
        new java.lang.String[] { "RowsRedacted", "LogsAgedOutAt", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.DurationProto.getDescriptor();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.LogServiceOuterClass.getDescriptor();
    headcount.v1.Query.getDescriptor();
    headcount.v1.Record.getDescriptor();
  }
}
