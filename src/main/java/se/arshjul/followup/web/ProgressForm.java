package se.arshjul.followup.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.followup.ProgressReader;
import se.arshjul.followup.ProgressService;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.Activity;
import se.arshjul.steering.SectionKind;
import se.arshjul.web.Texts;

/** The part of a report's form where a place says how far its activities have come. */
@Named
@ViewScoped
public class ProgressForm implements MaterialForm, Serializable {

    @Inject ProgressReader reader;
    @Inject ProgressService service;
    @Inject Texts texts;
    private long contributionId;
    private List<ProgressRow> rows = List.of();

    @Override
    public SectionKind kind() {
        return SectionKind.AKTIVITETER;
    }

    @Override
    public void load(ContributionView contribution, Actor actor) {
        contributionId = contribution.head().id();
        rows = reader.read(contributionId, actor).stream()
                .map(one -> new ProgressRow(one, contribution.head().roundId(), contribution.head().period())).toList();
    }

    @Override
    public void save(Actor actor) {
        service.save(contributionId, rows.stream().map(ProgressRow::toDraft).toList(), actor);
    }

    public List<ProgressRow> getRows() {
        return rows;
    }

    public List<SelectItem> getStatuses() {
        return Arrays.stream(Activity.Status.values()).map(status -> new SelectItem(status.name(), texts.of("web.tone."
                + ProgressReader.look(status)) + " " + texts.of("followup.progress.status." + status))).toList();
    }

    public String look(Activity.Status status) {
        return ProgressReader.look(status);
    }
}
