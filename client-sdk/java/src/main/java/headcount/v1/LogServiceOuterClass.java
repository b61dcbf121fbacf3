package headcount.v1;
@com.google.protobuf.Generated
public final class LogServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private LogServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "LogServiceOuterClass");
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
    internal_static_headcount_v1_ListPartitionsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListPartitionsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListPartitionsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListPartitionsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PartitionBounds_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PartitionBounds_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PositionedRecord_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PositionedRecord_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_FetchRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_FetchRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_FetchResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_FetchResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_TailRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_TailRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_TailResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_TailResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ResolveOffsetRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ResolveOffsetRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ResolveOffsetResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ResolveOffsetResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PartitionOffset_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PartitionOffset_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CommitOffsetRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CommitOffsetRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CommitOffsetResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CommitOffsetResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetCommittedOffsetsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetCommittedOffsetsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetCommittedOffsetsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetCommittedOffsetsResponse_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\036headcount/v1/log_service.proto\022\014headco" +
      "unt.v1\032\036google/protobuf/duration.proto\032\037" +
      "google/protobuf/timestamp.proto\032\031headcou" +
      "nt/v1/record.proto\"\\\n\025ListPartitionsRequ" +
      "est\022\022\n\004feed\030\001 \001(\tR\004feed\022/\n\007channel\030\002 \001(\016" +
      "2\025.headcount.v1.ChannelR\007channel\"W\n\026List" +
      "PartitionsResponse\022=\n\npartitions\030\001 \003(\0132\035" +
      ".headcount.v1.PartitionBoundsR\npartition" +
      "s\"\217\001\n\017PartitionBounds\022!\n\tpartition\030\001 \001(\r" +
      "H\000R\tpartition\210\001\001\022\037\n\010earliest\030\002 \001(\004H\001R\010ea" +
      "rliest\210\001\001\022\025\n\003end\030\003 \001(\004H\002R\003end\210\001\001B\014\n\n_par" +
      "titionB\013\n\t_earliestB\006\n\004_end\"\331\001\n\020Position" +
      "edRecord\022!\n\tpartition\030\001 \001(\rH\000R\tpartition" +
      "\210\001\001\022\033\n\006offset\030\002 \001(\004H\001R\006offset\210\001\001\022;\n\013appe" +
      "nd_time\030\003 \001(\0132\032.google.protobuf.Timestam" +
      "pR\nappendTime\022/\n\006record\030\004 \001(\0132\027.headcoun" +
      "t.v1.LogRecordR\006recordB\014\n\n_partitionB\t\n\007" +
      "_offset\"\214\002\n\014FetchRequest\022\022\n\004feed\030\001 \001(\tR\004" +
      "feed\022/\n\007channel\030\002 \001(\0162\025.headcount.v1.Cha" +
      "nnelR\007channel\022\034\n\tpartition\030\003 \001(\rR\tpartit" +
      "ion\022\033\n\006offset\030\004 \001(\004H\000R\006offset\210\001\001\022\037\n\013max_" +
      "records\030\005 \001(\rR\nmaxRecords\022-\n\004wait\030\006 \001(\0132" +
      "\031.google.protobuf.DurationR\004wait\022!\n\014payl" +
      "oad_only\030\007 \001(\010R\013payloadOnlyB\t\n\007_offset\"\270" +
      "\001\n\rFetchResponse\0228\n\007records\030\001 \003(\0132\036.head" +
      "count.v1.PositionedRecordR\007records\022\027\n\004ne" +
      "xt\030\002 \001(\004H\000R\004next\210\001\001\022\037\n\010earliest\030\003 \001(\004H\001R" +
      "\010earliest\210\001\001\022\025\n\003end\030\004 \001(\004H\002R\003end\210\001\001B\007\n\005_" +
      "nextB\013\n\t_earliestB\006\n\004_end\"\313\002\n\013TailReques" +
      "t\022\022\n\004feed\030\001 \001(\tR\004feed\022/\n\007channel\030\002 \001(\0162\025" +
      ".headcount.v1.ChannelR\007channel\022%\n\rfrom_e" +
      "arliest\030\003 \001(\010H\000R\014fromEarliest\0229\n\tfrom_ti" +
      "me\030\004 \001(\0132\032.google.protobuf.TimestampH\000R\010" +
      "fromTime\022!\n\013from_cursor\030\005 \001(\tH\000R\nfromCur" +
      "sor\022\036\n\npartitions\030\006 \003(\rR\npartitions\022!\n\014p" +
      "ayload_only\030\007 \001(\010R\013payloadOnly\022&\n\017until_" +
      "caught_up\030\010 \001(\010R\runtilCaughtUpB\007\n\005start\"" +
      "}\n\014TailResponse\0228\n\007records\030\001 \003(\0132\036.headc" +
      "ount.v1.PositionedRecordR\007records\022\026\n\006cur" +
      "sor\030\002 \001(\tR\006cursor\022\033\n\tcaught_up\030\003 \001(\010R\010ca" +
      "ughtUp\"\213\001\n\024ResolveOffsetRequest\022\022\n\004feed\030" +
      "\001 \001(\tR\004feed\022/\n\007channel\030\002 \001(\0162\025.headcount" +
      ".v1.ChannelR\007channel\022.\n\004time\030\003 \001(\0132\032.goo" +
      "gle.protobuf.TimestampR\004time\"h\n\025ResolveO" +
      "ffsetResponse\0227\n\007offsets\030\001 \003(\0132\035.headcou" +
      "nt.v1.PartitionOffsetR\007offsets\022\026\n\006cursor" +
      "\030\002 \001(\tR\006cursor\"j\n\017PartitionOffset\022!\n\tpar" +
      "tition\030\001 \001(\rH\000R\tpartition\210\001\001\022\033\n\006offset\030\002" +
      " \001(\004H\001R\006offset\210\001\001B\014\n\n_partitionB\t\n\007_offs" +
      "et\"\356\001\n\023CommitOffsetRequest\022\022\n\004feed\030\001 \001(\t" +
      "R\004feed\022/\n\007channel\030\002 \001(\0162\025.headcount.v1.C" +
      "hannelR\007channel\022\024\n\005group\030\003 \001(\tR\005group\022\034\n" +
      "\tpartition\030\004 \001(\rR\tpartition\022\026\n\006offset\030\005 " +
      "\001(\004R\006offset\0220\n\021expected_previous\030\006 \001(\004H\000" +
      "R\020expectedPrevious\210\001\001B\024\n\022_expected_previ" +
      "ous\">\n\024CommitOffsetResponse\022\033\n\006offset\030\001 " +
      "\001(\004H\000R\006offset\210\001\001B\t\n\007_offset\"w\n\032GetCommit" +
      "tedOffsetsRequest\022\022\n\004feed\030\001 \001(\tR\004feed\022/\n" +
      "\007channel\030\002 \001(\0162\025.headcount.v1.ChannelR\007c" +
      "hannel\022\024\n\005group\030\003 \001(\tR\005group\"V\n\033GetCommi" +
      "ttedOffsetsResponse\0227\n\007offsets\030\001 \003(\0132\035.h" +
      "eadcount.v1.PartitionOffsetR\007offsets2\211\004\n" +
      "\nLogService\022[\n\016ListPartitions\022#.headcoun" +
      "t.v1.ListPartitionsRequest\032$.headcount.v" +
      "1.ListPartitionsResponse\022@\n\005Fetch\022\032.head" +
      "count.v1.FetchRequest\032\033.headcount.v1.Fet" +
      "chResponse\022?\n\004Tail\022\031.headcount.v1.TailRe" +
      "quest\032\032.headcount.v1.TailResponse0\001\022X\n\rR" +
      "esolveOffset\022\".headcount.v1.ResolveOffse" +
      "tRequest\032#.headcount.v1.ResolveOffsetRes" +
      "ponse\022U\n\014CommitOffset\022!.headcount.v1.Com" +
      "mitOffsetRequest\032\".headcount.v1.CommitOf" +
      "fsetResponse\022j\n\023GetCommittedOffsets\022(.he" +
      "adcount.v1.GetCommittedOffsetsRequest\032)." +
      "headcount.v1.GetCommittedOffsetsResponse" +
      "B\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.DurationProto.getDescriptor(),
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.Record.getDescriptor(),
        });
    internal_static_headcount_v1_ListPartitionsRequest_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_ListPartitionsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListPartitionsRequest_descriptor,
        new java.lang.String[] { "Feed", "Channel", });
    internal_static_headcount_v1_ListPartitionsResponse_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_ListPartitionsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListPartitionsResponse_descriptor,
        new java.lang.String[] { "Partitions", });
    internal_static_headcount_v1_PartitionBounds_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_PartitionBounds_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PartitionBounds_descriptor,
        new java.lang.String[] { "Partition", "Earliest", "End", });
    internal_static_headcount_v1_PositionedRecord_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_PositionedRecord_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PositionedRecord_descriptor,
        new java.lang.String[] { "Partition", "Offset", "AppendTime", "Record", });
    internal_static_headcount_v1_FetchRequest_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_FetchRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_FetchRequest_descriptor,
        new java.lang.String[] { "Feed", "Channel", "Partition", "Offset", "MaxRecords", "Wait", "PayloadOnly", });
    internal_static_headcount_v1_FetchResponse_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_FetchResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_FetchResponse_descriptor,
        new java.lang.String[] { "Records", "Next", "Earliest", "End", });
    internal_static_headcount_v1_TailRequest_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_TailRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_TailRequest_descriptor,
        new java.lang.String[] { "Feed", "Channel", "FromEarliest", "FromTime", "FromCursor", "Partitions", "PayloadOnly", "UntilCaughtUp", "Start", });
    internal_static_headcount_v1_TailResponse_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_TailResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_TailResponse_descriptor,
        new java.lang.String[] { "Records", "Cursor", "CaughtUp", });
    internal_static_headcount_v1_ResolveOffsetRequest_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_ResolveOffsetRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ResolveOffsetRequest_descriptor,
        new java.lang.String[] { "Feed", "Channel", "Time", });
    internal_static_headcount_v1_ResolveOffsetResponse_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_ResolveOffsetResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ResolveOffsetResponse_descriptor,
        new java.lang.String[] { "Offsets", "Cursor", });
    internal_static_headcount_v1_PartitionOffset_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_PartitionOffset_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PartitionOffset_descriptor,
        new java.lang.String[] { "Partition", "Offset", });
    internal_static_headcount_v1_CommitOffsetRequest_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_CommitOffsetRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CommitOffsetRequest_descriptor,
        new java.lang.String[] { "Feed", "Channel", "Group", "Partition", "Offset", "ExpectedPrevious", });
    internal_static_headcount_v1_CommitOffsetResponse_descriptor =
      getDescriptor().getMessageType(12);
    internal_static_headcount_v1_CommitOffsetResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CommitOffsetResponse_descriptor,
        new java.lang.String[] { "Offset", });
    internal_static_headcount_v1_GetCommittedOffsetsRequest_descriptor =
      getDescriptor().getMessageType(13);
    internal_static_headcount_v1_GetCommittedOffsetsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetCommittedOffsetsRequest_descriptor,
        new java.lang.String[] { "Feed", "Channel", "Group", });
    internal_static_headcount_v1_GetCommittedOffsetsResponse_descriptor =
      getDescriptor().getMessageType(14);
    internal_static_headcount_v1_GetCommittedOffsetsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetCommittedOffsetsResponse_descriptor,
        new java.lang.String[] { "Offsets", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.DurationProto.getDescriptor();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.Record.getDescriptor();
  }
}
