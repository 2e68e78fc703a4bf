package se.arshjul.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.arshjul.document.Activities;
import se.arshjul.document.DocumentWords;
import se.arshjul.document.Goals;
import se.arshjul.kernel.Rows;

/** Reads the goals and activities of many parts as they are printed; a constant number of statements. */
@ApplicationScoped
class PlannedReader {

    @PersistenceContext EntityManager em;

    private record GoalRow(Long contribution, Long id, String code, String wording, String setBy, Boolean inherited, String abstention) {}

    private record ActivityRow(Long contribution, Long id, String title, String description, String owner, LocalDate startsOn,
            LocalDate endsOn, String followUp, Activity.Status status) {}

    private record Served(Long activity, String code) {}

    /** By contribution; one to which no goal applies has no entry. */
    Map<Long, List<Goals.Item>> goals(List<Long> contributionIds) {
        return Rows.stream(em.createQuery("""
                        SELECT c.id AS contribution, g.goalId AS id, g.code, g.wording, g.setBy, g.inherited, g.abstention
                        FROM ContributionGoal g JOIN g.contribution c WHERE c.id IN :ids ORDER BY g.ordinal, g.code""")
                .setParameter("ids", contributionIds), GoalRow.class)
                .collect(groupingBy(GoalRow::contribution, mapping(row -> new Goals.Item(row.id(), row.code(), row.wording(), row.setBy(),
                        row.inherited(), row.abstention()), toList())));
    }

    /** By contribution; one without activities has no entry. */
    Map<Long, List<Activities.Item>> activities(List<Long> contributionIds) {
        var served = Rows.stream(em.createQuery("""
                        SELECT a.id AS activity, g.code
                        FROM Activity a JOIN a.goalIds i JOIN Goal g ON g.id = i
                        WHERE a.contribution.id IN :ids ORDER BY g.ordinal, g.code""")
                .setParameter("ids", contributionIds), Served.class)
                .collect(groupingBy(Served::activity, mapping(Served::code, toList())));
        return Rows.stream(em.createQuery("""
                        SELECT c.id AS contribution, a.id, a.title, a.description, a.ownerRole AS owner, a.startsOn,
                            a.endsOn, a.followUp, a.status
                        FROM Activity a JOIN a.contribution c WHERE c.id IN :ids ORDER BY a.ordinal, a.id""")
                .setParameter("ids", contributionIds), ActivityRow.class)
                .collect(groupingBy(ActivityRow::contribution, mapping(row -> item(row, served), toList())));
    }

    private static Activities.Item item(ActivityRow row, Map<Long, List<String>> served) {
        return new Activities.Item(row.id(), row.title(), row.description(), served.getOrDefault(row.id(), List.of()), row.owner(),
                row.startsOn(), row.endsOn(), row.followUp(), row.status().name(),
                DocumentWords.of("followup.progress.status." + row.status()));
    }
}
