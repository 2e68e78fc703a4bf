package se.arshjul.contribution;

import se.arshjul.organisation.Actor;

/** Keeps what a writer sends along for the sections of one kind, within the transaction of the hand-over; its room's rules hold. */
public interface MaterialKeeper<D extends MaterialDraft> {

    /** What it keeps. */
    Class<D> keeps();

    void keep(Contribution contribution, D draft, Actor actor);
}
