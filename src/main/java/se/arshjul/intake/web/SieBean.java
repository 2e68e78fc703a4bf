package se.arshjul.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjul.audit.CommandKey;
import se.arshjul.intake.Fault;
import se.arshjul.intake.ImportReport;
import se.arshjul.intake.SieService;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;
import se.arshjul.web.Texts;

/** Holds what the page {@code intake/sie.xhtml} shows: the ledger's file, the period, and what the review found. */
@Named
@ViewScoped
public class SieBean implements Serializable {

    @Inject SieService imports;
    @Inject OrganisationRepository organisation;
    @Inject CurrentActor current;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject se.arshjul.web.CommandKey key;
    private transient Part file;
    private String period;
    private String whole;
    private SieService.Brought brought;
    private ImportReport report;

    public void load() {
        imports.requireAllowed(current.actor());
    }

    /** The departments, any of which the whole file may be of. */
    public Map<String, String> getWholes() {
        var choices = new LinkedHashMap<String, String>();
        organisation.departments().forEach(department -> choices.put(department.name(), department.code()));
        return choices;
    }

    public void review() throws IOException {
        report = null;
        if (file == null || file.getSize() == 0) {
            throw new RuleBrokenException("intake.sie.chooseFile");
        }
        try (var in = file.getInputStream()) {
            brought = new SieService.Brought(file.getSubmittedFileName().replaceFirst(".*[/\\\\]", ""), in.readAllBytes(),
                    period == null ? "" : period.strip(), whole);
        }
        report = imports.dryRun(brought, new CommandKey(key.getValue()), current.actor());
    }

    /** Brings in what was reviewed; whatever has changed since then is reviewed again by the import itself. */
    public String bring() {
        report = imports.run(brought, new CommandKey(key.getValue()), current.actor());
        if (!report.isSound()) {
            return null;
        }
        notices.add("intake.import.done", report.added(), report.changed(), report.unchanged());
        return "/money/overview?faces-redirect=true&period=" + brought.period();
    }

    /** What would have been right, in words. */
    public String right(Fault fault) {
        return texts.of(fault.key(), fault.arguments().toArray());
    }

    public String getFileName() {
        return brought.fileName();
    }

    public ImportReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getWhole() {
        return whole;
    }

    public void setWhole(String whole) {
        this.whole = whole;
    }
}
