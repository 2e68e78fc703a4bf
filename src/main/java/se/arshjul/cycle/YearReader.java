package se.arshjul.cycle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;
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

    private static final String ROUNDS = """
            SELECT r FROM Round r JOIN r.cycle c JOIN c.department d ORDER BY c.year DESC, d.name, r.opensOn, r.id""";

    @PersistenceContext EntityManager em;
    @Inject OrganisationRepository organisation;
    @Inject MeetingDays meetings;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The years of every department whose planner the actor is; one statement. */
    public List<YearView> years(Actor actor) {
        return byYear(actor).values().stream().map(rounds -> view(rounds, List.of())).toList();
    }

    /** One year with what the law says of its rounds; two statements. */
    public YearView year(long cycleId, Actor actor) {
        var rounds = Optional.ofNullable(byYear(actor).get(cycleId)).orElseThrow(() -> new NotFoundException("year", cycleId));
        var cycle = rounds.get(0).cycle();
        return view(rounds, meetings.from(cycle.department().id(), LocalDate.of(cycle.year(), 1, 1)));
    }

    private Map<Long, List<Round>> byYear(Actor actor) {
        return em.createQuery(ROUNDS, Round.class).setHint(QueryHints.FETCH, "r.cycle.department").getResultList().stream()
                .filter(round -> access.permits(actor, Action.MOVE_DATES, Place.of(round.cycle().department())))
                .collect(groupingBy(round -> round.cycle().id(), LinkedHashMap::new, toList()));
    }

    static YearView view(List<Round> rounds, List<MeetingDay> meetings) {
        var cycle = rounds.get(0).cycle();
        return new YearView(cycle.id(), cycle.year(), cycle.department().id(), cycle.department().name(), cycle.state(),
                RoundLine.of(rounds, meetings), RoundLine.lackInterim(rounds));
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
