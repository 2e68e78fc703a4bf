package se.arshjul.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is here already, as rows of the format. */
final class Stock {

    private final Map<FileSpec, Map<String, Entry>> rows = new HashMap<>();
    private final Map<FileSpec, Set<String>> writtenHere = new HashMap<>();
    private final Map<FileSpec, Set<String>> used = new HashMap<>();

    void put(FileSpec file, Collection<Entry> entries) {
        var byKey = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        rows.put(file, byKey);
    }

    /** Says that a person has written the row here since it was brought, or without that (intake-10). */
    void writtenHere(Entry row) {
        writtenHere.computeIfAbsent(row.file(), file -> new HashSet<>()).add(row.key());
    }

    boolean isWrittenHere(FileSpec file, String key) {
        return writtenHere.getOrDefault(file, Set.of()).contains(key);
    }

    /** Says which codes of the file something here stands on (intake-11). */
    void used(FileSpec file, Set<String> codes) {
        used.put(file, codes);
    }

    Set<String> used(FileSpec file) {
        return used.getOrDefault(file, Set.of());
    }

    Optional<Entry> find(FileSpec file, String key) {
        return Optional.ofNullable(rows.getOrDefault(file, Map.of()).get(key));
    }

    List<Entry> all(FileSpec file) {
        return List.copyOf(rows.getOrDefault(file, Map.of()).values());
    }
}
