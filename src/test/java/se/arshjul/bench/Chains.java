package se.arshjul.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A unit's whole plan by calls: opened, written on, handed over, returned, handed over again, accepted; every task looked up. */
record Chains(Ready ready, List<Department> departments) {
    static final String UNITS = "a unit's whole planning chain, API (12 calls): 8 clients";
    private static final String TASKS = "api/v1/tasks";

    void measure() throws Exception {
        var chains = chains();
        ready.table().put(UNITS, "units/s", chains.size() / Measure.seconds(chains),
                Goal.atLeast(Double.NaN, 51, Double.NaN));
    }

    private List<Work> chains() {
        var all = new ArrayList<Work>();
        int most = departments.stream().mapToInt(department -> units(department).size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (var department : departments) {
                if (i < units(department).size()) {
                    String place = units(department).get(i);
                    all.add(() -> chain(department, place));
                }
            }
        }
        return all;
    }

    private static List<String> units(Department department) {
        return department.places(Department.WRITE);
    }

    private void chain(Department department, String place) throws IOException {
        var writer = Caller.program(ready.address(), department.writer());
        var reviewer = Caller.program(ready.address(), department.reviewer());
        long contribution = complete(writer, place, "writeContribution", Map.of(), true);
        complete(reviewer, place, "reviewContribution", Map.of("accepted", false, "reason", "Komplettera målen."), false);
        complete(writer, place, "writeContribution", Map.of(), false);
        complete(reviewer, place, "reviewContribution", Map.of("accepted", true), false);
        if (contribution == 0) {
            throw new IllegalStateException(place);
        }
    }

    private static long complete(Caller caller, String place, String kind, Map<String, ?> form, boolean alsoWrite)
            throws IOException {
        var found = caller.json(TASKS + "?size=1&kind=" + kind + "&place=" + Caller.encoded(place)).get("items").get(0);
        long contribution = found.get("subjectId").asLong();
        if (alsoWrite) {
            write(caller, contribution);
        }
        caller.send("POST", TASKS + "/" + found.get("id").asText() + "/complete", form);
        return contribution;
    }

    private static void write(Caller caller, long contribution) throws IOException {
        String path = "api/v1/contributions/" + contribution;
        var section = caller.json(path).get("sections").get(0);
        caller.send("PUT", path + "/sections/" + section.get("code").asText(), Map.of("value",
                "<p>Enheten fortsätter sitt uppdrag med samma inriktning och prövar ett nytt arbetssätt i år.</p>",
                "seenVersion", section.get("version").asInt()));
    }
}
