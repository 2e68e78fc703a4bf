package se.arshjul.followup.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.followup.AssessmentsDraft;
import se.arshjul.followup.AssessmentsReader;
import se.arshjul.followup.AssessmentsView;
import se.arshjul.followup.AssessmentsView.Word;
import se.arshjul.goal.Finding;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.GoalMaterial;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.StatusWord.Scale;
import se.arshjul.web.Texts;

/** The part of a report's form where a place assesses its goals. */
@Named
@ViewScoped
public class AssessmentsForm implements MaterialForm, Serializable {

    @Inject AssessmentsReader reader;
    @Inject Texts texts;
    private AssessmentsView view;
    private List<AssessmentForm> rows = List.of();

    @Override
    public SectionKind kind() {
        return GoalMaterial.KIND;
    }

    @Override
    public void load(ContributionView contribution, Actor actor) {
        view = reader.read(contribution.head().id(), actor);
        rows = view.rows().stream().map(AssessmentForm::new).toList();
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/followup/writeAssessments.xhtml";
    }

    @Override
    public AssessmentsDraft toDraft() {
        return new AssessmentsDraft(rows.stream().map(AssessmentForm::toDraft).toList());
    }

    /** The goals of one section. */
    public List<AssessmentForm> rows(String section) {
        return rows.stream().filter(row -> row.getRow().goal().section().equals(section)).toList();
    }

    public List<SelectItem> getLevels() {
        return items(Scale.LAGE);
    }

    public List<SelectItem> getTrends() {
        return items(Scale.TREND);
    }

    public List<SelectItem> getForecasts() {
        return items(Scale.PROGNOS);
    }

    /** Each word with its sign before it: a list of choices has no colours. */
    private List<SelectItem> items(Scale scale) {
        return view.of(scale).stream()
                .map(word -> new SelectItem(word.code(), texts.of("web.tone." + word.look()) + " " + word.name())).toList();
    }

    public boolean isForecast() {
        return view.forecast();
    }

    /** The status word of an earlier assessment; null for none. */
    public Word word(String code) {
        return view.word(code);
    }

    public String evidence(Finding finding) {
        return texts.of(finding.key(), finding.arguments().toArray());
    }
}
