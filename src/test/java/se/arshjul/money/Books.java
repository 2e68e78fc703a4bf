package se.arshjul.money;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.steering.MoneyRule;
import se.arshjul.steering.StatementRow;
import se.arshjul.steering.SteeringDefaults;

/** Builds books of figures for tests: a small line of places, or a real municipality's folder. */
final class Books {

    private final List<BookPlace> places = new ArrayList<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final List<String[]> figures = new ArrayList<>();
    private final List<String[]> printed = new ArrayList<>();
    private final List<String[]> heirs = new ArrayList<>();
    private final Map<String, String> rules = new HashMap<>();
    private List<StatementRow> rows = SteeringDefaults.statementRows();

    static Books withDefaults() {
        var books = new Books();
        SteeringDefaults.moneyRules().forEach(rule -> books.rules.put(rule.key(), rule.value()));
        return books;
    }

    /** A department, a division and two units. */
    static Books smallLine() {
        return withDefaults().place("F", null, "Förvaltningen").place("V", "F", "Vård").place("N", "V", "Norr").place("S", "V", "Söder");
    }

    Books place(String code, String parent, String name) {
        return place(code, parent, name, "2018-01-01", null);
    }

    Books place(String code, String parent, String name, String from, String to) {
        long id = ids.size() + 1L;
        ids.put(code, id);
        var level = parent == null ? Level.DEPARTMENT : ids.get(parent) == 1 ? Level.DIVISION : Level.UNIT;
        places.add(new BookPlace(id, code, name, level, ids.get(parent), (int) id, LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to)));
        return this;
    }

    Books rule(String key, String value) {
        rules.put(key, value);
        return this;
    }

    Books replaces(String later, String earlier) {
        heirs.add(new String[] {later, earlier});
        return this;
    }

    /** Rows as "kod;namn;slag;summerar", in their order. */
    Books rows(String... lines) {
        rows = new ArrayList<>();
        return moreRows(StatementRow.Layout.DRIFT, lines);
    }

    Books investments(String... lines) {
        rows = new ArrayList<>(rows);
        return moreRows(StatementRow.Layout.INVESTERING, lines);
    }

    private Books moreRows(StatementRow.Layout layout, String... lines) {
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            var row = new StatementRow(cells[0]);
            row.describe(cells[1], StatementRow.Kind.valueOf(cells[2]), cells[3].isEmpty() ? null : cells[3], rows.size() + 1);
            row.standIn(layout);
            rows.add(row);
        }
        return this;
    }

    /** Figures of one column, "ROW=amount" each. */
    Books figures(String place, String kind, String period, String... amounts) {
        for (String amount : amounts) {
            figures.add(new String[] {place, period, kind, amount.split("=")[0], amount.split("=")[1]});
        }
        return this;
    }

    Books printed(String place, String kind, String period, String... amounts) {
        for (String amount : amounts) {
            printed.add(new String[] {place, period, kind, amount.split("=")[0], amount.split("=")[1]});
        }
        return this;
    }

    long id(String code) {
        return ids.get(code);
    }

    MoneyStyle style() {
        return MoneyStyle.of(rules.entrySet().stream().map(rule -> new MoneyRule(rule.getKey(), rule.getValue())).toList());
    }

    Statements statements(String period, boolean forecast) {
        return both(period, forecast).operations();
    }

    StatementReader.Both both(String period, boolean forecast) {
        var book = new FigureBook(places);
        figures.forEach(row -> book.figure(ids.get(row[0]), FigureKind.valueOf(row[2]), row[1], row[3], new BigDecimal(row[4])));
        printed.forEach(row -> book.printed(ids.get(row[0]), PrintedKind.valueOf(row[2]), row[1], row[3], new BigDecimal(row[4])));
        heirs.forEach(pair -> book.replaces(ids.get(pair[0]), ids.get(pair[1])));
        return new StatementReader.Both(statements(book, StatementRow.Layout.DRIFT, period, forecast),
                statements(book, StatementRow.Layout.INVESTERING, period, forecast));
    }

    private Statements statements(FigureBook book, StatementRow.Layout layout, String period, boolean forecast) {
        return new Statements(book, StatementLayout.of(rows, layout), style(), new Period(period), forecast);
    }

    Statement statement(String place, String period, boolean forecast) {
        return statements(period, forecast).of(id(place)).orElseThrow();
    }

    /** A real municipality's places, figures and printed sums; the test is skipped where the folder is absent. */
    static Books mellerud() {
        var books = withDefaults();
        lines("organisation.csv").forEach(row -> books.place(row.get("kod"), row.get("överordnad").isEmpty() ? null
                : row.get("överordnad"), row.get("namn"), row.get("giltig_från"), null));
        lines("ekonomi.csv").forEach(row -> books.figures.add(cells(row)));
        lines("tryckta_summor.csv").forEach(row -> books.printed.add(cells(row)));
        return books;
    }

    private static String[] cells(Map<String, String> row) {
        return new String[] {row.get("organisation"), row.get("period"), row.get("slag"), row.get("post"), row.get("tkr")};
    }

    static Path mellerudFolder() {
        String where = System.getenv().getOrDefault("ARSHJUL_SAMPLES", System.getProperty("arshjul.samples", "../shared/data"));
        Path folder = List.of(Path.of(where, "mellerud-2019"), Path.of("..", where, "mellerud-2019")).stream()
                .filter(Files::isDirectory).findFirst().orElse(Path.of(where, "mellerud-2019"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "Sample data are not here: " + folder + " (set ARSHJUL_SAMPLES)");
        return folder;
    }

    /** The rows of one file of the folder, by column. */
    static List<Map<String, String>> lines(String file) {
        try {
            var records = records(Files.readString(mellerudFolder().resolve(file), StandardCharsets.UTF_8));
            var head = records.get(0);
            return records.stream().skip(1).map(record -> {
                var row = new HashMap<String, String>();
                for (int i = 0; i < head.size(); i++) {
                    row.put(head.get(i), record.get(i));
                }
                return (Map<String, String>) row;
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(record));
                    record.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return records;
    }
}
