package se.arshjul.contribution.web;

import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.MaterialDraft;
import se.arshjul.organisation.Actor;
import se.arshjul.steering.SectionKind;

/** The part of a contribution's form that a section kind needs beyond text; a view-scoped bean of the room that fills it. */
public interface MaterialForm {

    SectionKind kind();

    /** True where such a section is written in a contribution like this; a report's by default. */
    default boolean writes(Head head) {
        return head.followUp();
    }

    /** The page part that draws it; a constant of the room, never from a request. */
    String part();

    /** What the room says above its rows where the steering model gives no guidance; null for nothing. */
    default String guidanceKey() {
        return null;
    }

    /** False where the section holds its rows and no text of its own. */
    default boolean takesText() {
        return true;
    }

    /** Reads what the form shows and edits; only called where the contribution has a section of this kind. */
    void load(ContributionView view, Actor actor);

    /** All that the form holds, to be kept with the hand-over. */
    MaterialDraft toDraft();

    /** Where the page has what a refusal or a lack is about, such as {@code activity:12:STARTS_ON}; null for what is not its own. */
    default String fieldOf(String target) {
        return null;
    }

    /** Shows the rows anew after somebody else has removed one; the id of the area to draw again, null where rows are never removed. */
    default String shownAnew() {
        return null;
    }
}
