package se.arshjul.intake;

import se.arshjul.kernel.Period;

/** The months of a kind of round are a period that figures and texts can belong to; months and quarters repeat (steering-2). */
final class RoundCheck implements Check {

    private static final int ANY_YEAR = 2000;

    @Override
    public void look(Draft draft, Faults faults) {
        draft.readable(Catalogue.ROUNDS, "kod", "månad_från", "månad_till").forEach(kind -> monthsArePeriod(kind, faults));
    }

    private static void monthsArePeriod(Entry kind, Faults faults) {
        int from = kind.whole("månad_från");
        int to = kind.whole("månad_till");
        if (from > to) {
            return; // told by OrderCheck
        }
        switch (kind.text("kod")) {
            case "MANAD" -> { }
            case "KVARTAL" -> {
                if (from % 3 != 1 || to % 3 != 0) {
                    faults.add(kind.fault("månad_till", "intake.fault.quarters"));
                }
            }
            default -> {
                if (Period.ofMonths(ANY_YEAR, from, to).isEmpty()) {
                    faults.add(kind.fault("månad_till", "intake.fault.noPeriod", from, to));
                }
            }
        }
    }
}
