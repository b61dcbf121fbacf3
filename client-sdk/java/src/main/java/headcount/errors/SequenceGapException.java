package headcount.errors;

import org.jspecify.annotations.Nullable;

/** A producer's number is beyond its last one + 1: records between are missing. */
public final class SequenceGapException extends ServiceException {
    private static final long serialVersionUID = 1L;

    SequenceGapException(Answer answer) {
        super(answer, "send from the one after `lastSeq`");
    }

    /** The last number in the log. */
    public @Nullable Long lastSeq() {
        return number("last_seq");
    }
}
