package se.arshjul.process;

/** Ids and variables of {@code annualCycle.bpmn}: the year. */
final class AnnualCycleModel {
    static final String PROCESS = "annualCycle";
    static final String CONFIRM_PREMISES = "userTask_confirmPremises";
    static final String PLAN_ROUND_OPENS = "event_planRoundOpens";
    static final String FOLLOW_UP_OPENS = "event_followUpOpens";
    static final String YEAR_ENDS = "event_yearEnds";
    static final String CLOSE_YEAR = "userTask_closeYear";
    static final String OPEN_ROUND_MESSAGE = "openRound";
    static final String CANCEL_ROUND_MESSAGE = "cancelRound";
    static final String OPEN_FOLLOW_UP_MESSAGE = "openRound-";
    static final String CANCEL_FOLLOW_UP_MESSAGE = "cancelRound-";
    static final String CLOSE_YEAR_MESSAGE = "closeYear";
    static final String CYCLE_ID = "cycleId";
    static final String ROUND_ID = "roundId";
    static final String FOLLOW_UPS = "followUps";
    static final String FOLLOW_UP_ID = "followUpId";

    private AnnualCycleModel() {}
}
