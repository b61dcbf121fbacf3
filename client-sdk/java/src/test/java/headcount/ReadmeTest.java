package headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import headcount.scenarios.Server;
import headcount.scenarios.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
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
            "A replica", "[social, socialnetwork, newintown]");

    @BeforeAll
    static void counted() {
        try (Client client = Client.connect(Servers.replayed().address())) {
            for (Long records = 0L; records == null || records < Server.RECORDS; ) {
                records = client.headcount().records().records();
            }
        }
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
    Stream<DynamicTest> everySnippetRuns(@TempDir Path folder) throws IOException {
        return snippets().entrySet().stream().map(snippet -> DynamicTest.dynamicTest(
                snippet.getKey(), () -> runs(snippet.getKey(), snippet.getValue(), folder)));
    }

    private static void runs(String title, String snippet, Path folder) throws Exception {
        Path own = Files.createDirectory(folder.resolve(title.replace(' ', '-')));
        Path source = own.resolve("Snippet.java");
        Files.writeString(source, program(snippet));
        String classes = System.getProperty("java.class.path");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null, null, null, "-Xlint:all,-processing", "-Werror", "-proc:none",
                "-cp", classes, "-d", own.toString(), source.toString());
        assertEquals(0, failed, title + " does not compile");
        Path printed = own.resolve("printed");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        own + System.getProperty("path.separator") + classes,
                        "Snippet")
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertTrue(program.waitFor(60, TimeUnit.SECONDS), title + " does not end");
        } finally {
            program.destroyForcibly().waitFor();
        }
        String text = Files.readString(printed);
        assertEquals(0, program.exitValue(), text);
        assertTrue(text.contains(PRINTS.get(title)), text);
    }

    /** The imports of a snippet, and its statements in a main. */
    private static String program(String snippet) {
        Map<Boolean, List<String>> lines = snippet.lines()
                .collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
        return String.join("\n", lines.get(true))
                + "\nclass Snippet {\n"
                + "static final String ADDRESS = \"" + Servers.replayed().address() + "\";\n"
                + "public static void main(String[] args) throws Exception {\n"
                + String.join("\n", lines.get(false))
                + "\n}\n}\n";
    }
}
