package headcount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one message of a sync did.
 *
 * @param snapshotComplete whether the replica is whole for the first time
 * @param caughtUp whether it is as new as the call
 * @param reset why the replica was emptied; a fresh scan follows
 */
public record Step(
        List<Changed> changes, boolean snapshotComplete, boolean caughtUp, @Nullable String reset) {
    static final Step NOTHING = new Step(List.of(), false, false, null);

    /** How much has changed. */
    @Override
    public String toString() {
        return changes.size() + " changes" + (caughtUp ? ", caught up" : "");
    }
}
