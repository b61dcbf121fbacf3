package headcount;

import headcount.events.StateEvent;
import headcount.v1.AdminServiceGrpc;
import headcount.v1.Channel;
import headcount.v1.CreateQueryRequest;
import headcount.v1.DeleteQueryRequest;
import headcount.v1.GetStatusRequest;
import headcount.v1.GetStatusResponse;
import headcount.v1.ListPartitionsRequest;
import headcount.v1.ListQueriesRequest;
import headcount.v1.LogServiceGrpc;
import headcount.v1.PartitionBounds;
import headcount.v1.PublishRequest;
import headcount.v1.PublishResponse;
import headcount.v1.PublisherServiceGrpc;
import headcount.v1.QueryDefinition;
import headcount.v1.Rsvp;
import headcount.v1.StandingQuery;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one server: questions with one answer, history page by page, and the streams, all of
 * which share it. Safe for any number of threads; close it, best by try-with-resources.
 */
public final class Client extends Subscriptions implements AutoCloseable {
    private Client(Link link) {
        super(link);
    }

    /**
     * Connects as {@link #builder} does by default.
     *
     * @throws headcount.errors.AddressException where the address is none
     * @throws headcount.errors.UnreachableException where nobody answers within 5 s
     */
    public static Client connect(String address) {
        return builder(address).connect();
    }

    /** How to connect to an address such as {@code http://127.0.0.1:7440}; {@code https} is TLS. */
    public static Builder builder(String address) {
        return new Builder(address);
    }

    /** Ends the connection, and every stream over it. */
    @Override
    public void close() {
        link.closeClient();
    }

    /** The states that RSVPs took, by mtime: say which, then go through them. */
    public RsvpPages listRsvps() {
        return RsvpPages.of(link);
    }

    /** Past results of a standing query, by window end: say which, then go through them. */
    public ResultPages listResults(String query) {
        return ResultPages.of(link, query);
    }

    /** Watches queries, or every standing one where none is named; windows come as they fire. */
    public Watch watch(WatchedQuery... queries) {
        List<WatchedQuery> named = List.of(queries);
        return named.isEmpty() ? watchStanding(false) : new Watch(link, () -> named);
    }

    /** Watches every standing query, from the oldest record that is kept or from the next window. */
    public Watch watchStanding(boolean fromEarliest) {
        return new Watch(link, () -> standingQueries().stream()
                .map(query -> WatchedQuery.standing(query.getName()))
                .map(query -> fromEarliest ? query.fromEarliest() : query)
                .toList());
    }

    /** Keeps a replica current from where it is: say how, then {@code open} it. */
    public Sync.Builder sync(Replica replica) {
        return new Sync.Builder(link, replica);
    }

    /** Follows a channel: say from where, then {@code open} it. */
    public Tail.Builder tail(Channel channel) {
        return new Tail.Builder(link, channel);
    }

    /**
     * Publishes a few records in one call, in their order: 1,000 and 4 MiB at most. After a failure, whether
     * they were written is not known; a {@link #publisher} knows.
     */
    public List<PublishOutcome> publish(Rsvp... rsvps) {
        return publish("", 0, rsvps);
    }

    /**
     * Publishes a few records in one call as a producer of this name, the first under the number {@code seq}
     * (from 1) and the others under those after it: with the same numbers the call may be made again.
     */
    public List<PublishOutcome> publish(String producer, long seq, Rsvp... rsvps) {
        PublishRequest request = PublishRequest.newBuilder()
                .setFeed(feed())
                .setProducerId(producer)
                .setSeq(seq)
                .addAllRsvps(List.of(rsvps))
                .build();
        PublishResponse answer =
                Route.askOwner(link, PublisherServiceGrpc.getPublishMethod(), request);
        return answer.getResultsList().stream().map(PublishOutcome::of).toList();
    }

    /** Publishes any number of records as a producer of this name, each once; close it. */
    public Publisher publisher(String producer) {
        return Publisher.start(link, producer);
    }

    /** The partitions of a channel with their bounds. */
    public List<PartitionBounds> partitions(Channel channel) {
        ListPartitionsRequest request =
                ListPartitionsRequest.newBuilder().setFeed(feed()).setChannel(channel).build();
        return link.call(LogServiceGrpc.getListPartitionsMethod(), request).getPartitionsList();
    }

