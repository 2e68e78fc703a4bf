package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import se.arshjul.contribution.ContributionSteps;
import se.arshjul.cycle.CycleSteps;

/**
 * When a timer goes off, as the models ask: {@code ${deadlines.reminders(execution)}}. What is asked for in the plural goes off on
 * its day and then waits, as good as for ever, to be set to another (process-5).
 */
@ApplicationScoped
@Named("deadlines")
public class DeadlinesBean {
    private static final String UNTIL_SET_ANEW = "P1000Y";

    @Inject ContributionSteps plan;
    @Inject CycleSteps cycle;

    public String reminders(DelegateExecution execution) {
        return fromDay(plan.reminderAt(Ids.read(execution, UnitContributionModel.CONTRIBUTION_ID)));
    }

    public String escalations(DelegateExecution execution) {
        return fromDay(plan.escalationAt(Ids.read(execution, UnitContributionModel.CONTRIBUTION_ID)));
    }

    /** A repeated timer skips what has been: a day that has passed is told of now. */
    private static String fromDay(Instant day) {
        var soonest = ClockUtil.getCurrentTime().toInstant().plusSeconds(1);
        return from(day.isBefore(soonest) ? soonest : day);
    }

    static String from(Instant first) {
        return "R/" + first.truncatedTo(ChronoUnit.SECONDS) + "/" + UNTIL_SET_ANEW;
    }

    public Date planRoundOpens(DelegateExecution execution) {
        return Date.from(cycle.planRoundOpensAt(Ids.read(execution, AnnualCycleModel.CYCLE_ID)));
    }

    public Date followUpOpens(DelegateExecution execution) {
        return Date.from(cycle.followUpOpensAt(Ids.read(execution, AnnualCycleModel.FOLLOW_UP_ID)));
    }

    public Date yearEnds(DelegateExecution execution) {
        return Date.from(cycle.yearEndsAt(Ids.read(execution, AnnualCycleModel.CYCLE_ID)));
    }
}
