package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.arshjul.launch.Portal;

/** Every page is HTML that any reader understands, not only a forgiving browser. */
@OnRunningPortal
class SoundPagesIT {
    private static final Path PAGES = Path.of("src/main/webapp");
    private final Portal portal;
    private final Map<String, Visitor> visitors = new HashMap<>();

    SoundPagesIT(Portal portal) {
        this.portal = portal;
    }

    /** Who goes where, and which page answers with which status. */
    private record Visit(int status, String page, String account, String address) {
        static Visit of(String line) {
            var parts = line.split(" +");
            return new Visit(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_page_is_sound() {
        var places = new HashMap<>(DemoPlaces.of(portal));
        places.putAll(shownOnce());
        return visits().stream().map(visit -> DynamicTest.dynamicTest(visit.account() + " " + visit.address(),
            () -> assertThat(SoundHtml.faults(html(visit, places))).isEmpty()));
    }

    /** What the demonstration holds nowhere: a link to choose a password by, and the address of a figure. */
    private Map<String, String> shownOnce() {
        var http = HttpClient.newHttpClient();
        var link = new ApiCaller(http, portal.address(), "systemforvaltare", SignedIn.PASSWORD)
            .post("accounts/" + new People(portal).someone() + "/links", null).good().path("link").asText();
        var figure = new ApiCaller(http, portal.address(), "enhetschef", SignedIn.PASSWORD)
            .get("contributions/" + DemoPlaces.of(portal).get("part") + "/figures").good().path(0).path("href").asText();
        return Map.of("welcome", link.substring(link.indexOf("security/")), "figure", figure.substring(1));
    }

    @Test
    void no_page_is_left_out() throws IOException {
        try (var files = Files.walk(PAGES)) {
            assertThat(visits()).extracting(Visit::page).containsAll(files.map(PAGES::relativize).map(Path::toString)
                .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF")).map(file -> file.replace(".xhtml", "")).toList());
        }
    }

    private String html(Visit visit, Map<String, String> places) {
        var address = visit.address();
        for (var place : places.entrySet()) {
            address = address.replace("{" + place.getKey() + "}", place.getValue());
        }
        var answer = visitor(visit.account()).get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).as(address).isEqualTo(visit.status());
        return answer.body();
    }

    private static List<Visit> visits() {
        try (var table = SoundPagesIT.class.getResourceAsStream("pages.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(Visit::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Visitor visitor(String account) {
        return visitors.computeIfAbsent(account, name -> {
            var visitor = new Visitor(portal);
            if (!name.equals("nobody")) {
                visitor.signIn(name, SignedIn.PASSWORD);
            }
            return visitor;
        });
    }
}
