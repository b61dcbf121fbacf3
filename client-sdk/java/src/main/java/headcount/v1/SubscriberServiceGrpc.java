package headcount.v1;
import static io.grpc.MethodDescriptor.generateFullMethodName;
@io.grpc.stub.annotations.GrpcGenerated
public final class SubscriberServiceGrpc {
  private SubscriberServiceGrpc() {}
  public static final java.lang.String SERVICE_NAME = "headcount.v1.SubscriberService";
  private static volatile io.grpc.MethodDescriptor<headcount.v1.SubscribeRequest,
      headcount.v1.SubscribeResponse> getSubscribeMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Subscribe",
      requestType = headcount.v1.SubscribeRequest.class,
      responseType = headcount.v1.SubscribeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
  public static io.grpc.MethodDescriptor<headcount.v1.SubscribeRequest,
      headcount.v1.SubscribeResponse> getSubscribeMethod() {
    io.grpc.MethodDescriptor<headcount.v1.SubscribeRequest, headcount.v1.SubscribeResponse> getSubscribeMethod;
    if ((getSubscribeMethod = SubscriberServiceGrpc.getSubscribeMethod) == null) {
      synchronized (SubscriberServiceGrpc.class) {
        if ((getSubscribeMethod = SubscriberServiceGrpc.getSubscribeMethod) == null) {
          SubscriberServiceGrpc.getSubscribeMethod = getSubscribeMethod =
              io.grpc.MethodDescriptor.<headcount.v1.SubscribeRequest, headcount.v1.SubscribeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Subscribe"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.SubscribeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.SubscribeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriberServiceMethodDescriptorSupplier("Subscribe"))
              .build();
        }
      }
    }
    return getSubscribeMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.StreamDeliveriesRequest,
      headcount.v1.StreamDeliveriesResponse> getStreamDeliveriesMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamDeliveries",
      requestType = headcount.v1.StreamDeliveriesRequest.class,
      responseType = headcount.v1.StreamDeliveriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<headcount.v1.StreamDeliveriesRequest,
      headcount.v1.StreamDeliveriesResponse> getStreamDeliveriesMethod() {
    io.grpc.MethodDescriptor<headcount.v1.StreamDeliveriesRequest, headcount.v1.StreamDeliveriesResponse> getStreamDeliveriesMethod;
    if ((getStreamDeliveriesMethod = SubscriberServiceGrpc.getStreamDeliveriesMethod) == null) {
      synchronized (SubscriberServiceGrpc.class) {
        if ((getStreamDeliveriesMethod = SubscriberServiceGrpc.getStreamDeliveriesMethod) == null) {
          SubscriberServiceGrpc.getStreamDeliveriesMethod = getStreamDeliveriesMethod =
              io.grpc.MethodDescriptor.<headcount.v1.StreamDeliveriesRequest, headcount.v1.StreamDeliveriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamDeliveries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.StreamDeliveriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.StreamDeliveriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriberServiceMethodDescriptorSupplier("StreamDeliveries"))
              .build();
        }
      }
    }
    return getStreamDeliveriesMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.PullRequest,
      headcount.v1.PullResponse> getPullMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Pull",
      requestType = headcount.v1.PullRequest.class,
      responseType = headcount.v1.PullResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.PullRequest,
      headcount.v1.PullResponse> getPullMethod() {
    io.grpc.MethodDescriptor<headcount.v1.PullRequest, headcount.v1.PullResponse> getPullMethod;
    if ((getPullMethod = SubscriberServiceGrpc.getPullMethod) == null) {
      synchronized (SubscriberServiceGrpc.class) {
        if ((getPullMethod = SubscriberServiceGrpc.getPullMethod) == null) {
          SubscriberServiceGrpc.getPullMethod = getPullMethod =
              io.grpc.MethodDescriptor.<headcount.v1.PullRequest, headcount.v1.PullResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Pull"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.PullRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.PullResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriberServiceMethodDescriptorSupplier("Pull"))
              .build();
        }
      }
    }
    return getPullMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.AcknowledgeRequest,
      headcount.v1.AcknowledgeResponse> getAcknowledgeMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Acknowledge",
      requestType = headcount.v1.AcknowledgeRequest.class,
      responseType = headcount.v1.AcknowledgeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.AcknowledgeRequest,
      headcount.v1.AcknowledgeResponse> getAcknowledgeMethod() {
    io.grpc.MethodDescriptor<headcount.v1.AcknowledgeRequest, headcount.v1.AcknowledgeResponse> getAcknowledgeMethod;
    if ((getAcknowledgeMethod = SubscriberServiceGrpc.getAcknowledgeMethod) == null) {
      synchronized (SubscriberServiceGrpc.class) {
        if ((getAcknowledgeMethod = SubscriberServiceGrpc.getAcknowledgeMethod) == null) {
          SubscriberServiceGrpc.getAcknowledgeMethod = getAcknowledgeMethod =
              io.grpc.MethodDescriptor.<headcount.v1.AcknowledgeRequest, headcount.v1.AcknowledgeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Acknowledge"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.AcknowledgeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.AcknowledgeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriberServiceMethodDescriptorSupplier("Acknowledge"))
              .build();
        }
      }
    }
    return getAcknowledgeMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.NackRequest,
      headcount.v1.NackResponse> getNackMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Nack",
      requestType = headcount.v1.NackRequest.class,
      responseType = headcount.v1.NackResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.NackRequest,
      headcount.v1.NackResponse> getNackMethod() {
    io.grpc.MethodDescriptor<headcount.v1.NackRequest, headcount.v1.NackResponse> getNackMethod;
    if ((getNackMethod = SubscriberServiceGrpc.getNackMethod) == null) {
      synchronized (SubscriberServiceGrpc.class) {
        if ((getNackMethod = SubscriberServiceGrpc.getNackMethod) == null) {
          SubscriberServiceGrpc.getNackMethod = getNackMethod =
              io.grpc.MethodDescriptor.<headcount.v1.NackRequest, headcount.v1.NackResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Nack"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.NackRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.NackResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriberServiceMethodDescriptorSupplier("Nack"))
              .build();
        }
      }
    }
    return getNackMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ExtendLeaseRequest,
      headcount.v1.ExtendLeaseResponse> getExtendLeaseMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExtendLease",
      requestType = headcount.v1.ExtendLeaseRequest.class,
      responseType = headcount.v1.ExtendLeaseResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ExtendLeaseRequest,
      headcount.v1.ExtendLeaseResponse> getExtendLeaseMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ExtendLeaseRequest, headcount.v1.ExtendLeaseResponse> getExtendLeaseMethod;
    if ((getExtendLeaseMethod = SubscriberServiceGrpc.getExtendLeaseMethod) == null) {
      synchronized (SubscriberServiceGrpc.class) {
        if ((getExtendLeaseMethod = SubscriberServiceGrpc.getExtendLeaseMethod) == null) {
          SubscriberServiceGrpc.getExtendLeaseMethod = getExtendLeaseMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ExtendLeaseRequest, headcount.v1.ExtendLeaseResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExtendLease"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ExtendLeaseRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ExtendLeaseResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriberServiceMethodDescriptorSupplier("ExtendLease"))
              .build();
        }
      }
    }
    return getExtendLeaseMethod;
  }
  public static SubscriberServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceStub>() {
        @java.lang.Override
        public SubscriberServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriberServiceStub(channel, callOptions);
        }
      };
    return SubscriberServiceStub.newStub(factory, channel);
  }
  public static SubscriberServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceBlockingV2Stub>() {
        @java.lang.Override
        public SubscriberServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriberServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SubscriberServiceBlockingV2Stub.newStub(factory, channel);
  }
  public static SubscriberServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceBlockingStub>() {
        @java.lang.Override
        public SubscriberServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriberServiceBlockingStub(channel, callOptions);
        }
      };
    return SubscriberServiceBlockingStub.newStub(factory, channel);
  }
  public static SubscriberServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriberServiceFutureStub>() {
        @java.lang.Override
        public SubscriberServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriberServiceFutureStub(channel, callOptions);
        }
      };
    return SubscriberServiceFutureStub.newStub(factory, channel);
  }
  public interface AsyncService {
    default io.grpc.stub.StreamObserver<headcount.v1.SubscribeRequest> subscribe(
        io.grpc.stub.StreamObserver<headcount.v1.SubscribeResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getSubscribeMethod(), responseObserver);
    }
    default void streamDeliveries(headcount.v1.StreamDeliveriesRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.StreamDeliveriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamDeliveriesMethod(), responseObserver);
    }
    default void pull(headcount.v1.PullRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.PullResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPullMethod(), responseObserver);
    }
    default void acknowledge(headcount.v1.AcknowledgeRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.AcknowledgeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAcknowledgeMethod(), responseObserver);
    }
    default void nack(headcount.v1.NackRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.NackResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getNackMethod(), responseObserver);
    }
    default void extendLease(headcount.v1.ExtendLeaseRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ExtendLeaseResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExtendLeaseMethod(), responseObserver);
    }
  }
  public static abstract class SubscriberServiceImplBase
      implements io.grpc.BindableService, AsyncService {
    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SubscriberServiceGrpc.bindService(this);
    }
  }
  public static final class SubscriberServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SubscriberServiceStub> {
    private SubscriberServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriberServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriberServiceStub(channel, callOptions);
    }
    public io.grpc.stub.StreamObserver<headcount.v1.SubscribeRequest> subscribe(
        io.grpc.stub.StreamObserver<headcount.v1.SubscribeResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncBidiStreamingCall(
          getChannel().newCall(getSubscribeMethod(), getCallOptions()), responseObserver);
    }
    public void streamDeliveries(headcount.v1.StreamDeliveriesRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.StreamDeliveriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamDeliveriesMethod(), getCallOptions()), request, responseObserver);
    }
    public void pull(headcount.v1.PullRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.PullResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPullMethod(), getCallOptions()), request, responseObserver);
    }
    public void acknowledge(headcount.v1.AcknowledgeRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.AcknowledgeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAcknowledgeMethod(), getCallOptions()), request, responseObserver);
    }
    public void nack(headcount.v1.NackRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.NackResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getNackMethod(), getCallOptions()), request, responseObserver);
    }
    public void extendLease(headcount.v1.ExtendLeaseRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ExtendLeaseResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExtendLeaseMethod(), getCallOptions()), request, responseObserver);
    }
  }
  public static final class SubscriberServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SubscriberServiceBlockingV2Stub> {
    private SubscriberServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriberServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriberServiceBlockingV2Stub(channel, callOptions);
    }
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<headcount.v1.SubscribeRequest, headcount.v1.SubscribeResponse>
        subscribe() {
      return io.grpc.stub.ClientCalls.blockingBidiStreamingCall(
          getChannel(), getSubscribeMethod(), getCallOptions());
    }
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, headcount.v1.StreamDeliveriesResponse>
        streamDeliveries(headcount.v1.StreamDeliveriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamDeliveriesMethod(), getCallOptions(), request);
    }
    public headcount.v1.PullResponse pull(headcount.v1.PullRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPullMethod(), getCallOptions(), request);
    }
    public headcount.v1.AcknowledgeResponse acknowledge(headcount.v1.AcknowledgeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAcknowledgeMethod(), getCallOptions(), request);
    }
    public headcount.v1.NackResponse nack(headcount.v1.NackRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getNackMethod(), getCallOptions(), request);
    }
    public headcount.v1.ExtendLeaseResponse extendLease(headcount.v1.ExtendLeaseRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExtendLeaseMethod(), getCallOptions(), request);
    }
  }
  public static final class SubscriberServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SubscriberServiceBlockingStub> {
    private SubscriberServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriberServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriberServiceBlockingStub(channel, callOptions);
    }
    public java.util.Iterator<headcount.v1.StreamDeliveriesResponse> streamDeliveries(
        headcount.v1.StreamDeliveriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamDeliveriesMethod(), getCallOptions(), request);
    }
    public headcount.v1.PullResponse pull(headcount.v1.PullRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPullMethod(), getCallOptions(), request);
    }
    public headcount.v1.AcknowledgeResponse acknowledge(headcount.v1.AcknowledgeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAcknowledgeMethod(), getCallOptions(), request);
    }
    public headcount.v1.NackResponse nack(headcount.v1.NackRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getNackMethod(), getCallOptions(), request);
    }
    public headcount.v1.ExtendLeaseResponse extendLease(headcount.v1.ExtendLeaseRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExtendLeaseMethod(), getCallOptions(), request);
    }
  }
  public static final class SubscriberServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SubscriberServiceFutureStub> {
    private SubscriberServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriberServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriberServiceFutureStub(channel, callOptions);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.PullResponse> pull(
        headcount.v1.PullRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPullMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.AcknowledgeResponse> acknowledge(
        headcount.v1.AcknowledgeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAcknowledgeMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.NackResponse> nack(
        headcount.v1.NackRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getNackMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ExtendLeaseResponse> extendLease(
        headcount.v1.ExtendLeaseRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExtendLeaseMethod(), getCallOptions()), request);
    }
  }
  private static final int METHODID_STREAM_DELIVERIES = 0;
  private static final int METHODID_PULL = 1;
  private static final int METHODID_ACKNOWLEDGE = 2;
  private static final int METHODID_NACK = 3;
  private static final int METHODID_EXTEND_LEASE = 4;
  private static final int METHODID_SUBSCRIBE = 5;
  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;
    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }
    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_STREAM_DELIVERIES:
          serviceImpl.streamDeliveries((headcount.v1.StreamDeliveriesRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.StreamDeliveriesResponse>) responseObserver);
          break;
        case METHODID_PULL:
          serviceImpl.pull((headcount.v1.PullRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.PullResponse>) responseObserver);
          break;
        case METHODID_ACKNOWLEDGE:
          serviceImpl.acknowledge((headcount.v1.AcknowledgeRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.AcknowledgeResponse>) responseObserver);
          break;
        case METHODID_NACK:
          serviceImpl.nack((headcount.v1.NackRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.NackResponse>) responseObserver);
          break;
        case METHODID_EXTEND_LEASE:
          serviceImpl.extendLease((headcount.v1.ExtendLeaseRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ExtendLeaseResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }
    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_SUBSCRIBE:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.subscribe(
              (io.grpc.stub.StreamObserver<headcount.v1.SubscribeResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }
  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getSubscribeMethod(),
          io.grpc.stub.ServerCalls.asyncBidiStreamingCall(
            new MethodHandlers<
              headcount.v1.SubscribeRequest,
              headcount.v1.SubscribeResponse>(
                service, METHODID_SUBSCRIBE)))
        .addMethod(
          getStreamDeliveriesMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              headcount.v1.StreamDeliveriesRequest,
              headcount.v1.StreamDeliveriesResponse>(
                service, METHODID_STREAM_DELIVERIES)))
        .addMethod(
          getPullMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.PullRequest,
              headcount.v1.PullResponse>(
                service, METHODID_PULL)))
        .addMethod(
          getAcknowledgeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.AcknowledgeRequest,
              headcount.v1.AcknowledgeResponse>(
                service, METHODID_ACKNOWLEDGE)))
        .addMethod(
          getNackMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.NackRequest,
              headcount.v1.NackResponse>(
                service, METHODID_NACK)))
        .addMethod(
          getExtendLeaseMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ExtendLeaseRequest,
              headcount.v1.ExtendLeaseResponse>(
                service, METHODID_EXTEND_LEASE)))
        .build();
  }
  private static abstract class SubscriberServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SubscriberServiceBaseDescriptorSupplier() {}
    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return headcount.v1.SubscriberServiceOuterClass.getDescriptor();
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SubscriberService");
    }
  }
  private static final class SubscriberServiceFileDescriptorSupplier
      extends SubscriberServiceBaseDescriptorSupplier {
    SubscriberServiceFileDescriptorSupplier() {}
  }
  private static final class SubscriberServiceMethodDescriptorSupplier
      extends SubscriberServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;
    SubscriberServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }
  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;
  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (SubscriberServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SubscriberServiceFileDescriptorSupplier())
              .addMethod(getSubscribeMethod())
              .addMethod(getStreamDeliveriesMethod())
              .addMethod(getPullMethod())
              .addMethod(getAcknowledgeMethod())
              .addMethod(getNackMethod())
              .addMethod(getExtendLeaseMethod())
              .build();
        }
      }
    }
    return result;
  }
}
