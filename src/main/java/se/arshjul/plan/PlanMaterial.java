package se.arshjul.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.steering.RoundKind;

/** A section that only a plan has: where a part has several of its kind, all its rows stand in the first. */
abstract class PlanMaterial implements SectionMaterial {

    @Override
    public boolean fills(RoundKind.Kind round) {
        return round == RoundKind.Kind.PLAN;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        var kept = blocks(sections.stream().map(SectionOfPlace::contributionId).toList());
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        sections.stream().collect(groupingBy(SectionOfPlace::contributionId)).forEach((id, its) -> {
            if (kept.containsKey(id)) {
                blocks.put(its.get(0), List.of(kept.get(id)));
            }
        });
        return blocks;
    }

    /** The block of each contribution that has rows of the kind. */
    abstract Map<Long, Block> blocks(List<Long> contributionIds);
}
