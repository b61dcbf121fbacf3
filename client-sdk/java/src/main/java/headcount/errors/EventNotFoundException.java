package headcount.errors;

/** No such event in the views. */
public final class EventNotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    EventNotFoundException(Answer answer) {
        super(answer, "check the event's id; it may not have been seen yet");
    }
}
