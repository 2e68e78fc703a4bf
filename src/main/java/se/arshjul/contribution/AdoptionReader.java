package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads what was taken up from the parts below, beside what it has become; one statement for any number of parts. */
@ApplicationScoped
@Transactional
public class AdoptionReader {

    @PersistenceContext EntityManager em;

    /** What the sections of a contribution have taken up, for whoever was shown the contribution. */
    public List<Adoption> of(long contributionId) {
        return rows(List.of(contributionId)).stream().map(AdoptionReader::adoption).toList();
    }

    /** Where the texts of some contributions come from, in words, by contribution and section code. */
    Map<Long, Map<String, String>> origins(List<Long> contributionIds) {
        return rows(contributionIds).stream().collect(groupingBy(row -> (Long) row[8], groupingBy(row -> (String) row[0],
                mapping(row -> (String) row[1], java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new),
                        places -> places.stream().collect(joining(", ")))))));
    }

    private List<Object[]> rows(List<Long> contributionIds) {
        return em.createQuery("""
                        SELECT s.code, o.placeName, f.heading, t.body, f.body, s.body, t.takenBy, t.takenAt, c.id
                        FROM AdoptedText t JOIN t.section s JOIN s.contribution c JOIN t.origin o, Section f
                        WHERE f.contribution = o AND f.code = t.originCode AND c.id IN :ids ORDER BY t.id""", Object[].class)
                .setParameter("ids", contributionIds).getResultList();
    }

    private static Adoption adoption(Object[] row) {
        return new Adoption((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                (String) row[5], (String) row[6], (Instant) row[7]);
    }
}
