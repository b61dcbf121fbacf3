package headcount;

/** What is to become of a delivery that a handler has worked on; nothing ({@code null}) acknowledges it. */
public sealed interface Handled permits Park, RetryAfter, Skip {}
