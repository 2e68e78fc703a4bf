package se.arshjul.contribution.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.organisation.Actor;
import se.arshjul.steering.SectionKind;

/** The forms of the sections that hold more than text, of those rooms that have one in this contribution. */
@Dependent
public class MaterialForms implements Serializable {

    @Inject @Any Instance<MaterialForm> forms;

    void load(ContributionView view, Actor actor) {
        var kinds = kinds(view);
        for (MaterialForm form : forms) {
            if (kinds.contains(form.kind())) {
                form.load(view, actor);
            }
        }
    }

    void save(ContributionView view, Actor actor) {
        var kinds = kinds(view);
        for (MaterialForm form : forms) {
            if (kinds.contains(form.kind())) {
                form.save(actor);
            }
        }
    }

    private static Set<SectionKind> kinds(ContributionView view) {
        return view.sections().stream().filter(section -> view.head().fills(section)).map(SectionView::kind)
                .map(SectionKind::valueOf).collect(Collectors.toSet());
    }
}
