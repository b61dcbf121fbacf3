package headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.scenarios.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the README are compiled and run as they stand, against the real server. */
class ReadmeTest {
    private static final Pattern SNIPPET =
            Pattern.compile("## ([^\n]+)\n(?:(?!\n## ).)*?```java\n(.*?)```", Pattern.DOTALL);
    /** What each prints of the recording. */
    private static final Map<String, String> PRINTS = Map.of(
            "Connect", "1,827 people",
            "Live answers", "us ",
            "Resume after a crash", "work through",
            "History", "guests are brought",
            "The loop", "held: true",
            "Publishers", "RSVPs yes",
            "A replica", "[social, socialnetwork, newintown]",
            "Publishing", "Written");

    /** Of its own: what is published to it stays there. */
    private static final Server SERVER = Server.replayed(Map.of());
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final String MARK = "## ";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Map<String, String> snippets() throws IOException {
        Map<String, String> snippets = new LinkedHashMap<>();
        Matcher found = SNIPPET.matcher(Files.readString(Path.of("README.md")));
        while (found.find()) {
            snippets.put(found.group(1), found.group(2));
        }
        return snippets;
    }

    @Test
    void everySnippetIsKnown() throws IOException {
        assertEquals(PRINTS.keySet(), snippets().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everySnippetRuns(@TempDir Path folder) throws Exception {
        awaitRecording();
        compile(folder);
        String printed = run(folder);
        return snippets().keySet().stream().map(title -> DynamicTest.dynamicTest(title, () -> {
            int begin = printed.indexOf(MARK + title);
            assertTrue(begin >= 0, printed);
            int end = printed.indexOf(MARK, begin + MARK.length());
            String own = printed.substring(begin, end < 0 ? printed.length() : end);
            assertTrue(own.contains(PRINTS.get(title)), own);
        }));
    }

    private static void awaitRecording() throws InterruptedException {
        try (Client client = Client.connect(SERVER.address())) {
            for (Long records = 0L; records == null || records < Server.RECORDS; ) {
                TimeUnit.MILLISECONDS.sleep(10);
                records = client.headcount().records().records();
            }
        }
    }

    /** A class for each snippet, and one that runs all of them, in their order. */
    private static void compile(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        StringBuilder all = new StringBuilder("class Snippets {\n")
                .append("public static void main(String[] args) throws Exception {\n");
        for (Map.Entry<String, String> snippet : snippets().entrySet()) {
            String name = "Snippet" + sources.size();
            sources.add(write(folder, name, program(name, snippet.getValue())));
            all.append("System.out.println(\"" + MARK + snippet.getKey() + "\");\n")
                    .append(name + ".main(args);\n");
        }
        sources.add(write(folder, "Snippets", all.append("}\n}\n").toString()));
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-processing", "-Werror", "-proc:none", "-cp", CLASSES, "-d", "" + folder));
        arguments.addAll(sources);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, failed, "a snippet does not compile");
    }

    private static String write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text).toString();
    }

    /** The imports of a snippet, and its statements in a main. */
    private static String program(String name, String snippet) {
        Map<Boolean, List<String>> lines = snippet.lines()
                .collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
        return String.join("\n", lines.get(true))
                + "\nclass " + name + " {\n"
                + "static final String ADDRESS = \"" + SERVER.address() + "\";\n"
                + "public static void main(String[] args) throws Exception {\n"
                + String.join("\n", lines.get(false))
                + "\n}\n}\n";
    }

    /** Gives what they print, in a folder of their own. */
    private static String run(Path folder) throws Exception {
        Path printed = folder.resolve("printed");
        String classes = folder + System.getProperty("path.separator") + CLASSES;
        Process program = new ProcessBuilder(JAVA.toString(), "-cp", classes, "Snippets")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertTrue(program.waitFor(60, TimeUnit.SECONDS), "the snippets do not end");
        } finally {
            program.destroyForcibly().waitFor();
        }
        String text = Files.readString(printed);
        assertEquals(0, program.exitValue(), text);
        return text;
    }
}
