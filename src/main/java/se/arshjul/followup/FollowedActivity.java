package se.arshjul.followup;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arshjul.kernel.Period;
import se.arshjul.plan.Activity;

/** An activity as it is followed: what was promised, and what has been said of it round by round, newest first. */
public record FollowedActivity(ActivityKey key, String sourceCode, long nodeId, String place, String title, String description, String ownerRole,
        LocalDate startsOn, LocalDate endsOn, String followUp, Activity.Status planned, Set<Long> goalIds,
        List<Told> told) implements Serializable {

    /** What was said of the activity in a round. */
    public record Told(long roundId, String round, Period period, ProgressDraft draft, String author, LocalDate writtenOn,
            Instant savedAt, int version, boolean published) implements Serializable {}

    public FollowedActivity {
        goalIds = Set.copyOf(goalIds);
        told = List.copyOf(told);
    }

    /** Only what is published of it: what everybody may read. */
    FollowedActivity published() {
        return new FollowedActivity(key, sourceCode, nodeId, place, title, description, ownerRole, startsOn, endsOn, followUp,
                planned, goalIds, told.stream().filter(Told::published).toList());
    }

    /** What was said in one round. */
    public Optional<Told> in(long roundId) {
        return told.stream().filter(one -> one.roundId() == roundId).findFirst();
    }

    /** The newest that was said of a period that ended earlier. */
    public Optional<Told> before(Period period) {
        return told.stream().filter(one -> one.period().to().isBefore(period.to())).findFirst();
    }

    /** How far it had come when the day was over: the newest status that had been told, else what the plan said. */
    public Activity.Status statusOn(LocalDate day) {
        return told.stream().filter(one -> one.draft().status() != null && !one.period().to().isAfter(day)).findFirst()
                .map(one -> one.draft().status()).orElse(planned);
    }

    /** How many per cent were done when the day was over; null where nobody has said. */
    public Integer percentOn(LocalDate day) {
        return told.stream().filter(one -> one.draft().percent() != null && !one.period().to().isAfter(day)).findFirst()
                .map(one -> one.draft().percent()).orElse(null);
    }

    /** Its last day has passed and it is neither done nor called off: it says so by itself (followup-6). */
    public boolean isLateOn(LocalDate day) {
        var status = statusOn(day);
        return status == Activity.Status.FORSENAD
                || endsOn != null && endsOn.isBefore(day) && isOpen(status);
    }

    /** How far it has come by all that has been told. */
    public Activity.Status newest() {
        return statusOn(LocalDate.MAX);
    }

    /** The same of today, by all that has been told. */
    public boolean isLateNow(LocalDate today) {
        return newest() == Activity.Status.FORSENAD || endsOn != null && endsOn.isBefore(today) && isUnfinished();
    }

    /** Neither done nor called off, by all that has been told. */
    public boolean isUnfinished() {
        return isOpen(newest());
    }

    private static boolean isOpen(Activity.Status status) {
        return status != Activity.Status.AVSLUTAD && status != Activity.Status.AVBRUTEN;
    }
}
