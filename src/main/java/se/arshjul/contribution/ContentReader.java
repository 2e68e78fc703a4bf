package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.ContributionContent.ActivityContent;
import se.arshjul.contribution.ContributionContent.GoalContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Block;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ContributionGoal;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;

/**
 * Composes contents as they stand: one contribution, a division with its units, the whole; a constant number of statements,
 * however many parts. A report copies no activities.
 */
@ApplicationScoped
public class ContentReader {

    /** Goes down from the contribution by the index, so that the years before cost nothing. */
    private static final String PLACES = """
            WITH RECURSIVE part AS (
                SELECT * FROM contribution WHERE id = ?1
                UNION ALL
                SELECT c.* FROM part p JOIN contribution c ON c.parent_id = p.id)
            SELECT p.id, p.parent_id, n.code, p.place_name, p.place_level, p.kind, r.kind
            FROM part p JOIN node n ON n.id = p.node_id JOIN round r ON r.id = p.round_id ORDER BY p.ordinal, p.place_name""";

    @PersistenceContext EntityManager em;
    @Inject Materials materials;
    @Inject LiveFigures figures;
    @Inject AdoptionReader adoptions;

    /** The contribution with every part below it. */
    public ContributionContent read(long contributionId) {
        @SuppressWarnings("unchecked")
        List<Object[]> places = em.createNativeQuery(PLACES).setParameter(1, contributionId).getResultList();
        if (places.isEmpty()) {
            throw new NotFoundException("contribution", contributionId);
        }
        return compose(contributionId, places);
    }

    private ContributionContent compose(long top, List<Object[]> places) {
        var ids = places.stream().map(row -> (Long) row[0]).toList();
        boolean followUp = RoundKind.Kind.valueOf((String) places.get(0)[6]) != RoundKind.Kind.PLAN;
        var sections = sections(ids, followUp);
        var goals = goals(ids);
        var activities = followUp ? Map.<Long, List<ActivityContent>>of() : activities(ids);
        var parents = new LinkedHashMap<Long, Long>();
        var parts = new LinkedHashMap<Long, ContributionContent>();
        for (Object[] row : places) {
            long id = (Long) row[0];
            parents.put(id, (Long) row[1]);
            parts.put(id, new ContributionContent(id, (String) row[2], (String) row[3], (String) row[4],
                    (String) row[5], sections.getOrDefault(id, List.of()), goals.getOrDefault(id, List.of()),
                    activities.getOrDefault(id, List.of()), List.of()));
        }
        return withParts(top, parts, parents);
    }

    private static ContributionContent withParts(long id, Map<Long, ContributionContent> all, Map<Long, Long> parents) {
        var below = new ArrayList<ContributionContent>();
        parents.forEach((child, parent) -> {
            if (parent != null && parent == id) {
                below.add(withParts(child, all, parents));
            }
        });
        return all.get(id).with(below);
    }

    private Map<Long, List<SectionContent>> sections(List<Long> ids, boolean followUp) {
        var origins = ids.size() == 1 ? Map.<Long, Map<String, String>>of() : adoptions.origins(ids); // no part below: nothing taken up
        var rows = rows("""
                SELECT c.id, s.code, s.heading, s.kind, s.body FROM Section s JOIN s.contribution c
                WHERE c.id IN :ids ORDER BY s.ordinal""", ids);
        var blocks = blocks(ids, rows, followUp);
        var current = figures.current(rows.stream().map(row -> (String) row[4]).toList());
        return rows.stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new SectionContent((String) row[1],
                        (String) row[2], ((SectionKind) row[3]).name(), current.apply((String) row[4]),
                        blocks(blocks, origins, row)), toList())));
    }

    /** What the rooms say in all sections; they are not asked for a plan of texts alone. */
    private Map<Long, Map<String, List<Block>>> blocks(List<Long> ids, List<Object[]> sections, boolean followUp) {
        boolean some = sections.stream().anyMatch(row -> Materials.mayFill((SectionKind) row[3], followUp));
        return some ? materials.blocks(ids) : Map.of();
    }

    /** What the rooms say, and where the text was taken up from (contribution-13). */
    private static List<Block> blocks(Map<Long, Map<String, List<Block>>> blocks, Map<Long, Map<String, String>> origins,
            Object[] row) {
        var all = new ArrayList<>(blocks.getOrDefault((Long) row[0], Map.of()).getOrDefault((String) row[1], List.of()));
        String origin = origins.getOrDefault((Long) row[0], Map.of()).get((String) row[1]);
        if (origin != null) {
            all.add(Block.note("Bygger på text från " + origin + "."));
        }
        return all;
    }

    private Map<Long, List<GoalContent>> goals(List<Long> ids) {
        return rows("""
                SELECT c.id, g.goalId, g.code, g.wording, g.setBy, g.inherited, g.abstention
                FROM ContributionGoal g JOIN g.contribution c WHERE c.id IN :ids ORDER BY g.ordinal, g.code""", ids).stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new GoalContent((Long) row[1], (String) row[2],
                        (String) row[3], (String) row[4], (Boolean) row[5], (String) row[6]), toList())));
    }

    private Map<Long, List<ActivityContent>> activities(List<Long> ids) {
        var served = rows("""
                SELECT a.id, g.code FROM Activity a JOIN a.goalIds i JOIN Goal g ON g.id = i
                WHERE a.contribution.id IN :ids ORDER BY g.ordinal, g.code""", ids).stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
        return rows("""
                SELECT c.id, a.id, a.title, a.description, a.ownerRole, a.startsOn, a.endsOn, a.followUp, a.status
                FROM Activity a JOIN a.contribution c WHERE c.id IN :ids ORDER BY a.ordinal, a.id""", ids).stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new ActivityContent((Long) row[1],
                        (String) row[2], (String) row[3], (String) row[4], (LocalDate) row[5], (LocalDate) row[6],
                        (String) row[7], row[8].toString(), served.getOrDefault((Long) row[1], List.of())), toList())));
    }

    private List<Object[]> rows(String jpql, List<Long> ids) {
        return em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList();
    }
}
