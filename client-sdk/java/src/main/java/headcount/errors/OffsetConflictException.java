package headcount.errors;

/** The group has committed another offset than was expected; metadata {@code "actual"} has it. */
public final class OffsetConflictException extends ServiceException {
    private static final long serialVersionUID = 1L;

    OffsetConflictException(Answer answer) {
        super(answer, "read the committed offsets and decide anew");
    }
}
