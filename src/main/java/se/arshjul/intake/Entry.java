package se.arshjul.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row with its values by column, read from a file or from what is here already; both speak the format's words. A column
 * whose cell could not be read has no value, and nothing is judged by it.
 */
record Entry(FileSpec file, String label, int row, Map<String, Object> values, Set<String> unread) {

    Entry {
        values = Collections.unmodifiableMap(new HashMap<>(values));
        unread = Set.copyOf(unread);
    }

    /** A row that is here already. */
    static Entry here(FileSpec file, Map<String, Object> values) {
        return new Entry(file, file.name(), 0, values, Set.of());
    }

    /** What tells the row apart from every other of its file. */
    String key() {
        return keyOf(file.key().stream().map(values::get).toArray());
    }

    /** True when every one of the columns could be read. */
    boolean reads(Collection<String> columns) {
        return Collections.disjoint(unread, columns);
    }

    boolean isRead() {
        return unread.isEmpty();
    }

    boolean hasKey() {
        return reads(file.key());
    }

    /** True when the column says this, or could not be read: then it may well. */
    boolean maySay(String column, Object value) {
        return unread.contains(column) || Objects.equals(values.get(column), value);
    }

    static String keyOf(Object... parts) {
        return java.util.Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" · "));
    }

    /** This row laid over an earlier one: columns that this row does not tell of stay as they are (intake-4). */
    Entry over(Entry earlier) {
        var merged = new HashMap<>(earlier.values);
        merged.putAll(values);
        merged.keySet().removeAll(unread);
        return new Entry(file, label, row, merged, unread);
    }

    /** This row with what the format says that an untold column means. */
    Entry complete() {
        var complete = new HashMap<>(values);
        file.columns().stream().filter(column -> !unread.contains(column.name()))
                .forEach(column -> complete.putIfAbsent(column.name(), column.fallback()));
        return new Entry(file, label, row, complete, unread);
    }

    boolean saysTheSameAs(Entry earlier) {
        return values.entrySet().stream()
                .allMatch(told -> Objects.equals(told.getValue(), earlier.values.get(told.getKey())));
    }

    String text(String column) {
        return (String) values.get(column);
    }

    LocalDate date(String column) {
        return (LocalDate) values.get(column);
    }

    Integer whole(String column) {
        return (Integer) values.get(column);
    }

    BigDecimal decimal(String column) {
        return (BigDecimal) values.get(column);
    }

    Long kronor(String column) {
        return (Long) values.get(column);
    }

    boolean yes(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    @SuppressWarnings("unchecked")
    List<String> codes(String column) {
        var codes = (List<String>) values.get(column);
        return codes == null ? List.of() : codes;
    }

    Fault fault(String column, String key, Object... arguments) {
        Object value = values.get(column);
        return Fault.ofCell(label, row, column, shown(value), key, arguments);
    }

    private static String shown(Object value) {
        if (value instanceof List<?> codes) {
            return codes.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return value == null ? "" : value.toString();
    }
}
