package se.arshjul.contribution.web;

import se.arshjul.contribution.ContributionView;
import se.arshjul.organisation.Actor;
import se.arshjul.steering.SectionKind;

/** The part of a contribution's form that a section kind needs beyond text; a view-scoped bean of the room that fills it. */
public interface MaterialForm {

    SectionKind kind();

    /** Reads what the form shows and edits; only called where the contribution has a section of this kind. */
    void load(ContributionView view, Actor actor);

    /** Keeps all that the form holds, just before the contribution is handed over. */
    void save(Actor actor);
}
