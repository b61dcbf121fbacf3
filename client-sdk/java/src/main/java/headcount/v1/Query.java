package headcount.v1;
@com.google.protobuf.Generated
public final class Query extends com.google.protobuf.GeneratedFile {
  private Query() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "Query");
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
    internal_static_headcount_v1_Filter_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Filter_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_BoundingBox_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_BoundingBox_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Window_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Window_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SlidingWindow_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SlidingWindow_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_TumblingWindow_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_TumblingWindow_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_TumblingCountWindow_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_TumblingCountWindow_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_QueryDefinition_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_QueryDefinition_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Aggregates_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Aggregates_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Estimate_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Estimate_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_AnswerEnvelope_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_AnswerEnvelope_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_TopEntry_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_TopEntry_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_WindowResult_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_WindowResult_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\030headcount/v1/query.proto\022\014headcount.v1" +
      "\032\036google/protobuf/duration.proto\032\037google" +
      "/protobuf/timestamp.proto\032\027headcount/v1/" +
      "rsvp.proto\"\200\003\n\006Filter\0224\n\tresponses\030\001 \003(\016" +
      "2\026.headcount.v1.ResponseR\tresponses\022\"\n\ng" +
      "uests_min\030\002 \001(\rH\000R\tguestsMin\210\001\001\022\"\n\nguest" +
      "s_max\030\003 \001(\rH\001R\tguestsMax\210\001\001\022\034\n\tcountries" +
      "\030\004 \003(\tR\tcountries\022\026\n\006cities\030\005 \003(\tR\006citie" +
      "s\022\026\n\006topics\030\006 \003(\tR\006topics\022\033\n\tgroup_ids\030\007" +
      " \003(\004R\010groupIds\022\033\n\tevent_ids\030\010 \003(\tR\010event" +
      "Ids\022A\n\014bounding_box\030\t \001(\0132\031.headcount.v1" +
      ".BoundingBoxH\002R\013boundingBox\210\001\001B\r\n\013_guest" +
      "s_minB\r\n\013_guests_maxB\017\n\r_bounding_box\"a\n" +
      "\013BoundingBox\022\024\n\005south\030\001 \001(\001R\005south\022\022\n\004we" +
      "st\030\002 \001(\001R\004west\022\024\n\005north\030\003 \001(\001R\005north\022\022\n\004" +
      "east\030\004 \001(\001R\004east\"\354\002\n\006Window\0227\n\007sliding\030\001" +
      " \001(\0132\033.headcount.v1.SlidingWindowH\000R\007sli" +
      "ding\022:\n\010tumbling\030\002 \001(\0132\034.headcount.v1.Tu" +
      "mblingWindowH\000R\010tumbling\022J\n\016tumbling_cou" +
      "nt\030\003 \001(\0132!.headcount.v1.TumblingCountWin" +
      "dowH\000R\rtumblingCount\022I\n\020allowed_lateness" +
      "\030\004 \001(\0132\031.google.protobuf.DurationH\001R\017all" +
      "owedLateness\210\001\001\0229\n\013time_domain\030\005 \001(\0162\030.h" +
      "eadcount.v1.TimeDomainR\ntimeDomainB\006\n\004ki" +
      "ndB\023\n\021_allowed_lateness\"o\n\rSlidingWindow" +
      "\022-\n\004size\030\001 \001(\0132\031.google.protobuf.Duratio" +
      "nR\004size\022/\n\005slide\030\002 \001(\0132\031.google.protobuf" +
      ".DurationR\005slide\"?\n\016TumblingWindow\022-\n\004si" +
      "ze\030\001 \001(\0132\031.google.protobuf.DurationR\004siz" +
      "e\"/\n\023TumblingCountWindow\022\030\n\007records\030\001 \001(" +
      "\004R\007records\"\333\001\n\017QueryDefinition\022,\n\006filter" +
      "\030\001 \001(\0132\024.headcount.v1.FilterR\006filter\022,\n\006" +
      "window\030\002 \001(\0132\024.headcount.v1.WindowR\006wind" +
      "ow\0222\n\010group_by\030\003 \001(\0162\027.headcount.v1.Dime" +
      "nsionR\007groupBy\0228\n\naggregates\030\004 \001(\0132\030.hea" +
      "dcount.v1.AggregatesR\naggregates\"\203\002\n\nAgg" +
      "regates\022\"\n\ntop_topics\030\001 \001(\rH\000R\ttopTopics" +
      "\210\001\001\022)\n\020distinct_members\030\002 \001(\010R\017distinctM" +
      "embers\022\'\n\017distinct_groups\030\003 \001(\010R\016distinc" +
      "tGroups\022\'\n\017distinct_events\030\004 \001(\010R\016distin" +
      "ctEvents\022E\n\017distinct_method\030\005 \001(\0162\034.head" +
      "count.v1.DistinctMethodR\016distinctMethodB" +
      "\r\n\013_top_topics\"\363\001\n\010Estimate\022\037\n\010estimate\030" +
      "\001 \001(\001H\000R\010estimate\210\001\001\022\031\n\005lower\030\002 \001(\001H\001R\005l" +
      "ower\210\001\001\022\031\n\005upper\030\003 \001(\001H\002R\005upper\210\001\001\022#\n\nco" +
      "nfidence\030\004 \001(\001H\003R\nconfidence\210\001\001\022\031\n\005exact" +
      "\030\005 \001(\010H\004R\005exact\210\001\001\022\026\n\006method\030\006 \001(\tR\006meth" +
      "odB\013\n\t_estimateB\010\n\006_lowerB\010\n\006_upperB\r\n\013_" +
      "confidenceB\010\n\006_exact\"\254\003\n\016AnswerEnvelope\022" +
      "=\n\014window_start\030\001 \001(\0132\032.google.protobuf." +
      "TimestampR\013windowStart\0229\n\nwindow_end\030\002 \001" +
      "(\0132\032.google.protobuf.TimestampR\twindowEn" +
      "d\022\023\n\005as_of\030\003 \001(\tR\004asOf\022(\n\rshed_fraction\030" +
      "\004 \001(\001H\000R\014shedFraction\210\001\001\022\031\n\005exact\030\005 \001(\010H" +
      "\001R\005exact\210\001\001\022\031\n\005whole\030\006 \001(\010H\002R\005whole\210\001\001\022\031" +
      "\n\005gross\030\007 \001(\010H\003R\005gross\210\001\001\0228\n\twatermark\030\010" +
      " \001(\0132\032.google.protobuf.TimestampR\twaterm" +
      "ark\022&\n\004unit\030\t \001(\0162\022.headcount.v1.UnitR\004u" +
      "nitB\020\n\016_shed_fractionB\010\n\006_exactB\010\n\006_whol" +
      "eB\010\n\006_gross\"t\n\010TopEntry\022\020\n\003key\030\001 \001(\tR\003ke" +
      "y\022 \n\trsvps_yes\030\002 \001(\003H\000R\010rsvpsYes\210\001\001\022\033\n\006p" +
      "eople\030\003 \001(\003H\001R\006people\210\001\001B\014\n\n_rsvps_yesB\t" +
      "\n\007_people\"\244\006\n\014WindowResult\022\024\n\005query\030\001 \001(" +
      "\tR\005query\022\033\n\tplan_hash\030\002 \001(\tR\010planHash\022\031\n" +
      "\005group\030\003 \001(\tH\000R\005group\210\001\001\022\037\n\010revision\030\004 \001" +
      "(\rH\001R\010revision\210\001\001\022,\n\006firing\030\005 \001(\0162\024.head" +
      "count.v1.FiringR\006firing\0228\n\010envelope\030\006 \001(" +
      "\0132\034.headcount.v1.AnswerEnvelopeR\010envelop" +
      "e\022 \n\trsvps_yes\030\007 \001(\003H\002R\010rsvpsYes\210\001\001\022\036\n\010r" +
      "svps_no\030\010 \001(\003H\003R\007rsvpsNo\210\001\001\022 \n\trsvps_net" +
      "\030\t \001(\003H\004R\010rsvpsNet\210\001\001\022\033\n\006people\030\n \001(\003H\005R" +
      "\006people\210\001\001\022\035\n\007records\030\013 \001(\004H\006R\007records\210\001" +
      "\001\0225\n\ntop_topics\030\014 \003(\0132\026.headcount.v1.Top" +
      "EntryR\ttopTopics\022F\n\020distinct_members\030\r \001" +
      "(\0132\026.headcount.v1.EstimateH\007R\017distinctMe" +
      "mbers\210\001\001\022D\n\017distinct_groups\030\016 \001(\0132\026.head" +
      "count.v1.EstimateH\010R\016distinctGroups\210\001\001\022D" +
      "\n\017distinct_events\030\017 \001(\0132\026.headcount.v1.E" +
      "stimateH\tR\016distinctEvents\210\001\001B\010\n\006_groupB\013" +
      "\n\t_revisionB\014\n\n_rsvps_yesB\013\n\t_rsvps_noB\014" +
      "\n\n_rsvps_netB\t\n\007_peopleB\n\n\010_recordsB\023\n\021_" +
      "distinct_membersB\022\n\020_distinct_groupsB\022\n\020" +
      "_distinct_events*X\n\nTimeDomain\022\033\n\027TIME_D" +
      "OMAIN_UNSPECIFIED\020\000\022\025\n\021TIME_DOMAIN_EVENT" +
      "\020\001\022\026\n\022TIME_DOMAIN_STREAM\020\002*\276\001\n\tDimension" +
      "\022\031\n\025DIMENSION_UNSPECIFIED\020\000\022\025\n\021DIMENSION" +
      "_COUNTRY\020\001\022\022\n\016DIMENSION_CITY\020\002\022\023\n\017DIMENS" +
      "ION_TOPIC\020\003\022\023\n\017DIMENSION_GROUP\020\004\022\023\n\017DIME" +
      "NSION_EVENT\020\005\022\024\n\020DIMENSION_GUESTS\020\006\022\026\n\022D" +
      "IMENSION_GEO_CELL\020\007*=\n\004Unit\022\024\n\020UNIT_UNSP" +
      "ECIFIED\020\000\022\016\n\nUNIT_RSVPS\020\001\022\017\n\013UNIT_PEOPLE" +
      "\020\002*\211\001\n\016DistinctMethod\022\037\n\033DISTINCT_METHOD" +
      "_UNSPECIFIED\020\000\022\032\n\026DISTINCT_METHOD_ELL_P9" +
      "\020\001\022\033\n\027DISTINCT_METHOD_ELL_P11\020\002\022\035\n\031DISTI" +
      "NCT_METHOD_HLL_LGK14\020\003*W\n\006Firing\022\026\n\022FIRI" +
      "NG_UNSPECIFIED\020\000\022\020\n\014FIRING_EARLY\020\001\022\022\n\016FI" +
      "RING_ON_TIME\020\002\022\017\n\013FIRING_LATE\020\003B\002P\001b\006pro" +
      "to3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.DurationProto.getDescriptor(),
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.RsvpOuterClass.getDescriptor(),
        });
    internal_static_headcount_v1_Filter_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_Filter_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Filter_descriptor,
        new java.lang.String[] { "Responses", "GuestsMin", "GuestsMax", "Countries", "Cities", "Topics", "GroupIds", "EventIds", "BoundingBox", });
    internal_static_headcount_v1_BoundingBox_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_BoundingBox_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_BoundingBox_descriptor,
        new java.lang.String[] { "South", "West", "North", "East", });
    internal_static_headcount_v1_Window_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_Window_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Window_descriptor,
        new java.lang.String[] { "Sliding", "Tumbling", "TumblingCount", "AllowedLateness", "TimeDomain", "Kind", });
    internal_static_headcount_v1_SlidingWindow_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_SlidingWindow_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SlidingWindow_descriptor,
        new java.lang.String[] { "Size", "Slide", });
    internal_static_headcount_v1_TumblingWindow_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_TumblingWindow_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_TumblingWindow_descriptor,
        new java.lang.String[] { "Size", });
    internal_static_headcount_v1_TumblingCountWindow_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_TumblingCountWindow_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_TumblingCountWindow_descriptor,
        new java.lang.String[] { "Records", });
    internal_static_headcount_v1_QueryDefinition_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_QueryDefinition_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_QueryDefinition_descriptor,
        new java.lang.String[] { "Filter", "Window", "GroupBy", "Aggregates", });
    internal_static_headcount_v1_Aggregates_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_Aggregates_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Aggregates_descriptor,
        new java.lang.String[] { "TopTopics", "DistinctMembers", "DistinctGroups", "DistinctEvents", "DistinctMethod", });
    internal_static_headcount_v1_Estimate_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_Estimate_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Estimate_descriptor,
        new java.lang.String[] { "Estimate", "Lower", "Upper", "Confidence", "Exact", "Method", });
    internal_static_headcount_v1_AnswerEnvelope_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_AnswerEnvelope_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_AnswerEnvelope_descriptor,
        new java.lang.String[] { "WindowStart", "WindowEnd", "AsOf", "ShedFraction", "Exact", "Whole", "Gross", "Watermark", "Unit", });
    internal_static_headcount_v1_TopEntry_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_TopEntry_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_TopEntry_descriptor,
        new java.lang.String[] { "Key", "RsvpsYes", "People", });
    internal_static_headcount_v1_WindowResult_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_WindowResult_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_WindowResult_descriptor,
        new java.lang.String[] { "Query", "PlanHash", "Group", "Revision", "Firing", "Envelope", "RsvpsYes", "RsvpsNo", "RsvpsNet", "People", "Records", "TopTopics", "DistinctMembers", "DistinctGroups", "DistinctEvents", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.DurationProto.getDescriptor();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.RsvpOuterClass.getDescriptor();
  }
}
