package se.arshjul.contribution.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionService;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.EarlierText;
import se.arshjul.contribution.EarlierTexts;
import se.arshjul.contribution.RemovedMeanwhileException;
import se.arshjul.contribution.RemovedRow;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.plan.ActivityService;
import se.arshjul.plan.EndsBeforeStartException;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** What the pages share where a place writes its part: the form, its activities, the handing over. */
abstract class WritingBean implements Serializable {

    /** Where the form has its activities. */
    private static final String ACTIVITIES = "contributionForm:activities";

    @Inject ContributionReader reader;
    @Inject EarlierTexts earlierTexts;
    @Inject ActivityService activities;
    @Inject ContributionService contributions;
    @Inject CurrentActor current;
    @Inject Lacks lacks;
    @Inject Notices notices;
    @Inject MaterialForms materials;
    @Inject RemovedRows rows;
    private long id;
    private ContributionView view;
    private ContributionForm form;
    private Map<String, List<EarlierText>> earlier = Map.of();
    private List<String> roles = List.of();
    private final RemovedForm removed = new RemovedForm(RemovedRow.Kind.ACTIVITY);
    private boolean stopped;
    private final String key = UUID.randomUUID().toString();
    private int changes;

    /** Reads what the page shows; false where the address names another kind of part. */
    boolean loaded(Contribution.Kind kind) {
        view = reader.contribution(id, current.actor());
        if (view.head().kind() != kind) {
            return false;
        }
        form = new ContributionForm(view);
        if (view.writable()) {
            earlier = earlierTexts.of(view.head());
            roles = reader.ownerRoles(view.head().roundId());
            materials.load(view, current.actor());
            showRemoved();
        }
        return true;
    }

    public void addActivity() {
        change(() -> activities.addActivity(id, form.activitiesAlone(), nextKey(), current.actor()));
    }

    /** Takes one thing over from the year before (plan-14). */
    public void takeOver(String origin) {
        change(() -> activities.takeOver(id, origin, form.activitiesAlone(), nextKey(), current.actor()));
    }

    public void removeActivity(long activityId) {
        int place = form.placeOf(activityId);
        change(() -> activities.removeActivity(id, activityId, form.activitiesAlone(), nextKey(), current.actor()));
        removed.removed(activityId, place);
    }

    /** Puts a removed activity back as it was (contribution-18). */
    public void putBack(long activityId) {
        change(() -> activities.putActivityBack(id, activityId, form.activitiesAlone(), nextKey(), current.actor()));
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
        show();
    }

    private void show() {
        changes++;
        view = reader.contribution(id, current.actor());
        form.show(view);
        showRemoved();
    }

    /** A report removes no activities: they stand in the plan. */
    private void showRemoved() {
        removed.show(view.head().followUp() ? List.of() : rows.of(id, view.head().place(), current.actor()));
    }

    /** The same press of a button always sends the same key; the next press another. */
    private CommandKey nextKey() {
        return new CommandKey(key + ":" + changes);
    }

    CommandKey key() {
        return new CommandKey(key);
    }

    /** Hands the form over; where something lacks it is told and the page stays. */
    boolean handedOver() {
        try {
            materials.save(view, current.actor());
            contributions.submit(id, form.toDraft(), key(), current.actor());
            return true;
        } catch (IncompleteException incomplete) {
            lacks.tell(incomplete, form);
            stopped = incomplete.lacks().stream().allMatch(Lack::mayBeOverridden);
            return false;
        } catch (EndsBeforeStartException backwards) {
            lacks.tell(backwards, form);
            return false;
        } catch (RemovedMeanwhileException told) {
            show();
            FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add(ACTIVITIES);
            throw told;
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContributionView getView() {
        return view;
    }

    public ContributionForm getForm() {
        return form;
    }

    public RemovedForm getRemoved() {
        return removed;
    }

    /** True where what stopped the hand-over may be passed over with a written reason, or already is. */
    public boolean isOverridable() {
        return stopped || view.head().overrideReason() != null;
    }

    public Map<String, List<EarlierText>> getEarlier() {
        return earlier;
    }

    public List<String> getRoles() {
        return roles;
    }
}
