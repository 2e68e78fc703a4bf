package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.plan.ActivityMaterial;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;

/** Fills the sections for activities in a report: what the plan promised, as it is followed (followup-5). */
@ApplicationScoped
public class ProgressMaterial implements SectionMaterial {

    @Inject FollowedActivities activities;
    @Inject GoalSheets sheets;

    @Override
    public SectionKind kind() {
        return ActivityMaterial.KIND;
    }

    /** A plan fills its own. */
    @Override
    public boolean fills(RoundKind.Kind round) {
        return round != RoundKind.Kind.PLAN;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        var followed = activities.of(round);
        var codes = sheets.chain(round).codes();
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        sections.forEach(section -> blocks.put(section, ProgressTable.blocks(
                followed.getOrDefault(section.nodeId(), List.of()), round.id(), round.period().to(), codes)));
        blocks.values().removeIf(List::isEmpty);
        return blocks;
    }
}
