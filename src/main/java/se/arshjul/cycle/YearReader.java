package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads the years that a planner answers for, and proposes the dates of a new one. */
@ApplicationScoped
@Transactional
public class YearReader {

    private static final String YEARS = """
            SELECT c.id, c.year, d.name, c.state, r.id, r.name, r.state, r.opensOn, r.unitsDue, r.divisionsDue, r.directorDue,
                d.id, d.path
            FROM Round r JOIN r.cycle c JOIN c.department d, RoundKind k
            WHERE k.code = r.kindCode AND k.kind = se.arshjul.steering.RoundKind.Kind.PLAN
            ORDER BY c.year DESC, d.name""";

    @PersistenceContext EntityManager em;
    @Inject OrganisationRepository organisation;
    @Inject MeetingDays meetings;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The years of every department whose planner the actor is. */
    public List<YearView> years(Actor actor) {
        return em.createQuery(YEARS, Object[].class).getResultList().stream()
                .filter(row -> access.permits(actor, Action.MOVE_DATES, Place.node((Long) row[11], (String) row[12])))
                .map(YearReader::view).toList();
    }

    public YearView year(long cycleId, Actor actor) {
        return years(actor).stream().filter(year -> year.cycleId() == cycleId).findFirst()
                .orElseThrow(() -> new NotFoundException("year", cycleId));
    }

    private static YearView view(Object[] row) {
        return new YearView((Long) row[0], (Integer) row[1], (String) row[2], (AnnualCycle.State) row[3], (Long) row[4],
                (String) row[5], (Round.State) row[6], new RoundDates((LocalDate) row[7], (LocalDate) row[8],
                        (LocalDate) row[9], (LocalDate) row[10]));
    }

    /** The departments that the actor may open a year for, by name. */
    public Map<String, Long> departments(Actor actor) {
        var names = new LinkedHashMap<String, Long>();
        organisation.departments().stream()
                .filter(department -> access.permits(actor, Action.OPEN_YEAR, Place.of(department)))
                .forEach(department -> names.put(department.name(), department.id()));
        return names;
    }

    /** Dates counted backwards from the meetings of the department's political body. */
    public RoundDates proposal(long departmentId, int year) {
        return new DateProposal(time.today()).of(year, meetings.from(departmentId, time.today()));
    }

    /** The year that is next to be planned. */
    public int nextYear() {
        return time.today().getYear() + 1;
    }
}
