package headcount;

import headcount.v1.GetBacklogResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is left to deliver; absent where the server does not say.
 *
 * @param pending not settled
 * @param leased of these, handed out
 * @param parked given up; not among pending
 * @param oldestAge of the oldest unsettled record
 */
public record Backlog(
        @Nullable Long pending,
        @Nullable Long leased,
        @Nullable Long parked,
        @Nullable Duration oldestAge) {
    static Backlog of(GetBacklogResponse message) {
        return new Backlog(
                Wire.whole(message.hasPending(), message.getPending()),
                Wire.whole(message.hasLeased(), message.getLeased()),
                Wire.whole(message.hasParked(), message.getParked()),
                message.hasOldestAge() ? Wire.duration(message.getOldestAge()) : null);
    }

    /** In a line. */
    @Override
    public String toString() {
        return Wire.shown(pending) + " pending, " + Wire.shown(leased) + " leased, "
                + Wire.shown(parked) + " parked";
    }
}
