package headcount.scenarios;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeAll;
import io.cucumber.java.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** What comes before and after scenarios, and the report of what was not run. */
public final class Hooks {
    private static final List<String> NOT_RUN = Collections.synchronizedList(new ArrayList<>());

    private final World world;

    public Hooks(World world) {
        this.world = world;
    }

    /** It forgets nothing for its first half minute. */
    @BeforeAll
    public static void startForgetting() {
        Servers.forgetful();
    }

    @Before("@awaits-publish")
    public void awaitsPublish(Scenario scenario) {
        leaveOut(
                scenario,
                "the server has no publishing yet: PublisherService answers NOT_YET_AVAILABLE");
    }

    @Before("@awaits-security")
    public void awaitsSecurity(Scenario scenario) {
        leaveOut(scenario, "the server checks neither tokens nor scopes yet");
    }

    @Before("@awaits-cluster")
    public void awaitsCluster(Scenario scenario) {
        leaveOut(
                scenario,
                "two instances need RabbitMQ and a CQL server, which these steps do not start");
    }

    @After
    public void end() {
        world.close();
    }

    @AfterAll
    public static void report() {
        Servers.close();
        NOT_RUN.forEach(System.out::println);
    }

    private static void leaveOut(Scenario scenario, String reason) {
        NOT_RUN.add("not run: " + scenario.getName() + ": " + reason);
        throw new TestAbortedException(reason);
    }
}
