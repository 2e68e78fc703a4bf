package se.arshjul.contribution;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import se.arshjul.cycle.AnnualCycle;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.kernel.Beans;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.Node;
import se.arshjul.plan.ActivityMaterial;
import se.arshjul.plan.GoalMaterial;
import se.arshjul.plan.PlanLayout;
import se.arshjul.steering.RoundKind;

/** Opens rounds on a real database as the process would, without the process. */
public final class OpenedRound {

    private final EntityManager em;

    public OpenedRound(EntityManager em) {
        this.em = em;
    }

    /** A department's year. */
    public AnnualCycle year(String departmentCode, int year) {
        var department = em.createQuery("SELECT n FROM Node n WHERE n.code = :code", Node.class)
                .setParameter("code", departmentCode).getSingleResult();
        var cycle = new AnnualCycle(department, year);
        em.persist(cycle);
        return cycle;
    }

    /** A round of the year, laid out with a contribution for each place. */
    public Round open(AnnualCycle cycle, String kind, String period) {
        var day = LocalDate.of(cycle.year(), 12, 1);
        var round = new Round(cycle, em.find(RoundKind.class, kind), kind, new Period(period), new RoundDates(day, day, day, day));
        em.persist(round);
        em.flush();
        round.moveTo(Round.State.OPEN);
        opening().open(round);
        em.flush();
        return round;
    }

    private RoundOpening opening() {
        var own = new Wired(em).with(Instance.class, Beans.of());
        var opening = own.make(RoundOpening.class);
        opening.layouts = Beans.of(own.make(PlanLayout.class));
        opening.materials.sources = Beans.of(own.make(GoalMaterial.class), own.make(ActivityMaterial.class));
        return opening;
    }

    /** A place's part of a round. */
    public Contribution of(Round round, String place) {
        return em.createQuery("SELECT c FROM Contribution c WHERE c.round = :round AND c.node.code = :place", Contribution.class)
                .setParameter("round", round).setParameter("place", place).getSingleResult();
    }

    /** A section of it, as the rooms that fill sections are asked about it. */
    public static SectionOfPlace section(Contribution part, String code) {
        return new SectionOfPlace(part.id(), part.kind(), part.node().id(), part.node().code(), part.placeName(), code, part.section(code).required());
    }
}
