package se.arshjul.intake;

import java.util.Optional;

/** Nobody takes up a role at a place after its last day (intake-8). */
final class EndedPlaceCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        draft.brought(Catalogue.ASSIGNMENTS).forEach(role -> place(role, draft).ifPresent(place -> {
            if (role.date("från").isAfter(place.date("giltig_till"))) {
                faults.add(role.fault("från", "intake.fault.roleAfterEnd", place.text("namn"), place.date("giltig_till")));
            }
        }));
    }

    /** The place that the role is held at, where both tell their days. */
    private static Optional<Entry> place(Entry role, Draft draft) {
        return role.date("från") == null ? Optional.empty()
                : Optional.ofNullable(role.text("organisation")).flatMap(code -> draft.find(Catalogue.NODES, code))
                        .filter(place -> place.date("giltig_till") != null);
    }
}
