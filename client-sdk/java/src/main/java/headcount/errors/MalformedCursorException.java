package headcount.errors;

/** The cursor was not made by this service, or is cut short. */
public final class MalformedCursorException extends ServiceException {
    private static final long serialVersionUID = 1L;

    MalformedCursorException(Answer answer) {
        super(answer, "drop the cursor and start anew");
    }
}
