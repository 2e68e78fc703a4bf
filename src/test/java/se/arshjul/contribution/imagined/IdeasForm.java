package se.arshjul.contribution.imagined;

import java.util.List;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.MaterialDraft;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.organisation.Actor;
import se.arshjul.steering.SectionKind;

/** The page part where ideas are written. */
final class IdeasForm implements MaterialForm {

    @Override
    public SectionKind kind() {
        return Ideas.KIND;
    }

    @Override
    public boolean writes(Head head) {
        return true;
    }

    @Override
    public String part() {
        return "/WEB-INF/parts/imagined/writeIdeas.xhtml";
    }

    @Override
    public void load(ContributionView view, Actor actor) {}

    @Override
    public MaterialDraft toDraft() {
        return new IdeasDraft(List.of("Kvällscafé"));
    }
}
