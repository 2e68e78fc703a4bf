package se.arshjul.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjul.audit.AuditEvent;
import se.arshjul.audit.AuditTrail;
import se.arshjul.document.VersionNote;
import se.arshjul.document.VersionStore;
import se.arshjul.plan.Contribution;
import se.arshjul.plan.ContributionView.Head;
import se.arshjul.web.Texts;
import se.arshjul.web.TimelineStep;
import se.arshjul.worklist.ProcessPicture;
import se.arshjul.worklist.ProcessStep;

/** What stands beside a contribution's form: its earlier versions, the way here and onwards, the drawing of the process. */
@Named
@RequestScoped
public class ContributionSide {

    private static final Map<Contribution.State, String> UNIT_STEP = Map.of(
            Contribution.State.DRAFT, "userTask_writeContribution",
            Contribution.State.RETURNED, "userTask_writeContribution",
            Contribution.State.SUBMITTED, "userTask_reviewContribution");
    private static final String DIVISION_STEP = "userTask_writeDivision";

    @Inject VersionStore store;
    @Inject AuditTrail audit;
    @Inject ProcessPicture picture;
    @Inject Texts texts;
    private List<VersionNote> versions;
    private List<TimelineStep> timeline;
    private String drawing;

    /** The side of one contribution, read once for each request. */
    public ContributionSide of(Head head) {
        if (versions == null) {
            versions = store.notes(head.id());
            timeline = timeline(head);
            drawing = step(head) == null ? "" : picture.svg(step(head));
        }
        return this;
    }

    private static String step(Head head) {
        if (head.kind() == Contribution.Kind.UNIT) {
            return UNIT_STEP.get(head.state());
        }
        return head.state().isWritable() ? DIVISION_STEP : null;
    }

    private List<TimelineStep> timeline(Head head) {
        var steps = new ArrayList<TimelineStep>();
        audit.of(head.processKey()).forEach(event -> steps.add(behind(event)));
        if (step(head) != null) {
            picture.steps(step(head)).stream().filter(step -> step.when() != ProcessStep.When.DONE)
                    .forEach(step -> steps.add(ahead(step)));
        }
        return steps;
    }

    private TimelineStep behind(AuditEvent event) {
        boolean returned = event.action().endsWith("RETURNED");
        return new TimelineStep(texts.of("audit.event." + event.action()),
                returned ? TimelineStep.State.RETURNED : TimelineStep.State.DONE, event.at(), event.who(),
                event.action().startsWith("plan.") ? event.detail() : null);
    }

    private static TimelineStep ahead(ProcessStep step) {
        boolean now = step.when() == ProcessStep.When.NOW;
        return new TimelineStep(step.name(), now ? TimelineStep.State.HERE : TimelineStep.State.AHEAD, null, null, null);
    }

    public List<VersionNote> getVersions() {
        return versions;
    }

    public List<TimelineStep> getTimeline() {
        return timeline;
    }

    public String getDrawing() {
        return drawing;
    }
}
