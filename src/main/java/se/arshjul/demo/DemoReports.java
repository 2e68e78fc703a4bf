package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.contribution.Contribution;
import se.arshjul.kernel.RuleBrokenException;

/**
 * This year's reports in the demonstration: one department has its first report behind it and follows up for the second time; one
 * waits for its director, one for its committee and its controller.
 */
@ApplicationScoped
public class DemoReports {

    private static final System.Logger LOG = System.getLogger(DemoReports.class.getName());

    @Inject DemoYear year;
    @Inject DemoFollowUps followUps;

    /** The first reports: decided in one department, on its way to the committee in another, not held in the third. */
    void spring(DemoReport report, int of, DemoDay day, LocalDate decided) {
        var dates = day.round(-170, -150, -143, -136);
        long social = followUps.open("SOC", of, "T1", dates);
        if (isApproved("SOC", social, report)) {
            year.adopt(social, "SN " + of + "/88", decided, "Nämnden godkänner tertialrapporten.");
        }
        isApproved("ARB", followUps.open("ARB", of, "T1", dates), report);
        followUps.cancel("ALD", of, "T1", "Äldreförvaltningen följde upp tertial 1 i det gamla systemet.");
    }

    /** The second reports: being written, waiting for the director, waiting for the controller. */
    void autumn(DemoReport report, int of, DemoDay day) {
        var dates = day.round(-9, 8, 15, 22);
        long social = followUps.open("SOC", of, "T2", dates);
        followUps.letFiguresGo("SOC", social);
        beingWritten(social, report);
        long elderly = followUps.open("ALD", of, "T2", dates);
        followUps.letFiguresGo("ALD", elderly);
        areIn(elderly, report);
        followUps.open("ARB", of, "T2", day.round(-2, 12, 19, 26));
    }

    private boolean isApproved(String department, long round, DemoReport report) {
        followUps.letFiguresGo(department, round);
        if (!areIn(round, report)) {
            return false;
        }
        try {
            followUps.approve(department, round);
            return true;
        } catch (RuleBrokenException stopped) {
            LOG.log(System.Logger.Level.WARNING, "Round {0} is left with the director: {1}", round, stopped.getMessage());
            return false;
        }
    }

    private boolean areIn(long round, DemoReport report) {
        boolean all = true;
        for (long unit : year.parts(round, Contribution.Kind.UNIT)) {
            if (isHandedOver(unit, report)) {
                year.accept(unit);
            } else {
                all = false;
            }
        }
        for (long division : all ? year.parts(round, Contribution.Kind.DIVISION) : List.<Long>of()) {
            all &= isHandedOver(division, report);
        }
        return all;
    }

    /** Every third unit has not begun, some have handed in, one was returned, a few are accepted. */
    private void beingWritten(long round, DemoReport report) {
        int at = 0;
        for (long unit : year.parts(round, Contribution.Kind.UNIT)) {
            int turn = at++ % 6;
            if (year.code(unit).equals("FUN-RON") || turn < 2 || !isHandedOver(unit, report)) {
                continue;
            }
            if (turn == 3) {
                year.returnWith(unit, "Tack! Skriv mer om varför kostnaderna ökar.", "Nämn vad ni gör åt det.");
            }
            if (turn >= 4) {
                year.accept(unit);
            }
        }
    }

    /** What the rules stop may pass with a reason; what may not is left to be written by hand. */
    private boolean isHandedOver(long contribution, DemoReport report) {
        try {
            followUps.handOver(contribution, report);
            return true;
        } catch (IncompleteException incomplete) {
            return passes(contribution, report);
        }
    }

    private boolean passes(long contribution, DemoReport report) {
        try {
            followUps.handOverAllTheSame(contribution, report);
            return true;
        } catch (IncompleteException incomplete) {
            LOG.log(System.Logger.Level.INFO, "Contribution {0} is left to be written: {1}", contribution, incomplete.getMessage());
            return false;
        }
    }
}
