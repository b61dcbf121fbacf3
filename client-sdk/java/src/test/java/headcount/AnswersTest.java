package headcount;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dynatrace.hash4j.hashing.Hashing;
import headcount.errors.AddressException;
import headcount.v1.Channel;
import headcount.v1.LogRecord;
import headcount.v1.PositionedRecord;
import headcount.v1.SyncResponse;
import headcount.v1.SyncRows;
import headcount.v1.Tombstone;
import headcount.v1.View;
import headcount.v1.ViewRow;
import io.grpc.Metadata;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers, replicas, addresses, tokens and traces: without a server. */
class AnswersTest {
    private static ViewRow.Builder country(long yes) {
        return ViewRow.newBuilder().setView(View.VIEW_COUNTRIES).setKey("us").setRsvpsYes(yes);
    }

    private static Config config(String address) {
        Iterator<String> tokens = List.of("first", "second").iterator();
        Duration time = Duration.ofSeconds(1);
        return new Config(address, "main", tokens::next, true, null, time, time, time, null);
    }

    @Test
    void theTestsRunAgainstTheJar() {
        String place = Client.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(place.endsWith(".jar"), place);
    }

    @Test
    void aDigestIsThatOfTheContract() {
        // Written apart from the code: the bytes by hand, as ViewDigest states them.
        byte[] byHand = HexFormat.of().parseHex(
                "050200000075730100000000000000ffffffffffffffff0200000000000000");
        ViewRow row = country(1).setPeople(-1).setLastChangeMs(2).build();
        assertEquals(Hashing.xxh3_64().hashBytesToLong(byHand), RowDigest.of(row));
    }

    @Test
    void aReplicaTellsWhatChanged() {
        Replica replica = new Replica();
        List<String> seen = new ArrayList<>();
        Stream.of(
                        country(1),
                        country(2),
                        country(0).setTombstone(Tombstone.TOMBSTONE_EXPIRED))
                .forEach(row -> {
                    Step step = replica.apply(SyncResponse.newBuilder()
                            .setCursor("c")
                            .setRows(SyncRows.newBuilder().addRows(row))
                            .build());
                    Changed change = step.changes().get(0);
                    ViewRow before = change.before();
                    ViewRow after = change.after();
                    seen.add((before == null ? "-" : before.getRsvpsYes())
                            + " " + (after == null ? "-" : after.getRsvpsYes()));
                });
        assertEquals(List.of("- 1", "1 2", "2 -"), seen);
        assertEquals(0, replica.size(View.VIEW_COUNTRIES));
        assertThrows(IllegalArgumentException.class, () -> replica.size(View.VIEW_UNSPECIFIED));
    }

    @Test
    void answersPrintForAPerson() {
        Estimate about = new Estimate(1480.2, 1403.3, 1557.2, 0.95, false, "ell");
        assertEquals("about 1,480.2 (1,403.3 to 1,557.2, 95%)", about.toString());
        assertEquals("7", new Estimate(7.0, 7.0, 7.0, 1.0, true, "exact").toString());
        assertEquals("p99.9: 7", new Quantiles.Value(
                0.999, new Estimate(7.0, 7.0, 7.0, 1.0, true, "exact")).toString());
        Records two = new Records(
                List.of(
                        PositionedRecord.newBuilder().setRecord(LogRecord.newBuilder()).build(),
                        PositionedRecord.getDefaultInstance()),
                "c",
                true);
        assertEquals("2 records, caught up", two.toString());
        assertEquals("? pending, 1,000 leased, 0 parked", new Backlog(null, 1_000L, 0L, null).toString());
    }

    @Test
    void anAddressLeadsSomewhereOrIsTold() {
        assertEquals(new Target(false, "127.0.0.1:7440"), Target.of("http://127.0.0.1:7440"));
        assertEquals(new Target(true, "[::1]:443"), Target.of("https://[::1]/"));
        for (String none : List.of(
                "127.0.0.1:7440", "ftp://a", "http://", "http://a:port", "http://a/b", "http://a:65536")) {
            assertThrows(AddressException.class, () -> Target.of(none), none);
        }
    }

    @Test
    void aTokenGoesAlongAndACallAsksForAnother() {
        Link link = new Link(config("http://127.0.0.1:1"));
        var key = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
        assertEquals("Bearer first", link.headers().get(key));
        assertEquals("Bearer second", link.headers().get(key));
        link.close();
        assertFalse(link.config().toString().contains("first"));
    }

    @Test
    void tracesCarryCallsAndWork() {
        InMemorySpanExporter exporter = InMemorySpanExporter.create();
        GlobalOpenTelemetry.resetForTest();
        try (Tracing.Span none = Tracing.call("headcount.v1.QueryService/GetHeadcount")) {
            assertFalse(none instanceof OpenTelemetrySpan, "nobody takes traces yet");
        }
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build();
        OpenTelemetrySdk.builder()
                .setTracerProvider(provider)
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .buildAndRegisterGlobal();
        Metadata headers = new Metadata();
        try (Tracing.Span call = Tracing.call("headcount.v1.QueryService/GetHeadcount")) {
            call.inject(headers);
        }
        Delivery delivery = new Desk(() -> {}, Duration.ZERO)
                .take(
                        List.of(headcount.v1.Delivery.newBuilder().setOffset(7).build()),
                        System.nanoTime())
                .get(0);
        try (Tracing.Span work = Tracing.process("mine", delivery)) {
            work.failed(new IllegalStateException("no"));
        } finally {
            GlobalOpenTelemetry.resetForTest();
        }
        var carried = Metadata.Key.of("traceparent", Metadata.ASCII_STRING_MARSHALLER);
        assertNotNull(headers.get(carried));
        assertTrue(headers.get(carried).startsWith("00-"));
        List<SpanData> spans = exporter.getFinishedSpanItems();
        assertArrayEquals(
                new String[] {"headcount.v1.QueryService/GetHeadcount", "process mine"},
                spans.stream().map(SpanData::getName).toArray());
        assertEquals(SpanKind.CONSUMER, spans.get(1).getKind());
        assertEquals(7L, spans.get(1).getAttributes().get(AttributeKey.longKey("headcount.offset")));
    }

    @Test
    void optionsAreCheckedBeforeAnythingIsSent() {
        Link link = new Link(config("http://127.0.0.1:1"));
        Tail tail = new Tail.Builder(link, Channel.CHANNEL_RSVPS).fromCursor("here").open();
        assertEquals("here", tail.cursor());
        tail.close();
        assertFalse(tail.iterator().hasNext(), "a closed stream has ended");
        Subscriber.Builder builder = new Subscriber.Builder(link, "any", () -> Duration.ZERO);
        assertThrows(IllegalArgumentException.class, () -> builder.credit(10_001));
        assertThrows(IllegalArgumentException.class, () -> builder.creditBytes(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.open().fetch(1, Duration.ofSeconds(61)));
        link.close();
    }
}
