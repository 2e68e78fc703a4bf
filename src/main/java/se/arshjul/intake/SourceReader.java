package se.arshjul.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a source into entries by file, telling every fault that the files themselves show. */
final class SourceReader {

    private final Limits limits;
    private final Faults faults;
    private final Telling telling;
    private int rows;

    /** The sound entries of one file, those with a fault as far as they can be read, and the keys of those that cannot be. */
    record Brought(List<Entry> entries, List<Entry> faulty, Set<String> misplacedKeys) {}

    SourceReader(Limits limits, Faults faults, Telling telling) {
        this.limits = limits;
        this.faults = faults;
        this.telling = telling;
    }

    Map<FileSpec, Brought> read(ImportSource source) {
        var brought = new LinkedHashMap<FileSpec, Brought>();
        List<Table> tables = source.read(limits, faults);
        rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        int before = 0;
        for (Table table : tables) {
            read(table, before, brought);
            before += table.rows().size();
        }
        if (tables.isEmpty() && faults.none()) {
            faults.add(Fault.ofFile("", "intake.fault.nothing"));
        }
        return brought;
    }

    /** How many rows were brought, in all files. */
    int rows() {
        return rows;
    }

    private void read(Table table, int before, Map<FileSpec, Brought> brought) {
        var file = Catalogue.find(table.name());
        if (file.isEmpty()) {
            faults.add(Fault.ofFile(table.label(), "intake.fault.unknownFile"));
            return;
        }
        var reader = new EntryReader(file.get(), table, faults);
        if (reader.headerFits()) {
            var entries = reader.entries(read ->
                    telling.reached(ImportProgress.State.READING, table.label(), before + read, rows));
            brought.put(file.get(), new Brought(entries, reader.faulty(), reader.misplacedKeys()));
        }
    }

    /** Files that were brought but could not be read as a whole. */
    Set<FileSpec> unread(Map<FileSpec, Brought> brought) {
        return faults.sorted().stream()
                .flatMap(fault -> Catalogue.find(fault.file().replaceFirst("\\.csv$", "")).stream())
                .filter(file -> !brought.containsKey(file)).collect(Collectors.toSet());
    }
}
