package se.arshjul.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.PlanDecision;
import se.arshjul.cycle.Round;
import se.arshjul.document.VersionNote;

/**
 * A plan or a place's part of it as it is read: as it stands, or as one of its frozen versions. Early is a division's part that its
 * reader may begin to write before its units are in.
 */
public record PlanReading(long roundId, String round, Round.State state, String department, ContributionContent content,
        VersionNote version, List<VersionNote> versions, boolean draftReadable, PlanDecision decision, boolean report, boolean early) {

    public boolean isWhole() {
        return content.kind().equals(Contribution.Kind.DEPARTMENT.name());
    }

    public boolean isDraft() {
        return version == null;
    }

    public List<VersionNote> newestFirst() {
        var turned = new ArrayList<>(versions);
        Collections.reverse(turned);
        return turned;
    }

    /** The version before the one shown, or before what stands now: what there is to compare with. */
    public Optional<VersionNote> before() {
        int number = version == null ? Integer.MAX_VALUE : version.number();
        return versions.stream().filter(other -> other.number() < number).reduce((first, later) -> later);
    }
}
