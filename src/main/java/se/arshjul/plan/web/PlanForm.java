package se.arshjul.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.RemovedMeanwhileException;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.contribution.web.RemovedForm;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.ActivityMaterial;
import se.arshjul.plan.ActivityRows;
import se.arshjul.plan.ActivityService;
import se.arshjul.plan.PlanDraft;
import se.arshjul.plan.PlanReader;
import se.arshjul.plan.PlanView;
import se.arshjul.security.CurrentActor;
import se.arshjul.steering.SectionKind;

/** The part of a plan's form where a place writes its activities: added, taken over, removed and put back (plan-9, plan-14). */
@Named
@ViewScoped
public class PlanForm implements MaterialForm, Serializable {

    /** Where the form has its activities. */
    private static final String AREA = "contributionForm:activities";
    private static final Pattern ACTIVITY_FIELD = Pattern.compile("activity:(\\d+):(\\w+)");
    private static final String ROWS = "contributionForm:rows:";
    private static final Map<String, String> FIELDS = Map.of("TITLE", "title", "GOALS", "goals:0", "OWNER_ROLE", "ownerRole",
            "STARTS_ON", "startsOn", "ENDS_ON", "endsOn", "FOLLOW_UP", "followUp");

    @Inject PlanReader reader;
    @Inject ActivityService service;
    @Inject RemovedRows rows;
    @Inject CurrentActor current;
    private final String key = UUID.randomUUID().toString();
    private final RemovedForm removed = new RemovedForm(ActivityRows.KIND);
    private Head head;
    private PlanView view;
    private List<ActivityForm> activities = List.of();
    private List<String> roles = List.of();
    private int changes;

    @Override
    public SectionKind kind() {
        return ActivityMaterial.KIND;
    }

    @Override
    public boolean writes(Head its) {
        return isWritten(its);
    }

    /** A plan's units and divisions write goals and activities; the whole has its divisions'. */
    static boolean isWritten(Head head) {
        return !head.followUp() && head.kind() != Contribution.Kind.DEPARTMENT;
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/plan/writeActivities.xhtml";
    }

    @Override
    public boolean takesText() {
        return false;
    }

    @Override
    public void load(ContributionView contribution, Actor actor) {
        if (view == null) {
            head = contribution.head();
            roles = reader.ownerRoles(head.roundId());
            show();
        }
    }

    private void show() {
        view = reader.read(head.id());
        activities = new ArrayList<>(view.activities().stream().map(ActivityForm::new).toList());
        removed.show(rows.of(head.id(), head.place(), current.actor()));
    }

    @Override
    public PlanDraft toDraft() {
        return new PlanDraft(activities.stream().map(ActivityForm::toDraft).toList(), null);
    }

    @Override
    public String fieldOf(String target) {
        var field = ACTIVITY_FIELD.matcher(target);
        return field.matches() ? ROWS + placeOf(Long.parseLong(field.group(1))) + ':' + FIELDS.get(field.group(2)) : null;
    }

    @Override
    public String shownAnew() {
        show();
        return AREA;
    }

    private int placeOf(long activityId) {
        return activities.stream().map(ActivityForm::getId).toList().indexOf(activityId);
    }

    public void addActivity() {
        change(() -> service.addActivity(head.id(), toDraft(), nextKey(), current.actor()));
    }

    /** Takes one thing over from the year before (plan-14). */
    public void takeOver(String origin) {
        change(() -> service.takeOver(head.id(), origin, toDraft(), nextKey(), current.actor()));
    }

    public void removeActivity(long activityId) {
        int place = placeOf(activityId);
        change(() -> service.removeActivity(head.id(), activityId, toDraft(), nextKey(), current.actor()));
        removed.removed(activityId, place);
    }

    /** Puts a removed activity back as it was (contribution-18). */
    public void putBack(long activityId) {
        change(() -> service.putActivityBack(head.id(), activityId, toDraft(), nextKey(), current.actor()));
        removed.putBack(activityId);
    }

    /** Does it and shows what there is then; also where somebody has removed an activity that the form still had. */
    private void change(Runnable command) {
        try {
            command.run();
        } catch (RemovedMeanwhileException told) {
            show();
            throw told;
        }
        changes++;
        show();
    }

    /** The same press of a button always sends the same key; the next press another. */
    private CommandKey nextKey() {
        return new CommandKey(key + ":" + changes);
    }

    public PlanView getView() {
        return view;
    }

    public List<ActivityForm> getActivities() {
        return activities;
    }

    public RemovedForm getRemoved() {
        return removed;
    }

    public List<String> getRoles() {
        return roles;
    }
}
