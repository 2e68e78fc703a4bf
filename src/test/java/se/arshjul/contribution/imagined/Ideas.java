package se.arshjul.contribution.imagined;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.contribution.SectionRow;
import se.arshjul.document.Block;
import se.arshjul.steering.SectionKind;

/** An imagined kind of section: ideas, told as a table; a part without one is not handed over. */
public final class Ideas implements SectionMaterial {

    static final SectionKind KIND = new SectionKind("IDEER");
    final List<String> kept;

    public Ideas(List<String> kept) {
        this.kept = kept;
    }

    @Override
    public SectionKind kind() {
        return KIND;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        return kept.isEmpty() ? Map.of() : sections.stream().collect(Collectors.toMap(section -> section, section -> List.of(table())));
    }

    private Block table() {
        return Block.table("Idéer", List.of("Idé"), kept.stream().map(idea -> Block.Row.of(Block.Cell.text(idea))).toList(), null);
    }

    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        return kept.isEmpty() ? List.of(new Lack("imagined.lacks", "En idé", "section:" + section.code())) : List.of();
    }

    @Override
    public List<SectionRow> rows(long contributionId) {
        return kept.stream().map(idea -> new SectionRow("idea:" + idea, idea, table())).toList();
    }
}
