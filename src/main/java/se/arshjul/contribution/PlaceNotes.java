package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Answerers;
import se.arshjul.organisation.Answerers.Answering;
import se.arshjul.organisation.EarlierPlaces;

/** Finds the places that have ended, moved or lost their manager while their part of a round is still under way (contribution-17). */
@ApplicationScoped
@Transactional
public class PlaceNotes {

    private static final String PARTS = """
            SELECT c.id, n.id AS place, n.path, n.validTo AS ended, up.name AS above, pn.id AS judge, p.placeName AS judgeName,
                c.placeName AS name, r.name AS roundName
            FROM Contribution c JOIN c.node n JOIN c.round r LEFT JOIN n.parent up LEFT JOIN c.parent p LEFT JOIN p.node pn
            WHERE r.state IN (se.arshjul.cycle.Round.State.OPEN, se.arshjul.cycle.Round.State.WITH_COMMITTEE)
              AND c.state <> se.arshjul.contribution.Contribution.State.ACCEPTED AND\s""";

    @PersistenceContext EntityManager em;
    @Inject Answerers answerers;
    @Inject EarlierPlaces earlier;
    @Inject BusinessTime time;

    /** A part that is under way: its place as it is now, and the place that judges it. */
    private record Part(long id, Long place, String path, LocalDate ended, String above, Long judge, String judgeName,
            String name, String roundName) {

        Set<Long> line() {
            return Arrays.stream(path.split("/")).filter(id -> !id.isEmpty()).map(Long::valueOf).collect(Collectors.toSet());
        }

        /** True when the place stands elsewhere than under the one that judges the part. */
        boolean isAstray() {
            return judge != null && !line().contains(judge);
        }
    }

    /** The rounds in which places have a part under way, by the place's code. */
    public Map<String, List<String>> underWay() {
        record UnderWay(String code, String name, LocalDate opensOn) {}
        return Rows.stream(em.createQuery("""
                        SELECT DISTINCT n.code, r.name, r.opensOn FROM Contribution c JOIN c.node n JOIN c.round r
                        WHERE r.state IN (se.arshjul.cycle.Round.State.OPEN, se.arshjul.cycle.Round.State.WITH_COMMITTEE)
                          AND c.state <> se.arshjul.contribution.Contribution.State.ACCEPTED ORDER BY r.opensOn"""), UnderWay.class)
                .collect(Collectors.groupingBy(UnderWay::code, Collectors.mapping(UnderWay::name, Collectors.toList())));
    }

    /** By the part's id. */
    public Map<Long, PlaceNote> ofRound(long roundId) {
        return notes("r.id = :id", roundId);
    }

    /** By the part's id, in every round of the year. */
    public Map<Long, PlaceNote> ofYear(long cycleId) {
        return notes("r.cycle.id = :id", cycleId);
    }

    /** By the part's id: it alone. */
    public Map<Long, PlaceNote> ofPart(long contributionId) {
        return notes("c.id = :id", contributionId);
    }

    private Map<Long, PlaceNote> notes(String which, long id) {
        var parts = Rows.list(em.createQuery(PARTS + which).setParameter("id", id), Part.class);
        if (parts.isEmpty()) {
            return Map.of();
        }
        var answering = answerers.of(parts.stream().map(Part::place).distinct().toList());
        var astray = parts.stream().filter(Part::isAstray).flatMap(part -> part.line().stream()).distinct().toList();
        var before = astray.isEmpty() ? Map.<Long, Set<Long>>of() : earlier.of(astray);
        var notes = new LinkedHashMap<Long, PlaceNote>();
        for (Part part : parts) {
            var kind = kind(part, answering.getOrDefault(part.place(), List.of()), before);
            if (kind != null) {
                notes.put(part.id(), new PlaceNote(kind, part.name(), part.roundName(), part.ended(), part.above(), part.judgeName(),
                        Answering.names(answering.getOrDefault(part.place(), List.of()))));
            }
        }
        return notes;
    }

    private PlaceNote.Kind kind(Part part, List<Answering> answering, Map<Long, Set<Long>> before) {
        if (part.ended() != null && part.ended().isBefore(time.today())) {
            return PlaceNote.Kind.ENDED;
        }
        if (part.isAstray() && part.line().stream().noneMatch(id -> before.get(id).contains(part.judge()))) {
            return PlaceNote.Kind.MOVED;
        }
        return answering.stream().anyMatch(Answering::own) ? null : PlaceNote.Kind.VACANT;
    }
}
