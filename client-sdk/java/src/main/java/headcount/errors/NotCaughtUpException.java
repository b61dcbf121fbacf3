package headcount.errors;

/** This replica has not reached {@code at_least} in time. */
public final class NotCaughtUpException extends ServiceException {
    private static final long serialVersionUID = 1L;

    NotCaughtUpException(Answer answer) {
        super(answer, "ask again, or ask without at_least");
    }
}
