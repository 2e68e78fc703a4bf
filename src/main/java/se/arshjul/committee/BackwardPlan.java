package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.worklist.YearPlan;
import se.arshjul.worklist.YearRound;

/** The rounds' days, and the first meeting whose papers can hold them: the year planned backwards from the committee. */
@ApplicationScoped
@Transactional
public class BackwardPlan implements YearPlan {

    private static final String ROUNDS = """
            SELECT r.id, r.name, r.opens_on, r.units_due, r.divisions_due, r.director_due,
                   d.id AS department_id, d.path, d.body_id, d.name AS department,
                   coalesce(mm.papers_due, mm.held_on, m.papers_due, m.held_on) AS papers_due, coalesce(mm.held_on, m.held_on) AS held_on,
                   CASE WHEN r.kind <> 'PLAN' AND r.money THEN least(r.opens_on + 5, r.units_due) END AS figures_due,
                   r.kind = 'PLAN' OR EXISTS (SELECT 1 FROM section_template s WHERE s.document = r.kind_code AND s.level = 'UNIT') AS units_write,
                   o.units_due AS own_unit_due, o.units_done, o.divisions_due AS own_division_due, o.divisions_done,
                   o.whole_due AS own_whole_due, o.whole_done
            FROM round r JOIN annual_cycle c ON c.id = r.cycle_id JOIN node d ON d.id = c.department_id
            LEFT JOIN LATERAL (SELECT meeting_id FROM matter WHERE round_id = r.id AND meeting_id IS NOT NULL
                               ORDER BY id DESC LIMIT 1) t ON true
            LEFT JOIN LATERAL (SELECT
                    coalesce(min(p.due_on) FILTER (WHERE p.kind = 'UNIT' AND NOT p.done), max(p.due_on) FILTER (WHERE p.kind = 'UNIT')) AS units_due,
                    bool_and(p.done) FILTER (WHERE p.kind = 'UNIT') AS units_done,
                    coalesce(min(p.due_on) FILTER (WHERE p.kind = 'DIVISION' AND NOT p.done), max(p.due_on) FILTER (WHERE p.kind = 'DIVISION')) AS divisions_due,
                    bool_and(p.done) FILTER (WHERE p.kind = 'DIVISION') AS divisions_done,
                    max(p.due_on) FILTER (WHERE p.kind = 'DEPARTMENT') AS whole_due,
                    bool_and(p.done) FILTER (WHERE p.kind = 'DEPARTMENT') AS whole_done
                FROM (SELECT kind, due_on, state IN ('SUBMITTED', 'ACCEPTED') AS done FROM contribution
                      WHERE round_id = r.id AND node_id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))) p) o ON true
            LEFT JOIN meeting mm ON mm.id = t.meeting_id
            LEFT JOIN LATERAL (SELECT papers_due, held_on FROM meeting WHERE body_id = d.body_id
                               AND coalesce(papers_due, held_on) >= r.director_due
                               AND (r.to_committee OR r.kind = 'PLAN') ORDER BY held_on LIMIT 1) m ON true
            WHERE r.state IN ('PLANNED', 'OPEN', 'WITH_COMMITTEE') AND c.state <> 'CLOSED'
            ORDER BY r.director_due, r.id""";

    /** A round's days and those of the actor's own parts in it, which may be none. */
    private record Days(long id, String name, LocalDate opensOn, LocalDate unitsDue, LocalDate divisionsDue, LocalDate directorDue,
            long departmentId, String path, Long bodyId, String department, LocalDate papersDue, LocalDate heldOn,
            LocalDate figuresDue, boolean unitsWrite, LocalDate ownUnitDue, Boolean unitsDone, LocalDate ownDivisionDue,
            Boolean divisionsDone, LocalDate ownWholeDue, Boolean wholeDone) {

        boolean concern(Actor actor) {
            return actor.holds(Role.AUDITOR) || actor.holds(Role.ADMINISTRATOR)
                    || actor.standings().stream().map(Standing::place).anyMatch(this::concern);
        }

        private boolean concern(Place place) {
            var its = Place.node(departmentId, path);
            return place.is(its) || its.isAbove(place)
                    || place.kind() == Place.Kind.BODY && bodyId != null && place.id() == bodyId;
        }
    }

    @PersistenceContext EntityManager em;

    @Override
    public List<YearRound> rounds(Actor actor) {
        var own = Rows.stream(em.createNativeQuery(ROUNDS).setParameter(1, managed(actor)), Days.class)
                .filter(days -> days.concern(actor)).toList();
        boolean several = own.stream().map(Days::departmentId).distinct().count() > 1;
        return own.stream().map(days -> round(actor, days, several)).toList();
    }

    /** The places whose parts are the actor's own, with commas between. */
    private static String managed(Actor actor) {
        return actor.standings().stream().filter(held -> held.role().isManager())
                .map(held -> String.valueOf(held.place().id())).distinct().collect(Collectors.joining(","));
    }

    private static YearRound round(Actor actor, Days days, boolean named) {
        var marks = new ArrayList<YearRound.Mark>();
        add(marks, "opens", days.opensOn(), false);
        add(marks, "figures", days.figuresDue(), actor.holds(Role.CONTROLLER));
        addOwn(marks, "units", days.unitsWrite() ? days.unitsDue() : null, actor.holds(Role.UNIT_MANAGER), days.ownUnitDue(),
                days.unitsDone());
        addOwn(marks, "divisions", days.divisionsDue(), actor.holds(Role.DIVISION_MANAGER), days.ownDivisionDue(),
                days.divisionsDone());
        addOwn(marks, "director", days.directorDue(), actor.holds(Role.DEPARTMENT_DIRECTOR), days.ownWholeDue(), days.wholeDone());
        add(marks, "papers", days.papersDue(), actor.holds(Role.COMMITTEE_SECRETARY));
        add(marks, "meeting", days.heldOn(), actor.holds(Role.MEMBER));
        return new YearRound(days.id(), days.name(), named ? days.department() : "", marks);
    }

    /** A day that is the part's own where the actor has one: it moves when the part is given back, and is done when it is handed over. */
    private static void addOwn(List<YearRound.Mark> marks, String step, LocalDate day, boolean mine, LocalDate partsDay, Boolean done) {
        if (mine && partsDay != null) {
            marks.add(new YearRound.Mark(step, partsDay, true, Boolean.TRUE.equals(done)));
        } else {
            add(marks, step, day, mine);
        }
    }

    private static void add(List<YearRound.Mark> marks, String step, LocalDate day, boolean mine) {
        if (day != null) {
            marks.add(new YearRound.Mark(step, day, mine));
        }
    }
}
