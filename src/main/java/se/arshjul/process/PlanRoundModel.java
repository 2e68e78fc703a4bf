package se.arshjul.process;

/** Ids and variables of {@code planRound.bpmn}: the operational plan from opening to publication. */
final class PlanRoundModel {
    static final String PROCESS = "planRound";
    static final String OPEN_ROUND = "serviceTask_openRound";
    static final String APPROVE_WHOLE = "userTask_approveWhole";
    static final String PUBLISHED = "endEvent_published";
    static final String REJECTED = "endEvent_rejected";
    static final String ROUND_ID = "roundId";
    static final String MATTER_ID = "matterId";
    static final String DIVISIONS = "divisions";
    static final String APPROVED = "approved";
    static final String OUTCOME = "outcome";
    static final String RETURN_TO = "returnTo";

    private PlanRoundModel() {}
}
