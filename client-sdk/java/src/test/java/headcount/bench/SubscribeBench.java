package headcount.bench;

import com.sun.management.OperatingSystemMXBean;
import headcount.Client;
import headcount.Start;
import headcount.Subscriber;
import headcount.scenarios.Server;
import headcount.v1.Ack;
import headcount.v1.Channel;
import headcount.v1.Credit;
import headcount.v1.Delivery;
import headcount.v1.SubscribeOpen;
import headcount.v1.SubscribeRequest;
import headcount.v1.SubscribeResponse;
import headcount.v1.SubscriberServiceGrpc;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.stub.StreamObserver;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Records a second of the subscribe loop, next to the bare generated client, in one run: turn by turn, both
 * read and acknowledge the same number of records from a subscription each. CPU is that of this process. The
 * first round warms the machine up.
 */
public final class SubscribeBench {
    private static final int CREDIT = 10_000;
    private static final int GROUP = 1_000;
    private static final int ROUNDS = 3;

    private SubscribeBench() {}

    /** Takes the number of records, 100,000 by default. */
    public static void main(String[] args) throws Exception {
        int records = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        try (Server server = new Server(List.of("--rate", "max"), Map.of());
                Client client = Client.connect(server.address())) {
            for (Long counted = 0L; counted == null || counted < records + 1_000; ) {
                TimeUnit.MILLISECONDS.sleep(100);
                counted = client.headcount().records().records();
            }
            for (int round = 0; round < ROUNDS; round++) {
                measure(client, "bare", round, records, name -> bare(server, name, records));
                measure(client, "run", round, records, name -> loop(client, name, records));
            }
        }
    }

    private interface Work {
        void run(String subscription) throws Exception;
    }

    private static void measure(Client client, String title, int round, int records, Work work)
            throws Exception {
        OperatingSystemMXBean process =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        String name = "bench-" + title + "-" + round;
        client.createSubscription(name)
                .channel(Channel.CHANNEL_RSVPS)
                .start(Start.EARLIEST)
                .create();
        long began = System.nanoTime();
        long cpu = process.getProcessCpuTime();
        work.run(name);
        double took = (System.nanoTime() - began) / 1e9;
        double used = (process.getProcessCpuTime() - cpu) / 1e3;
        System.out.printf(
                "%5s: %,9.0f records/s, %5.1f us CPU a record%s%n",
                title, records / took, used / records, round == 0 ? " (warming up)" : "");
        client.deleteSubscription(name);
    }

    /** Reads and acknowledges by {@code run}. */
    private static void loop(Client client, String name, int records) {
        try (Subscriber subscriber =
                client.subscribe(name).credit(CREDIT).creditBytes(64 << 20).open()) {
            AtomicInteger handled = new AtomicInteger();
            subscriber.run(
                    delivery -> {
                        if (handled.incrementAndGet() == records) {
                            subscriber.beginDrain();
                        }
                        return null;
                    },
                    1);
        }
    }

    /** Reads and acknowledges by the generated code alone, a batch at a time. */
    private static void bare(Server server, String name, int records) throws Exception {
        String target = server.address().substring("http://".length());
        ManagedChannel channel =
                Grpc.newChannelBuilder(target, InsecureChannelCredentials.create()).build();
        try {
            Bare reader = new Bare(records);
            reader.requests = SubscriberServiceGrpc.newStub(channel).subscribe(reader);
            reader.open(name);
            reader.done.get(10, TimeUnit.MINUTES);
        } finally {
            channel.shutdownNow();
        }
    }

    private static final class Bare implements StreamObserver<SubscribeResponse> {
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final int records;
        private volatile StreamObserver<SubscribeRequest> requests;
        private int settled;

        Bare(int records) {
            this.records = records;
        }

        void open(String name) {
            requests.onNext(SubscribeRequest.newBuilder()
                    .setOpen(SubscribeOpen.newBuilder()
                            .setSubscription(name)
                            .setCredit(Credit.newBuilder().setMessages(CREDIT)))
                    .build());
        }

        @Override
        public void onNext(SubscribeResponse answer) {
            if (answer.hasDeliveries()) {
                List<String> ids = answer.getDeliveries().getDeliveriesList().stream()
                        .map(Delivery::getDeliveryId)
                        .toList();
                for (int first = 0; first < ids.size(); first += GROUP) {
                    List<String> group = ids.subList(first, Math.min(ids.size(), first + GROUP));
                    requests.onNext(SubscribeRequest.newBuilder()
                            .setAck(Ack.newBuilder().addAllDeliveryIds(group))
                            .build());
                }
            } else if (answer.hasSettled()) {
                int answered = answer.getSettled().getResultsCount();
                settled += answered;
                requests.onNext(SubscribeRequest.newBuilder()
                        .setCredit(Credit.newBuilder().setMessages(answered))
                        .build());
                if (settled >= records) {
                    done.complete(null);
                }
            }
        }

        @Override
        public void onError(Throwable error) {
            done.completeExceptionally(error);
        }

        @Override
        public void onCompleted() {
            done.complete(null);
        }
    }
}
