package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deviations that the units have told, with their causes, and what they come to beside their division (money-6). */
public final class UnitVariances {

    /** One unit's deviation: told by itself, else that of its statement; {@code cause} may be empty. */
    public record Line(BookPlace place, BigDecimal amount, String cause, boolean told) {}

    /** What a unit has told. */
    public record Told(BigDecimal amount, String cause) {}

    private final Statements statements;
    private final Map<Long, Told> told;

    public UnitVariances(Statements statements, Map<Long, Told> told) {
        this.statements = statements;
        this.told = told;
    }

    /** The deviations of those right below a place, in their order; who has neither told nor figures is not among them. */
    public List<Line> below(long place) {
        return statements.placesBelow(place).stream().flatMap(unit -> line(unit).stream()).toList();
    }

    private Optional<Line> line(BookPlace unit) {
        var its = told.get(unit.id());
        return its != null ? Optional.of(new Line(unit, its.amount(), its.cause(), true))
                : statements.of(unit.id()).flatMap(UnitVariances::deviation).map(amount -> new Line(unit, amount, null, false));
    }

    static Optional<BigDecimal> deviation(Statement statement) {
        return statement.deviation().flatMap(statement::net);
    }

    /** Those right below that are there at the end of the period and have not told of any deviation. */
    List<String> silent(long place) {
        return statements.placesBelow(place).stream()
                .filter(unit -> unit.standsAtTheEndOf(statements.period()) && line(unit).isEmpty()).map(BookPlace::name).toList();
    }

    /** What the place itself has told of its deviation. */
    Optional<BigDecimal> told(long place) {
        return Optional.ofNullable(told.get(place)).map(Told::amount);
    }

    /** What the place's own deviation is: that of its statement, else what it has told itself. */
    public Optional<BigDecimal> of(long place) {
        return statements.of(place).flatMap(UnitVariances::deviation).or(() -> Optional.ofNullable(told.get(place)).map(Told::amount));
    }

    /** The units' deviations against that of their whole; only where some unit has told. */
    List<Relation> relations(BookPlace place, String row) {
        var relations = new ArrayList<Relation>();
        var lines = below(place.id());
        if (lines.stream().anyMatch(Line::told)) {
            of(place.id()).ifPresent(whole -> relations.add(relation(Relation.Kind.UNIT_VARIANCES, place, row, whole,
                    lines.stream().map(line -> Relation.Term.plus(line.place().name(), line.amount())).toList())));
        }
        if (told.containsKey(place.id())) {
            statements.of(place.id()).flatMap(UnitVariances::deviation).ifPresent(own ->
                    relations.add(relation(Relation.Kind.OWN_VARIANCE, place, row, told.get(place.id()).amount(),
                            List.of(Relation.Term.plus(row, own)))));
        }
        return relations;
    }

    private Relation relation(Relation.Kind kind, BookPlace place, String row, BigDecimal found, List<Relation.Term> terms) {
        return new Relation(kind, place, kind.name(), row, null, found, terms, statements.style());
    }
}
