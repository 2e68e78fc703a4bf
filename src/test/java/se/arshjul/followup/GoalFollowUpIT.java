package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.document.Told;
import se.arshjul.goal.AssessmentDraft;
import se.arshjul.goal.AssessmentHistory;
import se.arshjul.goal.Goal;
import se.arshjul.goal.PlacesAtWork;
import se.arshjul.goal.ThreadGoal;
import se.arshjul.goal.ThreadReader;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.ConflictException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.plan.GoalWork;

/** Goals followed up on a real database with a real municipality's year, without a server. */
class GoalFollowUpIT {

    private static final Actor MEMBER = new Actor(0, "ledamot", "Ledamot", "sv",
            List.of(new Standing(Role.MEMBER, Place.body(1), "Socialnämnden", Standing.Ground.HOLDER, null)));

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();

    @Test @Tag("goal-5")
    void the_real_year_end_report_cannot_be_handed_over_because_of_its_three_stale_goals() {
        database.importsSample("mellerud-2019");
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            var round = year.rounds().open(year.rounds().year("SOC", 2019), "BOKSLUT", "2019");
            var lacks = year.lacks(round, year.rounds().of(round, "SOC"), "INRIKTNINGSMAL");
            assertThat(lacks.stream().filter(lack -> lack.key().equals("goal.lacks.EARLIER")).map(Lack::what))
                    .containsExactly("FM-OMSORG (Ej påbörjat, kvartal 1 2019, 2019-05-02)", "FM-HALSA (Ej påbörjat, kvartal 1 2019, 2019-05-02)",
                            "FM-ARBETSGIVARE (Ej påbörjat, kvartal 1 2019, 2019-05-02)");
            assertThat(lacks.stream().filter(lack -> lack.key().equals("goal.lacks.CLAIMS_PROGRESS")).map(lack -> lack.what().split(" ")[0]))
                    .containsExactly("FM-OMSORG", "FM-HALSA", "FM-ARBETSGIVARE");
            assertThat(lacks).allMatch(Lack::mayBeOverridden);
            return null;
        });
    }

    @Test @Tag("goal-3") @Tag("goal-4")
    void the_goal_table_has_every_goal_in_its_chain_and_the_comments_signed_with_a_role() {
        database.importsSample("mellerud-2019");
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            var round = year.rounds().open(year.rounds().year("SOC", 2019), "BOKSLUT", "2019");
            var blocks = year.blocks(round, year.rounds().of(round, "SOC"), "INRIKTNINGSMAL");
            assertThat(Told.table(blocks.get(0)).rows().stream().map(row -> row.cells().get(0).text().split(":")[0])).containsExactly("Inriktningsmål",
                    "Nämndmål", "Nämndmål", "Inriktningsmål", "Nämndmål", "Inriktningsmål", "Nämndmål");
            assertThat(Told.table(blocks.get(0)).rows().get(0).cells().get(1).text()).isEqualTo("Ej påbörjat (bedömt kvartal 1 2019)");
            assertThat(Told.table(blocks.get(1)).rows()).hasSize(3).allSatisfy(row ->
                    assertThat(row.cells().get(1).text()).isEqualTo("kvartal 1 2019, 2019-05-02, planerare"));
            assertThat(Told.table(year.blocks(round, year.rounds().of(round, "SOC"), "ARBETSMILJOMAL").get(0)).rows()).hasSize(2);
            return null;
        });
    }

    @Test @Tag("goal-4") @Tag("goal-5")
    void an_honest_assessment_lets_the_goal_through_and_keeps_the_earlier_one() {
        database.importsSample("mellerud-2019");
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            var round = year.rounds().open(year.rounds().year("SOC", 2019), "BOKSLUT", "2019");
            var part = year.rounds().of(round, "VOO");
            part.partsAreIn();
            var service = year.beans().make(AssessmentService.class);
            long goal = year.goal("NM-IBIC");
            var saved = service.save(part.id(), new AssessmentService.Typed(goal,
                    new AssessmentDraft("DELVIS", "BATTRE", null, "<p>Arbetet pågår.<script>x</script></p>"), 0),
                    ReportYear.manager(part, Role.DIVISION_MANAGER));
            assertThat(saved.value()).isEqualTo("<p>Arbetet pågår.</p>");
            assertThat(year.lacks(round, part, "INRIKTNINGSMAL")).noneMatch(lack -> lack.target().equals("goal:" + goal));
            assertThatThrownBy(() -> service.saveField(part.id(), goal, AssessmentDraft.Field.LEVEL, "UPPFYLLT", 0,
                    ReportYear.manager(part, Role.DIVISION_MANAGER))).isInstanceOf(ConflictException.class);
            var row = year.beans().make(AssessmentsReader.class).read(year.rounds().of(round, "SOC").id(),
                    year.goal("NM-IBIC"), ReportYear.manager(year.rounds().of(round, "SOC"), Role.DEPARTMENT_DIRECTOR));
            assertThat(row.proposal().code()).as("the division's word is evidence for the department").isEqualTo("DELVIS");
            assertThat(Told.table(year.blocks(round, part, "INRIKTNINGSMAL").get(1)).rows().get(0).cells().get(1).text())
                    .isEqualTo("2019, 2020-01-20, verksamhetschef");
            return null;
        });
    }

    @Test @Tag("goal-7")
    void a_goal_in_a_places_own_words_has_the_committees_beside() {
        database.importsSample("mellerud-2019");
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            em.createNativeQuery("""
                    UPDATE goal_applies SET wording = 'Vi arbetar enligt IBIC' WHERE goal_id = ?1
                    AND node_id = (SELECT id FROM node WHERE code = 'VOO')""").setParameter(1, year.goal("NM-IBIC")).executeUpdate();
            var round = year.rounds().open(year.rounds().year("SOC", 2019), "BOKSLUT", "2019");
            var part = year.rounds().of(round, "VOO");
            var goals = year.beans().make(GoalSheets.class).read(RoundOfSections.of(round), List.of(part.id())).goals();
            assertThat(goals.stream().filter(goal -> goal.code().equals("NM-IBIC"))).singleElement().satisfies(goal -> {
                assertThat(goal.wording()).isEqualTo("Vi arbetar enligt IBIC");
                assertThat(goal.shared()).isEqualTo(em.find(Goal.class, year.goal("NM-IBIC")).text());
            });
            return null;
        });
    }

    @Test @Tag("audit-1") @Tag("audit-4")
    void a_comment_typed_again_and_again_is_told_of_once_until_the_part_changes_hands() {
        database.importsSample("mellerud-2019");
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            var round = year.rounds().open(year.rounds().year("SOC", 2019), "BOKSLUT", "2019");
            var part = year.rounds().of(round, "VOO");
            part.partsAreIn();
            var people = em.createQuery("SELECT p.id FROM Person p ORDER BY p.id", Long.class).setMaxResults(2).getResultList();
            type(year, part, people.get(0), "<p>Arbetet</p>", "<p>Arbetet pågår.</p>");
            assertThat(comments(em)).containsExactly("BOKSLUT: Kommentar till NM-IBIC");
            type(year, part, people.get(1), "<p>Arbetet pågår bra.</p>");
            assertThat(comments(em)).as("another person").hasSize(2);
            year.beans().make(AuditTrail.class).tell(Deed.ofSystem("contribution.RETURNED")
                    .about(part.processKey(), part.placeName()).saying("Mer"));
            type(year, part, people.get(0), "<p>Arbetet är klart.</p>");
            assertThat(comments(em)).as("after it has changed hands").hasSize(3);
            return null;
        });
    }

    private static void type(ReportYear year, Contribution part, long person, String... comments) {
        var writer = new Actor(person, "chef", "Chef", "sv", ReportYear.manager(part, Role.DIVISION_MANAGER).standings());
        var service = year.beans().make(AssessmentService.class);
        for (String comment : comments) {
            var stands = year.em().createQuery("SELECT a.version FROM Assessment a WHERE a.roundId = :round AND a.node = :node", Integer.class)
                    .setParameter("round", part.round().id()).setParameter("node", part.node()).getResultStream().findFirst();
            service.saveField(part.id(), year.goal("NM-IBIC"), AssessmentDraft.Field.COMMENT, comment, stands.orElse(0), writer);
        }
    }

    private static List<String> comments(EntityManager em) {
        return em.createQuery("SELECT e.detail FROM AuditEvent e WHERE e.action = 'followup.assessed'", String.class).getResultList();
    }

    @Test
    void a_goal_whose_activities_others_are_writing_is_not_said_to_have_none() {
        database.importsSample("vanersborg-2020");
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            year.beans().with(PlacesAtWork.class, year.beans().make(GoalWork.class));
            var round = year.rounds().open(year.rounds().year("SOC", 2020), "VERKSAMHETSPLAN", "2020");
            var reader = year.beans().make(ThreadReader.class);
            var outside = reader.thread(2020, MEMBER).goals();
            assertThat(outside).anyMatch(ThreadGoal::isWrittenElsewhere);
            var director = ReportYear.manager(year.rounds().of(round, "SOC"), Role.DEPARTMENT_DIRECTOR);
            assertThat(reader.thread(2020, director).goals()).noneMatch(ThreadGoal::isWrittenElsewhere);
            return null;
        });
    }

    @Test @Tag("goal-2")
    void the_goal_chain_shows_how_each_goal_was_judged_last() {
        database.importsSample("mellerud-2019");
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            year.beans().with(PlacesAtWork.class, year.beans().make(GoalWork.class));
            var thread = year.beans().make(ThreadReader.class).thread(2019, MEMBER);
            var quality = thread.goals().stream().filter(goal -> goal.code().equals("FM-OMSORG")).findFirst().orElseThrow();
            assertThat(quality.whole()).singleElement().satisfies(judged -> {
                assertThat(judged.level().name()).isEqualTo("Ej påbörjat");
                assertThat(judged.place()).isEqualTo("Socialförvaltningen");
            });
            assertThat(year.beans().make(AssessmentHistory.class).of(year.goal("FM-HALSA"), MEMBER)).hasSize(1);
            return null;
        });
    }
}
