package headcount.errors;

/** The server has no such service or method. */
public final class RpcNotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    RpcNotFoundException(Answer answer) {
        super(answer, "use a server of this SDK's release");
    }
}
