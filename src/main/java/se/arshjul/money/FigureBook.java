package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.arshjul.kernel.Period;

/** The figures and printed sums of many places together, read once; what is not in it is missing, never 0 (money-1). */
public final class FigureBook {

    private record Key(long place, PrintedKind kind, String period, String row) {}

    private static final Comparator<BookPlace> IN_ORDER = Comparator.comparingInt(BookPlace::ordinal).thenComparing(BookPlace::name);

    private final Map<Long, BookPlace> places = new HashMap<>();
    private final Map<Long, List<BookPlace>> below = new HashMap<>();
    private final Map<Long, Set<Long>> replaced = new HashMap<>();
    private final Map<Key, BigDecimal> figures = new HashMap<>();
    private final Map<Key, BigDecimal> printed = new HashMap<>();

    public FigureBook(List<BookPlace> places) {
        places.forEach(place -> this.places.put(place.id(), place));
        places.stream().filter(place -> place.parentId() != null).sorted(IN_ORDER)
                .forEach(place -> below.computeIfAbsent(place.parentId(), id -> new ArrayList<>()).add(place));
    }

    public FigureBook figure(long place, FigureKind kind, String period, String row, BigDecimal amount) {
        figures.put(new Key(place, PrintedKind.valueOf(kind.name()), period, row), amount);
        return this;
    }

    public FigureBook printed(long place, PrintedKind kind, String period, String row, BigDecimal amount) {
        printed.put(new Key(place, kind, period, row), amount);
        return this;
    }

    /** Says that a place has taken over from an earlier one, whose figures may stand for it. */
    public FigureBook replaces(long later, long earlier) {
        replaced.computeIfAbsent(later, key -> new HashSet<>()).add(earlier);
        return this;
    }

    Optional<BookPlace> place(long id) {
        return Optional.ofNullable(places.get(id));
    }

    List<BookPlace> places() {
        return List.copyOf(places.values());
    }

    List<BookPlace> below(long id) {
        return below.getOrDefault(id, List.of());
    }

    Set<Long> replacedBy(long later) {
        return replaced.getOrDefault(later, Set.of());
    }

    /** The one place that took over a closed one whole, in the same part of the line; none where it was split or moved. */
    Optional<BookPlace> heirOf(BookPlace closed) {
        var heirs = replaced.entrySet().stream().filter(heir -> heir.getValue().contains(closed.id()))
                .flatMap(heir -> place(heir.getKey()).stream()).toList();
        return heirs.size() == 1 && Objects.equals(heirs.get(0).parentId(), closed.parentId())
                ? Optional.of(heirs.get(0)) : Optional.empty();
    }

    /** The place's own amount; null where it is missing. */
    BigDecimal figure(long place, FigureKind kind, Period period, String row) {
        return figures.get(new Key(place, PrintedKind.valueOf(kind.name()), period.code(), row));
    }

    BigDecimal printed(long place, PrintedKind kind, Period period, String row) {
        return printed.get(new Key(place, kind, period.code(), row));
    }

    /** True when anybody has a budget for the part of the year alone. */
    boolean hasPeriodBudget(Period period) {
        return figures.keySet().stream()
                .anyMatch(key -> key.kind() == PrintedKind.PERIODBUDGET && key.period().equals(period.code()));
    }
}
