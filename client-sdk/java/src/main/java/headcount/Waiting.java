package headcount;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Waits that an interrupt ends with a CancellationException, the thread's interrupt flag set. */
final class Waiting {
    private Waiting() {}

    /** An action that may be interrupted. */
    interface Interruptible<T> {
        T run() throws InterruptedException;
    }

    static <T> T on(Interruptible<T> action) {
        try {
            return action.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException)
                    new CancellationException("interrupted while waiting").initCause(interrupted);
        }
    }

    static boolean on(CountDownLatch latch, long nanos) {
        return on(() -> latch.await(nanos, TimeUnit.NANOSECONDS));
    }

    /** Gives the nanoseconds that are left, none or fewer where the time is over. */
    static long on(Condition condition, long nanos) {
        return on(() -> condition.awaitNanos(nanos));
    }

    static void sleep(Duration time) {
        on(() -> {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
            return true;
        });
    }
}
