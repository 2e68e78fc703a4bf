package se.arshjul.contribution.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.MaterialDraft;

/** What is written of a contribution, section by section as the steering model orders them. */
public class ContributionForm implements Serializable {

    private final List<SectionForm> sections;
    private String overrideReason;

    /** The sections of text, and those whose rooms have a form for such a contribution. */
    ContributionForm(ContributionView view, MaterialForms materials) {
        sections = view.sections().stream().flatMap(section -> {
            var form = materials.of(view, section);
            return section.text() || form.isPresent() ? Optional.of(new SectionForm(section, form)).stream() : Optional.<SectionForm>empty().stream();
        }).toList();
        overrideReason = view.head().overrideReason();
    }

    /** Everything: the texts, what the rooms hold, and the reason for passing over what lacks. */
    ContributionDraft toDraft(List<MaterialDraft> materials) {
        return new ContributionDraft(sections.stream().filter(SectionForm::isTakesText).map(SectionForm::toDraft).toList(), materials, overrideReason);
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    /** Why the contribution is handed over in spite of what is told (contribution-10). */
    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
