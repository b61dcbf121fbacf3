package headcount;

import headcount.v1.AnswerEnvelope;
import headcount.v1.Unit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of itself. A number is absent where the server gave none; 0 is a number.
 *
 * @param windowStart inclusive start of the window; absent for all time
 * @param windowEnd exclusive end of it; absent for all time
 * @param asOf up to where records are counted: hand it to {@link Questions#atLeast} and {@code asOf}
 * @param exact false where a budget of state was exceeded, so that a count may be off
 * @param whole false where the window began before the query or the log did
 * @param gross false: net of changes of mind
 * @param shedFraction fraction of records shed before counting, 0..1
 * @param watermark at which the answer was made; absent before the first and after the feed's end
 * @param unit what is counted, or ranks
 */
public record Envelope(
        @Nullable Instant windowStart,
        @Nullable Instant windowEnd,
        String asOf,
        @Nullable Boolean exact,
        @Nullable Boolean whole,
        @Nullable Boolean gross,
        @Nullable Double shedFraction,
        @Nullable Instant watermark,
        Unit unit) {
    static Envelope of(AnswerEnvelope message) {
        return new Envelope(
                Wire.instant(message.hasWindowStart(), message.getWindowStart()),
                Wire.instant(message.hasWindowEnd(), message.getWindowEnd()),
                message.getAsOf(),
                Wire.truth(message.hasExact(), message.getExact()),
                Wire.truth(message.hasWhole(), message.getWhole()),
                Wire.truth(message.hasGross(), message.getGross()),
                Wire.number(message.hasShedFraction(), message.getShedFraction()),
                Wire.instant(message.hasWatermark(), message.getWatermark()),
                Wire.unit(message.getUnit()));
    }
}
