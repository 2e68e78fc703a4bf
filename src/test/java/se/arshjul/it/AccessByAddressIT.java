package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/** Tries every address with every account of the demonstration and holds the answers to the written table. */
@OnRunningPortal
class AccessByAddressIT {
    private static final List<String> ACCOUNTS = List.of("enhetschef", "verksamhetschef", "forvaltningschef",
        "namndsekreterare", "planerare", "ekonom", "ledamot", "revisor", "systemforvaltare");
    private static final String PASSWORD = "arshjul-demo";
    private static final int COLUMNS = 13;
    private static final Pattern LINE = Pattern.compile("(GET|POST|PUT|DELETE) (\\S+) ?(\\{.*}|\\[])? *((?:[+.] *){" + COLUMNS + "})");
    private static final AtomicInteger CELLS = new AtomicInteger();
    private static final AtomicInteger LEAKS = new AtomicInteger();
    private static final AtomicInteger WRONGLY_REFUSED = new AtomicInteger();
    private static final List<Integer> REFUSED = List.of(303, 401, 403, 404);
    private static final List<String> MADE_UP = List.of("stateless", "-7045614893148312:8151");
    private final Portal portal;
    private final Map<String, String> places;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final List<Caller> callers;

    AccessByAddressIT(Portal portal) {
        this.portal = portal;
        places = DemoPlaces.of(portal);
        var people = new People(portal);
        callers = Stream.concat(ACCOUNTS.stream().map(name -> new Caller(name, PASSWORD)),
            Stream.of(people.at("COMMITTEE_SECRETARY", "AN", null), people.at("PLANNER", "ARB", null), people.at("MEMBER", "KS", null),
                people.at("PLANNER", "SOC", LocalDate.now(BusinessTime.ZONE).minusDays(1))).map(name -> new Caller(name, People.PASSWORD))).toList();
    }

    /** Somebody who tries the addresses, and the password. */
    private record Caller(String name, String password) {
    }

    @AfterAll
    static void tell() {
        System.out.println("Access by address: " + CELLS + " cells, " + LEAKS + " leaks, " + WRONGLY_REFUSED + " wrongly refused");
    }

    /** One line of the table: an address, what is sent there, and for each account whether it gets through. */
    private record Address(String method, String path, String body, String expected) {
        static Address of(String line, Map<String, String> places) {
            for (var place : places.entrySet()) {
                line = line.replace("{" + place.getKey() + "}", place.getValue());
            }
            var parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            return new Address(parts.group(1), parts.group(2), parts.group(3), parts.group(4).replace(" ", ""));
        }
    }

    @TestFactory
    @Tag("security-1")
    @Tag("committee-11")
    Stream<DynamicTest> an_address_lets_through_those_whom_the_table_names() throws IOException {
        return lines().map(line -> DynamicTest.dynamicTest(line.substring(0, line.indexOf("  ")), () -> check(Address.of(line, places))));
    }

    private static Stream<String> lines() throws IOException {
        try (var table = AccessByAddressIT.class.getResourceAsStream("access-by-address.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    private void check(Address address) {
        var through = new StringBuilder();
        callers.forEach(caller -> through.append(letsThrough(address, visitor(caller), basic(caller)) ? '+' : '.'));
        count(address.expected(), through);
        assertThat(through).as(address.path()).hasToString(address.expected());
        assertThat(letsThrough(address, new Visitor(portal))).as("nobody at " + address.path()).isFalse();
    }

    @TestFactory
    @Tag("security-1")
    Stream<DynamicTest> a_made_up_view_state_opens_no_page() throws IOException {
        var tryers = callers.stream().filter(caller -> List.of("enhetschef", "planerare", "ledamot").contains(caller.name())).toList();
        return pages().flatMap(page -> MADE_UP.stream().map(state -> DynamicTest.dynamicTest(page + " " + state, () -> {
            for (var caller : tryers) {
                var field = Map.of("jakarta.faces.ViewState", state);
                assertThat(visitor(caller).post(page, field).statusCode()).as(caller.name())
                    .matches(status -> status / 100 == 4 || asksAnew(page) && visitor(caller).get(page).statusCode() == 200);
                var asked = page + (page.contains("?") ? "&" : "?") + "jakarta.faces.ViewState=" + state;
                assertThat(visitor(caller).get(asked).statusCode()).as(caller.name()).isBetween(400, 499);
            }
        })));
    }

    /** Pages without state that take a form load, and so ask, on a form too. */
    private static boolean asksAnew(String page) {
        return page.startsWith("worklist/tasks") || page.startsWith("indicator/indicators");
    }

    private Stream<String> pages() throws IOException {
        return lines().map(line -> Address.of(line, places)).filter(address -> address.method().equals("GET"))
            .map(Address::path)
            .filter(path -> !path.startsWith("api/"));
    }

    private static void count(String expected, CharSequence found) {
        for (int i = 0; i < COLUMNS; i++) {
            CELLS.incrementAndGet();
            if (expected.charAt(i) != found.charAt(i)) {
                (found.charAt(i) == '+' ? LEAKS : WRONGLY_REFUSED).incrementAndGet();
            }
        }
    }

    /** Pages are asked for with the session, calls of the API with the password. */
    private boolean letsThrough(Address address, Visitor visitor, String... headers) {
        boolean page = !address.path().startsWith("api/");
        var answer = visitor.send(address.method(), address.path(), address.body(), page ? new String[0] : headers);
        assertThat(answer.statusCode()).as(address.path() + " " + answer.body()).isLessThan(500);
        return !REFUSED.contains(answer.statusCode());
    }

    private Visitor visitor(Caller caller) {
        return visitors.computeIfAbsent(caller.name(), name -> {
            var visitor = new Visitor(portal);
            visitor.signIn(name, caller.password());
            return visitor;
        });
    }

    private static String[] basic(Caller caller) {
        return new String[] {"Authorization", Visitor.basic(caller.name(), caller.password())};
    }
}
