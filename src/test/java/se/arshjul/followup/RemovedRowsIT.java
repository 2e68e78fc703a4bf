package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.audit.CommandKey;
import se.arshjul.commission.MeasureDraft;
import se.arshjul.commission.MeasureService;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.DraftService;
import se.arshjul.contribution.FieldDraft;
import se.arshjul.contribution.Remark;
import se.arshjul.contribution.Removed;
import se.arshjul.contribution.RemovedMeanwhileException;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundCancelled;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ActivityDraft;
import se.arshjul.plan.ActivityService;
import se.arshjul.plan.PlanDraft;
import se.arshjul.plan.PlanReader;
import se.arshjul.plan.UnfinishedWork;

/** What is removed and put back on a real database, with all that hangs on it. */
class RemovedRowsIT {

    private static final String ACTIVITIES = """
            SELECT CAST(json_build_array((SELECT json_agg(a ORDER BY a.ordinal, a.id) FROM activity a WHERE a.contribution_id = ?1),
                (SELECT json_agg(g ORDER BY g) FROM activity_goal g JOIN activity a ON a.id = g.activity_id WHERE a.contribution_id = ?1),
                (SELECT json_agg(p ORDER BY p.id) FROM activity_progress p), (SELECT json_agg(r) FROM remark r)) AS text)""";
    private static final String MEASURES = "SELECT CAST(json_agg(m ORDER BY m.ordinal, m.id) AS text) FROM measure m";
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass("vanersborg-2020");

    /** A unit's plan with three activities, the middle one followed up in a report and remarked on; who writes it, and a press of theirs. */
    private record Writing(EntityManager em, ReportYear year, Round plan, Contribution unit, Actor chef, List<Long> activities) {

        static Writing on(EntityManager em) {
            var year = ReportYear.on(em);
            year.beans().with(UnfinishedWork.class, year.beans().make(UnfinishedActivities.class));
            var plan = year.rounds().open(year.rounds().year("SOC", 2020), "VERKSAMHETSPLAN", "2020");
            var unit = em.createQuery("SELECT c FROM Contribution c WHERE c.round = :round AND c.kind = :unit ORDER BY c.id", Contribution.class)
                    .setParameter("round", plan).setParameter("unit", Contribution.Kind.UNIT).setMaxResults(1).getSingleResult();
            var writing = new Writing(em, year, plan, unit, ReportYear.manager(unit, Role.UNIT_MANAGER),
                    List.of("Fikastund", "Språkcafé", "Promenad").stream().map(title -> added(em, unit, title, year.goal("SN-KVALITET"))).toList());
            em.persist(new Remark(unit, "activity:" + writing.middle(), "Språkcafé", "Skriv när.").signed("Chefen ovanför", Instant.EPOCH));
            writing.told();
            em.flush();
            em.clear();
            return writing;
        }

        private static long added(EntityManager em, Contribution unit, String title, long goal) {
            var activity = new Activity(unit, em.createQuery("SELECT a FROM Activity a WHERE a.contribution = :unit").setParameter("unit", unit)
                    .getResultList().size() + 1);
            em.persist(activity);
            activity.write(new ActivityDraft(title, "Varje torsdag", "Enhetschef", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31),
                    "Räknas", Set.of(goal)), 0, "Chef", Instant.parse("2020-01-10T08:15:30.123456Z"));
            em.flush();
            return activity.id();
        }

        private void told() {
            var report = year.rounds().open(plan.cycle(), "T2", "2020-T2");
            var part = year.rounds().of(report, unit.node().code());
            year.beans().make(ProgressService.class).save(part.id(), new ProgressService.Typed(ActivityKey.plan(middle()),
                    new ProgressDraft(Activity.Status.PAGAENDE, 40, "Igång."), 0), ReportYear.manager(part, Role.UNIT_MANAGER));
        }

        /** The department's own part of the report. */
        Contribution report() {
            return year.rounds().of(em.createQuery("SELECT r FROM Round r WHERE r.kindCode = 'T2'", Round.class).getSingleResult(), "SOC");
        }

        long measureOf(Contribution part) {
            return em.createQuery("SELECT m.id FROM Measure m WHERE m.round = :round", Long.class)
                    .setParameter("round", part.round()).getSingleResult();
        }

