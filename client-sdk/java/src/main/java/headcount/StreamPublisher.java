package headcount;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A source that is read by waiting, as a publisher for one subscriber; nothing is read ahead of demand. */
final class StreamPublisher<T> implements Flow.Publisher<T> {
    private final String title;
    private final Supplier<@Nullable T> source;
    private final Runnable close;
    private final AtomicBoolean isTaken = new AtomicBoolean();

    StreamPublisher(String title, Supplier<@Nullable T> source, Runnable close) {
        this.title = title;
        this.source = source;
        this.close = close;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Reading reading = new Reading(subscriber);
        subscriber.onSubscribe(reading);
        if (!isTaken.compareAndSet(false, true)) {
            reading.isOver = true;
            subscriber.onError(new IllegalStateException("a stream has one subscriber"));
            return;
        }
        Thread thread = new Thread(reading::run, "headcount " + title);
        thread.setDaemon(true);
        thread.start();
    }

    private final class Reading implements Flow.Subscription {
        private final Flow.Subscriber<? super T> subscriber;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private long demand;
        private boolean isInvalid;
        private volatile boolean isOver;

        Reading(Flow.Subscriber<? super T> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long n) {
            lock.lock();
            try {
                isInvalid = isInvalid || n <= 0;
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void cancel() {
            lock.lock();
            try {
                isOver = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
            close.run();
        }

        void run() {
            try {
                while (isWanted()) {
                    T item = source.get();
                    if (isOver) {
                        return;
                    }
                    if (item == null) {
                        isOver = true;
                        subscriber.onComplete();
                        return;
                    }
                    subscriber.onNext(item);
                }
            } catch (RuntimeException error) {
                if (!isOver) {
                    isOver = true;
                    close.run();
                    subscriber.onError(error);
                }
            }
        }

        /** Waits for demand; false once it is over. */
        private boolean isWanted() {
            lock.lock();
            try {
                while (!isOver && !isInvalid && demand == 0) {
                    changed.awaitUninterruptibly();
                }
                if (isInvalid && !isOver) {
                    throw new IllegalArgumentException("request at least one item");
                }
                demand -= demand == Long.MAX_VALUE ? 0 : 1;
                return !isOver;
            } finally {
                lock.unlock();
            }
        }
    }
}
