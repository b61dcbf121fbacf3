package headcount;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The threads of one {@code run}: each works on deliveries of keys that no other works on. */
final class Workers {
    /** For threads that were interrupted: whoever does not heed it is left behind, as a daemon. */
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final System.Logger LOG = System.getLogger("headcount");

    private final String subscription;
    private final Handler handler;
    private final Runnable drain;
    private final Lanes<Delivery> lanes = new Lanes<>(Delivery::key);
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<Error> fault = new AtomicReference<>();

    /** Drains where a handler throws an Error. */
    Workers(String subscription, Handler handler, Runnable drain) {
        this.subscription = subscription;
        this.handler = handler;
        this.drain = drain;
    }

    void start(int count) {
        for (int number = 1; number <= count; number++) {
            Thread thread = new Thread(this::run, "headcount worker " + number);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    void work(List<Delivery> deliveries) {
        lanes.put(deliveries);
    }

    /** Begins nothing more; gives what none has begun. */
    List<Delivery> stop() {
        return lanes.close();
    }

    /** Waits for what is in work. */
    void await(Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        for (Thread thread : threads) {
            long left = deadline - System.nanoTime();
            if (left > 0) {
                Waiting.on(() -> {
                    TimeUnit.NANOSECONDS.timedJoin(thread, left);
                    return true;
                });
            }
        }
    }

    /** Interrupts what is still in work. */
    void interrupt() {
        threads.forEach(Thread::interrupt);
        if (!Thread.currentThread().isInterrupted()) {
            await(GRACE);
        }
    }

    /** Throws the Error of a handler, where there was one. */
    void throwFault() {
        Error thrown = fault.get();
        if (thrown != null) {
            throw thrown;
        }
    }

    private void run() {
        try {
            for (Delivery next = lanes.take(); next != null; next = lanes.take()) {
                handle(next);
                lanes.done(next);
            }
        } catch (InterruptedException interrupted) {
            // The loop is over, and has waited for long enough.
            return;
        } catch (Error thrown) {
            fault.compareAndSet(null, thrown);
            drain.run();
        }
    }

    private void handle(Delivery delivery) {
        Handled handled;
        try (Tracing.Span span = Tracing.process(subscription, delivery)) {
            try {
                handled = handler.handle(delivery);
            } catch (Exception error) {
                span.failed(error);
                LOG.log(
                        System.Logger.Level.WARNING,
                        "handler failed on {0}: {1}",
                        delivery,
                        error.getClass().getName());
                delivery.nack(error.getClass().getSimpleName() + ": " + error.getMessage());
                return;
            } catch (Error thrown) {
                delivery.nack(thrown.getClass().getSimpleName());
                throw thrown;
            }
        }
        if (handled instanceof Park park) {
            delivery.park(park.reason());
        } else if (handled instanceof RetryAfter later) {
            delivery.nack(later.time(), later.reason());
        } else if (handled instanceof Skip skip) {
            delivery.skip(skip.reason());
        } else {
            delivery.ack();
        }
    }
}
