package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjul.contribution.OpenedRound.section;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.document.Told;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ActivityDraft;

/** Activities followed up on a real database with a real municipality's year, without a server. */
class ActivityFollowUpIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass("vanersborg-2020");

    @Test @Tag("followup-5") @Tag("followup-7")
    void a_report_follows_the_plans_activities_also_under_a_place_that_was_renamed() {
        database.inPassing(em -> {
            var year = ReportYear.on(em);
            var cycle = year.rounds().year("SOC", 2020);
            var plan = year.rounds().open(cycle, "VERKSAMHETSPLAN", "2020");
            var unit = (Contribution) em.createQuery("SELECT c FROM Contribution c WHERE c.round = :round AND c.kind = :unit ORDER BY c.id")
                    .setParameter("round", plan).setParameter("unit", Contribution.Kind.UNIT).setMaxResults(1).getSingleResult();
            long goal = year.goal("SN-KVALITET");
            var promised = new Activity(unit, 1);
            em.persist(promised);
            promised.write(new ActivityDraft("Språkcafé", "", "Enhetschef", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31), "Räknas",
                    Set.of(goal)), 0, "Chef", Instant.EPOCH);
            em.flush();
            rename(em, unit);
            var round = year.rounds().open(cycle, "T2", "2020-T2");
            var followed = year.beans().make(FollowedActivities.class).of(RoundOfSections.of(round));
            var heir = year.rounds().of(round, "NYTT");
            assertThat(followed.get(heir.node().id())).extracting(FollowedActivity::title).contains("Språkcafé");
            assertThat(followed.get(unit.node().id())).as("the earlier name follows nothing more").isNullOrEmpty();
            var one = followed.get(heir.node().id()).stream().filter(activity -> activity.title().equals("Språkcafé")).findFirst().orElseThrow();
            assertThat(one.isLateOn(round.period().to())).isTrue();
            var service = year.beans().make(ProgressService.class);
            service.save(heir.id(), new ProgressService.Typed(one.key(), new ProgressDraft(Activity.Status.AVSLUTAD, 50, "Klart."), 0),
                    ReportYear.manager(heir, Role.UNIT_MANAGER));
            var table = year.beans().make(ProgressMaterial.class).blocks(RoundOfSections.of(round), List.of(section(heir, "AKTIVITETER")));
            assertThat(Told.table(table.values().iterator().next().get(0)).rows().toString()).contains("Avslutad", "100");
        });
    }

    @Test @Tag("plan-14")
    void what_was_brought_along_is_followed_drawn_and_offered_to_the_next_plan_where_no_plan_was_made() {
        database.inPassing(em -> {
            var year = ReportYear.on(em);
            var cycle = year.rounds().year("SOC", 2020);
            var round = year.rounds().open(cycle, "BOKSLUT", "2020");
            var all = year.beans().make(FollowedActivities.class).of(RoundOfSections.of(round));
            long place = all.entrySet().stream().filter(one -> !one.getValue().isEmpty()).findFirst().orElseThrow().getKey();
            assertThat(all.get(place)).allMatch(one -> one.key().source() == ActivityKey.Source.BROUGHT);
            var unfinished = year.beans().make(UnfinishedActivities.class).of(cycle.department().id(), 2020, place);
            assertThat(unfinished).allMatch(one -> one.origin().startsWith("brought-"));
            var reader = new Actor(0, "planerare", "Planerare", "sv", List.of(new Standing(Role.PLANNER, Place.of(cycle.department()),
                    "", Standing.Ground.HOLDER, null)));
            var drawn = year.beans().make(YearOfActivitiesReader.class).of(cycle.department().id(), 2020, reader);
            assertThat(drawn.places()).isNotEmpty();
            assertThatThrownBy(() -> year.beans().make(YearOfActivitiesReader.class).of(cycle.department().id(), 2020,
                    new Actor(0, "ledamot", "Ledamot", "sv", List.of()))).isInstanceOf(SecurityException.class);
        });
    }

    /** The unit is closed in June; another of its own replaces it from July. */
    private static void rename(EntityManager em, Contribution unit) {
        em.createNativeQuery("UPDATE node SET valid_to = DATE '2020-06-30' WHERE id = ?1").setParameter(1, unit.node().id()).executeUpdate();
        em.createNativeQuery("""
                INSERT INTO node (id, code, name, level, parent_id, body_id, ordinal, valid_from, path)
                SELECT 900001, 'NYTT', 'Nytt namn', level, parent_id, body_id, ordinal, DATE '2020-07-01', replace(path, '/' || id || '/', '/900001/')
                FROM node WHERE id = ?1""").setParameter(1, unit.node().id()).executeUpdate();
        em.createNativeQuery("INSERT INTO node_replaces VALUES (900001, ?1)").setParameter(1, unit.node().id()).executeUpdate();
        em.refresh(unit.node());
    }
}
