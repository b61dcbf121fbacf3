package headcount.scenarios;

import headcount.Backlog;
import headcount.Client;
import headcount.NewSubscription;
import headcount.Start;
import headcount.Subscriber;
import headcount.errors.HeadcountException;
import headcount.events.StateEvent;
import headcount.v1.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** What the steps of one scenario share. Every wait has a deadline. */
public final class World {
    final List<StateEvent> events = new CopyOnWriteArrayList<>();
    final List<Turn> handled = new CopyOnWriteArrayList<>();
    /** The places of the deliveries that the scenario is about. */
    final List<Turn.Place> chosen = new CopyOnWriteArrayList<>();
    String subscription = "";
    RuntimeException error;
    Duration took = Duration.ZERO;
    Proxy proxy;
    int eventsSeen;

    private final Map<String, Object> found = new HashMap<>();
    private final List<Client> clients = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "step");
        thread.setDaemon(true);
        return thread;
    });
    private Client client;
    private Server server;

    /** Begins work beside the step. */
    <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    /** Runs work within a deadline. */
    <T> T run(Callable<T> work) {
        Future<T> running = begin(work);
        try {
            return running.get(Server.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException late) {
            running.cancel(true);
            throw new AssertionError("not done within " + Server.PATIENCE, late);
        }
    }

    /** Runs work that may fail; keeps the failure. */
    <T> T attempt(Callable<T> work) {
        long began = System.nanoTime();
        try {
            return run(work);
        } catch (HeadcountException | IllegalArgumentException failed) {
            error = failed;
            return null;
        } finally {
            took = Duration.ofNanos(System.nanoTime() - began);
        }
    }

    /** Talks to a server; one of the scenario's own ends with it. */
    void use(Server used, boolean isOwn) {
        server = used;
        if (isOwn) {
            servers.add(used);
        }
        // The address is out before the door is open.
        connect(used.address(), builder -> builder);
    }

    /** Makes the client that steps use from now on. */
    Client connect(String address, UnaryOperator<Client.Builder> how) {
        client = run(() -> how.apply(Client.builder(address).onEvent(events::add)).connect());
        clients.add(client);
        return client;
    }

    Client it() {
        return client;
    }

    Server server() {
        return server;
    }

    /** A subscriber of the scenario's subscription. */
    Subscriber subscribe() {
        return subscribe(builder -> builder);
    }

    Subscriber subscribe(UnaryOperator<Subscriber.Builder> how) {
        return how.apply(client.subscribe(subscription).drainOnSignals(false)).open();
    }

    /** Creates a subscription with a name of its own, from the earliest record. */
    void create(String channel, UnaryOperator<NewSubscription> how) {
        subscription = "scenario-" + UUID.randomUUID();
        run(() -> how.apply(client.createSubscription(subscription)
                        .channel(channel(channel))
                        .start(Start.EARLIEST))
                .create());
    }

    static Channel channel(String name) {
        return Channel.valueOf("CHANNEL_" + name.toUpperCase(Locale.ROOT));
    }

    /** What is left; a server that comes up is waited for. */
    Backlog backlog() {
        while (true) {
            try {
                return client.backlog(subscription);
            } catch (HeadcountException failed) {
                if (!failed.isTransient()) {
                    throw failed;
                }
                Work.sleep(Duration.ofMillis(50));
            }
        }
    }

    /** Waits until something holds. */
    void until(String what, Duration patience, BooleanSupplier holds) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + ": not within " + patience);
            }
            Work.sleep(Duration.ofMillis(20));
        }
    }

    void until(String what, BooleanSupplier holds) {
        until(what, Duration.ofSeconds(30), holds);
    }

    /** Leaves something for later steps. */
    <T> T keep(String name, T what) {
        found.put(name, what);
        return what;
    }

    /** What a step has left. */
    <T> T found(String name, Class<T> type) {
        return type.cast(found.get(name));
    }

    /** What a step has left, as a list. */
    <T> List<T> foundList(String name, Class<T> type) {
        List<T> list = new ArrayList<>();
        for (Object item : (List<?>) found.get(name)) {
            list.add(type.cast(item));
        }
        return list;
    }

    /** Ends all that the scenario began. */
    void close() {
        clients.forEach(Client::close);
        if (proxy != null) {
            proxy.close();
        }
        servers.forEach(Server::close);
        threads.shutdownNow();
    }
}
