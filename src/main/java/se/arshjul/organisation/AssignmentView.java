package se.arshjul.organisation;

import java.time.LocalDate;

/** Who holds which role where, from when to when, or deputises for whom. */
public record AssignmentView(String person, String username, Role role, String place, LocalDate validFrom, LocalDate validTo,
        String deputisesFor, Level level, String label) {

    /** The name of the texts that say what the role is called there. */
    public String title() {
        return role.titleAt(level, label);
    }
}
