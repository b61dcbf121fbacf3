package headcount.errors;

/** No such feed; metadata {@code "feeds"} lists those there are. */
public final class FeedNotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    FeedNotFoundException(Answer answer) {
        super(answer, "use one of those that the server has");
    }
}
