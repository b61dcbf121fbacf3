package headcount;

import headcount.errors.LostException;
import headcount.v1.PublishStreamRequest;
import headcount.v1.PublishStreamResponse;
import headcount.v1.PublisherServiceGrpc;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import org.jspecify.annotations.Nullable;

/** One stream of a publisher. Called with the publisher's lock held, but for what gRPC calls by itself. */
final class PublishCall extends ClientCall.Listener<PublishStreamResponse> {
    private final Publisher publisher;
    private final Link link;
    private final ClientCall<PublishStreamRequest, PublishStreamResponse> call;

    // Guarded by the publisher's lock.
    boolean isOpened;
    int batchRecords;
    long credit;
    /** How many of the kept records were sent on it, the oldest. */
    int sent;
    long heardAt = System.nanoTime();
    private @Nullable Status ended;
    private @Nullable Metadata trailers;

    private PublishCall(Publisher publisher, Link link) {
        this.publisher = publisher;
        this.link = link;
        this.call = link.channel()
                .newCall(PublisherServiceGrpc.getPublishStreamMethod(), CallOptions.DEFAULT);
    }

    static PublishCall start(Publisher publisher, Link link) {
        Metadata headers = link.headers();
        link.wake();
        PublishCall made = new PublishCall(publisher, link);
        made.call.start(made, headers);
        // At most as many as records that were sent are answered.
        made.call.request(Integer.MAX_VALUE);
        return made;
    }

    boolean isReady() {
        return call.isReady();
    }

    void send(PublishStreamRequest request) {
        call.sendMessage(request);
    }

    void cancel() {
        call.cancel("not needed any more", null);
    }

    /** Throws what has ended it, where it has ended. */
    void check() {
        Status status = ended;
        if (status != null) {
            throw status.isOk()
                    ? new LostException("the server ended the stream")
                    : link.why(status, trailers);
        }
    }

    void over(Status status, Metadata last) {
        ended = status;
        trailers = last;
    }

    @Override
    public void onMessage(PublishStreamResponse answer) {
        publisher.received(this, answer);
    }

    @Override
    public void onReady() {
        publisher.wake();
    }

    @Override
    public void onClose(Status status, Metadata last) {
        publisher.closed(this, status, last);
    }
}
