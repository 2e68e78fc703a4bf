package se.arshjul.intake;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where the rows of one file live: how they are read here, told in the format's words, made and filled, and which of them a
 * person has written here since (intake-10).
 */
record Shelf<E>(FileSpec file, Query<E> query, Function<E, Map<String, Object>> words,
        BiFunction<Entry, Desk, E> making, Filling<E> filling, Predicate<E> writtenHere) {

    Shelf(FileSpec file, Query<E> query, Function<E, Map<String, Object>> words, BiFunction<Entry, Desk, E> making, Filling<E> filling) {
        this(file, query, words, making, filling, any -> false);
    }

    /** Reads in one statement what is here already and may be matched by what is brought. */
    interface Query<E> {
        List<E> rows(EntityManager em, List<Entry> brought);
    }

    /** Writes a row's values into its entity. */
    interface Filling<E> {
        void fill(E entity, Entry entry, Desk desk);
    }

    static <E> Query<E> every(Class<E> type, String query) {
        return (em, brought) -> em.createQuery(query, type).getResultList();
    }

    /** Only the rows of the periods that are brought: years of them may be here. */
    static <E> Query<E> ofPeriods(Class<E> type, String query) {
        return (em, brought) -> {
            var periods = brought.stream().map(entry -> entry.text("period")).distinct().toList();
            return periods.isEmpty() ? List.of()
                    : em.createQuery(query, type).setParameter("periods", periods).getResultList();
        };
    }

    /** A row in the format's words; a map that, unlike {@code Map.of}, may hold nothing for a column. */
    static Map<String, Object> row(Object... columnsAndValues) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return row;
    }

    static List<Shelf<?>> all() {
        return java.util.stream.Stream.of(SteeringShelves.all(), OrganisationShelves.all(), GoalShelves.all(),
                PlanShelves.all(), MoneyShelves.all(), CommissionShelves.all()).flatMap(List::stream).toList();
    }

    Entry entry(E entity) {
        return Entry.here(file, words.apply(entity));
    }
}
