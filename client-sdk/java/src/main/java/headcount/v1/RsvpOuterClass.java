package headcount.v1;
@com.google.protobuf.Generated
public final class RsvpOuterClass extends com.google.protobuf.GeneratedFile {
  private RsvpOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "RsvpOuterClass");
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
    internal_static_headcount_v1_Rsvp_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Rsvp_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Member_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Member_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Event_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Event_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Group_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Group_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_Venue_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_Venue_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\027headcount/v1/rsvp.proto\022\014headcount.v1\032" +
      "\037google/protobuf/timestamp.proto\"\213\003\n\004Rsv" +
      "p\022\027\n\007rsvp_id\030\001 \001(\004R\006rsvpId\0222\n\010response\030\002" +
      " \001(\0162\026.headcount.v1.ResponseR\010response\022\033" +
      "\n\006guests\030\003 \001(\rH\000R\006guests\210\001\001\0220\n\005mtime\030\004 \001" +
      "(\0132\032.google.protobuf.TimestampR\005mtime\022,\n" +
      "\006member\030\005 \001(\0132\024.headcount.v1.MemberR\006mem" +
      "ber\022)\n\005event\030\006 \001(\0132\023.headcount.v1.EventR" +
      "\005event\022)\n\005group\030\007 \001(\0132\023.headcount.v1.Gro" +
      "upR\005group\022.\n\005venue\030\010 \001(\0132\023.headcount.v1." +
      "VenueH\001R\005venue\210\001\001\022\036\n\nvisibility\030\t \001(\tR\nv" +
      "isibilityB\t\n\007_guestsB\010\n\006_venue\"F\n\006Member" +
      "\022\033\n\tmember_id\030\001 \001(\004R\010memberId\022\037\n\013member_" +
      "name\030\002 \001(\tR\nmemberName\"\234\001\n\005Event\022\031\n\010even" +
      "t_id\030\001 \001(\tR\007eventId\022\035\n\nevent_name\030\002 \001(\tR" +
      "\teventName\022\033\n\tevent_url\030\003 \001(\tR\010eventUrl\022" +
      "3\n\004time\030\004 \001(\0132\032.google.protobuf.Timestam" +
      "pH\000R\004time\210\001\001B\007\n\005_time\"\262\002\n\005Group\022\031\n\010group" +
      "_id\030\001 \001(\004R\007groupId\022\035\n\ngroup_name\030\002 \001(\tR\t" +
      "groupName\022#\n\rgroup_urlname\030\003 \001(\tR\014groupU" +
      "rlname\022\035\n\ngroup_city\030\004 \001(\tR\tgroupCity\022#\n" +
      "\rgroup_country\030\005 \001(\tR\014groupCountry\022$\n\013gr" +
      "oup_state\030\006 \001(\tH\000R\ngroupState\210\001\001\022\033\n\tgrou" +
      "p_lat\030\007 \001(\001R\010groupLat\022\033\n\tgroup_lon\030\010 \001(\001" +
      "R\010groupLon\022\026\n\006topics\030\t \003(\tR\006topicsB\016\n\014_g" +
      "roup_state\"e\n\005Venue\022\031\n\010venue_id\030\001 \001(\004R\007v" +
      "enueId\022\035\n\nvenue_name\030\002 \001(\tR\tvenueName\022\020\n" +
      "\003lat\030\003 \001(\001R\003lat\022\020\n\003lon\030\004 \001(\001R\003lon*^\n\010Res" +
      "ponse\022\030\n\024RESPONSE_UNSPECIFIED\020\000\022\020\n\014RESPO" +
      "NSE_YES\020\001\022\017\n\013RESPONSE_NO\020\002\022\025\n\021RESPONSE_W" +
      "AITLIST\020\003B\002P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.TimestampProto.getDescriptor(),
        });
    internal_static_headcount_v1_Rsvp_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_Rsvp_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Rsvp_descriptor,
        new java.lang.String[] { "RsvpId", "Response", "Guests", "Mtime", "Member", "Event", "Group", "Venue", "Visibility", });
    internal_static_headcount_v1_Member_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_Member_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Member_descriptor,
        new java.lang.String[] { "MemberId", "MemberName", });
    internal_static_headcount_v1_Event_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_Event_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Event_descriptor,
        new java.lang.String[] { "EventId", "EventName", "EventUrl", "Time", });
    internal_static_headcount_v1_Group_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_Group_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Group_descriptor,
        new java.lang.String[] { "GroupId", "GroupName", "GroupUrlname", "GroupCity", "GroupCountry", "GroupState", "GroupLat", "GroupLon", "Topics", });
    internal_static_headcount_v1_Venue_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_Venue_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_Venue_descriptor,
        new java.lang.String[] { "VenueId", "VenueName", "Lat", "Lon", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.TimestampProto.getDescriptor();
  }
}
