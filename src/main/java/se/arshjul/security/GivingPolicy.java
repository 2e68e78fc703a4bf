package se.arshjul.security;

import static se.arshjul.organisation.Role.ADMINISTRATOR;
import static se.arshjul.organisation.Role.DIVISION_MANAGER;
import static se.arshjul.organisation.Role.PLANNER;
import static se.arshjul.organisation.Role.SPECIALIST;
import static se.arshjul.organisation.Role.UNIT_MANAGER;
import static se.arshjul.security.Relation.ABOVE;
import static se.arshjul.security.Relation.ANYWHERE;
import static se.arshjul.security.Relation.AT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;

/** The one table of who gives, changes and ends which roles where, deputies' too, and who arranges the places (security-10). */
final class GivingPolicy {

    private record Gift(Role giver, Set<Role> roles, Relation relation) {

        boolean covers(Role role, Standing held, Place place) {
            return held.role() == giver && roles.contains(role) && relation.holds(held, place);
        }
    }

    private record Arranging(Role arranger, Relation relation) {

        boolean covers(Standing held, Place place) {
            return held.role() == arranger && relation.holds(held, place);
        }
    }

    private static final List<Gift> GIFTS = List.of(
            new Gift(ADMINISTRATOR, EnumSet.allOf(Role.class), ANYWHERE),
            new Gift(PLANNER, EnumSet.of(UNIT_MANAGER, DIVISION_MANAGER, SPECIALIST), ABOVE));

    /** Where a place stands decides who answers for it: moving one gives rights as a role does. */
    private static final List<Arranging> ARRANGING = List.of(
            new Arranging(ADMINISTRATOR, ANYWHERE),
            new Arranging(PLANNER, AT),
            new Arranging(PLANNER, ABOVE));

    private GivingPolicy() {}

    static boolean gives(Standing held, Role role, Place place) {
        return GIFTS.stream().anyMatch(gift -> gift.covers(role, held, place));
    }

    static boolean arranges(Standing held, Place place) {
        return ARRANGING.stream().anyMatch(one -> one.covers(held, place));
    }
}
