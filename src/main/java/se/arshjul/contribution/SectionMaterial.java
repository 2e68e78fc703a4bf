package se.arshjul.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.document.Block;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;

/** What the sections of one kind hold besides their text, told by the room that keeps it. */
public interface SectionMaterial {

    SectionKind kind();

    /** True for the rounds whose sections of the kind it fills: one room may fill a plan's, another a report's. */
    default boolean fills(RoundKind.Kind round) {
        return true;
    }

    /** A section that every part of such a round has, also where the steering model gives it none; mostly empty. */
    default Optional<Unasked> unasked() {
        return Optional.empty();
    }

    /** The heading of a section that nobody asked for, and where it stands among others like it. */
    record Unasked(String heading, int order) {}

    /** False where a section holds its rows and no text of its own. */
    default boolean takesText() {
        return true;
    }

    /**
     * The blocks of each section; a constant number of statements however many places. The sections are all that the
     * contributions have of this kind, in their order. A section without an entry shows its text alone.
     */
    Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections);

    /** What stops the hand-over of the contribution that this section is part of. */
    default List<Completeness.Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        return List.of();
    }

    /** The rows of a contribution that a reviewer may remark on one by one; empty where the section is remarked on as a whole. */
    default List<SectionRow> rows(long contributionId) {
        return List.of();
    }
}
