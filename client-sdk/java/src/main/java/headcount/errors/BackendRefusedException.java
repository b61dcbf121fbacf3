package headcount.errors;

/** The service's log or store refuses what it needs: a user, a permission, a table. */
public final class BackendRefusedException extends ServiceException {
    private static final long serialVersionUID = 1L;

    BackendRefusedException(Answer answer) {
        super(answer, "tell whoever runs the service what the message says");
    }
}
