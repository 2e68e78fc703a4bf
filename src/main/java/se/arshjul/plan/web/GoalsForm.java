package se.arshjul.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.GoalMaterial;
import se.arshjul.plan.PlanDraft;
import se.arshjul.plan.PlanDraft.Abstention;
import se.arshjul.steering.SectionKind;

/** The part of a plan's form where a place says why it does nothing for a goal this year (plan-2). */
@Named
@ViewScoped
public class GoalsForm implements MaterialForm, Serializable {

    @Inject PlanForm plan;
    private List<GoalForm> rows = List.of();

    @Override
    public SectionKind kind() {
        return GoalMaterial.KIND;
    }

    @Override
    public boolean writes(Head head) {
        return PlanForm.isWritten(head);
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/plan/writeGoals.xhtml";
    }

    @Override
    public void load(ContributionView contribution, Actor actor) {
        plan.load(contribution, actor);
        rows = plan.getView().goals().stream().map(GoalForm::new).toList();
    }

    @Override
    public PlanDraft toDraft() {
        return new PlanDraft(null, rows.stream().map(form -> new Abstention(form.getGoal().id(), form.getWhy())).toList());
    }

    public List<GoalForm> getRows() {
        return rows;
    }
}
