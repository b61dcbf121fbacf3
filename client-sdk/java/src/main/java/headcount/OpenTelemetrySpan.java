package headcount;

import io.grpc.Metadata;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** A span of OpenTelemetry; loaded only where its API is there. */
final class OpenTelemetrySpan implements Tracing.Span {
    private final io.opentelemetry.api.trace.Span span;
    private final Scope scope;

    private OpenTelemetrySpan(SpanBuilder builder) {
        span = builder.startSpan();
        scope = span.makeCurrent();
    }

    static Tracing.Span call(String rpc, Tracing.Span none) {
        if (!GlobalOpenTelemetry.isSet()) {
            return none;
        }
        int slash = rpc.indexOf('/');
        return new OpenTelemetrySpan(GlobalOpenTelemetry.getTracer("headcount")
                .spanBuilder(rpc)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("rpc.system", "grpc")
                .setAttribute("rpc.service", rpc.substring(0, slash))
                .setAttribute("rpc.method", rpc.substring(slash + 1)));
    }

    static Tracing.Span process(String subscription, Delivery delivery, Tracing.Span none) {
        if (!GlobalOpenTelemetry.isSet()) {
            return none;
        }
        return new OpenTelemetrySpan(GlobalOpenTelemetry.getTracer("headcount")
                .spanBuilder("process " + subscription)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "headcount")
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.name", subscription)
                .setAttribute("messaging.message.id", delivery.id())
                .setAttribute("messaging.destination.partition.id", "" + delivery.partition())
                .setAttribute("headcount.offset", delivery.offset())
                .setAttribute("headcount.attempt", delivery.attempt()));
    }

    @Override
    public void inject(Metadata headers) {
        GlobalOpenTelemetry.getPropagators().getTextMapPropagator().inject(
                Context.current(), headers, (carrier, key, value) -> {
                    if (carrier != null) {
                        carrier.put(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER), value);
                    }
                });
    }

    @Override
    public <E extends Throwable> E failed(E error) {
        span.setStatus(StatusCode.ERROR, error.getClass().getSimpleName());
        return error;
    }

    @Override
    public void close() {
        scope.close();
        span.end();
    }
}
