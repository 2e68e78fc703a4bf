package se.arshjul.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of CSV files; its sub-folders and README.md are left alone. */
record FolderSource(Path folder) implements ImportSource {

    @Override
    public List<Table> read(Limits limits, Faults faults) {
        var tables = new ArrayList<Table>();
        for (Path file : files()) {
            try {
                CsvTable.read(file.getFileName().toString(), content(file, limits), limits).ifPresent(tables::add);
            } catch (RefusedException refused) {
                faults.add(refused.fault());
            }
        }
        return tables;
    }

    private List<Path> files() {
        try (var inside = Files.list(folder)) {
            return inside.filter(path -> !Files.isDirectory(path)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file, Limits limits) throws RefusedException {
        try {
            if (Files.size(file) > limits.file()) {
                throw new RefusedException(Fault.ofFile(file.getFileName().toString(), "intake.fault.fileTooLarge",
                        Limits.megabytes(limits.file())));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
