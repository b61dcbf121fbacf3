package headcount;

import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import headcount.v1.Unit;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times and numbers, to the wire and from it. */
final class Wire {
    private Wire() {}

    static Instant instant(Timestamp stamp) {
        return Instant.ofEpochSecond(stamp.getSeconds(), stamp.getNanos());
    }

    static @Nullable Instant instant(boolean isThere, Timestamp stamp) {
        return isThere ? instant(stamp) : null;
    }

    static Timestamp timestamp(Instant time) {
        return Timestamp.newBuilder().setSeconds(time.getEpochSecond()).setNanos(time.getNano()).build();
    }

    static java.time.Duration duration(Duration time) {
        return java.time.Duration.ofSeconds(time.getSeconds(), time.getNanos());
    }

    static Duration duration(java.time.Duration time) {
        return Duration.newBuilder().setSeconds(time.getSeconds()).setNanos(time.getNano()).build();
    }

    static @Nullable Long whole(boolean isThere, long number) {
        return isThere ? Long.valueOf(number) : null;
    }

    static @Nullable Double number(boolean isThere, double number) {
        return isThere ? Double.valueOf(number) : null;
    }

    static @Nullable Boolean truth(boolean isThere, boolean truth) {
        return isThere ? Boolean.valueOf(truth) : null;
    }

    /** The unit that is counted, its default included. */
    static Unit unit(Unit unit) {
        return unit == Unit.UNIT_PEOPLE ? unit : Unit.UNIT_RSVPS;
    }

    /** A number for a person: {@code ?} where there is none. */
    static String shown(@Nullable Number number) {
        if (number == null) {
            return "?";
        }
        double value = number.doubleValue();
        String digits = value == Math.rint(value) ? "%,.0f" : "%,.1f";
        return String.format(Locale.ROOT, digits, value);
    }
}
