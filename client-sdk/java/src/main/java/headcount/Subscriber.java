package headcount;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries of one subscription, shared with its other subscribers: the loop in its three forms.
 *
 * <ul>
 *   <li>{@link #run}: what the handler returns settles the delivery. Order by event is kept.
 *   <li>{@link #iterator}, {@link #stream}, {@link #publisher}: each delivery owns its settle methods.
 *   <li>{@link #fetch}: some deliveries at once, for scripts.
 * </ul>
 *
 * <p>All but {@code fetch} share one stream, which is opened when it is first needed; {@code fetch} has a
 * session of its own.
 */
public final class Subscriber extends LiveStream<Delivery> {
    private static final int FETCH_MAX = 1_000;
    private static final Duration WAIT_MAX = Duration.ofSeconds(60);

    private final Link link;
    private final String subscription;
    private final Limits limits;
    private final Supplier<Duration> lease;
    private final boolean drainsOnSignals;
    private @Nullable Session session;
    private @Nullable Puller puller;
    private boolean isClosed;

    private Subscriber(Builder builder) {
        this.link = builder.link;
        this.subscription = builder.subscription;
        this.limits = new Limits(
                builder.credit, builder.creditBytes, builder.holdMax, builder.drainDeadline);
        this.lease = builder.lease;
        this.drainsOnSignals = builder.drainOnSignals;
    }

    /**
     * Works on deliveries until drained, so many at a time, one of an event at a time.
     *
     * <p>What the handler returns is what becomes of a delivery; an exception is a nack with the
     * subscription's backoff. Ctrl-C and SIGTERM drain: what is in work is finished within the drain's
     * deadline, the rest is given back; what is still in work then is interrupted.
     *
     * @throws headcount.errors.HeadcountException what the service says and trying again does not mend
     */
    public void run(Handler handler, int concurrency) {
        Objects.requireNonNull(handler, "handler");
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency is 1 or more, not " + concurrency);
        }
        Session running = opened();
        if (running == null) {
            throw closed();
        }
        Workers workers = new Workers(subscription, handler, running::drain);
        Signals.Taken signals = drainsOnSignals ? Signals.drain(running::drain) : () -> {};
        try {
            workers.start(concurrency);
            for (List<Delivery> some = running.take(Integer.MAX_VALUE);
                    !some.isEmpty();
                    some = running.take(Integer.MAX_VALUE)) {
                workers.work(some);
            }
            running.giveBack(workers.stop());
            workers.await(running.timeLeft());
            running.drained();
        } finally {
            signals.close();
            workers.stop();
            workers.interrupt();
            forget(running);
            running.close();
        }
        workers.throwFault();
    }

    /**
     * Gives up to {@code n} deliveries (1,000 at most), waiting up to {@code wait} (60 s at most) for the
     * first.
     */
    public List<Delivery> fetch(int n, Duration wait) {
        if (n < 1 || n > FETCH_MAX) {
            throw new IllegalArgumentException("n is 1 to 1,000, not " + n);
        }
        if (wait.isNegative() || wait.compareTo(WAIT_MAX) > 0) {
            throw new IllegalArgumentException("wait is 0 to 60 s, not " + wait);
        }
        return pulling().fetch(n, wait);
    }

    /** Hands out no more: {@code run} and iterators end by themselves. */
    public void beginDrain() {
        Session current = current();
        if (current != null) {
            current.drain();
        }
    }

    /** Hands out no more, and waits until what is out is settled, or for the drain's deadline. */
    public void drain() {
        Session current = current();
        if (current != null) {
            current.drain();
            current.drained();
        }
    }

    /**
     * Hands out no more, waits until settlements are answered, and ends. What is out and not settled comes
     * again.
     */
    @Override
    public void close() {
        Session current;
        Puller pulled;
        synchronized (this) {
            isClosed = true;
            current = session;
            pulled = puller;
            session = null;
            puller = null;
        }
        if (current != null) {
            current.finish();
        }
        if (pulled != null) {
            pulled.close(limits.drainDeadline());
        }
    }

    @Override
    @Nullable Delivery advance() {
        Session current = opened();
        List<Delivery> taken = current == null ? List.of() : current.take(1);
        return taken.isEmpty() ? null : taken.get(0);
    }

    @Override
    String title() {
        return "subscribe " + subscription;
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("the subscriber is closed");
    }

    /** The session, begun where there is none; absent once this is closed. */
    private synchronized @Nullable Session opened() {
        Session known = session;
        if (known == null && !isClosed) {
            known = Session.start(link, subscription, limits);
            session = known;
        }
        return known;
    }

    private synchronized @Nullable Session current() {
        return session;
    }

    private synchronized void forget(Session ended) {
        if (session == ended) {
            session = null;
        }
    }

    private Puller pulling() {
        synchronized (this) {
            if (puller != null) {
                return puller;
            }
        }
        // Asked for without the lock, which a drain may want meanwhile.
        Duration time = lease.get();
        synchronized (this) {
            Puller known = puller;
            if (isClosed) {
                throw closed();
            }
            if (known == null) {
                known = Puller.start(link, subscription, time, limits.holdMax());
                puller = known;
            }
            return known;
        }
    }

    /** How a subscriber works. */
    public static final class Builder {
        private static final int CREDIT_MAX = 10_000;

        private final Link link;
        private final String subscription;
        private final Supplier<Duration> lease;
        private int credit = 1_000;
        private long creditBytes = 8 << 20;
        private Duration holdMax = Duration.ofHours(1);
        private Duration drainDeadline = Duration.ofSeconds(10);
        private boolean drainOnSignals = true;

        Builder(Link link, String subscription, Supplier<Duration> lease) {
            this.link = link;
            this.subscription = subscription;
            this.lease = lease;
        }

        /** Deliveries that are with it at a time at most: 1 to 10,000; default 1,000. */
        public Builder credit(int messages) {
            if (messages < 1 || messages > CREDIT_MAX) {
                throw new IllegalArgumentException("credit is 1 to 10,000, not " + messages);
            }
            this.credit = messages;
            return this;
        }

        /** Bytes of records that are with it at a time at most; default 8 MiB. */
        public Builder creditBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("creditBytes is above 0, not " + bytes);
            }
            this.creditBytes = bytes;
            return this;
        }

        /** How long the leases of a delivery are renewed; default an hour, 0 leaves them to run out. */
        public Builder holdMax(Duration time) {
            this.holdMax = time;
            return this;
        }

        /** What a drain takes at most; default 10 s. */
        public Builder drainDeadline(Duration time) {
            this.drainDeadline = time;
            return this;
        }

        /** Whether Ctrl-C and SIGTERM drain {@link Subscriber#run}; they do by default. */
        public Builder drainOnSignals(boolean does) {
            this.drainOnSignals = does;
            return this;
        }

        /** The subscriber; nothing is opened yet. */
        public Subscriber open() {
            return new Subscriber(this);
        }
    }
}
