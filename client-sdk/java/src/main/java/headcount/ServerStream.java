package headcount;

import headcount.errors.HeadcountException;
import headcount.errors.SilentException;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a server streams, read by waiting. One message at most is held: the next is asked for when one is
 * wanted, so that HTTP/2 flow control slows the server down to the reader.
 */
final class ServerStream<A> extends ClientCall.Listener<A> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Link link;
    private final ClientCall<?, A> call;
    private boolean hasHeaders;
    private boolean isAsked;
    private @Nullable A message;
    private @Nullable Status ended;
    private @Nullable Metadata trailers;

    private ServerStream(Link link, ClientCall<?, A> call) {
        this.link = link;
        this.call = call;
    }

    /** Sends the request that begins it. */
    static <Q, A> ServerStream<A> open(Link link, MethodDescriptor<Q, A> method, Q request) {
        Metadata headers = link.headers();
        link.wake();
        ClientCall<Q, A> call = link.channel().newCall(method, CallOptions.DEFAULT);
        ServerStream<A> stream = new ServerStream<>(link, call);
        call.start(stream, headers);
        call.sendMessage(request);
        call.halfClose();
        return stream;
    }

    /** Waits until the server has taken it; false where it was refused: reading says why. */
    boolean accepted(Duration silence) {
        lock.lock();
        try {
            awaitUntil(silence, () -> hasHeaders || ended != null);
            return hasHeaders && ended == null;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next message; null at the end. Throws what ended it, or SilentException. */
    @Nullable A read(Duration silence) {
        lock.lock();
        try {
            if (message == null && !isAsked) {
                isAsked = true;
                call.request(1);
            }
            awaitUntil(silence, () -> message != null || ended != null);
            A taken = message;
            if (taken != null) {
                message = null;
                isAsked = false;
                return taken;
            }
            HeadcountException failure = failure();
            if (failure != null) {
                throw failure;
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Ends it. */
    void cancel() {
        call.cancel("not read any more", null);
    }

    @Override
    public void onHeaders(Metadata headers) {
        change(() -> hasHeaders = true);
    }

    @Override
    public void onMessage(A received) {
        change(() -> message = received);
    }

    @Override
    public void onClose(Status status, Metadata last) {
        change(() -> {
            ended = status;
            trailers = last;
        });
    }

    private @Nullable HeadcountException failure() {
        Status status = ended;
        return status == null || status.isOk() ? null : link.why(status, trailers);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitUntil(Duration silence, BooleanSupplier holds) {
        long left = silence.toNanos();
        while (!holds.getAsBoolean()) {
            if (left <= 0) {
                throw new SilentException(silence);
            }
            left = Waiting.on(changed, left);
        }
    }
}
