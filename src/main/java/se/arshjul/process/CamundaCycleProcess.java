package se.arshjul.process;

import static se.arshjul.process.AnnualCycleModel.CANCEL_FOLLOW_UP_MESSAGE;
import static se.arshjul.process.AnnualCycleModel.CANCEL_ROUND_MESSAGE;
import static se.arshjul.process.AnnualCycleModel.CLOSE_YEAR;
import static se.arshjul.process.AnnualCycleModel.CLOSE_YEAR_MESSAGE;
import static se.arshjul.process.AnnualCycleModel.CONFIRM_PREMISES;
import static se.arshjul.process.AnnualCycleModel.CYCLE_ID;
import static se.arshjul.process.AnnualCycleModel.FOLLOW_UP_OPENS;
import static se.arshjul.process.AnnualCycleModel.OPEN_FOLLOW_UP_MESSAGE;
import static se.arshjul.process.AnnualCycleModel.OPEN_ROUND_MESSAGE;
import static se.arshjul.process.AnnualCycleModel.PLAN_ROUND_OPENS;
import static se.arshjul.process.AnnualCycleModel.PROCESS;
import static se.arshjul.process.AnnualCycleModel.YEAR_ENDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import se.arshjul.cycle.CycleProcess;
import se.arshjul.organisation.Actor;

/** The year's steps, told to the engine. */
@ApplicationScoped
public class CamundaCycleProcess implements CycleProcess {
    @Inject RuntimeService runtime;
    @Inject OpenTasks tasks;
    @Inject Timers timers;

    @Override
    public void cycleOpened(long cycleId) {
        runtime.startProcessInstanceByKey(PROCESS, Ids.cycle(cycleId), Map.of(CYCLE_ID, cycleId));
    }

    @Override
    public void premisesConfirmed(long cycleId, Actor actor) {
        tasks.complete(actor, Ids.cycle(cycleId), CONFIRM_PREMISES);
    }

    @Override
    public void planRoundOpenedByHand(long cycleId) {
        tell(OPEN_ROUND_MESSAGE, cycleId);
    }

    @Override
    public void followUpOpenedByHand(long roundId) {
        runtime.createMessageCorrelation(OPEN_FOLLOW_UP_MESSAGE + roundId).correlate();
    }

    @Override
    public void followUpCancelled(long roundId) {
        runtime.createMessageCorrelation(CANCEL_FOLLOW_UP_MESSAGE + roundId).correlate();
    }

    @Override
    public void planRoundCancelled(long cycleId) {
        tell(CANCEL_ROUND_MESSAGE, cycleId);
    }

    @Override
    public void yearEndedByHand(long cycleId) {
        tell(CLOSE_YEAR_MESSAGE, cycleId);
    }

    @Override
    public void yearClosed(long cycleId, Actor actor) {
        tasks.complete(actor, Ids.cycle(cycleId), CLOSE_YEAR);
    }

    @Override
    public void roundOpeningMoved(long cycleId) {
        timers.reset(Ids.cycle(cycleId), PLAN_ROUND_OPENS, FOLLOW_UP_OPENS);
    }

    @Override
    public void yearEndMoved(long cycleId) {
        timers.reset(Ids.cycle(cycleId), YEAR_ENDS);
    }

    private void tell(String message, long cycleId) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(Ids.cycle(cycleId)).correlate();
    }
}
