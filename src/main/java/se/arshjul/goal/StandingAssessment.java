package se.arshjul.goal;

import java.io.Serializable;
import java.time.LocalDate;
import se.arshjul.kernel.Period;

/** An assessment as it is read: of which period, on what day, signed with which role. */
public record StandingAssessment(long id, long goalId, long nodeId, Period period, Long roundId, LocalDate writtenOn,
        String level, String trend, String forecast, String comment, String author) implements Serializable {

    static StandingAssessment of(Assessment assessment) {
        var draft = assessment.draft();
        return new StandingAssessment(assessment.id(), assessment.goal().id(), assessment.node().id(), assessment.period(),
                assessment.roundId(), assessment.writtenOn(), draft.level(), draft.trend(), draft.forecast(),
                draft.comment(), assessment.author());
    }
}
