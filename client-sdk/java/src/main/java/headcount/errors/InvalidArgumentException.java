package headcount.errors;

/** A request has faults: {@code violations} has each field with what it must be. */
public final class InvalidArgumentException extends ServiceException {
    private static final long serialVersionUID = 1L;

    InvalidArgumentException(Answer answer) {
        super(answer, "correct the fields that violations names");
    }
}
