package headcount.errors;

/** A fault of the service; metadata {@code "id"} finds it in its log. */
public final class InternalException extends ServiceException {
    private static final long serialVersionUID = 1L;

    InternalException(Answer answer) {
        super(answer, "report it with the id");
    }
}
