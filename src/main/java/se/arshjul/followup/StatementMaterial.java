package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.document.Block;
import se.arshjul.money.Finding;
import se.arshjul.money.ReportedMoney;
import se.arshjul.money.ReviewedMoney;
import se.arshjul.plan.Completeness.Lack;
import se.arshjul.plan.RoundOfSections;
import se.arshjul.plan.SectionMaterial;
import se.arshjul.plan.SectionOfPlace;
import se.arshjul.steering.SectionKind;

/** Fills the income statements of a report: the place's own, its investments, and its parts with what they leave over. */
@ApplicationScoped
public class StatementMaterial implements SectionMaterial {

    @Inject ReviewOfRound reviews;
    @Inject ReportedMoney reported;

    @Override
    public SectionKind kind() {
        return SectionKind.RESULTATRAKNING;
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
            blocks.add(StatementBlocks.statement("followup.money.statement", statement, sure));
            var parts = money.statements().partsOf(place);
            if (!parts.isEmpty()) {
                blocks.add(StatementBlocks.parts(statement, parts, money.leftOver(place), money.residual(place)));
            }
        });
        money.investments().of(place).filter(statement -> !statement.isEmpty())
                .ifPresent(statement -> blocks.add(StatementBlocks.statement("followup.money.investments", statement, Optional.empty())));
        return blocks;
    }

    /** Errors that are neither mended nor explained, and a residual without its comment (followup-20). */
    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        return round.money() ? lacks(reviews.of(round).findings(section.nodeId()), section)
                : List.of();
    }

    static List<Lack> lacks(List<Finding> findings, SectionOfPlace section) {
        return findings.stream().filter(Finding::isOpen).filter(finding -> finding.table() != Finding.Table.UNIT_VARIANCES)
                .map(finding -> new Lack(finding.isResidual() ? "followup.lacks.residual" : "followup.lacks.number", finding.text(),
                        "section:" + section.code())).toList();
    }
}
