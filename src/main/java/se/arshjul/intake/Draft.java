package se.arshjul.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is brought, and what would stand afterwards if it were laid over what is here already. */
final class Draft {

    private final Map<FileSpec, List<Entry>> brought = new HashMap<>();
    private final Map<FileSpec, Map<String, Entry>> after = new HashMap<>();
    private final Map<FileSpec, Set<String>> faultyKeys = new HashMap<>();
    private final Set<FileSpec> unread = new HashSet<>();
    private final Stock stock;

    Draft(Stock stock) {
        this.stock = stock;
    }

    void bring(FileSpec file, List<Entry> entries, Set<String> keysOfFaultyRows) {
        brought.put(file, entries);
        faultyKeys.put(file, keysOfFaultyRows);
    }

    /** The file was brought but could not be read: what points at it is not judged. */
    void leaveUnjudged(FileSpec file) {
        unread.add(file);
    }

    List<Entry> brought(FileSpec file) {
        return brought.getOrDefault(file, List.of());
    }

    boolean brings(FileSpec file) {
        return brought.containsKey(file);
    }

    Collection<Entry> after(FileSpec file) {
        return byKey(file).values();
    }

    Optional<Entry> find(FileSpec file, String key) {
        return Optional.ofNullable(byKey(file).get(key));
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

    /** True also for a row that is brought with a fault in it, and for every row of a file that could not be read. */
    boolean knows(FileSpec file, String key) {
        return unread.contains(file) || byKey(file).containsKey(key)
                || faultyKeys.getOrDefault(file, Set.of()).contains(key);
    }

    private Map<String, Entry> byKey(FileSpec file) {
        return after.computeIfAbsent(file, this::laidOver);
    }

    private Map<String, Entry> laidOver(FileSpec file) {
        var rows = new LinkedHashMap<String, Entry>();
        var all = new ArrayList<>(stock.all(file));
        brought(file).forEach(entry ->
                all.add(here(file, entry.key()).map(entry::over).orElseGet(entry::complete)));
        all.forEach(entry -> rows.put(entry.key(), entry));
        return rows;
    }
}
