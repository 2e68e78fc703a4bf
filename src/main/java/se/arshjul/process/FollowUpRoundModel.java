package se.arshjul.process;

/** Ids and variables of {@code followUpRound.bpmn}: a report from opening to publication. */
final class FollowUpRoundModel {
    static final String PROCESS = "followUpRound";
    static final String REVIEW_FIGURES = "userTask_reviewFigures";
    static final String ROUND_ID = "roundId";
    static final String CARRIES_MONEY = "carriesMoney";
    static final String TO_COMMITTEE = "toCommittee";

    private FollowUpRoundModel() {}
}
