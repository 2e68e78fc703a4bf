package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/** A division is renamed by an import while its units' contributions wait for its manager. */
@OnRunningPortal
class RenamedDivisionIT {
    private static final LocalDate YESTERDAY = new BusinessTime().today().minusDays(1);
    private static final String NEW_NAME = "Stöd och service";
    private static Ground ground;
    private static String renamed;

    /** A plan is being written, two units have handed in, one has no manager; then the division gets another name. */
    @BeforeAll
    static void rename(Portal portal) {
        ground = Ground.lay(portal);
        ground.vacate("B2");
        ground.openPlan();
        List.of("A1", "A2").forEach(ground::handOver);
        renamed = ground.code("A-NY");
        ground.bring(Map.of("organisation.csv", Ground.rows("kod;namn;nivå;överordnad;ordning;giltig_från;giltig_till;ersätter", Stream.concat(
                Stream.of(Ground.row(ground.code("A"), ground.name("A"), "VERKSAMHET", ground.code("F"), 5, "2020-01-01", YESTERDAY, ""),
                    Ground.row(renamed, NEW_NAME, "VERKSAMHET", ground.code("F"), 5, YESTERDAY.plusDays(1), "", ground.code("A"))),
                Stream.of("A1", "A2", "A3").map(unit ->
                    Ground.row(ground.code(unit), ground.name(unit), "ENHET", renamed, 1, "2020-01-01", "", "")))),
            "uppdrag.csv", Ground.rows("användarnamn;roll;organisation;från;till", Stream.of(
                Ground.row(ground.chief("A"), "VERKSAMHETSCHEF", ground.code("A"), "2020-01-01", YESTERDAY),
                Ground.row(ground.chief("A"), "VERKSAMHETSCHEF", renamed, YESTERDAY.plusDays(1), "")))));
    }

    @Test
    @Tag("organisation-6")
    void its_manager_keeps_the_reviews_and_the_division_and_nobody_is_asked_instead() {
        long division = ground.part("A");
        long reviewed = ground.part("A1");
        assertThat(subjects(ground.chief("A"))).contains(reviewed);
        assertThat(subjects(ground.chief("F"))).doesNotContain(reviewed);
        var manager = ground.visitor(ground.chief("A"));
        assertThat(manager.get(Addresses.review(reviewed)).body()).contains("review:accept");
        assertThat(manager.get(Addresses.division(division)).statusCode()).isEqualTo(200);
        assertThat(manager.get("start").body()).contains("Verksamhetschef, " + NEW_NAME).doesNotContain("upphörd)");
        assertThat(ground.as(ground.chief("A")).get("contributions/" + division).status()).isEqualTo(200);
        assertThat(ground.visitor(ground.chief("F")).get("start").body()).doesNotContain(ground.name("A") + " (");
    }

    @Test
    @Tag("organisation-9")
    void its_units_are_remembered_under_the_old_name_to_and_with_its_last_day() {
        assertThat(ground.people().text("SELECT count(*) || ' ' || min(last_day) || ' ' || max(last_day) FROM former_parent f"
                + " JOIN node n ON n.id = f.parent_id WHERE n.code = ?", ground.code("A")))
            .isEqualTo("3 " + YESTERDAY + " " + YESTERDAY);
    }

    @Test
    @Tag("contribution-17")
    void the_situation_and_the_forms_tell_that_it_has_ended_and_who_answers_now() {
        String told = manager("A") + " (" + NEW_NAME + ") svarar för delen nu.";
        var planner = ground.visitor(ground.planner());
        assertThat(planner.get(Addresses.situation(ground.round())).body()).contains("Upphörd " + day(YESTERDAY) + ". " + told)
            .contains("Ingen chef. ");
        assertThat(planner.get(Addresses.situationOfYear(ground.cycle())).body()).contains(told);
        assertThat(ground.visitor(ground.chief("A")).get(Addresses.division(ground.part("A"))).body()).contains("Upphörd " + day(YESTERDAY))
            .contains(told);
    }

    @Test
    @Tag("contribution-17")
    void a_unit_that_moves_in_an_open_round_is_told_with_who_still_reviews_its_part() {
        move("A2", ground.code("B"));
        try {
            assertThat(ground.visitor(ground.planner()).get(Addresses.situation(ground.round())).body())
                .containsOnlyOnce("Flyttad till " + ground.name("B") + ". Delen granskas ändå av " + ground.name("A") + " den här omgången.");
        } finally {
            move("A2", renamed);
        }
    }

    private static void move(String unit, String division) {
        ground.people().execute("UPDATE node u SET parent_id = d.id, path = d.path || u.id || '/' FROM node d WHERE d.code = ? AND u.code = ?",
            division, ground.code(unit));
    }

    @Test
    @Tag("contribution-17")
    void a_review_of_an_import_that_closes_a_unit_tells_who_answers_for_its_open_part() {
        var review = ground.review(Map.of("organisation.csv", Ground.rows("kod;namn;nivå;överordnad;ordning;giltig_från;giltig_till",
            Stream.of(Ground.row(ground.code("A1"), ground.name("A1"), "ENHET", renamed, 1, "2020-01-01", YESTERDAY)))));
        assertThat(review.at("/underWay/0/place").asText()).isEqualTo(ground.name("A1"));
        assertThat(review.at("/underWay/0/answering").toString()).contains(manager("A1"));
    }

    private static String manager(String letter) {
        return ground.people().text("SELECT name FROM person WHERE username = ?", ground.chief(letter));
    }

    private static String day(LocalDate day) {
        return se.arshjul.web.Formats.dateText(day, java.util.Locale.forLanguageTag("sv"));
    }

    private static List<Long> subjects(String username) {
        return Journey.stream(ground.as(username).get("tasks?size=100").good().path("items"))
            .map(task -> task.path("subjectId").asLong()).toList();
    }
}
