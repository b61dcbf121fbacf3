package headcount.errors;

/** Storage is full: publishing is refused until there is room. */
public final class StorageFullException extends ServiceException {
    private static final long serialVersionUID = 1L;

    StorageFullException(Answer answer) {
        super(answer, "free storage, then publish again");
    }
}
