package se.arshjul.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.OpenedRound;
import se.arshjul.contribution.RoundSteps;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.StuckRounds;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Wired;
import se.arshjul.notice.Notices.Kind;
import se.arshjul.notice.Notices.Notice;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.worklist.WaitingWork;

/** Hints on a real database: they hold as long as what they say does. */
class NoticesIT {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 20);
    private static final String WRITE = "contribution/contribution";
    private static final String REVIEW = "contribution/review";
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass("vanersborg-2020");

    private EntityManager em;
    private Wired beans;
    private Notices notices;
    private Round round;
    private Contribution unit;

    @Test
    @Tag("notice-2")
    void a_reminder_shows_the_day_that_the_task_has_now_until_it_is_no_longer_the_readers() {
        inYear(year -> {
            open(WRITE, unit.node(), TODAY.plusDays(5));
            remind(TODAY.plusDays(5));
            move(TODAY.plusDays(30));
            remind(TODAY.plusDays(30));
            assertThat(hints(manager(unit.node()))).extracting(Notice::kind, Notice::formKey, Notice::dueOn)
                    .containsExactly(tuple(Kind.REMINDER, WRITE, TODAY.plusDays(30)));
            open(REVIEW, unit.parent().node(), TODAY.plusDays(30));
            assertThat(hints(manager(unit.node()))).isEmpty();
        });
    }

    @Test
    @Tag("notice-2")
    void what_was_late_is_withdrawn_when_the_day_moves_ahead() {
        inYear(year -> {
            open(WRITE, unit.node(), TODAY.minusDays(1));
            notices.give(Kind.LATE, "manager:" + unit.parent().node().id(), unit.processKey(), "Plan", "Enhet", TODAY.minusDays(1));
            assertThat(hints(manager(unit.parent().node()))).extracting(Notice::kind).containsExactly(Kind.LATE);
            move(TODAY.plusDays(7));
            assertThat(hints(manager(unit.parent().node()))).isEmpty();
        });
    }

    @Test
    void a_late_review_is_told_to_the_reviewers_superior() {
        inYear(year -> {
            Given.set(unit, "state", Contribution.State.SUBMITTED);
            unit.moveDue(TODAY.minusDays(1));
            open(REVIEW, unit.parent().node(), unit.dueOn());
            em.flush();
            beans.with(Instance.class, Wired.all(List.of())).make(RoundSteps.class).escalate(unit.id());
            var director = manager(unit.parent().parent().node());
            assertThat(hints(director)).extracting(Notice::kind, Notice::formKey).containsExactly(tuple(Kind.LATE, REVIEW));
            assertThat(hints(manager(unit.parent().node()))).isEmpty();
        });
    }

    @Test
    @Tag("notice-3")
    void a_late_approval_is_told_to_the_departments_planner_alone() {
        inYear(year -> {
            var department = round.cycle().department();
            work("t9", "manager:" + department.id(), "contribution/approve", round.processKey(), TODAY.minusDays(3));
            assertThat(hints(holding(Role.PLANNER, department))).extracting(Notice::kind, Notice::formKey, Notice::dueOn)
                    .containsExactly(tuple(Kind.STUCK, "contribution/approve", TODAY.minusDays(3)));
            assertThat(hints(holding(Role.PLANNER, unit.node()))).isEmpty();
            em.createNativeQuery("UPDATE work_item SET due_on = ?1").setParameter(1, Date.valueOf(TODAY)).executeUpdate();
            assertThat(hints(holding(Role.PLANNER, department))).isEmpty();
        });
    }

    private void inYear(Consumer<Round> test) {
        database.inPassing(inside -> {
            em = inside;
            beans = new Wired(em).with(BusinessTime.class,
                    new BusinessTime(Clock.fixed(Instant.parse("2020-01-20T09:00:00Z"), BusinessTime.ZONE)));
            beans.with(OpenSteps.class, beans.make(WaitingWork.class)).with(StandingStill.class, beans.make(StuckRounds.class));
            notices = beans.make(Notices.class);
            var rounds = new OpenedRound(em);
            round = rounds.open(rounds.year("SOC", 2020), "VERKSAMHETSPLAN", "2020");
            unit = em.createQuery("SELECT c FROM Contribution c WHERE c.round = :round AND c.kind = :kind ORDER BY c.id", Contribution.class)
                    .setParameter("round", round).setParameter("kind", Contribution.Kind.UNIT).setMaxResults(1).getSingleResult();
            test.accept(round);
        });
    }

    private List<Notice> hints(Actor actor) {
        em.flush();
        return notices.of(actor, 5);
    }

    private void remind(LocalDate day) {
        notices.give(Kind.REMINDER, "manager:" + unit.node().id(), unit.processKey(), "Plan", "Enhet", day);
    }

    private void move(LocalDate day) {
        em.createNativeQuery("UPDATE work_item SET due_on = ?1").setParameter(1, Date.valueOf(day)).executeUpdate();
    }

    /** The unit's open task: one at a time. */
    private void open(String task, Node whose, LocalDate due) {
        em.createNativeQuery("DELETE FROM work_item").executeUpdate();
        work("t1", "manager:" + whose.id(), task, unit.processKey(), due);
    }

    private void work(String id, String audience, String task, String processKey, LocalDate due) {
        em.createNativeQuery("""
                INSERT INTO work_item (task_id, audience, due_on, form_key, process_key, round_id, subject, place_name, opened_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'Plan', 'Enhet', now())""")
                .setParameter(1, id).setParameter(2, audience).setParameter(3, Date.valueOf(due)).setParameter(4, task)
                .setParameter(5, processKey).setParameter(6, round.id()).executeUpdate();
    }

    private static Actor manager(Node node) {
        return holding(Role.UNIT_MANAGER, node);
    }

    private static Actor holding(Role role, Node node) {
        return new Actor(0, "någon", "Någon", "sv", List.of(new Standing(role, Place.of(node), node.name(), Standing.Ground.HOLDER, null)));
    }
}
