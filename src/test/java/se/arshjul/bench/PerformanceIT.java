package se.arshjul.bench;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.it.OnRunningPortal;
import se.arshjul.launch.Portal;

/**
 * The run: at each number of open tasks, after a warm-up, every job in turn. {@code -Dbench.tasks=1000} chooses fewer,
 * {@code -Dbench.seconds=2} makes each measurement shorter.
 */
@Tag("bench")
@OnRunningPortal
class PerformanceIT {
    private static final Path PRINTED = Path.of("target", "bench.txt");
    private static final int DEPARTMENTS = Measure.CLIENTS;
    private final List<Integer> levels = Stream.of(System.getProperty("bench.tasks", "1000,10000,100000").split(","))
            .map(Integer::valueOf).toList();
    private final Table table = new Table(levels);
    private int made;

    @Test
    void the_table_of_figures_is_printed(Portal portal, BrowserContext visit) throws Exception {
        var database = new Database(portal.database());
        var ground = new Ground(database);
        try (var engine = new BareEngine(portal.database())) {
            var ready = new Ready(portal.address(), database, new ServerTime(portal.server().pid()), engine, table);
            table.at(levels.get(0));
            measure(ready, ground, visit, departments(ground)); // warms the server; its figures are written over
            for (int tasks : levels) {
                table.at(tasks);
                measure(ready, ground, visit, tasks);
            }
        }
        compareLevels();
        print();
    }

    private void measure(Ready ready, Ground ground, BrowserContext visit, int tasks) throws Exception {
        var departments = departments(ground);
        ground.fillTo(tasks);
        measure(ready, ground, visit, departments);
    }

    private List<Department> departments(Ground ground) {
        var departments = ground.departments(made + 1, DEPARTMENTS);
        made += DEPARTMENTS;
        return departments;
    }

    private static void measure(Ready ready, Ground ground, BrowserContext visit, List<Department> departments)
            throws Exception {
        var steps = new Steps(ready, departments);
        steps.begin();
        new TaskLists(ready, ground).measure();
        new Pages(ready).measure();
        steps.measure();
        new Browsing(ready, visit.browser(), departments.get(0)).measure();
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
