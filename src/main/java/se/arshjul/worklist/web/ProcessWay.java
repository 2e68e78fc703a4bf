package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.audit.AuditEvent;
import se.arshjul.audit.AuditTrail;
import se.arshjul.web.Formats;
import se.arshjul.web.Preferences;
import se.arshjul.web.Texts;
import se.arshjul.web.TimelineStep;
import se.arshjul.worklist.ProcessNow;
import se.arshjul.worklist.ProcessPicture;
import se.arshjul.worklist.ProcessStep;

/** The way here and onwards, beside a task's form: what has happened, what is to come, and the process drawn. */
@Named
@RequestScoped
public class ProcessWay {

    @Inject AuditTrail audit;
    @Inject ProcessPicture picture;
    @Inject Texts texts;
    @Inject Preferences preferences;
    private List<TimelineStep> timeline;
    private String drawing;

    /** The way of one process, read once for each request. */
    public ProcessWay of(String processKey) {
        return of(processKey, processKey);
    }

    /** The same; what happened to {@code also} belongs to the way, too. */
    public ProcessWay of(String processKey, String also) {
        if (timeline == null) {
            var now = picture.now(processKey, preferences.getLocale());
            timeline = timeline(audit.of(List.of(processKey, also)), now.map(ProcessNow::steps).orElse(List.of()));
            drawing = now.map(ProcessNow::svg).orElse("");
        }
        return this;
    }

    private List<TimelineStep> timeline(List<AuditEvent> events, List<ProcessStep> steps) {
        var way = new ArrayList<TimelineStep>();
        events.forEach(event -> way.add(behind(event)));
        steps.stream().filter(step -> step.when() != ProcessStep.When.DONE).forEach(step -> way.add(ahead(step)));
        return way;
    }

    private TimelineStep behind(AuditEvent event) {
        boolean returned = event.action().endsWith("RETURNED") || event.action().endsWith("REFERRED_BACK");
        return new TimelineStep(texts.of("audit.event." + event.action()),
                returned ? TimelineStep.State.RETURNED : TimelineStep.State.DONE, event.at(), event.signature(),
                event.action().matches("(contribution|committee)\\..*") ? inWords(event.detail()) : null);
    }

    /** The log keeps a day as a code; people read it as a date. */
    private String inWords(String detail) {
        return detail != null && detail.matches("\\d{4}-\\d{2}-\\d{2}") ? Formats.dateText(LocalDate.parse(detail), preferences.getLocale())
                : detail;
    }

    private static TimelineStep ahead(ProcessStep step) {
        boolean now = step.when() == ProcessStep.When.NOW;
        return new TimelineStep(step.name(), now ? TimelineStep.State.HERE : TimelineStep.State.AHEAD, null, null, null);
    }

    public List<TimelineStep> getTimeline() {
        return timeline;
    }

    public String getDrawing() {
        return drawing;
    }
}
