package headcount.errors;

/** Another stream of this producer has taken over; only one publishes at a time. */
public final class ProducerReplacedException extends ServiceException {
    private static final long serialVersionUID = 1L;

    ProducerReplacedException(Answer answer) {
        super(answer, "end one of the two, or give it a name of its own");
    }
}
