package se.arshjul.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is brought, and what would stand afterwards if it were laid over what is here already. */
final class Draft {

    private final Map<FileSpec, SourceReader.Brought> brought = new HashMap<>();
    private final Map<FileSpec, Map<String, Entry>> after = new HashMap<>();
    private final Set<FileSpec> unread = new HashSet<>();
    private static final SourceReader.Brought NONE = new SourceReader.Brought(List.of(), List.of(), Set.of());
    private final Stock stock;

    Draft(Stock stock) {
        this.stock = stock;
    }

    void bring(FileSpec file, SourceReader.Brought rows) {
        brought.put(file, rows);
    }

    /** The file was brought but could not be read: what points at it is not judged. */
    void leaveUnjudged(FileSpec file) {
        unread.add(file);
    }

    /** The rows that are brought without a fault of their own. */
    List<Entry> brought(FileSpec file) {
        return rows(file).entries();
    }

    /** Every row that is brought whose columns of these could be read, whatever else is wrong with it (intake-2). */
    List<Entry> readable(FileSpec file, String... columns) {
        return Stream.concat(rows(file).entries().stream(), rows(file).faulty().stream())
                .filter(entry -> entry.reads(List.of(columns))).toList();
    }

    /** The rows that are brought with a fault of their own, as far as they can be read. */
    List<Entry> faulty(FileSpec file) {
        return rows(file).faulty();
    }

    /** The row with what stands here under it, where it tells only a part. */
    Entry whole(Entry brought) {
        return here(brought.file(), brought.key()).map(brought::over).orElseGet(brought::complete);
    }

    private SourceReader.Brought rows(FileSpec file) {
        return brought.getOrDefault(file, NONE);
    }

    boolean brings(FileSpec file) {
        return brought.containsKey(file);
    }

    /** The rows that would stand afterwards and whose columns of these can be read. */
    List<Entry> after(FileSpec file, String... columns) {
        return byKey(file).values().stream().filter(entry -> entry.reads(List.of(columns))).toList();
    }

    /** The row with a key where its columns of these can be read. */
    Optional<Entry> find(FileSpec file, String key, String... columns) {
        return Optional.ofNullable(byKey(file).get(key)).filter(entry -> entry.reads(List.of(columns)));
    }

    Optional<Entry> here(FileSpec file, String key) {
        return stock.find(file, key);
    }

    boolean isWrittenHere(Entry brought) {
        return stock.isWrittenHere(brought.file(), brought.key());
    }

    /** The codes of a file that something here stands on. */
    Set<String> used(FileSpec file) {
        return stock.used(file);
    }

    /**
     * True also for a row that is brought with a fault in it, and for every row of a file that could not be read. A row of
     * which only a part of the key could be read may be the one that is meant.
     */
    boolean knows(FileSpec file, String... key) {
        String whole = Entry.keyOf((Object[]) key);
        return unread.contains(file) || byKey(file).containsKey(whole) || rows(file).misplacedKeys().contains(whole)
                || key.length > 1 && rows(file).faulty().stream().anyMatch(row -> mayBe(row, key));
    }

    private static boolean mayBe(Entry row, String... key) {
        var columns = row.file().key();
        return !row.unread().containsAll(columns)
                && IntStream.range(0, key.length).allMatch(at -> row.maySay(columns.get(at), key[at]));
    }

    private Map<String, Entry> byKey(FileSpec file) {
        return after.computeIfAbsent(file, this::laidOver);
    }

    /** The first of two rows with one key counts; one without a fault before one with. */
    private Map<String, Entry> laidOver(FileSpec file) {
        var rows = new LinkedHashMap<String, Entry>();
        stock.all(file).forEach(entry -> rows.put(entry.key(), entry));
        var told = new LinkedHashMap<String, Entry>();
        readable(file, file.key().toArray(String[]::new)).forEach(entry -> told.putIfAbsent(entry.key(),
                here(file, entry.key()).map(entry::over).orElseGet(entry::complete)));
        rows.putAll(told);
        return rows;
    }
}
