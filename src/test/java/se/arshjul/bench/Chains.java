package se.arshjul.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A unit's whole plan by calls: opened, written on, handed over, returned, handed over again, accepted; every task looked up. */
record Chains(Ready ready, List<Department> departments) {
    static final String UNITS = "a unit's whole planning chain, API (11 calls): 8 clients";
    private static final String TASKS = "api/v1/tasks";

    void measure() throws Exception {
        var chains = chains();
        ready.table().put(UNITS, "units/s", chains.size() / Measure.seconds(chains),
                Goal.atLeast(45));
    }

    /** The departments take turns, as people of different places would. */
    private List<Work> chains() {
        return Measure.inTurn(departments.stream().map(department -> department.places(Department.WRITE).stream()
                .<Work>map(place -> () -> chain(department, place)).toList()).toList());
    }

    private void chain(Department department, String place) throws IOException {
        var writer = Caller.program(ready.address(), department.writer());
        var reviewer = Caller.program(ready.address(), department.reviewer());
        write(writer, place);
        complete(writer, place, "writeContribution", Map.of());
        complete(reviewer, place, "reviewContribution", Map.of("accepted", false, "reason", "Komplettera målen."));
        complete(writer, place, "writeContribution", Map.of());
        complete(reviewer, place, "reviewContribution", Map.of("accepted", true));
    }

    private static JsonNode task(Caller caller, String place, String kind) throws IOException {
        return caller.json(TASKS + "?size=1&kind=" + kind + "&place=" + Caller.encoded(place)).get("items").get(0);
    }

    private static void complete(Caller caller, String place, String kind, Map<String, ?> form) throws IOException {
        caller.send("POST", TASKS + "/" + task(caller, place, kind).get("id").asText() + "/complete", form);
    }

    private static void write(Caller caller, String place) throws IOException {
        String path = "api/v1/contributions/" + task(caller, place, "writeContribution").get("subjectId").asLong();
        var section = caller.json(path).get("sections").get(0);
        caller.send("PUT", path + "/sections/" + section.get("code").asText(), Map.of("value",
                "<p>Enheten fortsätter sitt uppdrag med samma inriktning och prövar ett nytt arbetssätt i år.</p>",
                "seenVersion", section.get("version").asInt()));
    }
}
