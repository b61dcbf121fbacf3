package headcount;

import headcount.errors.DivergedException;
import headcount.v1.SyncResponse;
import headcount.v1.SyncRows;
import headcount.v1.Tombstone;
import headcount.v1.Unit;
import headcount.v1.View;
import headcount.v1.ViewDigest;
import headcount.v1.ViewRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A local copy of the views, always at one version, and what changed in it.
 *
 * <ul>
 *   <li>Each message of a sync is applied whole: rows and cursor change together, and whoever asks meanwhile
 *       sees either all of it or nothing.
 *   <li>At every end of a scan and whenever all is caught up, the server's digests are compared with those
 *       of the copy: one that differs is told (DivergedException), never kept silently.
 *   <li>{@link #save} and {@link #load} keep it in a file with its cursor: a sync then only fetches what
 *       changed.
 * </ul>
 */
public final class Replica {
    private final Map<View, Copy> views = new EnumMap<>(View.class);
    private String cursor = "";
    private boolean isComplete;

    private static final class Copy {
        final Map<String, ViewRow> rows = new HashMap<>();
        long digest;
    }

    /** Makes an empty one. */
    public Replica() {
        clear();
    }

    /** Reads one that was saved; an empty one where there is no file. */
    public static Replica load(Path path) throws IOException {
        Replica replica = new Replica();
        SyncResponse kept;
        try {
            kept = SyncResponse.parseFrom(Files.readAllBytes(path));
        } catch (NoSuchFileException absent) {
            return replica;
        }
        replica.apply(kept);
        replica.isComplete = kept.getRows().getFromScan();
        return replica;
    }

    /** Writes it to a file, in one step: the old file holds until the new one is whole. */
    public synchronized void save(Path path) throws IOException {
        SyncRows.Builder rows = SyncRows.newBuilder().setFromScan(isComplete);
        views.values().forEach(copy -> rows.addAllRows(copy.rows.values()));
        SyncResponse kept = SyncResponse.newBuilder().setCursor(cursor).setRows(rows).build();
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try (FileChannel file = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream stream = Channels.newOutputStream(file)) {
            kept.writeTo(stream);
            file.force(true);
        }
        Files.move(
                part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where a sync goes on; empty before the first message. */
    public synchronized String cursor() {
        return cursor;
    }

    /** Whether a scan has come to its end. */
    public synchronized boolean isComplete() {
        return isComplete;
    }

    /** The rows of a view. */
    public synchronized int size(View view) {
        return copy(view).rows.size();
    }

    /** One row, where there is one. */
    public synchronized @Nullable ViewRow get(View view, String key) {
        return copy(view).rows.get(key);
    }

    /** The rows of a view by key, as they are now. */
    public synchronized Map<String, ViewRow> rows(View view) {
        return Map.copyOf(copy(view).rows);
    }

    /** The rows that a predicate chooses, in no order. */
    public synchronized List<ViewRow> where(View view, Predicate<? super ViewRow> choose) {
        return copy(view).rows.values().stream().filter(choose).toList();
    }

    /** The rows with most RSVPs that say yes, most first, ties by key. */
    public List<ViewRow> top(View view, int k) {
        return top(view, k, Unit.UNIT_RSVPS);
    }

    /** The rows with most RSVPs that say yes, or people, most first, ties by key. */
    public synchronized List<ViewRow> top(View view, int k, Unit by) {
        Comparator<ViewRow> most = by == Unit.UNIT_PEOPLE
                ? Comparator.comparingLong(ViewRow::getPeople)
                : Comparator.comparingLong(ViewRow::getRsvpsYes);
        return copy(view).rows.values().stream()
                .sorted(most.reversed().thenComparing(ViewRow::getKey))
                .limit(k)
                .toList();
    }

    /** Applies a message; throws DivergedException where digests differ. */
    public synchronized Step apply(SyncResponse message) {
        Step step = switch (message.getKindCase()) {
            case ROWS -> new Step(set(message.getRows().getRowsList()), false, false, null);
            case SNAPSHOT_COMPLETE -> {
                compare(message.getSnapshotComplete().getDigestsList());
                isComplete = true;
                yield new Step(List.of(), true, false, null);
            }
            case CAUGHT_UP -> {
                compare(message.getCaughtUp().getDigestsList());
                yield new Step(List.of(), false, true, null);
            }
            case RESET -> {
                clear();
                yield new Step(List.of(), false, false, message.getReset().getReason());
            }
            default -> Step.NOTHING;
        };
        cursor = message.getCursor();
        return step;
    }

    /** How many rows each view has. */
    @Override
    public synchronized String toString() {
        return views.entrySet().stream()
                .map(view -> view.getValue().rows.size() + " " + name(view.getKey()))
                .collect(Collectors.joining(", "));
    }

    static void check(View view) {
        if (view == View.VIEW_UNSPECIFIED || view == View.UNRECOGNIZED) {
            throw new IllegalArgumentException(view + " is no view");
        }
    }

    private Copy copy(View view) {
        check(view);
        return views.get(view);
    }

    private void clear() {
        for (View view : View.values()) {
            if (view != View.VIEW_UNSPECIFIED && view != View.UNRECOGNIZED) {
                views.put(view, new Copy());
            }
        }
        isComplete = false;
    }

    private List<Changed> set(List<ViewRow> rows) {
        List<Changed> changes = new ArrayList<>(rows.size());
        for (ViewRow row : rows) {
            Copy copy = copy(row.getView());
            ViewRow before = copy.rows.remove(row.getKey());
            if (before != null) {
                copy.digest -= RowDigest.of(before);
            }
            boolean isGone = row.getTombstone() != Tombstone.TOMBSTONE_UNSPECIFIED;
            if (!isGone) {
                copy.rows.put(row.getKey(), row);
                copy.digest += RowDigest.of(row);
            }
            changes.add(new Changed(row.getView(), row.getKey(), before, isGone ? null : row));
        }
        return changes;
    }

    private void compare(List<ViewDigest> digests) {
        for (ViewDigest theirs : digests) {
            Copy copy = copy(theirs.getView());
            if (theirs.getRows() != copy.rows.size() || theirs.getDigest() != copy.digest) {
                throw new DivergedException(name(theirs.getView()));
            }
        }
    }

    private static String name(View view) {
        return view.name().substring("VIEW_".length()).toLowerCase(Locale.ROOT);
    }
}
