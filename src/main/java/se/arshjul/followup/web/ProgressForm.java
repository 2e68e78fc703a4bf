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
import se.arshjul.followup.ProgressesDraft;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ActivityMaterial;
import se.arshjul.steering.SectionKind;
import se.arshjul.web.Texts;

/** The part of a report's form where a place says how far its activities have come. */
@Named
@ViewScoped
public class ProgressForm implements MaterialForm, Serializable {

    @Inject ProgressReader reader;
    @Inject Texts texts;
    private List<ProgressRow> rows = List.of();

    @Override
    public SectionKind kind() {
        return ActivityMaterial.KIND;
    }

    @Override
    public void load(ContributionView contribution, Actor actor) {
        rows = reader.read(contribution.head().id(), actor).stream()
                .map(one -> new ProgressRow(one, contribution.head().roundId(), contribution.head().period())).toList();
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/followup/writeProgress.xhtml";
    }

    @Override
    public String guidanceKey() {
        return "followup.progress.guidance";
    }

    @Override
    public ProgressesDraft toDraft() {
        return new ProgressesDraft(rows.stream().map(ProgressRow::toDraft).toList());
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
