package headcount;

import headcount.errors.HeadcountException;
import headcount.errors.LostException;
import headcount.errors.SilentException;
import headcount.events.Connected;
import headcount.events.Disconnected;
import headcount.v1.PublishBatch;
import headcount.v1.PublishOpen;
import headcount.v1.PublishOpened;
import headcount.v1.PublishResult;
import headcount.v1.PublishStreamRequest;
import headcount.v1.PublishStreamResponse;
import headcount.v1.Rsvp;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as a producer, each once. Only one program at a time does so under a producer's name:
 * whoever opens it later takes over.
 *
 * <ul>
 *   <li>A record that is not answered is kept, 4,000 at most: {@link #send} waits beyond. After a lost
 *       connection all of them are sent again, by their numbers; the server tells those that it has.
 *   <li>The server's credit is kept to; a batch has 500 records and about 1 MiB at most.
 *   <li>{@code OWNED_ELSEWHERE} is followed to the address that it names, and back when that is lost.
 *   <li>A thread of its own opens streams and sends; one lock guards it all, and nothing of a user's runs
 *       under it.
 * </ul>
 */
public final class Publisher implements AutoCloseable {
    private static final int KEPT_MAX = 4_000;
    private static final int BATCH_RECORDS = 500;
    private static final int BATCH_BYTES = 1 << 20;
    private static final Duration CLOSE = Duration.ofSeconds(10);

    private final String producer;
    private final Route route;
    private final Retry retry;
    private final Duration silence;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition toSend = lock.newCondition();
    private final Condition changed = lock.newCondition();
    private final Thread thread;

    // Guarded by the lock.
    private final Deque<Kept> kept = new ArrayDeque<>();
    private @Nullable PublishCall call;
    private boolean wasOpened;
    private long nextSeq;
    private boolean isClosing;
    private @Nullable HeadcountException failure;

    /** A record without an answer. */
    private record Kept(long seq, Rsvp rsvp, CompletableFuture<Published> answer) {
        void tell(PublishResult result) {
            try {
                answer.complete(new Published(seq, PublishOutcome.of(result)));
            } catch (HeadcountException unclear) {
                answer.completeExceptionally(unclear);
            }
        }
    }

    private Publisher(Link link, String producer) {
        this.producer = producer;
        this.route = new Route(link);
        this.retry = Retry.of(link.config());
        this.silence = link.config().silence();
        this.thread = new Thread(this::run, "headcount publish " + producer);
        this.thread.setDaemon(true);
    }

    /** Starts the thread that connects. */
    static Publisher start(Link link, String producer) {
        if (producer.isEmpty()) {
            throw new IllegalArgumentException("a producer has a name");
        }
        Publisher publisher = new Publisher(link, producer);
        publisher.thread.start();
        return publisher;
    }

    /**
     * Waits until the producer is taken over, and gives the number of the last record that it is answered
     * for: what to go on after. 0 for a new one.
     */
    public long open() {
        lock.lock();
        try {
            while (!wasOpened) {
                check();
                Waiting.on(() -> {
                    changed.await();
                    return true;
                });
            }
            return nextSeq - 1;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Hands over a record; waits while 4,000 are not answered. The future completes with what became of it,
     * or exceptionally with a HeadcountException where that is not known.
     */
    public CompletableFuture<Published> send(Rsvp rsvp) {
        lock.lock();
        try {
            open();
            while (kept.size() >= KEPT_MAX) {
                check();
                Waiting.on(() -> {
                    changed.await();
                    return true;
                });
            }
            check();
            Kept next = new Kept(nextSeq, rsvp, new CompletableFuture<>());
            nextSeq++;
            kept.add(next);
            toSend.signalAll();
            return next.answer().copy();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every record is answered. */
    public void flush() {
        lock.lock();
        try {
            while (!kept.isEmpty()) {
                check();
                Waiting.on(() -> {
                    changed.await();
                    return true;
                });
            }
            check();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every record is answered, for 10 s at most, and ends. */
    @Override
    public void close() {
        lock.lock();
        try {
            long left = CLOSE.toNanos();
            while (!kept.isEmpty() && failure == null && left > 0) {
                left = Waiting.on(changed, left);
            }
            isClosing = true;
            toSend.signalAll();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
        Waiting.on(() -> {
            thread.join();
            return true;
        });
        end(new LostException("the publisher is closed, what became of the record is not known"));
        route.close();
    }

    private void check() {
        if (failure != null) {
            throw failure;
        }
    }

    void wake() {
        lock.lock();
        try {
            toSend.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void closed(PublishCall ended, Status status, Metadata trailers) {
        lock.lock();
        try {
            ended.over(status, trailers);
            toSend.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void received(PublishCall current, PublishStreamResponse answer) {
        List<Runnable> told = new ArrayList<>();
        lock.lock();
        try {
            if (call != current) {
                return;
            }
            current.heardAt = System.nanoTime();
            current.credit += answer.getCredit();
            if (answer.hasOpened()) {
                takeOpened(current, answer.getOpened());
            } else {
                retry.succeeded();
                for (PublishResult result : answer.getResults().getResultsList()) {
                    Kept answered = kept.poll();
                    if (answered == null) {
                        break;
                    }
                    current.sent--;
                    told.add(() -> answered.tell(result));
                }
            }
            toSend.signalAll();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        told.forEach(Runnable::run);
    }

    private void takeOpened(PublishCall current, PublishOpened opened) {
        current.isOpened = true;
        current.batchRecords = Math.max(1, Math.min(BATCH_RECORDS, opened.getMaxBatchRecords()));
        if (kept.isEmpty()) {
            // With records that wait, only an answer is progress.
            retry.succeeded();
        }
        if (!wasOpened) {
            wasOpened = true;
            nextSeq = opened.getLastSeq() + 1;
        }
    }

    private void run() {
        try {
            while (!isClosing()) {
                try {
                    oneStream();
                } catch (HeadcountException error) {
                    pause(error);
                }
            }
        } catch (HeadcountException last) {
            end(last);
        } catch (RuntimeException fault) {
            if (!isClosing()) {
                end(new HeadcountException("the publisher failed", "report it", fault));
                throw fault;
            }
        }
    }

    private boolean isClosing() {
        lock.lock();
        try {
            return isClosing;
        } finally {
            lock.unlock();
        }
    }

    private void pause(HeadcountException error) {
        Duration wait = retry.delay(error);
        route.after(error);
        route.link().tell(new Disconnected("publish " + producer, error, wait));
        Waiting.sleep(wait);
    }

    private void end(HeadcountException error) {
        List<Kept> unanswered;
        lock.lock();
        try {
            failure = failure == null ? error : failure;
            unanswered = List.copyOf(kept);
            kept.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        unanswered.forEach(lost -> lost.answer().completeExceptionally(error));
    }

    private void oneStream() {
        Link link = route.link();
        PublishCall current = PublishCall.start(this, link);
        try {
            boolean isResumed = begin(current);
            String source = "publish " + producer;
            link.tell(new Connected(source, link.config().address(), isResumed));
            sendOn(current);
        } finally {
            lock.lock();
            try {
                call = null;
            } finally {
                lock.unlock();
            }
            current.cancel();
        }
    }

    /** Opens it, and says whether one was open before. */
    private boolean begin(PublishCall current) {
        lock.lock();
        try {
            boolean isResumed = wasOpened;
            call = current;
            PublishOpen open = PublishOpen.newBuilder()
                    .setFeed(route.link().config().feed())
                    .setProducerId(producer)
                    .build();
            current.send(PublishStreamRequest.newBuilder().setOpen(open).build());
            while (!current.isOpened && !isClosing) {
                current.check();
                awaitSign(current);
            }
            return isResumed;
        } finally {
            lock.unlock();
        }
    }

    private void sendOn(PublishCall current) {
        lock.lock();
        try {
            while (!isClosing) {
                current.check();
                while (current.isReady() && current.credit > 0 && current.sent < kept.size()) {
                    if (current.sent == 0) {
                        // From here on an answer is due.
                        current.heardAt = System.nanoTime();
                    }
                    current.send(batch(current));
                }
                if (current.sent > 0) {
                    awaitSign(current);
                } else {
                    Waiting.on(() -> {
                        toSend.await();
                        return true;
                    });
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** The next records that were not sent, as far as there is credit. */
    private PublishStreamRequest batch(PublishCall current) {
        long most = Math.min(current.batchRecords, current.credit);
        Iterator<Kept> unsent = kept.stream().skip(current.sent).limit(most).iterator();
        PublishBatch.Builder batch = PublishBatch.newBuilder();
        int bytes = 0;
        while (unsent.hasNext()) {
            Kept next = unsent.next();
            bytes += next.rsvp().getSerializedSize();
            if (batch.getRsvpsCount() > 0 && bytes > BATCH_BYTES) {
                break;
            }
            if (batch.getRsvpsCount() == 0) {
                batch.setFirstSeq(next.seq());
            }
            batch.addRsvps(next.rsvp());
        }
        current.sent += batch.getRsvpsCount();
        current.credit -= batch.getRsvpsCount();
        return PublishStreamRequest.newBuilder().setBatch(batch).build();
    }

    /** Waits for something to do; throws where an answer is due and the server is silent. */
    private void awaitSign(PublishCall current) {
        long patience = current.heardAt + silence.toNanos() - System.nanoTime();
        if (patience <= 0) {
            throw new SilentException(silence);
        }
        Waiting.on(toSend, patience);
    }
}
