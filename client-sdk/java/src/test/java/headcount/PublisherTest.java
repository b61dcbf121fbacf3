package headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.rpc.ErrorInfo;
import headcount.errors.HeadcountException;
import headcount.errors.ProducerReplacedException;
import headcount.events.Connected;
import headcount.events.StateEvent;
import headcount.scenarios.PublishSteps;
import headcount.scenarios.Server;
import headcount.v1.PublishBatch;
import headcount.v1.PublishDuplicate;
import headcount.v1.PublishOpened;
import headcount.v1.PublishResult;
import headcount.v1.PublishResults;
import headcount.v1.PublishStreamRequest;
import headcount.v1.PublishStreamResponse;
import headcount.v1.PublishWritten;
import headcount.v1.PublisherServiceGrpc;
import headcount.v1.Rsvp;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a publisher says over a stream, to a script of the other side: credit, numbers, what it sends again;
 * and that all of it is counted once by a real server that is killed meanwhile.
 */
@Timeout(60)
class PublisherTest {
    /** People that come by the recording alone. */
    private static final long RECORDED = 1_827;
    private static final int CREDIT = 7;
    private static final int BATCH = 3;

    private final Script script = new Script();
    private final List<StateEvent> events = new CopyOnWriteArrayList<>();
    private io.grpc.Server server;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(script)
                .build()
                .start();
        client = Client.builder("http://127.0.0.1:" + server.getPort())
                .onEvent(events::add)
                .connect();
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    /** Takes records in order of their numbers, and breaks streams when it is told to. */
    private static final class Script extends PublisherServiceGrpc.PublisherServiceImplBase {
        private final List<Long> written = new CopyOnWriteArrayList<>();
        private final List<String> faults = new CopyOnWriteArrayList<>();
        /** Before it answers for this number, the stream breaks, once. */
        private volatile long breakAt = -1;
        private volatile Status breaksWith = Status.UNAVAILABLE;

        @Override
        public StreamObserver<PublishStreamRequest> publishStream(
                StreamObserver<PublishStreamResponse> answers) {
            return new StreamObserver<>() {
                private int credit = CREDIT;
                private boolean isBroken;

                @Override
                public void onNext(PublishStreamRequest request) {
                    if (isBroken) {
                        return;
                    }
                    if (request.hasOpen()) {
                        open(answers);
                        return;
                    }
                    PublishBatch batch = request.getBatch();
                    credit -= batch.getRsvpsCount();
                    if (credit < 0 || batch.getRsvpsCount() > BATCH) {
                        faults.add("beyond the credit: " + credit);
                    }
                    isBroken = !take(batch, answers);
                    credit += batch.getRsvpsCount();
                }

                @Override
                public void onError(Throwable error) {
                    isBroken = true;
                }

                @Override
                public void onCompleted() {
                    answers.onCompleted();
                }
            };
        }

        private void open(StreamObserver<PublishStreamResponse> answers) {
            PublishOpened.Builder opened =
                    PublishOpened.newBuilder().setMaxBatchRecords(BATCH);
            if (!written.isEmpty()) {
                opened.setLastSeq(written.get(written.size() - 1));
            }
            answers.onNext(PublishStreamResponse.newBuilder()
                    .setOpened(opened)
                    .setCredit(CREDIT)
                    .build());
        }

        private boolean take(PublishBatch batch, StreamObserver<PublishStreamResponse> answers) {
            PublishResults.Builder results = PublishResults.newBuilder();
            for (int place = 0; place < batch.getRsvpsCount(); place++) {
                long seq = batch.getFirstSeq() + place;
                if (batch.getRsvps(place).getRsvpId() != seq) {
                    faults.add("record of " + seq + " is another");
                }
                results.addResults(write(seq));
            }
            if (breakAt >= 0 && batch.getFirstSeq() + batch.getRsvpsCount() > breakAt) {
                breakAt = -1;
                answers.onError(StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                        .setCode(breaksWith.getCode().value())
                        .addDetails(Any.pack(ErrorInfo.newBuilder()
                                .setReason(String.valueOf(breaksWith.getDescription()))
                                .setDomain("headcount.dev")
                                .build()))
                        .build()));
                return false;
            }
            answers.onNext(PublishStreamResponse.newBuilder()
                    .setResults(results)
                    .setCredit(batch.getRsvpsCount())
                    .build());
            return true;
        }

