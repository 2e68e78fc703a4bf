package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.cycle.MeetingDay;
import se.arshjul.cycle.MeetingDays;
import se.arshjul.kernel.Rows;

/** Tells the year when the body that governs a department meets. */
@ApplicationScoped
@Transactional
public class MeetingCalendar implements MeetingDays {

    @PersistenceContext EntityManager em;

    @Override
    public List<MeetingDay> from(long departmentId, LocalDate day) {
        return Rows.list(em.createQuery("""
                        SELECT m.heldOn, m.papersDue FROM Meeting m, Node n
                        WHERE n.id = :department AND m.body = n.body AND m.heldOn >= :day ORDER BY m.heldOn""")
                .setParameter("department", departmentId).setParameter("day", day), MeetingDay.class);
    }
}
