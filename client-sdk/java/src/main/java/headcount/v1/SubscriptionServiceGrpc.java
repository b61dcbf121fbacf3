package headcount.v1;
import static io.grpc.MethodDescriptor.generateFullMethodName;
@io.grpc.stub.annotations.GrpcGenerated
public final class SubscriptionServiceGrpc {
  private SubscriptionServiceGrpc() {}
  public static final java.lang.String SERVICE_NAME = "headcount.v1.SubscriptionService";
  private static volatile io.grpc.MethodDescriptor<headcount.v1.CreateSubscriptionRequest,
      headcount.v1.CreateSubscriptionResponse> getCreateSubscriptionMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSubscription",
      requestType = headcount.v1.CreateSubscriptionRequest.class,
      responseType = headcount.v1.CreateSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.CreateSubscriptionRequest,
      headcount.v1.CreateSubscriptionResponse> getCreateSubscriptionMethod() {
    io.grpc.MethodDescriptor<headcount.v1.CreateSubscriptionRequest, headcount.v1.CreateSubscriptionResponse> getCreateSubscriptionMethod;
    if ((getCreateSubscriptionMethod = SubscriptionServiceGrpc.getCreateSubscriptionMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getCreateSubscriptionMethod = SubscriptionServiceGrpc.getCreateSubscriptionMethod) == null) {
          SubscriptionServiceGrpc.getCreateSubscriptionMethod = getCreateSubscriptionMethod =
              io.grpc.MethodDescriptor.<headcount.v1.CreateSubscriptionRequest, headcount.v1.CreateSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CreateSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CreateSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("CreateSubscription"))
              .build();
        }
      }
    }
    return getCreateSubscriptionMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.GetSubscriptionRequest,
      headcount.v1.GetSubscriptionResponse> getGetSubscriptionMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSubscription",
      requestType = headcount.v1.GetSubscriptionRequest.class,
      responseType = headcount.v1.GetSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.GetSubscriptionRequest,
      headcount.v1.GetSubscriptionResponse> getGetSubscriptionMethod() {
    io.grpc.MethodDescriptor<headcount.v1.GetSubscriptionRequest, headcount.v1.GetSubscriptionResponse> getGetSubscriptionMethod;
    if ((getGetSubscriptionMethod = SubscriptionServiceGrpc.getGetSubscriptionMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getGetSubscriptionMethod = SubscriptionServiceGrpc.getGetSubscriptionMethod) == null) {
          SubscriptionServiceGrpc.getGetSubscriptionMethod = getGetSubscriptionMethod =
              io.grpc.MethodDescriptor.<headcount.v1.GetSubscriptionRequest, headcount.v1.GetSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("GetSubscription"))
              .build();
        }
      }
    }
    return getGetSubscriptionMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListSubscriptionsRequest,
      headcount.v1.ListSubscriptionsResponse> getListSubscriptionsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSubscriptions",
      requestType = headcount.v1.ListSubscriptionsRequest.class,
      responseType = headcount.v1.ListSubscriptionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListSubscriptionsRequest,
      headcount.v1.ListSubscriptionsResponse> getListSubscriptionsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListSubscriptionsRequest, headcount.v1.ListSubscriptionsResponse> getListSubscriptionsMethod;
    if ((getListSubscriptionsMethod = SubscriptionServiceGrpc.getListSubscriptionsMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getListSubscriptionsMethod = SubscriptionServiceGrpc.getListSubscriptionsMethod) == null) {
          SubscriptionServiceGrpc.getListSubscriptionsMethod = getListSubscriptionsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListSubscriptionsRequest, headcount.v1.ListSubscriptionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSubscriptions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListSubscriptionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListSubscriptionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("ListSubscriptions"))
              .build();
        }
      }
    }
    return getListSubscriptionsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.UpdateSubscriptionRequest,
      headcount.v1.UpdateSubscriptionResponse> getUpdateSubscriptionMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSubscription",
      requestType = headcount.v1.UpdateSubscriptionRequest.class,
      responseType = headcount.v1.UpdateSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.UpdateSubscriptionRequest,
      headcount.v1.UpdateSubscriptionResponse> getUpdateSubscriptionMethod() {
    io.grpc.MethodDescriptor<headcount.v1.UpdateSubscriptionRequest, headcount.v1.UpdateSubscriptionResponse> getUpdateSubscriptionMethod;
    if ((getUpdateSubscriptionMethod = SubscriptionServiceGrpc.getUpdateSubscriptionMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getUpdateSubscriptionMethod = SubscriptionServiceGrpc.getUpdateSubscriptionMethod) == null) {
          SubscriptionServiceGrpc.getUpdateSubscriptionMethod = getUpdateSubscriptionMethod =
              io.grpc.MethodDescriptor.<headcount.v1.UpdateSubscriptionRequest, headcount.v1.UpdateSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.UpdateSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.UpdateSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("UpdateSubscription"))
              .build();
        }
      }
    }
    return getUpdateSubscriptionMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.DeleteSubscriptionRequest,
      headcount.v1.DeleteSubscriptionResponse> getDeleteSubscriptionMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSubscription",
      requestType = headcount.v1.DeleteSubscriptionRequest.class,
      responseType = headcount.v1.DeleteSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.DeleteSubscriptionRequest,
      headcount.v1.DeleteSubscriptionResponse> getDeleteSubscriptionMethod() {
    io.grpc.MethodDescriptor<headcount.v1.DeleteSubscriptionRequest, headcount.v1.DeleteSubscriptionResponse> getDeleteSubscriptionMethod;
    if ((getDeleteSubscriptionMethod = SubscriptionServiceGrpc.getDeleteSubscriptionMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getDeleteSubscriptionMethod = SubscriptionServiceGrpc.getDeleteSubscriptionMethod) == null) {
          SubscriptionServiceGrpc.getDeleteSubscriptionMethod = getDeleteSubscriptionMethod =
              io.grpc.MethodDescriptor.<headcount.v1.DeleteSubscriptionRequest, headcount.v1.DeleteSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.DeleteSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.DeleteSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("DeleteSubscription"))
              .build();
        }
      }
    }
    return getDeleteSubscriptionMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.SeekRequest,
      headcount.v1.SeekResponse> getSeekMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Seek",
      requestType = headcount.v1.SeekRequest.class,
      responseType = headcount.v1.SeekResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.SeekRequest,
      headcount.v1.SeekResponse> getSeekMethod() {
    io.grpc.MethodDescriptor<headcount.v1.SeekRequest, headcount.v1.SeekResponse> getSeekMethod;
    if ((getSeekMethod = SubscriptionServiceGrpc.getSeekMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getSeekMethod = SubscriptionServiceGrpc.getSeekMethod) == null) {
          SubscriptionServiceGrpc.getSeekMethod = getSeekMethod =
              io.grpc.MethodDescriptor.<headcount.v1.SeekRequest, headcount.v1.SeekResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Seek"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.SeekRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.SeekResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("Seek"))
              .build();
        }
      }
    }
    return getSeekMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListParkedRequest,
      headcount.v1.ListParkedResponse> getListParkedMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListParked",
      requestType = headcount.v1.ListParkedRequest.class,
      responseType = headcount.v1.ListParkedResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListParkedRequest,
      headcount.v1.ListParkedResponse> getListParkedMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListParkedRequest, headcount.v1.ListParkedResponse> getListParkedMethod;
    if ((getListParkedMethod = SubscriptionServiceGrpc.getListParkedMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getListParkedMethod = SubscriptionServiceGrpc.getListParkedMethod) == null) {
          SubscriptionServiceGrpc.getListParkedMethod = getListParkedMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListParkedRequest, headcount.v1.ListParkedResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListParked"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListParkedRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListParkedResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("ListParked"))
              .build();
        }
      }
    }
    return getListParkedMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ReplayParkedRequest,
      headcount.v1.ReplayParkedResponse> getReplayParkedMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReplayParked",
      requestType = headcount.v1.ReplayParkedRequest.class,
      responseType = headcount.v1.ReplayParkedResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ReplayParkedRequest,
      headcount.v1.ReplayParkedResponse> getReplayParkedMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ReplayParkedRequest, headcount.v1.ReplayParkedResponse> getReplayParkedMethod;
    if ((getReplayParkedMethod = SubscriptionServiceGrpc.getReplayParkedMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getReplayParkedMethod = SubscriptionServiceGrpc.getReplayParkedMethod) == null) {
          SubscriptionServiceGrpc.getReplayParkedMethod = getReplayParkedMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ReplayParkedRequest, headcount.v1.ReplayParkedResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReplayParked"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ReplayParkedRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ReplayParkedResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("ReplayParked"))
              .build();
        }
      }
    }
    return getReplayParkedMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.DiscardParkedRequest,
      headcount.v1.DiscardParkedResponse> getDiscardParkedMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DiscardParked",
      requestType = headcount.v1.DiscardParkedRequest.class,
      responseType = headcount.v1.DiscardParkedResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.DiscardParkedRequest,
      headcount.v1.DiscardParkedResponse> getDiscardParkedMethod() {
    io.grpc.MethodDescriptor<headcount.v1.DiscardParkedRequest, headcount.v1.DiscardParkedResponse> getDiscardParkedMethod;
    if ((getDiscardParkedMethod = SubscriptionServiceGrpc.getDiscardParkedMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getDiscardParkedMethod = SubscriptionServiceGrpc.getDiscardParkedMethod) == null) {
          SubscriptionServiceGrpc.getDiscardParkedMethod = getDiscardParkedMethod =
              io.grpc.MethodDescriptor.<headcount.v1.DiscardParkedRequest, headcount.v1.DiscardParkedResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DiscardParked"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.DiscardParkedRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.DiscardParkedResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("DiscardParked"))
              .build();
        }
      }
    }
    return getDiscardParkedMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.GetBacklogRequest,
      headcount.v1.GetBacklogResponse> getGetBacklogMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBacklog",
      requestType = headcount.v1.GetBacklogRequest.class,
      responseType = headcount.v1.GetBacklogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.GetBacklogRequest,
      headcount.v1.GetBacklogResponse> getGetBacklogMethod() {
    io.grpc.MethodDescriptor<headcount.v1.GetBacklogRequest, headcount.v1.GetBacklogResponse> getGetBacklogMethod;
    if ((getGetBacklogMethod = SubscriptionServiceGrpc.getGetBacklogMethod) == null) {
      synchronized (SubscriptionServiceGrpc.class) {
        if ((getGetBacklogMethod = SubscriptionServiceGrpc.getGetBacklogMethod) == null) {
          SubscriptionServiceGrpc.getGetBacklogMethod = getGetBacklogMethod =
              io.grpc.MethodDescriptor.<headcount.v1.GetBacklogRequest, headcount.v1.GetBacklogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBacklog"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetBacklogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetBacklogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubscriptionServiceMethodDescriptorSupplier("GetBacklog"))
              .build();
        }
      }
    }
    return getGetBacklogMethod;
  }
  public static SubscriptionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceStub>() {
        @java.lang.Override
        public SubscriptionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriptionServiceStub(channel, callOptions);
        }
      };
    return SubscriptionServiceStub.newStub(factory, channel);
  }
  public static SubscriptionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceBlockingV2Stub>() {
        @java.lang.Override
        public SubscriptionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriptionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SubscriptionServiceBlockingV2Stub.newStub(factory, channel);
  }
  public static SubscriptionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceBlockingStub>() {
        @java.lang.Override
        public SubscriptionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriptionServiceBlockingStub(channel, callOptions);
        }
      };
    return SubscriptionServiceBlockingStub.newStub(factory, channel);
  }
  public static SubscriptionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubscriptionServiceFutureStub>() {
        @java.lang.Override
        public SubscriptionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubscriptionServiceFutureStub(channel, callOptions);
        }
      };
    return SubscriptionServiceFutureStub.newStub(factory, channel);
  }
  public interface AsyncService {
    default void createSubscription(headcount.v1.CreateSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CreateSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSubscriptionMethod(), responseObserver);
    }
    default void getSubscription(headcount.v1.GetSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSubscriptionMethod(), responseObserver);
    }
    default void listSubscriptions(headcount.v1.ListSubscriptionsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListSubscriptionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSubscriptionsMethod(), responseObserver);
    }
    default void updateSubscription(headcount.v1.UpdateSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.UpdateSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSubscriptionMethod(), responseObserver);
    }
    default void deleteSubscription(headcount.v1.DeleteSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.DeleteSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSubscriptionMethod(), responseObserver);
    }
    default void seek(headcount.v1.SeekRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.SeekResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSeekMethod(), responseObserver);
    }
    default void listParked(headcount.v1.ListParkedRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListParkedResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListParkedMethod(), responseObserver);
    }
    default void replayParked(headcount.v1.ReplayParkedRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ReplayParkedResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReplayParkedMethod(), responseObserver);
    }
    default void discardParked(headcount.v1.DiscardParkedRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.DiscardParkedResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDiscardParkedMethod(), responseObserver);
    }
    default void getBacklog(headcount.v1.GetBacklogRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetBacklogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBacklogMethod(), responseObserver);
    }
  }
  public static abstract class SubscriptionServiceImplBase
      implements io.grpc.BindableService, AsyncService {
    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SubscriptionServiceGrpc.bindService(this);
    }
  }
  public static final class SubscriptionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SubscriptionServiceStub> {
    private SubscriptionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriptionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriptionServiceStub(channel, callOptions);
    }
    public void createSubscription(headcount.v1.CreateSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CreateSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }
    public void getSubscription(headcount.v1.GetSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }
    public void listSubscriptions(headcount.v1.ListSubscriptionsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListSubscriptionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSubscriptionsMethod(), getCallOptions()), request, responseObserver);
    }
    public void updateSubscription(headcount.v1.UpdateSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.UpdateSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }
    public void deleteSubscription(headcount.v1.DeleteSubscriptionRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.DeleteSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }
    public void seek(headcount.v1.SeekRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.SeekResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSeekMethod(), getCallOptions()), request, responseObserver);
    }
    public void listParked(headcount.v1.ListParkedRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListParkedResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListParkedMethod(), getCallOptions()), request, responseObserver);
    }
    public void replayParked(headcount.v1.ReplayParkedRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ReplayParkedResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReplayParkedMethod(), getCallOptions()), request, responseObserver);
    }
    public void discardParked(headcount.v1.DiscardParkedRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.DiscardParkedResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDiscardParkedMethod(), getCallOptions()), request, responseObserver);
    }
    public void getBacklog(headcount.v1.GetBacklogRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetBacklogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBacklogMethod(), getCallOptions()), request, responseObserver);
    }
  }
  public static final class SubscriptionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SubscriptionServiceBlockingV2Stub> {
    private SubscriptionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriptionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriptionServiceBlockingV2Stub(channel, callOptions);
    }
    public headcount.v1.CreateSubscriptionResponse createSubscription(headcount.v1.CreateSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetSubscriptionResponse getSubscription(headcount.v1.GetSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListSubscriptionsResponse listSubscriptions(headcount.v1.ListSubscriptionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSubscriptionsMethod(), getCallOptions(), request);
    }
    public headcount.v1.UpdateSubscriptionResponse updateSubscription(headcount.v1.UpdateSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.DeleteSubscriptionResponse deleteSubscription(headcount.v1.DeleteSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.SeekResponse seek(headcount.v1.SeekRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSeekMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListParkedResponse listParked(headcount.v1.ListParkedRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListParkedMethod(), getCallOptions(), request);
    }
    public headcount.v1.ReplayParkedResponse replayParked(headcount.v1.ReplayParkedRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReplayParkedMethod(), getCallOptions(), request);
    }
    public headcount.v1.DiscardParkedResponse discardParked(headcount.v1.DiscardParkedRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDiscardParkedMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetBacklogResponse getBacklog(headcount.v1.GetBacklogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBacklogMethod(), getCallOptions(), request);
    }
  }
  public static final class SubscriptionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SubscriptionServiceBlockingStub> {
    private SubscriptionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriptionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriptionServiceBlockingStub(channel, callOptions);
    }
    public headcount.v1.CreateSubscriptionResponse createSubscription(headcount.v1.CreateSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetSubscriptionResponse getSubscription(headcount.v1.GetSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListSubscriptionsResponse listSubscriptions(headcount.v1.ListSubscriptionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSubscriptionsMethod(), getCallOptions(), request);
    }
    public headcount.v1.UpdateSubscriptionResponse updateSubscription(headcount.v1.UpdateSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.DeleteSubscriptionResponse deleteSubscription(headcount.v1.DeleteSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSubscriptionMethod(), getCallOptions(), request);
    }
    public headcount.v1.SeekResponse seek(headcount.v1.SeekRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSeekMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListParkedResponse listParked(headcount.v1.ListParkedRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListParkedMethod(), getCallOptions(), request);
    }
    public headcount.v1.ReplayParkedResponse replayParked(headcount.v1.ReplayParkedRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReplayParkedMethod(), getCallOptions(), request);
    }
    public headcount.v1.DiscardParkedResponse discardParked(headcount.v1.DiscardParkedRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDiscardParkedMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetBacklogResponse getBacklog(headcount.v1.GetBacklogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBacklogMethod(), getCallOptions(), request);
    }
  }
  public static final class SubscriptionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SubscriptionServiceFutureStub> {
    private SubscriptionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected SubscriptionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubscriptionServiceFutureStub(channel, callOptions);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.CreateSubscriptionResponse> createSubscription(
        headcount.v1.CreateSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSubscriptionMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.GetSubscriptionResponse> getSubscription(
        headcount.v1.GetSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSubscriptionMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListSubscriptionsResponse> listSubscriptions(
        headcount.v1.ListSubscriptionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSubscriptionsMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.UpdateSubscriptionResponse> updateSubscription(
        headcount.v1.UpdateSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSubscriptionMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.DeleteSubscriptionResponse> deleteSubscription(
        headcount.v1.DeleteSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSubscriptionMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.SeekResponse> seek(
        headcount.v1.SeekRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSeekMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListParkedResponse> listParked(
        headcount.v1.ListParkedRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListParkedMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ReplayParkedResponse> replayParked(
        headcount.v1.ReplayParkedRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReplayParkedMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.DiscardParkedResponse> discardParked(
        headcount.v1.DiscardParkedRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDiscardParkedMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.GetBacklogResponse> getBacklog(
        headcount.v1.GetBacklogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBacklogMethod(), getCallOptions()), request);
    }
  }
  private static final int METHODID_CREATE_SUBSCRIPTION = 0;
  private static final int METHODID_GET_SUBSCRIPTION = 1;
  private static final int METHODID_LIST_SUBSCRIPTIONS = 2;
  private static final int METHODID_UPDATE_SUBSCRIPTION = 3;
  private static final int METHODID_DELETE_SUBSCRIPTION = 4;
  private static final int METHODID_SEEK = 5;
  private static final int METHODID_LIST_PARKED = 6;
  private static final int METHODID_REPLAY_PARKED = 7;
  private static final int METHODID_DISCARD_PARKED = 8;
  private static final int METHODID_GET_BACKLOG = 9;
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
        case METHODID_CREATE_SUBSCRIPTION:
          serviceImpl.createSubscription((headcount.v1.CreateSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.CreateSubscriptionResponse>) responseObserver);
          break;
        case METHODID_GET_SUBSCRIPTION:
          serviceImpl.getSubscription((headcount.v1.GetSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.GetSubscriptionResponse>) responseObserver);
          break;
        case METHODID_LIST_SUBSCRIPTIONS:
          serviceImpl.listSubscriptions((headcount.v1.ListSubscriptionsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListSubscriptionsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SUBSCRIPTION:
          serviceImpl.updateSubscription((headcount.v1.UpdateSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.UpdateSubscriptionResponse>) responseObserver);
          break;
        case METHODID_DELETE_SUBSCRIPTION:
          serviceImpl.deleteSubscription((headcount.v1.DeleteSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.DeleteSubscriptionResponse>) responseObserver);
          break;
        case METHODID_SEEK:
          serviceImpl.seek((headcount.v1.SeekRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.SeekResponse>) responseObserver);
          break;
        case METHODID_LIST_PARKED:
          serviceImpl.listParked((headcount.v1.ListParkedRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListParkedResponse>) responseObserver);
          break;
        case METHODID_REPLAY_PARKED:
          serviceImpl.replayParked((headcount.v1.ReplayParkedRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ReplayParkedResponse>) responseObserver);
          break;
        case METHODID_DISCARD_PARKED:
          serviceImpl.discardParked((headcount.v1.DiscardParkedRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.DiscardParkedResponse>) responseObserver);
          break;
        case METHODID_GET_BACKLOG:
          serviceImpl.getBacklog((headcount.v1.GetBacklogRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.GetBacklogResponse>) responseObserver);
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
          getCreateSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.CreateSubscriptionRequest,
              headcount.v1.CreateSubscriptionResponse>(
                service, METHODID_CREATE_SUBSCRIPTION)))
        .addMethod(
          getGetSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.GetSubscriptionRequest,
              headcount.v1.GetSubscriptionResponse>(
                service, METHODID_GET_SUBSCRIPTION)))
        .addMethod(
          getListSubscriptionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListSubscriptionsRequest,
              headcount.v1.ListSubscriptionsResponse>(
                service, METHODID_LIST_SUBSCRIPTIONS)))
        .addMethod(
          getUpdateSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.UpdateSubscriptionRequest,
              headcount.v1.UpdateSubscriptionResponse>(
                service, METHODID_UPDATE_SUBSCRIPTION)))
        .addMethod(
          getDeleteSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.DeleteSubscriptionRequest,
              headcount.v1.DeleteSubscriptionResponse>(
                service, METHODID_DELETE_SUBSCRIPTION)))
        .addMethod(
          getSeekMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.SeekRequest,
              headcount.v1.SeekResponse>(
                service, METHODID_SEEK)))
        .addMethod(
          getListParkedMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListParkedRequest,
              headcount.v1.ListParkedResponse>(
                service, METHODID_LIST_PARKED)))
        .addMethod(
          getReplayParkedMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ReplayParkedRequest,
              headcount.v1.ReplayParkedResponse>(
                service, METHODID_REPLAY_PARKED)))
        .addMethod(
          getDiscardParkedMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.DiscardParkedRequest,
              headcount.v1.DiscardParkedResponse>(
                service, METHODID_DISCARD_PARKED)))
        .addMethod(
          getGetBacklogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.GetBacklogRequest,
              headcount.v1.GetBacklogResponse>(
                service, METHODID_GET_BACKLOG)))
        .build();
  }
  private static abstract class SubscriptionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SubscriptionServiceBaseDescriptorSupplier() {}
    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return headcount.v1.SubscriptionServiceOuterClass.getDescriptor();
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SubscriptionService");
    }
  }
  private static final class SubscriptionServiceFileDescriptorSupplier
      extends SubscriptionServiceBaseDescriptorSupplier {
    SubscriptionServiceFileDescriptorSupplier() {}
  }
  private static final class SubscriptionServiceMethodDescriptorSupplier
      extends SubscriptionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;
    SubscriptionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SubscriptionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SubscriptionServiceFileDescriptorSupplier())
              .addMethod(getCreateSubscriptionMethod())
              .addMethod(getGetSubscriptionMethod())
              .addMethod(getListSubscriptionsMethod())
              .addMethod(getUpdateSubscriptionMethod())
              .addMethod(getDeleteSubscriptionMethod())
              .addMethod(getSeekMethod())
              .addMethod(getListParkedMethod())
              .addMethod(getReplayParkedMethod())
              .addMethod(getDiscardParkedMethod())
              .addMethod(getGetBacklogMethod())
              .build();
        }
      }
    }
    return result;
  }
}
