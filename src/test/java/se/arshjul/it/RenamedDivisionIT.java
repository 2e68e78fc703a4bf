package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/** A division is renamed by an import while its units' contributions wait for its manager. */
@OnRunningPortal
class RenamedDivisionIT {
    private static final String UNITS = "SELECT string_agg(concat_ws(';', u.code, u.name, 'ENHET', 'PROV-FUNK', u.ordinal, u.valid_from, ''), E'\n')"
        + " FROM node u JOIN node d ON d.id = u.parent_id WHERE d.code = 'FUN'";
    private static final String PART = "SELECT c.id FROM contribution c JOIN node n ON n.id = c.node_id JOIN round r ON r.id = c.round_id"
        + " WHERE n.code = 'FUN' AND r.kind = 'PLAN' AND r.state = 'OPEN'";
    private static final String REVIEWED = "SELECT min(c.id) FROM contribution c WHERE c.state = 'SUBMITTED' AND c.parent_id = (" + PART + ")";
    private final LocalDate yesterday = new BusinessTime().today().minusDays(1);
    private final Portal portal;
    private final People people;
    private final HttpClient client = HttpClient.newHttpClient();

    RenamedDivisionIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
    }

    @BeforeEach
    void rename() throws IOException {
        String from = people.text("SELECT valid_from FROM node WHERE code = 'FUN'");
        String held = people.text("SELECT a.valid_from FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.username = 'verksamhetschef'");
        bring("imports", Map.of("organisation.csv", "kod;namn;nivå;överordnad;ordning;giltig_från;giltig_till;ersätter\n"
                + "FUN;Funktionsstöd;VERKSAMHET;SOC;5;" + from + ";" + yesterday + ";OFN\n"
                + "PROV-FUNK;Stöd och service;VERKSAMHET;SOC;5;" + yesterday.plusDays(1) + ";;FUN\n"
                + people.text(UNITS).replaceAll("(?m)$", ";"),
            "uppdrag.csv", "användarnamn;roll;organisation;från;till\n"
                + "verksamhetschef;VERKSAMHETSCHEF;FUN;" + held + ";" + yesterday + "\n"
                + "verksamhetschef;VERKSAMHETSCHEF;PROV-FUNK;" + yesterday.plusDays(1) + ";\n"));
    }

    @AfterEach
    void nameItBack() {
        people.execute("DELETE FROM assignment WHERE node_id = (SELECT id FROM node WHERE code = 'PROV-FUNK')");
        people.execute("UPDATE assignment SET valid_to = NULL WHERE node_id = (SELECT id FROM node WHERE code = 'FUN')");
        people.execute("UPDATE node SET valid_to = NULL WHERE code = 'FUN'");
        people.execute("DELETE FROM former_parent WHERE parent_id IN (SELECT id FROM node WHERE code IN ('FUN', 'PROV-FUNK'))");
        people.execute("UPDATE node u SET parent_id = o.id, path = o.path || u.id || '/' FROM node o, node d"
            + " WHERE o.code = 'FUN' AND d.code = 'PROV-FUNK' AND u.parent_id = d.id");
        people.execute("DELETE FROM node_replaces WHERE node_id = (SELECT id FROM node WHERE code = 'PROV-FUNK')");
        people.execute("DELETE FROM node WHERE code = 'PROV-FUNK'");
    }

    @Test
    @Tag("organisation-6")
    void its_manager_keeps_the_reviews_and_the_division_and_nobody_is_asked_instead() {
        String division = people.text(PART);
        String reviewed = people.text(REVIEWED);
        assertThat(subjects("verksamhetschef")).contains(reviewed);
        assertThat(subjects("direktor.soc")).doesNotContain(reviewed);
        var manager = signedIn("verksamhetschef");
        assertThat(manager.get("contribution/review?id=" + reviewed).body()).contains("review:accept");
        assertThat(manager.get("contribution/division?id=" + division).statusCode()).isEqualTo(200);
        assertThat(manager.get("start").body()).contains("Verksamhetschef, Stöd och service").doesNotContain("upphörd)");
        assertThat(caller("verksamhetschef").get("contributions/" + division).status()).isEqualTo(200);
        assertThat(signedIn("direktor.soc").get("start").body()).doesNotContain("Funktionsstöd (");
    }

    @Test
    @Tag("organisation-9")
    void its_units_are_remembered_under_the_old_name_to_and_with_its_last_day() {
        assertThat(people.text("SELECT count(*) || ' ' || min(last_day) || ' ' || max(last_day) FROM former_parent f"
                + " JOIN node n ON n.id = f.parent_id WHERE n.code = 'FUN'"))
            .isEqualTo(people.text("SELECT count(*) FROM node u JOIN node d ON d.id = u.parent_id WHERE d.code = 'PROV-FUNK'")
                + " " + yesterday + " " + yesterday);
    }

    @Test
    @Tag("contribution-17")
    void the_situation_and_the_forms_tell_that_it_has_ended_and_who_answers_now() {
        String round = people.text("SELECT round_id FROM contribution WHERE id = (" + PART + ")");
        String year = people.text("SELECT r.cycle_id FROM round r JOIN contribution c ON c.round_id = r.id WHERE c.id = (" + PART + ")");
        String manager = people.text("SELECT name FROM person WHERE username = 'verksamhetschef'");
        String told = manager + " (Stöd och service) svarar för delen nu.";
        assertThat(signedIn("planerare").get("situation/situation?round=" + round).body()).contains("Upphörd " + day(yesterday) + ". " + told)
            .contains("Ingen chef. ");
        assertThat(signedIn("planerare").get("situation/situation?year=" + year).body()).contains(told);
        assertThat(signedIn("verksamhetschef").get("contribution/division?id=" + people.text(PART)).body()).contains("Upphörd " + day(yesterday))
            .contains(told);
    }

    @Test
    @Tag("contribution-17")
    void a_unit_that_moves_in_an_open_round_is_told_with_who_still_reviews_its_part() {
        String unit = people.text("SELECT n.code FROM contribution c JOIN node n ON n.id = c.node_id WHERE c.id = (" + REVIEWED + ")");
        move(unit, "BUF");
        String round = people.text("SELECT round_id FROM contribution WHERE id = (" + PART + ")");
        try {
            assertThat(signedIn("planerare").get("situation/situation?round=" + round).body())
                .containsOnlyOnce("Flyttad till Barn, unga och familj. Delen granskas ändå av Funktionsstöd den här omgången.");
        } finally {
            move(unit, "FUN");
        }
    }

    private void move(String unit, String division) {
        people.execute("UPDATE node u SET parent_id = d.id, path = d.path || u.id || '/' FROM node d WHERE d.code = ? AND u.code = ?",
            division, unit);
    }

    @Test
    @Tag("contribution-17")
    void a_review_of_an_import_that_closes_a_unit_tells_who_answers_for_its_open_part() throws IOException {
        String unit = people.text("SELECT n.code FROM contribution c JOIN node n ON n.id = c.node_id WHERE c.id = (" + REVIEWED + ")");
        String row = people.text("SELECT concat_ws(';', code, name, 'ENHET', 'PROV-FUNK', ordinal, valid_from) FROM node WHERE code = ?", unit);
        var review = bring("imports?dryRun=true", Map.of("organisation.csv", "kod;namn;nivå;överordnad;ordning;giltig_från;giltig_till\n"
            + row + ";" + yesterday + "\n"));
        String manager = people.text("SELECT p.name FROM person p JOIN assignment a ON a.person_id = p.id JOIN node n ON n.id = a.node_id"
            + " WHERE n.code = ? AND a.role = 'UNIT_MANAGER' ORDER BY p.name LIMIT 1", unit);
        assertThat(review.at("/underWay/0/place").asText()).isEqualTo(row.split(";")[1]);
        assertThat(review.at("/underWay/0/answering").toString()).contains(manager);
    }

    private static String day(LocalDate day) {
        return se.arshjul.web.Formats.dateText(day, java.util.Locale.forLanguageTag("sv"));
    }

    private List<String> subjects(String username) {
        return Journey.stream(caller(username).get("tasks?size=100").good().path("items"))
            .map(task -> task.path("subjectId").asText()).toList();
    }

    private ApiCaller caller(String username) {
        return new ApiCaller(client, portal.address(), username, "arshjul-demo");
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(portal);
        visitor.signIn(username, "arshjul-demo");
        return visitor;
    }

    private com.fasterxml.jackson.databind.JsonNode bring(String where, Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ApiCaller(client, portal.address(), people.administrator(), People.PASSWORD)
            .post(where, out.toByteArray(), "application/zip").good();
    }
}
