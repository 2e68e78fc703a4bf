package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.VersionStore;
import se.arshjul.kernel.NotFoundException;

/** What the processes ask of the committee: the matter that puts the approved version to it, and who takes it through. */
@ApplicationScoped
@Transactional
public class MatterPreparation implements CommitteeSteps {

    @Inject CommitteeRepository matters;
    @Inject CycleRepository cycles;
    @Inject ContributionRepository plans;
    @Inject VersionStore versions;
    @Inject AuditTrail audit;

    @Override
    public long prepareMatter(long roundId) {
        var whole = plans.whole(roundId);
        var approved = versions.latest(whole.id(), FrozenVersion.Occasion.APPROVED)
                .orElseThrow(() -> new NotFoundException("approved version of round", roundId));
        var earlier = matters.ofRound(roundId);
        if (earlier.isPresent()) {
            earlier.get().comeBackWith(approved.id());
            return earlier.get().id();
        }
        var round = cycles.readRound(roundId);
        var department = round.cycle().department();
        if (department.body() == null) {
            throw new NotFoundException("governing body of", department.code());
        }
        var matter = matters.add(new Matter(round, department.body(), round.name(), approved.id()));
        matters.flush();
        audit.tell(Deed.ofSystem("committee.prepared").about(matter.processKey(), matter.bodyInRound()));
        return matter.id();
    }

    @Override
    public String secretaryAudience(long matterId) {
        return "secretary:" + matters.read(matterId).body().id();
    }
}
