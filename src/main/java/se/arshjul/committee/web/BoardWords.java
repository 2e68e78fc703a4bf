package se.arshjul.committee.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.committee.Matter;
import se.arshjul.committee.PlanOnItsWay;
import se.arshjul.committee.PlanOnItsWay.Tally;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.web.MatrixCell;
import se.arshjul.web.Texts;

/** Says in words and tones where a plan stands, step by step. */
@RequestScoped
public class BoardWords {

    @Inject Texts texts;
    @Inject BusinessTime time;

    BoardRow row(PlanOnItsWay plan) {
        return new BoardRow(plan.round(), plan.department(), plan.roundId(), List.of(opened(plan),
                tally(plan.units(), plan.dates().unitsDue()), tally(plan.divisions(), plan.dates().divisionsDue()),
                approval(plan), registered(plan), meeting(plan), decision(plan)));
    }

    private MatrixCell opened(PlanOnItsWay plan) {
        boolean planned = plan.state() == Round.State.PLANNED;
        return cell(planned ? "idle" : "done", planned ? "waits" : "opened", plan.dates().opensOn());
    }

    /** Late is what has its own day behind it: a part that was sent back has a later one than its round. */
    private MatrixCell tally(Tally tally, LocalDate roundsDay) {
        if (tally.all() == 0) {
            return cell("idle", "notYet", roundsDay);
        }
        String tone = tally.isComplete() ? "done" : tally.isLate(time.today()) ? "late" : "ongoing";
        return new MatrixCell(tone, texts.of("committee.board.in", tally.in(), tally.all()),
                tally.isComplete() ? roundsDay : tally.dueOn(), null);
    }

    private MatrixCell approval(PlanOnItsWay plan) {
        if (plan.whole() == null) {
            return cell("idle", "notYet", plan.dates().directorDue());
        }
        var due = plan.wholeDue();
        return switch (plan.whole()) {
            case SUBMITTED, ACCEPTED -> cell("done", "approved", null);
            case RETURNED -> cell("returned", "sentBack", due);
            case DRAFT -> cell(due.isBefore(time.today()) ? "late" : "ongoing", "beingApproved", due);
            case WAITING -> cell("idle", "notYet", due);
        };
    }

    private MatrixCell registered(PlanOnItsWay plan) {
        var matter = plan.matter();
        if (matter == null) {
            return cell("idle", "notYet", null);
        }
        boolean waits = matter.state() == Matter.State.PREPARED;
        return new MatrixCell(waits ? "ongoing" : "done", waits ? texts.of("committee.board.toRegister") : matter.diaryNumber(),
                null, "/committee/matter?id=" + matter.id());
    }

    private MatrixCell meeting(PlanOnItsWay plan) {
        var matter = plan.matter();
        if (matter == null || matter.state() == Matter.State.PREPARED) {
            return cell("idle", "notYet", null);
        }
        boolean waits = matter.heldOn() == null;
        return new MatrixCell(waits ? "ongoing" : "done", texts.of(waits ? "committee.board.toSchedule" : "committee.board.onMeeting"),
                matter.heldOn(), "/committee/meeting?id=" + matter.id());
    }

    private MatrixCell decision(PlanOnItsWay plan) {
        var matter = plan.matter();
        if (matter == null || matter.outcome() == null && matter.state() != Matter.State.SCHEDULED) {
            return cell("idle", "notYet", null);
        }
        String href = "/committee/decision?id=" + matter.id();
        if (matter.state() == Matter.State.SCHEDULED) {
            return new MatrixCell("ongoing", texts.of("committee.board.toDecide"), null, href);
        }
        return new MatrixCell(texts.of("committee.outcome.tone." + matter.outcome()),
                texts.of("committee.board.decided", texts.of("committee.outcome." + matter.outcome()),
                        matter.paragraph()), null, href);
    }

    private MatrixCell cell(String tone, String word, LocalDate date) {
        return new MatrixCell(tone, texts.of("committee.board." + word), date, null);
    }
}
