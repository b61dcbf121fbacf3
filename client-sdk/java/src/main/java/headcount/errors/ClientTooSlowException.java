package headcount.errors;

/** The client sends and does not read what it is answered. */
public final class ClientTooSlowException extends ServiceException {
    private static final long serialVersionUID = 1L;

    ClientTooSlowException(Answer answer) {
        super(answer, "read faster, or take less credit");
    }
}
