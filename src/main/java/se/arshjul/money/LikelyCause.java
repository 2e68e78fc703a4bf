package se.arshjul.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may have gone wrong where a sum does not hold: proposed to the controller, never corrected (money-6). */
public record LikelyCause(Kind kind, String subject, BigDecimal stands, BigDecimal wouldHold) {

    /** Ways in which amounts go wrong, the likeliest first. */
    public enum Kind { SIGN, FACTOR, LEFT_OUT, COUNTED_TWICE, TRANSPOSED, NOT_TOLD }

    private static final List<BigDecimal> FACTORS = Stream.of("10", "0.1", "1000", "0.001").map(BigDecimal::new).toList();

    /** A cause and how much it leaves unexplained. */
    private record Candidate(LikelyCause cause, BigDecimal left) {}

    /** The one change of one amount that would make the relation hold; none when nothing, or too much, would. */
    static Optional<LikelyCause> of(Relation relation, String foundName) {
        var causes = Stream.concat(ofTerms(relation), ofFound(relation, foundName))
                .filter(candidate -> candidate.left().abs().compareTo(relation.tolerance()) <= 0).toList();
        var likeliest = causes.stream().map(candidate -> candidate.cause().kind()).min(Comparator.naturalOrder());
        var alike = causes.stream().filter(candidate -> candidate.cause().kind() == likeliest.orElseThrow())
                .sorted(Comparator.comparing(candidate -> candidate.left().abs())).toList();
        boolean guess = alike.size() > 1 && likeliest.orElseThrow() == Kind.TRANSPOSED;
        return alike.isEmpty() || guess ? Optional.empty() : Optional.of(alike.get(0).cause());
    }

    private static Stream<Candidate> ofTerms(Relation relation) {
        return relation.terms().stream().filter(term -> term.amount().abs().compareTo(relation.tolerance()) > 0)
                .flatMap(term -> Stream.of(
                        changes(term.amount()).map(change -> candidate(relation, term, change)),
                        Stream.of(new Candidate(new LikelyCause(Kind.LEFT_OUT, term.name(), term.amount(), null),
                                relation.difference().add(term.signed()))),
                        Stream.of(new Candidate(new LikelyCause(Kind.COUNTED_TWICE, term.name(), term.amount(), null),
                                relation.difference().subtract(term.signed()))))
                        .flatMap(Function.identity()));
    }

    private record Change(Kind kind, BigDecimal to) {}

    private static Candidate candidate(Relation relation, Relation.Term term, Change change) {
        var shift = change.to().subtract(term.amount());
        return new Candidate(new LikelyCause(change.kind(), term.name(), term.amount(), change.to()),
                relation.difference().subtract(term.added() ? shift : shift.negate()));
    }

    private static Stream<Candidate> ofFound(Relation relation, String name) {
        return changes(relation.found()).map(change -> new Candidate(
                new LikelyCause(change.kind(), name, relation.found(), change.to()), change.to().subtract(relation.expected())));
    }

    private static Stream<Change> changes(BigDecimal amount) {
        if (amount.signum() == 0) {
            return Stream.of();
        }
        return Stream.of(Stream.of(new Change(Kind.SIGN, amount.negate())),
                FACTORS.stream().map(factor -> new Change(Kind.FACTOR, amount.multiply(factor))),
                transposed(amount).map(to -> new Change(Kind.TRANSPOSED, to))).flatMap(Function.identity());
    }

    /** The amount with two digits beside each other having changed places. */
    private static Stream<BigDecimal> transposed(BigDecimal amount) {
        String digits = amount.unscaledValue().abs().toString();
        return IntStream.range(0, digits.length() - 1).filter(at -> digits.charAt(at) != digits.charAt(at + 1))
                .mapToObj(at -> digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2))
                .map(swapped -> new BigDecimal(new BigInteger(swapped), amount.scale()))
                .map(swapped -> amount.signum() < 0 ? swapped.negate() : swapped);
    }
}
