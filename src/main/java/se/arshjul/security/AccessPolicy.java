package se.arshjul.security;

import static se.arshjul.organisation.Role.ADMINISTRATOR;
import static se.arshjul.organisation.Role.AUDITOR;
import static se.arshjul.organisation.Role.COMMITTEE_SECRETARY;
import static se.arshjul.organisation.Role.CONTROLLER;
import static se.arshjul.organisation.Role.DEPARTMENT_DIRECTOR;
import static se.arshjul.organisation.Role.DIVISION_MANAGER;
import static se.arshjul.organisation.Role.MEMBER;
import static se.arshjul.organisation.Role.PLANNER;
import static se.arshjul.organisation.Role.UNIT_MANAGER;
import static se.arshjul.security.Action.ADMINISTER_ACCOUNTS;
import static se.arshjul.security.Action.APPROVE_WHOLE;
import static se.arshjul.security.Action.CANCEL_ROUND;
import static se.arshjul.security.Action.CLOSE_YEAR;
import static se.arshjul.security.Action.CONFIRM_PREMISES;
import static se.arshjul.security.Action.ENTER_FIGURES;
import static se.arshjul.security.Action.FETCH_KOLADA;
import static se.arshjul.security.Action.IMPORT;
import static se.arshjul.security.Action.IMPORT_FIGURES;
import static se.arshjul.security.Action.MOVE_DATES;
import static se.arshjul.security.Action.OPEN_ROUND;
import static se.arshjul.security.Action.OPEN_YEAR;
import static se.arshjul.security.Action.READ_ADMINISTRATION;
import static se.arshjul.security.Action.READ_AUDIT;
import static se.arshjul.security.Action.READ_COMMITTEE;
import static se.arshjul.security.Action.READ_DRAFT;
import static se.arshjul.security.Action.READ_FIGURES;
import static se.arshjul.security.Action.READ_HANDED_OVER;
import static se.arshjul.security.Action.READ_INDICATORS;
import static se.arshjul.security.Action.READ_PUBLISHED;
import static se.arshjul.security.Action.READ_SITUATION;
import static se.arshjul.security.Action.RECORD_DECISION;
import static se.arshjul.security.Action.REGISTER_MATTER;
import static se.arshjul.security.Action.REPORT_FIGURES;
import static se.arshjul.security.Action.REVIEW_CONTRIBUTION;
import static se.arshjul.security.Action.REVIEW_FIGURES;
import static se.arshjul.security.Action.RUN_CHECK;
import static se.arshjul.security.Action.SCHEDULE_MATTER;
import static se.arshjul.security.Action.SET_TARGET;
import static se.arshjul.security.Action.WRITE_CONTRIBUTION;
import static se.arshjul.security.Action.WRITE_DIVISION;
import static se.arshjul.security.Action.WRITE_INDICATOR;
import static se.arshjul.security.Relation.ABOVE;
import static se.arshjul.security.Relation.ANYWHERE;
import static se.arshjul.security.Relation.AT;
import static se.arshjul.security.Relation.BELOW;
import static se.arshjul.security.Relation.GOVERNING;
import static se.arshjul.security.Relation.OVERSEEING;
import static se.arshjul.security.Relation.TIED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;

/** The one declared policy: who may do what where. What no row grants is refused (security-1). */
public final class AccessPolicy {

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> MANAGER = EnumSet.of(UNIT_MANAGER, DIVISION_MANAGER, DEPARTMENT_DIRECTOR);

    /** One row: whoever holds one of the roles in this relation to the target may do the action. */
    record Grant(Action action, Set<Role> roles, Relation relation) {

        boolean covers(Action wanted, Standing standing, Place target) {
            return action == wanted && roles.contains(standing.role()) && relation.holds(standing, target);
        }
    }

