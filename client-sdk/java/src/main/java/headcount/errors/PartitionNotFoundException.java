package headcount.errors;

/** The partition is out of range; metadata {@code "partitions"} has their number. */
public final class PartitionNotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    PartitionNotFoundException(Answer answer) {
        super(answer, "ask for a partition that exists");
    }
}
