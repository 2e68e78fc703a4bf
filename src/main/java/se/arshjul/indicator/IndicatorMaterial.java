package se.arshjul.indicator;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.indicator.Reading.Absence;
import se.arshjul.steering.SectionKind;

/**
 * Fills the sections for indicators. Where a place has more than one of them, the one whose code names Kolada holds what
 * comes from there and the others the municipality's own; one alone holds them all.
 */
@ApplicationScoped
public class IndicatorMaterial implements SectionMaterial {

    /** The code of the kind in the import format. */
    public static final SectionKind KIND = new SectionKind("NYCKELTAL");

    private static final String KOLADA = "KOLADA";

    @Inject IndicatorsOfRound indicators;
    @Inject ContributionRepository plans;

    @Override
    public SectionKind kind() {
        return KIND;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        var read = indicators.of(round, sections);
        var siblings = sections.stream().collect(groupingBy(SectionOfPlace::contributionId));
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        for (var section : sections) {
            boolean alone = siblings.get(section.contributionId()).size() == 1;
            var its = read.getOrDefault(section.nodeId(), List.of()).stream()
                    .filter(indicator -> alone || belongs(indicator, section.code())).toList();
            if (!its.isEmpty()) {
                blocks.put(section, new IndicatorTable(round.period()).blocks(its));
            }
        }
        return blocks;
    }

    /** Where the steering model demands the section, each own indicator that is due has been told or is said to be missing (indicator-10). */
    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        if (!round.isFollowUp() || !section.required()) {
            return List.of();
        }
        boolean alone = plans.read(section.contributionId()).sections().stream().filter(other -> other.kind().equals(kind())).count() == 1;
        var own = indicators.of(round, List.of(section)).getOrDefault(section.nodeId(), List.of());
        return lacks(own.stream().filter(indicator -> alone || belongs(indicator, section.code())).toList(), section);
    }

    static List<Lack> lacks(List<IndicatorAtPlace> indicators, SectionOfPlace section) {
        return indicators.stream().filter(indicator -> indicator.facts().isOwn() && indicator.outcome().absence() == Absence.NEVER)
                .map(indicator -> new Lack("indicator.lacks", indicator.facts().name(), "section:" + section.code())).toList();
    }

    static boolean belongs(IndicatorAtPlace indicator, String code) {
        return code.contains(KOLADA) != indicator.facts().isOwn();
    }
}
