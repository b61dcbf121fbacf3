package headcount.errors;

/** The standing query is one of the configuration. */
public final class QueryConfiguredException extends ServiceException {
    private static final long serialVersionUID = 1L;

    QueryConfiguredException(Answer answer) {
        super(answer, "change it in the server's configuration");
    }
}
