package se.arshjul.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The money of one period with its number review and what has been written about it; read once, asked of any place. */
public final class ReviewedMoney {

    private final Statements statements;
    private final UnitVariances variances;
    private final NumberReview review;
    private final Map<Long, Map<String, FindingNote>> notes;

    ReviewedMoney(Statements statements, UnitVariances variances, NumberReview review, Map<Long, Map<String, FindingNote>> notes) {
        this.statements = statements;
        this.variances = variances;
        this.review = review;
        this.notes = notes;
    }

    public Statements statements() {
        return statements;
    }

    public UnitVariances variances() {
        return variances;
    }

    /** What was found at a place, the gravest first, with what has been written about it (money-7). */
    public List<Finding> findings(long place) {
        var its = notes.getOrDefault(place, Map.of());
        return review.findings(place).stream()
                .map(finding -> its.containsKey(finding.code()) ? finding.explained(its.get(finding.code())) : finding).toList();
    }

    /** What was found at a place and everywhere under it, from the top down. */
    public Map<BookPlace, List<Finding>> findingsUnder(long place) {
        return statements.withAllBelow(place).stream().collect(Collectors.toMap(its -> its, its -> findings(its.id()),
                (one, other) -> one, LinkedHashMap::new));
    }

    /** The residual that a place's parts leave, with its comment when one is written. */
    public Optional<Finding> residual(long place) {
        return findings(place).stream().filter(Finding::isResidual).findFirst();
    }

    /** What of the parts' amounts is left over, by row and column; only what rounding does not explain (money-5). */
    public List<Relation> leftOver(long place) {
        return review.relations(place).stream().filter(relation -> relation.kind() == Relation.Kind.PARTS
                && relation.verdict() == Relation.Verdict.BEYOND).toList();
    }
}
