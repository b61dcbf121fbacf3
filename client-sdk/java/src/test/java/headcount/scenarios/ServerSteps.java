package headcount.scenarios;

import headcount.Client;
import headcount.NewSubscription;
import headcount.errors.HeadcountException;
import headcount.v1.Filter;
import io.cucumber.java.en.Given;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Steps that say which server there is, and how the client reaches it. */
public final class ServerSteps {
    private final World world;

    public ServerSteps(World world) {
        this.world = world;
    }

    private void counted(int records) {
        world.until(records + " records are counted", () -> {
            try {
                Long counted = world.it().headcount().records().records();
                return counted != null && counted >= records;
            } catch (HeadcountException error) {
                if (!error.isTransient()) {
                    throw error;
                }
                return false;
            }
        });
    }

    private void useReplayed(Map<String, String> settings) {
        world.use(Server.replayed(settings), true);
        counted(Server.RECORDS);
    }

    @Given("a server that has replayed the recording")
    public void shared() {
        world.use(Servers.replayed(), false);
        counted(Server.RECORDS);
    }

    @Given("a server of its own that has replayed the recording")
    public void own() {
        useReplayed(Map.of());
    }

    @Given("a server of its own that has replayed the recording, with messages of {int} KiB")
    public void withMessagesOf(int size) {
        useReplayed(Map.of("serve.message_size", size + "KiB"));
    }

    @Given("a server of its own that has replayed the recording, with a sign of life every {int} ms")
    public void withSignOfLife(int interval) {
        useReplayed(Map.of("serve.progress_interval", interval + "ms"));
    }

    @Given("a server of its own that replays the recording at {int} records a second")
    public void replaysAt(int rate) {
        world.use(Server.replaying(String.valueOf(rate), Map.of()), true);
    }

    @Given("a server of its own on a generated feed, with at least {int} records")
    public void generated(int records) {
        world.use(new Server(List.of("--rate", "max"), Map.of()), true);
        counted(records);
    }

    @Given("a server of its own whose retention has passed the first cursor of {string}")
    public void forgetful(String channel) {
        world.use(Servers.forgetful(), false);
        world.keep("cursor", Servers.goneCursor());
        world.until("the beginning goes", Duration.ofSeconds(60), () -> world.it()
                .partitions(World.channel(channel)).stream()
                .allMatch(bounds -> bounds.getEarliest() > 0));
    }

    @Given("a client of the feed {string}")
    public void clientOf(String feed) {
        world.connect(world.server().address(), builder -> builder.feed(feed));
    }

    private void overProxy(UnaryOperator<Client.Builder> how) {
        world.proxy = new Proxy(world.server().port());
        world.connect(world.proxy.address(), how);
    }

    @Given("a client over a proxy")
    public void overProxy() {
        overProxy(builder -> builder);
    }

    @Given("a client over a proxy, with a patience of {int} second(s)")
    public void overProxyWithPatience(int seconds) {
        overProxy(builder -> builder.silence(Duration.ofSeconds(seconds)));
    }

    @Given("a client that tries for {int} seconds")
    public void triesFor(int seconds) {
        Duration time = Duration.ofSeconds(seconds);
        world.connect(world.server().address(), builder -> builder.retryFor(time));
    }

    @Given("a subscription to {string} from the earliest record")
    public void subscription(String channel) {
        world.create(channel, how -> how);
    }

    private static NewSubscription backoff(NewSubscription how, int ms) {
        return how.backoff(Duration.ofMillis(ms), Duration.ofMillis(ms));
    }

    @Given("a subscription to {string} from the earliest record, with a backoff of {int} ms")
    public void withBackoff(String channel, int ms) {
        world.create(channel, how -> backoff(how, ms));
    }

    @Given("a subscription to {string} from the earliest record, with a backoff of {int} ms"
            + " and at most {int} attempts")
    public void withAttempts(String channel, int ms, int attempts) {
        world.create(channel, how -> backoff(how, ms).attemptsMax(attempts));
    }

    @Given("a subscription to {string} from the earliest record, with a lease of {int} ms")
    public void withLease(String channel, int ms) {
        world.create(channel, how -> how.lease(Duration.ofMillis(ms)));
    }

    @Given("a subscription to {string} from the earliest record for the country {string}")
    public void forCountry(String channel, String country) {
        world.create(channel, how -> how.filter(Filter.newBuilder().addCountries(country).build()));
    }
}
