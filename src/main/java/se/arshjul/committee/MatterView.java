package se.arshjul.committee;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.document.VersionNote;

/** A matter as the secretary's forms show it: where it stands, which frozen version it puts, and what was decided before. */
public record MatterView(long id, String title, Matter.State state, String diaryNumber, String rapporteur, String body,
        long bodyId, long roundId, String round, MeetingChoice meeting, VersionNote version, List<DecisionNote> decisions)
        implements Serializable {

    public MatterView {
        decisions = List.copyOf(decisions);
    }

    /** The latest decision to refer the matter back, where a newer version has come since. */
    public Optional<DecisionNote> referral() {
        return decisions.stream().filter(DecisionNote::isReferral).reduce((first, later) -> later)
                .filter(decision -> decision.versionId() != version.id());
    }

    /** Whether the matter may come up at the meeting: what was postponed or sent back comes at a later one. */
    public boolean mayComeUpAt(MeetingChoice meeting) {
        return last().filter(decision -> decision.outcome().comesBackLater())
                .allMatch(decision -> meeting.heldOn().isAfter(decision.heldOn()));
    }

    /** What was decided in the end; empty while the matter is open. */
    public Optional<DecisionNote> decision() {
        return state == Matter.State.DECIDED ? last().findFirst() : Optional.empty();
    }

    private Stream<DecisionNote> last() {
        return decisions.stream().skip(Math.max(0, decisions.size() - 1));
    }
}
