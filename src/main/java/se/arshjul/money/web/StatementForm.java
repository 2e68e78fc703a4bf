package se.arshjul.money.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.money.FigureDraft;
import se.arshjul.money.MoneyDraft;
import se.arshjul.money.MoneyDraft.Several;
import se.arshjul.money.MoneySheet;
import se.arshjul.money.MoneySheets;
import se.arshjul.money.Reported;
import se.arshjul.money.Reported.UncertaintyField;
import se.arshjul.organisation.Actor;
import se.arshjul.money.StatementMaterial;
import se.arshjul.money.VarianceMaterial;
import se.arshjul.steering.SectionKind;
import se.arshjul.web.Texts;

/** What a place expects of the year and how sure it is, written beside its statement. */
@Named
@ViewScoped
public class StatementForm implements MaterialForm, Serializable {

    @Inject MoneySheets sheets;
    @Inject Texts texts;
    private ContributionView.Head head;
    private MoneySheet sheet;
    private List<MoneyField> rows = List.of();
    private List<MoneyField> sureness = List.of();
    private int seenUncertainty;
    private VarianceFields variance;

    @Override
    public SectionKind kind() {
        return StatementMaterial.KIND;
    }

    @Override
    public void load(ContributionView view, Actor actor) {
        head = view.head();
        sheet = sheets.sheet(head, actor);
        rows = sheet.told().forecast().stream()
                .map(row -> new MoneyField(row.code(), row.name(), row.typed(), row.version(), below(row))).toList();
        variance = tellsHere(view) ? new VarianceFields(sheet.told().variance()) : null;
        var sure = sheet.told().uncertainty();
        seenUncertainty = sure.version();
        sureness = List.of(new MoneyField(UncertaintyField.LOW.name(), "", sure.low(), 0),
                new MoneyField(UncertaintyField.HIGH.name(), "", sure.high(), 0),
                new MoneyField(UncertaintyField.WORDS.name(), "", sure.words(), 0));
    }

    /** What the parts foresee on the row: it stands where the row is left empty (money-3). */
    private String below(Reported.Row row) {
        if (!row.below().isEmpty()) {
            return texts.of("money.forecast.below", row.below());
        }
        return row.silent().isEmpty() ? "" : texts.of("money.forecast.silent", row.silent());
    }

    /** A unit tells of its deviation beside its statement, unless its report has a section for that. */
    private static boolean tellsHere(ContributionView view) {
        return view.head().kind() == Contribution.Kind.UNIT && view.sections().stream()
                .noneMatch(section -> section.kind().equals(VarianceMaterial.KIND.code()));
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/money/writeStatement.xhtml";
    }

    /** Only a round with a forecast asks for one. */
    @Override
    public MoneyDraft toDraft() {
        var told = variance == null ? Several.NONE : variance.toDraft();
        if (!sheet.forecast()) {
            return new MoneyDraft(head.place().id(), head.period(), List.of(), Several.NONE, told, List.of());
        }
        var forecast = rows.stream().map(row -> FigureDraft.forecast(sheet.told().nodeCode(), head.period(), row.getCode(), row.getValue(),
                row.getSeenVersion())).toList();
        var sure = new Several(sureness.stream().map(MoneyField::toDraft).toList(), seenUncertainty);
        return new MoneyDraft(head.place().id(), head.period(), forecast, sure, told, List.of());
    }

    public MoneySheet getSheet() {
        return sheet;
    }

    public List<MoneyField> getRows() {
        return rows;
    }

    /** Null where the deviation is not told here. */
    public VarianceFields getVariance() {
        return variance;
    }

    public MoneyField getLow() {
        return sureness.get(0);
    }

    public MoneyField getHigh() {
        return sureness.get(1);
    }

    public MoneyField getWords() {
        return sureness.get(2);
    }

    public int getSeenUncertainty() {
        return seenUncertainty;
    }

    public void setSeenUncertainty(int seenUncertainty) {
        this.seenUncertainty = seenUncertainty;
    }
}
