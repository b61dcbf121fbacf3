package headcount.errors;

/** The log or the store does not answer. */
public final class BackendUnavailableException extends ServiceException {
    private static final long serialVersionUID = 1L;

    BackendUnavailableException(Answer answer) {
        super(answer, "ask again later");
    }
}
