package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.steering.SectionKind;

/** Fills the income statements of a report: the place's own, its investments, and its parts with what they leave over. */
@ApplicationScoped
public class StatementMaterial implements SectionMaterial {

    /** The code of the kind in the import format. */
    public static final SectionKind KIND = new SectionKind("RESULTATRAKNING");

    @Inject ReviewOfRound reviews;
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
        var money = reviews.of(round);
        var sure = round.forecast() ? reported.uncertainties(round.period()) : Map.<Long, ReportedMoney.Uncertainty>of();
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        sections.forEach(section -> blocks.put(section,
                blocks(section.nodeId(), money, Optional.ofNullable(sure.get(section.nodeId())))));
        return blocks;
    }

    static List<Block> blocks(long place, ReviewedMoney money, Optional<ReportedMoney.Uncertainty> sure) {
        var blocks = new ArrayList<Block>();
        money.statements().of(place).filter(statement -> !statement.isEmpty()).ifPresent(statement -> {
            blocks.add(StatementBlocks.statement("money.section.statement", statement, sure));
            var parts = money.statements().partsOf(place);
            if (!parts.isEmpty()) {
                blocks.add(StatementBlocks.parts(statement, parts, money.leftOver(place), money.residual(place)));
            }
        });
        money.investments().of(place).filter(statement -> !statement.isEmpty())
                .ifPresent(statement -> blocks.add(StatementBlocks.statement("money.section.investments", statement, Optional.empty())));
        return blocks;
    }

    /** Errors that are neither mended nor explained, and a residual without its comment (money-12). */
    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        return round.money() ? lacks(reviews.of(round).findings(section.nodeId()), section)
                : List.of();
    }

    static List<Lack> lacks(List<Finding> findings, SectionOfPlace section) {
        return findings.stream().filter(Finding::isOpen).filter(finding -> finding.table() != Finding.Table.UNIT_VARIANCES)
                .map(finding -> new Lack(finding.isResidual() ? "money.lacks.residual" : "money.lacks.number", finding.text(),
                        "section:" + section.code())).toList();
    }
}
