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
        bring(Map.of("organisation.csv", "kod;namn;nivå;överordnad;ordning;giltig_från;giltig_till;ersätter\n"
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
        assertThat(manager.get("plan/review?id=" + reviewed).body()).contains("review:accept");
        assertThat(manager.get("plan/division?id=" + division).statusCode()).isEqualTo(200);
        assertThat(manager.get("start").body()).contains("Verksamhetschef, Stöd och service").doesNotContain("upphörd)");
        assertThat(caller("verksamhetschef").get("contributions/" + division).status()).isEqualTo(200);
        assertThat(signedIn("direktor.soc").get("start").body()).doesNotContain("Funktionsstöd (");
    }

    @Test
    @Tag("organisation-7")
    void the_menu_of_names_tells_a_vacant_post_by_the_role_of_its_level_and_no_closed_place() {
        assertThat(signedIn("vc.barn").get("start").body()).contains("Verksamhetschef, Barn, unga och familj")
            .doesNotContain("Utredning barn (");
        assertThat(signedIn("direktor.soc").get("start").body()).contains("Verksamhetschef, Vuxen och försörjning (vakant)")
            .doesNotContain("Omsorg för funktionsnedsatta (");
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

    private void bring(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        new ApiCaller(client, portal.address(), people.administrator(), People.PASSWORD)
            .post("imports", out.toByteArray(), "application/zip").good();
    }
}
