package se.arshjul.goal;

import java.time.Instant;
import java.time.LocalDate;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;
import se.arshjul.steering.SteeringDefaults;

/** Builds assessments with valid defaults; a test sets only what it is about. */
final class Assessing {

    static final StatusWords WORDS = new StatusWords(SteeringDefaults.statusWords());
    static final Signature MANAGER = new Signature("Chef Eken", "enhetschef", Instant.parse("2026-05-04T08:00:00Z"));
    static final Node PLACE = Line.node("SB", Level.DIVISION, null);
    static final Goal GOAL = Given.id(new Goal("SN-6"), 6L);

    private Assessing() {}

    static Assessment inRound() {
        return Assessment.inRound(GOAL, PLACE, new Period("2026-T1"), 11L, LocalDate.of(2026, 5, 2));
    }

    static StandingAssessment standing(String period, String level, String comment) {
        return new StandingAssessment(1, 6, 2, new Period(period), null, LocalDate.of(2026, 5, 2), level, null, null, comment,
                "enhetschef");
    }
}
