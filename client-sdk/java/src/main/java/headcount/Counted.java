package headcount;

import headcount.v1.AnswerEnvelope;

/** An estimated count. */
public record Counted(Estimate count, Envelope envelope) {
    static Counted of(headcount.v1.Estimate count, AnswerEnvelope envelope) {
        return new Counted(Estimate.of(count), Envelope.of(envelope));
    }

    /** The estimate. */
    @Override
    public String toString() {
        return count.toString();
    }
}
