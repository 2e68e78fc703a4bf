package se.arshjul.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is here already, as rows of the format. */
final class Stock {

    private final Map<FileSpec, Map<String, Entry>> rows = new HashMap<>();

    void put(FileSpec file, Collection<Entry> entries) {
        var byKey = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        rows.put(file, byKey);
    }

    Optional<Entry> find(FileSpec file, String key) {
        return Optional.ofNullable(rows.getOrDefault(file, Map.of()).get(key));
    }

    List<Entry> all(FileSpec file) {
        return List.copyOf(rows.getOrDefault(file, Map.of()).values());
    }
}
