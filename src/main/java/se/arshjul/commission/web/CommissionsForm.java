package se.arshjul.commission.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.arshjul.audit.CommandKey;
import se.arshjul.commission.CommissionSheet;
import se.arshjul.commission.CommissionSheets;
import se.arshjul.commission.MeasureRows;
import se.arshjul.commission.MeasureService;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.RemovedMeanwhileException;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.contribution.web.RemovedForm;
import se.arshjul.organisation.Actor;
import se.arshjul.security.CurrentActor;
import se.arshjul.commission.AnswersDraft;
import se.arshjul.commission.AnswersDraft.Answer;
import se.arshjul.commission.CommissionMaterial;
import se.arshjul.steering.SectionKind;

/** What a place answers to its commissions, and its measures plan, while its report is written. */
@Named
@ViewScoped
public class CommissionsForm implements MaterialForm, Serializable {

    @Inject CommissionSheets sheets;
    @Inject MeasureService plan;
    @Inject RemovedRows rows;
    @Inject CurrentActor current;
    private final String key = UUID.randomUUID().toString();
    private final RemovedForm removed = new RemovedForm(MeasureRows.KIND);
    private ContributionView.Head head;
    private int changes;
    private CommissionSheet sheet;
    private List<AnswerForm> answers = List.of();
    private List<MeasureForm> measures = List.of();

    @Override
    public SectionKind kind() {
        return CommissionMaterial.KIND;
    }

    @Override
    public void load(ContributionView view, Actor actor) {
        head = view.head();
        show(actor);
        answers = sheet.asked().stream().map(AnswerForm::new).toList();
    }

    private void show(Actor actor) {
        sheet = sheets.sheet(head.id(), actor);
        measures = new ArrayList<>(sheet.measures().stream().map(MeasureForm::new).toList());
        removed.show(rows.of(head.id(), head.place(), actor));
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/commission/writeCommissions.xhtml";
    }

    @Override
    public AnswersDraft toDraft() {
        return new AnswersDraft(answers.stream().map(form -> new Answer(form.getAsked().commission().code(), form.toDraft(),
                form.getSeenVersion())).toList(), measures.stream().map(MeasureForm::toRow).toList());
    }

    @Override
    public String shownAnew() {
        show(current.actor());
        return "contributionForm:measures";
    }

    private void saveMeasures(Actor actor) {
        plan.saveAll(head.id(), measures.stream().map(MeasureForm::toRow).toList(), actor);
    }

    public void addMeasure() {
        change(() -> plan.add(head.id(), nextKey(), current.actor()));
    }

    public void removeMeasure(long measureId) {
        int place = measures.stream().map(MeasureForm::getId).toList().indexOf(measureId);
        measures.removeIf(measure -> measure.getId() == measureId);
        change(() -> plan.remove(head.id(), measureId, nextKey(), current.actor()));
        removed.removed(measureId, place);
    }

    /** Puts a removed measure back as it was (contribution-18). */
    public void putBack(long measureId) {
        change(() -> plan.putBack(head.id(), measureId, nextKey(), current.actor()));
        removed.putBack(measureId);
    }

    /** Saves what is written, does it and shows what there is then; also where somebody has removed a measure that the form still had. */
    private void change(Runnable command) {
        try {
            saveMeasures(current.actor());
            command.run();
        } catch (RemovedMeanwhileException told) {
            show(current.actor());
            throw told;
        }
        show(current.actor());
    }

    /** Takes over the measures of the round before. */
    public void goOn() {
        plan.goOn(head.id(), nextKey(), current.actor());
        show(current.actor());
    }

    /** The same press of a button always sends the same key; the next press another. */
    private CommandKey nextKey() {
        return new CommandKey(key + ":" + changes++);
    }

    public CommissionSheet getSheet() {
        return sheet;
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }

    public List<MeasureForm> getMeasures() {
        return measures;
    }

    public RemovedForm getRemoved() {
        return removed;
    }
}
