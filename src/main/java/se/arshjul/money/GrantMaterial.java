package se.arshjul.money;

import static se.arshjul.document.Block.Cell.number;
import static se.arshjul.document.Block.Cell.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.steering.SectionKind;

/** Fills the list of government grants in kronor; an amount that is not known is said to be missing, and so is the sum. */
@ApplicationScoped
public class GrantMaterial implements SectionMaterial {

    /** The code of the kind in the import format. */
    public static final SectionKind KIND = new SectionKind("STATSBIDRAG");

    @Inject ReportedMoney reported;

    @Override
    public SectionKind kind() {
        return KIND;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        if (!round.money()) {
            return Map.of();
        }
        var grants = reported.grants(round.period());
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        sections.forEach(section -> blocks.put(section, blocks(grants.getOrDefault(section.nodeId(), List.of()))));
        return blocks;
    }

    static List<Block> blocks(List<ReportedMoney.Grant> grants) {
        if (grants.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Block.Row>();
        grants.forEach(grant -> rows.add(Block.Row.of(text(grant.name()), number(written(grant.amountKr())))));
        var known = grants.stream().map(ReportedMoney.Grant::amountKr).filter(Objects::nonNull).toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.add(Block.Row.of(Block.Style.SUM, text(DocumentWords.of(known.size() == grants.size() ? "money.section.sum"
                : "money.section.sumOfKnown")), number(known.isEmpty() ? written(null) : written(sum))));
        return List.of(Block.table(DocumentWords.of("money.section.grants"),
                List.of(DocumentWords.of("money.section.grant"), "kr"), rows, null).in("kr"));
    }

    private static String written(BigDecimal kr) {
        return kr == null ? DocumentWords.of("money.section.missing") : MoneyStyle.written(kr);
    }
}
