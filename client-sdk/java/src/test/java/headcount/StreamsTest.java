package headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.errors.HeadcountException;
import headcount.errors.LostException;
import headcount.events.Draining;
import headcount.events.StateEvent;
import headcount.scenarios.Server;
import headcount.scenarios.Servers;
import headcount.v1.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Publishers, interruption and ends of streams, against the real server. */
@Timeout(60)
class StreamsTest {
    private final List<StateEvent> events = new CopyOnWriteArrayList<>();
    private Client client;

    @BeforeEach
    void connect() throws InterruptedException {
        client = Client.builder(Servers.replayed().address()).onEvent(events::add).connect();
        for (Long records = 0L; records == null || records < Server.RECORDS; ) {
            TimeUnit.MILLISECONDS.sleep(10);
            records = client.headcount().records().records();
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    private String subscription() {
        String name = "streams-" + UUID.randomUUID();
        client.createSubscription(name)
                .channel(Channel.CHANNEL_RSVPS)
                .start(Start.EARLIEST)
                .create();
        return name;
    }

    /** Notes what comes, and asks for nothing by itself. */
    private static final class Noting<T> implements Flow.Subscriber<T> {
        private final BlockingQueue<T> items = new LinkedBlockingQueue<>();
        private final BlockingQueue<Object> ends = new LinkedBlockingQueue<>();
        private volatile Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(T item) {
            items.add(item);
        }

        @Override
        public void onError(Throwable error) {
            ends.add(error);
        }

        @Override
        public void onComplete() {
            ends.add("complete");
        }
    }

    private static <T> Noting<T> subscribe(LiveStream<T> stream) {
        Noting<T> noting = new Noting<>();
        stream.publisher().subscribe(noting);
        return noting;
    }

    private static void assertNothingMore(Noting<?> noting) throws InterruptedException {
        assertEquals(null, noting.items.poll(100, TimeUnit.MILLISECONDS));
    }

    @Test
    void aPublisherGivesWhatIsAskedForAndCompletes() throws Exception {
        Tail.Builder tail = client.tail(Channel.CHANNEL_RSVPS).fromEarliest().untilCaughtUp();
        List<Records> whole;
        try (Tail read = tail.open()) {
            whole = read.stream().toList();
        }
        Noting<Records> noting = subscribe(tail.open());
        assertNothingMore(noting);
        noting.subscription.request(1);
        assertEquals(whole.get(0), noting.items.poll(10, TimeUnit.SECONDS));
        assertNothingMore(noting);
        noting.subscription.request(Long.MAX_VALUE);
        noting.subscription.request(Long.MAX_VALUE);
        assertEquals("complete", noting.ends.poll(10, TimeUnit.SECONDS));
        assertEquals(whole.subList(1, whole.size()), new ArrayList<>(noting.items));
    }

    @Test
    void aPublisherOfDeliveriesEndsWhenItIsCancelledAndGivesTheRestBack() throws Exception {
        String name = subscription();
        Noting<Delivery> noting = subscribe(client.subscribe(name).open());
        noting.subscription.request(2);
        for (int taken = 0; taken < 2; taken++) {
            Delivery delivery = noting.items.poll(10, TimeUnit.SECONDS);
            assertEquals(Outcome.SETTLED, delivery.ack().await());
        }
        noting.subscription.cancel();
        assertNothingMore(noting);
        assertTrue(noting.ends.isEmpty());
        Backlog left = client.backlog(name);
        assertEquals(Server.RECORDS - 2, left.pending());
        assertEquals(0, left.leased());
        assertTrue(events.stream().anyMatch(Draining.class::isInstance));
    }

    @Test
    void aPublisherTellsWhatIsWrong() throws Exception {
        Noting<Records> failing = subscribe(
                client.tail(Channel.CHANNEL_RSVPS).fromCursor("nonsense").open());
        failing.subscription.request(1);
        HeadcountException error = assertInstanceOf(
                HeadcountException.class, failing.ends.poll(10, TimeUnit.SECONDS));
        assertEquals("MALFORMED_CURSOR", error.reason());
        Noting<Records> asking = subscribe(client.tail(Channel.CHANNEL_RSVPS).open());
        asking.subscription.request(0);
        assertInstanceOf(
                IllegalArgumentException.class, asking.ends.poll(10, TimeUnit.SECONDS));
        Flow.Publisher<Records> once = client.tail(Channel.CHANNEL_RSVPS).open().publisher();
        Noting<Records> first = new Noting<>();
        once.subscribe(first);
        Noting<Records> second = new Noting<>();
        once.subscribe(second);
        assertInstanceOf(IllegalStateException.class, second.ends.poll(10, TimeUnit.SECONDS));
        first.subscription.cancel();
    }

    @Test
    void anInterruptEndsAWait() throws Exception {
        Tail tail = client.tail(Channel.CHANNEL_RSVPS).open();
        CountDownLatch ended = new CountDownLatch(1);
        Thread reading = new Thread(() -> {
            assertThrows(CancellationException.class, () -> tail.iterator().hasNext());
            assertTrue(Thread.currentThread().isInterrupted());
            ended.countDown();
        });
        reading.start();
        reading.join(200);
        reading.interrupt();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        tail.close();
    }

    @Test
    void closingAStreamEndsWhoReadsIt() throws Exception {
        Tail tail = client.tail(Channel.CHANNEL_RSVPS).open();
        CountDownLatch ended = new CountDownLatch(1);
        Thread reading = new Thread(() -> {
            assertFalse(tail.iterator().hasNext());
            ended.countDown();
        });
        reading.start();
        reading.join(200);
        tail.close();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
    }

    @Test
    void closingAClientEndsItsStreamsForGood() throws Exception {
        Iterator<Delivery> deliveries = client.subscribe(subscription()).open().iterator();
        Delivery held = deliveries.next();
        client.close();
        HeadcountException told = assertThrows(HeadcountException.class, () -> {
            while (deliveries.hasNext()) {
                deliveries.next();
            }
        });
        assertFalse(told instanceof LostException, "it is not tried again");
        assertThrows(HeadcountException.class, () -> held.ack().await());
        assertThrows(HeadcountException.class, client::headcount);
    }

    @Test
    void anErrorOfAHandlerEndsTheLoop() {
        String name = subscription();
        Subscriber subscriber = client.subscribe(name).drainDeadline(Duration.ofSeconds(2)).open();
        Handler handler = delivery -> {
            throw new AssertionError("a fault");
        };
        AssertionError fault =
                assertThrows(AssertionError.class, () -> subscriber.run(handler, 2));
        assertEquals("a fault", fault.getMessage());
        assertEquals(Server.RECORDS, client.backlog(name).pending());
        subscriber.close();
    }

    @Test
    void closingASubscriberWaitsForWhatWasSettledAndNotForWhatWasNot() {
        String name = subscription();
        long began = System.nanoTime();
        Settlement acked;
        Iterator<Delivery> deliveries;
        try (Subscriber subscriber = client.subscribe(name).open()) {
            deliveries = subscriber.iterator();
            acked = deliveries.next().ack();
            deliveries.next();
        }
        assertEquals(Outcome.SETTLED, acked.outcome());
        assertFalse(deliveries.hasNext(), "it is not opened again");
        assertTrue(System.nanoTime() - began < Duration.ofSeconds(5).toNanos());
    }
}
