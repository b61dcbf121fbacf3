package headcount.v1;
@com.google.protobuf.Generated
public final class DeliveryServiceOuterClass extends com.google.protobuf.GeneratedFile {
  private DeliveryServiceOuterClass() {}
  static {
    com.google.protobuf.RuntimeVersion.validateProtobufGencodeVersion(
      com.google.protobuf.RuntimeVersion.RuntimeDomain.PUBLIC,
      /* major= */ 4,
      /* minor= */ 33,
      /* patch= */ 5,
      /* suffix= */ "",
      "DeliveryServiceOuterClass");
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
    internal_static_headcount_v1_DeliverRequest_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeliverRequest_fieldAccessorTable;
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_headcount_v1_DeliverResponse_descriptor;
  static final 
    com.google.protobuf.GeneratedMessage.FieldAccessorTable
      internal_static_headcount_v1_DeliverResponse_fieldAccessorTable;
  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n#headcount/v1/delivery_service.proto\022\014h" +
      "eadcount.v1\032%headcount/v1/subscriber_ser" +
      "vice.proto\"l\n\016DeliverRequest\022\"\n\014subscrip" +
      "tion\030\001 \001(\tR\014subscription\0226\n\ndeliveries\030\002" +
      " \003(\0132\026.headcount.v1.DeliveryR\ndeliveries" +
      "\"i\n\017DeliverResponse\022\"\n\014acknowledged\030\001 \003(" +
      "\tR\014acknowledged\0222\n\005nacks\030\002 \003(\0132\034.headcou" +
      "nt.v1.NackDeliveriesR\005nacks2Y\n\017DeliveryS" +
      "ervice\022F\n\007Deliver\022\034.headcount.v1.Deliver" +
      "Request\032\035.headcount.v1.DeliverResponseB\002" +
      "P\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
          headcount.v1.SubscriberServiceOuterClass.getDescriptor(),
        });
    internal_static_headcount_v1_DeliverRequest_descriptor =
      getDescriptor().getMessageType(0);
    internal_static_headcount_v1_DeliverRequest_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeliverRequest_descriptor,
        new java.lang.String[] { "Subscription", "Deliveries", });
    internal_static_headcount_v1_DeliverResponse_descriptor =
      getDescriptor().getMessageType(1);
    internal_static_headcount_v1_DeliverResponse_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessage.FieldAccessorTable(
        internal_static_headcount_v1_DeliverResponse_descriptor,
        new java.lang.String[] { "Acknowledged", "Nacks", });
    descriptor.resolveAllFeaturesImmutable();
    headcount.v1.SubscriberServiceOuterClass.getDescriptor();
  }
}
