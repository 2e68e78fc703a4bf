package se.arshjul.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What an import found and did, or with a review what it would do. */
public record ImportReport(boolean dryRun, List<Fault> faults, List<FileCount> files, List<GivingWay> givingWay,
        List<Leaving> leaving, List<UnderWay> underWay, double seconds) implements Serializable {

    /** A part under way of a place that ends or moves, and who answers for it then (contribution-17). */
    public record UnderWay(String place, String round, LocalDate ends, String movesTo, List<String> answering) implements Serializable {}

    /** A row of the starting model that the file's own way takes the place of (intake-11). */
    public record Leaving(String file, String key) implements Serializable {}

    /** A row that says something else than what a person has written here, and gives way to it (intake-10). */
    public record GivingWay(String file, int row, String key) implements Serializable {

        static GivingWay of(Entry entry) {
            return new GivingWay(entry.label(), entry.row(), entry.key());
        }
    }

    /** How many rows of one file are new, changed and left alone. */
    public record FileCount(String file, int added, int changed, int unchanged) implements Serializable {

        static FileCount of(ImportPlan.Step step) {
            return new FileCount(step.file().name(), step.added().size(), step.changed().size(), step.unchanged());
        }

        static FileCount of(String written) {
            String[] parts = written.split("[ +]");
            return new FileCount(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]));
        }
    }

    public ImportReport {
        faults = List.copyOf(faults);
        files = List.copyOf(files);
        givingWay = List.copyOf(givingWay);
        leaving = List.copyOf(leaving);
        underWay = List.copyOf(underWay);
    }

    ImportReport(boolean dryRun, List<Fault> faults, List<FileCount> files, List<GivingWay> givingWay, List<Leaving> leaving, double seconds) {
        this(dryRun, faults, files, givingWay, leaving, List.of(), seconds);
    }

    ImportReport telling(List<UnderWay> parts) {
        return new ImportReport(dryRun, faults, files, givingWay, leaving, parts, seconds);
    }

    public int added() {
        return files.stream().mapToInt(FileCount::added).sum();
    }

    public int changed() {
        return files.stream().mapToInt(FileCount::changed).sum();
    }

    public int unchanged() {
        return files.stream().mapToInt(FileCount::unchanged).sum();
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The report of an import that was carried out, now or when its command came first. */
    static ImportReport done(String counts, ImportPlan plan, double seconds) {
        var files = counts.isEmpty() ? List.<FileCount>of() : Arrays.stream(counts.split(", ")).map(FileCount::of).toList();
        return new ImportReport(false, List.of(), files, plan.givingWay(), plan.leavingRows(), seconds);
    }

    /** The counts in one line, as {@code organ 5+0+0, personer 64+0+0}, for the event and the receipt. */
    String counts() {
        return String.join(", ", files.stream()
                .map(file -> file.file() + " " + file.added() + "+" + file.changed() + "+" + file.unchanged()).toList());
    }
}
