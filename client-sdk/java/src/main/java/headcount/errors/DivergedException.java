package headcount.errors;

/** A replica does not equal the server's views at the same version. */
public final class DivergedException extends HeadcountException {
    private static final long serialVersionUID = 1L;
    private static final String ADVICE = "drop the replica and sync anew";

    private final String view;

    /** Names the view. */
    public DivergedException(String view) {
        super("the replica of " + view + " does not equal the server's: " + ADVICE, ADVICE);
        this.view = view;
    }

    /** The view that differs. */
    public String view() {
        return view;
    }
}
