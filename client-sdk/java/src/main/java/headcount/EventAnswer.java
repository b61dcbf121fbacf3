package headcount;

import headcount.v1.GetEventResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event in numbers.
 *
 * @param lastChange newest mtime of a record that changed the numbers; absent where none has
 */
public record EventAnswer(
        String eventId,
        @Nullable Long rsvpsYes,
        @Nullable Long people,
        @Nullable Instant lastChange,
        Envelope envelope) {
    static EventAnswer of(GetEventResponse message) {
        return new EventAnswer(
                message.getEventId(),
                Wire.whole(message.hasRsvpsYes(), message.getRsvpsYes()),
                Wire.whole(message.hasPeople(), message.getPeople()),
                Wire.instant(message.hasLastChange(), message.getLastChange()),
                Envelope.of(message.getEnvelope()));
    }

    /** Who comes. */
    @Override
    public String toString() {
        return "event " + eventId + ": " + Wire.shown(people) + " people, " + Wire.shown(rsvpsYes)
                + " RSVPs say yes";
    }
}
