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
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.steering.SectionKind;

/** Fills the list of a division's units with their deviations and causes, and what they come to beside the division's. */
@ApplicationScoped
public class VarianceMaterial implements SectionMaterial {

    /** The code of the kind in the import format. */
    public static final SectionKind KIND = new SectionKind("ENHETSAVVIKELSER");

    @Inject ReviewOfRound reviews;

    @Override
    public SectionKind kind() {
        return KIND;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        if (!round.money()) {
            return Map.of();
        }
        var money = reviews.of(round);
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        sections.forEach(section -> blocks.put(section, blocks(section.nodeId(), section.placeName(), money)));
        return blocks;
    }

    static List<Block> blocks(long place, String name, ReviewedMoney money) {
        var units = money.variances().below(place);
        if (units.isEmpty()) {
            return List.of();
        }
        var style = money.statements().style();
        var rows = new ArrayList<Block.Row>();
        units.forEach(unit -> rows.add(Block.Row.of(text(unit.place().name()), number(style.shown(unit.amount())), text(unit.cause()))));
        BigDecimal together = units.stream().map(UnitVariances.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.add(row(Block.Style.SUM, DocumentWords.of("money.section.unitsTogether"), style.shown(together), ""));
        money.variances().of(place).ifPresent(whole -> {
            var left = whole.subtract(together);
            if (style.rounded(left).signum() != 0) {
                rows.add(row(Block.Style.RESIDUAL, DocumentWords.of("money.section.residual"), style.shown(left), explanation(place, money)));
            }
            rows.add(row(Block.Style.SUM, name, style.shown(whole), ""));
        });
        return List.of(Block.table(DocumentWords.of("money.section.variances", style.unit().word()),
                List.of(DocumentWords.of("money.section.unit"), DocumentWords.of("money.section.deviation", style.unit().word()),
                        DocumentWords.of("money.section.cause")), rows, null).in(style.unit().word()));
    }

    private static Block.Row row(Block.Style style, String name, String amount, String cause) {
        return Block.Row.of(style, text(name), number(amount), text(cause));
    }

    private static String explanation(long place, ReviewedMoney money) {
        return money.findings(place).stream().filter(finding -> finding.table() == Finding.Table.UNIT_VARIANCES)
                .flatMap(finding -> finding.explanation().stream()).map(Finding.Explanation::note).findFirst().orElse("");
    }

    /** Units that do not come to their division's deviation, until it is mended or explained (money-12). */
    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        return round.money() ? lacks(reviews.of(round).findings(section.nodeId()), section)
                : List.of();
    }

    static List<Lack> lacks(List<Finding> findings, SectionOfPlace section) {
        return findings.stream().filter(Finding::isOpen).filter(finding -> finding.table() == Finding.Table.UNIT_VARIANCES)
                .map(finding -> new Lack("money.lacks.number", finding.text(), "section:" + section.code())).toList();
    }
}
