package se.arshjul.contribution;

import java.util.List;

/** All that a writer sends along with a hand-over, saved before it in the same transaction; what is left out stays as it is. */
public record ContributionDraft(List<SectionDraft> sections, List<MaterialDraft> materials, String overrideReason) {

    /** Nothing more than what has been saved already. */
    public static final ContributionDraft NONE = new ContributionDraft(null, null, null);

    /** A section's text over the version that the writer saw. */
    public record SectionDraft(String code, String value, int seenVersion) {}

    public ContributionDraft {
        sections = sections == null ? List.of() : List.copyOf(sections);
        materials = materials == null ? List.of() : List.copyOf(materials);
    }

    /** What one room keeps, and nothing else. */
    public static ContributionDraft of(MaterialDraft material) {
        return new ContributionDraft(null, List.of(material), null);
    }
}
