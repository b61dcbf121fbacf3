package headcount.errors;

/** No such subscription. */
public final class SubscriptionNotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    SubscriptionNotFoundException(Answer answer) {
        super(answer, "create it first");
    }
}
