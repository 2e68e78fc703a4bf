package se.arshjul.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Municipality;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.security.Appointments;

/** Lets those who may bring a municipality's data: reviewed first, then all of it or nothing (intake-1, intake-5). */
@ApplicationScoped
@Transactional
public class ImportService {

    /** One import at a time: two at once would each see the other's rows as missing. */
    private static final String ONE_AT_A_TIME = "SELECT CAST(pg_advisory_xact_lock(4711) AS text)";
    private static final double NANOS = 1e9;

    @PersistenceContext EntityManager em;
    @Resource TransactionSynchronizationRegistry transaction;
    @Inject Access access;
    @Inject Appointments appointments;
    @Inject OrganisationRepository organisation;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject ImportProgress progress;
    @Inject PartsUnderWay underWay;
    @Inject BusinessTime time;

    /** Refuses whoever may not bring data. */
    public void requireAllowed(Actor actor) {
        access.require(actor, Action.IMPORT, null);
    }

    /** How far the review or import of a command has come; empty for one that is not known (intake-12). */
    public Optional<ImportProgress.Step> progressOf(CommandKey key, Actor actor) {
        if (!access.permits(actor, Action.IMPORT, null)) {
            access.require(actor, Action.IMPORT_FIGURES, null);
        }
        return progress.find(key.value());
    }

    /** Says what the import would do, and writes nothing; the key only lets its progress be asked for. */
    public ImportReport dryRun(ImportSource source, CommandKey key, Actor actor) {
        access.require(actor, Action.IMPORT, null);
        return review(source, key, actor, Desk.Origin.IMPORT);
    }

    /** For a caller that has made sure that the actor may. */
    ImportReport review(ImportSource source, CommandKey key, Actor actor, Desk.Origin origin) {
        long start = System.nanoTime();
        var inspection = inspect(importer(actor, origin, begin(key)), source, key);
        return underWay.tell(inspection.report(true, since(start)), inspection.plan());
    }

    /** Carries the import out where there is no fault; sent again with the same key it answers as the first time. */
    public ImportReport run(ImportSource source, CommandKey key, Actor actor) {
        access.require(actor, Action.IMPORT, null);
        return bring(source, key, actor, Desk.Origin.IMPORT);
    }

    /** For a caller that has made sure that the actor may. */
    ImportReport bring(ImportSource source, CommandKey key, Actor actor, Desk.Origin origin) {
        long start = System.nanoTime();
        var telling = begin(key);
        telling.reached(ImportProgress.State.WAITING, "", 0, 0);
        em.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
        var importer = importer(actor, origin, telling);
        var inspection = inspect(importer, source, key);
        if (!inspection.isSound()) {
            return inspection.report(false, since(start));
        }
        String counts = receipts.once(key, actor, "import", () -> carryOut(importer, inspection, actor));
        return ImportReport.done(counts, inspection.plan(), since(start));
    }

    private Telling begin(CommandKey key) {
        transaction.registerInterposedSynchronization(new Ending(key.value(), progress));
        return progress.begin(key.value());
    }

    private Inspection inspect(Importer importer, ImportSource source, CommandKey key) {
        var inspection = importer.inspect(source);
        if (!inspection.isSound()) {
            progress.refused(key.value(), inspection.faults().size());
        }
        return inspection;
    }

    private Importer importer(Actor actor, Desk.Origin origin, Telling telling) {
        return new Importer(em, new Desk.Stamp(actor.name(), time.now(), origin), appointments.by(actor), telling);
    }

    private String carryOut(Importer importer, Inspection inspection, Actor actor) {
        String counts = inspection.report(false, 0).counts();
        if (inspection.plan().changesSomething()) {
            importer.carryOut(inspection.plan());
            String town = organisation.municipality().map(Municipality::name).orElse("");
            audit.tell(Deed.of(actor, "intake.imported").about("import", town).saying(counts));
            inspection.plan().roles().forEach(role -> audit.tell(Deed.of(actor, role.action(actor))
                    .about("import", role.place()).saying(role.told())));
        }
        return counts;
    }

    private static double since(long start) {
        return Math.round((System.nanoTime() - start) / NANOS * 1000) / 1000.0;
    }

    /** Tells how the import's transaction ended. */
    private record Ending(String key, ImportProgress progress) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is left to do before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            progress.ended(key, status == Status.STATUS_COMMITTED);
        }
    }
}
