package headcount.errors;

/** The views are being recovered. */
public final class RecoveringException extends ServiceException {
    private static final long serialVersionUID = 1L;

    RecoveringException(Answer answer) {
        super(answer, "ask again after retry_after");
    }
}
