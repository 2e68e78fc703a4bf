package se.arshjul.bench;

import static se.arshjul.bench.Ready.LONGEST;

/** A person's open tasks: the first page by due date and how many there are. */
record TaskLists(Ready ready, Ground ground) {
    static final String ALONE = "my tasks, first page and count, API: 1 client, p50";
    private static final String ENGINE = "  the engine's own query: 1 client, p50";
    private static final String PAGE = "api/v1/tasks?size=20";
    private static final int MOST = 300;

    void measure() throws Exception {
        var table = ready.table();
        var program = Caller.program(ready.address(), Ground.MEASURED);
        Work page = () -> program.get(PAGE);
        var alone = Measure.alone(MOST, LONGEST, page);
        table.put(ALONE, "ms", alone.p50(), Goal.atMost(1.05, 1.2, 1.92));
        table.put("  p95", "ms", alone.p95());
        table.put("  8 clients", "/s", Measure.together(LONGEST, page), Goal.atLeast(1083, 318, 37));
        measureEngine(table);
    }

    private void measureEngine(Table table) throws Exception {
        String group = ground.measuredAudience();
        Work query = () -> ready.engine().tasks(group);
        var alone = Measure.alone(MOST, LONGEST, query);
        table.put(ENGINE, "ms", alone.p50());
        table.ratio(ALONE, ENGINE, Goal.atMost(0.5, 0.2, 0.03));
        table.put("  the engine's own query: 8 clients", "/s", Measure.together(LONGEST, query));
    }
}
