package se.arshjul.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * One ground on which a person may act today: a role at a place, as its holder, as a deputy, because their place took over from
 * it, or because the post is vacant. A place that has ended tells its last day; the title is what the role is called there. Ties are
 * what the place has to do with besides: a body with the departments it governs, a department with the body that governs it.
 */
public record Standing(Role role, Place place, String placeName, Ground ground, String actingFor, LocalDate ended,
        String title, List<Place> ties) {

    /** Why the person may act; the nearer ground first. */
    public enum Ground { HOLDER, DEPUTY, SUCCESSOR, VACANT_BELOW }

    public Standing {
        ties = List.copyOf(ties);
    }

    /** At a place that has not ended. */
    public Standing(Role role, Place place, String placeName, Ground ground, String actingFor) {
        this(role, place, placeName, ground, actingFor, null, role.name(), List.of());
    }

    /** In the stead of a post that nobody holds, openly as that (organisation-8). */
    public static Standing forNobody(Role role, Place place, String placeName, LocalDate ended, String title,
            List<Place> ties) {
        return new Standing(role, place, placeName, Ground.VACANT_BELOW,
                ended == null ? ActingFor.vacant(title, placeName) : ActingFor.ended(placeName), ended, title, ties);
    }

    public boolean isAtEndedPlace() {
        return ended != null;
    }

    /** The name of the audience whose tasks this standing lets the person see, as {@code manager:17}; null if none. */
    public String audience() {
        if (place.kind() == Place.Kind.INSTALLATION) {
            return null;
        }
        if (role.isManager()) {
            return "manager:" + place.id();
        }
        return switch (role) {
            case PLANNER -> "planner:" + place.id();
            case COMMITTEE_SECRETARY -> "secretary:" + place.id();
            case CONTROLLER -> "controller:" + place.id();
            case ADMINISTRATOR -> "administrator:" + place.id();
            default -> null;
        };
    }
}
