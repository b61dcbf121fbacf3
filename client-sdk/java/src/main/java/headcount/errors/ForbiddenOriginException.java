package headcount.errors;

/** The server does not answer to this Host or Origin. */
public final class ForbiddenOriginException extends ServiceException {
    private static final long serialVersionUID = 1L;

    ForbiddenOriginException(Answer answer) {
        super(answer, "use a host that the server allows");
    }
}
