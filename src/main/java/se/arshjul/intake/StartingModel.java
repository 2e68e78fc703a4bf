package se.arshjul.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.arshjul.steering.SteeringDefaults;

/**
 * The steering model that an installation starts with. A file that tells a whole way of its own takes the place of it: the
 * starting rows that it does not name leave, unless somebody has changed them or something stands on them (intake-11).
 */
final class StartingModel {

    /** The starting rows of one file, and whether what is brought tells all that a row belongs to. */
    private record Part(FileSpec file, Map<String, Entry> rows, Whole whole, List<String> uses) {}

    /** Says whether the brought rows are a whole of the kind that a starting row belongs to. */
    private interface Whole {
        boolean isTold(List<Entry> brought, Entry row);
    }

    private static final List<Part> PARTS = List.of(
            part(SteeringShelves.GOAL_LEVELS, SteeringDefaults.goalLevels(), (brought, row) -> brought.size() > 1,
                    "SELECT DISTINCT g.levelCode FROM Goal g"),
            part(SteeringShelves.STATUS_WORDS, SteeringDefaults.statusWords(),
                    (brought, row) -> values(brought, row, "skala", "ton").containsAll(Set.of("BRA", "DALIG")),
                    "SELECT DISTINCT a.level FROM Assessment a", "SELECT DISTINCT a.trend FROM Assessment a",
                    "SELECT DISTINCT a.forecast FROM Assessment a"),
            part(SteeringShelves.ROUNDS, SteeringDefaults.roundKinds(), (brought, row) -> {
                var kinds = brought.stream().map(round -> round.text("slag")).collect(toSet());
                return kinds.containsAll(Set.of("UPPFOLJNING", "BOKSLUT")) && kinds.contains(row.text("slag"));
            }, "SELECT DISTINCT r.kindCode FROM Round r", "SELECT DISTINCT t.document FROM SourceText t"),
            part(SteeringShelves.STATEMENT_ROWS, SteeringDefaults.statementRows(),
                    (brought, row) -> values(brought, row, "uppställning", "slag").containsAll(Set.of("INTAKT", "KOSTNAD", "SUMMA")),
                    "SELECT DISTINCT f.rowCode FROM Figure f", "SELECT DISTINCT s.rowCode FROM PrintedSum s"));

    private static final Map<String, Entry> RANGES = rows(SteeringShelves.ACCOUNT_RANGES, SteeringDefaults.accountRanges());

    private StartingModel() {}

    private static <E> Part part(Shelf<E> shelf, List<E> rows, Whole whole, String... uses) {
        return new Part(shelf.file(), rows(shelf, rows), whole, List.of(uses));
    }

    private static <E> Map<String, Entry> rows(Shelf<E> shelf, List<E> rows) {
        return rows.stream().map(shelf::entry).collect(toMap(Entry::key, Function.identity()));
    }

    /** What the brought rows that are of the row's own kind say in a column. */
    private static Set<String> values(List<Entry> brought, Entry row, String kind, String column) {
        return brought.stream().filter(one -> one.text(kind).equals(row.text(kind))).map(one -> one.text(column)).collect(toSet());
    }

    /** The queries for the codes of a file that something stands on here; none for a file without starting rows that may leave. */
    static List<String> uses(FileSpec file) {
        return PARTS.stream().filter(part -> part.file() == file).flatMap(part -> part.uses().stream()).toList();
    }

    /** The starting rows that leave, each before those that it stands on. */
    static List<Entry> leaving(Draft draft) {
        var leaving = new ArrayList<Entry>();
        PARTS.stream().filter(part -> draft.brings(part.file())).forEach(part -> {
            var rows = leaving(part, draft);
            if (part.file() == Catalogue.STATEMENT_ROWS) {
                leaving.addAll(ranges(rows, draft));
            }
            leaving.addAll(rows);
        });
        return leaving;
    }

    private static List<Entry> leaving(Part part, Draft draft) {
        var named = draft.brought(part.file()).stream().map(row -> draft.find(part.file(), row.key()).orElseThrow()).toList();
        var keys = named.stream().map(Entry::key).collect(toSet());
        var used = used(part.file(), draft);
        var leaving = new ArrayList<>(part.rows().values().stream().filter(row -> !keys.contains(row.key()))
                .filter(row -> stands(row, draft) && part.whole().isTold(named, row) && !used.contains(row.key())).toList());
        while (leaving.removeIf(row -> isSummed(row, leaving, draft))) {
            continue;
        }
        return leaving.stream().sorted((one, other) -> one.key().compareTo(other.key())).toList();
    }

    /** True while the row is as the installation started with it. */
    private static boolean stands(Entry row, Draft draft) {
        return draft.here(row.file(), row.key()).filter(row::saysTheSameAs).isPresent();
    }

    private static boolean isSummed(Entry row, List<Entry> leaving, Draft draft) {
        return row.file() == Catalogue.STATEMENT_ROWS && draft.after(row.file()).stream()
                .filter(other -> leaving.stream().noneMatch(one -> one.key().equals(other.key())))
                .anyMatch(other -> other.codes("summerar").contains(row.key()));
    }

    private static Set<String> used(FileSpec file, Draft draft) {
        var used = new HashSet<>(draft.used(file));
        Catalogue.files().forEach(other -> other.columns().stream().filter(column -> column.refersTo().contains(file.name()))
                .forEach(column -> draft.brought(other).forEach(row -> used.addAll(codes(row, column)))));
        if (file == Catalogue.STATEMENT_ROWS) {
            draft.after(Catalogue.ACCOUNT_RANGES).stream().filter(range -> !isStarting(range))
                    .forEach(range -> used.add(range.text("post")));
        }
        return used;
    }

    private static List<String> codes(Entry row, Column column) {
        Object value = row.values().get(column.name());
        return column.kind() == Kind.CODES ? row.codes(column.name()) : Stream.ofNullable((String) value).toList();
    }

    private static boolean isStarting(Entry range) {
        return RANGES.containsKey(range.key()) && RANGES.get(range.key()).saysTheSameAs(range);
    }

    /** The starting accounts of rows that leave. */
    private static List<Entry> ranges(List<Entry> rows, Draft draft) {
        var codes = rows.stream().map(Entry::key).collect(toSet());
        return draft.after(Catalogue.ACCOUNT_RANGES).stream().filter(StartingModel::isStarting)
                .filter(range -> codes.contains(range.text("post"))).toList();
    }
}
