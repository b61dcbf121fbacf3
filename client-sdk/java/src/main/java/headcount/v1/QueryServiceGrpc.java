package headcount.v1;
import static io.grpc.MethodDescriptor.generateFullMethodName;
@io.grpc.stub.annotations.GrpcGenerated
public final class QueryServiceGrpc {
  private QueryServiceGrpc() {}
  public static final java.lang.String SERVICE_NAME = "headcount.v1.QueryService";
  private static volatile io.grpc.MethodDescriptor<headcount.v1.TopKRequest,
      headcount.v1.TopKResponse> getTopKMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TopK",
      requestType = headcount.v1.TopKRequest.class,
      responseType = headcount.v1.TopKResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.TopKRequest,
      headcount.v1.TopKResponse> getTopKMethod() {
    io.grpc.MethodDescriptor<headcount.v1.TopKRequest, headcount.v1.TopKResponse> getTopKMethod;
    if ((getTopKMethod = QueryServiceGrpc.getTopKMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getTopKMethod = QueryServiceGrpc.getTopKMethod) == null) {
          QueryServiceGrpc.getTopKMethod = getTopKMethod =
              io.grpc.MethodDescriptor.<headcount.v1.TopKRequest, headcount.v1.TopKResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TopK"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.TopKRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.TopKResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("TopK"))
              .build();
        }
      }
    }
    return getTopKMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.CountDistinctRequest,
      headcount.v1.CountDistinctResponse> getCountDistinctMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountDistinct",
      requestType = headcount.v1.CountDistinctRequest.class,
      responseType = headcount.v1.CountDistinctResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.CountDistinctRequest,
      headcount.v1.CountDistinctResponse> getCountDistinctMethod() {
    io.grpc.MethodDescriptor<headcount.v1.CountDistinctRequest, headcount.v1.CountDistinctResponse> getCountDistinctMethod;
    if ((getCountDistinctMethod = QueryServiceGrpc.getCountDistinctMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getCountDistinctMethod = QueryServiceGrpc.getCountDistinctMethod) == null) {
          QueryServiceGrpc.getCountDistinctMethod = getCountDistinctMethod =
              io.grpc.MethodDescriptor.<headcount.v1.CountDistinctRequest, headcount.v1.CountDistinctResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountDistinct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CountDistinctRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CountDistinctResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("CountDistinct"))
              .build();
        }
      }
    }
    return getCountDistinctMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.EstimateCountRequest,
      headcount.v1.EstimateCountResponse> getEstimateCountMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EstimateCount",
      requestType = headcount.v1.EstimateCountRequest.class,
      responseType = headcount.v1.EstimateCountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.EstimateCountRequest,
      headcount.v1.EstimateCountResponse> getEstimateCountMethod() {
    io.grpc.MethodDescriptor<headcount.v1.EstimateCountRequest, headcount.v1.EstimateCountResponse> getEstimateCountMethod;
    if ((getEstimateCountMethod = QueryServiceGrpc.getEstimateCountMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getEstimateCountMethod = QueryServiceGrpc.getEstimateCountMethod) == null) {
          QueryServiceGrpc.getEstimateCountMethod = getEstimateCountMethod =
              io.grpc.MethodDescriptor.<headcount.v1.EstimateCountRequest, headcount.v1.EstimateCountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EstimateCount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EstimateCountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EstimateCountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("EstimateCount"))
              .build();
        }
      }
    }
    return getEstimateCountMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.EstimateRangeRequest,
      headcount.v1.EstimateRangeResponse> getEstimateRangeMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EstimateRange",
      requestType = headcount.v1.EstimateRangeRequest.class,
      responseType = headcount.v1.EstimateRangeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.EstimateRangeRequest,
      headcount.v1.EstimateRangeResponse> getEstimateRangeMethod() {
    io.grpc.MethodDescriptor<headcount.v1.EstimateRangeRequest, headcount.v1.EstimateRangeResponse> getEstimateRangeMethod;
    if ((getEstimateRangeMethod = QueryServiceGrpc.getEstimateRangeMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getEstimateRangeMethod = QueryServiceGrpc.getEstimateRangeMethod) == null) {
          QueryServiceGrpc.getEstimateRangeMethod = getEstimateRangeMethod =
              io.grpc.MethodDescriptor.<headcount.v1.EstimateRangeRequest, headcount.v1.EstimateRangeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EstimateRange"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EstimateRangeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EstimateRangeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("EstimateRange"))
              .build();
        }
      }
    }
    return getEstimateRangeMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.EstimateInnerProductRequest,
      headcount.v1.EstimateInnerProductResponse> getEstimateInnerProductMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EstimateInnerProduct",
      requestType = headcount.v1.EstimateInnerProductRequest.class,
      responseType = headcount.v1.EstimateInnerProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.EstimateInnerProductRequest,
      headcount.v1.EstimateInnerProductResponse> getEstimateInnerProductMethod() {
    io.grpc.MethodDescriptor<headcount.v1.EstimateInnerProductRequest, headcount.v1.EstimateInnerProductResponse> getEstimateInnerProductMethod;
    if ((getEstimateInnerProductMethod = QueryServiceGrpc.getEstimateInnerProductMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getEstimateInnerProductMethod = QueryServiceGrpc.getEstimateInnerProductMethod) == null) {
          QueryServiceGrpc.getEstimateInnerProductMethod = getEstimateInnerProductMethod =
              io.grpc.MethodDescriptor.<headcount.v1.EstimateInnerProductRequest, headcount.v1.EstimateInnerProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EstimateInnerProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EstimateInnerProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.EstimateInnerProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("EstimateInnerProduct"))
              .build();
        }
      }
    }
    return getEstimateInnerProductMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.CheckSeenRequest,
      headcount.v1.CheckSeenResponse> getCheckSeenMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CheckSeen",
      requestType = headcount.v1.CheckSeenRequest.class,
      responseType = headcount.v1.CheckSeenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.CheckSeenRequest,
      headcount.v1.CheckSeenResponse> getCheckSeenMethod() {
    io.grpc.MethodDescriptor<headcount.v1.CheckSeenRequest, headcount.v1.CheckSeenResponse> getCheckSeenMethod;
    if ((getCheckSeenMethod = QueryServiceGrpc.getCheckSeenMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getCheckSeenMethod = QueryServiceGrpc.getCheckSeenMethod) == null) {
          QueryServiceGrpc.getCheckSeenMethod = getCheckSeenMethod =
              io.grpc.MethodDescriptor.<headcount.v1.CheckSeenRequest, headcount.v1.CheckSeenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CheckSeen"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CheckSeenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.CheckSeenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("CheckSeen"))
              .build();
        }
      }
    }
    return getCheckSeenMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.SampleRequest,
      headcount.v1.SampleResponse> getSampleMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Sample",
      requestType = headcount.v1.SampleRequest.class,
      responseType = headcount.v1.SampleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.SampleRequest,
      headcount.v1.SampleResponse> getSampleMethod() {
    io.grpc.MethodDescriptor<headcount.v1.SampleRequest, headcount.v1.SampleResponse> getSampleMethod;
    if ((getSampleMethod = QueryServiceGrpc.getSampleMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getSampleMethod = QueryServiceGrpc.getSampleMethod) == null) {
          QueryServiceGrpc.getSampleMethod = getSampleMethod =
              io.grpc.MethodDescriptor.<headcount.v1.SampleRequest, headcount.v1.SampleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Sample"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.SampleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.SampleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("Sample"))
              .build();
        }
      }
    }
    return getSampleMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.QuantilesRequest,
      headcount.v1.QuantilesResponse> getQuantilesMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Quantiles",
      requestType = headcount.v1.QuantilesRequest.class,
      responseType = headcount.v1.QuantilesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.QuantilesRequest,
      headcount.v1.QuantilesResponse> getQuantilesMethod() {
    io.grpc.MethodDescriptor<headcount.v1.QuantilesRequest, headcount.v1.QuantilesResponse> getQuantilesMethod;
    if ((getQuantilesMethod = QueryServiceGrpc.getQuantilesMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getQuantilesMethod = QueryServiceGrpc.getQuantilesMethod) == null) {
          QueryServiceGrpc.getQuantilesMethod = getQuantilesMethod =
              io.grpc.MethodDescriptor.<headcount.v1.QuantilesRequest, headcount.v1.QuantilesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Quantiles"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.QuantilesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.QuantilesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("Quantiles"))
              .build();
        }
      }
    }
    return getQuantilesMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.GetEventRequest,
      headcount.v1.GetEventResponse> getGetEventMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEvent",
      requestType = headcount.v1.GetEventRequest.class,
      responseType = headcount.v1.GetEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.GetEventRequest,
      headcount.v1.GetEventResponse> getGetEventMethod() {
    io.grpc.MethodDescriptor<headcount.v1.GetEventRequest, headcount.v1.GetEventResponse> getGetEventMethod;
    if ((getGetEventMethod = QueryServiceGrpc.getGetEventMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getGetEventMethod = QueryServiceGrpc.getGetEventMethod) == null) {
          QueryServiceGrpc.getGetEventMethod = getGetEventMethod =
              io.grpc.MethodDescriptor.<headcount.v1.GetEventRequest, headcount.v1.GetEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("GetEvent"))
              .build();
        }
      }
    }
    return getGetEventMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.GetHeadcountRequest,
      headcount.v1.GetHeadcountResponse> getGetHeadcountMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetHeadcount",
      requestType = headcount.v1.GetHeadcountRequest.class,
      responseType = headcount.v1.GetHeadcountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.GetHeadcountRequest,
      headcount.v1.GetHeadcountResponse> getGetHeadcountMethod() {
    io.grpc.MethodDescriptor<headcount.v1.GetHeadcountRequest, headcount.v1.GetHeadcountResponse> getGetHeadcountMethod;
    if ((getGetHeadcountMethod = QueryServiceGrpc.getGetHeadcountMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getGetHeadcountMethod = QueryServiceGrpc.getGetHeadcountMethod) == null) {
          QueryServiceGrpc.getGetHeadcountMethod = getGetHeadcountMethod =
              io.grpc.MethodDescriptor.<headcount.v1.GetHeadcountRequest, headcount.v1.GetHeadcountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetHeadcount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetHeadcountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.GetHeadcountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("GetHeadcount"))
              .build();
        }
      }
    }
    return getGetHeadcountMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.WatchRequest,
      headcount.v1.WatchResponse> getWatchMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Watch",
      requestType = headcount.v1.WatchRequest.class,
      responseType = headcount.v1.WatchResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<headcount.v1.WatchRequest,
      headcount.v1.WatchResponse> getWatchMethod() {
    io.grpc.MethodDescriptor<headcount.v1.WatchRequest, headcount.v1.WatchResponse> getWatchMethod;
    if ((getWatchMethod = QueryServiceGrpc.getWatchMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getWatchMethod = QueryServiceGrpc.getWatchMethod) == null) {
          QueryServiceGrpc.getWatchMethod = getWatchMethod =
              io.grpc.MethodDescriptor.<headcount.v1.WatchRequest, headcount.v1.WatchResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Watch"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.WatchRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.WatchResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("Watch"))
              .build();
        }
      }
    }
    return getWatchMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.WatchDriftRequest,
      headcount.v1.WatchDriftResponse> getWatchDriftMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchDrift",
      requestType = headcount.v1.WatchDriftRequest.class,
      responseType = headcount.v1.WatchDriftResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<headcount.v1.WatchDriftRequest,
      headcount.v1.WatchDriftResponse> getWatchDriftMethod() {
    io.grpc.MethodDescriptor<headcount.v1.WatchDriftRequest, headcount.v1.WatchDriftResponse> getWatchDriftMethod;
    if ((getWatchDriftMethod = QueryServiceGrpc.getWatchDriftMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getWatchDriftMethod = QueryServiceGrpc.getWatchDriftMethod) == null) {
          QueryServiceGrpc.getWatchDriftMethod = getWatchDriftMethod =
              io.grpc.MethodDescriptor.<headcount.v1.WatchDriftRequest, headcount.v1.WatchDriftResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchDrift"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.WatchDriftRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.WatchDriftResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("WatchDrift"))
              .build();
        }
      }
    }
    return getWatchDriftMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListRsvpsRequest,
      headcount.v1.ListRsvpsResponse> getListRsvpsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRsvps",
      requestType = headcount.v1.ListRsvpsRequest.class,
      responseType = headcount.v1.ListRsvpsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListRsvpsRequest,
      headcount.v1.ListRsvpsResponse> getListRsvpsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListRsvpsRequest, headcount.v1.ListRsvpsResponse> getListRsvpsMethod;
    if ((getListRsvpsMethod = QueryServiceGrpc.getListRsvpsMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getListRsvpsMethod = QueryServiceGrpc.getListRsvpsMethod) == null) {
          QueryServiceGrpc.getListRsvpsMethod = getListRsvpsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListRsvpsRequest, headcount.v1.ListRsvpsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRsvps"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListRsvpsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListRsvpsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("ListRsvps"))
              .build();
        }
      }
    }
    return getListRsvpsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.ListResultsRequest,
      headcount.v1.ListResultsResponse> getListResultsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListResults",
      requestType = headcount.v1.ListResultsRequest.class,
      responseType = headcount.v1.ListResultsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<headcount.v1.ListResultsRequest,
      headcount.v1.ListResultsResponse> getListResultsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.ListResultsRequest, headcount.v1.ListResultsResponse> getListResultsMethod;
    if ((getListResultsMethod = QueryServiceGrpc.getListResultsMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getListResultsMethod = QueryServiceGrpc.getListResultsMethod) == null) {
          QueryServiceGrpc.getListResultsMethod = getListResultsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.ListResultsRequest, headcount.v1.ListResultsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListResults"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListResultsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.ListResultsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("ListResults"))
              .build();
        }
      }
    }
    return getListResultsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.StreamRsvpsRequest,
      headcount.v1.StreamRsvpsResponse> getStreamRsvpsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamRsvps",
      requestType = headcount.v1.StreamRsvpsRequest.class,
      responseType = headcount.v1.StreamRsvpsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<headcount.v1.StreamRsvpsRequest,
      headcount.v1.StreamRsvpsResponse> getStreamRsvpsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.StreamRsvpsRequest, headcount.v1.StreamRsvpsResponse> getStreamRsvpsMethod;
    if ((getStreamRsvpsMethod = QueryServiceGrpc.getStreamRsvpsMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getStreamRsvpsMethod = QueryServiceGrpc.getStreamRsvpsMethod) == null) {
          QueryServiceGrpc.getStreamRsvpsMethod = getStreamRsvpsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.StreamRsvpsRequest, headcount.v1.StreamRsvpsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamRsvps"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.StreamRsvpsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.StreamRsvpsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("StreamRsvps"))
              .build();
        }
      }
    }
    return getStreamRsvpsMethod;
  }
  private static volatile io.grpc.MethodDescriptor<headcount.v1.StreamResultsRequest,
      headcount.v1.StreamResultsResponse> getStreamResultsMethod;
  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamResults",
      requestType = headcount.v1.StreamResultsRequest.class,
      responseType = headcount.v1.StreamResultsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<headcount.v1.StreamResultsRequest,
      headcount.v1.StreamResultsResponse> getStreamResultsMethod() {
    io.grpc.MethodDescriptor<headcount.v1.StreamResultsRequest, headcount.v1.StreamResultsResponse> getStreamResultsMethod;
    if ((getStreamResultsMethod = QueryServiceGrpc.getStreamResultsMethod) == null) {
      synchronized (QueryServiceGrpc.class) {
        if ((getStreamResultsMethod = QueryServiceGrpc.getStreamResultsMethod) == null) {
          QueryServiceGrpc.getStreamResultsMethod = getStreamResultsMethod =
              io.grpc.MethodDescriptor.<headcount.v1.StreamResultsRequest, headcount.v1.StreamResultsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamResults"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.StreamResultsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  headcount.v1.StreamResultsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new QueryServiceMethodDescriptorSupplier("StreamResults"))
              .build();
        }
      }
    }
    return getStreamResultsMethod;
  }
  public static QueryServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QueryServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QueryServiceStub>() {
        @java.lang.Override
        public QueryServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QueryServiceStub(channel, callOptions);
        }
      };
    return QueryServiceStub.newStub(factory, channel);
  }
  public static QueryServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QueryServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QueryServiceBlockingV2Stub>() {
        @java.lang.Override
        public QueryServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QueryServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return QueryServiceBlockingV2Stub.newStub(factory, channel);
  }
  public static QueryServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QueryServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QueryServiceBlockingStub>() {
        @java.lang.Override
        public QueryServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QueryServiceBlockingStub(channel, callOptions);
        }
      };
    return QueryServiceBlockingStub.newStub(factory, channel);
  }
  public static QueryServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<QueryServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<QueryServiceFutureStub>() {
        @java.lang.Override
        public QueryServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new QueryServiceFutureStub(channel, callOptions);
        }
      };
    return QueryServiceFutureStub.newStub(factory, channel);
  }
  public interface AsyncService {
    default void topK(headcount.v1.TopKRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.TopKResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTopKMethod(), responseObserver);
    }
    default void countDistinct(headcount.v1.CountDistinctRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CountDistinctResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountDistinctMethod(), responseObserver);
    }
    default void estimateCount(headcount.v1.EstimateCountRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EstimateCountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEstimateCountMethod(), responseObserver);
    }
    default void estimateRange(headcount.v1.EstimateRangeRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EstimateRangeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEstimateRangeMethod(), responseObserver);
    }
    default void estimateInnerProduct(headcount.v1.EstimateInnerProductRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EstimateInnerProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEstimateInnerProductMethod(), responseObserver);
    }
    default void checkSeen(headcount.v1.CheckSeenRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CheckSeenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCheckSeenMethod(), responseObserver);
    }
    default void sample(headcount.v1.SampleRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.SampleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSampleMethod(), responseObserver);
    }
    default void quantiles(headcount.v1.QuantilesRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.QuantilesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getQuantilesMethod(), responseObserver);
    }
    default void getEvent(headcount.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventMethod(), responseObserver);
    }
    default void getHeadcount(headcount.v1.GetHeadcountRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetHeadcountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetHeadcountMethod(), responseObserver);
    }
    default void watch(headcount.v1.WatchRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.WatchResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchMethod(), responseObserver);
    }
    default void watchDrift(headcount.v1.WatchDriftRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.WatchDriftResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchDriftMethod(), responseObserver);
    }
    default void listRsvps(headcount.v1.ListRsvpsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListRsvpsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRsvpsMethod(), responseObserver);
    }
    default void listResults(headcount.v1.ListResultsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListResultsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListResultsMethod(), responseObserver);
    }
    default void streamRsvps(headcount.v1.StreamRsvpsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.StreamRsvpsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamRsvpsMethod(), responseObserver);
    }
    default void streamResults(headcount.v1.StreamResultsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.StreamResultsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamResultsMethod(), responseObserver);
    }
  }
  public static abstract class QueryServiceImplBase
      implements io.grpc.BindableService, AsyncService {
    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return QueryServiceGrpc.bindService(this);
    }
  }
  public static final class QueryServiceStub
      extends io.grpc.stub.AbstractAsyncStub<QueryServiceStub> {
    private QueryServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected QueryServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QueryServiceStub(channel, callOptions);
    }
    public void topK(headcount.v1.TopKRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.TopKResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTopKMethod(), getCallOptions()), request, responseObserver);
    }
    public void countDistinct(headcount.v1.CountDistinctRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CountDistinctResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountDistinctMethod(), getCallOptions()), request, responseObserver);
    }
    public void estimateCount(headcount.v1.EstimateCountRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EstimateCountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEstimateCountMethod(), getCallOptions()), request, responseObserver);
    }
    public void estimateRange(headcount.v1.EstimateRangeRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EstimateRangeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEstimateRangeMethod(), getCallOptions()), request, responseObserver);
    }
    public void estimateInnerProduct(headcount.v1.EstimateInnerProductRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.EstimateInnerProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEstimateInnerProductMethod(), getCallOptions()), request, responseObserver);
    }
    public void checkSeen(headcount.v1.CheckSeenRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.CheckSeenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCheckSeenMethod(), getCallOptions()), request, responseObserver);
    }
    public void sample(headcount.v1.SampleRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.SampleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSampleMethod(), getCallOptions()), request, responseObserver);
    }
    public void quantiles(headcount.v1.QuantilesRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.QuantilesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getQuantilesMethod(), getCallOptions()), request, responseObserver);
    }
    public void getEvent(headcount.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request, responseObserver);
    }
    public void getHeadcount(headcount.v1.GetHeadcountRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.GetHeadcountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetHeadcountMethod(), getCallOptions()), request, responseObserver);
    }
    public void watch(headcount.v1.WatchRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.WatchResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchMethod(), getCallOptions()), request, responseObserver);
    }
    public void watchDrift(headcount.v1.WatchDriftRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.WatchDriftResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchDriftMethod(), getCallOptions()), request, responseObserver);
    }
    public void listRsvps(headcount.v1.ListRsvpsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListRsvpsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRsvpsMethod(), getCallOptions()), request, responseObserver);
    }
    public void listResults(headcount.v1.ListResultsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.ListResultsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListResultsMethod(), getCallOptions()), request, responseObserver);
    }
    public void streamRsvps(headcount.v1.StreamRsvpsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.StreamRsvpsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamRsvpsMethod(), getCallOptions()), request, responseObserver);
    }
    public void streamResults(headcount.v1.StreamResultsRequest request,
        io.grpc.stub.StreamObserver<headcount.v1.StreamResultsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamResultsMethod(), getCallOptions()), request, responseObserver);
    }
  }
  public static final class QueryServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<QueryServiceBlockingV2Stub> {
    private QueryServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected QueryServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QueryServiceBlockingV2Stub(channel, callOptions);
    }
    public headcount.v1.TopKResponse topK(headcount.v1.TopKRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTopKMethod(), getCallOptions(), request);
    }
    public headcount.v1.CountDistinctResponse countDistinct(headcount.v1.CountDistinctRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountDistinctMethod(), getCallOptions(), request);
    }
    public headcount.v1.EstimateCountResponse estimateCount(headcount.v1.EstimateCountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEstimateCountMethod(), getCallOptions(), request);
    }
    public headcount.v1.EstimateRangeResponse estimateRange(headcount.v1.EstimateRangeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEstimateRangeMethod(), getCallOptions(), request);
    }
    public headcount.v1.EstimateInnerProductResponse estimateInnerProduct(headcount.v1.EstimateInnerProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEstimateInnerProductMethod(), getCallOptions(), request);
    }
    public headcount.v1.CheckSeenResponse checkSeen(headcount.v1.CheckSeenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCheckSeenMethod(), getCallOptions(), request);
    }
    public headcount.v1.SampleResponse sample(headcount.v1.SampleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSampleMethod(), getCallOptions(), request);
    }
    public headcount.v1.QuantilesResponse quantiles(headcount.v1.QuantilesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getQuantilesMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetEventResponse getEvent(headcount.v1.GetEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetHeadcountResponse getHeadcount(headcount.v1.GetHeadcountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetHeadcountMethod(), getCallOptions(), request);
    }
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, headcount.v1.WatchResponse>
        watch(headcount.v1.WatchRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchMethod(), getCallOptions(), request);
    }
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, headcount.v1.WatchDriftResponse>
        watchDrift(headcount.v1.WatchDriftRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchDriftMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListRsvpsResponse listRsvps(headcount.v1.ListRsvpsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRsvpsMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListResultsResponse listResults(headcount.v1.ListResultsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListResultsMethod(), getCallOptions(), request);
    }
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, headcount.v1.StreamRsvpsResponse>
        streamRsvps(headcount.v1.StreamRsvpsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamRsvpsMethod(), getCallOptions(), request);
    }
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, headcount.v1.StreamResultsResponse>
        streamResults(headcount.v1.StreamResultsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamResultsMethod(), getCallOptions(), request);
    }
  }
  public static final class QueryServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<QueryServiceBlockingStub> {
    private QueryServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected QueryServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QueryServiceBlockingStub(channel, callOptions);
    }
    public headcount.v1.TopKResponse topK(headcount.v1.TopKRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTopKMethod(), getCallOptions(), request);
    }
    public headcount.v1.CountDistinctResponse countDistinct(headcount.v1.CountDistinctRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountDistinctMethod(), getCallOptions(), request);
    }
    public headcount.v1.EstimateCountResponse estimateCount(headcount.v1.EstimateCountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEstimateCountMethod(), getCallOptions(), request);
    }
    public headcount.v1.EstimateRangeResponse estimateRange(headcount.v1.EstimateRangeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEstimateRangeMethod(), getCallOptions(), request);
    }
    public headcount.v1.EstimateInnerProductResponse estimateInnerProduct(headcount.v1.EstimateInnerProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEstimateInnerProductMethod(), getCallOptions(), request);
    }
    public headcount.v1.CheckSeenResponse checkSeen(headcount.v1.CheckSeenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCheckSeenMethod(), getCallOptions(), request);
    }
    public headcount.v1.SampleResponse sample(headcount.v1.SampleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSampleMethod(), getCallOptions(), request);
    }
    public headcount.v1.QuantilesResponse quantiles(headcount.v1.QuantilesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getQuantilesMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetEventResponse getEvent(headcount.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }
    public headcount.v1.GetHeadcountResponse getHeadcount(headcount.v1.GetHeadcountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetHeadcountMethod(), getCallOptions(), request);
    }
    public java.util.Iterator<headcount.v1.WatchResponse> watch(
        headcount.v1.WatchRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchMethod(), getCallOptions(), request);
    }
    public java.util.Iterator<headcount.v1.WatchDriftResponse> watchDrift(
        headcount.v1.WatchDriftRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchDriftMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListRsvpsResponse listRsvps(headcount.v1.ListRsvpsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRsvpsMethod(), getCallOptions(), request);
    }
    public headcount.v1.ListResultsResponse listResults(headcount.v1.ListResultsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListResultsMethod(), getCallOptions(), request);
    }
    public java.util.Iterator<headcount.v1.StreamRsvpsResponse> streamRsvps(
        headcount.v1.StreamRsvpsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamRsvpsMethod(), getCallOptions(), request);
    }
    public java.util.Iterator<headcount.v1.StreamResultsResponse> streamResults(
        headcount.v1.StreamResultsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamResultsMethod(), getCallOptions(), request);
    }
  }
  public static final class QueryServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<QueryServiceFutureStub> {
    private QueryServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }
    @java.lang.Override
    protected QueryServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new QueryServiceFutureStub(channel, callOptions);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.TopKResponse> topK(
        headcount.v1.TopKRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTopKMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.CountDistinctResponse> countDistinct(
        headcount.v1.CountDistinctRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountDistinctMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.EstimateCountResponse> estimateCount(
        headcount.v1.EstimateCountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEstimateCountMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.EstimateRangeResponse> estimateRange(
        headcount.v1.EstimateRangeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEstimateRangeMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.EstimateInnerProductResponse> estimateInnerProduct(
        headcount.v1.EstimateInnerProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEstimateInnerProductMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.CheckSeenResponse> checkSeen(
        headcount.v1.CheckSeenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCheckSeenMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.SampleResponse> sample(
        headcount.v1.SampleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSampleMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.QuantilesResponse> quantiles(
        headcount.v1.QuantilesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getQuantilesMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.GetEventResponse> getEvent(
        headcount.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.GetHeadcountResponse> getHeadcount(
        headcount.v1.GetHeadcountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetHeadcountMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListRsvpsResponse> listRsvps(
        headcount.v1.ListRsvpsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRsvpsMethod(), getCallOptions()), request);
    }
    public com.google.common.util.concurrent.ListenableFuture<headcount.v1.ListResultsResponse> listResults(
        headcount.v1.ListResultsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListResultsMethod(), getCallOptions()), request);
    }
  }
  private static final int METHODID_TOP_K = 0;
  private static final int METHODID_COUNT_DISTINCT = 1;
  private static final int METHODID_ESTIMATE_COUNT = 2;
  private static final int METHODID_ESTIMATE_RANGE = 3;
  private static final int METHODID_ESTIMATE_INNER_PRODUCT = 4;
  private static final int METHODID_CHECK_SEEN = 5;
  private static final int METHODID_SAMPLE = 6;
  private static final int METHODID_QUANTILES = 7;
  private static final int METHODID_GET_EVENT = 8;
  private static final int METHODID_GET_HEADCOUNT = 9;
  private static final int METHODID_WATCH = 10;
  private static final int METHODID_WATCH_DRIFT = 11;
  private static final int METHODID_LIST_RSVPS = 12;
  private static final int METHODID_LIST_RESULTS = 13;
  private static final int METHODID_STREAM_RSVPS = 14;
  private static final int METHODID_STREAM_RESULTS = 15;
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
        case METHODID_TOP_K:
          serviceImpl.topK((headcount.v1.TopKRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.TopKResponse>) responseObserver);
          break;
        case METHODID_COUNT_DISTINCT:
          serviceImpl.countDistinct((headcount.v1.CountDistinctRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.CountDistinctResponse>) responseObserver);
          break;
        case METHODID_ESTIMATE_COUNT:
          serviceImpl.estimateCount((headcount.v1.EstimateCountRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.EstimateCountResponse>) responseObserver);
          break;
        case METHODID_ESTIMATE_RANGE:
          serviceImpl.estimateRange((headcount.v1.EstimateRangeRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.EstimateRangeResponse>) responseObserver);
          break;
        case METHODID_ESTIMATE_INNER_PRODUCT:
          serviceImpl.estimateInnerProduct((headcount.v1.EstimateInnerProductRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.EstimateInnerProductResponse>) responseObserver);
          break;
        case METHODID_CHECK_SEEN:
          serviceImpl.checkSeen((headcount.v1.CheckSeenRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.CheckSeenResponse>) responseObserver);
          break;
        case METHODID_SAMPLE:
          serviceImpl.sample((headcount.v1.SampleRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.SampleResponse>) responseObserver);
          break;
        case METHODID_QUANTILES:
          serviceImpl.quantiles((headcount.v1.QuantilesRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.QuantilesResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT:
          serviceImpl.getEvent((headcount.v1.GetEventRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.GetEventResponse>) responseObserver);
          break;
        case METHODID_GET_HEADCOUNT:
          serviceImpl.getHeadcount((headcount.v1.GetHeadcountRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.GetHeadcountResponse>) responseObserver);
          break;
        case METHODID_WATCH:
          serviceImpl.watch((headcount.v1.WatchRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.WatchResponse>) responseObserver);
          break;
        case METHODID_WATCH_DRIFT:
          serviceImpl.watchDrift((headcount.v1.WatchDriftRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.WatchDriftResponse>) responseObserver);
          break;
        case METHODID_LIST_RSVPS:
          serviceImpl.listRsvps((headcount.v1.ListRsvpsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListRsvpsResponse>) responseObserver);
          break;
        case METHODID_LIST_RESULTS:
          serviceImpl.listResults((headcount.v1.ListResultsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.ListResultsResponse>) responseObserver);
          break;
        case METHODID_STREAM_RSVPS:
          serviceImpl.streamRsvps((headcount.v1.StreamRsvpsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.StreamRsvpsResponse>) responseObserver);
          break;
        case METHODID_STREAM_RESULTS:
          serviceImpl.streamResults((headcount.v1.StreamResultsRequest) request,
              (io.grpc.stub.StreamObserver<headcount.v1.StreamResultsResponse>) responseObserver);
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
          getTopKMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.TopKRequest,
              headcount.v1.TopKResponse>(
                service, METHODID_TOP_K)))
        .addMethod(
          getCountDistinctMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.CountDistinctRequest,
              headcount.v1.CountDistinctResponse>(
                service, METHODID_COUNT_DISTINCT)))
        .addMethod(
          getEstimateCountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.EstimateCountRequest,
              headcount.v1.EstimateCountResponse>(
                service, METHODID_ESTIMATE_COUNT)))
        .addMethod(
          getEstimateRangeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.EstimateRangeRequest,
              headcount.v1.EstimateRangeResponse>(
                service, METHODID_ESTIMATE_RANGE)))
        .addMethod(
          getEstimateInnerProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.EstimateInnerProductRequest,
              headcount.v1.EstimateInnerProductResponse>(
                service, METHODID_ESTIMATE_INNER_PRODUCT)))
        .addMethod(
          getCheckSeenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.CheckSeenRequest,
              headcount.v1.CheckSeenResponse>(
                service, METHODID_CHECK_SEEN)))
        .addMethod(
          getSampleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.SampleRequest,
              headcount.v1.SampleResponse>(
                service, METHODID_SAMPLE)))
        .addMethod(
          getQuantilesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.QuantilesRequest,
              headcount.v1.QuantilesResponse>(
                service, METHODID_QUANTILES)))
        .addMethod(
          getGetEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.GetEventRequest,
              headcount.v1.GetEventResponse>(
                service, METHODID_GET_EVENT)))
        .addMethod(
          getGetHeadcountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.GetHeadcountRequest,
              headcount.v1.GetHeadcountResponse>(
                service, METHODID_GET_HEADCOUNT)))
        .addMethod(
          getWatchMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              headcount.v1.WatchRequest,
              headcount.v1.WatchResponse>(
                service, METHODID_WATCH)))
        .addMethod(
          getWatchDriftMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              headcount.v1.WatchDriftRequest,
              headcount.v1.WatchDriftResponse>(
                service, METHODID_WATCH_DRIFT)))
        .addMethod(
          getListRsvpsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListRsvpsRequest,
              headcount.v1.ListRsvpsResponse>(
                service, METHODID_LIST_RSVPS)))
        .addMethod(
          getListResultsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              headcount.v1.ListResultsRequest,
              headcount.v1.ListResultsResponse>(
                service, METHODID_LIST_RESULTS)))
        .addMethod(
          getStreamRsvpsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              headcount.v1.StreamRsvpsRequest,
              headcount.v1.StreamRsvpsResponse>(
                service, METHODID_STREAM_RSVPS)))
        .addMethod(
          getStreamResultsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              headcount.v1.StreamResultsRequest,
              headcount.v1.StreamResultsResponse>(
                service, METHODID_STREAM_RESULTS)))
        .build();
  }
  private static abstract class QueryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    QueryServiceBaseDescriptorSupplier() {}
    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return headcount.v1.QueryServiceOuterClass.getDescriptor();
    }
    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("QueryService");
    }
  }
  private static final class QueryServiceFileDescriptorSupplier
      extends QueryServiceBaseDescriptorSupplier {
    QueryServiceFileDescriptorSupplier() {}
  }
  private static final class QueryServiceMethodDescriptorSupplier
      extends QueryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;
    QueryServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (QueryServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new QueryServiceFileDescriptorSupplier())
              .addMethod(getTopKMethod())
              .addMethod(getCountDistinctMethod())
              .addMethod(getEstimateCountMethod())
              .addMethod(getEstimateRangeMethod())
              .addMethod(getEstimateInnerProductMethod())
              .addMethod(getCheckSeenMethod())
              .addMethod(getSampleMethod())
              .addMethod(getQuantilesMethod())
              .addMethod(getGetEventMethod())
              .addMethod(getGetHeadcountMethod())
              .addMethod(getWatchMethod())
              .addMethod(getWatchDriftMethod())
              .addMethod(getListRsvpsMethod())
              .addMethod(getListResultsMethod())
              .addMethod(getStreamRsvpsMethod())
              .addMethod(getStreamResultsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
