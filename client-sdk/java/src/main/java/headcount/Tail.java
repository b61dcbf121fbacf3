package headcount;

import headcount.events.CaughtUp;
import headcount.events.Gap;
import headcount.v1.Channel;
import headcount.v1.LogServiceGrpc;
import headcount.v1.PositionedRecord;
import headcount.v1.TailRequest;
import headcount.v1.TailResponse;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records of a channel as they come, resumed by cursor. Messages without records are not handed out. */
public final class Tail extends LiveStream<Records> {
    private final Link link;
    private final TailRequest.Builder request;
    private final Resumed<TailResponse> messages;
    private boolean isCaughtUp;

    private Tail(Builder builder) {
        this.link = builder.link;
        this.request = builder.request.clone();
        this.messages = new Resumed<>(
                link,
                "tail",
                over -> ServerStream.open(over, LogServiceGrpc.getTailMethod(), request.build()));
    }

    /** Where it goes on; empty before the first message. */
    public String cursor() {
        return request.getFromCursor();
    }

    @Override
    public void close() {
        messages.close();
    }

    @Override
    @Nullable Records advance() {
        for (TailResponse message = messages.next(); message != null; message = messages.next()) {
            if (!message.getCursor().isEmpty()) {
                request.setFromCursor(message.getCursor());
            }
            if (message.getCaughtUp() && !isCaughtUp) {
                isCaughtUp = true;
                link.tell(new CaughtUp("tail"));
            }
            for (PositionedRecord record : message.getRecordsList()) {
                if (record.getRecord().hasSourceGap()) {
                    link.tell(new Gap("tail", record.getRecord().getSourceGap().getReason()));
                }
            }
            if (message.getRecordsCount() > 0) {
                return new Records(
                        message.getRecordsList(), message.getCursor(), message.getCaughtUp());
            }
        }
        return null;
    }

    @Override
    String title() {
        return "tail";
    }

    /** Where a tail begins, and what it reads. By default it begins at the end: only what is new. */
    public static final class Builder {
        private final Link link;
        private final TailRequest.Builder request;

        Builder(Link link, Channel channel) {
            this.link = link;
            this.request = TailRequest.newBuilder()
                    .setFeed(link.config().feed())
                    .setChannel(channel)
                    .setPayloadOnly(true);
        }

        /** Every record that is kept. */
        public Builder fromEarliest() {
            request.setFromEarliest(true);
            return this;
        }

        /** Records that were appended at or after this time of day. */
        public Builder fromTime(Instant time) {
            request.setFromTime(Wire.timestamp(time));
            return this;
        }

        /** After the last record of a cursor of a tail on the same channel. */
        public Builder fromCursor(String cursor) {
            request.setFromCursor(cursor);
            return this;
        }

        /** Only these, numbered from 0. */
        public Builder partitions(Integer... numbers) {
            request.addAllPartitions(Arrays.asList(numbers));
            return this;
        }

        /** Heartbeats, progress and control records too. */
        public Builder withControlRecords() {
            request.setPayloadOnly(false);
            return this;
        }

        /** Ends where the channel ended when the call came, instead of waiting for more. */
        public Builder untilCaughtUp() {
            request.setUntilCaughtUp(true);
            return this;
        }

        /** The tail; nothing is asked for before the first record is. */
        public Tail open() {
            return new Tail(this);
        }
    }
}
