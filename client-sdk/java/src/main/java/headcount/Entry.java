package headcount;

import headcount.v1.TopEntry;
import org.jspecify.annotations.Nullable;

/** One key with its counts. */
public record Entry(String key, @Nullable Long rsvpsYes, @Nullable Long people) {
    static Entry of(TopEntry message) {
        return new Entry(
                message.getKey(),
                Wire.whole(message.hasRsvpsYes(), message.getRsvpsYes()),
                Wire.whole(message.hasPeople(), message.getPeople()));
    }
}
