package headcount;

import headcount.v1.Rsvp;
import headcount.v1.SampleResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records drawn uniformly.
 *
 * @param population records that these were drawn from
 */
public record Drawn(List<Rsvp> rsvps, @Nullable Long population, Envelope envelope) {
    static Drawn of(SampleResponse message) {
        return new Drawn(
                message.getRsvpsList(),
                Wire.whole(message.hasPopulation(), message.getPopulation()),
                Envelope.of(message.getEnvelope()));
    }

    /** How many, without what is in them. */
    @Override
    public String toString() {
        return rsvps.size() + " of " + Wire.shown(population) + " records";
    }
}
