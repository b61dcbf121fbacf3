package headcount.errors;

/** No such standing query. */
public final class QueryNotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    QueryNotFoundException(Answer answer) {
        super(answer, "list the standing queries");
    }
}
