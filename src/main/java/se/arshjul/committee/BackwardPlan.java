package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
                   d.name
            FROM round r JOIN annual_cycle c ON c.id = r.cycle_id JOIN node d ON d.id = c.department_id
            LEFT JOIN LATERAL (SELECT meeting_id FROM matter WHERE round_id = r.id AND meeting_id IS NOT NULL
                               ORDER BY id DESC LIMIT 1) t ON true
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
        List<Object[]> rows = em.createNativeQuery(ROUNDS).getResultList();
        var own = rows.stream().filter(row -> concerns(actor, row)).toList();
        boolean several = own.stream().map(row -> row[6]).distinct().count() > 1;
        return own.stream().map(row -> round(actor, row, several)).toList();
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
        add(marks, "units", (Boolean) row[12] ? row[3] : null, actor.holds(Role.UNIT_MANAGER));
        add(marks, "divisions", row[4], actor.holds(Role.DIVISION_MANAGER));
        add(marks, "director", row[5], actor.holds(Role.DEPARTMENT_DIRECTOR));
        add(marks, "papers", row[9], actor.holds(Role.COMMITTEE_SECRETARY));
        add(marks, "meeting", row[10], actor.holds(Role.MEMBER));
        return new YearRound(((Number) row[0]).longValue(), (String) row[1], named ? (String) row[13] : "", marks);
    }

    private static void add(List<YearRound.Mark> marks, String step, Object day, boolean mine) {
        if (day != null) {
            LocalDate date = ((Date) day).toLocalDate();
            marks.add(new YearRound.Mark(step, date, mine));
        }
    }
}
