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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.document.Block;
import se.arshjul.kernel.Rows;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;

/** Asks the rooms that fill sections what they hold, and what stops a hand-over. */
@ApplicationScoped
public class Materials {

    @PersistenceContext EntityManager em;
    @Inject @Any Instance<SectionMaterial> sources;
    @Inject @Any Instance<MaterialKeeper<?>> keepers;

    /** The blocks of every section of some contributions of one round, by contribution and code. */
    Map<Long, Map<String, List<Block>>> blocks(List<Long> contributionIds) {
        var rows = sections(contributionIds);
        if (rows.isEmpty()) {
            return Map.of();
        }
        var round = rows.get(0).round().round();
        var sections = rows.stream().collect(groupingBy(Wishing::sectionKind, mapping(Wishing::section, toList())));
        var blocks = new HashMap<Long, Map<String, List<Block>>>();
        for (SectionMaterial source : sources) {
            var wanted = sections.getOrDefault(source.kind(), List.of());
            if (!wanted.isEmpty() && source.fills(round.kind())) {
                source.blocks(round, wanted).forEach((section, its) -> blocks
                        .computeIfAbsent(section.contributionId(), id -> new HashMap<>()).put(section.code(), its));
            }
        }
        return blocks;
    }

    /** What the rooms say stops the contribution's hand-over, in the order of its sections. */
    List<Completeness.Lack> lacks(Contribution contribution) {
        var kind = contribution.round().kind();
        var filled = contribution.sections().stream()
                .flatMap(section -> filler(section.kind(), kind).map(source -> new Filled(source, section)).stream()).toList();
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

    /** Which room fills a kind of section in a kind of round; empty for text alone, and where no room does. */
    Optional<SectionMaterial> filler(SectionKind kind, RoundKind.Kind round) {
        return sources.stream().filter(source -> source.kind().equals(kind) && source.fills(round)).findFirst();
    }

    /** The rooms whose sections every part of such a round has, whatever the steering model says. */
    List<SectionMaterial> unasked(RoundKind.Kind round) {
        return sources.stream().filter(source -> source.fills(round) && source.unasked().isPresent())
                .sorted(Comparator.comparing(source -> source.unasked().orElseThrow().order())).toList();
    }

    /** Refuses a text where the section holds its rows alone. */
    void requireText(Section section) {
        if (!filler(section.kind(), section.contribution().round().kind()).map(SectionMaterial::takesText).orElse(true)) {
            throw new RuleBrokenException("contribution.section.noText", section.code());
        }
    }

    /** Gives what a writer sends along to the room whose it is. */
    void keep(Contribution contribution, MaterialDraft draft, Actor actor) {
        var keeper = keepers.stream().filter(one -> one.keeps().isInstance(draft)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No room keeps a " + draft.getClass().getSimpleName()));
        keep(keeper, contribution, draft, actor);
    }

    private static <D extends MaterialDraft> void keep(MaterialKeeper<D> keeper, Contribution contribution, MaterialDraft draft, Actor actor) {
        keeper.keep(contribution, keeper.keeps().cast(draft), actor);
    }

    /** The rows of each section that may be remarked on one by one, by the section's code. */
    Map<String, List<SectionRow>> rows(long contributionId, RoundKind.Kind round, Map<String, String> kindsByCode) {
        var rows = new HashMap<String, List<SectionRow>>();
        kindsByCode.forEach((code, kind) -> filler(new SectionKind(kind), round).map(source -> source.rows(contributionId))
                .filter(its -> !its.isEmpty()).ifPresent(its -> rows.put(code, its)));
        return rows;
    }

    /** The name of a row that a remark is about; empty where there is no such row. */
    Optional<String> nameOf(Contribution contribution, String target) {
        return contribution.sections().stream().flatMap(section -> filler(section.kind(), contribution.round().kind()).stream())
                .flatMap(source -> source.rows(contribution.id()).stream()).filter(row -> row.target().equals(target))
                .map(SectionRow::name).findFirst();
    }

    RoundOfSections round(long contributionId) {
        return Rows.first(em.createQuery("""
                        SELECT r.id AS roundId, r.kindCode, r.kind AS roundKind, r.period, d.id AS departmentId, r.goals, r.money, r.forecast
                        FROM Contribution c JOIN c.round r JOIN r.cycle y JOIN y.department d WHERE c.id = :id""")
                .setParameter("id", contributionId), RoundOfSections.Row.class).map(RoundOfSections.Row::round).orElseThrow();
    }

    /** A section that wishes to be filled, with its round. */
    private record Wishing(RoundOfSections.Row round, SectionKind sectionKind, SectionOfPlace section) {}

    private List<Wishing> sections(List<Long> contributionIds) {
        return Rows.list(em.createQuery("""
                        SELECT r.id AS roundId, r.kindCode, r.kind AS roundKind, r.period, d.id AS departmentId, r.goals, r.money,
                            r.forecast, s.kind AS sectionKind, c.id AS contributionId, c.kind, n.id AS nodeId, n.code AS nodeCode,
                            c.placeName, s.code, s.required
                        FROM Section s JOIN s.contribution c JOIN c.node n JOIN c.round r JOIN r.cycle y JOIN y.department d
                        WHERE c.id IN :ids AND s.kind <> :text
                        ORDER BY c.id, s.ordinal""")
                .setParameter("ids", contributionIds).setParameter("text", SectionKind.TEXT), Wishing.class);
    }
}
