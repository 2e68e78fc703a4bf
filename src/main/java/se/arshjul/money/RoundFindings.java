package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;

/** The number review of a round's figures: of the whole department, or of one place; and the explanations (money-11). */
@ApplicationScoped
@Transactional
public class RoundFindings {

    @Inject CycleRepository cycles;
    @Inject FindingService findings;
    @Inject ReviewReader reviews;

    /** Everything that was found in the department, the gravest first and then from the top down. */
    public List<FindingLine> all(long roundId, Actor actor) {
        var round = cycles.readRound(roundId);
        return findings.findings(round.cycle().department().id(), round.period(), round.forecast(), actor).values().stream()
                .flatMap(List::stream).sorted(Comparator.comparing(Finding::severity)).map(FindingLine::of).toList();
    }

    /** What was found at one place alone; the caller has made sure that its figures may be read. */
    List<FindingLine> at(long nodeId, Round round) {
        return reviews.review(round.period(), round.forecast()).findings(nodeId).stream().map(FindingLine::of).toList();
    }

    /** Writes why a finding is as it is, over the version that the writer saw; the key is the id of its place and its code. */
    public Saved explain(long roundId, String key, String note, int seenVersion, Actor actor) {
        var round = cycles.readRound(roundId);
        String[] parts = key.split(":", 2);
        if (parts.length < 2 || !parts[0].matches("[0-9]{1,18}")) {
            throw new NotFoundException("finding", key);
        }
        return findings.explain(FindingService.Explained.of(round, Long.parseLong(parts[0]), parts[1]), note, seenVersion, actor);
    }
}
