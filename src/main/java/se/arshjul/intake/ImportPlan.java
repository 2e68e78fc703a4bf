package se.arshjul.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import would do, file by file: rows to add, rows to change, and those that are left alone (intake-5); last, the rows
 * of the starting model that leave (intake-11), and what the log tells of roles (intake-13).
 */
record ImportPlan(List<Step> steps, List<Entry> leaving, List<RoleChange> roles, LineChanges line) {

    /**
     * One file's part; a changed row is told with every column, those it leaves alone as they stand. Of the unchanged some say
     * something else than what a person has written here, and give way to it (intake-10).
     */
    record Step(FileSpec file, List<Entry> added, List<Entry> changed, int unchanged, List<Entry> givingWay) {

        /** How many rows are written. */
        int touched() {
            return added.size() + changed.size();
        }

        boolean changesSomething() {
            return touched() > 0;
        }
    }

    ImportPlan(List<Step> steps, List<Entry> leaving, List<RoleChange> roles) {
        this(steps, leaving, roles, new LineChanges(new Draft(new Stock())));
    }

    static ImportPlan of(Draft draft) {
        return new ImportPlan(Catalogue.files().stream().filter(draft::brings).map(file -> step(file, draft)).toList(),
                StartingModel.leaving(draft), RoleChange.of(draft), new LineChanges(draft));
    }

    private static Step step(FileSpec file, Draft draft) {
        var added = new ArrayList<Entry>();
        var changed = new ArrayList<Entry>();
        var givingWay = new ArrayList<Entry>();
        for (Entry entry : draft.brought(file)) {
            var earlier = draft.here(file, entry.key());
            if (earlier.isEmpty()) {
                added.add(entry.complete());
            } else if (!entry.saysTheSameAs(earlier.get())) {
                (draft.isWrittenHere(entry) ? givingWay : changed).add(entry.over(earlier.get()));
            }
        }
        return new Step(file, added, changed, draft.brought(file).size() - added.size() - changed.size(), givingWay);
    }

    List<ImportReport.GivingWay> givingWay() {
        return steps.stream().flatMap(step -> step.givingWay().stream()).map(ImportReport.GivingWay::of).toList();
    }

    List<ImportReport.Leaving> leavingRows() {
        return leaving.stream().map(row -> new ImportReport.Leaving(row.file().name(), row.key())).toList();
    }

    boolean changesSomething() {
        return !leaving.isEmpty() || steps.stream().anyMatch(Step::changesSomething);
    }
}
