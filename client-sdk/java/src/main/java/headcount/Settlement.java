package headcount;

import headcount.errors.HeadcountException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A settlement on its way. It is sent whether anybody waits for it or not. */
public final class Settlement {
    private final Delivery delivery;
    private final Ask ask;
    private volatile @Nullable Outcome outcome;
    private volatile @Nullable HeadcountException error;
    /** Made when somebody first wants it: most settlements are left alone. */
    private @Nullable CompletableFuture<Outcome> future;

    Settlement(Delivery delivery, Ask ask) {
        this.delivery = delivery;
        this.ask = ask;
    }

    /**
     * Waits until the server has answered, over any number of connections.
     *
     * @throws HeadcountException where no answer will come: the subscriber is closed, or has given up
     */
    public Outcome await() {
        return Waiting.on(() -> {
            try {
                return future().get();
            } catch (ExecutionException failed) {
                throw failure(failed);
            }
        });
    }

    /**
     * Waits until the server has answered, for a time.
     *
     * @throws TimeoutException where it has not; the settlement goes on
     * @throws HeadcountException where no answer will come
     */
    public Outcome await(Duration time) throws TimeoutException {
        Outcome answer = Waiting.on(() -> {
            try {
                return future().get(time.toNanos(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException failed) {
                throw failure(failed);
            } catch (TimeoutException late) {
                return null;
            }
        });
        if (answer == null) {
            throw new TimeoutException("not answered within " + time.toMillis() + " ms");
        }
        return answer;
    }

    /** Completes when the server has answered, or exceptionally with a HeadcountException. */
    public CompletableFuture<Outcome> toFuture() {
        return future().copy();
    }

    /** What became of it, once the server has answered. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    Delivery delivery() {
        return delivery;
    }

    Ask ask() {
        return ask;
    }

    /** Takes the server's answer; {@link #announce} tells of it. */
    void answered(Outcome answer) {
        outcome = answer;
    }

    /** Gives up: no answer will come; {@link #announce} tells of it. */
    void failed(HeadcountException failure) {
        error = failure;
    }

    /** Wakes whoever waits. Called without a lock: what others have hung on the future runs here. */
    void announce() {
        CompletableFuture<Outcome> waited;
        synchronized (this) {
            waited = future;
        }
        if (waited != null) {
            complete(waited);
        }
    }

    private static HeadcountException failure(ExecutionException failed) {
        return (HeadcountException) failed.getCause();
    }

    private synchronized CompletableFuture<Outcome> future() {
        CompletableFuture<Outcome> known = future;
        if (known == null) {
            known = new CompletableFuture<>();
            future = known;
            complete(known);
        }
        return known;
    }

    private void complete(CompletableFuture<Outcome> waited) {
        if (outcome != null) {
            waited.complete(outcome);
        } else if (error != null) {
            waited.completeExceptionally(error);
        }
    }
}
