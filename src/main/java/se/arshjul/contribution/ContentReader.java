package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.steering.SectionKind;

/**
 * Composes contents as they stand: one contribution, a division with its units, the whole; a constant number of statements,
 * however many parts.
 */
@ApplicationScoped
public class ContentReader {

    /** Goes down from the contribution by the index, so that the years before cost nothing. */
    private static final String PLACES = """
            WITH RECURSIVE part AS (
                SELECT * FROM contribution WHERE id = ?1
                UNION ALL
                SELECT c.* FROM part p JOIN contribution c ON c.parent_id = p.id)
            SELECT p.id, p.parent_id, n.code, p.place_name, p.place_level, p.kind
            FROM part p JOIN node n ON n.id = p.node_id ORDER BY p.ordinal, p.place_name""";

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
        var sections = sections(ids);
        var parents = new LinkedHashMap<Long, Long>();
        var parts = new LinkedHashMap<Long, ContributionContent>();
        for (Object[] row : places) {
            long id = (Long) row[0];
            parents.put(id, (Long) row[1]);
            parts.put(id, new ContributionContent(id, (String) row[2], (String) row[3], (String) row[4],
                    (String) row[5], sections.getOrDefault(id, List.of()), List.of()));
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

    private Map<Long, List<SectionContent>> sections(List<Long> ids) {
        var origins = ids.size() == 1 ? Map.<Long, Map<String, String>>of() : adoptions.origins(ids); // no part below: nothing taken up
        var rows = rows("""
                SELECT c.id, s.code, s.heading, s.kind, s.body FROM Section s JOIN s.contribution c
                WHERE c.id IN :ids ORDER BY s.ordinal""", ids);
        var material = rows.stream().allMatch(row -> row[3].equals(SectionKind.TEXT)) ? Map.<Long, Map<String, List<Block>>>of()
                : materials.blocks(ids);
        var current = figures.current(rows.stream().map(row -> (String) row[4]).toList());
        return rows.stream().collect(groupingBy(row -> (Long) row[0], mapping(row -> new SectionContent((String) row[1],
                (String) row[2], ((SectionKind) row[3]).code(), blocks(material, origins, row, current.apply((String) row[4]))), toList())));
    }

    /** What the rooms say, where the text was taken up from (contribution-13), and the text. */
    private static List<Block> blocks(Map<Long, Map<String, List<Block>>> material, Map<Long, Map<String, String>> origins,
            Object[] row, String text) {
        var all = new ArrayList<>(material.getOrDefault((Long) row[0], Map.of()).getOrDefault((String) row[1], List.of()));
        String origin = origins.getOrDefault((Long) row[0], Map.of()).get((String) row[1]);
        if (origin != null) {
            all.add(Block.note(DocumentWords.of("contribution.adopted.origin", origin)));
        }
        if (!text.isEmpty()) {
            all.add(Block.prose(text));
        }
        return all;
    }

    private List<Object[]> rows(String jpql, List<Long> ids) {
        return em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList();
    }
}
