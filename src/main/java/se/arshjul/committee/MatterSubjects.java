package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.worklist.Subject;
import se.arshjul.worklist.SubjectSource;

/** Says what a task about a matter is about: due when the meeting's papers are, a decision the day after the meeting. */
@ApplicationScoped
public class MatterSubjects implements SubjectSource {

    @Inject CommitteeRepository matters;
    @Inject BusinessTime time;

    @Override
    public String keyPrefix() {
        return "matter";
    }

    @Override
    public Subject subject(long id) {
        var matter = matters.read(id);
        return new Subject(matter.round().name(), matter.body().name(), matter.round().id(), dueOn(matter));
    }

    private LocalDate dueOn(Matter matter) {
        if (matter.meeting() != null) {
            return matter.meeting().heldOn().plusDays(1);
        }
        return matters.meetings(matter.body().id()).stream().filter(meeting -> meeting.heldOn().isAfter(time.today()))
                .map(meeting -> meeting.papersDue() == null ? meeting.heldOn() : meeting.papersDue())
                .filter(due -> !due.isBefore(time.today())).findFirst().orElse(time.today().plusDays(14));
    }
}
