package se.arshjul.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import se.arshjul.audit.CommandKey;
import se.arshjul.intake.Fault;
import se.arshjul.intake.ImportReport;
import se.arshjul.intake.ImportService;
import se.arshjul.intake.ImportSource;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;
import se.arshjul.web.Texts;

/** Holds what the page {@code intake/import.xhtml} shows: the file that is brought, and what its review found. */
@Named
@ViewScoped
public class ImportBean implements Serializable {

    @Inject ImportService imports;
    @Inject CurrentActor current;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject se.arshjul.web.CommandKey key;
    private transient Part file;
    private String fileName;
    private byte[] content;
    private ImportReport report;

    public void load() {
        imports.requireAllowed(current.actor());
    }

    public void review() throws IOException {
        report = null;
        if (file == null || file.getSize() == 0) {
            throw new RuleBrokenException("intake.import.chooseFile");
        }
        fileName = file.getSubmittedFileName().replaceFirst(".*[/\\\\]", "");
        try (var in = file.getInputStream()) {
            content = in.readAllBytes();
        }
        report = imports.dryRun(source(), new CommandKey(key.getValue()), current.actor());
    }

    /** Brings in what was reviewed; whatever has changed since then is reviewed again by the import itself. */
    public String bring() {
        report = imports.run(source(), new CommandKey(key.getValue()), current.actor());
        if (!report.isSound()) {
            return null;
        }
        notices.add("intake.import.done", report.added(), report.changed(), report.unchanged());
        return "/intake/import?faces-redirect=true";
    }

    private ImportSource source() {
        return ImportSource.upload(fileName, content);
    }

    /** What would have been right, in words. */
    public String right(Fault fault) {
        return texts.of(fault.key(), fault.arguments().toArray());
    }

    /** What becomes of a part under way whose place ends or moves. */
    public String told(ImportReport.UnderWay part) {
        if (part.ends() == null) {
            return texts.of("intake.import.underWay.moves", part.place(), part.round(), part.movesTo());
        }
        return part.answering().isEmpty() ? texts.of("intake.import.underWay.nobody", part.place(), part.round(), part.ends())
                : texts.of("intake.import.underWay.ends", part.place(), part.round(), part.ends(), String.join(", ", part.answering()));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileName() {
        return fileName;
    }

    public ImportReport getReport() {
        return report;
    }
}
