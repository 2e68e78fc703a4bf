package se.arshjul.bench;

import static se.arshjul.bench.Ready.LONGEST;

import java.io.IOException;

/** Pages as a browser without scripts asks for them, with the processor time that the server spends on each. */
record Pages(Ready ready) {
    static final String TASKS = "page Uppgifter";
    private static final int MOST = 200;
    private static final String START = "page Start";
    private static final String BARE = "bare page of Faces (sign-in)";

    void measure() throws Exception {
        var someone = Caller.signedIn(ready.address(), Ground.MEASURED);
        measure(START, "start", someone);
        measure(TASKS, "worklist/tasks", someone);
        measure(BARE, "security/sign-in", Caller.nobody(ready.address()));
        ready.table().ratio(processor(START), processor(BARE), Goal.atMost(2.5));
        ready.table().ratio(processor(TASKS), processor(BARE), Goal.atMost(2.5));
        measure("bare call (status)", "api/v1/status", Caller.nobody(ready.address()));
    }

    private void measure(String name, String path, Caller caller) throws Exception {
        require(caller, path);
        double before = ready.server().used();
        var done = new int[1];
        var times = Measure.alone(MOST, LONGEST, () -> {
            caller.get(path);
            done[0]++;
        });
        double used = ready.server().used() - before;
        ready.table().put(name + ": 1 client, p50", "ms", times.p50());
        ready.table().put(processor(name), "ms", used / done[0]);
    }

    private static String processor(String name) {
        return "  " + name + ": server's processor time each";
    }

    /** A redirect is quick, but not the page. */
    private static void require(Caller caller, String path) throws IOException {
        if (caller.get(path).length == 0) {
            throw new IllegalStateException(path + " is not shown");
        }
    }
}