        private PublishResult write(long seq) {
            long last = written.isEmpty() ? seq - 1 : written.get(written.size() - 1);
            if (seq <= last) {
                return PublishResult.newBuilder()
                        .setDuplicate(PublishDuplicate.getDefaultInstance())
                        .build();
            }
            if (seq != last + 1) {
                faults.add("a gap before " + seq);
            }
            written.add(seq);
            return PublishResult.newBuilder()
                    .setWritten(PublishWritten.newBuilder().setOffset(seq))
                    .build();
        }
    }

    private static Rsvp rsvp(long seq) {
        return Rsvp.newBuilder().setRsvpId(seq).build();
    }

    private static List<CompletableFuture<Published>> send(Publisher publisher, int from, int to) {
        List<CompletableFuture<Published>> sent = new ArrayList<>();
        for (int seq = from; seq <= to; seq++) {
            sent.add(publisher.send(rsvp(seq)));
        }
        return sent;
    }

    @Test
    void recordsGoOutWithinTheCreditAndAreAnsweredByTheirNumbers() {
        try (Publisher publisher = client.publisher("mine")) {
            assertEquals(0, publisher.open());
            List<CompletableFuture<Published>> sent = send(publisher, 1, 100);
            publisher.flush();
            for (int place = 0; place < sent.size(); place++) {
                long seq = place + 1;
                assertEquals(
                        new Published(seq, new PublishOutcome.Written(0, seq)),
                        sent.get(place).join());
            }
        }
        assertEquals(List.of(), script.faults);
        assertEquals(100, script.written.size());
        try (Publisher again = client.publisher("mine")) {
            assertEquals(100, again.open(), "it goes on after the last one");
        }
    }

    @Test
    void whatWasNotAnsweredIsSentAgainAndToldAsDuplicate() {
        script.breakAt = 10;
        try (Publisher publisher = client.publisher("mine")) {
            List<CompletableFuture<Published>> sent = send(publisher, 1, 40);
            publisher.flush();
            long duplicates = sent.stream()
                    .map(CompletableFuture::join)
                    .filter(told -> told.outcome() instanceof PublishOutcome.Duplicate)
                    .count();
            assertTrue(duplicates >= 1 && duplicates <= CREDIT, duplicates + " duplicates");
        }
        assertEquals(List.of(), script.faults);
        assertEquals(40, script.written.size());
        assertTrue(events.stream()
                .anyMatch(event -> event instanceof Connected connected && connected.resumed()));
    }

    @Test
    void whoeverIsReplacedIsTold() {
        script.breakAt = 1;
        script.breaksWith = Status.ABORTED.withDescription("PRODUCER_REPLACED");
        Publisher publisher = client.publisher("mine");
        CompletableFuture<Published> sent = publisher.send(rsvp(1));
        assertThrows(ProducerReplacedException.class, publisher::flush);
        assertThrows(ProducerReplacedException.class, () -> publisher.send(rsvp(2)));
        HeadcountException told = assertInstanceOf(
                HeadcountException.class,
                assertThrows(Exception.class, sent::join).getCause());
        assertEquals("PRODUCER_REPLACED", told.reason());
        publisher.close();
    }

    @Test
    void everyRecordIsCountedOnceWhenTheServerIsKilled() throws Exception {
        int count = 3_000;
        try (Server real = Server.replayed(Map.of());
                Client own = Client.connect(real.address());
                Publisher publisher = own.publisher("killed")) {
            awaitPeople(own, RECORDED);
            List<CompletableFuture<Published>> sent = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                sent.add(publisher.send(PublishSteps.yes(number).build()));
                if (number == count / 2) {
                    real.kill();
                    real.startAgain();
                }
            }
            publisher.flush();
            Set<PublishOutcome> places = new HashSet<>();
            for (CompletableFuture<Published> told : sent) {
                PublishOutcome outcome = told.join().outcome();
                assertTrue(
                        outcome instanceof PublishOutcome.Duplicate || places.add(outcome),
                        outcome + " twice");
            }
            awaitPeople(own, RECORDED + count);
        }
    }

    private static void awaitPeople(Client client, long count) throws InterruptedException {
        while (!Long.valueOf(count).equals(client.headcount().people())) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(200);
        assertEquals(count, client.headcount().people(), "it stays so");
    }

    @Test
    void aProducerHasAName() {
        assertThrows(IllegalArgumentException.class, () -> client.publisher(""));
    }
}
