package se.arshjul.organisation;

/** One ground on which a person may act today: a role at a place, as its holder, as a deputy, or because the post is vacant. */
public record Standing(Role role, Place place, String placeName, Ground ground, String actingFor) {

    /** Why the person may act. */
    public enum Ground { HOLDER, DEPUTY, VACANT_BELOW }

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
