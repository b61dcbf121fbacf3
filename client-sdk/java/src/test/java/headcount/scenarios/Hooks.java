package headcount.scenarios;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeAll;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/** What comes before and after scenarios, and the report of what was not run. */
public final class Hooks {
    private static final List<String> NOT_RUN = Collections.synchronizedList(new ArrayList<>());

    private static final AtomicInteger PASSED = new AtomicInteger();

    private final World world;

    public Hooks(World world) {
        this.world = world;
    }

    /** It forgets nothing for its first half minute. */
    @BeforeAll
    public static void startForgetting() {
        Servers.forgetful();
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
    public void end(Scenario scenario) {
        world.close();
        if (scenario.getStatus() == Status.PASSED) {
            PASSED.incrementAndGet();
        }
    }

    @AfterAll
    public static void report() {
        Servers.close();
        NOT_RUN.forEach(System.out::println);
        System.out.println(PASSED + " scenarios passed, " + NOT_RUN.size() + " were not run");
    }

    private static void leaveOut(Scenario scenario, String reason) {
        NOT_RUN.add("not run: " + scenario.getName() + ": " + reason);
        throw new TestAbortedException(reason);
    }
}
