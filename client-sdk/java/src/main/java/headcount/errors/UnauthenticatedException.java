package headcount.errors;

/** No token, or one that does not hold. */
public final class UnauthenticatedException extends ServiceException {
    private static final long serialVersionUID = 1L;

    UnauthenticatedException(Answer answer) {
        super(answer, "give a valid token");
    }
}