        long middle() {
            return activities.get(1);
        }

        void remove(long activity) {
            year.beans().make(ActivityService.class).removeActivity(unit.id(), activity, CommandKey.fresh(), chef);
            afterwards();
        }

        void putBack(long activity) {
            year.beans().make(ActivityService.class).putActivityBack(unit.id(), activity, CommandKey.fresh(), chef);
            afterwards();
        }

        /** The next press meets the database, not what this one had in its hands. */
        private void afterwards() {
            em.flush();
            em.clear();
        }

        List<Removed> removed() {
            return year.beans().make(RemovedRows.class).of(unit.id(), Place.of(unit.node()), chef);
        }

        String rows(String query) {
            var asked = em.createNativeQuery(query);
            return (String) (query.contains("?1") ? asked.setParameter(1, unit.id()) : asked).getSingleResult();
        }
    }

    private static void writing(Consumer<Writing> test) {
        database.inPassing(em -> test.accept(Writing.on(em)));
    }

    @Test @Tag("contribution-18")
    void an_activity_comes_back_as_it_was_with_its_place_its_goals_its_remark_and_what_was_told_of_it() {
        writing(it -> {
            String before = it.rows(ACTIVITIES);
            assertThat(before).contains("Igång.", "Skriv när.", ".123456");
            it.remove(it.middle());
            assertThat(it.rows(ACTIVITIES)).doesNotContain("Igång.", "Språkcafé\",\"description");
            it.putBack(it.middle());
            assertThat(it.rows(ACTIVITIES)).isEqualTo(before);
            assertThat(it.removed()).isEmpty();
        });
    }

    @Test @Tag("contribution-18")
    void what_is_removed_is_read_by_nobody_but_its_writer() {
        writing(it -> {
            it.remove(it.middle());
            var beans = it.year().beans();
            assertThat(it.removed()).extracting(Removed::kind, Removed::id, Removed::title, Removed::by)
                    .containsExactly(tuple("ACTIVITY", it.middle(), "Språkcafé", "Chef"));
            assertThat(beans.make(PlanReader.class).read(it.unit().id()).activities())
                    .extracting(activity -> activity.draft().title()).containsExactly("Fikastund", "Promenad");
            assertThat(beans.make(ContributionReader.class).content(it.unit().id(), it.chef()).toString()).doesNotContain("Språkcafé");
            var report = it.year().em().createQuery("SELECT r FROM Round r WHERE r.kindCode = 'T2'", Round.class).getSingleResult();
            assertThat(beans.make(FollowedActivities.class).of(RoundOfSections.of(report)).get(it.unit().node().id()))
                    .extracting(FollowedActivity::title).containsExactly("Fikastund", "Promenad");
            var other = new Actor(0, "annan", "Annan", "sv", List.of());
            assertThatThrownBy(() -> beans.make(RemovedRows.class).of(it.unit().id(), Place.of(it.unit().node()), other))
                    .isInstanceOf(SecurityException.class);
        });
    }

    @Test @Tag("contribution-18")
    void removing_and_putting_back_twice_is_done_once_and_each_is_told() {
        writing(it -> {
            String before = it.rows(ACTIVITIES);
            it.remove(it.middle());
            it.remove(it.middle());
            assertThat(it.removed()).hasSize(1);
            it.putBack(it.middle());
            it.putBack(it.middle());
            assertThat(it.rows(ACTIVITIES)).isEqualTo(before);
            assertThat(it.em().createQuery("SELECT e.action FROM AuditEvent e WHERE e.subject = :draft AND e.detail = 'Aktivitet' ORDER BY e.id",
                    String.class).setParameter("draft", "draft-" + it.unit().id()).getResultList()).containsExactly("contribution.removed", "contribution.putBack");
            assertThat(it.em().createQuery("SELECT COUNT(e) FROM AuditEvent e WHERE e.action IN ('contribution.removed', 'contribution.putBack') AND e.detail LIKE '%Språk%'",
                    Long.class).getSingleResult()).isZero();
            assertThatThrownBy(() -> it.remove(-1)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test @Tag("contribution-18") @Tag("contribution-6")
    void who_types_in_what_another_has_removed_is_told_so_and_goes_on_when_it_is_back() {
        writing(it -> {
            var service = it.year().beans().make(ActivityService.class);
            var typed = new FieldDraft("Varje onsdag", "Varje torsdag", 1);
            it.remove(it.middle());
            assertThatThrownBy(() -> service.saveField(it.unit().id(), it.middle(), ActivityDraft.Field.DESCRIPTION, typed, it.chef()))
                    .isInstanceOfSatisfying(RemovedMeanwhileException.class, told -> assertThat(told.arguments()).containsExactly("Språkcafé", "Chef"));
            var stale = ContributionDraft.of(new PlanDraft(List.of(new PlanDraft.Row(it.middle(), 1,
                    new ActivityDraft("Språkcafé", "", "", null, null, "", null))), null));
            assertThatThrownBy(() -> it.year().beans().make(DraftService.class).save(it.unit().id(), stale, it.chef()))
                    .isInstanceOf(RemovedMeanwhileException.class);
            it.putBack(it.middle());
            assertThat(service.saveField(it.unit().id(), it.middle(), ActivityDraft.Field.DESCRIPTION, typed, it.chef()).value())
                    .isEqualTo("Varje onsdag");
        });
    }

    /** A new version's migration, undone when the test is over. */
    @Test @Tag("contribution-18")
    void what_was_removed_before_a_column_came_to_its_table_comes_back_with_the_columns_default() {
        writing(it -> {
            var service = it.year().beans().make(MeasureService.class);
            var director = ReportYear.manager(it.report(), Role.DEPARTMENT_DIRECTOR);
            long measure = service.add(it.report().id(), CommandKey.fresh(), director);
            service.remove(it.report().id(), measure, CommandKey.fresh(), director);
            it.remove(it.middle());
            List.of("activity", "activity_progress", "measure").forEach(table -> it.em().createNativeQuery(
                    "ALTER TABLE " + table + " ADD COLUMN since text NOT NULL DEFAULT 'senare'").executeUpdate());
            it.putBack(it.middle());
            service.putBack(it.report().id(), measure, CommandKey.fresh(), director);
            assertThat(it.rows(ACTIVITIES)).contains("Språkcafé", "Igång.").containsPattern("(?s)senare.*senare");
            assertThat(it.rows(MEASURES)).contains("senare");
            it.em().getTransaction().rollback();
            it.em().getTransaction().begin();
        });
    }

    @Test @Tag("contribution-18")
    void what_is_removed_is_gone_for_good_when_the_part_is_handed_over() {
        writing(it -> {
            it.remove(it.middle());
            it.year().beans().make(ContributionRepository.class).leaveBehind(it.unit().id(), Instant.EPOCH);
            it.em().createNativeQuery("UPDATE contribution SET state = 'RETURNED', return_reason = 'Skriv mer.' WHERE id = ?1")
                    .setParameter(1, it.unit().id()).executeUpdate();
            assertThat(it.removed()).isEmpty();
            assertThatThrownBy(() -> it.putBack(it.middle())).isInstanceOfSatisfying(RuleBrokenException.class,
                    gone -> assertThat(gone.key()).isEqualTo("contribution.removed.gone.ACTIVITY"));
            assertThat(it.rows("SELECT CAST(count(*) AS text) FROM remark WHERE settled_at IS NULL")).isEqualTo("0");
        });
    }

    @Test @Tag("contribution-18") @Tag("cycle-6")
    void what_is_removed_goes_with_a_round_that_is_cancelled_and_no_other() {
        writing(it -> {
            var rows = it.year().beans().make(RemovedRows.class);
            it.remove(it.middle());
            rows.roundCancelled(new RoundCancelled(it.report().round().id()));
            assertThat(it.removed()).hasSize(1);
            rows.roundCancelled(new RoundCancelled(it.plan().id()));
            assertThat(it.removed()).isEmpty();
        });
    }

    @Test @Tag("contribution-18")
    void what_never_was_is_not_said_to_be_gone() {
        writing(it -> {
            assertThatThrownBy(() -> it.putBack(-1)).isInstanceOf(NotFoundException.class);
            var director = ReportYear.manager(it.report(), Role.DEPARTMENT_DIRECTOR);
            assertThatThrownBy(() -> it.year().beans().make(MeasureService.class).putBack(it.report().id(), -1, CommandKey.fresh(), director))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test @Tag("contribution-18")
    void nothing_is_removed_or_put_back_while_somebody_else_has_the_part() {
        writing(it -> {
            it.remove(it.activities().get(0));
            it.em().createNativeQuery("UPDATE contribution SET state = 'SUBMITTED' WHERE id = ?1").setParameter(1, it.unit().id()).executeUpdate();
            assertThatThrownBy(() -> it.remove(it.middle())).hasMessageContaining("contribution.notWritable.SUBMITTED");
            assertThatThrownBy(() -> it.putBack(it.activities().get(0))).hasMessageContaining("contribution.notWritable.SUBMITTED");
        });
    }

    @Test @Tag("contribution-18") @Tag("commission-8")
    void a_measure_comes_back_as_it_was() {
        writing(it -> {
            var service = it.year().beans().make(MeasureService.class);
            var part = it.report();
            var director = ReportYear.manager(part, Role.DEPARTMENT_DIRECTOR);
            long measure = service.add(part.id(), CommandKey.fresh(), director);
            service.save(part.id(), measure, MeasureDraft.NONE.with(MeasureDraft.Field.WHAT, "Färre köpta platser"), 1, director);
            String before = it.rows(MEASURES);
            service.remove(part.id(), measure, CommandKey.fresh(), director);
            it.afterwards();
            assertThat(it.rows(MEASURES)).isNull();
            assertThatThrownBy(() -> service.saveField(part.id(), measure, MeasureDraft.Field.WHAT, "x", 1, director))
                    .isInstanceOf(RemovedMeanwhileException.class);
            service.putBack(part.id(), measure, CommandKey.fresh(), director);
            service.putBack(part.id(), measure, CommandKey.fresh(), director);
            assertThat(it.rows(MEASURES)).isEqualTo(before).contains("Färre köpta platser");
        });
    }

    @Test @Tag("contribution-18") @Tag("commission-8")
    void a_measure_that_was_taken_over_anew_meanwhile_is_not_put_back_beside_itself() {
        writing(it -> {
            var service = it.year().beans().make(MeasureService.class);
            var director = ReportYear.manager(it.report(), Role.DEPARTMENT_DIRECTOR);
            long first = service.add(it.report().id(), CommandKey.fresh(), director);
            service.save(it.report().id(), first, MeasureDraft.NONE.with(MeasureDraft.Field.WHAT, "Färre köpta platser"), 1, director);
            var next = it.year().rounds().of(it.year().rounds().open(it.plan().cycle(), "BOKSLUT", "2020"), "SOC");
            service.goOn(next.id(), CommandKey.fresh(), director);
            it.afterwards();
            long taken = it.measureOf(next);
            service.remove(next.id(), taken, CommandKey.fresh(), director);
            service.goOn(next.id(), CommandKey.fresh(), director);
            it.afterwards();
            assertThatThrownBy(() -> service.putBack(next.id(), taken, CommandKey.fresh(), director))
                    .isInstanceOfSatisfying(RuleBrokenException.class, told -> assertThat(told.key()).isEqualTo("commission.measures.takenAnew"));
        });
    }

    @Test @Tag("contribution-18") @Tag("security-1")
    void who_may_not_write_a_measure_is_told_neither_what_stands_in_it_nor_that_it_was_removed() {
        writing(it -> {
            var service = it.year().beans().make(MeasureService.class);
            var part = it.report();
            var director = ReportYear.manager(part, Role.DEPARTMENT_DIRECTOR);
            var other = new Actor(0, "annan", "Annan", "sv", List.of());
            long measure = service.add(part.id(), CommandKey.fresh(), director);
            service.save(part.id(), measure, MeasureDraft.NONE.with(MeasureDraft.Field.WHAT, "Färre köpta platser"), 1, director);
            assertThatThrownBy(() -> service.saveField(part.id(), measure, MeasureDraft.Field.WHAT, "x", 999, other))
                    .isInstanceOf(SecurityException.class);
            service.remove(part.id(), measure, CommandKey.fresh(), director);
            it.afterwards();
            assertThatThrownBy(() -> service.saveField(part.id(), measure, MeasureDraft.Field.WHAT, "x", 999, other))
                    .isInstanceOf(SecurityException.class);
        });
    }
}
