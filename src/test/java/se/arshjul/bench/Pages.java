package se.arshjul.bench;

import static se.arshjul.bench.Ready.LONGEST;

import java.io.IOException;

/** Pages as a browser without scripts asks for them, with the processor time that the server spends on each. */
record Pages(Ready ready) {
    static final String TASKS = "page Uppgifter";
    private static final int MOST = 200;
    private static final Goal PROCESSOR = Goal.atMost(5);

    void measure() throws Exception {
        var someone = Caller.signedIn(ready.address(), Ground.MEASURED);
        measure("page Start", "start", someone, PROCESSOR);
        measure(TASKS, "worklist/tasks", someone, PROCESSOR);
        measure("bare page of Faces (sign-in)", "security/sign-in", Caller.nobody(ready.address()), Goal.NONE);
        measure("bare call (status)", "api/v1/status", Caller.nobody(ready.address()), Goal.NONE);
    }

    private void measure(String name, String path, Caller caller, Goal processor) throws Exception {
        require(caller, path);
        double before = ready.server().used();
        var done = new int[1];
        var times = Measure.alone(MOST, LONGEST, () -> {
            caller.get(path);
            done[0]++;
        });
        double used = ready.server().used() - before;
        ready.table().put(name + ": 1 client, p50", "ms", times.p50());
        ready.table().put("  " + name + ": server's processor time each", "ms", used / done[0], processor);
    }

    /** A redirect is quick, but not the page. */
    private static void require(Caller caller, String path) throws IOException {
        if (caller.get(path).length == 0) {
            throw new IllegalStateException(path + " is not shown");
        }
    }
}
