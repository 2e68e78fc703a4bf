package se.arshjul.contribution.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.contribution.MaterialDraft;
import se.arshjul.organisation.Actor;

/** The forms of the sections that hold more than text, of those rooms that have one in this contribution. */
@Dependent
public class MaterialForms implements Serializable {

    @Inject @Any Instance<MaterialForm> forms;

    void load(ContributionView view, Actor actor) {
        in(view).forEach(form -> form.load(view, actor));
    }

    /** What all of them hold, to be kept with the hand-over. */
    List<MaterialDraft> drafts(ContributionView view) {
        return in(view).map(MaterialForm::toDraft).toList();
    }

    /** The form of one section; empty for a section of text, and for one that is not written here. */
    Optional<MaterialForm> of(ContributionView view, SectionView section) {
        return forms.stream().filter(form -> form.kind().code().equals(section.kind()) && form.writes(view.head())).findFirst();
    }

    /** Where the page has what something is about. */
    String fieldOf(ContributionView view, String target) {
        return in(view).map(form -> form.fieldOf(target)).filter(Objects::nonNull).findFirst().orElse(target.replace(':', '-'));
    }

    /** Shows all rows anew, and says which areas of the page to draw again. */
    List<String> shownAnew(ContributionView view) {
        return in(view).map(MaterialForm::shownAnew).filter(Objects::nonNull).toList();
    }

    private Stream<MaterialForm> in(ContributionView view) {
        return forms.stream().filter(form -> form.writes(view.head())
                && view.sections().stream().anyMatch(section -> section.kind().equals(form.kind().code())));
    }
}
