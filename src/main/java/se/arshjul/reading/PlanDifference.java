package se.arshjul.reading;

import java.util.List;

/** What differs between two versions of a contribution and all its parts; parts that are the same are only counted. */
public record PlanDifference(List<PartDifference> parts, Counts counts) {

    /** Whether something came, went or was changed. */
    public enum Change { ADDED, REMOVED, CHANGED }

    /** How much differs in all. */
    public record Counts(int partsChanged, int partsUnchanged, int sections, int activities, int goals, int wordsAdded,
            int wordsRemoved) {}

    /** What differs in one place's part. */
    public record PartDifference(long contributionId, String placeName, String kind, Change change,
            List<SectionDifference> sections, List<ActivityDifference> activities, List<GoalDifference> goals) {

        boolean isNone() {
            return change == Change.CHANGED && sections.isEmpty() && activities.isEmpty() && goals.isEmpty();
        }
    }

    /** A section with its marked text. */
    public record SectionDifference(String code, String heading, Change change, String html, int wordsAdded,
            int wordsRemoved) {}

    /** An activity with the fields that differ. */
    public record ActivityDifference(long id, String title, Change change, List<FieldDifference> fields) {}

    /** One field of an activity, by the name it has in the contents, with its marked text. */
    public record FieldDifference(String field, String html, int wordsAdded, int wordsRemoved) {}

    /** A goal that came or went, or whose wording or abstention is another. */
    public record GoalDifference(long id, String code, Change change, String wordingHtml, String abstentionHtml) {}

    public boolean isNone() {
        return parts.isEmpty();
    }
}
