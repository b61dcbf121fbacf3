package headcount;

import headcount.errors.AddressException;
import headcount.errors.HeadcountException;
import headcount.errors.UnauthenticatedException;
import headcount.errors.UnreachableException;
import headcount.events.StateEvent;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ChannelCredentials;
import io.grpc.ClientInterceptors;
import io.grpc.ConnectivityState;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one server, and how calls go over it.
 *
 * <ul>
 *   <li>A call with one answer has a deadline and is not repeated by itself; streams are.
 *   <li>A token is asked for anew at each call and each stream; a call that is told UNAUTHENTICATED
 *       asks once more with a new token.
 *   <li>{@link #fresh} is the same over a connection of its own: the shared one may be dead without
 *       anybody having been told.
 *   <li>What a closed client is asked for fails for good, so that no stream goes on trying.
 * </ul>
 */
final class Link {
    /** The server's answers stay near 1 MiB. */
    private static final int MESSAGE_BYTES_MAX = 16 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final System.Logger LOG = System.getLogger("headcount");

    private final Config config;
    private final ManagedChannel channel;
    private final Family family;

    /** The connections of one client: closing it closes all. */
    private static final class Family {
        private final Set<Link> links = ConcurrentHashMap.newKeySet();
        private volatile boolean isClosed;
    }

    /** Makes it; nothing is connected before the first call. Throws AddressException. */
    Link(Config config) {
        this(config, new Family());
    }

    private Link(Config config, Family family) {
        Target target = Target.of(config.address());
        this.config = config;
        this.family = family;
        this.channel = Grpc.newChannelBuilder("dns:///" + target.authority(), credentials(target, config))
                .maxInboundMessageSize(MESSAGE_BYTES_MAX)
                .keepAliveTime(20, TimeUnit.SECONDS)
                .keepAliveTimeout(10, TimeUnit.SECONDS)
                .build();
    }

    private Link join() {
        family.links.add(this);
        if (family.isClosed) {
            close();
        }
        return this;
    }

    private static ChannelCredentials credentials(Target target, Config config) {
        if (!target.secure()) {
            return InsecureChannelCredentials.create();
        }
        byte[] authorities = config.authorities();
        if (authorities == null) {
            return TlsChannelCredentials.create();
        }
        try {
            return TlsChannelCredentials.newBuilder()
                    .trustManager(new ByteArrayInputStream(authorities))
                    .build();
        } catch (IOException error) {
            throw new AddressException("the authorities to trust are no PEM (" + error + ")");
        }
    }

    Config config() {
        return config;
    }

    Channel channel() {
        return channel;
    }

    /** The same over a connection of its own; close it. */
    Link fresh() {
        return new Link(config, family).join();
    }

    /** A connection to another instance of the same service; close it. */
    Link elsewhere(String owner) {
        String scheme = Target.of(config.address()).secure() ? "https://" : "http://";
        String address = owner.contains("://") ? owner : scheme + owner;
        return new Link(config.at(address), family).join();
    }

    /** Waits until the server answers; throws UnreachableException. */
    void ready() {
        long deadline = System.nanoTime() + CONNECT.toNanos();
        ConnectivityState state = channel.getState(true);
        while (state != ConnectivityState.READY) {
            CountDownLatch changed = new CountDownLatch(1);
            channel.notifyWhenStateChanged(state, changed::countDown);
            long left = deadline - System.nanoTime();
            if (left <= 0 || !Waiting.on(changed, left)) {
                throw new UnreachableException(config.address());
            }
            state = channel.getState(true);
            if (state == ConnectivityState.TRANSIENT_FAILURE) {
                Waiting.sleep(Duration.ofMillis(50));
                channel.resetConnectBackoff();
            }
        }
    }

    /** Has the next call connect at once, however long the connection has been down. */
    void wake() {
        if (channel.getState(false) == ConnectivityState.TRANSIENT_FAILURE) {
            channel.enterIdle();
        }
    }

    /** Ends the connection, and every call over it. */
    void close() {
        family.links.remove(this);
        channel.shutdownNow();
    }

    /** Ends the connections of the client, and every stream over them. */
    void closeClient() {
        family.isClosed = true;
        family.links.forEach(Link::close);
        close();
    }

    /** What goes along with each call. */
    Metadata headers() {
        Metadata headers = new Metadata();
        if (config.token() != null) {
            String token;
            try {
                token = config.token().get();
            } catch (RuntimeException error) {
                throw new HeadcountException("no token was given", "see the cause", error);
            }
            headers.put(AUTHORIZATION, "Bearer " + token);
        }
        return headers;
    }

    /** Calls once, within the deadline. */
    <Q, A> A call(MethodDescriptor<Q, A> method, Q request) {
        return call(method, request, Duration.ZERO);
    }

    /** Calls once, within the deadline and what the request itself waits for. */
    <Q, A> A call(MethodDescriptor<Q, A> method, Q request, Duration waits) {
        long deadline = config.callDeadline().plus(waits).toNanos();
        try (Tracing.Span span = Tracing.call(method.getFullMethodName())) {
            try {
                return ask(method, request, deadline, span);
            } catch (UnauthenticatedException expired) {
                if (!config.refreshes()) {
                    throw expired;
                }
                return ask(method, request, deadline, span);
            }
        }
    }

    private <Q, A> A ask(MethodDescriptor<Q, A> method, Q request, long deadline, Tracing.Span span) {
        Metadata headers = headers();
        span.inject(headers);
        wake();
        Channel with = ClientInterceptors.intercept(
                channel, MetadataUtils.newAttachHeadersInterceptor(headers));
        CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(deadline, TimeUnit.NANOSECONDS);
        try {
            return ClientCalls.blockingUnaryCall(with, method, options, request);
        } catch (StatusRuntimeException error) {
            if (Thread.currentThread().isInterrupted()) {
                throw (CancellationException)
                        new CancellationException("interrupted while calling").initCause(error);
            }
            throw span.failed(why(error.getStatus(), error.getTrailers()));
        }
    }

    /** Makes of the end of a call what it means. */
    HeadcountException why(Status status, @Nullable Metadata trailers) {
        if (family.isClosed) {
            return new HeadcountException("the client is closed", "make another");
        }
        return HeadcountException.of(status, trailers);
    }

    /** Tells whoever listens. */
    void tell(StateEvent event) {
        if (config.onEvent() == null) {
            return;
        }
        try {
            config.onEvent().accept(event);
        } catch (RuntimeException error) {
            LOG.log(System.Logger.Level.WARNING, "onEvent failed", error);
        }
    }
}
