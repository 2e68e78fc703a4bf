package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;

/**
 * Fetches a department's figures from Kolada (indicator-7). No transaction is open while Kolada is asked: a slow answer
 * holds nobody else up, and nothing is written unless every page was read.
 */
@ApplicationScoped
public class KoladaFetch {

    private static final int YEARS_BACK = 10;

    @Inject KoladaSource source;
    @Inject KoladaStore store;
    @Inject BusinessTime time;

    public FetchResult fetch(String departmentCode, CommandKey key, Actor actor) {
        var ids = store.wanted(departmentCode, actor);
        int year = time.today().getYear();
        List<KoladaFigure> figures = ids.isEmpty() ? List.of() : source.figures(ids, year - YEARS_BACK, year);
        return store.keep(departmentCode, figures, key, actor);
    }
}
