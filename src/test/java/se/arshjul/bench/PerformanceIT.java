package se.arshjul.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.it.RunningBrowser;
import se.arshjul.it.RunningPortal;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/**
 * The run: at each number of open tasks, after a warm-up, every job in turn. {@code -Dbench.tasks=1000} chooses fewer,
 * {@code -Dbench.seconds=2} makes each measurement shorter, {@code -Dbench.warm=60} the warm-up: in its first minutes a
 * server spends most of its processor on compiling. The portal is one of its own: compiled thoroughly, as one that
 * serves a municipality is, and counting nothing.
 */
@Tag("bench")
class PerformanceIT {
    private static final Path DATA = Path.of("target", "bench-data");
    private static final String SERVER = "-Xms256m -Xmx1g";
    private static final Path PRINTED = Path.of("target", "bench.txt");
    private static final int DEPARTMENTS = Measure.CLIENTS;
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 300));
    private final List<Integer> levels = Stream.of(System.getProperty("bench.tasks", "1000,10000,100000").split(","))
            .map(Integer::valueOf).toList();
    private final Table table = new Table(levels);
    private int made;

    @Test
    void the_table_of_figures_is_printed() throws Exception {
        RunningPortal.empty(DATA);
        try (var portal = Portal.start(PortalOptions.onFreePort(DATA)
                .with("ARSHJUL_JAVA_OPTS", System.getProperty("bench.server", SERVER))); var driver = RunningBrowser.start()) {
            measure(portal, driver.browser());
        }
        compareLevels();
        print();
    }

    private void measure(Portal portal, Browser browser) throws Exception {
        var database = new Database(portal.database());
        var ground = new Ground(database);
        try (var engine = new BareEngine(portal.database()); var resource = new BareResource(engine)) {
            var ready = new Ready(portal.address(), database, new ServerTime(portal.server().pid()), engine, resource, table);
            warm(ready, ground, browser);
            for (int tasks : levels) {
                table.at(tasks);
                measure(ready, ground, browser, tasks);
            }
        }
    }

    /** Every job in turn until the server is warm; the figures are written over. */
    private void warm(Ready ready, Ground ground, Browser browser) throws Exception {
        table.at(levels.get(0));
        long until = System.nanoTime() + WARM.toNanos();
        do {
            measure(ready, ground, browser, departments(ground));
        } while (System.nanoTime() < until);
    }

    private void measure(Ready ready, Ground ground, Browser browser, int tasks) throws Exception {
        var departments = departments(ground);
        ground.fillTo(tasks);
        measure(ready, ground, browser, departments);
    }

    private List<Department> departments(Ground ground) {
        var departments = ground.departments(made + 1, DEPARTMENTS);
        made += DEPARTMENTS;
        return departments;
    }

    private static void measure(Ready ready, Ground ground, Browser browser, List<Department> departments)
            throws Exception {
        var steps = new Steps(ready, departments);
        steps.begin();
        new TaskLists(ready, ground).measure();
        new Pages(ready).measure();
        steps.measure();
        new Browsing(ready, browser, departments.get(0)).measure();
        new Chains(ready, departments).measure();
    }

    private void compareLevels() {
        if (levels.size() > 1) {
            table.growth(TaskLists.ALONE, 1.3);
            table.growth(Steps.ALONE, 1.2);
            table.growth(Pages.TASKS + ": 1 client, p50", 1.3);
        }
    }

    private void print() throws IOException {
        System.out.println("\n" + table);
        Files.writeString(PRINTED, table.toString());
    }
}
