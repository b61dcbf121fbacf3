package headcount.errors;

/** Another instance owns the subscription; loops follow it by themselves. */
public final class OwnedElsewhereException extends ServiceException {
    private static final long serialVersionUID = 1L;

    OwnedElsewhereException(Answer answer) {
        super(answer, "ask the instance at `owner`");
    }

    /** Its address; empty where nobody knows it. */
    public String owner() {
        return metadata().getOrDefault("owner", "");
    }
}
