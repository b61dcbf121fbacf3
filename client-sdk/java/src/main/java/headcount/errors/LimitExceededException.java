package headcount.errors;

/** A limit on calls, streams, bytes, queries or time. */
public final class LimitExceededException extends ServiceException {
    private static final long serialVersionUID = 1L;

    LimitExceededException(Answer answer) {
        super(answer, "ask for less, or later");
    }
}
