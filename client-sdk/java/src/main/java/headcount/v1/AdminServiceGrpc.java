package headcount.v1;
import static io.grpc.MethodDescriptor.generateFullMethodName;
@io.grpc.stub.annotations.GrpcGenerated
public final class AdminServiceGrpc {
  private AdminServiceGrpc() {}
  public static final java.lang.String SERVICE_NAME = "headcount.v1.AdminService";
  private static volatile io.grpc.MethodDescriptor<headcount.v1.CreateQueryRequest,
      headcount.v1.CreateQueryResponse> getCreateQueryMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateQuery",
      requestType = headcount.v1.CreateQueryRequest.class,
      responseType = headcount.v1.CreateQueryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.CreateQueryRequest,
      headcount.v1.CreateQueryResponse> getCreateQueryMethod() {
    io.grpc.MethodDescriptor<headcount.v1.CreateQueryRequest, headcount.v1.CreateQueryResponse> getCreateQueryMethod;
    if ((getCreateQueryMethod = AdminServiceGrpc.getCreateQueryMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getCreateQueryMethod = AdminServiceGrpc.getCreateQueryMethod) == null) {
          AdminServiceGrpc.getCreateQueryMethod = getCreateQueryMethod =
              io.grpc.MethodDescriptor.<headcount.v1.CreateQueryRequest, headcount.v1.CreateQueryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateQuery"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CreateQueryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CreateQueryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("CreateQuery"))
              .build();
        }
      }
    }
    return getCreateQueryMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.GetQueryRequest,
      headcount.v1.GetQueryResponse> getGetQueryMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetQuery",
      requestType = headcount.v1.GetQueryRequest.class,
      responseType = headcount.v1.GetQueryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.GetQueryRequest,
      headcount.v1.GetQueryResponse> getGetQueryMethod() {
    io.grpc.MethodDescriptor<headcount.v1.GetQueryRequest, headcount.v1.GetQueryResponse> getGetQueryMethod;
    if ((getGetQueryMethod = AdminServiceGrpc.getGetQueryMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getGetQueryMethod = AdminServiceGrpc.getGetQueryMethod) == null) {
          AdminServiceGrpc.getGetQueryMethod = getGetQueryMethod =
              io.grpc.MethodDescriptor.<headcount.v1.GetQueryRequest, headcount.v1.GetQueryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetQuery"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetQueryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetQueryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("GetQuery"))
              .build();
        }
      }
    }
    return getGetQueryMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListQueriesRequest,
      headcount.v1.ListQueriesResponse> getListQueriesMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListQueries",
      requestType = headcount.v1.ListQueriesRequest.class,
      responseType = headcount.v1.ListQueriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListQueriesRequest,
      headcount.v1.ListQueriesResponse> getListQueriesMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListQueriesRequest, headcount.v1.ListQueriesResponse> getListQueriesMethod;
    if ((getListQueriesMethod = AdminServiceGrpc.getListQueriesMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListQueriesMethod = AdminServiceGrpc.getListQueriesMethod) == null) {
          AdminServiceGrpc.getListQueriesMethod = getListQueriesMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListQueriesRequest, headcount.v1.ListQueriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListQueries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListQueriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListQueriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListQueries"))
              .build();
        }
      }
    }
    return getListQueriesMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.UpdateQueryRequest,
      headcount.v1.UpdateQueryResponse> getUpdateQueryMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateQuery",
      requestType = headcount.v1.UpdateQueryRequest.class,
      responseType = headcount.v1.UpdateQueryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.UpdateQueryRequest,
      headcount.v1.UpdateQueryResponse> getUpdateQueryMethod() {
    io.grpc.MethodDescriptor<headcount.v1.UpdateQueryRequest, headcount.v1.UpdateQueryResponse> getUpdateQueryMethod;
    if ((getUpdateQueryMethod = AdminServiceGrpc.getUpdateQueryMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getUpdateQueryMethod = AdminServiceGrpc.getUpdateQueryMethod) == null) {
          AdminServiceGrpc.getUpdateQueryMethod = getUpdateQueryMethod =
              io.grpc.MethodDescriptor.<headcount.v1.UpdateQueryRequest, headcount.v1.UpdateQueryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateQuery"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.UpdateQueryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.UpdateQueryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("UpdateQuery"))
              .build();
        }
      }
    }
    return getUpdateQueryMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.DeleteQueryRequest,
      headcount.v1.DeleteQueryResponse> getDeleteQueryMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteQuery",
      requestType = headcount.v1.DeleteQueryRequest.class,
      responseType = headcount.v1.DeleteQueryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.DeleteQueryRequest,
      headcount.v1.DeleteQueryResponse> getDeleteQueryMethod() {
    io.grpc.MethodDescriptor<headcount.v1.DeleteQueryRequest, headcount.v1.DeleteQueryResponse> getDeleteQueryMethod;
    if ((getDeleteQueryMethod = AdminServiceGrpc.getDeleteQueryMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getDeleteQueryMethod = AdminServiceGrpc.getDeleteQueryMethod) == null) {
          AdminServiceGrpc.getDeleteQueryMethod = getDeleteQueryMethod =
              io.grpc.MethodDescriptor.<headcount.v1.DeleteQueryRequest, headcount.v1.DeleteQueryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteQuery"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.DeleteQueryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.DeleteQueryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("DeleteQuery"))
              .build();
        }
      }
    }
    return getDeleteQueryMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListFeedsRequest,
      headcount.v1.ListFeedsResponse> getListFeedsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListFeeds",
      requestType = headcount.v1.ListFeedsRequest.class,
      responseType = headcount.v1.ListFeedsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListFeedsRequest,
      headcount.v1.ListFeedsResponse> getListFeedsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListFeedsRequest, headcount.v1.ListFeedsResponse> getListFeedsMethod;
    if ((getListFeedsMethod = AdminServiceGrpc.getListFeedsMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListFeedsMethod = AdminServiceGrpc.getListFeedsMethod) == null) {
          AdminServiceGrpc.getListFeedsMethod = getListFeedsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListFeedsRequest, headcount.v1.ListFeedsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListFeeds"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListFeedsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListFeedsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListFeeds"))
              .build();
        }
      }
    }
    return getListFeedsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListChannelsRequest,
      headcount.v1.ListChannelsResponse> getListChannelsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListChannels",
      requestType = headcount.v1.ListChannelsRequest.class,
      responseType = headcount.v1.ListChannelsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListChannelsRequest,
      headcount.v1.ListChannelsResponse> getListChannelsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListChannelsRequest, headcount.v1.ListChannelsResponse> getListChannelsMethod;
    if ((getListChannelsMethod = AdminServiceGrpc.getListChannelsMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListChannelsMethod = AdminServiceGrpc.getListChannelsMethod) == null) {
          AdminServiceGrpc.getListChannelsMethod = getListChannelsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListChannelsRequest, headcount.v1.ListChannelsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListChannels"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListChannelsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListChannelsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListChannels"))
              .build();
        }
      }
    }
    return getListChannelsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.GetStatusRequest,
      headcount.v1.GetStatusResponse> getGetStatusMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetStatus",
      requestType = headcount.v1.GetStatusRequest.class,
      responseType = headcount.v1.GetStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.GetStatusRequest,
      headcount.v1.GetStatusResponse> getGetStatusMethod() {
    io.grpc.MethodDescriptor<headcount.v1.GetStatusRequest, headcount.v1.GetStatusResponse> getGetStatusMethod;
    if ((getGetStatusMethod = AdminServiceGrpc.getGetStatusMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getGetStatusMethod = AdminServiceGrpc.getGetStatusMethod) == null) {
          AdminServiceGrpc.getGetStatusMethod = getGetStatusMethod =
              io.grpc.MethodDescriptor.<headcount.v1.GetStatusRequest, headcount.v1.GetStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("GetStatus"))
              .build();
        }
      }
    }
    return getGetStatusMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListSessionsRequest,
      headcount.v1.ListSessionsResponse> getListSessionsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessions",
      requestType = headcount.v1.ListSessionsRequest.class,
      responseType = headcount.v1.ListSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListSessionsRequest,
      headcount.v1.ListSessionsResponse> getListSessionsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListSessionsRequest, headcount.v1.ListSessionsResponse> getListSessionsMethod;
    if ((getListSessionsMethod = AdminServiceGrpc.getListSessionsMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListSessionsMethod = AdminServiceGrpc.getListSessionsMethod) == null) {
          AdminServiceGrpc.getListSessionsMethod = getListSessionsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListSessionsRequest, headcount.v1.ListSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListSessions"))
              .build();
        }
      }
    }
    return getListSessionsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListCheckpointsRequest,
      headcount.v1.ListCheckpointsResponse> getListCheckpointsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListCheckpoints",
      requestType = headcount.v1.ListCheckpointsRequest.class,
      responseType = headcount.v1.ListCheckpointsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListCheckpointsRequest,
      headcount.v1.ListCheckpointsResponse> getListCheckpointsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListCheckpointsRequest, headcount.v1.ListCheckpointsResponse> getListCheckpointsMethod;
    if ((getListCheckpointsMethod = AdminServiceGrpc.getListCheckpointsMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListCheckpointsMethod = AdminServiceGrpc.getListCheckpointsMethod) == null) {
          AdminServiceGrpc.getListCheckpointsMethod = getListCheckpointsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListCheckpointsRequest, headcount.v1.ListCheckpointsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListCheckpoints"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListCheckpointsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListCheckpointsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListCheckpoints"))
              .build();
        }
      }
    }
    return getListCheckpointsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.EraseMemberRequest,
      headcount.v1.EraseMemberResponse> getEraseMemberMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EraseMember",
      requestType = headcount.v1.EraseMemberRequest.class,
      responseType = headcount.v1.EraseMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.EraseMemberRequest,
      headcount.v1.EraseMemberResponse> getEraseMemberMethod() {
    io.grpc.MethodDescriptor<headcount.v1.EraseMemberRequest, headcount.v1.EraseMemberResponse> getEraseMemberMethod;
    if ((getEraseMemberMethod = AdminServiceGrpc.getEraseMemberMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getEraseMemberMethod = AdminServiceGrpc.getEraseMemberMethod) == null) {
          AdminServiceGrpc.getEraseMemberMethod = getEraseMemberMethod =
              io.grpc.MethodDescriptor.<headcount.v1.EraseMemberRequest, headcount.v1.EraseMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EraseMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EraseMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EraseMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("EraseMember"))
              .build();
        }
      }
    }
    return getEraseMemberMethod;
  }
  public static AdminServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceStub>() {
        @java.lang.Override
        public AdminServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceStub(channel, callOptions);
        }
      };
    return AdminServiceStub.newStub(factory, channel);
  }
  public static AdminServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingV2Stub>() {
        @java.lang.Override
        public AdminServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AdminServiceBlockingV2Stub.newStub(factory, channel);
  }
  public static AdminServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingStub>() {
        @java.lang.Override
        public AdminServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceBlockingStub(channel, callOptions);
        }
      };
    return AdminServiceBlockingStub.newStub(factory, channel);
  }
  public static AdminServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceFutureStub>() {
        @java.lang.Override
        public AdminServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceFutureStub(channel, callOptions);
        }
      };
    return AdminServiceFutureStub.newStub(factory, channel);
  }
  public interface AsyncService {
    default void createQuery(headcount.v1.CreateQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CreateQueryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateQueryMethod(), responseObserver);
    }
    default void getQuery(headcount.v1.GetQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetQueryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetQueryMethod(), responseObserver);
    }
    default void listQueries(headcount.v1.ListQueriesRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListQueriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListQueriesMethod(), responseObserver);
    }
    default void updateQuery(headcount.v1.UpdateQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.UpdateQueryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateQueryMethod(), responseObserver);
    }
    default void deleteQuery(headcount.v1.DeleteQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.DeleteQueryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteQueryMethod(), responseObserver);
    }
    default void listFeeds(headcount.v1.ListFeedsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListFeedsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListFeedsMethod(), responseObserver);
    }
    default void listChannels(headcount.v1.ListChannelsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListChannelsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListChannelsMethod(), responseObserver);
    }
    default void getStatus(headcount.v1.GetStatusRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetStatusMethod(), responseObserver);
    }
    default void listSessions(headcount.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionsMethod(), responseObserver);
    }
    default void listCheckpoints(headcount.v1.ListCheckpointsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListCheckpointsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListCheckpointsMethod(), responseObserver);
    }
    default void eraseMember(headcount.v1.EraseMemberRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EraseMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEraseMemberMethod(), responseObserver);
    }
  }
  public static abstract class AdminServiceImplBase
      implements io.grpc.BindableService, AsyncService {
    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AdminServiceGrpc.bindService(this);
    }
  }
  public static final class AdminServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AdminServiceStub> {
    private AdminServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected AdminServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceStub(channel, callOptions);
    }
    public void createQuery(headcount.v1.CreateQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CreateQueryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateQueryMethod(), getCallOptions()), request, responseObserver);
    }
    public void getQuery(headcount.v1.GetQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetQueryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetQueryMethod(), getCallOptions()), request, responseObserver);
    }
    public void listQueries(headcount.v1.ListQueriesRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListQueriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListQueriesMethod(), getCallOptions()), request, responseObserver);
    }
    public void updateQuery(headcount.v1.UpdateQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.UpdateQueryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateQueryMethod(), getCallOptions()), request, responseObserver);
    }
    public void deleteQuery(headcount.v1.DeleteQueryRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.DeleteQueryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteQueryMethod(), getCallOptions()), request, responseObserver);
    }
    public void listFeeds(headcount.v1.ListFeedsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListFeedsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListFeedsMethod(), getCallOptions()), request, responseObserver);
    }
    public void listChannels(headcount.v1.ListChannelsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListChannelsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListChannelsMethod(), getCallOptions()), request, responseObserver);
    }
    public void getStatus(headcount.v1.GetStatusRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetStatusMethod(), getCallOptions()), request, responseObserver);
    }
    public void listSessions(headcount.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request, responseObserver);
    }
    public void listCheckpoints(headcount.v1.ListCheckpointsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListCheckpointsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListCheckpointsMethod(), getCallOptions()), request, responseObserver);
    }
    public void eraseMember(headcount.v1.EraseMemberRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EraseMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEraseMemberMethod(), getCallOptions()), request, responseObserver);
    }
  }
  public static final class AdminServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AdminServiceBlockingV2Stub> {
    private AdminServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected AdminServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceBlockingV2Stub(channel, callOptions);
    }
    public headcount.v1.CreateQueryResponse createQuery(headcount.v1.CreateQueryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetQueryResponse getQuery(headcount.v1.GetQueryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListQueriesResponse listQueries(headcount.v1.ListQueriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListQueriesMethod(), getCallOptions(), request);
    }
    public headcount.v1.UpdateQueryResponse updateQuery(headcount.v1.UpdateQueryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.DeleteQueryResponse deleteQuery(headcount.v1.DeleteQueryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListFeedsResponse listFeeds(headcount.v1.ListFeedsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListFeedsMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListChannelsResponse listChannels(headcount.v1.ListChannelsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListChannelsMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetStatusResponse getStatus(headcount.v1.GetStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetStatusMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListSessionsResponse listSessions(headcount.v1.ListSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListCheckpointsResponse listCheckpoints(headcount.v1.ListCheckpointsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListCheckpointsMethod(), getCallOptions(), request);
    }
    public headcount.v1.EraseMemberResponse eraseMember(headcount.v1.EraseMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEraseMemberMethod(), getCallOptions(), request);
    }
  }
  public static final class AdminServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AdminServiceBlockingStub> {
    private AdminServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected AdminServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceBlockingStub(channel, callOptions);
    }
    public headcount.v1.CreateQueryResponse createQuery(headcount.v1.CreateQueryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetQueryResponse getQuery(headcount.v1.GetQueryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListQueriesResponse listQueries(headcount.v1.ListQueriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListQueriesMethod(), getCallOptions(), request);
    }
    public headcount.v1.UpdateQueryResponse updateQuery(headcount.v1.UpdateQueryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.DeleteQueryResponse deleteQuery(headcount.v1.DeleteQueryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteQueryMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListFeedsResponse listFeeds(headcount.v1.ListFeedsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListFeedsMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListChannelsResponse listChannels(headcount.v1.ListChannelsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListChannelsMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetStatusResponse getStatus(headcount.v1.GetStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetStatusMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListSessionsResponse listSessions(headcount.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListCheckpointsResponse listCheckpoints(headcount.v1.ListCheckpointsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListCheckpointsMethod(), getCallOptions(), request);
    }
    public headcount.v1.EraseMemberResponse eraseMember(headcount.v1.EraseMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEraseMemberMethod(), getCallOptions(), request);
    }
  }
  public static final class AdminServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AdminServiceFutureStub> {
    private AdminServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected AdminServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceFutureStub(channel, callOptions);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.CreateQueryResponse> createQuery(
        headcount.v1.CreateQueryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateQueryMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.GetQueryResponse> getQuery(
        headcount.v1.GetQueryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetQueryMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListQueriesResponse> listQueries(
        headcount.v1.ListQueriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListQueriesMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.UpdateQueryResponse> updateQuery(
        headcount.v1.UpdateQueryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateQueryMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.DeleteQueryResponse> deleteQuery(
        headcount.v1.DeleteQueryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteQueryMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListFeedsResponse> listFeeds(
        headcount.v1.ListFeedsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListFeedsMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListChannelsResponse> listChannels(
        headcount.v1.ListChannelsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListChannelsMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.GetStatusResponse> getStatus(
        headcount.v1.GetStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetStatusMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListSessionsResponse> listSessions(
        headcount.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListCheckpointsResponse> listCheckpoints(
        headcount.v1.ListCheckpointsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListCheckpointsMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.EraseMemberResponse> eraseMember(
        headcount.v1.EraseMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEraseMemberMethod(), getCallOptions()), request);
    }
  }
  private static final int METHODID_CREATE_QUERY = 0;
  private static final int METHODID_GET_QUERY = 1;
  private static final int METHODID_LIST_QUERIES = 2;
  private static final int METHODID_UPDATE_QUERY = 3;
  private static final int METHODID_DELETE_QUERY = 4;
  private static final int METHODID_LIST_FEEDS = 5;
  private static final int METHODID_LIST_CHANNELS = 6;
  private static final int METHODID_GET_STATUS = 7;
  private static final int METHODID_LIST_SESSIONS = 8;
  private static final int METHODID_LIST_CHECKPOINTS = 9;
  private static final int METHODID_ERASE_MEMBER = 10;
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
        case METHODID_CREATE_QUERY:
          serviceImpl.createQuery((headcount.v1.CreateQueryRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.CreateQueryResponse>) responseObserver);
          break;
        case METHODID_GET_QUERY:
          serviceImpl.getQuery((headcount.v1.GetQueryRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.GetQueryResponse>) responseObserver);
          break;
        case METHODID_LIST_QUERIES:
          serviceImpl.listQueries((headcount.v1.ListQueriesRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListQueriesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_QUERY:
          serviceImpl.updateQuery((headcount.v1.UpdateQueryRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.UpdateQueryResponse>) responseObserver);
          break;
        case METHODID_DELETE_QUERY:
          serviceImpl.deleteQuery((headcount.v1.DeleteQueryRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.DeleteQueryResponse>) responseObserver);
          break;
        case METHODID_LIST_FEEDS:
          serviceImpl.listFeeds((headcount.v1.ListFeedsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListFeedsResponse>) responseObserver);
          break;
        case METHODID_LIST_CHANNELS:
          serviceImpl.listChannels((headcount.v1.ListChannelsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListChannelsResponse>) responseObserver);
          break;
        case METHODID_GET_STATUS:
          serviceImpl.getStatus((headcount.v1.GetStatusRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.GetStatusResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSIONS:
          serviceImpl.listSessions((headcount.v1.ListSessionsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListSessionsResponse>) responseObserver);
          break;
        case METHODID_LIST_CHECKPOINTS:
          serviceImpl.listCheckpoints((headcount.v1.ListCheckpointsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListCheckpointsResponse>) responseObserver);
          break;
        case METHODID_ERASE_MEMBER:
          serviceImpl.eraseMember((headcount.v1.EraseMemberRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.EraseMemberResponse>) responseObserver);
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
          getCreateQueryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.CreateQueryRequest,
              headcount.v1.CreateQueryResponse>(
                service, METHODID_CREATE_QUERY)))
        .addMethod(
          getGetQueryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.GetQueryRequest,
              headcount.v1.GetQueryResponse>(
                service, METHODID_GET_QUERY)))
        .addMethod(
          getListQueriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListQueriesRequest,
              headcount.v1.ListQueriesResponse>(
                service, METHODID_LIST_QUERIES)))
        .addMethod(
          getUpdateQueryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.UpdateQueryRequest,
              headcount.v1.UpdateQueryResponse>(
                service, METHODID_UPDATE_QUERY)))
        .addMethod(
          getDeleteQueryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.DeleteQueryRequest,
              headcount.v1.DeleteQueryResponse>(
                service, METHODID_DELETE_QUERY)))
        .addMethod(
          getListFeedsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListFeedsRequest,
              headcount.v1.ListFeedsResponse>(
                service, METHODID_LIST_FEEDS)))
        .addMethod(
          getListChannelsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListChannelsRequest,
              headcount.v1.ListChannelsResponse>(
                service, METHODID_LIST_CHANNELS)))
        .addMethod(
          getGetStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.GetStatusRequest,
              headcount.v1.GetStatusResponse>(
                service, METHODID_GET_STATUS)))
        .addMethod(
          getListSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListSessionsRequest,
              headcount.v1.ListSessionsResponse>(
                service, METHODID_LIST_SESSIONS)))
        .addMethod(
          getListCheckpointsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListCheckpointsRequest,
              headcount.v1.ListCheckpointsResponse>(
                service, METHODID_LIST_CHECKPOINTS)))
        .addMethod(
          getEraseMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.EraseMemberRequest,
              headcount.v1.EraseMemberResponse>(
                service, METHODID_ERASE_MEMBER)))
        .build();
  }
  private static abstract class AdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AdminServiceBaseDescriptorSupplier() {}
    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return headcount.v1.AdminServiceOuterClass.getDescriptor();
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AdminService");
    }
  }
  private static final class AdminServiceFileDescriptorSupplier
      extends AdminServiceBaseDescriptorSupplier {
    AdminServiceFileDescriptorSupplier() {}
  }
  private static final class AdminServiceMethodDescriptorSupplier
      extends AdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;
    AdminServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AdminServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AdminServiceFileDescriptorSupplier())
              .addMethod(getCreateQueryMethod())
              .addMethod(getGetQueryMethod())
              .addMethod(getListQueriesMethod())
              .addMethod(getUpdateQueryMethod())
              .addMethod(getDeleteQueryMethod())
              .addMethod(getListFeedsMethod())
              .addMethod(getListChannelsMethod())
              .addMethod(getGetStatusMethod())
              .addMethod(getListSessionsMethod())
              .addMethod(getListCheckpointsMethod())
              .addMethod(getEraseMemberMethod())
              .build();
        }
      }
    }
    return result;
  }
}
