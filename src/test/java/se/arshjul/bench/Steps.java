package se.arshjul.bench;

import static se.arshjul.bench.Ready.LONGEST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Completing a step with its change of the domain, its frozen version, its event and its rows in the list of tasks. */
record Steps(Ready ready, List<Department> departments) {
    static final String ALONE = "complete a step with all it changes, API: 1 client, p50";
    private static final String TOGETHER = "  8 clients, all it changes";
    private static final String ENGINE = "  the engine's bare step over HTTP, five variables: 1 client, p50";
    private static final String ENGINE_TOGETHER = "  the engine's bare step over HTTP, five variables: 8 clients";
    private static final int ROUNDS = 3;
    private static final int MOST = 60;
    private static final Map<String, ?> RETURNED = Map.of("accepted", false, "reason",
            "Bra början. Skriv med hur ni vet att det gör skillnad.");

    void measure() throws Exception {
        var table = ready.table();
        var alone = alone();
        table.put(ALONE, "ms", alone.p50());
        table.put("  p95 ", "ms", alone.p95());
        table.put(TOGETHER, "/s", together());
        measureEngine(table);
    }

    /** Lets everybody's password be proved, and returns what is handed over already, so that all is being written. */
    void begin() throws Exception {
        Measure.seconds(departments.stream().flatMap(department -> Stream.of(department.writer(), department.reviewer()))
                .map(name -> Caller.program(ready.address(), name)).<Work>map(known -> () -> known.get("api/v1/tasks?size=1"))
                .toList());
        Measure.seconds(returns());
    }

    private Measure.Times alone() throws Exception {
        var samples = new ArrayList<Double>();
        var department = departments.get(0);
        long latest = System.nanoTime() + LONGEST.toNanos();
        while (samples.size() < MOST && System.nanoTime() < latest) {
            for (var handingOver : completions(department, Department.WRITE)) {
                samples.add(Measure.once(handingOver));
            }
            for (var returning : completions(department, Department.REVIEW)) {
                returning.run();
            }
        }
        return Measure.Times.of(samples);
    }

    private double together() throws Exception {
        double seconds = 0;
        int steps = 0;
        for (int i = 0; i < ROUNDS && seconds < 2 * LONGEST.toSeconds(); i++) {
            var handOvers = completions(Department.WRITE);
            seconds += Measure.seconds(handOvers);
            var returns = returns();
            seconds += Measure.seconds(returns);
            steps += handOvers.size() + returns.size();
        }
        return steps / seconds;
    }

    private List<Work> returns() {
        return completions(Department.REVIEW);
    }

    private List<Work> completions(String kind) {
        return Measure.inTurn(departments.stream().map(department -> completions(department, kind)).toList());
    }

    private List<Work> completions(Department department, String kind) {
        boolean writing = kind.equals(Department.WRITE);
        var program = Caller.program(ready.address(), writing ? department.writer() : department.reviewer());
        return department.tasks(kind).stream().<Work>map(task -> () ->
                program.send("POST", "api/v1/tasks/" + task + "/complete", writing ? Map.of() : RETURNED)).toList();
    }

    /** The same load on a resource that completes a task and nothing else: no domain, version, event or list of ours. */
    private void measureEngine(Table table) throws Exception {
        var alone = ready.resource().steps(2 * MOST).iterator();
        table.put(ENGINE, "ms", Measure.alone(2 * MOST, Duration.ofMinutes(1), () -> alone.next().run()).p50());
        table.ratio(ALONE, ENGINE, Goal.atMost(1.5));
        int count = departments.size() * MOST / 2;
        table.put(ENGINE_TOGETHER, "/s", count / Measure.seconds(ready.resource().steps(count)));
        table.ratio(TOGETHER, ENGINE_TOGETHER, Goal.atLeast(0.75));
        ready.engine().clear();
    }
}
