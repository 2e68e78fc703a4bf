package se.arshjul.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Turns the rows of one table into entries, telling every cell that is not as the format says (intake-2, intake-3). */
final class EntryReader {

    private static final int LONGEST_CELL = 250_000;
    private final FileSpec file;
    private final Table table;
    private final Faults faults;
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final List<Entry> faulty = new ArrayList<>();
    private final Set<String> misplacedKeys = new HashSet<>();

    EntryReader(FileSpec file, Table table, Faults faults) {
        this.file = file;
        this.table = table;
        this.faults = faults;
    }

    /** Rows with a fault, as far as they can be read: they are judged by that, and nothing that points at them is blamed too. */
    List<Entry> faulty() {
        return faulty;
    }

    /** Keys of rows whose values may stand under the wrong columns. */
    Set<String> misplacedKeys() {
        return misplacedKeys;
    }

    /** Tells how many rows are behind it for each one that it comes to. */
    List<Entry> entries(IntConsumer telling) {
        var entries = new ArrayList<Entry>();
        Map<String, Integer> keys = new HashMap<>();
        int read = 0;
        for (Table.Row row : table.rows()) {
            telling.accept(read++);
            if (!row.isEmpty() && widthFits(row)) {
                Entry entry = entry(row);
                boolean first = isFirst(entry, keys);
                (first && entry.isRead() ? entries : faulty).add(entry);
            }
        }
        return entries;
    }

    /** Finds the columns; false when the rows cannot be read by them. */
    boolean headerFits() {
        boolean fits = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String name = tidy(table.columns().get(i));
            var column = file.column(name);
            if (column.isPresent() && seen.add(name)) {
                places.put(column.get(), i);
            } else if (!name.isEmpty() || holdsSomething(i)) {
                faults.add(Fault.ofCell(table.label(), 1, name, name, headerKey(column.isPresent(), name),
                        file.columnNames()));
                fits = fits && column.isEmpty();
            }
        }
        return requiredColumnsStand() && fits;
    }

    private static String headerKey(boolean doubled, String name) {
        return Legible.fault(name).orElse(doubled ? "intake.fault.doubledColumn" : "intake.fault.unknownColumn");
    }

    private boolean holdsSomething(int index) {
        return table.rows().stream().anyMatch(row -> !row.cell(index).isBlank());
    }

    private boolean requiredColumnsStand() {
        var missing = file.columns().stream().filter(Column::required)
                .filter(column -> !places.containsKey(column)).toList();
        missing.forEach(column -> faults.add(
                Fault.ofCell(table.label(), 1, column.name(), "", "intake.fault.missingColumn", file.columnNames())));
        return missing.isEmpty();
    }

    private Entry entry(Table.Row row) {
        Map<String, Object> values = new HashMap<>();
        Set<String> unread = new HashSet<>();
        for (Column column : file.columns()) {
            Integer at = places.get(column);
            if (at != null && !read(row, column, row.cell(at), values)) {
                unread.add(column.name());
            } else if (at == null && file.key().contains(column.name())) {
                values.put(column.name(), column.fallback());
            }
        }
        return new Entry(file, table.label(), row.number(), values, unread);
    }

    /** A row that is shorter or longer than the header may have its values under the wrong columns. */
    private boolean widthFits(Table.Row row) {
        int width = row.cells().size();
        boolean extra = row.cells().stream().skip(table.columns().size()).anyMatch(cell -> !cell.isBlank());
        boolean tooShort = table.label().endsWith(".csv") && width < table.columns().size();
        if (extra || tooShort) {
            faults.add(Fault.ofRow(table.label(), row.number(), "intake.fault.width", width, table.columns().size()));
            misplacedKeys.add(Entry.keyOf(file.key().stream().map(file::column).flatMap(Optional::stream)
                    .map(column -> row.cell(places.getOrDefault(column, row.cells().size()))).toArray()));
        }
        return !extra && !tooShort;
    }

    private boolean read(Table.Row row, Column column, String cell, Map<String, Object> values) {
        if (cell.length() > LONGEST_CELL) {
            return fault(row, column, cell, "intake.fault.tooLong", LONGEST_CELL);
        }
        String text = tidy(cell);
        var illegible = Legible.fault(text);
        if (illegible.isPresent()) {
            return fault(row, column, Legible.excerpt(text), illegible.get());
        }
        try {
            values.put(column.name(), column.read(text));
            return true;
        } catch (Unfit unfit) {
            return fault(row, column, text, unfit.key(), unfit.arguments());
        }
    }

    private boolean fault(Table.Row row, Column column, String value, String key, Object... arguments) {
        faults.add(Fault.ofCell(table.label(), row.number(), column.name(), value, key, arguments));
        return false;
    }

    private boolean isFirst(Entry entry, Map<String, Integer> keys) {
        Integer earlier = !entry.hasKey() ? null : keys.putIfAbsent(entry.key(), entry.row());
        if (earlier != null) {
            faults.add(Fault.ofCell(table.label(), entry.row(), String.join("+", file.key()), entry.key(),
                    "intake.fault.doubledKey", earlier));
        }
        return earlier == null;
    }

    /** The same letters in one form (Å as one sign), without blanks around. */
    private static String tidy(String cell) {
        String composed = Normalizer.isNormalized(cell, Normalizer.Form.NFC)
                ? cell : Normalizer.normalize(cell, Normalizer.Form.NFC);
        return composed.replace('\u00a0', ' ').isBlank() ? "" : strip(composed);
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
