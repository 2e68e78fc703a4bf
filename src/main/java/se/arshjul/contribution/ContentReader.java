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
import se.arshjul.kernel.Rows;
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
        var places = Rows.list(em.createNativeQuery(PLACES).setParameter(1, contributionId), PartRow.class);
        if (places.isEmpty()) {
            throw new NotFoundException("contribution", contributionId);
        }
        return compose(contributionId, places);
    }

    private record PartRow(long id, Long parentId, String code, String placeName, String placeLevel, String kind) {}

    private ContributionContent compose(long top, List<PartRow> places) {
        var sections = sections(places.stream().map(PartRow::id).toList());
        var parents = new LinkedHashMap<Long, Long>();
        var parts = new LinkedHashMap<Long, ContributionContent>();
        for (PartRow place : places) {
            parents.put(place.id(), place.parentId());
            parts.put(place.id(), new ContributionContent(place.id(), place.code(), place.placeName(), place.placeLevel(),
                    place.kind(), sections.getOrDefault(place.id(), List.of()), List.of()));
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
        var rows = Rows.list(em.createQuery("""
                SELECT c.id AS contributionId, s.code, s.heading, s.kind, s.body FROM Section s JOIN s.contribution c
                WHERE c.id IN :ids ORDER BY s.ordinal""").setParameter("ids", ids), Written.class);
        var material = rows.stream().allMatch(row -> row.kind().equals(SectionKind.TEXT)) ? Map.<Long, Map<String, List<Block>>>of()
                : materials.blocks(ids);
        var current = figures.current(rows.stream().map(Written::body).toList());
        return rows.stream().collect(groupingBy(Written::contributionId, mapping(row -> new SectionContent(row.code(), row.heading(),
                row.kind().code(), blocks(material, origins, row, current.apply(row.body()))), toList())));
    }

    private record Written(long contributionId, String code, String heading, SectionKind kind, String body) {}

    /** What the rooms say, where the text was taken up from (contribution-13), and the text in its place among them. */
    private static List<Block> blocks(Map<Long, Map<String, List<Block>>> material, Map<Long, Map<String, String>> origins,
            Written row, String text) {
        var all = new ArrayList<>(material.getOrDefault(row.contributionId(), Map.of()).getOrDefault(row.code(), List.of()));
        String origin = origins.getOrDefault(row.contributionId(), Map.of()).get(row.code());
        if (origin != null) {
            all.add(Block.note(DocumentWords.of("contribution.adopted.origin", origin)));
        }
        return Block.withText(all, text);
    }
}
