package se.arshjul.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import se.arshjul.audit.CommandKey;
import se.arshjul.intake.ImportService;
import se.arshjul.intake.ImportSource;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Readiness;
import se.arshjul.organisation.OrganisationRepository;

/** Sets the demonstration up at the first start of an installation that asks for it (demo-1). */
@ApplicationScoped
public class DemoSetUp {

    /** After the tables, the processes and the steering model. */
    static final int LATE = 500;
    private static final System.Logger LOG = System.getLogger(DemoSetUp.class.getName());
    private static final String PART = "demo";

    @Inject OrganisationRepository organisation;
    @Inject ImportService intake;
    @Inject DemoPeople people;
    @Inject DemoAccounts accounts;
    @Inject DemoStory story;
    @Inject BusinessTime time;
    @Inject Readiness readiness;

    @ActivateRequestContext
    public void setUp(@Observes @Priority(LATE) Startup startup) {
        if (!DemoAccounts.areWanted() || organisation.municipality().isPresent()) {
            return;
        }
        readiness.expect(PART, "The demonstration is being set up.");
        var files = new DemoFiles(time.today());
        var report = intake.run(ImportSource.upload("demo.zip", files.zip()), CommandKey.fresh(), DemoPeople.BUILDER);
        if (!report.faults().isEmpty()) {
            throw new IllegalStateException("The demonstration's files are at fault: " + report.faults());
        }
        people.meet(accounts.create());
        story.tell(files, time.today());
        LOG.log(System.Logger.Level.INFO, "The demonstration is set up");
        readiness.reached(PART);
    }
}
