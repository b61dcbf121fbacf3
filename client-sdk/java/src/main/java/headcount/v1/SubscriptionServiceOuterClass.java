package headcount.v1;
@com.google.protobuf.Generated
public final class SubscriptionServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private SubscriptionServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SubscriptionServiceOuterClass");
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
    internal_static_headcount_v1_Subscription_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Subscription_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Backoff_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Backoff_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_StartPosition_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StartPosition_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CreateSubscriptionRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CreateSubscriptionRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CreateSubscriptionResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CreateSubscriptionResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetSubscriptionRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetSubscriptionRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetSubscriptionResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetSubscriptionResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListSubscriptionsRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListSubscriptionsRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListSubscriptionsResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListSubscriptionsResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_UpdateSubscriptionRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_UpdateSubscriptionRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_UpdateSubscriptionResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_UpdateSubscriptionResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DeleteSubscriptionRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeleteSubscriptionRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DeleteSubscriptionResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeleteSubscriptionResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SeekRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SeekRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SeekResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SeekResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ParkedMessage_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ParkedMessage_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListParkedRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListParkedRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ListParkedResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ListParkedResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ReplayParkedRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ReplayParkedRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ReplayParkedResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ReplayParkedResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DiscardParkedRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DiscardParkedRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DiscardParkedResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DiscardParkedResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetBacklogRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetBacklogRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_GetBacklogResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_GetBacklogResponse_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\'headcount/v1/subscription_service.prot" +
      "o\022\014headcount.v1\032\036google/protobuf/duratio" +
      "n.proto\032\037google/protobuf/timestamp.proto" +
      "\032\030headcount/v1/query.proto\032\031headcount/v1" +
      "/record.proto\"\375\003\n\014Subscription\022\022\n\004name\030\001" +
      " \001(\tR\004name\022\022\n\004feed\030\002 \001(\tR\004feed\022/\n\007channe" +
      "l\030\003 \001(\0162\025.headcount.v1.ChannelR\007channel\022" +
      ",\n\006filter\030\004 \001(\0132\024.headcount.v1.FilterR\006f" +
      "ilter\0221\n\005order\030\005 \001(\0162\033.headcount.v1.Deli" +
      "veryOrderR\005order\022!\n\014attempts_max\030\006 \001(\rR\013" +
      "attemptsMax\022/\n\007backoff\030\007 \001(\0132\025.headcount" +
      ".v1.BackoffR\007backoff\022/\n\005lease\030\010 \001(\0132\031.go" +
      "ogle.protobuf.DurationR\005lease\022>\n\rsession" +
      "_grace\030\t \001(\0132\031.google.protobuf.DurationR" +
      "\014sessionGrace\022\022\n\004etag\030\n \001(\tR\004etag\0229\n\007on_" +
      "gone\030\013 \001(\0162 .headcount.v1.PositionGonePo" +
      "licyR\006onGone\022\037\n\013push_target\030\014 \001(\tR\npushT" +
      "arget\"\213\001\n\007Backoff\0223\n\007initial\030\001 \001(\0132\031.goo" +
      "gle.protobuf.DurationR\007initial\022+\n\003max\030\002 " +
      "\001(\0132\031.google.protobuf.DurationR\003max\022\036\n\nm" +
      "ultiplier\030\003 \001(\001R\nmultiplier\"\237\001\n\rStartPos" +
      "ition\022\034\n\010earliest\030\001 \001(\010H\000R\010earliest\022\030\n\006l" +
      "atest\030\002 \001(\010H\000R\006latest\0220\n\004time\030\003 \001(\0132\032.go" +
      "ogle.protobuf.TimestampH\000R\004time\022\030\n\006curso" +
      "r\030\004 \001(\tH\000R\006cursorB\n\n\010position\"\216\001\n\031Create" +
      "SubscriptionRequest\022>\n\014subscription\030\001 \001(" +
      "\0132\032.headcount.v1.SubscriptionR\014subscript" +
      "ion\0221\n\005start\030\002 \001(\0132\033.headcount.v1.StartP" +
      "ositionR\005start\"\\\n\032CreateSubscriptionResp" +
      "onse\022>\n\014subscription\030\001 \001(\0132\032.headcount.v" +
      "1.SubscriptionR\014subscription\",\n\026GetSubsc" +
      "riptionRequest\022\022\n\004name\030\001 \001(\tR\004name\"Y\n\027Ge" +
      "tSubscriptionResponse\022>\n\014subscription\030\001 " +
      "\001(\0132\032.headcount.v1.SubscriptionR\014subscri" +
      "ption\"V\n\030ListSubscriptionsRequest\022\033\n\tpag" +
      "e_size\030\001 \001(\rR\010pageSize\022\035\n\npage_token\030\002 \001" +
      "(\tR\tpageToken\"\205\001\n\031ListSubscriptionsRespo" +
      "nse\022@\n\rsubscriptions\030\001 \003(\0132\032.headcount.v" +
      "1.SubscriptionR\rsubscriptions\022&\n\017next_pa" +
      "ge_token\030\002 \001(\tR\rnextPageToken\"[\n\031UpdateS" +
      "ubscriptionRequest\022>\n\014subscription\030\001 \001(\013" +
      "2\032.headcount.v1.SubscriptionR\014subscripti" +
      "on\"\\\n\032UpdateSubscriptionResponse\022>\n\014subs" +
      "cription\030\001 \001(\0132\032.headcount.v1.Subscripti" +
      "onR\014subscription\"C\n\031DeleteSubscriptionRe" +
      "quest\022\022\n\004name\030\001 \001(\tR\004name\022\022\n\004etag\030\002 \001(\tR" +
      "\004etag\"\034\n\032DeleteSubscriptionResponse\"g\n\013S" +
      "eekRequest\022\022\n\004name\030\001 \001(\tR\004name\022+\n\002to\030\002 \001" +
      "(\0132\033.headcount.v1.StartPositionR\002to\022\027\n\007d" +
      "ry_run\030\003 \001(\010R\006dryRun\"\210\001\n\014SeekResponse\022%\n" +
      "\013redelivered\030\001 \001(\004H\000R\013redelivered\210\001\001\022\035\n\007" +
      "skipped\030\002 \001(\004H\001R\007skipped\210\001\001\022\026\n\006cursor\030\003 " +
      "\001(\tR\006cursorB\016\n\014_redeliveredB\n\n\010_skipped\"" +
      "\265\002\n\rParkedMessage\022\033\n\tparked_id\030\001 \001(\tR\010pa" +
      "rkedId\022!\n\tpartition\030\002 \001(\rH\000R\tpartition\210\001" +
      "\001\022\033\n\006offset\030\003 \001(\004H\001R\006offset\210\001\001\022/\n\006record" +
      "\030\004 \001(\0132\027.headcount.v1.LogRecordR\006record\022" +
      "\037\n\010attempts\030\005 \001(\rH\002R\010attempts\210\001\001\022\026\n\006reas" +
      "on\030\006 \001(\tR\006reason\0227\n\tparked_at\030\007 \001(\0132\032.go" +
      "ogle.protobuf.TimestampR\010parkedAtB\014\n\n_pa" +
      "rtitionB\t\n\007_offsetB\013\n\t_attempts\"s\n\021ListP" +
      "arkedRequest\022\"\n\014subscription\030\001 \001(\tR\014subs" +
      "cription\022\033\n\tpage_size\030\002 \001(\rR\010pageSize\022\035\n" +
      "\npage_token\030\003 \001(\tR\tpageToken\"u\n\022ListPark" +
      "edResponse\0227\n\010messages\030\001 \003(\0132\033.headcount" +
      ".v1.ParkedMessageR\010messages\022&\n\017next_page" +
      "_token\030\002 \001(\tR\rnextPageToken\"X\n\023ReplayPar" +
      "kedRequest\022\"\n\014subscription\030\001 \001(\tR\014subscr" +
      "iption\022\035\n\nparked_ids\030\002 \003(\tR\tparkedIds\"D\n" +
      "\024ReplayParkedResponse\022\037\n\010replayed\030\001 \001(\004H" +
      "\000R\010replayed\210\001\001B\013\n\t_replayed\"Y\n\024DiscardPa" +
      "rkedRequest\022\"\n\014subscription\030\001 \001(\tR\014subsc" +
      "ription\022\035\n\nparked_ids\030\002 \003(\tR\tparkedIds\"H" +
      "\n\025DiscardParkedResponse\022!\n\tdiscarded\030\001 \001" +
      "(\004H\000R\tdiscarded\210\001\001B\014\n\n_discarded\"7\n\021GetB" +
      "acklogRequest\022\"\n\014subscription\030\001 \001(\tR\014sub" +
      "scription\"\311\001\n\022GetBacklogResponse\022\035\n\007pend" +
      "ing\030\001 \001(\004H\000R\007pending\210\001\001\022\033\n\006leased\030\002 \001(\004H" +
      "\001R\006leased\210\001\001\022\033\n\006parked\030\003 \001(\004H\002R\006parked\210\001" +
      "\001\0228\n\noldest_age\030\004 \001(\0132\031.google.protobuf." +
      "DurationR\toldestAgeB\n\n\010_pendingB\t\n\007_leas" +
      "edB\t\n\007_parked*h\n\rDeliveryOrder\022\036\n\032DELIVE" +
      "RY_ORDER_UNSPECIFIED\020\000\022\034\n\030DELIVERY_ORDER" +
      "_UNORDERED\020\001\022\031\n\025DELIVERY_ORDER_BY_KEY\020\002*" +
      "|\n\022PositionGonePolicy\022$\n POSITION_GONE_P" +
      "OLICY_UNSPECIFIED\020\000\022\035\n\031POSITION_GONE_POL" +
      "ICY_FAIL\020\001\022!\n\035POSITION_GONE_POLICY_EARLI" +
      "EST\020\0022\250\007\n\023SubscriptionService\022g\n\022CreateS" +
      "ubscription\022\'.headcount.v1.CreateSubscri" +
      "ptionRequest\032(.headcount.v1.CreateSubscr" +
      "iptionResponse\022^\n\017GetSubscription\022$.head" +
      "count.v1.GetSubscriptionRequest\032%.headco" +
      "unt.v1.GetSubscriptionResponse\022d\n\021ListSu" +
      "bscriptions\022&.headcount.v1.ListSubscript" +
      "ionsRequest\032\'.headcount.v1.ListSubscript" +
      "ionsResponse\022g\n\022UpdateSubscription\022\'.hea" +
      "dcount.v1.UpdateSubscriptionRequest\032(.he" +
      "adcount.v1.UpdateSubscriptionResponse\022g\n" +
      "\022DeleteSubscription\022\'.headcount.v1.Delet" +
      "eSubscriptionRequest\032(.headcount.v1.Dele" +
      "teSubscriptionResponse\022=\n\004Seek\022\031.headcou" +
      "nt.v1.SeekRequest\032\032.headcount.v1.SeekRes" +
      "ponse\022O\n\nListParked\022\037.headcount.v1.ListP" +
      "arkedRequest\032 .headcount.v1.ListParkedRe" +
      "sponse\022U\n\014ReplayParked\022!.headcount.v1.Re" +
      "playParkedRequest\032\".headcount.v1.ReplayP" +
      "arkedResponse\022X\n\rDiscardParked\022\".headcou" +
      "nt.v1.DiscardParkedRequest\032#.headcount.v" +
      "1.DiscardParkedResponse\022O\n\nGetBacklog\022\037." +
      "headcount.v1.GetBacklogRequest\032 .headcou" +
      "nt.v1.GetBacklogResponseB\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.DurationProto.getDescriptor(),
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.Query.getDescriptor(),
          headcount.v1.Record.getDescriptor(),
        });
    internal_static_headcount_v1_Subscription_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_Subscription_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Subscription_descriptor,
        new java.lang.String[] { "Name", "Feed", "Channel", "Filter", "Order", "AttemptsMax", "Backoff", "Lease", "SessionGrace", "Etag", "OnGone", "PushTarget", });
    internal_static_headcount_v1_Backoff_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_Backoff_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Backoff_descriptor,
        new java.lang.String[] { "Initial", "Max", "Multiplier", });
    internal_static_headcount_v1_StartPosition_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_StartPosition_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StartPosition_descriptor,
        new java.lang.String[] { "Earliest", "Latest", "Time", "Cursor", "Position", });
    internal_static_headcount_v1_CreateSubscriptionRequest_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_CreateSubscriptionRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CreateSubscriptionRequest_descriptor,
        new java.lang.String[] { "Subscription", "Start", });
    internal_static_headcount_v1_CreateSubscriptionResponse_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_CreateSubscriptionResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CreateSubscriptionResponse_descriptor,
        new java.lang.String[] { "Subscription", });
    internal_static_headcount_v1_GetSubscriptionRequest_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_GetSubscriptionRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetSubscriptionRequest_descriptor,
        new java.lang.String[] { "Name", });
    internal_static_headcount_v1_GetSubscriptionResponse_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_GetSubscriptionResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetSubscriptionResponse_descriptor,
        new java.lang.String[] { "Subscription", });
    internal_static_headcount_v1_ListSubscriptionsRequest_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_ListSubscriptionsRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListSubscriptionsRequest_descriptor,
        new java.lang.String[] { "PageSize", "PageToken", });
    internal_static_headcount_v1_ListSubscriptionsResponse_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_ListSubscriptionsResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListSubscriptionsResponse_descriptor,
        new java.lang.String[] { "Subscriptions", "NextPageToken", });
    internal_static_headcount_v1_UpdateSubscriptionRequest_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_UpdateSubscriptionRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_UpdateSubscriptionRequest_descriptor,
        new java.lang.String[] { "Subscription", });
    internal_static_headcount_v1_UpdateSubscriptionResponse_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_UpdateSubscriptionResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_UpdateSubscriptionResponse_descriptor,
        new java.lang.String[] { "Subscription", });
    internal_static_headcount_v1_DeleteSubscriptionRequest_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_DeleteSubscriptionRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeleteSubscriptionRequest_descriptor,
        new java.lang.String[] { "Name", "Etag", });
    internal_static_headcount_v1_DeleteSubscriptionResponse_descriptor =
      getDescriptor().getMessageType(12);
    internal_static_headcount_v1_DeleteSubscriptionResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeleteSubscriptionResponse_descriptor,
        new java.lang.String[] { });
    internal_static_headcount_v1_SeekRequest_descriptor =
      getDescriptor().getMessageType(13);
    internal_static_headcount_v1_SeekRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SeekRequest_descriptor,
        new java.lang.String[] { "Name", "To", "DryRun", });
    internal_static_headcount_v1_SeekResponse_descriptor =
      getDescriptor().getMessageType(14);
    internal_static_headcount_v1_SeekResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SeekResponse_descriptor,
        new java.lang.String[] { "Redelivered", "Skipped", "Cursor", });
    internal_static_headcount_v1_ParkedMessage_descriptor =
      getDescriptor().getMessageType(15);
    internal_static_headcount_v1_ParkedMessage_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ParkedMessage_descriptor,
        new java.lang.String[] { "ParkedId", "Partition", "Offset", "Record", "Attempts", "Reason", "ParkedAt", });
    internal_static_headcount_v1_ListParkedRequest_descriptor =
      getDescriptor().getMessageType(16);
    internal_static_headcount_v1_ListParkedRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListParkedRequest_descriptor,
        new java.lang.String[] { "Subscription", "PageSize", "PageToken", });
    internal_static_headcount_v1_ListParkedResponse_descriptor =
      getDescriptor().getMessageType(17);
    internal_static_headcount_v1_ListParkedResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ListParkedResponse_descriptor,
        new java.lang.String[] { "Messages", "NextPageToken", });
    internal_static_headcount_v1_ReplayParkedRequest_descriptor =
      getDescriptor().getMessageType(18);
    internal_static_headcount_v1_ReplayParkedRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ReplayParkedRequest_descriptor,
        new java.lang.String[] { "Subscription", "ParkedIds", });
    internal_static_headcount_v1_ReplayParkedResponse_descriptor =
      getDescriptor().getMessageType(19);
    internal_static_headcount_v1_ReplayParkedResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ReplayParkedResponse_descriptor,
        new java.lang.String[] { "Replayed", });
    internal_static_headcount_v1_DiscardParkedRequest_descriptor =
      getDescriptor().getMessageType(20);
    internal_static_headcount_v1_DiscardParkedRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DiscardParkedRequest_descriptor,
        new java.lang.String[] { "Subscription", "ParkedIds", });
    internal_static_headcount_v1_DiscardParkedResponse_descriptor =
      getDescriptor().getMessageType(21);
    internal_static_headcount_v1_DiscardParkedResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DiscardParkedResponse_descriptor,
        new java.lang.String[] { "Discarded", });
    internal_static_headcount_v1_GetBacklogRequest_descriptor =
      getDescriptor().getMessageType(22);
    internal_static_headcount_v1_GetBacklogRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetBacklogRequest_descriptor,
        new java.lang.String[] { "Subscription", });
    internal_static_headcount_v1_GetBacklogResponse_descriptor =
      getDescriptor().getMessageType(23);
    internal_static_headcount_v1_GetBacklogResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_GetBacklogResponse_descriptor,
        new java.lang.String[] { "Pending", "Leased", "Parked", "OldestAge", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.DurationProto.getDescriptor();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.Query.getDescriptor();
    headcount.v1.Record.getDescriptor();
  }
}