    private static final List<Grant> GRANTS = List.of(
            new Grant(READ_PUBLISHED, EVERYONE, ANYWHERE),

            new Grant(READ_DRAFT, MANAGER, AT),
            new Grant(READ_DRAFT, MANAGER, ABOVE),
            new Grant(READ_DRAFT, EnumSet.of(PLANNER, CONTROLLER), AT),
            new Grant(READ_DRAFT, EnumSet.of(PLANNER, CONTROLLER), ABOVE),
            new Grant(READ_DRAFT, EnumSet.of(COMMITTEE_SECRETARY), TIED),
            new Grant(READ_DRAFT, EnumSet.of(ADMINISTRATOR), ANYWHERE),
            new Grant(READ_HANDED_OVER, EnumSet.of(AUDITOR), ANYWHERE),
            new Grant(READ_HANDED_OVER, EnumSet.of(COMMITTEE_SECRETARY, MEMBER), OVERSEEING),

            new Grant(WRITE_CONTRIBUTION, MANAGER, AT),
            new Grant(REVIEW_CONTRIBUTION, MANAGER, AT),
            new Grant(WRITE_DIVISION, MANAGER, AT),
            new Grant(APPROVE_WHOLE, EnumSet.of(DEPARTMENT_DIRECTOR), AT),
            new Grant(REVIEW_FIGURES, EnumSet.of(CONTROLLER), AT),

            new Grant(OPEN_YEAR, EnumSet.of(PLANNER), AT),
            new Grant(CONFIRM_PREMISES, EnumSet.of(PLANNER), AT),
            new Grant(OPEN_ROUND, EnumSet.of(PLANNER), AT),
            new Grant(CANCEL_ROUND, EnumSet.of(PLANNER), AT),
            new Grant(MOVE_DATES, EnumSet.of(PLANNER), AT),
            new Grant(CLOSE_YEAR, EnumSet.of(PLANNER), AT),

            new Grant(READ_COMMITTEE, EnumSet.of(COMMITTEE_SECRETARY, MEMBER), GOVERNING),
            new Grant(READ_COMMITTEE, EnumSet.of(COMMITTEE_SECRETARY, MEMBER), OVERSEEING),
            new Grant(READ_COMMITTEE, EnumSet.of(PLANNER, DEPARTMENT_DIRECTOR), TIED),
            new Grant(READ_COMMITTEE, EnumSet.of(AUDITOR), ANYWHERE),
            new Grant(REGISTER_MATTER, EnumSet.of(COMMITTEE_SECRETARY), GOVERNING),
            new Grant(SCHEDULE_MATTER, EnumSet.of(COMMITTEE_SECRETARY), GOVERNING),
            new Grant(RECORD_DECISION, EnumSet.of(COMMITTEE_SECRETARY), GOVERNING),

            new Grant(READ_SITUATION, EnumSet.of(DIVISION_MANAGER, DEPARTMENT_DIRECTOR), AT),
            new Grant(READ_SITUATION, EnumSet.of(DIVISION_MANAGER, DEPARTMENT_DIRECTOR), ABOVE),
            new Grant(READ_SITUATION, EnumSet.of(DIVISION_MANAGER), BELOW),
            new Grant(READ_SITUATION, EnumSet.of(PLANNER, CONTROLLER), AT),
            new Grant(READ_SITUATION, EnumSet.of(PLANNER, CONTROLLER), ABOVE),
            new Grant(READ_SITUATION, EnumSet.of(COMMITTEE_SECRETARY), TIED),
            new Grant(READ_SITUATION, EnumSet.of(AUDITOR, ADMINISTRATOR), ANYWHERE),

            new Grant(READ_INDICATORS, MANAGER, AT),
            new Grant(READ_INDICATORS, MANAGER, ABOVE),
            new Grant(READ_INDICATORS, MANAGER, BELOW),
            new Grant(READ_INDICATORS, EnumSet.of(PLANNER, CONTROLLER), AT),
            new Grant(READ_INDICATORS, EnumSet.of(PLANNER, CONTROLLER), ABOVE),
            new Grant(READ_INDICATORS, EnumSet.of(COMMITTEE_SECRETARY), TIED),
            new Grant(READ_INDICATORS, EnumSet.of(AUDITOR, ADMINISTRATOR), ANYWHERE),
            new Grant(WRITE_INDICATOR, MANAGER, AT),
            new Grant(WRITE_INDICATOR, EnumSet.of(CONTROLLER), AT),
            new Grant(WRITE_INDICATOR, EnumSet.of(CONTROLLER), ABOVE),
            new Grant(SET_TARGET, EnumSet.of(PLANNER, CONTROLLER), AT),
            new Grant(SET_TARGET, EnumSet.of(PLANNER, CONTROLLER), ABOVE),
            new Grant(FETCH_KOLADA, EnumSet.of(PLANNER, CONTROLLER), AT),

            new Grant(READ_FIGURES, MANAGER, AT),
            new Grant(READ_FIGURES, MANAGER, ABOVE),
            new Grant(READ_FIGURES, EnumSet.of(PLANNER, CONTROLLER), AT),
            new Grant(READ_FIGURES, EnumSet.of(PLANNER, CONTROLLER), ABOVE),
            new Grant(READ_FIGURES, EnumSet.of(COMMITTEE_SECRETARY), TIED),
            new Grant(READ_FIGURES, EnumSet.of(AUDITOR, ADMINISTRATOR), ANYWHERE),
            new Grant(ENTER_FIGURES, EnumSet.of(CONTROLLER), AT),
            new Grant(ENTER_FIGURES, EnumSet.of(CONTROLLER), ABOVE),
            new Grant(REPORT_FIGURES, MANAGER, AT),
            new Grant(REPORT_FIGURES, EnumSet.of(CONTROLLER), AT),
            new Grant(REPORT_FIGURES, EnumSet.of(CONTROLLER), ABOVE),
            new Grant(IMPORT_FIGURES, EnumSet.of(CONTROLLER, PLANNER, ADMINISTRATOR), ANYWHERE),

            new Grant(READ_ADMINISTRATION, EnumSet.of(ADMINISTRATOR, PLANNER, AUDITOR), ANYWHERE),
            new Grant(IMPORT, EnumSet.of(ADMINISTRATOR, PLANNER), ANYWHERE),
            new Grant(READ_AUDIT, EnumSet.of(AUDITOR, ADMINISTRATOR), ANYWHERE),
            new Grant(RUN_CHECK, EnumSet.of(ADMINISTRATOR, PLANNER), ANYWHERE),
            new Grant(ADMINISTER_ACCOUNTS, EnumSet.of(ADMINISTRATOR), ANYWHERE));

    private AccessPolicy() {}

    /** True when the standing is a ground for the action at the target; no target is the whole installation. */
    static boolean grants(Action action, Standing standing, Place target) {
        return GRANTS.stream().anyMatch(grant -> grant.covers(action, standing, target));
    }

    /** True when there is some place where the role lets somebody do the action: for menus, never for the deed. */
    static boolean grantsSomewhere(Action action, Role role) {
        return GRANTS.stream().anyMatch(grant -> grant.action() == action && grant.roles().contains(role));
    }
}
