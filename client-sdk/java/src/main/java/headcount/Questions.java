package headcount;

import headcount.v1.CheckSeenRequest;
import headcount.v1.CountDistinctRequest;
import headcount.v1.CountDistinctResponse;
import headcount.v1.Dimension;
import headcount.v1.Entity;
import headcount.v1.EstimateCountRequest;
import headcount.v1.EstimateCountResponse;
import headcount.v1.EstimateRangeRequest;
import headcount.v1.EstimateRangeResponse;
import headcount.v1.GetEventRequest;
import headcount.v1.GetHeadcountRequest;
import headcount.v1.Quantity;
import headcount.v1.QuantilesRequest;
import headcount.v1.QueryServiceGrpc;
import headcount.v1.SampleRequest;
import headcount.v1.TopKRequest;
import headcount.v1.Unit;
import java.util.Arrays;

/**
 * Questions with one answer. Each waits for it, for the client's {@code callDeadline} at most, and throws
 * a {@link headcount.errors.HeadcountException}.
 */
public class Questions {
    final Link link;
    private final String atLeast;

    Questions(Link link, String atLeast) {
        this.link = link;
        this.atLeast = atLeast;
    }

    /**
     * The same questions, answered from a state that is not older than this cursor: {@link
     * Envelope#asOf} of any answer, or the cursor of a sync or tail.
     */
    public final Questions atLeast(String cursor) {
        return new Questions(link, cursor);
    }

    /** The feed in numbers. */
    public final Headcount headcount() {
        GetHeadcountRequest request =
                GetHeadcountRequest.newBuilder().setFeed(feed()).setAtLeast(atLeast).build();
        return Headcount.of(link.call(QueryServiceGrpc.getGetHeadcountMethod(), request));
    }

    /** Who comes to one event; throws EventNotFoundException. */
    public final EventAnswer event(String eventId) {
        GetEventRequest request = GetEventRequest.newBuilder()
                .setFeed(feed())
                .setEventId(eventId)
                .setAtLeast(atLeast)
                .build();
        return EventAnswer.of(link.call(QueryServiceGrpc.getGetEventMethod(), request));
    }

    /** The keys with most RSVPs that say yes. */
    public final Ranking topK(Dimension dimension, int k) {
        return topK(dimension, k, Unit.UNIT_RSVPS);
    }

    /** The keys with most RSVPs that say yes, or people. */
    public final Ranking topK(Dimension dimension, int k, Unit unit) {
        TopKRequest request = TopKRequest.newBuilder()
                .setFeed(feed())
                .setDimension(dimension)
                .setK(k)
                .setUnit(unit)
                .setAtLeast(atLeast)
                .build();
        return Ranking.of(link.call(QueryServiceGrpc.getTopKMethod(), request));
    }

    /** How many distinct members, events and so on have come up. */
    public final Counted countDistinct(Entity entity) {
        CountDistinctRequest request = CountDistinctRequest.newBuilder()
                .setFeed(feed())
                .setEntity(entity)
                .setAtLeast(atLeast)
                .build();
        CountDistinctResponse answer =
                link.call(QueryServiceGrpc.getCountDistinctMethod(), request);
        return Counted.of(answer.getCount(), answer.getEnvelope());
    }

    /** How often one key came up. */
    public final Counted estimateCount(Entity entity, String key) {
        EstimateCountRequest request = EstimateCountRequest.newBuilder()
                .setFeed(feed())
                .setEntity(entity)
                .setKey(key)
                .setAtLeast(atLeast)
                .build();
        EstimateCountResponse answer =
                link.call(QueryServiceGrpc.getEstimateCountMethod(), request);
        return Counted.of(answer.getCount(), answer.getEnvelope());
    }

    /** How many records have a number from {@code from}, inclusive, to {@code to}, exclusive. */
    public final Counted estimateRange(Quantity quantity, long from, long to) {
        EstimateRangeRequest request = EstimateRangeRequest.newBuilder()
                .setFeed(feed())
                .setQuantity(quantity)
                .setFrom(from)
                .setTo(to)
                .setAtLeast(atLeast)
                .build();
        EstimateRangeResponse answer =
                link.call(QueryServiceGrpc.getEstimateRangeMethod(), request);
        return Counted.of(answer.getCount(), answer.getEnvelope());
    }

    /** Whether a key has come up before. */
    public final Seen checkSeen(Entity entity, String key) {
        CheckSeenRequest request = CheckSeenRequest.newBuilder()
                .setFeed(feed())
                .setEntity(entity)
                .setKey(key)
                .setAtLeast(atLeast)
                .build();
        return Seen.of(link.call(QueryServiceGrpc.getCheckSeenMethod(), request));
    }

    /** Records drawn uniformly. */
    public final Drawn sample(int size) {
        SampleRequest request = SampleRequest.newBuilder()
                .setFeed(feed())
                .setSize(size)
                .setAtLeast(atLeast)
                .build();
        return Drawn.of(link.call(QueryServiceGrpc.getSampleMethod(), request));
    }

    /** Quantiles of guests, lead time or skew; 0.5, 0.9 and 0.99 where none is named. */
    public final Quantiles quantiles(Quantity quantity, double... quantiles) {
        QuantilesRequest request = QuantilesRequest.newBuilder()
                .setFeed(feed())
                .setQuantity(quantity)
                .addAllQuantiles(Arrays.stream(quantiles).boxed().toList())
                .setAtLeast(atLeast)
                .build();
        return Quantiles.of(link.call(QueryServiceGrpc.getQuantilesMethod(), request));
    }

    final String feed() {
        return link.config().feed();
    }
}
