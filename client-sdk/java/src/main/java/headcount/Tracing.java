package headcount;

import io.grpc.Metadata;

/**
 * Traces with OpenTelemetry, where its API is on the classpath and a program has set one up; else nothing.
 *
 * <ul>
 *   <li>A call is a CLIENT span named by its RPC; its context goes along as {@code traceparent}.
 *   <li>A delivery that a handler works on is a CONSUMER span. Attributes are positions, never names.
 * </ul>
 */
final class Tracing {
    private static final Span NONE = new Span() {};
    private static final boolean IS_INSTALLED = isInstalled();

    private Tracing() {}

    /** Work that is traced until it is closed, by the thread that began it. */
    interface Span extends AutoCloseable {
        /** Adds what carries the context to another process. */
        default void inject(Metadata headers) {}

        /** Notes a failure, and gives it back. */
        default <E extends Throwable> E failed(E error) {
            return error;
        }

        @Override
        default void close() {}
    }

    static Span call(String rpc) {
        return IS_INSTALLED ? OpenTelemetrySpan.call(rpc, NONE) : NONE;
    }

    static Span process(String subscription, Delivery delivery) {
        return IS_INSTALLED ? OpenTelemetrySpan.process(subscription, delivery, NONE) : NONE;
    }

    private static boolean isInstalled() {
        try {
            // An older API does not say whether it is set up, and must not be asked for a tracer before.
            Class.forName("io.opentelemetry.api.GlobalOpenTelemetry").getMethod("isSet");
            return true;
        } catch (ReflectiveOperationException | LinkageError absent) {
            return false;
        }
    }
}
