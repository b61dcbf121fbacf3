package headcount

import (
	"context"
	"strconv"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc/metadata"
)

// tracer is that of the provider that the program has set; without one, spans go nowhere.
func tracer() trace.Tracer { return otel.Tracer("headcount") }

type span struct{ trace.Span }

// traceCall begins the client span of a call, whose context goes along. Attributes are never names of
// members.
func traceCall(ctx context.Context, rpc string) (context.Context, span) {
	service, method, _ := strings.Cut(strings.TrimPrefix(rpc, "/"), "/")
	ctx, begun := tracer().Start(ctx, service+"/"+method, trace.WithSpanKind(trace.SpanKindClient))
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

// turns traces the turns of a handler.
type turns struct {
	tracer       trace.Tracer
	title        string
	subscription string
}

func traceTurns(subscription string) turns {
	return turns{tracer(), "process " + subscription, subscription}
}

// begin begins the consumer span of a turn.
func (t turns) begin(ctx context.Context, d *Delivery) (context.Context, span) {
	ctx, begun := t.tracer.Start(ctx, t.title, trace.WithSpanKind(trace.SpanKindConsumer))
	if begun.IsRecording() {
		begun.SetAttributes(
			attribute.String("messaging.system", "headcount"),
			attribute.String("messaging.operation.type", "process"),
			attribute.String("messaging.destination.name", t.subscription),
			attribute.String("messaging.message.id", d.ID()),
			attribute.String("messaging.destination.partition.id", strconv.Itoa(d.Partition())),
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
