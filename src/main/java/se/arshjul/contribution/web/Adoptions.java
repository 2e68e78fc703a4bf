package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.contribution.Adoption;
import se.arshjul.contribution.AdoptionReader;
import se.arshjul.contribution.ContributionView;
import se.arshjul.document.TextComparison;
import se.arshjul.web.Texts;

/** What a contribution's sections have taken up from the parts below; read once for each request, never kept. */
@Named
@RequestScoped
public class Adoptions {

    @Inject AdoptionReader reader;
    @Inject Texts texts;
    private List<Adoption> read;

    public List<Adoption> of(ContributionView view, String code) {
        if (read == null) {
            read = reader.of(view.head().id());
        }
        return read.stream().filter(adoption -> adoption.code().equals(code)).toList();
    }

    /** What the origin has changed since its text was taken up, marked. */
    public String since(Adoption adoption) {
        var words = new TextComparison.Words(texts.of("web.diff.added"), texts.of("web.diff.removed"));
        return new TextComparison(words).compare(adoption.taken(), adoption.originNow()).html();
    }
}
