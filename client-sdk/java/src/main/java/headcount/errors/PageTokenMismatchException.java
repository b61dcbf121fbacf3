package headcount.errors;

/** The page token is of another request. */
public final class PageTokenMismatchException extends ServiceException {
    private static final long serialVersionUID = 1L;

    PageTokenMismatchException(Answer answer) {
        super(answer, "begin with the first page");
    }
}
