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

    /** The entries of one file, and the keys of its rows that have some fault. */
    record Brought(List<Entry> entries, Set<String> keysOfFaultyRows) {}

    SourceReader(Limits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    Map<FileSpec, Brought> read(ImportSource source) {
        var brought = new LinkedHashMap<FileSpec, Brought>();
        List<Table> tables = source.read(limits, faults);
        for (Table table : tables) {
            var file = Catalogue.find(table.name());
            if (file.isPresent()) {
                var reader = new EntryReader(file.get(), table, faults);
                if (reader.headerFits()) {
                    brought.put(file.get(), new Brought(reader.entries(), reader.keysOfFaultyRows()));
                }
            } else {
                faults.add(Fault.ofFile(table.label(), "intake.fault.unknownFile"));
            }
        }
        if (tables.isEmpty() && faults.none()) {
            faults.add(Fault.ofFile("", "intake.fault.nothing"));
        }
        return brought;
    }

    /** Files that were brought but could not be read as a whole. */
    Set<FileSpec> unread(Map<FileSpec, Brought> brought) {
        return faults.sorted().stream()
                .flatMap(fault -> Catalogue.find(fault.file().replaceFirst("\\.csv$", "")).stream())
                .filter(file -> !brought.containsKey(file)).collect(Collectors.toSet());
    }
}
