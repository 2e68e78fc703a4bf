package se.arshjul.followup;

import static se.arshjul.contribution.OpenedRound.section;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.OpenedRound;
import se.arshjul.contribution.Referrals;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.cycle.Round;
import se.arshjul.document.Block;
import se.arshjul.goal.Goal;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.plan.ActivityMaterial;
import se.arshjul.plan.GoalMaterial;
import se.arshjul.plan.PlanKeeper;
import se.arshjul.plan.ReportedActivity;

/** What a test of a report works with, in one transaction: the rooms, wired by hand, and the rounds that it opens. */
public record ReportYear(EntityManager em, Wired beans, OpenedRound rounds) {

    public static ReportYear on(EntityManager em) {
        var beans = new Wired(em).with(BusinessTime.class,
                new BusinessTime(Clock.fixed(Instant.parse("2020-01-20T09:00:00Z"), ZoneOffset.UTC)));
        beans.with(Referrals.class, (round, body) -> Optional.empty()).with(ReportedActivity.class, beans.make(ProgressRows.class));
        beans.with(Instance.class, Wired.all(List.of(beans.make(ActivityEvidence.class), beans.make(AssessmentEvidence.class),
                beans.make(ActivityMaterial.class), beans.make(PlanKeeper.class))));
        return new ReportYear(em, beans, new OpenedRound(em));
    }

    AssessmentMaterial material() {
        return beans.make(AssessmentMaterial.class);
    }

    List<Lack> lacks(Round round, Contribution part, String section) {
        return material().lacks(RoundOfSections.of(round), section(part, section));
    }

    List<Block> blocks(Round round, Contribution part, String section) {
        var all = part.sections().stream().filter(one -> one.kind().equals(GoalMaterial.KIND)).map(one -> section(part, one.code())).toList();
        return material().blocks(RoundOfSections.of(round), all).getOrDefault(section(part, section), List.of());
    }

    long goal(String code) {
        return em.createQuery("SELECT g.id FROM Goal g WHERE g.code = :code", Long.class).setParameter("code", code).getSingleResult();
    }

    /** Who answers for the place, without a person behind. */
    static Actor manager(Contribution part, Role role) {
        return new Actor(0, "chef", "Chef", "sv",
                List.of(new Standing(role, Place.of(part.node()), part.placeName(), Standing.Ground.HOLDER, null)));
    }
}
