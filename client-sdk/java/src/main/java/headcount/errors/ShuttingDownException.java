package headcount.errors;

/** The service is stopping. */
public final class ShuttingDownException extends ServiceException {
    private static final long serialVersionUID = 1L;

    ShuttingDownException(Answer answer) {
        super(answer, "ask again, or another instance");
    }
}