    /** The pipeline at a glance. */
    public GetStatusResponse status() {
        GetStatusRequest request = GetStatusRequest.newBuilder().setFeed(feed()).build();
        return link.call(AdminServiceGrpc.getGetStatusMethod(), request);
    }

    /** The standing queries. */
    public List<StandingQuery> standingQueries() {
        ListQueriesRequest request = ListQueriesRequest.newBuilder().setFeed(feed()).build();
        return link.call(AdminServiceGrpc.getListQueriesMethod(), request).getQueriesList();
    }

    /** Adds a standing query from now on; the same definition again is no error. */
    public StandingQuery createQuery(String name, QueryDefinition definition) {
        return createQuery(name, definition, false);
    }

    /** Adds a standing query, from the oldest record that is kept or from now on. */
    public StandingQuery createQuery(
            String name, QueryDefinition definition, boolean fromEarliest) {
        CreateQueryRequest request = CreateQueryRequest.newBuilder()
                .setFeed(feed())
                .setQuery(StandingQuery.newBuilder().setName(name).setDefinition(definition))
                .setFromEarliest(fromEarliest)
                .build();
        return link.call(AdminServiceGrpc.getCreateQueryMethod(), request).getQuery();
    }

    /** Ends a standing query; its past results stay. */
    public void deleteQuery(String name) {
        DeleteQueryRequest request =
                DeleteQueryRequest.newBuilder().setFeed(feed()).setName(name).build();
        link.call(AdminServiceGrpc.getDeleteQueryMethod(), request);
    }

    /** How to connect. */
    public static final class Builder {
        private final String address;
        private String feed = "main";
        private @Nullable Supplier<String> token;
        private boolean refreshes;
        private byte @Nullable [] authorities;
        private Duration callDeadline = Duration.ofSeconds(10);
        private Duration retryFor = Duration.ofSeconds(60);
        private Duration silence = Duration.ofSeconds(25);
        private @Nullable Consumer<StateEvent> onEvent;

        private Builder(String address) {
            this.address = address;
        }

        /** The feed that questions are about; default {@code main}. */
        public Builder feed(String name) {
            this.feed = name;
            return this;
        }

        /** The bearer token that goes along with each call. */
        public Builder token(String fixed) {
            this.token = () -> fixed;
            this.refreshes = false;
            return this;
        }

        /** Gives the bearer token, asked each time that one is needed; may wait. */
        public Builder token(Supplier<String> source) {
            this.token = source;
            this.refreshes = true;
            return this;
        }

        /** PEM of the authorities to trust, for {@code https}; default: the public ones. */
        public Builder authorities(byte[] pem) {
            this.authorities = pem.clone();
            return this;
        }

        /** Of each call that has one answer; default 10 s. */
        public Builder callDeadline(Duration time) {
            this.callDeadline = time;
            return this;
        }

        /** How long a stream goes on trying without progress; default 60 s. */
        public Builder retryFor(Duration time) {
            this.retryFor = time;
            return this;
        }

        /**
         * A stream that says nothing for so long goes on over a new connection; default 25 s, which is two
         * and a half of the server's signs of life. Subscriptions learn of the interval by themselves.
         */
        public Builder silence(Duration time) {
            this.silence = time;
            return this;
        }

        /**
         * Hears of what happens to streams. Called by threads of the SDK: it must not wait, and its
         * exceptions are logged and go no further.
         */
        public Builder onEvent(Consumer<StateEvent> listener) {
            this.onEvent = listener;
            return this;
        }

        /**
         * Waits until the server answers.
         *
         * @throws headcount.errors.AddressException where the address is none
         * @throws headcount.errors.UnreachableException where nobody answers within 5 s
         */
        public Client connect() {
            Link link = new Link(new Config(
                    address,
                    feed,
                    token,
                    refreshes,
                    authorities,
                    callDeadline,
                    retryFor,
                    silence,
                    onEvent));
            try {
                link.ready();
            } catch (RuntimeException error) {
                link.close();
                throw error;
            }
            return new Client(link);
        }
    }
}
