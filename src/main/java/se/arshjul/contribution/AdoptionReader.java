package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arshjul.kernel.Rows;

/** Reads what was taken up from the parts below, beside what it has become; one statement for any number of parts. */
@ApplicationScoped
@Transactional
public class AdoptionReader {

    @PersistenceContext EntityManager em;

    /** What the sections of a contribution have taken up, for whoever was shown the contribution. */
    public List<Adoption> of(long contributionId) {
        return rows(List.of(contributionId)).map(Taken::adoption).toList();
    }

    /** Where the texts of some contributions come from, in words, by contribution and section code. */
    Map<Long, Map<String, String>> origins(List<Long> contributionIds) {
        return rows(contributionIds).collect(groupingBy(Taken::contributionId, groupingBy(row -> row.adoption().code(),
                mapping(row -> row.adoption().placeName(), java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new),
                        places -> places.stream().collect(joining(", ")))))));
    }

    private record Taken(Adoption adoption, long contributionId) {}

    private Stream<Taken> rows(List<Long> contributionIds) {
        return Rows.stream(em.createQuery("""
                        SELECT s.code, o.placeName, f.heading, t.body AS taken, f.body AS originNow, s.body AS sectionNow,
                            t.takenBy, t.takenAt, c.id AS contributionId
                        FROM AdoptedText t JOIN t.section s JOIN s.contribution c JOIN t.origin o, Section f
                        WHERE f.contribution = o AND f.code = t.originCode AND c.id IN :ids ORDER BY t.id""")
                .setParameter("ids", contributionIds), Taken.class);
    }
}
