package headcount;

import headcount.errors.LostException;
import headcount.v1.FieldViolation;
import headcount.v1.PublishResult;
import java.util.List;

/** What became of a record that was published. */
public sealed interface PublishOutcome {
    /** It is in the log, at this place of {@code rsvps}. */
    record Written(int partition, long offset) implements PublishOutcome {}

    /** It was there already, sent before under the same number. */
    record Duplicate() implements PublishOutcome {}

    /** It cannot be taken as it is, for every fault at once: do not send it again. */
    record Rejected(List<FieldViolation> violations) implements PublishOutcome {}

    /** Reads it from the wire. */
    static PublishOutcome of(PublishResult result) {
        return switch (result.getOutcomeCase()) {
            case WRITTEN -> new Written(
                    result.getWritten().getPartition(), result.getWritten().getOffset());
            case DUPLICATE -> new Duplicate();
            case REJECTED -> new Rejected(result.getRejected().getViolationsList());
            case OUTCOME_NOT_SET -> throw new LostException("the server answered without an outcome");
        };
    }
}
