package se.arshjul.process;

/** Ids and variables of {@code annualCycle.bpmn}: the year. */
final class AnnualCycleModel {
    static final String PROCESS = "annualCycle";
    static final String CONFIRM_PREMISES = "userTask_confirmPremises";
    static final String PLAN_ROUND_OPENS = "event_planRoundOpens";
    static final String PREPARE_PLAN_ROUND = "serviceTask_preparePlanRound";
    static final String PLAN_ROUND = "callActivity_planRound";
    static final String YEAR_ENDS = "event_yearEnds";
    static final String CLOSE_YEAR = "userTask_closeYear";
    static final String ARCHIVE_YEAR = "serviceTask_archiveYear";
    static final String OPEN_ROUND_MESSAGE = "openRound";
    static final String CLOSE_YEAR_MESSAGE = "closeYear";
    static final String CYCLE_ID = "cycleId";
    static final String ROUND_ID = "roundId";

    private AnnualCycleModel() {}
}
