package se.arshjul.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.cycle.AnnualCycle;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.BodyKind;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;
import se.arshjul.steering.RoundKinds;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.SectionTemplate;

/** Builds a unit's contribution with a required section and valid defaults; a test sets only what it is about. */
public final class Parts {

    public static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    public static final LocalDate DUE = LocalDate.of(2026, 10, 20);
    public static final Body COMMITTEE = new Body("SN", "Socialnämnden", BodyKind.NAMND);

    public final Node department = Line.node("SOC", Level.DEPARTMENT, null);
    public final Node division = Line.node("SB", Level.DIVISION, department);
    public final Node unitNode = Line.node("SB-EKE", Level.UNIT, division);
    public final Round round = new Round(new AnnualCycle(department, 2027), RoundKinds.PLAN, "Verksamhetsplan 2027",
            Period.ofYear(2027), new RoundDates(DUE, DUE, DUE, DUE));
    public final Contribution whole = new Contribution(round, department, Contribution.Kind.DEPARTMENT, null, DUE);
    public final Contribution part = new Contribution(round, division, Contribution.Kind.DIVISION, whole, DUE);
    public final Contribution unit = new Contribution(round, unitNode, Contribution.Kind.UNIT, part, DUE);
    public final Section mission = section(unit, true);

    public static Section section(Contribution contribution, boolean required) {
        var template = new SectionTemplate("VERKSAMHETSPLAN", Level.UNIT, "UPPDRAG");
        template.describe("Uppdrag", SectionKind.TEXT, 1);
        template.demand(required, null);
        return contribution.add(new Section(contribution, template));
    }

    /** Hands a contribution over where nothing lacks. */
    public static void submit(Contribution contribution) {
        contribution.submit(List.of());
    }

    public void writeMission() {
        mission.write("<p>Vi ger vård dygnet runt.</p>", 0, "Chef Eken", NOW);
    }
}
