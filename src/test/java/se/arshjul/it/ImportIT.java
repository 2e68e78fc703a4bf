package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** Bringing data to the running server. */
@OnRunningPortal
class ImportIT {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private final String own = "PROV-IMPORT" + COUNT.incrementAndGet();
    private final String indicator = "kod;namn;mätenhet;riktning;källa;frekvens\n" + own + ";Provat;antal;LAGRE;EGEN;AR\n";
    private final People people;
    private final Portal portal;
    private final HttpClient client = HttpClient.newHttpClient();

    ImportIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
    }

    @Test @Tag("intake-4") @Tag("intake-5")
    void a_review_writes_nothing_the_import_does_and_the_same_again_changes_nothing() throws IOException {
        var administrator = as(people.administrator());
        byte[] zip = Zipped.of("nyckeltal.csv", indicator);
        assertThat(administrator.post("imports?dryRun=true", zip, "application/zip").good().at("/files/0/added").asInt()).isEqualTo(1);
        assertThat(administrator.post("imports", zip, "application/zip").good().at("/files/0/added").asInt()).isEqualTo(1);
        assertThat(administrator.post("imports", zip, "application/zip").good().at("/files/0/unchanged").asInt()).isEqualTo(1);
    }

    @Test @Tag("intake-2")
    void faults_are_answered_as_a_problem_in_swedish() throws IOException {
        var answer = as(people.administrator()).post("imports", Zipped.of("nyckeltal.csv", indicator.replace("LAGRE", "NER")), "application/zip");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body().at("/faults/0/row").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/faults/0/expected").asText()).isEqualTo("Skriv något av: HOGRE, LAGRE, INTERVALL.");
    }

    @Test @Tag("intake-6")
    void a_form_with_the_file_is_read_and_a_form_without_a_boundary_is_refused() throws IOException {
        var administrator = as(people.administrator());
        var body = new ByteArrayOutputStream();
        body.write("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"d.zip\"\r\nContent-Type: application/zip\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
        body.write(Zipped.of("nyckeltal.csv", indicator));
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(administrator.post("imports?dryRun=true", body.toByteArray(), "multipart/form-data; boundary=x").status()).isEqualTo(200);
        assertThat(administrator.post("imports?dryRun=true", body.toByteArray(), "multipart/form-data").status()).isEqualTo(400);
    }

    @Test @Tag("security-1")
    void whoever_is_no_administrator_may_neither_review_nor_import() throws IOException {
        assertThat(as(people.someone()).post("imports?dryRun=true", Zipped.of("nyckeltal.csv", indicator), "application/zip").status()).isEqualTo(403);
    }

    @Test @Tag("audit-2")
    void a_command_without_a_key_is_turned_away_and_one_that_came_tells_how_it_went() throws IOException {
        var administrator = as(people.administrator());
        byte[] zip = Zipped.of("nyckeltal.csv", indicator);
        var request = administrator.request("imports").header("Content-Type", "application/zip");
        assertThat(administrator.send(request.POST(BodyPublishers.ofByteArray(zip))).status()).isEqualTo(400);
        administrator.send(request.header("Idempotency-Key", own).POST(BodyPublishers.ofByteArray(zip))).good();
        assertThat(administrator.get("imports/" + own).good().path("state").asText()).isEqualTo("DONE");
        assertThat(administrator.get("imports/import-okand").status()).isEqualTo(404);
    }

    @Test @Tag("intake-12")
    void a_review_too_tells_how_far_it_has_come_by_the_key_that_it_was_sent_with() throws IOException {
        var administrator = as(people.administrator());
        byte[] zip = Zipped.of("nyckeltal.csv", indicator);
        var request = administrator.request("imports?dryRun=true").header("Content-Type", "application/zip").header("Accept-Language", "sv");
        administrator.send(request.header("Idempotency-Key", own).POST(BodyPublishers.ofByteArray(zip))).good();
        var progress = administrator.send(administrator.request("imports/" + own).header("Accept-Language", "sv").GET()).good();
        assertThat(progress.path("state").asText()).isEqualTo("DONE");
        assertThat(progress.path("done").asInt()).isEqualTo(progress.path("all").asInt()).isOne();
        assertThat(progress.path("text").asText()).isEqualTo("Klart: 1 rader.");
        assertThat(as(people.someone()).get("imports/" + own).status()).isEqualTo(403);
    }

    /** Sixty roles take hardly more statements than two: they are written in batches, and so is what the log tells of them. */
    @Test @Tag("intake-13") @Tag("audit-1")
    void the_log_tells_every_role_that_an_import_gives_in_few_statements() throws IOException, SQLException {
        var administrator = as(people.administrator());
        int few = statements(administrator.post("imports", roles(own.toLowerCase() + ".fa", 2), "application/zip"));
        assertThat(told("Person " + own.toLowerCase() + ".fa-%")).isEqualTo(2);
        int many = statements(administrator.post("imports", roles(own.toLowerCase() + ".flera", 60), "application/zip"));
        assertThat(told("Person " + own.toLowerCase() + ".flera-%")).isEqualTo(60);
        assertThat(many - few).isLessThan(20);
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void a_planner_does_not_become_administrator_by_a_file() throws IOException {
        var planner = new ApiCaller(client, portal.address(), "planerare", "arshjul-demo");
        var herself = Zipped.of("uppdrag.csv", "användarnamn;roll;organisation;från\nplanerare;SYSTEMFORVALTARE;SOC;2020-01-01\n");
        for (String address : List.of("imports", "imports?dryRun=true")) {
            var answer = planner.post(address, herself, "application/zip");
            assertThat(answer.status()).as(address).isEqualTo(422);
            assertThat(answer.body().at("/faults/0/row").asInt()).isEqualTo(2);
        }
        assertThat(planner.post("accounts/systemforvaltare/links", "{}").status()).isEqualTo(403);
        assertThat(people.text("SELECT count(*) FROM assignment a JOIN person p ON p.id = a.person_id"
                + " WHERE p.username = 'planerare' AND a.role = 'ADMINISTRATOR'")).isEqualTo("0");
    }

    private static int statements(ApiCaller.Answer answer) {
        answer.good();
        return Integer.parseInt(answer.raw().headers().firstValue("X-Statements").orElseThrow());
    }

    private int told(String whose) throws SQLException {
        try (var connection = portal.database().connect(); var query = connection.prepareStatement(
                "SELECT count(*) FROM audit_event WHERE action = 'intake.role.BEGUN' AND detail LIKE ?")) {
            query.setString(1, "LEDAMOT: " + whose + ", 2020-01-01–");
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** People who sit in a committee of the demonstration. */
    private static byte[] roles(String name, int count) throws IOException {
        var persons = new StringBuilder("användarnamn;namn;epost\n");
        var roles = new StringBuilder("användarnamn;roll;organisation;från\n");
        for (int i = 0; i < count; i++) {
            persons.append(name).append('-').append(i).append(";Person ").append(name).append('-').append(i).append(";prov@example.org\n");
            roles.append(name).append('-').append(i).append(";LEDAMOT;SN;2020-01-01\n");
        }
        return Zipped.of(Map.of("personer.csv", persons.toString(), "uppdrag.csv", roles.toString()));
    }

    private ApiCaller as(String username) {
        return new ApiCaller(client, portal.address(), username, People.PASSWORD);
    }
}
