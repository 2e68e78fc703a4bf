package se.arshjul.contribution.imagined;

import java.util.List;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.organisation.Actor;

/** Keeps ideas. */
record IdeasKeeper(List<String> kept) implements MaterialKeeper<IdeasDraft> {

    @Override
    public Class<IdeasDraft> keeps() {
        return IdeasDraft.class;
    }

    @Override
    public void keep(Contribution contribution, IdeasDraft draft, Actor actor) {
        contribution.requireWritable();
        kept.addAll(draft.ideas());
    }
}
