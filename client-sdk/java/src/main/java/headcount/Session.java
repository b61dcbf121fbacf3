package headcount;

import headcount.errors.HeadcountException;
import headcount.errors.LostException;
import headcount.errors.SilentException;
import headcount.events.Connected;
import headcount.events.Disconnected;
import headcount.events.Draining;
import headcount.events.StateEvent;
import headcount.v1.SubscribeOpen;
import headcount.v1.SubscribeOpened;
import headcount.v1.SubscribeRequest;
import headcount.v1.SubscribeResponse;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's stream of deliveries, over any number of connections.
 *
 * <ul>
 *   <li>Credit: at most {@code credit} messages and {@code creditBytes} are handed out, buffered or being
 *       settled at a time; what an answer frees is credited again. The last record may exceed the bytes.
 *   <li>Silence of 2.5 progress intervals, which the server names, is taken for a lost connection.
 *   <li>The session's token is presented at each opening, so that leases outlive a lost connection. Where
 *       the session is gone, what is buffered is dropped, since it comes again; see {@link Desk} for what
 *       is in hand.
 *   <li>Drain: no more is handed out, the buffer is given back, and the stream ends once all is settled or
 *       at the deadline.
 *   <li>A thread of its own opens streams and sends; what comes is taken in by gRPC's threads, settlements
 *       come from any. One lock guards it all, and nothing of a user's runs under it.
 * </ul>
 */
final class Session {
    private static final double SILENT_INTERVALS = 2.5;

    private final String subscription;
    private final Limits limits;
    private final Route route;
    private final Retry retry;
    private final Desk desk;
    private final ReentrantLock lock;
    private final Condition toSend;
    private final Condition arrived;
    private final Thread thread;

    // Guarded by the lock.
    private final Deque<Delivery> buffer = new ArrayDeque<>();
    private @Nullable SubscribeCall call;
    private String token = "";
    private Duration silence;
    private boolean isDraining;
    private long drainAt;
    private boolean isClosing;
    private boolean isOver;
    private volatile boolean wasOpened;
    private volatile @Nullable HeadcountException failure;

    private Session(Link link, String subscription, Limits limits) {
        this.subscription = subscription;
        this.limits = limits;
        this.route = new Route(link);
        this.retry = Retry.of(link.config());
        this.silence = link.config().silence();
        this.desk = new Desk(this::wake, limits.holdMax());
        this.lock = desk.lock;
        this.toSend = lock.newCondition();
        this.arrived = lock.newCondition();
        this.thread = new Thread(this::run, "headcount subscribe " + subscription);
        this.thread.setDaemon(true);
    }

    /** Starts the thread that connects. */
    static Session start(Link link, String subscription, Limits limits) {
        Session session = new Session(link, subscription, limits);
        session.thread.start();
        return session;
    }

