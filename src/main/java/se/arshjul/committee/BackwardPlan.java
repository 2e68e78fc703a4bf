package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.worklist.YearPlan;
import se.arshjul.worklist.YearRound;

/** The rounds' days, and the first meeting whose papers can hold them: the year planned backwards from the committee. */
@ApplicationScoped
@Transactional
public class BackwardPlan implements YearPlan {

    private static final String ROUNDS = """
            SELECT r.id, r.name, r.opens_on, r.units_due, r.divisions_due, r.director_due, d.id, d.path, d.body_id,
                   coalesce(mm.papers_due, mm.held_on, m.papers_due, m.held_on), coalesce(mm.held_on, m.held_on),
                   CASE WHEN r.kind <> 'PLAN' AND r.money THEN least(r.opens_on + 5, r.units_due) END,
                   r.kind = 'PLAN' OR EXISTS (SELECT 1 FROM section_template s WHERE s.document = r.kind_code AND s.level = 'UNIT'),
                   d.name, o.units_due, o.units_done, o.divisions_due, o.divisions_done, o.whole_due, o.whole_done
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

    @PersistenceContext EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<YearRound> rounds(Actor actor) {
        List<Object[]> rows = em.createNativeQuery(ROUNDS).setParameter(1, managed(actor)).getResultList();
        var own = rows.stream().filter(row -> concerns(actor, row)).toList();
        boolean several = own.stream().map(row -> row[6]).distinct().count() > 1;
        return own.stream().map(row -> round(actor, row, several)).toList();
    }

    /** The places whose parts are the actor's own, with commas between. */
    private static String managed(Actor actor) {
        return actor.standings().stream().filter(held -> held.role().isManager())
                .map(held -> String.valueOf(held.place().id())).distinct().collect(Collectors.joining(","));
    }

    private static boolean concerns(Actor actor, Object[] row) {
        var department = Place.node(((Number) row[6]).longValue(), (String) row[7]);
        return actor.holds(Role.AUDITOR) || actor.holds(Role.ADMINISTRATOR) || actor.standings().stream().map(held -> held.place()).anyMatch(place -> place.is(department)
                || department.isAbove(place)
                || place.kind() == Place.Kind.BODY && row[8] != null && place.id() == ((Number) row[8]).longValue());
    }

    private static YearRound round(Actor actor, Object[] row, boolean named) {
        var marks = new ArrayList<YearRound.Mark>();
        add(marks, "opens", row[2], false);
        add(marks, "figures", row[11], actor.holds(Role.CONTROLLER));
        addOwn(marks, "units", (Boolean) row[12] ? row[3] : null, actor.holds(Role.UNIT_MANAGER), row[14], row[15]);
        addOwn(marks, "divisions", row[4], actor.holds(Role.DIVISION_MANAGER), row[16], row[17]);
        addOwn(marks, "director", row[5], actor.holds(Role.DEPARTMENT_DIRECTOR), row[18], row[19]);
        add(marks, "papers", row[9], actor.holds(Role.COMMITTEE_SECRETARY));
        add(marks, "meeting", row[10], actor.holds(Role.MEMBER));
        return new YearRound(((Number) row[0]).longValue(), (String) row[1], named ? (String) row[13] : "", marks);
    }

    /** A day that is the part's own where the actor has one: it moves when the part is given back, and is done when it is handed over. */
    private static void addOwn(List<YearRound.Mark> marks, String step, Object day, boolean mine, Object partsDay, Object done) {
        if (mine && partsDay != null) {
            marks.add(new YearRound.Mark(step, ((Date) partsDay).toLocalDate(), true, Boolean.TRUE.equals(done)));
        } else {
            add(marks, step, day, mine);
        }
    }

    private static void add(List<YearRound.Mark> marks, String step, Object day, boolean mine) {
        if (day != null) {
            LocalDate date = ((Date) day).toLocalDate();
            marks.add(new YearRound.Mark(step, date, mine));
        }
    }
}
