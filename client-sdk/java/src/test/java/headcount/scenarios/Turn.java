package headcount.scenarios;

import headcount.Delivery;
import headcount.v1.Rsvp;

/** One turn of a handler. Times are of System.nanoTime. */
public final class Turn {
    final int partition;
    final long offset;
    final int attempt;
    final String eventId;
    final long began = System.nanoTime();
    volatile long ended;

    Turn(Delivery delivery) {
        Rsvp rsvp = delivery.rsvp();
        this.partition = delivery.partition();
        this.offset = delivery.offset();
        this.attempt = delivery.attempt();
        this.eventId = rsvp == null ? "" : rsvp.getEvent().getEventId();
    }

    /** Where a record lies. */
    record Place(int partition, long offset) {
        static Place of(Delivery delivery) {
            return new Place(delivery.partition(), delivery.offset());
        }
    }

    Place place() {
        return new Place(partition, offset);
    }
}
