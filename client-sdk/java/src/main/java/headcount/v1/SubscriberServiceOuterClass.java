package headcount.v1;
@com.google.protobuf.Generated
public final class SubscriberServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private SubscriberServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SubscriberServiceOuterClass");
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
    internal_static_headcount_v1_SubscribeRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SubscribeRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SubscribeOpen_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SubscribeOpen_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Credit_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Credit_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Ack_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Ack_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_NackDeliveries_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_NackDeliveries_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ExtendDeliveries_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ExtendDeliveries_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Drain_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Drain_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SubscribeResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SubscribeResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SubscribeOpened_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SubscribeOpened_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Delivery_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Delivery_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DeliveryBatch_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeliveryBatch_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SettleResult_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SettleResult_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Settled_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Settled_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SubscribeProgress_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SubscribeProgress_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SubscribeCaughtUp_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SubscribeCaughtUp_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SubscribeFellBehind_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SubscribeFellBehind_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_StreamDeliveriesRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StreamDeliveriesRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_StreamDeliveriesResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_StreamDeliveriesResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PullRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PullRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_PullResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_PullResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_AcknowledgeRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_AcknowledgeRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_AcknowledgeResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_AcknowledgeResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_NackRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_NackRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_NackResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_NackResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ExtendLeaseRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ExtendLeaseRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ExtendLeaseResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ExtendLeaseResponse_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n%headcount/v1/subscriber_service.proto\022" +
      "\014headcount.v1\032\036google/protobuf/duration." +
      "proto\032\037google/protobuf/timestamp.proto\032\031" +
      "headcount/v1/record.proto\"\277\002\n\020SubscribeR" +
      "equest\0221\n\004open\030\001 \001(\0132\033.headcount.v1.Subs" +
      "cribeOpenH\000R\004open\022.\n\006credit\030\002 \001(\0132\024.head" +
      "count.v1.CreditH\000R\006credit\022%\n\003ack\030\003 \001(\0132\021" +
      ".headcount.v1.AckH\000R\003ack\0222\n\004nack\030\004 \001(\0132\034" +
      ".headcount.v1.NackDeliveriesH\000R\004nack\0228\n\006" +
      "extend\030\005 \001(\0132\036.headcount.v1.ExtendDelive" +
      "riesH\000R\006extend\022+\n\005drain\030\006 \001(\0132\023.headcoun" +
      "t.v1.DrainH\000R\005drainB\006\n\004kind\"\206\001\n\rSubscrib" +
      "eOpen\022\"\n\014subscription\030\001 \001(\tR\014subscriptio" +
      "n\022#\n\rsession_token\030\002 \001(\tR\014sessionToken\022," +
      "\n\006credit\030\003 \001(\0132\024.headcount.v1.CreditR\006cr" +
      "edit\":\n\006Credit\022\032\n\010messages\030\001 \001(\rR\010messag" +
      "es\022\024\n\005bytes\030\002 \001(\004R\005bytes\"(\n\003Ack\022!\n\014deliv" +
      "ery_ids\030\001 \003(\tR\013deliveryIds\"\256\001\n\016NackDeliv" +
      "eries\022!\n\014delivery_ids\030\001 \003(\tR\013deliveryIds" +
      "\0220\n\006action\030\002 \001(\0162\030.headcount.v1.NackActi" +
      "onR\006action\022/\n\005delay\030\003 \001(\0132\031.google.proto" +
      "buf.DurationR\005delay\022\026\n\006reason\030\004 \001(\tR\006rea" +
      "son\"`\n\020ExtendDeliveries\022!\n\014delivery_ids\030" +
      "\001 \003(\tR\013deliveryIds\022)\n\002by\030\002 \001(\0132\031.google." +
      "protobuf.DurationR\002by\">\n\005Drain\0225\n\010deadli" +
      "ne\030\001 \001(\0132\031.google.protobuf.DurationR\010dea" +
      "dline\"\270\003\n\021SubscribeResponse\0227\n\006opened\030\001 " +
      "\001(\0132\035.headcount.v1.SubscribeOpenedH\000R\006op" +
      "ened\022=\n\ndeliveries\030\002 \001(\0132\033.headcount.v1." +
      "DeliveryBatchH\000R\ndeliveries\0221\n\007settled\030\003" +
      " \001(\0132\025.headcount.v1.SettledH\000R\007settled\022=" +
      "\n\010progress\030\004 \001(\0132\037.headcount.v1.Subscrib" +
      "eProgressH\000R\010progress\022>\n\tcaught_up\030\005 \001(\013" +
      "2\037.headcount.v1.SubscribeCaughtUpH\000R\010cau" +
      "ghtUp\022D\n\013fell_behind\030\006 \001(\0132!.headcount.v" +
      "1.SubscribeFellBehindH\000R\nfellBehind\022+\n\005d" +
      "rain\030\007 \001(\0132\023.headcount.v1.DrainH\000R\005drain" +
      "B\006\n\004kind\"\200\003\n\017SubscribeOpened\022#\n\rsession_" +
      "token\030\001 \001(\tR\014sessionToken\0223\n\023credit_mess" +
      "ages_max\030\002 \001(\rH\000R\021creditMessagesMax\210\001\001\022-" +
      "\n\020credit_bytes_max\030\003 \001(\004H\001R\016creditBytesM" +
      "ax\210\001\001\022/\n\005lease\030\004 \001(\0132\031.google.protobuf.D" +
      "urationR\005lease\022>\n\rsession_grace\030\005 \001(\0132\031." +
      "google.protobuf.DurationR\014sessionGrace\022F" +
      "\n\021progress_interval\030\006 \001(\0132\031.google.proto" +
      "buf.DurationR\020progressIntervalB\026\n\024_credi" +
      "t_messages_maxB\023\n\021_credit_bytes_max\"\336\002\n\010" +
      "Delivery\022\037\n\013delivery_id\030\001 \001(\tR\ndeliveryI" +
      "d\022\035\n\007attempt\030\002 \001(\rH\000R\007attempt\210\001\001\022!\n\tpart" +
      "ition\030\003 \001(\rH\001R\tpartition\210\001\001\022\033\n\006offset\030\004 " +
      "\001(\004H\002R\006offset\210\001\001\022;\n\013append_time\030\005 \001(\0132\032." +
      "google.protobuf.TimestampR\nappendTime\022/\n" +
      "\006record\030\006 \001(\0132\027.headcount.v1.LogRecordR\006" +
      "record\022?\n\rlease_expires\030\007 \001(\0132\032.google.p" +
      "rotobuf.TimestampR\014leaseExpiresB\n\n\010_atte" +
      "mptB\014\n\n_partitionB\t\n\007_offset\"G\n\rDelivery" +
      "Batch\0226\n\ndeliveries\030\001 \003(\0132\026.headcount.v1" +
      ".DeliveryR\ndeliveries\"c\n\014SettleResult\022\037\n" +
      "\013delivery_id\030\001 \001(\tR\ndeliveryId\0222\n\006status" +
      "\030\002 \001(\0162\032.headcount.v1.SettleStatusR\006stat" +
      "us\"?\n\007Settled\0224\n\007results\030\001 \003(\0132\032.headcou" +
      "nt.v1.SettleResultR\007results\"\\\n\021Subscribe" +
      "Progress\022\034\n\tcommitted\030\001 \001(\tR\tcommitted\022\035" +
      "\n\007pending\030\002 \001(\004H\000R\007pending\210\001\001B\n\n\010_pendin" +
      "g\"\023\n\021SubscribeCaughtUp\"@\n\023SubscribeFellB" +
      "ehind\022\035\n\007pending\030\001 \001(\004H\000R\007pending\210\001\001B\n\n\010" +
      "_pending\"\207\001\n\027StreamDeliveriesRequest\022\"\n\014" +
      "subscription\030\001 \001(\tR\014subscription\022#\n\rsess" +
      "ion_token\030\002 \001(\tR\014sessionToken\022#\n\runsettl" +
      "ed_max\030\003 \001(\rR\014unsettledMax\"\214\003\n\030StreamDel" +
      "iveriesResponse\0227\n\006opened\030\001 \001(\0132\035.headco" +
      "unt.v1.SubscribeOpenedH\000R\006opened\022=\n\ndeli" +
      "veries\030\002 \001(\0132\033.headcount.v1.DeliveryBatc" +
      "hH\000R\ndeliveries\022=\n\010progress\030\003 \001(\0132\037.head" +
      "count.v1.SubscribeProgressH\000R\010progress\022>" +
      "\n\tcaught_up\030\004 \001(\0132\037.headcount.v1.Subscri" +
      "beCaughtUpH\000R\010caughtUp\022D\n\013fell_behind\030\005 " +
      "\001(\0132!.headcount.v1.SubscribeFellBehindH\000" +
      "R\nfellBehind\022+\n\005drain\030\006 \001(\0132\023.headcount." +
      "v1.DrainH\000R\005drainB\006\n\004kind\"\250\001\n\013PullReques" +
      "t\022\"\n\014subscription\030\001 \001(\tR\014subscription\022!\n" +
      "\014max_messages\030\002 \001(\rR\013maxMessages\022-\n\004wait" +
      "\030\003 \001(\0132\031.google.protobuf.DurationR\004wait\022" +
      "#\n\rsession_token\030\004 \001(\tR\014sessionToken\"k\n\014" +
      "PullResponse\0226\n\ndeliveries\030\001 \003(\0132\026.headc" +
      "ount.v1.DeliveryR\ndeliveries\022#\n\rsession_" +
      "token\030\002 \001(\tR\014sessionToken\"[\n\022Acknowledge" +
      "Request\022\"\n\014subscription\030\001 \001(\tR\014subscript" +
      "ion\022!\n\014delivery_ids\030\002 \003(\tR\013deliveryIds\"K" +
      "\n\023AcknowledgeResponse\0224\n\007results\030\001 \003(\0132\032" +
      ".headcount.v1.SettleResultR\007results\"\317\001\n\013" +
      "NackRequest\022\"\n\014subscription\030\001 \001(\tR\014subsc" +
      "ription\022!\n\014delivery_ids\030\002 \003(\tR\013deliveryI" +
      "ds\0220\n\006action\030\003 \001(\0162\030.headcount.v1.NackAc" +
      "tionR\006action\022/\n\005delay\030\004 \001(\0132\031.google.pro" +
      "tobuf.DurationR\005delay\022\026\n\006reason\030\005 \001(\tR\006r" +
      "eason\"D\n\014NackResponse\0224\n\007results\030\001 \003(\0132\032" +
      ".headcount.v1.SettleResultR\007results\"\206\001\n\022" +
      "ExtendLeaseRequest\022\"\n\014subscription\030\001 \001(\t" +
      "R\014subscription\022!\n\014delivery_ids\030\002 \003(\tR\013de" +
      "liveryIds\022)\n\002by\030\003 \001(\0132\031.google.protobuf." +
      "DurationR\002by\"K\n\023ExtendLeaseResponse\0224\n\007r" +
      "esults\030\001 \003(\0132\032.headcount.v1.SettleResult" +
      "R\007results*l\n\nNackAction\022\033\n\027NACK_ACTION_U" +
      "NSPECIFIED\020\000\022\025\n\021NACK_ACTION_RETRY\020\001\022\024\n\020N" +
      "ACK_ACTION_PARK\020\002\022\024\n\020NACK_ACTION_SKIP\020\003*" +
      "\201\002\n\014SettleStatus\022\035\n\031SETTLE_STATUS_UNSPEC" +
      "IFIED\020\000\022\031\n\025SETTLE_STATUS_SETTLED\020\001\022\034\n\030SE" +
      "TTLE_STATUS_WILL_RETRY\020\002\022\030\n\024SETTLE_STATU" +
      "S_PARKED\020\003\022\032\n\026SETTLE_STATUS_EXTENDED\020\004\022\034" +
      "\n\030SETTLE_STATUS_LEASE_LOST\020\005\022\"\n\036SETTLE_S" +
      "TATUS_UNKNOWN_DELIVERY\020\006\022!\n\035SETTLE_STATU" +
      "S_ALREADY_SETTLED\020\0072\360\003\n\021SubscriberServic" +
      "e\022P\n\tSubscribe\022\036.headcount.v1.SubscribeR" +
      "equest\032\037.headcount.v1.SubscribeResponse(" +
      "\0010\001\022c\n\020StreamDeliveries\022%.headcount.v1.S" +
      "treamDeliveriesRequest\032&.headcount.v1.St" +
      "reamDeliveriesResponse0\001\022=\n\004Pull\022\031.headc" +
      "ount.v1.PullRequest\032\032.headcount.v1.PullR" +
      "esponse\022R\n\013Acknowledge\022 .headcount.v1.Ac" +
      "knowledgeRequest\032!.headcount.v1.Acknowle" +
      "dgeResponse\022=\n\004Nack\022\031.headcount.v1.NackR" +
      "equest\032\032.headcount.v1.NackResponse\022R\n\013Ex" +
      "tendLease\022 .headcount.v1.ExtendLeaseRequ" +
      "est\032!.headcount.v1.ExtendLeaseResponseB\002" +
      "P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.DurationProto.getDescriptor(),
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.Record.getDescriptor(),
        });
    internal_static_headcount_v1_SubscribeRequest_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_SubscribeRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SubscribeRequest_descriptor,
        new java.lang.String[] { "Open", "Credit", "Ack", "Nack", "Extend", "Drain", "Kind", });
    internal_static_headcount_v1_SubscribeOpen_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_SubscribeOpen_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SubscribeOpen_descriptor,
        new java.lang.String[] { "Subscription", "SessionToken", "Credit", });
    internal_static_headcount_v1_Credit_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_Credit_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Credit_descriptor,
        new java.lang.String[] { "Messages", "Bytes", });
    internal_static_headcount_v1_Ack_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_Ack_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Ack_descriptor,
        new java.lang.String[] { "DeliveryIds", });
    internal_static_headcount_v1_NackDeliveries_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_NackDeliveries_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_NackDeliveries_descriptor,
        new java.lang.String[] { "DeliveryIds", "Action", "Delay", "Reason", });
    internal_static_headcount_v1_ExtendDeliveries_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_ExtendDeliveries_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ExtendDeliveries_descriptor,
        new java.lang.String[] { "DeliveryIds", "By", });
    internal_static_headcount_v1_Drain_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_Drain_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Drain_descriptor,
        new java.lang.String[] { "Deadline", });
    internal_static_headcount_v1_SubscribeResponse_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_SubscribeResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SubscribeResponse_descriptor,
        new java.lang.String[] { "Opened", "Deliveries", "Settled", "Progress", "CaughtUp", "FellBehind", "Drain", "Kind", });
    internal_static_headcount_v1_SubscribeOpened_descriptor =
      getDescriptor().getMessageType(8);
    internal_static_headcount_v1_SubscribeOpened_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SubscribeOpened_descriptor,
        new java.lang.String[] { "SessionToken", "CreditMessagesMax", "CreditBytesMax", "Lease", "SessionGrace", "ProgressInterval", });
    internal_static_headcount_v1_Delivery_descriptor =
      getDescriptor().getMessageType(9);
    internal_static_headcount_v1_Delivery_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Delivery_descriptor,
        new java.lang.String[] { "DeliveryId", "Attempt", "Partition", "Offset", "AppendTime", "Record", "LeaseExpires", });
    internal_static_headcount_v1_DeliveryBatch_descriptor =
      getDescriptor().getMessageType(10);
    internal_static_headcount_v1_DeliveryBatch_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeliveryBatch_descriptor,
        new java.lang.String[] { "Deliveries", });
    internal_static_headcount_v1_SettleResult_descriptor =
      getDescriptor().getMessageType(11);
    internal_static_headcount_v1_SettleResult_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SettleResult_descriptor,
        new java.lang.String[] { "DeliveryId", "Status", });
    internal_static_headcount_v1_Settled_descriptor =
      getDescriptor().getMessageType(12);
    internal_static_headcount_v1_Settled_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Settled_descriptor,
        new java.lang.String[] { "Results", });
    internal_static_headcount_v1_SubscribeProgress_descriptor =
      getDescriptor().getMessageType(13);
    internal_static_headcount_v1_SubscribeProgress_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SubscribeProgress_descriptor,
        new java.lang.String[] { "Committed", "Pending", });
    internal_static_headcount_v1_SubscribeCaughtUp_descriptor =
      getDescriptor().getMessageType(14);
    internal_static_headcount_v1_SubscribeCaughtUp_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SubscribeCaughtUp_descriptor,
        new java.lang.String[] { });
    internal_static_headcount_v1_SubscribeFellBehind_descriptor =
      getDescriptor().getMessageType(15);
    internal_static_headcount_v1_SubscribeFellBehind_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SubscribeFellBehind_descriptor,
        new java.lang.String[] { "Pending", });
    internal_static_headcount_v1_StreamDeliveriesRequest_descriptor =
      getDescriptor().getMessageType(16);
    internal_static_headcount_v1_StreamDeliveriesRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StreamDeliveriesRequest_descriptor,
        new java.lang.String[] { "Subscription", "SessionToken", "UnsettledMax", });
    internal_static_headcount_v1_StreamDeliveriesResponse_descriptor =
      getDescriptor().getMessageType(17);
    internal_static_headcount_v1_StreamDeliveriesResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_StreamDeliveriesResponse_descriptor,
        new java.lang.String[] { "Opened", "Deliveries", "Progress", "CaughtUp", "FellBehind", "Drain", "Kind", });
    internal_static_headcount_v1_PullRequest_descriptor =
      getDescriptor().getMessageType(18);
    internal_static_headcount_v1_PullRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PullRequest_descriptor,
        new java.lang.String[] { "Subscription", "MaxMessages", "Wait", "SessionToken", });
    internal_static_headcount_v1_PullResponse_descriptor =
      getDescriptor().getMessageType(19);
    internal_static_headcount_v1_PullResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_PullResponse_descriptor,
        new java.lang.String[] { "Deliveries", "SessionToken", });
    internal_static_headcount_v1_AcknowledgeRequest_descriptor =
      getDescriptor().getMessageType(20);
    internal_static_headcount_v1_AcknowledgeRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_AcknowledgeRequest_descriptor,
        new java.lang.String[] { "Subscription", "DeliveryIds", });
    internal_static_headcount_v1_AcknowledgeResponse_descriptor =
      getDescriptor().getMessageType(21);
    internal_static_headcount_v1_AcknowledgeResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_AcknowledgeResponse_descriptor,
        new java.lang.String[] { "Results", });
    internal_static_headcount_v1_NackRequest_descriptor =
      getDescriptor().getMessageType(22);
    internal_static_headcount_v1_NackRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_NackRequest_descriptor,
        new java.lang.String[] { "Subscription", "DeliveryIds", "Action", "Delay", "Reason", });
    internal_static_headcount_v1_NackResponse_descriptor =
      getDescriptor().getMessageType(23);
    internal_static_headcount_v1_NackResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_NackResponse_descriptor,
        new java.lang.String[] { "Results", });
    internal_static_headcount_v1_ExtendLeaseRequest_descriptor =
      getDescriptor().getMessageType(24);
    internal_static_headcount_v1_ExtendLeaseRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ExtendLeaseRequest_descriptor,
        new java.lang.String[] { "Subscription", "DeliveryIds", "By", });
    internal_static_headcount_v1_ExtendLeaseResponse_descriptor =
      getDescriptor().getMessageType(25);
    internal_static_headcount_v1_ExtendLeaseResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ExtendLeaseResponse_descriptor,
        new java.lang.String[] { "Results", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.DurationProto.getDescriptor();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.Record.getDescriptor();
  }
}
