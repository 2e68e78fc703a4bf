package se.arshjul.committee;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.OpenedRound;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.worklist.YearRound;
import se.arshjul.worklist.YearRound.Mark;

/** Whose start page shows which rounds, on a real database. */
class BackwardPlanIT {
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass("vanersborg-2020");
    private static long round;

    @BeforeAll
    static void start() throws IOException {
        round = database.inTransaction(em -> {
            var rounds = new OpenedRound(em);
            return rounds.open(rounds.year("SOC", 2020), "VERKSAMHETSPLAN", "2020").id();
        });
    }

    private static Wired beans(EntityManager em) {
        return new Wired(em).with(BusinessTime.class,
                new BusinessTime(Clock.fixed(Instant.parse("2020-01-20T09:00:00Z"), BusinessTime.ZONE)));
    }

    @Test
    void an_auditor_sees_every_departments_rounds_and_a_stranger_none() {
        database.inTransaction(em -> {
            var plan = beans(em).make(BackwardPlan.class);
            assertThat(plan.rounds(holding(Role.AUDITOR))).extracting(YearRound::id).contains(round);
            assertThat(plan.rounds(holding(Role.MEMBER))).isEmpty();
            return null;
        });
    }

    @Test
    @Tag("contribution-15")
    void the_day_of_ones_own_part_moves_with_it_and_is_done_when_it_is_handed_over() {
        database.inTransaction(em -> {
            var beans = beans(em);
            var part = em.createQuery("SELECT c FROM Contribution c WHERE c.round.id = :round AND c.kind = :kind", Contribution.class)
                    .setParameter("round", round).setParameter("kind", Contribution.Kind.UNIT).setMaxResults(1).getSingleResult();
            var manager = new Actor(0, "chef", "Chef", "sv", List.of(new Standing(Role.UNIT_MANAGER, part.place(), part.placeName(),
                    Standing.Ground.HOLDER, null)));
            part.moveDue(LocalDate.of(2020, 12, 4));
            em.flush();
            assertThat(own(beans, manager)).containsExactly(new Mark("units", LocalDate.of(2020, 12, 4), true, false));
            em.createNativeQuery("UPDATE contribution SET state = 'SUBMITTED' WHERE id = ?1").setParameter(1, part.id()).executeUpdate();
            assertThat(own(beans, manager)).containsExactly(new Mark("units", LocalDate.of(2020, 12, 4), true, true));
            return null;
        });
    }

    private static List<Mark> own(Wired beans, Actor actor) {
        return beans.make(BackwardPlan.class).rounds(actor).stream().filter(one -> one.id() == round)
                .flatMap(one -> one.marks().stream()).filter(Mark::mine).toList();
    }

    private static Actor holding(Role role) {
        return new Actor(0, "någon", "Någon", "sv",
                List.of(new Standing(role, Place.body(-1), "Kommunfullmäktige", Standing.Ground.HOLDER, null)));
    }
}
