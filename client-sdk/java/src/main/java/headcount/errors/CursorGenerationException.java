package headcount.errors;

/** The cursor is of another generation, channel, call or query. */
public final class CursorGenerationException extends ServiceException {
    private static final long serialVersionUID = 1L;

    CursorGenerationException(Answer answer) {
        super(answer, "start anew, or use the cursor where it was made");
    }
}
