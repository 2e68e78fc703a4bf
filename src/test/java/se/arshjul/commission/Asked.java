package se.arshjul.commission;

import java.time.Instant;
import java.time.LocalDate;
import se.arshjul.cycle.AnnualCycle;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.BodyKind;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;
import se.arshjul.steering.RoundKinds;

/** Builds a committee's commission to a division and one of its units; a test sets only what it is about. */
final class Asked {

    static final Signature BY_MANAGER = new Signature("Chef Eken", "UNIT_MANAGER", Instant.parse("2027-05-05T08:00:00Z"));
    private static final LocalDate DAY = LocalDate.of(2027, 5, 10);

    final Body committee = Given.id(new Body("SN", "Socialnämnden", BodyKind.NAMND), 1);
    final Node department = Line.node("SOC", Level.DEPARTMENT, null);
    final Node division = Line.node("IFO", Level.DIVISION, department);
    final Node unit = Line.node("IFO-V", Level.UNIT, division);
    final Commission commission = commission("NU-2027-6", 6);
    final Round round = new Round(new AnnualCycle(department, 2027), RoundKinds.T1, "Tertialrapport 1 2027", new Period("2027-T1"),
            new RoundDates(DAY, DAY, DAY, DAY));

    Commission commission(String code, int ordinal) {
        var made = Given.id(new Commission(code), ordinal);
        made.describe("Färre köpta platser", committee, LocalDate.of(2026, 12, 1), ordinal);
        made.applyDuring(Period.ofYear(2027));
        return made;
    }

    CommissionAnswer answer(Node node, String period) {
        return Given.id(new CommissionAnswer(commission, node, new Period(period)), node.id());
    }

    AnswerView answered(Node node, String period, Long achievedKr) {
        var answer = answer(node, period);
        answer.write(new AnswerDraft("<p>Vi har börjat.</p>", Progress.PAGAR, achievedKr), 0, BY_MANAGER);
        return AnswerView.of(answer);
    }
}
