package headcount.v1;
@com.google.protobuf.Generated
public final class History extends com.google.protobuf.GeneratedFile {
  private History() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "History");
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
    internal_static_headcount_v1_ListRsvpsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListRsvpsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListRsvpsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListRsvpsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_RsvpHistoryEntry_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_RsvpHistoryEntry_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListResultsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListResultsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListResultsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListResultsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_StreamRsvpsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StreamRsvpsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_StreamRsvpsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StreamRsvpsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_StreamResultsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StreamResultsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_StreamResultsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StreamResultsResponse_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\032headcount/v1/history.proto\022\014headcount." +
      "v1\032\037google/protobuf/timestamp.proto\032\030hea" +
      "dcount/v1/query.proto\032\031headcount/v1/reco" +
      "rd.proto\032\027headcount/v1/rsvp.proto\"\275\002\n\020Li" +
      "stRsvpsRequest\022\022\n\004feed\030\001 \001(\tR\004feed\022.\n\004fr" +
      "om\030\002 \001(\0132\032.google.protobuf.TimestampR\004fr" +
      "om\022*\n\002to\030\003 \001(\0132\032.google.protobuf.Timesta" +
      "mpR\002to\022,\n\006filter\030\004 \001(\0132\024.headcount.v1.Fi" +
      "lterR\006filter\022\033\n\tpage_size\030\005 \001(\rR\010pageSiz" +
      "e\022\035\n\npage_token\030\006 \001(\tR\tpageToken\022\037\n\013late" +
      "st_only\030\007 \001(\010R\nlatestOnly\022\023\n\005as_of\030\010 \001(\t" +
      "R\004asOf\022\031\n\010at_least\030\t \001(\tR\007atLeast\"q\n\021Lis" +
      "tRsvpsResponse\0224\n\005rsvps\030\001 \003(\0132\036.headcoun" +
      "t.v1.RsvpHistoryEntryR\005rsvps\022&\n\017next_pag" +
      "e_token\030\002 \001(\tR\rnextPageToken\"\323\001\n\020RsvpHis" +
      "toryEntry\022/\n\007verdict\030\001 \001(\0162\025.headcount.v" +
      "1.VerdictR\007verdict\022\035\n\007version\030\002 \001(\004H\000R\007v" +
      "ersion\210\001\001\022;\n\013stream_time\030\003 \001(\0132\032.google." +
      "protobuf.TimestampR\nstreamTime\022&\n\004rsvp\030\004" +
      " \001(\0132\022.headcount.v1.RsvpR\004rsvpB\n\n\010_versi" +
      "on\"\253\002\n\022ListResultsRequest\022\022\n\004feed\030\001 \001(\tR" +
      "\004feed\022\024\n\005query\030\002 \001(\tR\005query\022.\n\004from\030\003 \001(" +
      "\0132\032.google.protobuf.TimestampR\004from\022*\n\002t" +
      "o\030\004 \001(\0132\032.google.protobuf.TimestampR\002to\022" +
      "\031\n\005group\030\005 \001(\tH\000R\005group\210\001\001\022\033\n\tpage_size\030" +
      "\006 \001(\rR\010pageSize\022\035\n\npage_token\030\007 \001(\tR\tpag" +
      "eToken\022\023\n\005as_of\030\010 \001(\tR\004asOf\022\031\n\010at_least\030" +
      "\t \001(\tR\007atLeastB\010\n\006_group\"s\n\023ListResultsR" +
      "esponse\0224\n\007results\030\001 \003(\0132\032.headcount.v1." +
      "WindowResultR\007results\022&\n\017next_page_token" +
      "\030\002 \001(\tR\rnextPageToken\"\203\002\n\022StreamRsvpsReq" +
      "uest\022\022\n\004feed\030\001 \001(\tR\004feed\022.\n\004from\030\002 \001(\0132\032" +
      ".google.protobuf.TimestampR\004from\022*\n\002to\030\003" +
      " \001(\0132\032.google.protobuf.TimestampR\002to\022,\n\006" +
      "filter\030\004 \001(\0132\024.headcount.v1.FilterR\006filt" +
      "er\022\037\n\013latest_only\030\005 \001(\010R\nlatestOnly\022\023\n\005a" +
      "s_of\030\006 \001(\tR\004asOf\022\031\n\010at_least\030\007 \001(\tR\007atLe" +
      "ast\"K\n\023StreamRsvpsResponse\0224\n\005rsvps\030\001 \003(" +
      "\0132\036.headcount.v1.RsvpHistoryEntryR\005rsvps" +
      "\"\361\001\n\024StreamResultsRequest\022\022\n\004feed\030\001 \001(\tR" +
      "\004feed\022\024\n\005query\030\002 \001(\tR\005query\022.\n\004from\030\003 \001(" +
      "\0132\032.google.protobuf.TimestampR\004from\022*\n\002t" +
      "o\030\004 \001(\0132\032.google.protobuf.TimestampR\002to\022" +
      "\031\n\005group\030\005 \001(\tH\000R\005group\210\001\001\022\023\n\005as_of\030\006 \001(" +
      "\tR\004asOf\022\031\n\010at_least\030\007 \001(\tR\007atLeastB\010\n\006_g" +
      "roup\"M\n\025StreamResultsResponse\0224\n\007results" +
      "\030\001 \003(\0132\032.headcount.v1.WindowResultR\007resu" +
      "ltsB\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.Query.getDescriptor(),
          headcount.v1.Record.getDescriptor(),
          headcount.v1.RsvpOuterClass.getDescriptor(),
        });
    internal_static_headcount_v1_ListRsvpsRequest_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_ListRsvpsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListRsvpsRequest_descriptor,
        new java.lang.String[] { "Feed", "From", "To", "Filter", "PageSize", "PageToken", "LatestOnly", "AsOf", "AtLeast", });
    internal_static_headcount_v1_ListRsvpsResponse_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_ListRsvpsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListRsvpsResponse_descriptor,
        new java.lang.String[] { "Rsvps", "NextPageToken", });
    internal_static_headcount_v1_RsvpHistoryEntry_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_RsvpHistoryEntry_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_RsvpHistoryEntry_descriptor,
        new java.lang.String[] { "Verdict", "Version", "StreamTime", "Rsvp", });
    internal_static_headcount_v1_ListResultsRequest_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_ListResultsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListResultsRequest_descriptor,
        new java.lang.String[] { "Feed", "Query", "From", "To", "Group", "PageSize", "PageToken", "AsOf", "AtLeast", });
    internal_static_headcount_v1_ListResultsResponse_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_ListResultsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListResultsResponse_descriptor,
        new java.lang.String[] { "Results", "NextPageToken", });
    internal_static_headcount_v1_StreamRsvpsRequest_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_StreamRsvpsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StreamRsvpsRequest_descriptor,
        new java.lang.String[] { "Feed", "From", "To", "Filter", "LatestOnly", "AsOf", "AtLeast", });
    internal_static_headcount_v1_StreamRsvpsResponse_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_StreamRsvpsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StreamRsvpsResponse_descriptor,
        new java.lang.String[] { "Rsvps", });
    internal_static_headcount_v1_StreamResultsRequest_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_StreamResultsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StreamResultsRequest_descriptor,
        new java.lang.String[] { "Feed", "Query", "From", "To", "Group", "AsOf", "AtLeast", });
    internal_static_headcount_v1_StreamResultsResponse_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_StreamResultsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StreamResultsResponse_descriptor,
        new java.lang.String[] { "Results", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.Query.getDescriptor();
    headcount.v1.Record.getDescriptor();
    headcount.v1.RsvpOuterClass.getDescriptor();
  }
}
