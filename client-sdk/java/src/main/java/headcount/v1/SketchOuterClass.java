package headcount.v1;
@com.google.protobuf.Generated
public final class SketchOuterClass extends com.google.protobuf.GeneratedFile {
  private SketchOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SketchOuterClass");
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
    internal_static_headcount_v1_QuerySpan_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QuerySpan_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PastWindow_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PastWindow_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CountDistinctRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CountDistinctRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CountDistinctResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CountDistinctResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Sketch_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Sketch_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EstimateCountRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EstimateCountRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EstimateCountResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EstimateCountResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EstimateRangeRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EstimateRangeRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EstimateRangeResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EstimateRangeResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EstimateInnerProductRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EstimateInnerProductRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_EstimateInnerProductResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_EstimateInnerProductResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CheckSeenRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CheckSeenRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CheckSeenResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CheckSeenResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SampleRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SampleRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SampleResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SampleResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QuantilesRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QuantilesRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QuantilesResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QuantilesResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QuantileValue_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QuantileValue_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_WatchDriftRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_WatchDriftRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_WatchDriftResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_WatchDriftResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DriftAlert_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DriftAlert_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\031headcount/v1/sketch.proto\022\014headcount.v" +
      "1\032\037google/protobuf/timestamp.proto\032\030head" +
      "count/v1/query.proto\032\027headcount/v1/rsvp." +
      "proto\"y\n\tQuerySpan\022\'\n\016standing_query\030\001 \001" +
      "(\tH\000R\rstandingQuery\022;\n\013past_window\030\002 \001(\013" +
      "2\030.headcount.v1.PastWindowH\000R\npastWindow" +
      "B\006\n\004span\"n\n\nPastWindow\022%\n\016standing_query" +
      "\030\001 \001(\tR\rstandingQuery\0229\n\nwindow_end\030\002 \001(" +
      "\0132\032.google.protobuf.TimestampR\twindowEnd" +
      "\"\357\001\n\024CountDistinctRequest\022\022\n\004feed\030\001 \001(\tR" +
      "\004feed\022,\n\006entity\030\002 \001(\0162\024.headcount.v1.Ent" +
      "ityR\006entity\022+\n\004span\030\003 \001(\0132\027.headcount.v1" +
      ".QuerySpanR\004span\022,\n\006filter\030\004 \001(\0132\024.headc" +
      "ount.v1.FilterR\006filter\022\031\n\010at_least\030\005 \001(\t" +
      "R\007atLeast\022\037\n\013with_sketch\030\006 \001(\010R\nwithSket" +
      "ch\"\255\001\n\025CountDistinctResponse\022,\n\005count\030\001 " +
      "\001(\0132\026.headcount.v1.EstimateR\005count\0228\n\010en" +
      "velope\030\002 \001(\0132\034.headcount.v1.AnswerEnvelo" +
      "peR\010envelope\022,\n\006sketch\030\003 \001(\0132\024.headcount" +
      ".v1.SketchR\006sketch\"u\n\006Sketch\022\026\n\006method\030\001" +
      " \001(\tR\006method\022*\n\016format_version\030\002 \001(\rH\000R\r" +
      "formatVersion\210\001\001\022\024\n\005state\030\003 \001(\014R\005stateB\021" +
      "\n\017_format_version\"\262\001\n\024EstimateCountReque" +
      "st\022\022\n\004feed\030\001 \001(\tR\004feed\022,\n\006entity\030\002 \001(\0162\024" +
      ".headcount.v1.EntityR\006entity\022\020\n\003key\030\003 \001(" +
      "\tR\003key\022+\n\004span\030\004 \001(\0132\027.headcount.v1.Quer" +
      "ySpanR\004span\022\031\n\010at_least\030\005 \001(\tR\007atLeast\"\177" +
      "\n\025EstimateCountResponse\022,\n\005count\030\001 \001(\0132\026" +
      ".headcount.v1.EstimateR\005count\0228\n\010envelop" +
      "e\030\002 \001(\0132\034.headcount.v1.AnswerEnvelopeR\010e" +
      "nvelope\"\312\001\n\024EstimateRangeRequest\022\022\n\004feed" +
      "\030\001 \001(\tR\004feed\0222\n\010quantity\030\002 \001(\0162\026.headcou" +
      "nt.v1.QuantityR\010quantity\022\022\n\004from\030\003 \001(\003R\004" +
      "from\022\016\n\002to\030\004 \001(\003R\002to\022+\n\004span\030\005 \001(\0132\027.hea" +
      "dcount.v1.QuerySpanR\004span\022\031\n\010at_least\030\006 " +
      "\001(\tR\007atLeast\"\177\n\025EstimateRangeResponse\022,\n" +
      "\005count\030\001 \001(\0132\026.headcount.v1.EstimateR\005co" +
      "unt\0228\n\010envelope\030\002 \001(\0132\034.headcount.v1.Ans" +
      "werEnvelopeR\010envelope\"\265\002\n\033EstimateInnerP" +
      "roductRequest\022\022\n\004feed\030\001 \001(\tR\004feed\022,\n\006ent" +
      "ity\030\002 \001(\0162\024.headcount.v1.EntityR\006entity\022" +
      "(\n\004left\030\003 \001(\0132\024.headcount.v1.FilterR\004lef" +
      "t\022*\n\005right\030\004 \001(\0132\024.headcount.v1.FilterR\005" +
      "right\022+\n\004span\030\005 \001(\0132\027.headcount.v1.Query" +
      "SpanR\004span\022\031\n\010at_least\030\006 \001(\tR\007atLeast\0226\n" +
      "\nright_span\030\007 \001(\0132\027.headcount.v1.QuerySp" +
      "anR\trightSpan\"\305\001\n\034EstimateInnerProductRe" +
      "sponse\022;\n\rinner_product\030\001 \001(\0132\026.headcoun" +
      "t.v1.EstimateR\014innerProduct\022.\n\006cosine\030\002 " +
      "\001(\0132\026.headcount.v1.EstimateR\006cosine\0228\n\010e" +
      "nvelope\030\003 \001(\0132\034.headcount.v1.AnswerEnvel" +
      "opeR\010envelope\"\201\001\n\020CheckSeenRequest\022\022\n\004fe" +
      "ed\030\001 \001(\tR\004feed\022,\n\006entity\030\002 \001(\0162\024.headcou" +
      "nt.v1.EntityR\006entity\022\020\n\003key\030\003 \001(\tR\003key\022\031" +
      "\n\010at_least\030\004 \001(\tR\007atLeast\"\323\001\n\021CheckSeenR" +
      "esponse\022&\n\004seen\030\001 \001(\0162\022.headcount.v1.See" +
      "nR\004seen\0220\n\021error_probability\030\002 \001(\001H\000R\020er" +
      "rorProbability\210\001\001\022\024\n\005since\030\003 \001(\tR\005since\022" +
      "8\n\010envelope\030\004 \001(\0132\034.headcount.v1.AnswerE" +
      "nvelopeR\010envelopeB\024\n\022_error_probability\"" +
      "\255\001\n\rSampleRequest\022\022\n\004feed\030\001 \001(\tR\004feed\022\022\n" +
      "\004size\030\002 \001(\rR\004size\022+\n\004span\030\003 \001(\0132\027.headco" +
      "unt.v1.QuerySpanR\004span\022,\n\006filter\030\004 \001(\0132\024" +
      ".headcount.v1.FilterR\006filter\022\031\n\010at_least" +
      "\030\005 \001(\tR\007atLeast\"\250\001\n\016SampleResponse\022(\n\005rs" +
      "vps\030\001 \003(\0132\022.headcount.v1.RsvpR\005rsvps\022#\n\n" +
      "population\030\002 \001(\004H\000R\npopulation\210\001\001\0228\n\010env" +
      "elope\030\003 \001(\0132\034.headcount.v1.AnswerEnvelop" +
      "eR\010envelopeB\r\n\013_population\"\300\001\n\020Quantiles" +
      "Request\022\022\n\004feed\030\001 \001(\tR\004feed\0222\n\010quantity\030" +
      "\002 \001(\0162\026.headcount.v1.QuantityR\010quantity\022" +
      "\034\n\tquantiles\030\003 \003(\001R\tquantiles\022+\n\004span\030\004 " +
      "\001(\0132\027.headcount.v1.QuerySpanR\004span\022\031\n\010at" +
      "_least\030\005 \001(\tR\007atLeast\"\202\001\n\021QuantilesRespo" +
      "nse\0223\n\006values\030\001 \003(\0132\033.headcount.v1.Quant" +
      "ileValueR\006values\0228\n\010envelope\030\002 \001(\0132\034.hea" +
      "dcount.v1.AnswerEnvelopeR\010envelope\"k\n\rQu" +
      "antileValue\022\037\n\010quantile\030\001 \001(\001H\000R\010quantil" +
      "e\210\001\001\022,\n\005value\030\002 \001(\0132\026.headcount.v1.Estim" +
      "ateR\005valueB\013\n\t_quantile\"\300\001\n\021WatchDriftRe" +
      "quest\022\022\n\004feed\030\001 \001(\tR\004feed\0226\n\010subjects\030\002 " +
      "\003(\0162\032.headcount.v1.DriftSubjectR\010subject" +
      "s\022\037\n\013from_cursor\030\003 \001(\tR\nfromCursor\022\031\n\010at" +
      "_least\030\004 \001(\tR\007atLeast\022#\n\rfrom_earliest\030\005" +
      " \001(\010R\014fromEarliest\"\263\001\n\022WatchDriftRespons" +
      "e\022.\n\005alert\030\001 \001(\0132\030.headcount.v1.DriftAle" +
      "rtR\005alert\022\026\n\006cursor\030\002 \001(\tR\006cursor\0228\n\twat" +
      "ermark\030\003 \001(\0132\032.google.protobuf.Timestamp" +
      "R\twatermark\022\033\n\tcaught_up\030\004 \001(\010R\010caughtUp" +
      "\"\237\002\n\nDriftAlert\0224\n\007subject\030\001 \001(\0162\032.headc" +
      "ount.v1.DriftSubjectR\007subject\022\026\n\006method\030" +
      "\002 \001(\tR\006method\022\033\n\006before\030\003 \001(\001H\000R\006before\210" +
      "\001\001\022\031\n\005after\030\004 \001(\001H\001R\005after\210\001\001\022;\n\013detecte" +
      "d_at\030\005 \001(\0132\032.google.protobuf.TimestampR\n" +
      "detectedAt\0229\n\nsecond_end\030\006 \001(\0132\032.google." +
      "protobuf.TimestampR\tsecondEndB\t\n\007_before" +
      "B\010\n\006_after*\216\001\n\006Entity\022\026\n\022ENTITY_UNSPECIF" +
      "IED\020\000\022\021\n\rENTITY_MEMBER\020\001\022\020\n\014ENTITY_EVENT" +
      "\020\002\022\020\n\014ENTITY_GROUP\020\003\022\017\n\013ENTITY_RSVP\020\004\022\020\n" +
      "\014ENTITY_TOPIC\020\005\022\022\n\016ENTITY_COUNTRY\020\006*i\n\010Q" +
      "uantity\022\030\n\024QUANTITY_UNSPECIFIED\020\000\022\023\n\017QUA" +
      "NTITY_GUESTS\020\001\022\030\n\024QUANTITY_LEAD_TIME_S\020\002" +
      "\022\024\n\020QUANTITY_SKEW_MS\020\003*V\n\004Seen\022\024\n\020SEEN_U" +
      "NSPECIFIED\020\000\022\021\n\rSEEN_NOT_SEEN\020\001\022\023\n\017SEEN_" +
      "MAYBE_SEEN\020\002\022\020\n\014SEEN_UNKNOWN\020\003*\272\001\n\014Drift" +
      "Subject\022\035\n\031DRIFT_SUBJECT_UNSPECIFIED\020\000\022\032" +
      "\n\026DRIFT_SUBJECT_YES_RATE\020\001\022\030\n\024DRIFT_SUBJ" +
      "ECT_GUESTS\020\002\022\036\n\032DRIFT_SUBJECT_ARRIVAL_RA" +
      "TE\020\003\022\030\n\024DRIFT_SUBJECT_TOPICS\020\004\022\033\n\027DRIFT_" +
      "SUBJECT_COUNTRIES\020\005B\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.Query.getDescriptor(),
          headcount.v1.RsvpOuterClass.getDescriptor(),
        });
    internal_static_headcount_v1_QuerySpan_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_QuerySpan_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QuerySpan_descriptor,
        new java.lang.String[] { "StandingQuery", "PastWindow", "Span", });
    internal_static_headcount_v1_PastWindow_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_PastWindow_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PastWindow_descriptor,
        new java.lang.String[] { "StandingQuery", "WindowEnd", });
    internal_static_headcount_v1_CountDistinctRequest_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_CountDistinctRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CountDistinctRequest_descriptor,
        new java.lang.String[] { "Feed", "Entity", "Span", "Filter", "AtLeast", "WithSketch", });
    internal_static_headcount_v1_CountDistinctResponse_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_CountDistinctResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CountDistinctResponse_descriptor,
        new java.lang.String[] { "Count", "Envelope", "Sketch", });
    internal_static_headcount_v1_Sketch_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_Sketch_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Sketch_descriptor,
        new java.lang.String[] { "Method", "FormatVersion", "State", });
    internal_static_headcount_v1_EstimateCountRequest_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_EstimateCountRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EstimateCountRequest_descriptor,
        new java.lang.String[] { "Feed", "Entity", "Key", "Span", "AtLeast", });
    internal_static_headcount_v1_EstimateCountResponse_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_EstimateCountResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EstimateCountResponse_descriptor,
        new java.lang.String[] { "Count", "Envelope", });
    internal_static_headcount_v1_EstimateRangeRequest_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_EstimateRangeRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EstimateRangeRequest_descriptor,
        new java.lang.String[] { "Feed", "Quantity", "From", "To", "Span", "AtLeast", });
    internal_static_headcount_v1_EstimateRangeResponse_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_EstimateRangeResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EstimateRangeResponse_descriptor,
        new java.lang.String[] { "Count", "Envelope", });
    internal_static_headcount_v1_EstimateInnerProductRequest_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_EstimateInnerProductRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EstimateInnerProductRequest_descriptor,
        new java.lang.String[] { "Feed", "Entity", "Left", "Right", "Span", "AtLeast", "RightSpan", });
    internal_static_headcount_v1_EstimateInnerProductResponse_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_EstimateInnerProductResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_EstimateInnerProductResponse_descriptor,
        new java.lang.String[] { "InnerProduct", "Cosine", "Envelope", });
    internal_static_headcount_v1_CheckSeenRequest_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_CheckSeenRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CheckSeenRequest_descriptor,
        new java.lang.String[] { "Feed", "Entity", "Key", "AtLeast", });
    internal_static_headcount_v1_CheckSeenResponse_descriptor =
      getDescriptor().getMessageType(12);
    internal_static_headcount_v1_CheckSeenResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CheckSeenResponse_descriptor,
        new java.lang.String[] { "Seen", "ErrorProbability", "Since", "Envelope", });
    internal_static_headcount_v1_SampleRequest_descriptor =
      getDescriptor().getMessageType(13);
    internal_static_headcount_v1_SampleRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SampleRequest_descriptor,
        new java.lang.String[] { "Feed", "Size", "Span", "Filter", "AtLeast", });
    internal_static_headcount_v1_SampleResponse_descriptor =
      getDescriptor().getMessageType(14);
    internal_static_headcount_v1_SampleResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SampleResponse_descriptor,
        new java.lang.String[] { "Rsvps", "Population", "Envelope", });
    internal_static_headcount_v1_QuantilesRequest_descriptor =
      getDescriptor().getMessageType(15);
    internal_static_headcount_v1_QuantilesRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QuantilesRequest_descriptor,
        new java.lang.String[] { "Feed", "Quantity", "Quantiles", "Span", "AtLeast", });
    internal_static_headcount_v1_QuantilesResponse_descriptor =
      getDescriptor().getMessageType(16);
    internal_static_headcount_v1_QuantilesResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QuantilesResponse_descriptor,
        new java.lang.String[] { "Values", "Envelope", });
    internal_static_headcount_v1_QuantileValue_descriptor =
      getDescriptor().getMessageType(17);
    internal_static_headcount_v1_QuantileValue_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QuantileValue_descriptor,
        new java.lang.String[] { "Quantile", "Value", });
    internal_static_headcount_v1_WatchDriftRequest_descriptor =
      getDescriptor().getMessageType(18);
    internal_static_headcount_v1_WatchDriftRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_WatchDriftRequest_descriptor,
        new java.lang.String[] { "Feed", "Subjects", "FromCursor", "AtLeast", "FromEarliest", });
    internal_static_headcount_v1_WatchDriftResponse_descriptor =
      getDescriptor().getMessageType(19);
    internal_static_headcount_v1_WatchDriftResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_WatchDriftResponse_descriptor,
        new java.lang.String[] { "Alert", "Cursor", "Watermark", "CaughtUp", });
    internal_static_headcount_v1_DriftAlert_descriptor =
      getDescriptor().getMessageType(20);
    internal_static_headcount_v1_DriftAlert_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DriftAlert_descriptor,
        new java.lang.String[] { "Subject", "Method", "Before", "After", "DetectedAt", "SecondEnd", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.Query.getDescriptor();
    headcount.v1.RsvpOuterClass.getDescriptor();
  }
}
