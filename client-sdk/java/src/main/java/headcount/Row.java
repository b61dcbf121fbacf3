package headcount;

import headcount.v1.WindowResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a window: changes within it, so that a net number can be below zero.
 *
 * @param group key of the group; absent for the total row
 * @param topTopics most first; only in the total row
 */
public record Row(
        @Nullable String group,
        @Nullable Long rsvpsYes,
        @Nullable Long rsvpsNo,
        @Nullable Long rsvpsNet,
        @Nullable Long people,
        @Nullable Long records,
        List<Entry> topTopics,
        @Nullable Estimate distinctMembers,
        @Nullable Estimate distinctGroups,
        @Nullable Estimate distinctEvents) {
    static Row of(WindowResult message) {
        return new Row(
                message.hasGroup() ? message.getGroup() : null,
                Wire.whole(message.hasRsvpsYes(), message.getRsvpsYes()),
                Wire.whole(message.hasRsvpsNo(), message.getRsvpsNo()),
                Wire.whole(message.hasRsvpsNet(), message.getRsvpsNet()),
                Wire.whole(message.hasPeople(), message.getPeople()),
                Wire.whole(message.hasRecords(), message.getRecords()),
                message.getTopTopicsList().stream().map(Entry::of).toList(),
                distinct(message.hasDistinctMembers(), message.getDistinctMembers()),
                distinct(message.hasDistinctGroups(), message.getDistinctGroups()),
                distinct(message.hasDistinctEvents(), message.getDistinctEvents()));
    }

    private static @Nullable Estimate distinct(boolean isThere, headcount.v1.Estimate message) {
        return isThere ? Estimate.of(message) : null;
    }
}
