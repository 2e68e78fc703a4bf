package se.arshjul.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and judges what is brought: every fault at once, and the plan of what it would change (intake-2, intake-5). */
record Inspection(List<Fault> faults, ImportPlan plan) {

    /** The stock is asked for when it is known which files are brought. */
    static Inspection of(ImportSource source, Limits limits, Function<Map<FileSpec, List<Entry>>, Stock> stock,
            List<Check> checks, Telling telling) {
        var faults = new Faults();
        var reader = new SourceReader(limits, faults, telling);
        var brought = reader.read(source);
        int all = reader.rows();
        telling.reached(ImportProgress.State.JUDGING, "", all, all);
        var draft = new Draft(stock.apply(brought.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().entries()))));
        brought.forEach((file, rows) -> draft.bring(file, rows));
        reader.unread(brought).forEach(draft::leaveUnjudged);
        checks.forEach(check -> check.look(draft, faults));
        return new Inspection(faults.sorted(), ImportPlan.of(draft));
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    ImportReport report(boolean dryRun, double seconds) {
        var counts = isSound() ? plan.steps().stream().map(ImportReport.FileCount::of).toList()
                : List.<ImportReport.FileCount>of();
        return new ImportReport(dryRun, faults, counts, isSound() ? plan.givingWay() : List.of(),
                isSound() ? plan.leavingRows() : List.of(), seconds);
    }
}
