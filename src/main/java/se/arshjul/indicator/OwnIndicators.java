package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.document.DocumentWords;
import se.arshjul.indicator.Reading.Absence;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** The own indicators whose outcomes a place is asked to write in a report: those that are due in its period. */
@ApplicationScoped
@Transactional
public class OwnIndicators implements MaterialKeeper<ValuesDraft> {

    @Inject IndicatorReader reader;
    @Inject IndicatorService service;
    @Inject OrganisationRepository organisation;
    @Inject Access access;

    /** One indicator to be written, in which section and for which period, with what stands and what helps to judge it. */
    public record AskedIndicator(String section, String code, String name, String definition, String measure, Period period,
            String value, String note, int version, Instant savedAt, String target, String earlier) implements Serializable {}

    /** What a place is asked for. */
    public record Asked(String nodeCode, List<AskedIndicator> indicators) implements Serializable {}

    /** Nothing is asked of whoever may not write the place's outcomes. */
    public Asked asked(ContributionView view, Actor actor) {
        var node = organisation.readNode(view.head().place().id());
        if (!view.head().followUp() || !access.permits(actor, Action.WRITE_INDICATOR, view.head().place())) {
            return new Asked(node.code(), List.of());
        }
        var sections = view.sections().stream().filter(section -> section.kind().equals(IndicatorMaterial.KIND.code())).toList();
        var read = reader.at(List.of(node.id()), view.head().period()).getOrDefault(node.id(), List.of());
        return new Asked(node.code(), read.stream().filter(OwnIndicators::isDue)
                .map(indicator -> asked(indicator, view.head().period(), section(sections))).toList());
    }

    private static boolean isDue(IndicatorAtPlace indicator) {
        return indicator.facts().isOwn() && indicator.outcome().absence() != Absence.NOT_DUE;
    }

    /** The one that holds the municipality's own; the same rule as the document's. */
    private static String section(List<SectionView> sections) {
        return sections.stream().map(SectionView::code).filter(code -> sections.size() == 1 || !code.contains("KOLADA"))
                .findFirst().orElse("");
    }

    private static AskedIndicator asked(IndicatorAtPlace indicator, Period period, String section) {
        var stands = written(indicator.outcome(), period);
        String earlier = indicator.earlier(1).stream().map(row -> DocumentWords.period(row.period()) + ": " + indicator.written(row.all().value()))
                .findFirst().orElse("");
        return new AskedIndicator(section, indicator.facts().code(), indicator.facts().name(), indicator.definition(),
                indicator.facts().measure(), stands.period(), typed(stands.value()), stands.note(),
                stands.stamp().version(), stands.stamp().writtenAt(),
                indicator.target() == null ? "" : indicator.written(indicator.target()), earlier);
    }

    /** What the place itself has written; what was told under an earlier name stays as it is (indicator-9). */
    private static Reading written(Reading outcome, Period period) {
        boolean here = outcome.former() == null && outcome.stamp().version() > 0;
        return here ? outcome : Reading.absent(period, Absence.NEVER);
    }

    private static String typed(BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }

    @Override
    public Class<ValuesDraft> keeps() {
        return ValuesDraft.class;
    }

    /** Keeps all that the form holds, or nothing. */
    @Override
    public void keep(Contribution contribution, ValuesDraft draft, Actor actor) {
        draft.values().forEach(value -> service.write(value, actor));
    }
}
