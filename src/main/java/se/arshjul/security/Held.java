package se.arshjul.security;

import java.time.LocalDate;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;

/** A role that somebody holds now or will hold: where, from when to when, as a deputy or not, and whether they can sign in. */
record Held(String username, Role role, Long nodeId, String path, Long bodyId, String placeCode, LocalDate validFrom,
        LocalDate validTo, boolean deputy, boolean opened) {

    Place place() {
        if (nodeId != null) {
            return Place.node(nodeId, path);
        }
        return bodyId == null ? Place.INSTALLATION : Place.body(bodyId);
    }

    /** Somebody who administers today, in their own name and with no last day, and who can sign in to do it. */
    boolean isLastingAdministrator(LocalDate today) {
        return role == Role.ADMINISTRATOR && !deputy && opened && validTo == null && !validFrom.isAfter(today);
    }
}