    /** Waits for deliveries, and gives all that there are, n at most; none once it drains. */
    List<Delivery> take(int n) {
        lock.lock();
        try {
            while (true) {
                if (failure != null) {
                    throw failure;
                }
                if (isDraining || isOver) {
                    return List.of();
                }
                if (!buffer.isEmpty()) {
                    return takeBuffered(n);
                }
                Waiting.on(() -> {
                    arrived.await();
                    return true;
                });
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Delivery> takeBuffered(int n) {
        List<Delivery> taken = new ArrayList<>(Math.min(n, buffer.size()));
        while (taken.size() < n && !buffer.isEmpty()) {
            taken.add(buffer.remove());
        }
        return taken;
    }

    /** Hands out no more, and gives back what nobody has taken. */
    void drain() {
        lock.lock();
        try {
            if (isDraining) {
                return;
            }
            isDraining = true;
            drainAt = System.nanoTime() + limits.drainDeadline().toNanos();
            giveBack(buffer);
            buffer.clear();
            arrived.signalAll();
            toSend.signalAll();
        } finally {
            lock.unlock();
        }
        tell(new Draining(subscription, "asked to"));
    }

    /** Has deliveries that nobody works on delivered again at once. */
    void giveBack(Collection<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            delivery.nack(Duration.ZERO, "given back: the subscriber drains");
        }
    }

    /** Waits until all is settled, or the drain's deadline has passed; then ends. */
    void drained() {
        if (Thread.currentThread() != thread) {
            Waiting.on(() -> {
                thread.join(timeLeft().toMillis() + 1_000);
                return true;
            });
        }
        close();
        if (failure != null) {
            throw failure;
        }
    }

    /** Drains, but waits for nothing that nobody has settled; then ends. */
    void finish() {
        drain();
        lock.lock();
        try {
            long left = timeLeft().toNanos();
            while (!isOver && !desk.isIdle() && left > 0) {
                left = Waiting.on(arrived, left);
            }
        } finally {
            lock.unlock();
        }
        close();
    }

    /** Ends the stream at once; leases outlive it by the session's grace. */
    void close() {
        lock.lock();
        try {
            isClosing = true;
            toSend.signalAll();
        } finally {
            lock.unlock();
        }
        if (Thread.currentThread() != thread) {
            // It may be waiting for a token.
            thread.interrupt();
            joinUninterrupted();
        }
        end(null);
        route.close();
    }

    /** The time until the drain's deadline. */
    Duration timeLeft() {
        lock.lock();
        try {
            return Duration.ofNanos(isDraining ? Math.max(0, drainAt - System.nanoTime()) : 0);
        } finally {
            lock.unlock();
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

    /** It ends as soon as it sees that it is to. */
    private void joinUninterrupted() {
        boolean isInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            goOn();
        } catch (RuntimeException fault) {
            if (isClosing()) {
                end(null);
                return;
            }
            end(new HeadcountException("the subscriber failed", "report it", fault));
            throw fault;
        }
    }

    /** Opens one stream after the other. */
    private void goOn() {
        while (true) {
            try {
                oneStream(wasOpened);
                end(null);
                return;
            } catch (HeadcountException error) {
                desk.broken();
                if (!pause(error)) {
                    return;
                }
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

    private boolean pause(HeadcountException error) {
        Duration wait;
        try {
            wait = retry.delay(error);
        } catch (HeadcountException last) {
            end(last);
            return false;
        }
        route.after(error);
        long until = System.nanoTime() + wait.toNanos();
        lock.lock();
        try {
            if (isDraining && until > drainAt) {
                end(error);
                return false;
            }
        } finally {
            lock.unlock();
        }
        tell(new Disconnected(subscription, error, wait));
        lock.lock();
        try {
            for (long left = wait.toNanos(); left > 0 && !isClosing; ) {
                Waiting.on(toSend, left);
                left = until - System.nanoTime();
            }
            return !isClosing;
        } finally {
            lock.unlock();
        }
    }

    private void end(@Nullable HeadcountException error) {
        HeadcountException reason = error == null
                ? new LostException("the subscriber is closed, what is not settled comes again")
                : error;
        List<Settlement> unanswered;
        lock.lock();
        try {
            isOver = true;
            failure = failure == null ? error : failure;
            unanswered = desk.close(reason);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        unanswered.forEach(Settlement::announce);
    }

    private void oneStream(boolean isResumed) {
        Link link = route.link();
        SubscribeCall current = SubscribeCall.start(this, link);
        try {
            if (isOpened(current)) {
                tell(new Connected(subscription, link.config().address(), isResumed));
                send(current);
            }
        } finally {
            forget(current);
        }
    }

    private boolean isOpened(SubscribeCall current) {
        lock.lock();
        try {
            call = current;
            current.send(open());
            while (!isClosing && !current.isOver() && !current.isOpened) {
                awaitSign(current, silence.toNanos());
            }
            return current.isOpened;
        } finally {
            lock.unlock();
        }
    }

    private void forget(SubscribeCall current) {
        lock.lock();
        try {
            call = null;
        } finally {
            lock.unlock();
        }
        current.cancel();
    }

    private SubscribeRequest open() {
        Desk.Credit held = desk.held();
        desk.credited(Desk.Credit.NONE);
        int room = Math.max(0, limits.credit() - held.messages());
        long roomBytes = Math.max(1, limits.creditBytes() - held.bytes());
        return SubscribeRequest.newBuilder()
                .setOpen(SubscribeOpen.newBuilder()
                        .setSubscription(subscription)
                        .setSessionToken(token)
                        .setCredit(Requests.credit(room, roomBytes)))
                .build();
    }

    /** Sends what there is to send, until the stream ends. */
    private void send(SubscribeCall current) {
        lock.lock();
        try {
            long renewAt = System.nanoTime();
            while (!isClosing) {
                if (current.isOver()) {
                    if (isDraining) {
                        return;
                    }
                    throw current.lost();
                }
                long now = System.nanoTime();
                if (now - renewAt >= 0) {
                    renewAt = now + desk.renew(now);
                }
                List<Settlement> group = List.of();
                while (current.isReady() && !(group = desk.group()).isEmpty()) {
                    current.send(Requests.of(group));
                }
                if (isDraining) {
                    sayDrain(current);
                } else {
                    creditAgain(current);
                }
                awaitSign(current, renewAt - now);
            }
        } finally {
            lock.unlock();
        }
    }

    private void sayDrain(SubscribeCall current) {
        if (!current.isDrainSaid) {
            current.isDrainSaid = true;
            long left = Math.max(1, timeLeft().toMillis());
            current.send(Requests.drain(Duration.ofMillis(left)));
        }
    }

    private void creditAgain(SubscribeCall current) {
        Desk.Credit freed = desk.freed();
        boolean isMuch = freed.messages() * 4 >= limits.credit();
        if (isMuch || freed.messages() > 0 && desk.isIdle()) {
            desk.credited(Desk.Credit.NONE);
            current.send(Requests.credit(freed));
        }
    }

    /** Waits for something to do, for a time at most; throws where the server is silent. */
    private void awaitSign(SubscribeCall current, long nanos) {
        long patience = current.heardAt + silence.toNanos() - System.nanoTime();
        if (patience <= 0) {
            throw new SilentException(silence);
        }
        Waiting.on(toSend, Math.min(nanos, patience));
    }

    void closed(SubscribeCall ended, Status status, Metadata trailers) {
        lock.lock();
        try {
            ended.over(status, trailers);
            toSend.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void received(SubscribeCall current, SubscribeResponse answer) {
        List<Settlement> settled = List.of();
        lock.lock();
        try {
            if (call != current || isOver) {
                return;
            }
            current.heardAt = System.nanoTime();
            if (current.isOpened) {
                // One that opens streams and ends them at once makes no progress.
                retry.succeeded();
            }
            if (answer.hasOpened()) {
                takeOpened(current, answer.getOpened());
            } else if (answer.hasDeliveries()) {
                takeIn(answer.getDeliveries().getDeliveriesList());
            } else if (answer.hasSettled()) {
                settled = desk.answered(answer.getSettled().getResultsList());
                toSend.signalAll();
                arrived.signalAll();
            }
        } finally {
            lock.unlock();
        }
        settled.forEach(Settlement::announce);
        SubscriptionEvents.of(subscription, answer).forEach(this::tell);
    }

    private void takeIn(List<headcount.v1.Delivery> deliveries) {
        List<Delivery> fresh = desk.take(deliveries, System.nanoTime());
        if (isDraining) {
            giveBack(fresh);
            return;
        }
        buffer.addAll(fresh);
        arrived.signalAll();
    }

    private void takeOpened(SubscribeCall current, SubscribeOpened opened) {
        current.isOpened = true;
        wasOpened = true;
        toSend.signalAll();
        desk.lease(Wire.duration(opened.getLease()));
        Duration interval = Wire.duration(opened.getProgressInterval());
        if (!interval.isZero()) {
            silence = Duration.ofNanos((long) (interval.toNanos() * SILENT_INTERVALS));
        }
        if (opened.getSessionToken().equals(token)) {
            return;
        }
        token = opened.getSessionToken();
        long bytes = buffer.stream().mapToLong(Delivery::bytes).sum();
        desk.credited(new Desk.Credit(buffer.size(), bytes));
        desk.drop(buffer);
        buffer.clear();
        desk.beginSession();
    }

    private void tell(StateEvent event) {
        route.link().tell(event);
    }
}
