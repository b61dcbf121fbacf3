package scenarios

import (
	"context"
	"slices"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	oteltrace "go.opentelemetry.io/otel/trace"
	"go.uber.org/goleak"

	headcount "headcount/client-sdk/go"
)

// TestTraces sees a span for each call and for each turn of a handler, the handler's own calls below it.
func TestTraces(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	recorder := tracetest.NewSpanRecorder()
	provider := trace.NewTracerProvider(trace.WithSpanProcessor(recorder))
	before := otel.GetTracerProvider()
	otel.SetTracerProvider(provider)
	defer otel.SetTracerProvider(before)
	name := work(t)
	if err := provider.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	spans := recorder.Ended()
	turn := named(t, spans, "process "+name)
	if turn.SpanKind() != oteltrace.SpanKindConsumer {
		t.Errorf("a turn is a %s", turn.SpanKind())
	}
	asked := named(t, spans, "headcount.v1.QueryService/GetHeadcount")
	if asked.SpanKind() != oteltrace.SpanKindClient || asked.Parent().SpanID() != turn.SpanContext().SpanID() {
		t.Errorf("%s below %s", asked.SpanKind(), asked.Parent().SpanID())
	}
	for _, attribute := range turn.Attributes() {
		if attribute.Key == "headcount.offset" {
			return
		}
	}
	t.Errorf("a turn says no offset: %v", turn.Attributes())
}

// work handles one delivery, whose handler asks for the headcount.
func work(t *testing.T) string {
	t.Helper()
	ctx := t.Context()
	client, name := connected(t, servers.Replayed.Address)
	defer client.Close()
	subscriber, err := client.Subscribe(name, headcount.WithCredit(1), headcount.WithoutSignals())
	if err != nil {
		t.Fatal(err)
	}
	err = subscriber.Run(ctx, func(ctx context.Context, _ *headcount.Delivery) error {
		subscriber.BeginDrain()
		_, err := client.Headcount(ctx)
		return err
	}, 1)
	if err != nil {
		t.Fatal(err)
	}
	return name
}

func named(t *testing.T, spans []trace.ReadOnlySpan, name string) trace.ReadOnlySpan {
	t.Helper()
	at := slices.IndexFunc(spans, func(span trace.ReadOnlySpan) bool { return span.Name() == name })
	if at < 0 {
		t.Fatalf("no span %s", name)
	}
	return spans[at]
}
