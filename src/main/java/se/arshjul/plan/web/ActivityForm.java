package se.arshjul.plan.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.arshjul.plan.PlanView.ActivityView;
import se.arshjul.plan.ActivityDraft;
import se.arshjul.plan.PlanDraft;

/** An activity of the form while it is written. */
public class ActivityForm implements Serializable {

    private final long id;
    private final Instant savedAt;
    private final boolean continuing;
    private int seenVersion;
    private String title;
    private String description;
    private String ownerRole;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String followUp;
    private String[] goalIds;

    ActivityForm(ActivityView activity) {
        var draft = activity.draft();
        id = activity.id();
        savedAt = activity.savedAt();
        continuing = activity.continues() != null;
        seenVersion = activity.version();
        title = draft.title();
        description = draft.description();
        ownerRole = draft.ownerRole();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        followUp = draft.followUp();
        goalIds = draft.goalIds().stream().map(String::valueOf).toArray(String[]::new);
    }

    PlanDraft.Row toDraft() {
        var goals = Arrays.stream(goalIds).map(Long::valueOf).collect(Collectors.toSet());
        return new PlanDraft.Row(id, seenVersion,
                new ActivityDraft(title, description, ownerRole, startsOn, endsOn, followUp, goals));
    }

    public long getId() {
        return id;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** True for what goes on from the year before. */
    public boolean isContinuing() {
        return continuing;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getOwnerRole() {
        return ownerRole;
    }

    public void setOwnerRole(String ownerRole) {
        this.ownerRole = ownerRole;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public String[] getGoalIds() {
        return goalIds;
    }

    public void setGoalIds(String[] goalIds) {
        this.goalIds = goalIds;
    }
}
