package headcount.errors;

/** A standing query of this name has another definition. */
public final class QueryExistsException extends ServiceException {
    private static final long serialVersionUID = 1L;

    QueryExistsException(Answer answer) {
        super(answer, "update it, or take another name");
    }
}
