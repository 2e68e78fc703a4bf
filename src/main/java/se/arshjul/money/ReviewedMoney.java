package se.arshjul.money;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The money of one period with its number review and what has been written about it; read once, asked of any place. */
public final class ReviewedMoney {

    private final Statements statements;
    private final UnitVariances variances;
    private final NumberReview review;
    private final Statements investments;
    private final NumberReview investmentReview;
    private final Map<Long, Map<String, FindingNote>> notes;
    private final Map<Long, List<Finding>> found = new HashMap<>();

    ReviewedMoney(StatementReader.Both statements, UnitVariances variances, NumberReview review,
            Map<Long, Map<String, FindingNote>> notes) {
        this.statements = statements.operations();
        this.investments = statements.investments();
        this.variances = variances;
        this.review = review;
        this.investmentReview = NumberReview.ofInvestments(investments);
        this.notes = notes;
    }

    public Statements statements() {
        return statements;
    }

    public Statements investments() {
        return investments;
    }

    public UnitVariances variances() {
        return variances;
    }

    /** What was found at a place, the gravest first, with what has been written about it (money-7). */
    public List<Finding> findings(long place) {
        return found.computeIfAbsent(place, its -> explained(place, Stream.concat(review.findings(place).stream(),
                investmentReview.findings(place).stream()).sorted(Comparator.comparing(Finding::severity))));
    }

    private List<Finding> explained(long place, Stream<Finding> findings) {
        var its = notes.getOrDefault(place, Map.of());
        return findings.map(finding -> its.containsKey(finding.code()) ? finding.explained(its.get(finding.code())) : finding).toList();
    }

    /** What was found at a place and everywhere under it, from the top down. */
    public Map<BookPlace, List<Finding>> findingsUnder(long place) {
        return statements.withAllBelow(place).stream().collect(Collectors.toMap(its -> its, its -> findings(its.id()),
                (one, other) -> one, LinkedHashMap::new));
    }

    /** The residual that a place's parts leave, with its comment when one is written. */
    public Optional<Finding> residual(long place) {
        return findings(place).stream().filter(finding -> finding.code().equals(Finding.RESIDUAL)).findFirst();
    }

    /** What of the parts' amounts is left over, by row and column; only what rounding does not explain (money-5). */
    public List<Relation> leftOver(long place) {
        return review.relations(place).stream().filter(relation -> relation.kind() == Relation.Kind.PARTS
                && relation.verdict() == Relation.Verdict.BEYOND).toList();
    }
}
