package headcount

import (
	"context"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc/metadata"
)

// tracer is that of the program, whenever it sets one; without a provider, spans go nowhere.
var tracer = otel.Tracer("headcount")

type span struct{ trace.Span }

// traceCall begins the client span of a call, whose context goes along. Attributes are never names of
// members.
func traceCall(ctx context.Context, rpc string) (context.Context, span) {
	service, method, _ := strings.Cut(strings.TrimPrefix(rpc, "/"), "/")
	ctx, begun := tracer.Start(ctx, service+"/"+method, trace.WithSpanKind(trace.SpanKindClient))
	if !begun.SpanContext().IsValid() {
		return ctx, span{begun}
	}
	begun.SetAttributes(
		attribute.String("rpc.system", "grpc"),
		attribute.String("rpc.service", service),
		attribute.String("rpc.method", method),
	)
	carrier := propagation.MapCarrier{}
	propagator().Inject(ctx, carrier)
	for key, value := range carrier {
		ctx = metadata.AppendToOutgoingContext(ctx, key, value)
	}
	return ctx, span{begun}
}

// traceWork begins the consumer span of a handler's turn.
func traceWork(ctx context.Context, subscription string, d *Delivery) (context.Context, span) {
	ctx, begun := tracer.Start(ctx, "process "+subscription, trace.WithSpanKind(trace.SpanKindConsumer))
	if begun.IsRecording() {
		begun.SetAttributes(
			attribute.String("messaging.system", "headcount"),
			attribute.String("messaging.operation.type", "process"),
			attribute.String("messaging.destination.name", subscription),
			attribute.String("messaging.message.id", d.ID()),
			attribute.Int("messaging.destination.partition.id", d.Partition()),
			attribute.Int64("headcount.offset", int64(d.Offset())),
			attribute.Int("headcount.attempt", d.Attempt()),
		)
	}
	return ctx, span{begun}
}

func (s span) end(err error) {
	if err != nil && s.IsRecording() {
		s.SetStatus(codes.Error, "")
	}
	s.End()
}

// propagator is that of the program, else W3C's: whoever traces wants the context sent along.
func propagator() propagation.TextMapPropagator {
	known := otel.GetTextMapPropagator()
	if len(known.Fields()) == 0 {
		return propagation.TraceContext{}
	}
	return known
}
