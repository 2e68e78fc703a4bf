package se.arshjul.cycle;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.Node;

/** Opens a department's year on a real database as the service would, without the process. */
public final class NewYear {

    private NewYear() {}

    /** The follow-ups that the steering model gives the year. */
    public static List<Round> followUps(EntityManager em, String departmentCode, int year) {
        var opened = Instant.parse((year - 1) + "-11-25T09:00:00Z");
        var beans = new Wired(em).with(MeetingDays.class, (department, day) -> List.of())
                .with(BusinessTime.class, new BusinessTime(Clock.fixed(opened, ZoneOffset.UTC)));
        var cycle = new AnnualCycle(em.createQuery("SELECT n FROM Node n WHERE n.code = :code", Node.class)
                .setParameter("code", departmentCode).getSingleResult(), year);
        em.persist(cycle);
        beans.make(FollowUpRounds.class).makeAll(cycle);
        em.flush();
        return beans.make(CycleRepository.class).rounds(cycle.id());
    }
}
