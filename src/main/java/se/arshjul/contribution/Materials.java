package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.document.Block;
import se.arshjul.steering.SectionKind;

/** Asks the rooms that fill sections what they hold, and what stops a hand-over. */
@ApplicationScoped
public class Materials {

    /** What a plan writes by itself: its goals and activities are the contribution's own. */
    private static final Set<SectionKind> OF_THE_PLAN = EnumSet.of(SectionKind.MAL, SectionKind.AKTIVITETER);

    @PersistenceContext EntityManager em;
    @Inject @Any Instance<SectionMaterial> sources;

    /** The blocks of every section of some contributions of one round, by contribution and code. */
    Map<Long, Map<String, List<Block>>> blocks(List<Long> contributionIds) {
        var rows = sections(contributionIds);
        if (rows.isEmpty()) {
            return Map.of();
        }
        var round = RoundOfSections.of(rows.get(0));
        var sections = rows.stream().collect(groupingBy(row -> (SectionKind) row[RoundOfSections.COLUMNS], mapping(Materials::section, toList())));
        var blocks = new HashMap<Long, Map<String, List<Block>>>();
        for (SectionMaterial source : sources) {
            var wanted = sections.getOrDefault(source.kind(), List.of());
            if (!wanted.isEmpty() && mayFill(source.kind(), round.isFollowUp())) {
                source.blocks(round, wanted).forEach((section, its) -> blocks
                        .computeIfAbsent(section.contributionId(), id -> new HashMap<>()).put(section.code(), its));
            }
        }
        return blocks;
    }

    /** What the rooms say stops the contribution's hand-over, in the order of its sections. */
    List<Completeness.Lack> lacks(Contribution contribution) {
        boolean followUp = contribution.round().isFollowUp();
        var filled = contribution.sections().stream().flatMap(section -> sources.stream()
                .filter(source -> source.kind() == section.kind() && mayFill(source.kind(), followUp))
                .map(source -> new Filled(source, section))).toList();
        if (filled.isEmpty()) {
            return List.of(); // a plan of texts alone: its year is not read
        }
        var round = RoundOfSections.of(contribution.round());
        return filled.stream().flatMap(it -> it.source().lacks(round, of(contribution, it.section())).stream()).toList();
    }

    private record Filled(SectionMaterial source, Section section) {}

    private static SectionOfPlace of(Contribution contribution, Section section) {
        var node = contribution.node();
        return new SectionOfPlace(contribution.id(), contribution.kind(), node.id(), node.code(),
                contribution.placeName(), section.code(), section.required());
    }

    /** True for a kind of section that other rooms may have something to say in. */
    static boolean mayFill(SectionKind kind, boolean followUp) {
        return kind != SectionKind.TEXT && (followUp || !OF_THE_PLAN.contains(kind));
    }

    RoundOfSections round(long contributionId) {
        return RoundOfSections.of(em.createQuery("""
                        SELECT r.id, r.kindCode, r.kind, r.period, d.id, r.goals, r.money, r.forecast
                        FROM Contribution c JOIN c.round r JOIN r.cycle y JOIN y.department d WHERE c.id = :id""", Object[].class)
                .setParameter("id", contributionId).getSingleResult());
    }

    /** The sections that wish to be filled, each behind the columns of their round. */
    private List<Object[]> sections(List<Long> contributionIds) {
        return em.createQuery("""
                        SELECT r.id, r.kindCode, r.kind, r.period, d.id, r.goals, r.money, r.forecast,
                            s.kind, c.id, c.kind, n.id, n.code, c.placeName, s.code, s.required
                        FROM Section s JOIN s.contribution c JOIN c.node n JOIN c.round r JOIN r.cycle y JOIN y.department d
                        WHERE c.id IN :ids AND s.kind <> se.arshjul.steering.SectionKind.TEXT
                            AND (r.kind <> se.arshjul.steering.RoundKind.Kind.PLAN OR s.kind NOT IN :written)
                        ORDER BY c.id, s.ordinal""", Object[].class)
                .setParameter("ids", contributionIds).setParameter("written", OF_THE_PLAN).getResultList();
    }

    private static SectionOfPlace section(Object[] row) {
        int at = RoundOfSections.COLUMNS;
        return new SectionOfPlace((Long) row[at + 1], (Contribution.Kind) row[at + 2], (Long) row[at + 3], (String) row[at + 4],
                (String) row[at + 5], (String) row[at + 6], (Boolean) row[at + 7]);
    }
}
