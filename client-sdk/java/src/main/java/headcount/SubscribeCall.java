package headcount;

import headcount.errors.HeadcountException;
import headcount.errors.LostException;
import headcount.v1.SubscribeRequest;
import headcount.v1.SubscribeResponse;
import headcount.v1.SubscriberServiceGrpc;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import org.jspecify.annotations.Nullable;

/**
 * One stream of deliveries. What comes is handed to its session at once: the credit bounds it.
 *
 * <p>All but what gRPC calls by itself is called with the lock of the session held.
 */
final class SubscribeCall extends ClientCall.Listener<SubscribeResponse> {
    private final Session session;
    private final Link link;
    private final ClientCall<SubscribeRequest, SubscribeResponse> call;

    // Guarded by the session's lock.
    boolean isOpened;
    boolean isDrainSaid;
    long heardAt = System.nanoTime();
    private @Nullable Status ended;
    private @Nullable Metadata trailers;

    private SubscribeCall(Session session, Link link) {
        this.session = session;
        this.link = link;
        this.call = link.channel()
                .newCall(SubscriberServiceGrpc.getSubscribeMethod(), CallOptions.DEFAULT);
    }

    /** Connects, and says nothing yet. */
    static SubscribeCall start(Session session, Link link) {
        Metadata headers = link.headers();
        link.wake();
        SubscribeCall made = new SubscribeCall(session, link);
        made.call.start(made, headers);
        made.call.request(Integer.MAX_VALUE);
        return made;
    }

    /** Whether more may be sent without piling up. */
    boolean isReady() {
        return call.isReady();
    }

    void send(SubscribeRequest request) {
        call.sendMessage(request);
    }

    void cancel() {
        call.cancel("not read any more", null);
    }

    /** Whether the server has ended it well; throws what else ended it. */
    boolean isOver() {
        Status status = ended;
        if (status == null) {
            return false;
        }
        if (!status.isOk()) {
            throw link.why(status, trailers);
        }
        if (!isOpened) {
            throw new LostException("the server ended the stream before it began");
        }
        return true;
    }

    void over(Status status, Metadata last) {
        ended = status;
        trailers = last;
    }

    @Override
    public void onMessage(SubscribeResponse answer) {
        session.received(this, answer);
    }

    @Override
    public void onReady() {
        session.wake();
    }

    @Override
    public void onClose(Status status, Metadata last) {
        session.closed(this, status, last);
    }

    HeadcountException lost() {
        return new LostException("the server ended the stream: it is opened again");
    }
}
