package headcount;

import headcount.events.CaughtUp;
import headcount.events.Gap;
import headcount.v1.SyncRequest;
import headcount.v1.SyncResponse;
import headcount.v1.SyncServiceGrpc;
import headcount.v1.View;
import org.jspecify.annotations.Nullable;

/** Steps of a replica; each is applied before it is handed out. Signs of life are not handed out. */
public final class Sync extends LiveStream<Step> {
    private final Link link;
    private final Replica replica;
    private final SyncRequest.Builder request;
    private final Resumed<SyncResponse> messages;

    private Sync(Builder builder) {
        this.link = builder.link;
        this.replica = builder.replica;
        this.request = builder.request.clone();
        this.messages = new Resumed<>(link, "sync", this::open);
    }

    /** What is kept current. */
    public Replica replica() {
        return replica;
    }

    @Override
    public void close() {
        messages.close();
    }

    @Override
    @Nullable Step advance() {
        for (SyncResponse message = messages.next(); message != null; message = messages.next()) {
            Step step = replica.apply(message);
            if (step.reset() != null) {
                link.tell(new Gap("sync", step.reset()));
            }
            if (step.caughtUp()) {
                link.tell(new CaughtUp("sync"));
            }
            if (step != Step.NOTHING) {
                return step;
            }
        }
        return null;
    }

    @Override
    String title() {
        return "sync";
    }

    private ServerStream<SyncResponse> open(Link over) {
        SyncRequest asked = request.setCursor(replica.cursor()).build();
        return ServerStream.open(over, SyncServiceGrpc.getSyncMethod(), asked);
    }

    /** What a sync copies. */
    public static final class Builder {
        private final Link link;
        private final Replica replica;
        private final SyncRequest.Builder request;

        Builder(Link link, Replica replica) {
            this.link = link;
            this.replica = replica;
            this.request = SyncRequest.newBuilder().setFeed(link.config().feed());
        }

        /** Only these; default: all. A replica that goes on is given the same ones again. */
        public Builder views(View... views) {
            for (View view : views) {
                Replica.check(view);
                request.addViews(view);
            }
            return this;
        }

        /** Ends once all that was known when the call came has been applied. */
        public Builder untilCaughtUp() {
            request.setUntilCaughtUp(true);
            return this;
        }

        /** From a state that is not older than this cursor. */
        public Builder atLeast(String cursor) {
            request.setAtLeast(cursor);
            return this;
        }

        /** The sync; nothing is asked for before the first step is. */
        public Sync open() {
            return new Sync(this);
        }
    }
}
