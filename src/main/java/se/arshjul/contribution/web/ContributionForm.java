package se.arshjul.contribution.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionDraft.AbstentionDraft;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.plan.web.ActivityForm;
import se.arshjul.plan.web.GoalForm;

/** What is written of a contribution, part by part as the steering model orders them. */
public class ContributionForm implements Serializable {

    private static final List<String> PARTS = List.of("MAL", "AKTIVITETER");

    private static final Pattern ACTIVITY_FIELD = Pattern.compile("activity:(\\d+):(\\w+)");
    private static final String ROWS = "contributionForm:rows:";
    private static final Map<String, String> FIELDS = Map.of("TITLE", "title", "GOALS", "goals:0", "OWNER_ROLE", "ownerRole",
            "STARTS_ON", "startsOn", "ENDS_ON", "endsOn", "FOLLOW_UP", "followUp");

    private final List<SectionForm> sections = new ArrayList<>();
    private final List<GoalForm> goals;
    private List<ActivityForm> activities;
    private String overrideReason;

    ContributionForm(ContributionView view) {
        boolean whole = view.head().kind() == Contribution.Kind.DEPARTMENT;
        view.sections().stream().filter(section -> !whole || section.text() || view.head().fills(section))
                .forEach(section -> sections.add(new SectionForm(section)));
        if (!whole && !view.head().followUp()) {
            PARTS.forEach(this::addMissing);
        }
        overrideReason = view.head().overrideReason();
        goals = view.goals().stream().map(GoalForm::new).toList();
        show(view);
    }

    /** Goals and activities are asked for even where the steering model gives them no section of their own. */
    private void addMissing(String kind) {
        if (sections.stream().noneMatch(form -> form.getSection().kind().equals(kind))) {
            sections.add(new SectionForm(new SectionView(kind, null, kind, false, null, "", 0, null)));
        }
    }

    /** Shows the activities as they are kept now, after one was added or removed. */
    final void show(ContributionView view) {
        activities = new ArrayList<>(view.activities().stream().map(ActivityForm::new).toList());
    }

    /** Where an activity stands among the others. */
    int placeOf(long activityId) {
        return activities.stream().map(ActivityForm::getId).toList().indexOf(activityId);
    }

    /** Where the page has what something is about, such as {@code section:UPPDRAG} or {@code activity:12:STARTS_ON}. */
    String fieldOf(String target) {
        var field = ACTIVITY_FIELD.matcher(target);
        return field.matches() ? ROWS + placeOf(Long.parseLong(field.group(1))) + ':' + FIELDS.get(field.group(2)) : target.replace(':', '-');
    }

    ContributionDraft toDraft() {
        return new ContributionDraft(
                sections.stream().filter(SectionForm::isKept).map(SectionForm::toDraft).toList(),
                activities.stream().map(ActivityForm::toDraft).toList(),
                goals.stream().map(form -> new AbstentionDraft(form.getGoal().id(), form.getWhy())).toList(),
                overrideReason);
    }

    /** The activities alone, for when one is added or removed and the texts go on saving themselves. */
    ContributionDraft activitiesAlone() {
        return new ContributionDraft(List.of(), activities.stream().map(ActivityForm::toDraft).toList(), List.of());
    }

    /** The texts and the reason for passing over what lacks, without goals and activities. */
    ContributionDraft textsAlone() {
        return new ContributionDraft(sections.stream().filter(SectionForm::isKept).map(SectionForm::toDraft).toList(), null,
                null, overrideReason);
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public List<GoalForm> getGoals() {
        return goals;
    }

    public List<ActivityForm> getActivities() {
        return activities;
    }

    /** Why the contribution is handed over in spite of what is told (contribution-10). */
    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
