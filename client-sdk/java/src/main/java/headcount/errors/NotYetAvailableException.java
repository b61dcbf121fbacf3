package headcount.errors;

/** Part of the contract, not of this server's release. */
public final class NotYetAvailableException extends ServiceException {
    private static final long serialVersionUID = 1L;

    NotYetAvailableException(Answer answer) {
        super(answer, "use a newer server, or do without");
    }
}
