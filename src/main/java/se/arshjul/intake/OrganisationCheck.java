package se.arshjul.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One municipality, and deputies that have somebody to deputise for (organisation-3, organisation-5). */
final class OrganisationCheck implements Check {

    private static final List<String> DAYS = List.of("från", "till");

    @Override
    public void look(Draft draft, Faults faults) {
        draft.readable(Catalogue.MUNICIPALITY, "kod").forEach(municipality -> theOnlyOne(municipality, draft, faults));
        draft.readable(Catalogue.ASSIGNMENTS, "ersätter").stream().filter(entry -> entry.text("ersätter") != null)
                .forEach(deputy -> hasSomebodyToDeputiseFor(deputy, draft, faults));
        draft.readable(Catalogue.BODIES, "kod").forEach(body -> isNoPlaceToo(body, draft, faults));
    }

    private static void theOnlyOne(Entry municipality, Draft draft, Faults faults) {
        draft.after(Catalogue.MUNICIPALITY).stream().map(Entry::key).filter(key -> !key.equals(municipality.key()))
                .findFirst().ifPresent(other ->
                        faults.add(municipality.fault("kod", "intake.fault.otherMunicipality", other)));
    }

    private static void hasSomebodyToDeputiseFor(Entry deputy, Draft draft, Faults faults) {
        boolean found = Stream.concat(draft.after(Catalogue.ASSIGNMENTS).stream(), draft.faulty(Catalogue.ASSIGNMENTS).stream())
                .anyMatch(holder -> holder.maySay("användarnamn", deputy.text("ersätter"))
                        && mayAgree("roll", holder, deputy) && mayAgree("organisation", holder, deputy)
                        && holder.maySay("ersätter", null) && mayOverlap(holder, deputy));
        if (!found || deputy.text("ersätter").equals(deputy.text("användarnamn"))) {
            faults.add(deputy.fault("ersätter", "intake.fault.deputy"));
        }
    }

    private static boolean mayAgree(String column, Entry one, Entry other) {
        return other.unread().contains(column) || one.maySay(column, other.text(column));
    }

    private static boolean mayOverlap(Entry one, Entry other) {
        return !one.reads(DAYS) || !other.reads(DAYS) || !one.date("från").isAfter(end(other)) && !other.date("från").isAfter(end(one));
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
