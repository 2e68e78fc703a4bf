package se.arshjul.intake;

/** Commissions promise no less than nothing, what has no effect has no amount, and a place answers only what applies to it. */
final class CommissionCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        draft.readable(CommissionFiles.COMMISSIONS, "kod").forEach(brought -> amountFits(draft.whole(brought), faults));
        draft.readable(CommissionFiles.ANSWERS, "uppdrag", "organisation").forEach(answer -> applies(answer, draft, faults));
    }

    private static void amountFits(Entry commission, Faults faults) {
        Long planned = commission.kronor("besparing_kr");
        if (planned != null && planned < 0) {
            faults.add(commission.fault("besparing_kr", "intake.fault.negativeSaving"));
        } else if (planned != null && planned > 0 && "INGEN".equals(commission.text("effekt"))) {
            faults.add(commission.fault("effekt", "intake.fault.noEffectWithAmount"));
        }
    }

    private static void applies(Entry answer, Draft draft, Faults faults) {
        String commission = answer.text("uppdrag");
        String place = answer.text("organisation");
        boolean both = draft.knows(CommissionFiles.COMMISSIONS, commission) && draft.knows(Catalogue.NODES, place);
        if (both && !draft.knows(CommissionFiles.PLACES, commission, place)) {
            faults.add(answer.fault("organisation", "intake.fault.commissionNotThere", commission));
        }
    }
}
