package se.arshjul.intake;

import java.time.LocalDate;

/** One municipality, and deputies that have somebody to deputise for (organisation-3, organisation-5). */
final class OrganisationCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        draft.brought(Catalogue.MUNICIPALITY).forEach(municipality -> theOnlyOne(municipality, draft, faults));
        draft.brought(Catalogue.ASSIGNMENTS).stream().filter(entry -> entry.text("ersätter") != null)
                .forEach(deputy -> hasSomebodyToDeputiseFor(deputy, draft, faults));
        draft.brought(Catalogue.BODIES).forEach(body -> isNoPlaceToo(body, draft, faults));
    }

    private static void theOnlyOne(Entry municipality, Draft draft, Faults faults) {
        draft.after(Catalogue.MUNICIPALITY).stream().map(Entry::key).filter(key -> !key.equals(municipality.key()))
                .findFirst().ifPresent(other ->
                        faults.add(municipality.fault("kod", "intake.fault.otherMunicipality", other)));
    }

    private static void hasSomebodyToDeputiseFor(Entry deputy, Draft draft, Faults faults) {
        boolean found = draft.after(Catalogue.ASSIGNMENTS).stream()
                .anyMatch(holder -> holder.text("användarnamn").equals(deputy.text("ersätter"))
                        && holder.text("roll").equals(deputy.text("roll"))
                        && holder.text("organisation").equals(deputy.text("organisation"))
                        && holder.text("ersätter") == null && overlap(holder, deputy));
        if (!found || deputy.text("ersätter").equals(deputy.text("användarnamn"))) {
            faults.add(deputy.fault("ersätter", "intake.fault.deputy"));
        }
    }

    private static boolean overlap(Entry one, Entry other) {
        return !one.date("från").isAfter(end(other)) && !other.date("från").isAfter(end(one));
    }

    private static LocalDate end(Entry assignment) {
        return assignment.date("till") == null ? LocalDate.MAX : assignment.date("till");
    }

    private static void isNoPlaceToo(Entry body, Draft draft, Faults faults) {
        if (draft.find(Catalogue.NODES, body.key()).isPresent()) {
            faults.add(body.fault("kod", "intake.fault.ambiguous"));
        }
    }
}
