package headcount.errors;

/** A checksum does not hold; metadata {@code "path"} says where. */
public final class CorruptException extends ServiceException {
    private static final long serialVersionUID = 1L;

    CorruptException(Answer answer) {
        super(answer, "restore what is at the path");
    }
}
