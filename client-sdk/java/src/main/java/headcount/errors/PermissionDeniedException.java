package headcount.errors;

/** The token lacks what metadata {@code "scope"} names. */
public final class PermissionDeniedException extends ServiceException {
    private static final long serialVersionUID = 1L;

    PermissionDeniedException(Answer answer) {
        super(answer, "ask for that scope");
    }
}
