package se.arshjul.api;

import java.util.List;
import se.arshjul.intake.Fault;
import se.arshjul.intake.ImportProgress;
import se.arshjul.intake.ImportReport;

/** An import's report; with faults it is a problem in the form of RFC 9457 that carries them. */
public record ImportView(String type, String title, int status, String detail, boolean dryRun, double seconds,
        List<FaultView> faults, List<ImportReport.FileCount> files, List<ImportReport.GivingWay> givingWay,
        List<ImportReport.Leaving> leaving, List<ImportReport.UnderWay> underWay) {

    /** One fault: where it is, what stands there, and in words what would have been right. */
    public record FaultView(String file, Integer row, String column, String value, String code, String expected) {

        static FaultView of(Fault fault, Language language) {
            return new FaultView(fault.file(), fault.row() == 0 ? null : fault.row(), fault.column(), fault.value(),
                    fault.key(), language.text(fault.key(), fault.arguments().toArray()));
        }
    }

    /**
     * Where an import stands: WAITING, READING, JUDGING, WRITING, DONE, REFUSED (with how many faults) or FAILED; the file it is
     * at, how many of all its rows are behind it, and the same in words.
     */
    public record Progress(String state, String file, int faults, int done, int all, String text) {

        static Progress of(ImportProgress.Step step, Language language) {
            boolean opening = step.state() == ImportProgress.State.READING && step.file().isEmpty();
            String text = language.text("intake.progress." + (opening ? "OPENING" : step.state()), step.file(), step.done(), step.all(), step.faults());
            return new Progress(step.state().name(), step.file(), step.faults(), step.done(), step.all(), text);
        }
    }

    static ImportView of(ImportReport report, Language language) {
        var faults = report.faults().stream().map(fault -> FaultView.of(fault, language)).toList();
        return report.isSound()
                ? new ImportView("about:blank", language.text(title(report)), 200, null, report.dryRun(),
                        report.seconds(), faults, report.files(), report.givingWay(), report.leaving(), report.underWay())
                : new ImportView("urn:arshjul:intake.faults", language.text("intake.import.refused"), 422,
                        language.text("intake.import.faults", faults.size()), report.dryRun(), report.seconds(),
                        faults, report.files(), report.givingWay(), report.leaving(), report.underWay());
    }

    private static String title(ImportReport report) {
        return report.dryRun() ? "intake.import.soundTitle" : "intake.import.doneTitle";
    }
}
