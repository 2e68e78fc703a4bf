package se.arshjul.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjul.document.Block;
import se.arshjul.document.Prose;

/** A contribution as it reads: what is frozen, compared, shown and published; the whole plan is the department's with its parts. */
public record ContributionContent(long id, String placeCode, String placeName, String level, String kind,
        List<SectionContent> sections, List<ContributionContent> parts) {

    /** A section under its heading: the blocks of its kind with its text among them. */
    public record SectionContent(String code, String heading, String kind, List<Block> blocks) {

        public SectionContent {
            blocks = List.copyOf(blocks);
        }

        /** Its own text as cleaned HTML; empty where it has none. */
        @JsonIgnore
        public String body() {
            return blocks.stream().filter(Prose.class::isInstance).map(block -> ((Prose) block).html()).collect(Collectors.joining());
        }
    }

    public ContributionContent {
        sections = List.copyOf(sections);
        parts = List.copyOf(parts);
    }

    /** This content or the part of it that a contribution made. */
    public Optional<ContributionContent> part(long contributionId) {
        return id == contributionId ? Optional.of(this)
                : parts.stream().flatMap(part -> part.part(contributionId).stream()).findFirst();
    }

    /** The same with other parts. */
    public ContributionContent with(List<ContributionContent> itsParts) {
        return new ContributionContent(id, placeCode, placeName, level, kind, sections, itsParts);
    }
}
