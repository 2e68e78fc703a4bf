package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.arshjul.launch.Portal;

/** A returned draft with its remarks and versions, asked for at the pages' door and at the API's: both let the same people in. */
@OnRunningPortal
class SameEyesIT {
    private static final String REASON = "Skriv om allt från början";
    private static final String REMARK = "Den här raden hör inte hit";
    private static final List<Door> DOORS = List.of(
        new Door("contribution/contribution?id=%d", "contributions/%d", List.of(REASON)),
        new Door("contribution/contribution?id=%d", "contributions/%d/sections/AKTIVITETER", List.of()),
        new Door("reading/read?place=%d&version=1", "contributions/%d/versions/1", List.of("Möten på torsdagar")),
        new Door("reading/read?place=%d&version=2", "contributions/%d/versions/2", List.of("Möten på torsdagar")),
        new Door("reading/compare?contribution=%d&from=1&to=2", "contributions/%d/comparison?from=1&to=2", List.of()));
    private static Portal portal;
    private static Ground ground;
    private static String member;

    /** One thing by its two addresses, and what stands in both answers. */
    private record Door(String page, String api, List<String> words) {
    }

    @BeforeAll
    static void lay(Portal running) {
        portal = running;
        ground = Ground.withPlan(running);
        ground.draft("A1");
        ground.handOver("A1");
        Ground.complete(ground.turn(ground.chief("A"), "reviewContribution", ground.part("A1")), Map.of("accepted", false, "reason", REASON,
            "remarks", List.of(Map.of("target", "section:AKTIVITETER", "text", REMARK)))).good();
        member = ground.people().member(ground.committee());
    }

    @AfterAll
    static void openAgain() {
        turn("OPEN");
    }

    private static void turn(String state) {
        ground.people().execute("UPDATE round SET state = ? WHERE id = CAST(? AS bigint)", state, String.valueOf(ground.round()));
    }

    @TestFactory
    @Tag("api-3")
    Stream<DynamicTest> both_doors_let_the_same_people_in_before_and_after_the_plan_is_published() {
        return Stream.of("OPEN", "PUBLISHED").flatMap(state -> eyes().map(person -> DynamicTest.dynamicTest(
            state + " " + person.api().username(), () -> {
                turn(state);
                DOORS.forEach(door -> check(door, person));
            })));
    }

    /** One person at both doors. */
    private record Eyes(Visitor visitor, ApiCaller api) {
    }

    private static Stream<Eyes> eyes() {
        var own = Stream.of("A1", "A2", "A", "B", "F").map(ground::chief);
        return Stream.concat(Stream.concat(own, Stream.of(ground.planner(), ground.secretary())).map(who -> eyes(who, Ground.PASSWORD)),
            Stream.of(eyes(member, People.PASSWORD), eyes("ledamot", SignedIn.PASSWORD), eyes("forvaltningschef", SignedIn.PASSWORD)));
    }

    private static Eyes eyes(String username, String password) {
        var visitor = new Visitor(portal);
        visitor.signIn(username, password);
        return new Eyes(visitor, new ApiCaller(HttpClient.newHttpClient(), portal.address(), username, password));
    }

    private static void check(Door door, Eyes person) {
        var page = person.visitor().get(door.page().formatted(ground.part("A1")));
        var api = person.api().get(door.api().formatted(ground.part("A1")));
        assertThat(api.status()).as("%s %s", door.api(), api.raw().body()).isEqualTo(page.statusCode());
        if (page.statusCode() == 200) {
            door.words().forEach(words -> assertThat(List.of(page.body(), api.raw().body())).allMatch(body -> body.contains(words)));
        } else {
            assertThat(page.statusCode()).as(door.page()).isEqualTo(403);
            assertThat(api.raw().body()).doesNotContain(REASON, REMARK);
        }
    }
}
