package headcount.v1;
import static io.grpc.MethodDescriptor.generateFullMethodName;
@io.grpc.stub.annotations.GrpcGenerated
public final class LogServiceGrpc {
  private LogServiceGrpc() {}
  public static final java.lang.String SERVICE_NAME = "headcount.v1.LogService";
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListPartitionsRequest,
      headcount.v1.ListPartitionsResponse> getListPartitionsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPartitions",
      requestType = headcount.v1.ListPartitionsRequest.class,
      responseType = headcount.v1.ListPartitionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListPartitionsRequest,
      headcount.v1.ListPartitionsResponse> getListPartitionsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListPartitionsRequest, headcount.v1.ListPartitionsResponse> getListPartitionsMethod;
    if ((getListPartitionsMethod = LogServiceGrpc.getListPartitionsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getListPartitionsMethod = LogServiceGrpc.getListPartitionsMethod) == null) {
          LogServiceGrpc.getListPartitionsMethod = getListPartitionsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListPartitionsRequest, headcount.v1.ListPartitionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPartitions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListPartitionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListPartitionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("ListPartitions"))
              .build();
        }
      }
    }
    return getListPartitionsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.FetchRequest,
      headcount.v1.FetchResponse> getFetchMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Fetch",
      requestType = headcount.v1.FetchRequest.class,
      responseType = headcount.v1.FetchResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.FetchRequest,
      headcount.v1.FetchResponse> getFetchMethod() {
    io.grpc.MethodDescriptor<headcount.v1.FetchRequest, headcount.v1.FetchResponse> getFetchMethod;
    if ((getFetchMethod = LogServiceGrpc.getFetchMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getFetchMethod = LogServiceGrpc.getFetchMethod) == null) {
          LogServiceGrpc.getFetchMethod = getFetchMethod =
              io.grpc.MethodDescriptor.<headcount.v1.FetchRequest, headcount.v1.FetchResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Fetch"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.FetchRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.FetchResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("Fetch"))
              .build();
        }
      }
    }
    return getFetchMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.TailRequest,
      headcount.v1.TailResponse> getTailMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Tail",
      requestType = headcount.v1.TailRequest.class,
      responseType = headcount.v1.TailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<headcount.v1.TailRequest,
      headcount.v1.TailResponse> getTailMethod() {
    io.grpc.MethodDescriptor<headcount.v1.TailRequest, headcount.v1.TailResponse> getTailMethod;
    if ((getTailMethod = LogServiceGrpc.getTailMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getTailMethod = LogServiceGrpc.getTailMethod) == null) {
          LogServiceGrpc.getTailMethod = getTailMethod =
              io.grpc.MethodDescriptor.<headcount.v1.TailRequest, headcount.v1.TailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Tail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.TailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.TailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("Tail"))
              .build();
        }
      }
    }
    return getTailMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ResolveOffsetRequest,
      headcount.v1.ResolveOffsetResponse> getResolveOffsetMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResolveOffset",
      requestType = headcount.v1.ResolveOffsetRequest.class,
      responseType = headcount.v1.ResolveOffsetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ResolveOffsetRequest,
      headcount.v1.ResolveOffsetResponse> getResolveOffsetMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ResolveOffsetRequest, headcount.v1.ResolveOffsetResponse> getResolveOffsetMethod;
    if ((getResolveOffsetMethod = LogServiceGrpc.getResolveOffsetMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getResolveOffsetMethod = LogServiceGrpc.getResolveOffsetMethod) == null) {
          LogServiceGrpc.getResolveOffsetMethod = getResolveOffsetMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ResolveOffsetRequest, headcount.v1.ResolveOffsetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResolveOffset"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ResolveOffsetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ResolveOffsetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("ResolveOffset"))
              .build();
        }
      }
    }
    return getResolveOffsetMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.CommitOffsetRequest,
      headcount.v1.CommitOffsetResponse> getCommitOffsetMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CommitOffset",
      requestType = headcount.v1.CommitOffsetRequest.class,
      responseType = headcount.v1.CommitOffsetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.CommitOffsetRequest,
      headcount.v1.CommitOffsetResponse> getCommitOffsetMethod() {
    io.grpc.MethodDescriptor<headcount.v1.CommitOffsetRequest, headcount.v1.CommitOffsetResponse> getCommitOffsetMethod;
    if ((getCommitOffsetMethod = LogServiceGrpc.getCommitOffsetMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getCommitOffsetMethod = LogServiceGrpc.getCommitOffsetMethod) == null) {
          LogServiceGrpc.getCommitOffsetMethod = getCommitOffsetMethod =
              io.grpc.MethodDescriptor.<headcount.v1.CommitOffsetRequest, headcount.v1.CommitOffsetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CommitOffset"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CommitOffsetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CommitOffsetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("CommitOffset"))
              .build();
        }
      }
    }
    return getCommitOffsetMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.GetCommittedOffsetsRequest,
      headcount.v1.GetCommittedOffsetsResponse> getGetCommittedOffsetsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCommittedOffsets",
      requestType = headcount.v1.GetCommittedOffsetsRequest.class,
      responseType = headcount.v1.GetCommittedOffsetsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.GetCommittedOffsetsRequest,
      headcount.v1.GetCommittedOffsetsResponse> getGetCommittedOffsetsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.GetCommittedOffsetsRequest, headcount.v1.GetCommittedOffsetsResponse> getGetCommittedOffsetsMethod;
    if ((getGetCommittedOffsetsMethod = LogServiceGrpc.getGetCommittedOffsetsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getGetCommittedOffsetsMethod = LogServiceGrpc.getGetCommittedOffsetsMethod) == null) {
          LogServiceGrpc.getGetCommittedOffsetsMethod = getGetCommittedOffsetsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.GetCommittedOffsetsRequest, headcount.v1.GetCommittedOffsetsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCommittedOffsets"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetCommittedOffsetsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetCommittedOffsetsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("GetCommittedOffsets"))
              .build();
        }
      }
    }
    return getGetCommittedOffsetsMethod;
  }
  public static LogServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceStub>() {
        @java.lang.Override
        public LogServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceStub(channel, callOptions);
        }
      };
    return LogServiceStub.newStub(factory, channel);
  }
  public static LogServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub>() {
        @java.lang.Override
        public LogServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LogServiceBlockingV2Stub.newStub(factory, channel);
  }
  public static LogServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub>() {
        @java.lang.Override
        public LogServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingStub(channel, callOptions);
        }
      };
    return LogServiceBlockingStub.newStub(factory, channel);
  }
  public static LogServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub>() {
        @java.lang.Override
        public LogServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceFutureStub(channel, callOptions);
        }
      };
    return LogServiceFutureStub.newStub(factory, channel);
  }
  public interface AsyncService {
    default void listPartitions(headcount.v1.ListPartitionsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListPartitionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPartitionsMethod(), responseObserver);
    }
    default void fetch(headcount.v1.FetchRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.FetchResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFetchMethod(), responseObserver);
    }
    default void tail(headcount.v1.TailRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.TailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTailMethod(), responseObserver);
    }
    default void resolveOffset(headcount.v1.ResolveOffsetRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ResolveOffsetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResolveOffsetMethod(), responseObserver);
    }
    default void commitOffset(headcount.v1.CommitOffsetRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CommitOffsetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCommitOffsetMethod(), responseObserver);
    }
    default void getCommittedOffsets(headcount.v1.GetCommittedOffsetsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetCommittedOffsetsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCommittedOffsetsMethod(), responseObserver);
    }
  }
  public static abstract class LogServiceImplBase
      implements io.grpc.BindableService, AsyncService {
    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LogServiceGrpc.bindService(this);
    }
  }
  public static final class LogServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LogServiceStub> {
    private LogServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected LogServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceStub(channel, callOptions);
    }
    public void listPartitions(headcount.v1.ListPartitionsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListPartitionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPartitionsMethod(), getCallOptions()), request, responseObserver);
    }
    public void fetch(headcount.v1.FetchRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.FetchResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFetchMethod(), getCallOptions()), request, responseObserver);
    }
    public void tail(headcount.v1.TailRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.TailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getTailMethod(), getCallOptions()), request, responseObserver);
    }
    public void resolveOffset(headcount.v1.ResolveOffsetRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ResolveOffsetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResolveOffsetMethod(), getCallOptions()), request, responseObserver);
    }
    public void commitOffset(headcount.v1.CommitOffsetRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CommitOffsetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCommitOffsetMethod(), getCallOptions()), request, responseObserver);
    }
    public void getCommittedOffsets(headcount.v1.GetCommittedOffsetsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetCommittedOffsetsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCommittedOffsetsMethod(), getCallOptions()), request, responseObserver);
    }
  }
  public static final class LogServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingV2Stub> {
    private LogServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected LogServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingV2Stub(channel, callOptions);
    }
    public headcount.v1.ListPartitionsResponse listPartitions(headcount.v1.ListPartitionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPartitionsMethod(), getCallOptions(), request);
    }
    public headcount.v1.FetchResponse fetch(headcount.v1.FetchRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFetchMethod(), getCallOptions(), request);
    }
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, headcount.v1.TailResponse>
        tail(headcount.v1.TailRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getTailMethod(), getCallOptions(), request);
    }
    public headcount.v1.ResolveOffsetResponse resolveOffset(headcount.v1.ResolveOffsetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResolveOffsetMethod(), getCallOptions(), request);
    }
    public headcount.v1.CommitOffsetResponse commitOffset(headcount.v1.CommitOffsetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCommitOffsetMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetCommittedOffsetsResponse getCommittedOffsets(headcount.v1.GetCommittedOffsetsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCommittedOffsetsMethod(), getCallOptions(), request);
    }
  }
  public static final class LogServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingStub> {
    private LogServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected LogServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingStub(channel, callOptions);
    }
    public headcount.v1.ListPartitionsResponse listPartitions(headcount.v1.ListPartitionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPartitionsMethod(), getCallOptions(), request);
    }
    public headcount.v1.FetchResponse fetch(headcount.v1.FetchRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFetchMethod(), getCallOptions(), request);
    }
    public java.util.Iterator<headcount.v1.TailResponse> tail(
        headcount.v1.TailRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getTailMethod(), getCallOptions(), request);
    }
    public headcount.v1.ResolveOffsetResponse resolveOffset(headcount.v1.ResolveOffsetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResolveOffsetMethod(), getCallOptions(), request);
    }
    public headcount.v1.CommitOffsetResponse commitOffset(headcount.v1.CommitOffsetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCommitOffsetMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetCommittedOffsetsResponse getCommittedOffsets(headcount.v1.GetCommittedOffsetsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCommittedOffsetsMethod(), getCallOptions(), request);
    }
  }
  public static final class LogServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LogServiceFutureStub> {
    private LogServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected LogServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceFutureStub(channel, callOptions);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListPartitionsResponse> listPartitions(
        headcount.v1.ListPartitionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPartitionsMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.FetchResponse> fetch(
        headcount.v1.FetchRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFetchMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ResolveOffsetResponse> resolveOffset(
        headcount.v1.ResolveOffsetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResolveOffsetMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.CommitOffsetResponse> commitOffset(
        headcount.v1.CommitOffsetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCommitOffsetMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.GetCommittedOffsetsResponse> getCommittedOffsets(
        headcount.v1.GetCommittedOffsetsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCommittedOffsetsMethod(), getCallOptions()), request);
    }
  }
  private static final int METHODID_LIST_PARTITIONS = 0;
  private static final int METHODID_FETCH = 1;
  private static final int METHODID_TAIL = 2;
  private static final int METHODID_RESOLVE_OFFSET = 3;
  private static final int METHODID_COMMIT_OFFSET = 4;
  private static final int METHODID_GET_COMMITTED_OFFSETS = 5;
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
        case METHODID_LIST_PARTITIONS:
          serviceImpl.listPartitions((headcount.v1.ListPartitionsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListPartitionsResponse>) responseObserver);
          break;
        case METHODID_FETCH:
          serviceImpl.fetch((headcount.v1.FetchRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.FetchResponse>) responseObserver);
          break;
        case METHODID_TAIL:
          serviceImpl.tail((headcount.v1.TailRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.TailResponse>) responseObserver);
          break;
        case METHODID_RESOLVE_OFFSET:
          serviceImpl.resolveOffset((headcount.v1.ResolveOffsetRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ResolveOffsetResponse>) responseObserver);
          break;
        case METHODID_COMMIT_OFFSET:
          serviceImpl.commitOffset((headcount.v1.CommitOffsetRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.CommitOffsetResponse>) responseObserver);
          break;
        case METHODID_GET_COMMITTED_OFFSETS:
          serviceImpl.getCommittedOffsets((headcount.v1.GetCommittedOffsetsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.GetCommittedOffsetsResponse>) responseObserver);
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
        default:
          throw new AssertionError();
      }
    }
  }
  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getListPartitionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListPartitionsRequest,
              headcount.v1.ListPartitionsResponse>(
                service, METHODID_LIST_PARTITIONS)))
        .addMethod(
          getFetchMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.FetchRequest,
              headcount.v1.FetchResponse>(
                service, METHODID_FETCH)))
        .addMethod(
          getTailMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              headcount.v1.TailRequest,
              headcount.v1.TailResponse>(
                service, METHODID_TAIL)))
        .addMethod(
          getResolveOffsetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ResolveOffsetRequest,
              headcount.v1.ResolveOffsetResponse>(
                service, METHODID_RESOLVE_OFFSET)))
        .addMethod(
          getCommitOffsetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.CommitOffsetRequest,
              headcount.v1.CommitOffsetResponse>(
                service, METHODID_COMMIT_OFFSET)))
        .addMethod(
          getGetCommittedOffsetsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.GetCommittedOffsetsRequest,
              headcount.v1.GetCommittedOffsetsResponse>(
                service, METHODID_GET_COMMITTED_OFFSETS)))
        .build();
  }
  private static abstract class LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LogServiceBaseDescriptorSupplier() {}
    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return headcount.v1.LogServiceOuterClass.getDescriptor();
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LogService");
    }
  }
  private static final class LogServiceFileDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier {
    LogServiceFileDescriptorSupplier() {}
  }
  private static final class LogServiceMethodDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;
    LogServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LogServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LogServiceFileDescriptorSupplier())
              .addMethod(getListPartitionsMethod())
              .addMethod(getFetchMethod())
              .addMethod(getTailMethod())
              .addMethod(getResolveOffsetMethod())
              .addMethod(getCommitOffsetMethod())
              .addMethod(getGetCommittedOffsetsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
