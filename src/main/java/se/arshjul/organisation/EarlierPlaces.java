package se.arshjul.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.kernel.Rows;

/** Which places a place was before it was renamed, merged or split, so that what they left behind is found under its name. */
@ApplicationScoped
public class EarlierPlaces {

    @PersistenceContext EntityManager em;

    /** For each place its own id first, then those of the places that it replaced, however far back; one statement. */
    public Map<Long, Set<Long>> of(Collection<Long> places) {
        var replaced = replaced();
        var all = new HashMap<Long, Set<Long>>();
        places.forEach(place -> all.computeIfAbsent(place, id -> chain(id, replaced)));
        return all;
    }

    /**
     * For each place what it was called before, the latest first: those that it took over from one to one, so that it is the
     * same place under another name. A split, a merger or a place that lives on beside it is not; one statement.
     */
    public Map<Long, List<Long>> renamed(Collection<Long> places) {
        var renamed = Succession.renamed(Rows.list(em.createQuery("""
                SELECT n.id AS later, n.validFrom AS since, r.id AS earlier, r.validTo AS ended
                FROM Node n JOIN n.replaces r"""), Succession.class));
        var all = new HashMap<Long, List<Long>>();
        places.forEach(place -> all.computeIfAbsent(place, id -> chain(id, renamed).stream().skip(1).toList()));
        return all;
    }

    private Map<Long, List<Long>> replaced() {
        record Replaced(long id, long earlier) {}
        return Rows.stream(em.createQuery("SELECT n.id, r.id AS earlier FROM Node n JOIN n.replaces r"), Replaced.class)
                .collect(groupingBy(Replaced::id, mapping(Replaced::earlier, toList())));
    }

    /** The import refuses places that replace each other in a ring; a ring made otherwise ends all the same. */
    static Set<Long> chain(Long place, Map<Long, List<Long>> replaced) {
        var chain = new LinkedHashSet<Long>();
        var ahead = new ArrayDeque<>(List.of(place));
        while (!ahead.isEmpty()) {
            Long next = ahead.pop();
            if (chain.add(next)) {
                ahead.addAll(replaced.getOrDefault(next, List.of()));
            }
        }
        return chain;
    }
}
