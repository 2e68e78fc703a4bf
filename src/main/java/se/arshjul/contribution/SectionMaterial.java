package se.arshjul.contribution;

import java.util.List;
import java.util.Map;
import se.arshjul.document.Block;
import se.arshjul.steering.SectionKind;

/** What the sections of one kind hold besides their text, told by the room that keeps it. */
public interface SectionMaterial {

    SectionKind kind();

    /**
     * The blocks of each section; a constant number of statements however many places. The sections are all that the
     * contributions have of this kind, in their order. A section without an entry shows its text alone.
     */
    Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections);

    /** What stops the hand-over of the contribution that this section is part of. */
    default List<Completeness.Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        return List.of();
    }
}
