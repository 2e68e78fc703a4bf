package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjul.it.Journey.Turn;

/**
 * The whole chain above one unit, round and round, while the server dies: written, reviewed, handed over by the division,
 * returned and approved by the director, registered, put on a meeting, referred back by the committee.
 */
final class CrashRelay implements CrashWorker {

    /** The steps of the chain, the last one first: what has come furthest is done next. */
    private enum Step {
        DECIDE("recordDecision"), SCHEDULE("scheduleMatter"), REGISTER("registerMatter"), APPROVE("approveWhole"),
        DIVIDE("writeDivision"), REVIEW("reviewContribution"), WRITE("writeContribution");

        private final String kind;

        Step(String kind) {
            this.kind = kind;
        }
    }

    private static final LocalDate FIRST_MEETING = LocalDate.of(2019, 1, 7);
    private final Journey journey;
    private final long round;
    private final long unit;
    private final long division;
    private final long whole;
    private final Map<Step, ApiCaller> people = new EnumMap<>(Step.class);
    private final Map<Step, Integer> done = new EnumMap<>(Step.class);
    private Step step;
    private String path;
    private Object form;
    private String key;

    /** Takes the first unit of a round of which all is handed over, up to the director; {@code turns} by kind are those that did it. */
    CrashRelay(Journey journey, long round, Map<String, Map<Long, Turn>> turns) {
        this.journey = journey;
        this.round = round;
        var places = Journey.stream(journey.administrator().get("rounds/" + round + "/contributions").good()).toList();
        var chosen = of("UNIT", places);
        unit = chosen.path("contributionId").asLong();
        division = chosen.path("parentId").asLong();
        whole = of("DEPARTMENT", places).path("contributionId").asLong();
        people.put(Step.WRITE, turns.get(Step.WRITE.kind).get(unit).who());
        people.put(Step.REVIEW, turns.get(Step.REVIEW.kind).get(unit).who());
        people.put(Step.DIVIDE, turns.get(Step.DIVIDE.kind).get(division).who());
        people.put(Step.APPROVE, journey.turns(Step.APPROVE.kind, round).values().iterator().next().who());
        done.put(Step.WRITE, versions(unit, "HANDED_OVER"));
        done.put(Step.REVIEW, versions(unit, "ACCEPTED"));
        done.put(Step.DIVIDE, versions(division, "HANDED_OVER"));
    }

    private static JsonNode of(String kind, List<JsonNode> places) {
        return places.stream().filter(place -> place.path("kind").asText().equals(kind)).findFirst().orElseThrow();
    }

    @Override
    public void workUntilTheServerIsGone() {
        try {
            while (true) {
                if (key == null) {
                    choose();
                }
                send();
            }
        } catch (ServerGone gone) {
            assertThat(gone).isNotNull();
        }
    }

    /** What was in doubt is sent again with its key; then every step has left as many traces as it was done. */
    @Override
    public void settle() {
        if (key != null) {
            send();
        }
        assertThat(versions(unit, "HANDED_OVER")).as("the unit's hand-overs").isEqualTo(done(Step.WRITE));
        assertThat(versions(unit, "ACCEPTED")).as("the unit's acceptances").isEqualTo(done(Step.REVIEW));
        assertThat(versions(division, "HANDED_OVER")).as("the division's hand-overs").isEqualTo(done(Step.DIVIDE));
        assertThat(decisions()).as("decisions").isEqualTo(done(Step.DECIDE));
    }

    private void send() {
        people.get(step).post(path, form, key).good();
        done.merge(step, 1, Integer::sum);
        key = null;
    }

    private void choose() {
        for (var next : Step.values()) {
            var turn = open(next);
            if (turn.isPresent()) {
                step = next;
                path = "tasks/" + turn.get().task() + "/complete";
                form = form(turn.get());
                key = UUID.randomUUID().toString();
                return;
            }
        }
        throw new AssertionError("Nothing is open in round " + round);
    }

    /** The round's open turn of the kind; whoever had one before is asked alone. */
    private Optional<Turn> open(Step next) {
        var person = people.get(next);
        if (person == null) {
            var found = journey.turns(next.kind, round).values().stream().findFirst();
            found.ifPresent(turn -> people.put(next, turn.who()));
            return found;
        }
        return tasks(person, next).findFirst()
            .map(task -> new Turn(person, task.path("id").asText(), next.kind, task.path("subjectId").asLong()));
    }

    private Stream<JsonNode> tasks(ApiCaller who, Step next) {
        return Journey.stream(who.get("tasks?size=200&round=" + round + "&kind=" + next.kind).good().path("items"));
    }

    private Object form(Turn turn) {
        return switch (step) {
            case WRITE, DIVIDE -> Drafts.of(turn, "");
            case REVIEW -> Map.of("accepted", true);
            case APPROVE -> done(Step.APPROVE) % 2 == 0 ? Drafts.ofWhole(turn, whole)
                : Map.of("approved", false, "reasons", Map.of(division, "En gång till"));
            case REGISTER -> Map.of("diaryNumber", "SN 2020/12", "title", "Verksamhetsplan", "rapporteur", "Förvaltningschefen");
            case SCHEDULE -> Map.of("meetingDay", FIRST_MEETING.plusDays(done(Step.SCHEDULE)).toString(), "alreadyHeld", true);
            case DECIDE -> Map.of("paragraph", "§ 12", "outcome", "REFERRED_BACK", "returnTo", "DIVISIONS", "contributionIds",
                List.of(unit), "reason", "Målet om heltid saknar aktivitet");
        };
    }

    private int done(Step which) {
        return done.getOrDefault(which, 0);
    }

    private int versions(long contribution, String occasion) {
        return (int) Journey.stream(people.get(Step.APPROVE).get("contributions/" + contribution + "/versions").good())
            .filter(version -> version.path("occasion").asText().equals(occasion)).count();
    }

    private int decisions() {
        var secretary = people.get(Step.DECIDE);
        return secretary == null ? 0 : Journey.stream(secretary.get("matters").good())
            .mapToInt(matter -> secretary.get("matters/" + matter.path("id").asLong() + "/decisions").good().size()).sum();
    }
}
