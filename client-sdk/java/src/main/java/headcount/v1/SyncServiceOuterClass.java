package headcount.v1;
@com.google.protobuf.Generated
public final class SyncServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private SyncServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "SyncServiceOuterClass");
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
    internal_static_headcount_v1_SyncRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SyncRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SyncResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SyncResponse_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SyncRows_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SyncRows_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SnapshotComplete_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SnapshotComplete_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_CaughtUp_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_CaughtUp_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_ViewDigest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_ViewDigest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SyncReset_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SyncReset_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_SyncProgress_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_SyncProgress_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\037headcount/v1/sync_service.proto\022\014headc" +
      "ount.v1\032\037google/protobuf/timestamp.proto" +
      "\032\031headcount/v1/record.proto\"\246\001\n\013SyncRequ" +
      "est\022\022\n\004feed\030\001 \001(\tR\004feed\022(\n\005views\030\002 \003(\0162\022" +
      ".headcount.v1.ViewR\005views\022\026\n\006cursor\030\003 \001(" +
      "\tR\006cursor\022&\n\017until_caught_up\030\004 \001(\010R\runti" +
      "lCaughtUp\022\031\n\010at_least\030\005 \001(\tR\007atLeast\"\315\002\n" +
      "\014SyncResponse\022\026\n\006cursor\030\001 \001(\tR\006cursor\022,\n" +
      "\004rows\030\002 \001(\0132\026.headcount.v1.SyncRowsH\000R\004r" +
      "ows\022M\n\021snapshot_complete\030\003 \001(\0132\036.headcou" +
      "nt.v1.SnapshotCompleteH\000R\020snapshotComple" +
      "te\0225\n\tcaught_up\030\004 \001(\0132\026.headcount.v1.Cau" +
      "ghtUpH\000R\010caughtUp\022/\n\005reset\030\005 \001(\0132\027.headc" +
      "ount.v1.SyncResetH\000R\005reset\0228\n\010progress\030\006" +
      " \001(\0132\032.headcount.v1.SyncProgressH\000R\010prog" +
      "ressB\006\n\004kind\"R\n\010SyncRows\022)\n\004rows\030\001 \003(\0132\025" +
      ".headcount.v1.ViewRowR\004rows\022\033\n\tfrom_scan" +
      "\030\002 \001(\010R\010fromScan\"[\n\020SnapshotComplete\0222\n\007" +
      "digests\030\001 \003(\0132\030.headcount.v1.ViewDigestR" +
      "\007digests\022\023\n\005as_of\030\002 \001(\tR\004asOf\"S\n\010CaughtU" +
      "p\0222\n\007digests\030\001 \003(\0132\030.headcount.v1.ViewDi" +
      "gestR\007digests\022\023\n\005as_of\030\002 \001(\tR\004asOf\"~\n\nVi" +
      "ewDigest\022&\n\004view\030\001 \001(\0162\022.headcount.v1.Vi" +
      "ewR\004view\022\027\n\004rows\030\002 \001(\004H\000R\004rows\210\001\001\022\033\n\006dig" +
      "est\030\003 \001(\006H\001R\006digest\210\001\001B\007\n\005_rowsB\t\n\007_dige" +
      "st\"#\n\tSyncReset\022\026\n\006reason\030\001 \001(\tR\006reason\"" +
      "H\n\014SyncProgress\0228\n\twatermark\030\001 \001(\0132\032.goo" +
      "gle.protobuf.TimestampR\twatermark2N\n\013Syn" +
      "cService\022?\n\004Sync\022\031.headcount.v1.SyncRequ" +
      "est\032\032.headcount.v1.SyncResponse0\001B\002P\001b\006p" +
      "roto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          com.google.protobuf.TimestampProto.getDescriptor(),
          headcount.v1.Record.getDescriptor(),
        });
    internal_static_headcount_v1_SyncRequest_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_SyncRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SyncRequest_descriptor,
        new java.lang.String[] { "Feed", "Views", "Cursor", "UntilCaughtUp", "AtLeast", });
    internal_static_headcount_v1_SyncResponse_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_SyncResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SyncResponse_descriptor,
        new java.lang.String[] { "Cursor", "Rows", "SnapshotComplete", "CaughtUp", "Reset", "Progress", "Kind", });
    internal_static_headcount_v1_SyncRows_descriptor =
      getDescriptor().getMessageType(2);
    internal_static_headcount_v1_SyncRows_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SyncRows_descriptor,
        new java.lang.String[] { "Rows", "FromScan", });
    internal_static_headcount_v1_SnapshotComplete_descriptor =
      getDescriptor().getMessageType(3);
    internal_static_headcount_v1_SnapshotComplete_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SnapshotComplete_descriptor,
        new java.lang.String[] { "Digests", "AsOf", });
    internal_static_headcount_v1_CaughtUp_descriptor =
      getDescriptor().getMessageType(4);
    internal_static_headcount_v1_CaughtUp_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_CaughtUp_descriptor,
        new java.lang.String[] { "Digests", "AsOf", });
    internal_static_headcount_v1_ViewDigest_descriptor =
      getDescriptor().getMessageType(5);
    internal_static_headcount_v1_ViewDigest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_ViewDigest_descriptor,
        new java.lang.String[] { "View", "Rows", "Digest", });
    internal_static_headcount_v1_SyncReset_descriptor =
      getDescriptor().getMessageType(6);
    internal_static_headcount_v1_SyncReset_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SyncReset_descriptor,
        new java.lang.String[] { "Reason", });
    internal_static_headcount_v1_SyncProgress_descriptor =
      getDescriptor().getMessageType(7);
    internal_static_headcount_v1_SyncProgress_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_SyncProgress_descriptor,
        new java.lang.String[] { "Watermark", });
    descriptor.resolveAllFeaturesImmutable();
    com.google.protobuf.TimestampProto.getDescriptor();
    headcount.v1.Record.getDescriptor();
  }
}
