package headcount.v1;
@com.google.protobuf.Generated
public final class PublisherServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private PublisherServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "PublisherServiceOuterClass");
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
    internal_static_headcount_v1_PublishRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishResult_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishResult_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishWritten_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishWritten_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishDuplicate_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishDuplicate_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishRejected_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishRejected_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_FieldViolation_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_FieldViolation_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishStreamRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishStreamRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishOpen_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishOpen_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishBatch_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishBatch_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishStreamResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishStreamResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishOpened_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishOpened_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PublishResults_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PublishResults_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n$headcount/v1/publisher_service.proto\022\014" +
      "headcount.v1\032\036google/protobuf/duration.p" +
      "roto\032\027headcount/v1/rsvp.proto\"\273\001\n\016Publis" +
      "hRequest\022\022\n\004feed\030\001 \001(\tR\004feed\022(\n\005rsvps\030\002 " +
      "\003(\0132\022.headcount.v1.RsvpR\005rsvps\0228\n\ndurabi" +
      "lity\030\003 \001(\0162\030.headcount.v1.DurabilityR\ndu" +
      "rability\022\037\n\013producer_id\030\004 \001(\tR\nproducerI" +
      "d\022\020\n\003seq\030\005 \001(\004R\003seq\"H\n\017PublishResponse\0225" +
      "\n\007results\030\001 \003(\0132\033.headcount.v1.PublishRe" +
      "sultR\007results\"\360\001\n\rPublishResult\0228\n\007writt" +
      "en\030\001 \001(\0132\034.headcount.v1.PublishWrittenH\000" +
      "R\007written\022>\n\tduplicate\030\002 \001(\0132\036.headcount" +
      ".v1.PublishDuplicateH\000R\tduplicate\022;\n\010rej" +
      "ected\030\003 \001(\0132\035.headcount.v1.PublishReject" +
      "edH\000R\010rejected\022\025\n\003seq\030\004 \001(\004H\001R\003seq\210\001\001B\t\n" +
      "\007outcomeB\006\n\004_seq\"i\n\016PublishWritten\022!\n\tpa" +
      "rtition\030\001 \001(\rH\000R\tpartition\210\001\001\022\033\n\006offset\030" +
      "\002 \001(\004H\001R\006offset\210\001\001B\014\n\n_partitionB\t\n\007_off" +
      "set\"?\n\020PublishDuplicate\022\036\n\010last_seq\030\001 \001(" +
      "\004H\000R\007lastSeq\210\001\001B\013\n\t_last_seq\"O\n\017PublishR" +
      "ejected\022<\n\nviolations\030\001 \003(\0132\034.headcount." +
      "v1.FieldViolationR\nviolations\"H\n\016FieldVi" +
      "olation\022\024\n\005field\030\001 \001(\tR\005field\022 \n\013descrip" +
      "tion\030\002 \001(\tR\013description\"\203\001\n\024PublishStrea" +
      "mRequest\022/\n\004open\030\001 \001(\0132\031.headcount.v1.Pu" +
      "blishOpenH\000R\004open\0222\n\005batch\030\002 \001(\0132\032.headc" +
      "ount.v1.PublishBatchH\000R\005batchB\006\n\004kind\"|\n" +
      "\013PublishOpen\022\022\n\004feed\030\001 \001(\tR\004feed\022\037\n\013prod" +
      "ucer_id\030\002 \001(\tR\nproducerId\0228\n\ndurability\030" +
      "\003 \001(\0162\030.headcount.v1.DurabilityR\ndurabil" +
      "ity\"U\n\014PublishBatch\022(\n\005rsvps\030\001 \003(\0132\022.hea" +
      "dcount.v1.RsvpR\005rsvps\022\033\n\tfirst_seq\030\002 \001(\004" +
      "R\010firstSeq\"\270\001\n\025PublishStreamResponse\0225\n\006" +
      "opened\030\001 \001(\0132\033.headcount.v1.PublishOpene" +
      "dH\000R\006opened\0228\n\007results\030\002 \001(\0132\034.headcount" +
      ".v1.PublishResultsH\000R\007results\022\033\n\006credit\030" +
      "\003 \001(\rH\001R\006credit\210\001\001B\006\n\004kindB\t\n\007_credit\"\274\001" +
      "\n\rPublishOpened\022\036\n\010last_seq\030\001 \001(\004H\000R\007las" +
      "tSeq\210\001\001\022/\n\021max_batch_records\030\002 \001(\rH\001R\017ma" +
      "xBatchRecords\210\001\001\0227\n\tkeepalive\030\003 \001(\0132\031.go" +
      "ogle.protobuf.DurationR\tkeepaliveB\013\n\t_la" +
      "st_seqB\024\n\022_max_batch_records\"G\n\016PublishR" +
      "esults\0225\n\007results\030\001 \003(\0132\033.headcount.v1.P" +
      "ublishResultR\007results*Y\n\nDurability\022\032\n\026D" +
      "URABILITY_UNSPECIFIED\020\000\022\026\n\022DURABILITY_DU" +
      "RABLE\020\001\022\027\n\023DURABILITY_ACCEPTED\020\0022\270\001\n\020Pub" +
      "lisherService\022F\n\007Publish\022\034.headcount.v1." +
      "PublishRequest\032\035.headcount.v1.PublishRes" +
      "ponse\022\\\n\rPublishStream\022\".headcount.v1.Pu" +
      "blishStreamRequest\032#.headcount.v1.Publis" +
      "hStreamResponse(\0010\001B\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.DurationProto.getDescriptor(),
          headcount.v1.RsvpOuterClass.getDescriptor(),
        });
    internal_static_headcount_v1_PublishRequest_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_PublishRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishRequest_descriptor,
        new java.lang.String[] { "Feed", "Rsvps", "Durability", "ProducerId", "Seq", });
    internal_static_headcount_v1_PublishResponse_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_PublishResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishResponse_descriptor,
        new java.lang.String[] { "Results", });
    internal_static_headcount_v1_PublishResult_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_PublishResult_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishResult_descriptor,
        new java.lang.String[] { "Written", "Duplicate", "Rejected", "Seq", "Outcome", });
    internal_static_headcount_v1_PublishWritten_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_PublishWritten_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishWritten_descriptor,
        new java.lang.String[] { "Partition", "Offset", });
    internal_static_headcount_v1_PublishDuplicate_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_PublishDuplicate_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishDuplicate_descriptor,
        new java.lang.String[] { "LastSeq", });
    internal_static_headcount_v1_PublishRejected_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_PublishRejected_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishRejected_descriptor,
        new java.lang.String[] { "Violations", });
    internal_static_headcount_v1_FieldViolation_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_FieldViolation_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_FieldViolation_descriptor,
        new java.lang.String[] { "Field", "Description", });
    internal_static_headcount_v1_PublishStreamRequest_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_PublishStreamRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishStreamRequest_descriptor,
        new java.lang.String[] { "Open", "Batch", "Kind", });
    internal_static_headcount_v1_PublishOpen_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_PublishOpen_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishOpen_descriptor,
        new java.lang.String[] { "Feed", "ProducerId", "Durability", });
    internal_static_headcount_v1_PublishBatch_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_PublishBatch_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishBatch_descriptor,
        new java.lang.String[] { "Rsvps", "FirstSeq", });
    internal_static_headcount_v1_PublishStreamResponse_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_PublishStreamResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishStreamResponse_descriptor,
        new java.lang.String[] { "Opened", "Results", "Credit", "Kind", });
    internal_static_headcount_v1_PublishOpened_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_PublishOpened_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishOpened_descriptor,
        new java.lang.String[] { "LastSeq", "MaxBatchRecords", "Keepalive", });
    internal_static_headcount_v1_PublishResults_descriptor =
      getDescriptor().getMessageType(12);
    internal_static_headcount_v1_PublishResults_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PublishResults_descriptor,
        new java.lang.String[] { "Results", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.DurationProto.getDescriptor();
    headcount.v1.RsvpOuterClass.getDescriptor();
  }
}
