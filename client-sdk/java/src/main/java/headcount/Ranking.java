package headcount;

import headcount.v1.TopKResponse;
import headcount.v1.Unit;
import java.util.Iterator;
import java.util.List;

/**
 * Keys with most RSVPs or people, most first; ties by key.
 *
 * @param unit what ranks
 */
public record Ranking(List<Entry> entries, Unit unit, Envelope envelope) implements Iterable<Entry> {
    static Ranking of(TopKResponse message) {
        return new Ranking(
                message.getEntriesList().stream().map(Entry::of).toList(),
                Wire.unit(message.getUnit()),
                Envelope.of(message.getEnvelope()));
    }

    @Override
    public Iterator<Entry> iterator() {
        return entries.iterator();
    }

    /** One line for each key. */
    @Override
    public String toString() {
        int width = entries.stream().mapToInt(entry -> entry.key().length()).max().orElse(1);
        StringBuilder lines = new StringBuilder();
        for (Entry entry : entries) {
            int rank = entries.indexOf(entry) + 1;
            lines.append(rank > 1 ? "\n" : "").append(String.format(
                    "%3d. %-" + width + "s  %7s RSVPs  %7s people",
                    rank, entry.key(), Wire.shown(entry.rsvpsYes()), Wire.shown(entry.people())));
        }
        return lines.toString();
    }
}
