package se.arshjul.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.arshjul.document.Block;

/** A contribution as it reads: what is frozen, compared, shown and published; the whole plan is the department's with its parts. */
public record ContributionContent(long id, String placeCode, String placeName, String level, String kind,
        List<SectionContent> sections, List<GoalContent> goals, List<ActivityContent> activities,
        List<ContributionContent> parts) {

    /** A section with its cleaned HTML and what else it holds. */
    public record SectionContent(String code, String heading, String kind, String body, List<Block> blocks) {

        public SectionContent {
            blocks = blocks == null ? List.of() : List.copyOf(blocks);
        }

        public SectionContent(String code, String heading, String kind, String body) {
            this(code, heading, kind, body, List.of());
        }
    }

    /** A goal as it applied at the place; the abstention says why nothing is done for it, null if something is. */
    public record GoalContent(long id, String code, String wording, String setBy, boolean inherited, String abstention) {}

    /** An activity with the codes of the goals it serves. */
    public record ActivityContent(long id, String title, String description, String ownerRole, LocalDate startsOn,
            LocalDate endsOn, String followUp, String status, List<String> goals) {}

    public ContributionContent {
        sections = List.copyOf(sections);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
        parts = List.copyOf(parts);
    }

    /** This content or the part of it that a contribution made. */
    public Optional<ContributionContent> part(long contributionId) {
        return id == contributionId ? Optional.of(this)
                : parts.stream().flatMap(part -> part.part(contributionId).stream()).findFirst();
    }

    /** The same with other parts. */
    public ContributionContent with(List<ContributionContent> itsParts) {
        return new ContributionContent(id, placeCode, placeName, level, kind, sections, goals, activities, itsParts);
    }
}
