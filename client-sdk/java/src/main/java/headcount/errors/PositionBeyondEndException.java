package headcount.errors;

import org.jspecify.annotations.Nullable;

/** The position lies beyond the end: the log was made anew since. */
public final class PositionBeyondEndException extends ServiceException {
    private static final long serialVersionUID = 1L;

    PositionBeyondEndException(Answer answer) {
        super(answer, "seek the subscription, or create it again");
    }

    /** The offset where the partition ends. */
    public @Nullable Long end() {
        return number("end");
    }

    /** Where. */
    public @Nullable Long partition() {
        return number("partition");
    }
}
