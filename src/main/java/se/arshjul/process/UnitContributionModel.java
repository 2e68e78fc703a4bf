package se.arshjul.process;

/** Ids and variables of {@code unitContribution.bpmn}: a unit's contribution to the plan. */
final class UnitContributionModel {
    static final String PROCESS = "unitContribution";
    static final String WRITE_CONTRIBUTION = "userTask_writeContribution";
    static final String REVIEW_CONTRIBUTION = "userTask_reviewContribution";
    static final String REMINDER_DUE = "startEvent_reminderDue";
    static final String ESCALATION_DUE = "startEvent_escalationDue";
    static final String CONTRIBUTION_ID = "contributionId";
    static final String ACCEPTED = "accepted";

    private UnitContributionModel() {}
}
