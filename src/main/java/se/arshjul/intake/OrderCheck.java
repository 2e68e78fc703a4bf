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
        draft.brought(Catalogue.ROUNDS).forEach(round -> months(round, faults));
        draft.brought(Catalogue.INDICATORS).forEach(indicator -> thresholds(whole(indicator, draft), faults));
    }

    private static void days(FileSpec file, String from, String to, Draft draft, Faults faults) {
        for (Entry entry : draft.brought(file)) {
            var whole = whole(entry, draft);
            if (whole.date(from) != null && whole.date(to) != null && whole.date(to).isBefore(whole.date(from))) {
                faults.add(whole.fault(to, "intake.fault.dateOrder", from, whole.date(from).toString()));
            }
        }
    }

    private static Entry whole(Entry entry, Draft draft) {
        return draft.find(entry.file(), entry.key()).orElse(entry);
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
        if (direction.equals("HOGRE") && higher < 0 || direction.equals("LAGRE") && higher > 0) {
            faults.add(indicator.fault("gul_från", "intake.fault.thresholdOrder"));
        }
    }
}
