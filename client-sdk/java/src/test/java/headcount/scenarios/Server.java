package headcount.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real {@code headcount dev} on a free loopback port, over a data folder of its own, that can be killed and
 * started again. The program is named by HEADCOUNT_TEST_BINARY, else it is one that cargo has built; a test
 * fails where there is none. No server outlives the tests.
 */
public final class Server implements AutoCloseable {
    /** The root of the checkout. */
    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    /** Records of the recording. */
    public static final int RECORDS = 2_460;
    /** For whatever a server does. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Path RECORDING = ROOT.resolve("tests/data/rsvps-2015-03-08.jsonl");
    private static final Pattern ADDRESS = Pattern.compile("is up at (http://\\S+)");
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final Path folder;
    private final Map<String, String> settings;
    private String listen = "127.0.0.1:0";
    private String address = "";
    private int starts;
    private Process process;

    /** Starts it on a feed, given as arguments of {@code dev}. */
    public Server(List<String> feed, Map<String, String> settings) {
        this.settings = new HashMap<>(settings);
        try {
            folder = Files.createTempDirectory("headcount-sdk-");
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        start(feed);
    }

    /** One that replays the recording flat out. */
    public static Server replayed(Map<String, String> settings) {
        return replaying("max", settings);
    }

    /** One that replays the recording at a rate. */
    public static Server replaying(String rate, Map<String, String> settings) {
        return new Server(List.of("--replay", RECORDING.toString(), "--rate", rate), settings);
    }

    public String address() {
        return address;
    }

    public int port() {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** Starts it on what its log holds, without the feed that it had. */
    public void startAgain() {
        settings.put("collect.source", "nobody");
        settings.put("feed.clock", "feed");
        start(List.of("--feed", "ws://127.0.0.1:1"));
    }

    /** Ends it as a crash does. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /** Ends it in order. */
    public void stop() {
        process.destroy();
        ended();
    }

    /** Ends it, and removes its folder. */
    @Override
    public void close() {
        kill();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Path binary() {
        String named = System.getenv("HEADCOUNT_TEST_BINARY");
        String target = System.getenv().getOrDefault("CARGO_TARGET_DIR", ROOT + "/target");
        List<Path> places = named != null
                ? List.of(Path.of(named))
                : List.of(Path.of(target, "release/headcount"), Path.of(target, "debug/headcount"));
        return places.stream().filter(Files::isRegularFile).findFirst().orElseThrow(() ->
                new AssertionError("no server among " + places
                        + ": run `cargo build --release`, or set HEADCOUNT_TEST_BINARY"));
    }

    private void start(List<String> feed) {
        starts++;
        Path printed = folder.resolve("printed-" + starts);
        List<String> command = new ArrayList<>(List.of(binary().toString(), "dev"));
        command.addAll(feed);
        command.addAll(List.of("--listen", listen, "--data-dir", folder.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        settings.forEach((key, value) -> builder.environment()
                .put("HEADCOUNT__" + key.toUpperCase(Locale.ROOT).replace(".", "__"), value));
        try {
            process = builder.start();
            RUNNING.add(process);
            address = awaitAddress(printed);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        listen = address.substring("http://".length());
    }

    private String awaitAddress(Path printed) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            boolean isRunning = process.isAlive();
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            Matcher found = ADDRESS.matcher(text);
            if (found.find()) {
                return found.group(1);
            }
            if (!isRunning || System.nanoTime() > deadline) {
                throw new AssertionError("the server did not come up:\n" + text);
            }
            Work.sleep(Duration.ofMillis(20));
        }
    }

    private void ended() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the server did not end");
            }
            RUNNING.remove(process);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while a server ended", interrupted);
        }
    }
}
