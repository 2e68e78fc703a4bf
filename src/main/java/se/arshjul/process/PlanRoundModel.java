package se.arshjul.process;

/** Ids and variables of {@code planRound.bpmn}: the operational plan from opening to publication. */
final class PlanRoundModel {
    static final String PROCESS = "planRound";
    static final String OPEN_ROUND = "serviceTask_openRound";
    static final String DIVISIONS_AT_WORK = "callActivity_divisionContribution";
    static final String APPROVE_WHOLE = "userTask_approveWhole";
    static final String SELECT_RETURNED = "serviceTask_selectReturned";
    static final String PREPARE_MATTER = "serviceTask_prepareMatter";
    static final String COMMITTEE_DECISION = "callActivity_committeeDecision";
    static final String PUBLISH = "serviceTask_publish";
    static final String CLOSE_REJECTED = "serviceTask_closeRejected";
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
