package se.arshjul.security;

/** What somebody may want to see or do; who may, and where, stands in {@link AccessPolicy}. */
public enum Action {
    READ_PUBLISHED,
    READ_DRAFT,
    WRITE_CONTRIBUTION,
    REVIEW_CONTRIBUTION,
    WRITE_DIVISION,
    APPROVE_WHOLE,
    OPEN_YEAR,
    CONFIRM_PREMISES,
    OPEN_ROUND,
    MOVE_DATES,
    CLOSE_YEAR,
    READ_COMMITTEE,
    REGISTER_MATTER,
    SCHEDULE_MATTER,
    RECORD_DECISION,
    READ_SITUATION,
    READ_INDICATORS,
    WRITE_INDICATOR,
    SET_TARGET,
    FETCH_KOLADA,
    READ_ADMINISTRATION,
    IMPORT,
    READ_AUDIT,
    RUN_CHECK,
    ADMINISTER_ACCOUNTS
}
