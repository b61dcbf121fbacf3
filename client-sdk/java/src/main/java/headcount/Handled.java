package headcount;

/** What is to become of a delivery that a handler has worked on. */
public sealed interface Handled permits Handled.Ack, Park, RetryAfter, Skip {
    /** It is done; so is one of which a handler says nothing ({@code null}). */
    Handled ACK = new Ack();

    /** The value that says done. */
    record Ack() implements Handled {}
}
