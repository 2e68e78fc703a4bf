package se.arshjul.intake;

/** What comes first stands first: days, months and thresholds. */
final class OrderCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        days(Catalogue.NODES, "giltig_från", "giltig_till", draft, faults);
        days(Catalogue.ASSIGNMENTS, "från", "till", draft, faults);
        days(Catalogue.GOALS, "giltig_från", "giltig_till", draft, faults);
        days(Catalogue.ACTIVITIES, "start", "slut", draft, faults);
        days(Catalogue.MEETINGS, "stopptid", "datum", draft, faults);
        days(Catalogue.MEETINGS, "kallelse", "datum", draft, faults);
        draft.readable(Catalogue.ROUNDS, "månad_från", "månad_till").forEach(round -> months(round, faults));
        draft.readable(Catalogue.INDICATORS, "kod").forEach(indicator -> thresholds(draft.whole(indicator), faults));
    }

    private static void days(FileSpec file, String from, String to, Draft draft, Faults faults) {
        for (Entry entry : draft.readable(file, from, to)) {
            var whole = draft.whole(entry);
            if (whole.date(from) != null && whole.date(to) != null && whole.date(to).isBefore(whole.date(from))) {
                faults.add(whole.fault(to, "intake.fault.dateOrder", from, whole.date(from).toString()));
            }
        }
    }

    private static void months(Entry round, Faults faults) {
        if (round.whole("månad_till") < round.whole("månad_från")) {
            faults.add(round.fault("månad_till", "intake.fault.monthOrder"));
        }
    }

    private static void thresholds(Entry indicator, Faults faults) {
        var green = indicator.decimal("grön_från");
        var yellow = indicator.decimal("gul_från");
        if (green == null || yellow == null) {
            return;
        }
        int higher = green.compareTo(yellow);
        String direction = indicator.text("riktning");
        if ("HOGRE".equals(direction) && higher < 0 || "LAGRE".equals(direction) && higher > 0) {
            faults.add(indicator.fault("gul_från", "intake.fault.thresholdOrder"));
        }
    }
}
