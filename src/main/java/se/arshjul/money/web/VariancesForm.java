package se.arshjul.money.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.money.MoneyDraft;
import se.arshjul.money.MoneySheet;
import se.arshjul.money.MoneySheets;
import se.arshjul.organisation.Actor;
import se.arshjul.money.VarianceMaterial;
import se.arshjul.steering.SectionKind;

/** The deviations of a place's units, with what the number review says of them; a unit itself tells its own. */
@Named
@ViewScoped
public class VariancesForm implements MaterialForm, Serializable {

    @Inject MoneySheets sheets;
    private ContributionView.Head head;
    private MoneySheet sheet;
    private VarianceFields variance;

    @Override
    public SectionKind kind() {
        return VarianceMaterial.KIND;
    }

    @Override
    public void load(ContributionView view, Actor actor) {
        head = view.head();
        sheet = sheets.sheet(head, actor);
        variance = head.kind() == Contribution.Kind.UNIT ? new VarianceFields(sheet.told().variance()) : null;
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/money/writeVariances.xhtml";
    }

    @Override
    public MoneyDraft toDraft() {
        var told = variance == null ? MoneyDraft.Several.NONE : variance.toDraft();
        return new MoneyDraft(head.place().id(), head.period(), List.of(), MoneyDraft.Several.NONE, told, List.of());
    }

    public MoneySheet getSheet() {
        return sheet;
    }

    /** Null for a place that has units below: it sees theirs. */
    public VarianceFields getVariance() {
        return variance;
    }
}
