package headcount.errors;

import org.jspecify.annotations.Nullable;

/** Retention has passed the position. */
public final class PositionGoneException extends ServiceException {
    private static final long serialVersionUID = 1L;

    PositionGoneException(Answer answer) {
        super(answer, "go on from `earliest`, or seek the subscription");
    }

    /** The first offset that is left in the partition. */
    public @Nullable Long earliest() {
        return number("earliest");
    }

    /** Where. */
    public @Nullable Long partition() {
        return number("partition");
    }
}
