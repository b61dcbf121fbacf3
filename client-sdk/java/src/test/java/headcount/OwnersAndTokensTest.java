package headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.rpc.ErrorInfo;
import headcount.errors.UnauthenticatedException;
import headcount.events.Connected;
import headcount.events.StateEvent;
import headcount.v1.Channel;
import headcount.v1.DeliveryBatch;
import headcount.v1.GetHeadcountRequest;
import headcount.v1.GetHeadcountResponse;
import headcount.v1.LogServiceGrpc;
import headcount.v1.PositionedRecord;
import headcount.v1.QueryServiceGrpc;
import headcount.v1.SettleResult;
import headcount.v1.SettleStatus;
import headcount.v1.Settled;
import headcount.v1.SubscribeOpened;
import headcount.v1.SubscribeRequest;
import headcount.v1.SubscribeResponse;
import headcount.v1.SubscriberServiceGrpc;
import headcount.v1.TailRequest;
import headcount.v1.TailResponse;
import io.grpc.BindableService;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What the SDK does about owners and tokens, to scripts of the other side: two instances, and a server that
 * asks for tokens, are for the scenarios that await them.
 */
@Timeout(60)
class OwnersAndTokensTest {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final List<io.grpc.Server> servers = new ArrayList<>();
    private final List<StateEvent> events = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(io.grpc.Server::shutdownNow);
    }

    private io.grpc.Server serve(ServerInterceptor interceptor, BindableService... services)
            throws IOException {
        var builder = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create());
        List.of(services).forEach(builder::addService);
        io.grpc.Server server = builder.intercept(interceptor).build().start();
        servers.add(server);
        return server;
    }

    private static StatusRuntimeException failure(
            Status.Code code, String reason, Map<String, String> metadata) {
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(code.value())
                .addDetails(Any.pack(ErrorInfo.newBuilder()
                        .setReason(reason)
                        .setDomain("headcount.dev")
                        .putAllMetadata(metadata)
                        .build()))
                .build());
    }

    private static <Q, A> ServerCall.Listener<Q> pass(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        return next.startCall(call, headers);
    }

    /** Hands out one delivery a stream, or names the owner. */
    private static final class Instance extends SubscriberServiceGrpc.SubscriberServiceImplBase {
        private volatile String owner = "";

        @Override
        public StreamObserver<SubscribeRequest> subscribe(
                StreamObserver<SubscribeResponse> answers) {
            return new StreamObserver<>() {
                @Override
                public void onNext(SubscribeRequest request) {
                    SubscribeResponse.Builder answer = SubscribeResponse.newBuilder();
                    if (request.hasOpen() && !owner.isEmpty()) {
                        answers.onError(failure(
                                Status.Code.ABORTED, "OWNED_ELSEWHERE", Map.of("owner", owner)));
                    } else if (request.hasOpen()) {
                        answers.onNext(answer.setOpened(SubscribeOpened.newBuilder()
                                        .setSessionToken("session")
                                        .setLease(Wire.duration(Duration.ofSeconds(30))))
                                .build());
                        answers.onNext(answer.setDeliveries(DeliveryBatch.newBuilder()
                                        .addDeliveries(headcount.v1.Delivery.newBuilder()
                                                .setDeliveryId("d")
                                                .setAttempt(1)))
                                .build());
                    } else if (request.hasAck()) {
                        answers.onNext(answer.setSettled(Settled.newBuilder()
                                        .addResults(SettleResult.newBuilder()
                                                .setDeliveryId("d")
                                                .setStatus(SettleStatus.SETTLE_STATUS_SETTLED)))
                                .build());
                    }
                }

                @Override
                public void onError(Throwable error) {}

                @Override
                public void onCompleted() {}
            };
        }
    }

    private List<String> connectedTo() {
        return events.stream()
                .filter(Connected.class::isInstance)
                .map(event -> ((Connected) event).address())
                .toList();
    }

    @Test
    void theOwnerIsFollowedAndBackWhenItIsLost() throws Exception {
        Instance first = new Instance();
        Instance second = new Instance();
        io.grpc.Server home = serve(OwnersAndTokensTest::pass, first);
        io.grpc.Server other = serve(OwnersAndTokensTest::pass, second);
        first.owner = "127.0.0.1:" + other.getPort();
        String address = "http://127.0.0.1:" + home.getPort();
        try (Client client = Client.builder(address).onEvent(events::add).connect();
                Subscriber subscriber = client.subscribe("any").open()) {
            Iterator<Delivery> deliveries = subscriber.iterator();
            assertEquals(Outcome.SETTLED, deliveries.next().ack().await());
            assertEquals(List.of("http://" + first.owner), connectedTo());
            first.owner = "";
            other.shutdownNow();
            assertEquals(Outcome.SETTLED, deliveries.next().ack().await());
            assertEquals(address, connectedTo().get(1));
        }
    }

    private static final class Questioned extends QueryServiceGrpc.QueryServiceImplBase {
        @Override
        public void getHeadcount(
                GetHeadcountRequest request, StreamObserver<GetHeadcountResponse> answers) {
            answers.onNext(GetHeadcountResponse.newBuilder().setPeople(3).build());
            answers.onCompleted();
        }
    }

    /** Streams one record, and then asks for another token. */
    private static final class Tailed extends LogServiceGrpc.LogServiceImplBase {
        private static final List<String> CURSORS = new CopyOnWriteArrayList<>();

        @Override
        public void tail(TailRequest request, StreamObserver<TailResponse> answers) {
            CURSORS.add(request.getFromCursor());
            answers.onNext(TailResponse.newBuilder()
                    .addRecords(PositionedRecord.newBuilder().setOffset(CURSORS.size()))
                    .setCursor("after " + CURSORS.size())
                    .build());
            answers.onError(failure(Status.Code.UNAUTHENTICATED, "UNAUTHENTICATED", Map.of()));
        }
    }

    /** Lets calls through whose token is not the first that was given. */
    private static <Q, A> ServerCall.Listener<Q> check(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        if (!"Bearer token 1".equals(headers.get(AUTHORIZATION))) {
            return next.startCall(call, headers);
        }
        StatusRuntimeException expired =
                failure(Status.Code.UNAUTHENTICATED, "UNAUTHENTICATED", Map.of());
        call.close(expired.getStatus(), expired.getTrailers());
        return new ServerCall.Listener<>() {};
    }

    @Test
    void aTokenThatHasExpiredIsAskedForAnewByCallsAndStreams() throws Exception {
        io.grpc.Server server =
                serve(OwnersAndTokensTest::check, new Questioned(), new Tailed());
        String address = "http://127.0.0.1:" + server.getPort();
        AtomicInteger asked = new AtomicInteger();
        Supplier<String> source = () -> "token " + asked.incrementAndGet();
        try (Client client = Client.builder(address).token(source).connect()) {
            assertEquals(3, client.headcount().people());
            assertEquals(2, asked.get());
            asked.set(0);
            try (Tail tail = client.tail(Channel.CHANNEL_RSVPS).open()) {
                Iterator<Records> records = tail.iterator();
                for (long offset = 1; offset <= 3; offset++) {
                    assertEquals(offset, records.next().records().get(0).getOffset());
                }
            }
            assertTrue(asked.get() >= 4, asked.get() + " tokens were asked for");
            assertEquals(List.of("", "after 1", "after 2"), Tailed.CURSORS.subList(0, 3));
        }
        try (Client client = Client.builder(address).token("token 1").connect()) {
            assertThrows(UnauthenticatedException.class, client::headcount);
        }
    }
}
