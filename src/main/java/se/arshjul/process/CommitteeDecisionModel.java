package se.arshjul.process;

/** Ids and variables of {@code committeeDecision.bpmn}: a matter's way to a decision. */
final class CommitteeDecisionModel {
    static final String PROCESS = "committeeDecision";
    static final String REGISTER_MATTER = "userTask_registerMatter";
    static final String SCHEDULE_MATTER = "userTask_scheduleMatter";
    static final String RECORD_DECISION = "userTask_recordDecision";
    static final String MATTER_ID = "matterId";
    static final String OUTCOME = "outcome";
    static final String RETURN_TO = "returnTo";

    private CommitteeDecisionModel() {}
}
