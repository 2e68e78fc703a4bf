package se.arshjul.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.arshjul.notice.Notices.Kind;
import se.arshjul.notice.Notices.Notice;

/** A hint as it was given once. */
record Told(Kind kind, String audience, String processKey, String subject, String placeName, Instant madeAt) {

    /** What distinguishes hints in a list: of several about the same thing the newest is shown. */
    record About(Kind kind, String processKey) {}

    About about() {
        return new About(kind, processKey);
    }

    /** The hint with the day that its task has now; empty when it no longer holds (notice-2). */
    Optional<Notice> asItStands(List<OpenStep> open, LocalDate today) {
        return open.stream().filter(step -> holds(step, today)).findFirst()
                .map(step -> new Notice(kind, step.formKey(), subject, placeName, step.dueOn(), madeAt));
    }

    private boolean holds(OpenStep step, LocalDate today) {
        boolean own = step.audience().equals(audience);
        return kind == Kind.REMINDER ? own : !own && step.isLate(today);
    }
}
