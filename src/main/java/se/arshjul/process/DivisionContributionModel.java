package se.arshjul.process;

/** Ids and variables of {@code divisionContribution.bpmn}: a division's part of the plan. */
final class DivisionContributionModel {
    static final String PROCESS = "divisionContribution";
    static final String WRITE_DIVISION = "userTask_writeDivision";
    static final String REMINDER_DUE = "startEvent_reminderDue";
    static final String ESCALATION_DUE = "startEvent_escalationDue";
    static final String CONTRIBUTION_ID = "contributionId";
    static final String UNITS = "units";
    static final String REOPEN_UNITS = "reopenUnits";

    private DivisionContributionModel() {}
}
