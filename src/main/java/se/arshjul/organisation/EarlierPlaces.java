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
        var renamed = Succession.renamed(em.createQuery("""
                SELECT NEW se.arshjul.organisation.Succession(n.id, n.validFrom, r.id, r.validTo)
                FROM Node n JOIN n.replaces r""", Succession.class).getResultList());
        var all = new HashMap<Long, List<Long>>();
        places.forEach(place -> all.computeIfAbsent(place, id -> chain(id, renamed).stream().skip(1).toList()));
        return all;
    }

    private Map<Long, List<Long>> replaced() {
        return em.createQuery("SELECT n.id, r.id FROM Node n JOIN n.replaces r", Object[].class).getResultList().stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toList())));
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
