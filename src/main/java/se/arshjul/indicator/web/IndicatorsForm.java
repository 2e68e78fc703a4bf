package se.arshjul.indicator.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.indicator.OwnIndicators;
import se.arshjul.indicator.ValuesDraft;
import se.arshjul.organisation.Actor;
import se.arshjul.indicator.IndicatorMaterial;
import se.arshjul.steering.SectionKind;

/** The part of a report's form where a place writes its own indicators' outcomes of the round's period. */
@Named
@ViewScoped
public class IndicatorsForm implements MaterialForm, Serializable {

    @Inject OwnIndicators own;
    private String nodeCode;
    private List<IndicatorForm> rows = List.of();

    @Override
    public SectionKind kind() {
        return IndicatorMaterial.KIND;
    }

    @Override
    public void load(ContributionView view, Actor actor) {
        var asked = own.asked(view, actor);
        nodeCode = asked.nodeCode();
        rows = asked.indicators().stream().map(IndicatorForm::new).toList();
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/indicator/writeIndicators.xhtml";
    }

    @Override
    public ValuesDraft toDraft() {
        return new ValuesDraft(rows.stream().filter(IndicatorForm::isTouched).map(row -> row.draft(nodeCode)).toList());
    }

    /** The own indicators to be written in one section. */
    public List<IndicatorForm> rows(String section) {
        return rows.stream().filter(row -> row.getAsked().section().equals(section)).toList();
    }

    public String getNodeCode() {
        return nodeCode;
    }
}
