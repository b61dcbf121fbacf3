package headcount;

import headcount.v1.Ack;
import headcount.v1.AcknowledgeRequest;
import headcount.v1.Credit;
import headcount.v1.Drain;
import headcount.v1.ExtendDeliveries;
import headcount.v1.ExtendLeaseRequest;
import headcount.v1.NackDeliveries;
import headcount.v1.NackRequest;
import headcount.v1.SubscribeRequest;
import java.time.Duration;
import java.util.List;

/** What a subscriber says, as messages. */
final class Requests {
    private Requests() {}

    static Credit credit(int messages, long bytes) {
        return Credit.newBuilder().setMessages(messages).setBytes(bytes).build();
    }

    static SubscribeRequest credit(Desk.Credit freed) {
        return SubscribeRequest.newBuilder().setCredit(credit(freed.messages(), freed.bytes())).build();
    }

    static SubscribeRequest drain(Duration deadline) {
        Drain drain = Drain.newBuilder().setDeadline(Wire.duration(deadline)).build();
        return SubscribeRequest.newBuilder().setDrain(drain).build();
    }

    /** Settlements of one kind, for a stream. */
    static SubscribeRequest of(List<Settlement> group) {
        SubscribeRequest.Builder request = SubscribeRequest.newBuilder();
        Ask ask = group.get(0).ask();
        if (ask instanceof Ask.Nack nack) {
            NackDeliveries.Builder asked = NackDeliveries.newBuilder()
                    .addAllDeliveryIds(ids(group))
                    .setAction(nack.action())
                    .setReason(nack.reason());
            if (nack.delay() != null) {
                asked.setDelay(Wire.duration(nack.delay()));
            }
            return request.setNack(asked).build();
        }
        if (ask instanceof Ask.Extend extend) {
            ExtendDeliveries.Builder asked =
                    ExtendDeliveries.newBuilder().addAllDeliveryIds(ids(group));
            if (extend.by() != null) {
                asked.setBy(Wire.duration(extend.by()));
            }
            return request.setExtend(asked).build();
        }
        return request.setAck(Ack.newBuilder().addAllDeliveryIds(ids(group))).build();
    }

    static AcknowledgeRequest acknowledge(String subscription, List<Settlement> group) {
        return AcknowledgeRequest.newBuilder()
                .setSubscription(subscription)
                .addAllDeliveryIds(ids(group))
                .build();
    }

    static NackRequest nack(String subscription, Ask.Nack nack, List<Settlement> group) {
        NackRequest.Builder request = NackRequest.newBuilder()
                .setSubscription(subscription)
                .addAllDeliveryIds(ids(group))
                .setAction(nack.action())
                .setReason(nack.reason());
        if (nack.delay() != null) {
            request.setDelay(Wire.duration(nack.delay()));
        }
        return request.build();
    }

    static ExtendLeaseRequest extend(String subscription, Ask.Extend extend, List<Settlement> group) {
        ExtendLeaseRequest.Builder request = ExtendLeaseRequest.newBuilder()
                .setSubscription(subscription)
                .addAllDeliveryIds(ids(group));
        if (extend.by() != null) {
            request.setBy(Wire.duration(extend.by()));
        }
        return request.build();
    }

    private static List<String> ids(List<Settlement> group) {
        return group.stream().map(settlement -> settlement.delivery().id()).toList();
    }
}
